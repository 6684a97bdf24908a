"""Certificates as users make and check them: what is printed, exit status, one-line errors."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from card_opt.certificates.certificate import Certificate
from card_opt.cli import main
from card_opt.errors import CertificateError
from tests.helpers.instances import random_instance

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return what runs a command in this process; exit status, output, errors."""

    def run(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["card-opt", *map(str, words)])
        with pytest.raises(SystemExit) as stop:
            main.main()
        assert isinstance(stop.value.code, int)
        return stop.value.code, *capsys.readouterr()

    return run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to work in, with a small instance in it."""
    random_instance(22, shape=(2, 2), num_cuts=4).save(tmp_path / "x.npz")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_certified_is_checked(call: Call, folder: Path) -> None:
    """A certificate of the optimum holds, of the same problem as well, and of no other."""
    code, out, err = call("certify", "x.npz", "--out", "c.json", "--json", "facts.json")
    assert (code, err) == (0, "")
    assert out.startswith("proved: the decision is optimal")
    assert len(out.splitlines()) == 1
    facts = json.loads((folder / "facts.json").read_text())
    assert facts["kind"] == "optimal"
    code, out, err = call("check", "c.json", "--json", "checked.json")
    assert (code, err) == (0, "")
    assert out.startswith("proven: the decision of ")
    checked = json.loads((folder / "checked.json").read_text())
    assert checked["proven"]
    for name in ("value", "bound"):
        assert checked[name] == facts[name]
    assert call("check", "c.json", "--problem", "x.npz")[0] == 0
    code, out, _ = call("check", "c.json", "--problem", "x.npz", "--limit", "min-cut=2")
    assert code == 1
    assert out.startswith("refused: ")


def test_limits_are_part_of_the_problem(call: Call, folder: Path) -> None:
    """A certificate under limits is about the same problem under the same limits."""
    limit = ("--limit", "min-cut=2", "--limit", "energy-budget=1e9")
    assert call("certify", "x.npz", "--out", "c.json", *limit)[0] == 0
    assert call("check", "c.json", "--problem", "x.npz", *limit)[0] == 0
    assert call("check", "c.json", "--problem", "x.npz")[0] == 1


def test_an_answer_at_hand_is_certified(call: Call, folder: Path) -> None:
    """A method's answer, a saved solution, and what ``solve --certify`` writes hold alike."""
    words = ("solve", "x.npz", "--out", "s.npz", "--certify", "a.json", "--json", "s.json")
    code, out, err = call(*words)
    assert (code, err) == (0, "")
    assert "proved: the decision is optimal" in out
    assert json.loads((folder / "s.json").read_text())["certificate"]["kind"] == "optimal"
    assert call("certify", "x.npz", "--solution", "s.npz", "--out", "b.json")[0] == 0
    assert call("certify", "x.npz", "--method", "exhaustive", "--out", "c.json")[0] == 0
    for name in ("a", "b", "c"):
        assert call("check", f"{name}.json")[0] == 0


def test_that_there_is_no_decision_is_certified(call: Call, folder: Path) -> None:
    """The certificate of a problem without a decision has no numbers; ``solve`` says no to it."""
    limit = ("--limit", "deadline=1e-6", "--json", "facts.json")
    code, out, _ = call("certify", "x.npz", "--out", "c.json", *limit)
    assert (code, out) == (0, "proved: no decision keeps all limits\n")
    facts = json.loads((folder / "facts.json").read_text())
    assert (facts["kind"], facts["value"], facts["bound"]) == ("infeasible", None, None)
    code, out, _ = call("check", "c.json", "--json", "facts.json")
    assert code == 0
    assert out.startswith("proven: no decision")
    facts = json.loads((folder / "facts.json").read_text())
    assert (facts["proven"], facts["value"], facts["bound"]) == (True, None, None)
    assert call("solve", "x.npz", "--certify", "d.json", *limit)[0] == 1
    assert Certificate.load(folder / "d.json").kind == "infeasible"


def test_a_decision_without_a_certificate_is_told(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``solve`` keeps its decision where nothing is proven, says so, and ends with status 1."""

    def certify(*_: object, **__: object) -> Certificate:
        raise CertificateError("nothing is proven: not in time")

    monkeypatch.setattr("card_opt.certificates.certifying.certify", certify)
    words = ("--out", "s.npz", "--json", "facts.json", "--certify", "c.json")
    code, out, err = call("solve", "x.npz", *words)
    assert (code, err) == (1, "")
    assert "no certificate: nothing is proven: not in time\n" in out
    assert (folder / "s.npz").exists()
    assert json.loads((folder / "facts.json").read_text())["certificate"] is None
    assert not (folder / "c.json").exists()


def test_a_gap_is_told(call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate that leaves a gap says how large it is, and that it is no more than that."""
    claim = {"kind": "gap", "value": (2.0).hex(), "bound": (1.5).hex()}
    monkeypatch.setattr(
        "card_opt.certificates.certifying.certify", lambda *_, **__: Certificate({"claim": claim})
    )
    code, out, _ = call("certify", "x.npz", "--out", "c.json")
    assert code == 0
    assert out.startswith("proved to a gap of 5.0e-01 and no better: one costs 2, none less than")


def _forged(change: Callable[[dict[str, Any]], None], folder: Path) -> None:
    content = json.loads((folder / "c.json").read_text())
    change(content)
    (folder / "c.json").write_text(json.dumps(content))


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["claim"].update(bound=content["claim"]["value"]),
        lambda content: content["decision"]["cut"].__setitem__(0, 9),
        lambda content: content.update(version=99),
        lambda content: content.clear(),
    ],
)
def test_a_false_certificate_is_refused(
    call: Call, folder: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    """What does not hold is one line with status 1, and the same for programs."""
    call("certify", "x.npz", "--out", "c.json")
    _forged(change, folder)
    code, out, err = call("check", "c.json", "--json", "facts.json")
    assert (code, err) == (1, "")
    assert len(out.splitlines()) == 1
    facts = json.loads((folder / "facts.json").read_text())
    assert facts == {"proven": False, "reason": out.strip()}


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("check", "none.json"), "none.json: there is no such file"),
        (("check", "x.npz", "--limit", "min-cut=2"), "--problem, which is not given"),
        (("certify", "x.npz", "--out", "c.json", "--solution", "x.npz"), "Solution"),
        (
            ("certify", "x.npz", "--out", "c.json", "--solution", "s.npz", "--method", "card"),
            "certify one of them",
        ),
        (("certify", "x.npz", "--out", "c.json", "--method", "none"), "unknown method 'none'"),
    ],
)
def test_bad_usage_is_one_line(
    call: Call, folder: Path, words: tuple[str, ...], text: str
) -> None:
    """What cannot be meant is told in one line with status 2, and nothing is written."""
    code, out, err = call(*words)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert text in err
    assert not (folder / "c.json").exists()


def test_a_wrong_solution_is_not_certified(call: Call, folder: Path) -> None:
    """A solution of another problem that is called optimal is refused, and nothing is written."""
    random_instance(23, shape=(2, 2), num_cuts=4).save(folder / "y.npz")
    assert call("solve", "y.npz", "--out", "s.npz")[0] == 0
    code, _, err = call("certify", "x.npz", "--solution", "s.npz", "--out", "c.json")
    assert code == 2
    assert len(err.splitlines()) == 1
    assert not (folder / "c.json").exists()
