"""Suites: what a file may say, one line for what is wrong in it, and those that are shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from card_opt import families
from card_opt.benchmark.suite import SHIPPED, Suite
from card_opt.benchmark.task import tasks_of
from card_opt.errors import CardOptError
from card_opt.problem.limits import Limits
from card_opt.solving.catalogue import METHODS

_HEAD = 'name = "small"\ntime_limit = 5.0\n'
_CASES = '[[cases]]\nfamily = "random"\ndevices = 1\nrounds = 1\n'
SMALL = _HEAD + _CASES


def parse(text: str) -> Suite:
    """Return the suite of a text."""
    return Suite.parse(text, "file.toml")


def test_lists_are_combined() -> None:
    """Each family has each combination of knobs with each seed, in the order of the file."""
    text = '[[cases]]\nfamily = ["near-ties", "random"]\nseeds = [3, 1]\ndevices = [1, 2]\n'
    (table,) = (suite := parse(_HEAD + text)).cases
    expected = [
        families.make(family, seed=seed, devices=devices).name
        for family in ("near-ties", "random")
        for devices in (1, 2)
        for seed in (3, 1)
    ]
    assert [case.name for case in suite.make_cases()] == expected
    assert table.size == len(expected)


def test_all_methods_but_some() -> None:
    """``all`` is the list of methods as it is, less those that are excluded."""
    suite = parse(f'exclude = ["card"]\n{SMALL}')
    assert suite.chosen_methods() == [m for m in METHODS if m.name != "card"]
    assert parse(f'methods = "card"\n{SMALL}').chosen_methods() == [METHODS[0]]


def test_defaults() -> None:
    """Limits that a file does not give are those of `card_opt.solve`."""
    suite = parse(SMALL)
    assert (suite.limits.rel_gap, suite.limits.memory_limit) == (1e-9, 4 * 2**30)
    assert suite.repetitions == 1


def test_limits_are_those_of_the_file() -> None:
    """What a file says of limits is what every method runs under."""
    suite = parse(f"rel_gap = 1e-3\nmemory_limit = 1e9\n{SMALL}")
    assert suite.limits == Limits(time_limit=5.0, rel_gap=1e-3, memory_limit=1e9)


def test_order_of_tasks() -> None:
    """All methods come to a case before the next, and all cases before they are repeated."""
    suite = parse(f"repetitions = 2\n{SMALL}seeds = [0, 1]\n")
    tasks = tasks_of(suite, suite.make_cases(), METHODS[:2])
    names = [(task.repetition, task.case.seed) for task in tasks]
    assert names == sorted(names)
    assert len({task.key for task in tasks}) == 8


def test_methods_come_in_another_order_each_time_and_the_same_again() -> None:
    """On each case methods come in an order of its own, which is the same when asked again."""
    suite = parse(f"repetitions = 3\n{SMALL}seeds = [0, 1, 2, 3]\n")
    cases, methods = suite.make_cases(), METHODS[:4]

    def orders() -> list[tuple[str, ...]]:
        names = [task.method.name for task in tasks_of(suite, cases, methods)]
        return [tuple(names[i : i + 4]) for i in range(0, len(names), 4)]

    assert all(sorted(order) == sorted(m.name for m in methods) for order in orders())
    assert len(set(orders())) > 6
    assert len({order[0] for order in orders()}) > 1
    assert orders() == orders()


def test_label_is_part_of_the_key() -> None:
    """Two series of the same runs are told apart by their labels."""
    suite = parse(SMALL)
    cases = suite.make_cases()
    keys = [tasks_of(suite, cases, METHODS[:1], label)[0].key for label in ("", "old", "new")]
    assert len(set(keys)) == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = ", "file.toml: is not TOML: "),
        (_CASES, "time_limit is missing; the file must give it|name is missing"),
        (f"time_limt = 1\n{SMALL}", "unknown key 'time_limt'; did you mean time_limit"),
        (f'command = "rm"\n{SMALL}', "unknown key 'command'"),
        (SMALL.replace("5.0", "0"), "time_limit must be greater than 0, got 0"),
        (SMALL.replace("5.0", "inf"), "time_limit must be a finite number, got inf"),
        (SMALL.replace("5.0", '"5"'), "time_limit must be a valid number, got '5'"),
        (SMALL.replace("5.0", "true"), "time_limit must be a valid number, got True"),
        (f"repetitions = 0\n{SMALL}", "repetitions must be greater than or equal to 1, got 0"),
        (f'methods = ["crad"]\n{SMALL}', "unknown method 'crad'; did you mean card"),
        (f'methods = ["os:system"]\n{SMALL}', "unknown method 'os:system'"),
        (f'methods = ["./own.py:solve"]\n{SMALL}', "unknown method './own.py:solve'"),
        (f"methods = 5\n{SMALL}", "methods must be a valid list, got 5"),
        (f"methods = [5]\n{SMALL}", "methods.1 must be a valid string, got 5"),
        (f'exclude = ["crad"]\n{SMALL}', "unknown method 'crad'"),
        (_HEAD, "cases is missing"),
        (_HEAD + "cases = []", r"cases .*at least 1 item"),
        (_HEAD + "cases = 3", "cases must be a valid list, got 3"),
        (_HEAD + "cases = [3]", "cases.1 must be a valid dictionary"),
        (_HEAD + "[[cases]]\ndevices = 1", "cases.1.family is missing"),
        (f"{SMALL}seeds = []", r"cases.1.seeds .*at least 1 item"),
        (f"{SMALL}seeds = [-1]", "cases.1.seeds.1 must be greater than or equal to 0, got -1"),
        (f"{SMALL}seeds = 3", "cases.1.seeds must be a valid list, got 3"),
        (f"{SMALL}cuts = []", "cases.1.cuts must be a number, a word, or a list of them"),
        (f"{SMALL}cuts = [[3]]", "cases.1.cuts must be a number, a word, or a list of them"),
        (f"{SMALL}cuts = true", "cases.1.cuts must be a number, a word, or a list of them"),
        (f"{SMALL}cuts = 2020-01-01", "cases.1.cuts must be a number, a word, or a list"),
    ],
)
def test_bad_files(text: str, message: str) -> None:
    """Each mistake is one line: file, key, what is allowed, what came."""
    with pytest.raises(CardOptError, match=message) as error:
        parse(text)
    assert str(error.value).startswith("file.toml: ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("cases", "message"),
    [
        ('family = "randm"', "small: cases.1: unknown family 'randm'; did you mean random"),
        ('family = "random"\ndevces = 3', "small: cases.1: random: unknown knob 'devces'"),
        ('family = "random"\nseed = 3', "small: cases.1: random: unknown knob 'seed'"),
        ('family = "random"\nname = 3', "small: cases.1: random: unknown knob 'name'"),
        ('family = "random"\ndevices = 0', "small: cases.1: random: devices must be"),
        ('family = "random"\nseeds = [1, 1]', "cases.1: random:seed=1.* is there twice"),
        (f'family = "random"\nseeds = {list(range(200))}\ncuts = {[3] * 100}', "10000 cases"),
    ],
)
def test_bad_cases(cases: str, message: str) -> None:
    """What a family does not allow is one line, too, that names the table."""
    with pytest.raises(CardOptError, match=message) as error:
        parse(f"{_HEAD}[[cases]]\n{cases}").make_cases()
    assert "\n" not in str(error.value)


def test_bad_places(tmp_path: Path) -> None:
    """A name that is none of a suite, and a file that cannot be read, are named."""
    with pytest.raises(CardOptError, match="unknown suite 'tinny'; did you mean tiny"):
        Suite.load("tinny")
    with pytest.raises(CardOptError, match=r"none.toml: cannot be read: No such file"):
        Suite.load(tmp_path / "none.toml")
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CardOptError, match=r"binary.toml: is not a text file in UTF-8"):
        Suite.load(binary)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_suites(name: str) -> None:
    """A shipped suite has its name, and a line on what it is for."""
    suite = Suite.load(name)
    assert suite.name == name
    assert suite.about


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=pytest.mark.nightly if n == "hard" else ()) for n in SHIPPED]
)
def test_cases_of_shipped_suites_can_be_made(name: str) -> None:
    """No two of them are the same problem, and the largest is as large as the page says."""
    cases = Suite.load(name).make_cases()
    assert len({case.digest for case in cases}) == len(cases)
    sizes = [case.instance.uplink_rate.size for case in cases]
    assert max(sizes) == {"tiny": 4, "standard": 1000, "hard": 100_000, "sequences": 18}[name]
