"""``card-opt bench certify``: certificates of the best values of a store's cases."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from card_opt.cli import terminal
from card_opt.cli.terminal import writable_folder
from card_opt.support.files import make_folder


def certify(
    store: Annotated[
        Path,
        typer.Argument(help="File that card-opt bench run has written; certificates go into it."),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for the certificates as files, too; made if need be.",
            callback=writable_folder,
        ),
    ] = None,
) -> None:
    """Certify the best values of a store's cases, by which its runs are judged from then on."""
    from card_opt.benchmark.preparing import certify as certify_store
    from card_opt.benchmark.store import Store
    from card_opt.certificates.certificate import Certificate
    from card_opt.families import parse

    with contextlib.closing(Store(store, must_exist=True)) as opened:
        with terminal.progress() as show:
            table = certify_store(opened, show)
        for case, claim in zip(table["case"], table["claim"], strict=True):
            terminal.console().print(Text(f"{claim or 'none':<11}{case}"), soft_wrap=True)
        if out is not None:
            make_folder(out)
            for name in table["case"]:
                case = parse(name)
                content = opened.certificate(case.digest)
                if content is not None:
                    Certificate(content).save(out / f"{case.short_name}.certificate.json")
    closed = int(table["claim"].isin(["optimal", "infeasible"]).sum())
    terminal.console().print(f"{closed} of {len(table)} cases are certified without a gap")
