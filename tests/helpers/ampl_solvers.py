"""Programs that misbehave behind an .nl file: ``python ampl_solvers.py MODE STUB [WORD ...]``.

The standard library alone, so that they start at once. What they answer is a decision of the
one-hot formulation: the first cut at the largest frequency.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def sol(
    stub: str, code: str = "objno 0 0", value: str = "1.0", surplus: int = 0, suffix: str = ""
) -> str:
    """Return a .sol file in which all variables have one value."""
    size, rows = Path(f"{stub}.nl").read_text().split("\n")[1].split()[:2]
    count = int(size) + surplus
    head = ["it says", "", "Options", "3", "1", "1", "0", rows, "0", str(count), str(count)]
    return "\n".join([*head, *[value] * count, code, *suffix.split("|"), ""])


def main(mode: str, stub: str, *words: str) -> None:
    """Misbehave."""
    answer = Path(f"{stub}.sol")
    if mode == "code":  # an honest answer with the solve code that is asked for
        answer.write_text(sol(stub, f"objno 0 {words[0]}"))
    elif mode == "bound":
        answer.write_text(sol(stub, suffix=f"suffix 6 1 10 0 0|bestbound|0 {words[0]}"))
    elif mode == "no code":
        answer.write_text(sol(stub, ""))
    elif mode == "no values":
        rows = sol(stub).split("\n")[7]
        size = sol(stub).split("\n")[9]
        answer.write_text(f"\n\nOptions\n3\n1\n1\n0\n{rows}\n0\n{size}\n0\nobjno 0 0\n")
    elif mode == "nan":
        answer.write_text(sol(stub, value="nan"))
    elif mode == "surplus":
        answer.write_text(sol(stub, surplus=1))
    elif mode == "torn":
        text = sol(stub)
        answer.write_text(text[: len(text) // 2])
    elif mode == "binary":
        answer.write_bytes(b"\x06\0\0\0binary\x06\0\0\0")
    elif mode == "folder":
        answer.mkdir()
    elif mode == "exit":
        answer.write_text(sol(stub))
        print("no licence")
        sys.exit(3)
    elif mode == "dies":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif mode == "chatty":
        for _ in range(100):
            print("x" * 100_000)
            print("y" * 100_000, file=sys.stderr)
        answer.write_text(sol(stub))
    elif mode == "arguments":
        Path(words[0]).write_text("\n".join([os.getcwd(), stub, *words[1:]]))
        answer.write_text(sol(stub))
    elif mode == "leaves":
        start_child(Path(words[0]))
        answer.write_text(sol(stub))
    elif mode == "hangs":
        start_child(Path(words[0]))
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)


def start_child(told: Path) -> None:
    """Start a child in another session that is deaf; tell both numbers and the folder."""
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
    child = subprocess.Popen([sys.executable, "-c", deaf], start_new_session=True)
    part = told.with_suffix(".part")
    part.write_text(f"{os.getpid()} {child.pid} {os.getcwd()}")
    part.rename(told)


if __name__ == "__main__":
    main(*sys.argv[1:])
