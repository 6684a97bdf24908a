"""Whatever goes wrong with a file or a stream is one line with status 2, before the work."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import typer
from typer.models import OptionInfo

from card_opt.benchmark.record import Run
from card_opt.benchmark.store import Store
from card_opt.cli import main
from card_opt.cli.terminal import writable_file, writable_folder
from tests.helpers.bench_tools import execute
from tests.helpers.instances import random_instance
from tests.helpers.report_runs import EXACT
from tests.helpers.report_runs import run as a_row

_COMMAND = f"{shlex.quote(sys.executable)} -c 'from card_opt.cli.main import main; main()'"
# Options that name what is read.
READ = {"own", "rates", "profile", "devices", "solution", "file"}
READ |= {"tls_ca", "tls_cert", "tls_key"}
READ |= {"base", "data", "keys", "tokenizer"}  # of training


def shell(words: str, folder: Path) -> tuple[int, str, str]:
    """Run a command by a shell; return its status and what it printed."""
    done = subprocess.run(
        ["bash", "-c", f"{_COMMAND} {words}"],
        cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("template > /dev/full", "cannot write to standard output: No space left on device"),
        ("versions > /dev/full", "cannot write to standard output: No space left on device"),
        ("solve --help > /dev/full", "cannot write to standard output: No space left on device"),
        ("template >&-", "cannot write to standard output: Bad file descriptor"),
        ("families --json /dev/full", "cannot write /dev/full: No space left on device"),
        ("solve none > /dev/full", "unknown scenario 'none'"),
    ],
)
def test_an_output_that_is_full_or_closed_is_one_line(
    words: str, message: str, tmp_path: Path
) -> None:
    """No traceback, at the end neither, and status 2."""
    code, _, err = shell(words, tmp_path)
    assert code == 2
    assert err.startswith(f"card-opt: {message}")
    assert len(err.splitlines()) == 1


def test_an_output_that_is_full_loses_no_file(tmp_path: Path) -> None:
    """What is to be written to files is written all the same."""
    words = "families near-ties --json x.json > /dev/full"
    assert shell(words, tmp_path)[0] == 2
    assert (tmp_path / "x.json").read_text().endswith("]\n")


@pytest.mark.parametrize("words", ["", "fleet", "bench"])
def test_no_command_shows_help_and_no_error(words: str, tmp_path: Path) -> None:
    """What lists commands is given no complaint beside it."""
    code, out, err = shell(words, tmp_path)
    assert (code, err) == (2, "")
    assert "Commands" in out


@pytest.mark.parametrize("words", ["template | head -1", "methods | true", "template 2>&- | cat"])
def test_a_reader_that_goes_is_no_error(words: str, tmp_path: Path) -> None:
    """Who has seen enough hears nothing more; a closed standard error is no error either."""
    code, _, err = shell(words, tmp_path)
    assert (code, err) == (0, "")


@pytest.mark.parametrize("words", ["solve none 2>&-", "solve none 2> /dev/full"])
def test_an_error_that_cannot_be_told_keeps_its_status(words: str, tmp_path: Path) -> None:
    """Where standard error is closed or full the status is 2 as ever."""
    assert shell(words, tmp_path)[0] == 2


def test_a_closed_output_is_not_taken_for_a_file(tmp_path: Path) -> None:
    """A file that is opened where the standard output was gets nothing that is printed."""
    assert shell("families near-ties --json x.json >&-", tmp_path)[0] == 2
    assert (tmp_path / "x.json").read_text().startswith("[")


def test_devices_stay_and_the_outcome_may_be_printed(tmp_path: Path) -> None:
    """``--json /dev/null`` leaves the device; ``--json /dev/stdout`` comes after the table."""
    assert shell("families near-ties --json /dev/null", tmp_path)[0] == 0
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)
    _, out, _ = shell("families near-ties --json /dev/stdout > all; cat all", tmp_path)
    assert out.startswith("near-ties: ")
    assert out.endswith("]\n")


def test_a_name_that_is_no_text_is_shown(tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is written, and read, and named in an error."""
    code, out, err = shell("export near-ties:devices=1 --out $'\\xff.json'", tmp_path)
    assert (code, err) == (0, "")
    assert out.startswith("\\udcff.json: the problem itself")
    assert shell("solve $'\\xff.json' --out $'\\xfe.csv'", tmp_path)[0] == 0
    code, _, err = shell("solve $'\\xfd.json'", tmp_path)
    assert code == 2
    assert "\\udcfd.json" in err


