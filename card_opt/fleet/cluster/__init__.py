"""Parts carried out by the workers of a Dask cluster: one of our own, or one that is there."""
