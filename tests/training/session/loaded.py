"""What the processes of a run have imported before they are started."""

from importlib.util import find_spec

if find_spec("torch") is not None:
    import tests.training.model.training  # noqa: F401
