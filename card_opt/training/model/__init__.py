"""The two parts of a model that is split at a cut, and their adapters."""
