"""Every command with its arguments and options, from the command line itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from card_opt.cli.main import app


def commands() -> str:
    """Return a part of a page for each command: what it does, arguments, options and defaults."""
    return "\n".join(line for name, it in all_commands() for line in (*_part(name, it), ""))


def all_commands() -> Iterator[tuple[str, Any]]:
    """Yield the words of every command, such as ``bench run``, with the command itself."""
    yield from _below((), get_command(app))


def _below(words: tuple[str, ...], group: Any) -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _below((*words, name), command)
        else:
            yield " ".join((*words, name)), command


def _part(name: str, command: Any) -> Iterator[str]:
    arguments = [p for p in command.params if not p.opts[0].startswith("-")]
    options = [p for p in command.params if p.opts[0].startswith("-") and not p.hidden]
    written = [p.opts[0].upper() if p.required else f"[{p.opts[0].upper()}]" for p in arguments]
    yield f"## card-opt {name}"
    yield ""
    yield f"{_line(command.help)}"
    yield ""
    yield "```text"
    yield " ".join(["card-opt", name, *written, *(["[OPTIONS]"] if options else [])])
    yield "```"
    yield ""
    for it in (*arguments, *options):
        yield f"`{_written(it)}`"
        yield f": {_line(it.help)}{_default(it)}"
        yield ""


def _written(it: Any) -> str:
    if not it.opts[0].startswith("-"):
        return str(it.opts[0].upper())
    if it.is_flag:
        return " / ".join((*it.opts, *it.secondary_opts))
    return f"{', '.join(it.opts)} {it.metavar or it.name.upper()}"


def _default(it: Any) -> str:
    if it.default in (None, "", False, (), []) or it.required or callable(it.default):
        return ""
    return f" Default: `{it.default}`."


def _line(text: str | None) -> str:
    plain = " ".join((text or "").split())
    return plain.replace("<", r"\<").replace("*", r"\*").replace("[", r"\[")
