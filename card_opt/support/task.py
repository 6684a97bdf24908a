"""The process that does tasks for `card_opt.support.workers`: functions of their arguments."""

from __future__ import annotations

import pickle
import sys
import traceback

from card_opt.support import messages, module_path
from card_opt.support.text import of_error


def main() -> None:
    """Answer every message with the results of its tasks, or with the error that one raised."""
    answers = messages.own_output()
    while (message := messages.read(sys.stdin.buffer)) is not None:
        module, work = pickle.loads(message)
        try:
            module_path.reach(module)
            function, tasks = pickle.loads(work)
            answer = pickle.dumps([function(task) for task in tasks])
        except Exception as error:
            answer = _as_message(error)
        messages.write(answers, answer)


def _as_message(error: Exception) -> bytes:
    error.add_note("".join(traceback.format_exception(error)))  # it is raised in another process
    try:
        pickle.loads(message := pickle.dumps(error))
    except Exception:  # some errors cannot be sent
        return pickle.dumps(RuntimeError(of_error(error)))
    return message