def commands(app: typer.Typer, before: str = "") -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the functions of all commands, with the words that call them."""
    for command in app.registered_commands:
        assert command.callback is not None
        yield f"{before}{command.name or command.callback.__name__}", command.callback
    for group in app.registered_groups:
        assert group.typer_instance is not None
        yield from commands(group.typer_instance, f"{before}{group.name} ")


def outputs() -> list[tuple[str, str]]:
    """Return the options that name what is written, with the words of their commands."""
    found = []
    for words, function in commands(main.app):
        for name, hint in get_type_hints(function, include_extras=True).items():
            kind, info = (*get_args(hint), None, None)[:2]
            is_output = Path in {kind, *get_args(kind)} and isinstance(info, OptionInfo)
            if is_output and name not in READ:
                own = (info.default, *(info.param_decls or ()))
                found.append((words, next((w for w in own if isinstance(w, str)), f"--{name}")))
    return found


def test_there_are_outputs() -> None:
    """Every command of studies has some."""
    assert len(outputs()) > 15
    assert {"solve", "bench run", "bench report"} <= {words for words, _ in outputs()}


@pytest.mark.parametrize(("words", "option"), outputs())
def test_every_output_is_tried_before_the_work(
    words: str,
    option: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A place below a file is refused while the command's words are read."""
    (tmp_path / "file").touch()
    bad = str(tmp_path / "file" / ("x.pdf" if option == "--figure" else "x.json"))
    needed = {
        "bench run": ["tiny", "--store", "x"],
        "bench report": ["x"],
        "bench certify": ["x"],
        "fleet decide": ["x.csv", "--out", str(tmp_path / "y")],
        "certify": ["paper", *["--out", str(tmp_path / "y")] * (option != "--out")],
        "check": ["x.json"],
    }.get(words, [])
    if words in {"solve", "simulate"}:
        needed = ["paper"]
    monkeypatch.setattr(sys, "argv", ["card-opt", *words.split(), *needed, option, bad])
    with pytest.raises(SystemExit) as stop:
        main.main()
    out, err = capsys.readouterr()
    assert (stop.value.code, out) == (2, "")
    assert err.startswith("card-opt: cannot write")
    assert bad in err


def test_callbacks_take_nothing_for_nothing() -> None:
    """An option that is not given is not tried."""
    assert writable_file(None) is None
    assert writable_folder(None) is None


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("trail", "[[1"),
        ("trail", '[["a", 1, 2]]'),
        ("ending", "no such word"),
        ("claimed_status", "no such word"),
        ("objective", None),
        ("violation", -1.0),
        ("devices", 0),
    ],
)
def test_a_damaged_row_is_named(column: str, value: object, tmp_path: Path) -> None:
    """``bench report`` says which row of a store is damaged, and how."""
    path = tmp_path / "x.sqlite"
    store = Store(path)
    row = Run(**a_row("a:seed=0", "alpha", **EXACT))
    store.claim(row.key)
    store.finish(row)
    store.close()
    execute(path, f'UPDATE runs SET "{column}" = ?', value)
    code, _, err = shell("bench report x.sqlite --out report", tmp_path)
    assert code == 2
    assert err.startswith("card-opt: x.sqlite: the row 'a:seed=0|alpha|0' is damaged: ")
    assert column in err
    assert len(err.splitlines()) == 1
    assert not (tmp_path / "report").exists()


def test_a_store_of_other_tables_is_refused(tmp_path: Path) -> None:
    """A view in the place of the runs, which might never end, is not looked at."""
    path = tmp_path / "x.sqlite"
    Store(path).close()
    execute(path, "DROP TABLE runs")
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"
    execute(path, f"CREATE VIEW runs AS {endless}")
    code, _, err = shell("bench report x.sqlite --out report", tmp_path)
    assert code == 2
    assert "x.sqlite is damaged" in err


def test_a_sweep_goes_on_from_no_other_table(tmp_path: Path) -> None:
    """A table that is none of a sweep is one line, and stays."""
    (tmp_path / "sweep.csv").write_text("a,b\n1,2\n")
    random_instance(0).save(tmp_path / "x.npz")
    code, _, err = shell("explore x.npz --over weight=0.1:0.9:3 --out . --resume", tmp_path)
    assert code == 2
    assert err.startswith("card-opt: sweep.csv: is not a whole table of a sweep")
    assert (tmp_path / "sweep.csv").read_text() == "a,b\n1,2\n"
