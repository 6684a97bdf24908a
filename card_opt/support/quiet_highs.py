"""HiGHS, without a word on standard output.

HiGHS 1.16 writes its header ("Running HiGHS ...") when the first object of a process is made,
before anybody can switch its output off; then whoever reads this process' output as JSON or CSV
finds it in front. So the header is written where nobody reads, and counts as written.
"""

from __future__ import annotations

import functools

import highspy


class QuietHighs(highspy.Highs):  # type: ignore[misc]
    """A HiGHS object that is silent from the start; ``output_flag`` makes it speak again."""

    def __init__(self) -> None:
        super().__init__()
        self.setOptionValue("output_flag", False)

    def enableCallbacks(self) -> None:  # noqa: N802 - what highspy's constructor calls
        """Do what highspy does, with the console closed for the header."""
        _, is_shown = self.getOptionValue("log_to_console")
        self.setOptionValue("log_to_console", False)
        super().enableCallbacks()
        self.setOptionValue("log_to_console", is_shown)


@functools.cache
def take_header() -> None:
    """Have the header written nowhere, for objects that a library makes by itself."""
    QuietHighs()
