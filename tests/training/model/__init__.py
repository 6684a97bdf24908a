"""The two parts of a split model against the whole one."""
