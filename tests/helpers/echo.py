"""A child process that gives every message back, and does what some of them say."""

from __future__ import annotations

import os
import signal
import sys

from card_opt.support import messages


def main() -> None:
    """Give every message back."""
    answers = messages.own_output()
    print("what is printed is no message")
    while (message := messages.read(sys.stdin.buffer)) is not None:
        if message == b"exit":
            sys.exit(3)
        if message == b"blocked":
            message = str(sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ()))).encode()
        if message.startswith(b"signal "):
            os.kill(os.getpid(), int(message.split()[1]))
        messages.write(answers, message)
