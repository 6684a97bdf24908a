"""The reader of .sol files: what is written is read, and nothing else gets through."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from card_opt.solvers.own.sol_file import SolFile, SolFileError, read

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
SUFFIXES = """\
suffix 0 2 5 0 0
sst
0 1
2 4
suffix 1 1 6 30 2
state
0 free is free
1 held is held
0 1
suffix 6 1 10 0 0
bestbound
0 0.125
kestrel_option 3
whatever
"""


def text_of(
    values: list[float],
    num_rows: int = 2,
    multipliers: int = 0,
    end: str = "objno 0 0",
    options: str = "3\n1\n1\n0",
    tolerance: str = "",
) -> str:
    """Return a .sol file as the AMPL solver library writes it."""
    counts = [num_rows, multipliers, 3, len(values)]
    lines = ["a word", " ", "or two", "", "Options", options, *map(str, counts)]
    lines += [tolerance] if tolerance else []
    lines += ["0.5"] * multipliers + [repr(value) for value in values] + [end]
    return "\n".join([*lines, ""])


def parsed(text: str | bytes, folder: Path, num_variables: int = 3) -> SolFile:
    """Return what the reader makes of a text."""
    path = folder / "model.sol"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read(path, num_variables)


@given(
    values=st.lists(NUMBERS, min_size=3, max_size=3),
    multipliers=st.sampled_from([0, 2]),
    code=st.integers(-1, 600),
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, values: list[float], multipliers: int, code: int
) -> None:
    """Message, values and code come back as they were, with multipliers and without."""
    text = text_of(values, multipliers=multipliers, end=f"objno 0 {code}")
    said = parsed(text, tmp_path_factory.getbasetemp())
    assert said == SolFile("a word or two", code, values, -math.inf)


@pytest.mark.parametrize(
    "text",
    [
        text_of([1.0, 2.0, 3.0], options="2\n1\n1"),
        text_of([1.0, 2.0, 3.0], options="4\n1\n1\n0\n7"),
        # The library writes the number of options plus two, and a tolerance behind the counts.
        text_of([1.0, 2.0, 3.0], options="5\n1\n3\n0", tolerance="1e-6"),
        text_of([1.0, 2.0, 3.0]).replace("2\n0\n3\n3", "0\n2\n3\n3"),
        text_of([1.0, 2.0, 3.0]).replace("\n", "\r\n"),
        text_of([1.0, 2.0, 3.0]).replace("a word", "\n\n"),
    ],
)
def test_layouts_in_use(tmp_path: Path, text: str) -> None:
    """Options, counts and ends of lines may be as any of the writers in use has them."""
    assert parsed(text, tmp_path)[1:] == (0, [1.0, 2.0, 3.0], -math.inf)


@pytest.mark.parametrize(("end", "code"), [("", None), ("objno 0", None), ("objno 0 402", 402)])
def test_code_may_be_missing(tmp_path: Path, end: str, code: int | None) -> None:
    """Old solvers give no solve code."""
    assert parsed(text_of([1.0, 2.0, 3.0], end=end), tmp_path).code == code


@pytest.mark.parametrize(
    ("suffixes", "bound"),
    [
        (SUFFIXES, 0.125),
        (SUFFIXES.replace("suffix 6", "suffix 7"), 0.125),
        (SUFFIXES.replace("suffix 6", "suffix 4"), -math.inf),  # of a variable
        (SUFFIXES.replace("suffix 6", "suffix 5"), -math.inf),  # of a row
        (SUFFIXES.replace("0.125", "-1e+100"), -math.inf),
        (SUFFIXES.replace("0.125", "nan"), -math.inf),
        (SUFFIXES.replace("bestbound", "bestvalue"), -math.inf),
    ],
)
def test_bound(tmp_path: Path, suffixes: str, bound: float) -> None:
    """The bound is a finite number at objective or problem, behind whatever suffixes."""
    text = text_of([1.0, 2.0, 3.0], end=f"objno 0 0\n{suffixes}")
    assert parsed(text, tmp_path).bound == bound


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("Options", "Option", "without a line that says Options"),
        ("2\n0\n3\n3", "2\n0\n3\n4", "with 3/4 variables and values"),
        ("2\n0\n3\n3", "2\n0\n2\n2", "with 2/2 variables and values, where 3"),
        ("2\n0\n3\n3", "2\n0\n3\n-3", "whose count is -3, below 0"),
        ("2\n0\n3\n3", "2\n2\n3\n3", "whose value is 'objno 0 0', no number"),
        ("2\n0\n3\n3", f"2\n0\n{9**50}\n{9**50}", "variables and values"),
        ("2\n0\n3\n3", f"{9**50}\n{9**50}\n3\n3", "that ends after"),
        ("2.0", "2.O", "whose value is '2.O', no number"),
        ("2.0", "nan", "whose value of variable 1 is nan"),
        ("2.0", "-Infinity", "whose value of variable 1 is -inf"),
        ("objno", "objective", "with 'objective 0 0' where objno should be"),
        ("objno 0 0", "objno 0 zero", "whose solve code is 'zero'"),
        ("0.125", "much", "whose bestbound is 'much'"),
        ("suffix 6 1", "suffix 6 9", "that ends after 5 of 9 entries of a suffix"),
        ("suffix 6 1 10", "suffix 6 1", "with a suffix that begins"),
    ],
)
def test_broken_files(tmp_path: Path, old: str, new: str, text: str) -> None:
    """What is wrong with a file is said in one line."""
    whole = text_of([1.0, 2.0, 3.0], end=f"objno 0 0\n{SUFFIXES}")
    assert old in whole
    if old.startswith("2\n0"):
        assert whole.count(old) == 1
    with pytest.raises(SolFileError) as caught:
        parsed(whole.replace(old, new), tmp_path)
    assert text in str(caught.value)
    assert "\n" not in str(caught.value)


WHOLE = text_of([1.0, 2.0, 3.0], multipliers=2, end=f"objno 0 0\n{SUFFIXES}").split("\n")
LINES = st.one_of(
    st.sampled_from([*WHOLE, "nan", "-1", str(9**50), "1_0", "\u0661", "objno", "suffix 6"]),
    st.text(max_size=8),
)


@given(data=st.data())
def test_no_damage_gets_through(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """A file with any lines changed, lost or added is refused, or read as three finite values."""
    lines = list(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(lines) - 1))
        lines[place : place + data.draw(st.integers(0, 3))] = data.draw(
            st.lists(LINES, max_size=2)
        )
        lines = lines or [""]
    _is_clean("\n".join(lines).encode("utf-8", "surrogatepass"), tmp_path_factory)


@given(content=st.binary(max_size=200))
def test_no_bytes_get_through(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """Nor does any other content."""
    _is_clean(content, tmp_path_factory)


def _is_clean(content: bytes, factory: pytest.TempPathFactory) -> None:
    try:
        said = parsed(content, factory.getbasetemp())
    except SolFileError:
        return
    assert len(said.values) in {0, 3}
    assert all(map(math.isfinite, said.values))
    assert said.bound < math.inf
