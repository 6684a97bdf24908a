"""The supervised process in which an outside solver runs."""
