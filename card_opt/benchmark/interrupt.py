"""Stopping a thread that waits in Python code, as Ctrl-C stops the main one."""

from __future__ import annotations

import ctypes


def interrupt(thread: int) -> None:
    """Raise KeyboardInterrupt in a thread, so that it ends what it has started.

    Parameters
    ----------
    thread
        Its `threading.get_ident`; nothing happens if it is no more.
    """
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread), ctypes.py_object(KeyboardInterrupt)
    )
