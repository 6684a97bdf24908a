"""The process that becomes a foreign program: it is told the words of a command and its folder.

What the program prints goes to standard error. It imports little, so that the program need not
wait, and gives it what a shell would: no input, no open file, signals as they are at first.
"""

from __future__ import annotations

import json
import os
import signal
import sys

from card_opt.support import messages

CANNOT_RUN = 127  # what shells say


def main() -> None:
    """Become the command that comes on standard input."""
    message = messages.read(sys.stdin.buffer)
    if message is None:
        return
    words = json.loads(message)
    os.dup2(os.open(os.devnull, os.O_RDONLY), sys.stdin.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    for number in (signal.SIGPIPE, signal.SIGXFSZ):  # which Python ignores
        signal.signal(number, signal.SIG_DFL)
    try:
        os.chdir(os.environ["TMPDIR"])
        os.execvp(words[0], words)
    except OSError as error:
        print(f"{words[0]}: {error.strerror}", file=sys.stderr, flush=True)
        os._exit(CANNOT_RUN)
