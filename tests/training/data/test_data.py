"""Texts, tokens, mini-batches: what stands there is read, and a place draws the same again."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
import transformers

from card_opt.errors import CardOptError
from card_opt.training.data.batches import Batches, pack
from card_opt.training.data.docstrings import docstrings
from card_opt.training.data.shares import HELD_OUT, by_module, general, of_files
from card_opt.training.data.texts import files_of, read_texts
from card_opt.training.data.tokenizer import open_tokenizer, train_tokenizer
from card_opt.training.position import Position

WORDS = ["one", "small", "text", "of", "words", "that", "come", "again", "and", "again"]
MODULES = {
    f"module_{k:02}": [f"{k} {' '.join(WORDS[j:])} {'long ' * (20 - k)} {j}" for j in range(9)]
    for k in range(14)
}


def _texts(number: int) -> list[str]:
    return [" ".join((*WORDS[k % 5 :], str(k))) for k in range(number)]


def test_json_lines_are_read_as_written(tmp_path: Path) -> None:
    """The texts of a file come back in its order, whatever characters they have."""
    texts = ["plain", "two\nlines", "ünïcödé \u2028 and \U0001f600", ' "quoted" ']
    path = tmp_path / "a.jsonl"
    lines = [json.dumps({"text": text, "more": 1}, ensure_ascii=k % 2 == 0) for k, text in
             enumerate(texts)]  # fmt: skip
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join([*lines[:2], "", *lines[2:]]).encode())
    assert read_texts(path) == texts


def test_plain_text_is_read_by_paragraphs(tmp_path: Path) -> None:
    """A blank line ends a text."""
    path = tmp_path / "a.txt"
    path.write_text("one\ntwo\n\n \nthree\n", encoding="utf-8")
    assert read_texts(path) == ["one\ntwo", "three"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"text": "cut off', "line 2: is not JSON"),
        (b'{"words": "x"}', "line 2 has no field text, only .*words"),
        (b'["text"]', "line 2 must be an object"),
        (b'{"text": ""}', "line 2: text must be a text with a word, got ''"),
        (b'{"text": 3}', "line 2: text must be .* got 3"),
        (b'{"text": "\xff"}', "line 2 is not in UTF-8"),
        (b'{"text": "' + b"x" * 2**20 + b'"}', "line 2 has 1,048,588 bytes, at most"),
    ],
)
def test_a_bad_line_is_told_by_its_number(line: bytes, said: str, tmp_path: Path) -> None:
    """What is wrong is one line that names the file and its line."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "good"}\n' + line + b'\n{"text": "good"}\n')
    with pytest.raises(CardOptError, match=f"a.jsonl: {said}") as caught:
        read_texts(path)
    assert len(str(caught.value).splitlines()) == 1


def test_files_without_texts_are_told(tmp_path: Path) -> None:
    """An empty file, another ending and an empty folder are each one line."""
    (tmp_path / "empty.jsonl").write_text("\n\n", encoding="utf-8")
    with pytest.raises(CardOptError, match=r"empty\.jsonl: has no texts"):
        read_texts(tmp_path / "empty.jsonl")
    with pytest.raises(CardOptError, match=r"\.jsonl and \.txt"):
        read_texts(tmp_path / "a.csv")
    (tmp_path / "none").mkdir()
    with pytest.raises(CardOptError, match=r"none: has no \.jsonl"):
        files_of([tmp_path / "none"])
    assert files_of([tmp_path]) == [tmp_path / "empty.jsonl"]


def test_docstrings_are_those_of_the_sources(tmp_path: Path) -> None:
    """Docstrings come module by module, in the order of the file, each once; tests are left out.

    Nothing is imported: a module that would end Python is read like any other.
    """
    (tmp_path / "pack" / "test").mkdir(parents=True)
    long = "that is long enough to say something useful"
    (tmp_path / "pack" / "b.py").write_text(
        f'"""Module {long}."""\nraise SystemExit\nclass A:\n  def f():\n    """F {long}."""\n'
        f'def g():\n  """G {long}."""\ndef h():\n  """Short."""\n',
        encoding="utf-8",
    )
    (tmp_path / "pack" / "test" / "t.py").write_text(f'"""Test {long}."""', encoding="utf-8")
    (tmp_path / "z.py").write_text(
        f'"""Module {long}."""\ndef g(): "Z {long}."\n', encoding="utf-8"
    )
    assert docstrings(tmp_path) == {
        "pack": [f"Module {long}.", f"F {long}.", f"G {long}."],
        "z": [f"Z {long}."],
    }


def test_nobody_has_the_texts_of_another() -> None:
    """The base's texts, and what each device learns from and validates with, share no text."""
    shares = by_module(MODULES, 5)
    parts = [set(general(MODULES)), *(set(part) for share in shares for part in share)]
    assert all(parts)
    assert not any(a & b for a, b in itertools.combinations(parts, 2))
    assert set.union(*parts) == {text for texts in MODULES.values() for text in texts}
    sizes = [sum(map(len, share.texts)) for share in shares]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 5


def test_the_base_is_the_same_for_any_fleet() -> None:
    """A device of a smaller fleet has all that the base was kept from, too."""
    for number in (1, 3, 10):
        shares = by_module(MODULES, number)
        assert sum(len(part) for share in shares for part in share) == 90
    with pytest.raises(CardOptError, match="10 devices at most, got 11"):
        by_module(MODULES, 11)


def test_each_device_has_a_file(tmp_path: Path) -> None:
    """Files are taken in order; their number, and texts to hold some out, are checked."""
    for name, number in (("a", 16), ("b", HELD_OUT), ("c", HELD_OUT - 1)):
        lines = [json.dumps({"text": text}) for text in _texts(number)]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines * 2), encoding="utf-8")
    first, second, third = files_of([tmp_path])
    shares = of_files([first, second], 2)
    assert [(len(share.texts), len(share.held_out)) for share in shares] == [(14, 2), (7, 1)]
    with pytest.raises(CardOptError, match="3 devices needs a file, got 2"):
        of_files([first, second], 3)
    with pytest.raises(CardOptError, match=r"c\.jsonl: has 7 different texts; at least 8"):
        of_files([third], 1)


def test_a_tokenizer_is_a_checkpoints(tmp_path: Path) -> None:
    """It is the same when made again; Transformers loads it, and writes any text back."""
    tokenizer = train_tokenizer(_texts(50), 300)
    tokenizer.save_pretrained(tmp_path)
    train_tokenizer(_texts(50), 300).save_pretrained(tmp_path / "again")
    made = [(folder / "tokenizer.json").read_bytes() for folder in (tmp_path, tmp_path / "again")]
    assert made[0] == made[1]
    loaded = open_tokenizer(tmp_path, {"vocab_size": 300})
    text = "one small text, and ünknown \U0001f600"
    assert loaded.decode(loaded(text)["input_ids"]) == text
    assert len(loaded(WORDS[0])["input_ids"]) < len(WORDS[0])


def test_a_tokenizer_of_another_model_is_refused(tmp_path: Path) -> None:
    """More tokens than the model knows, none at all, or a damaged file: one line each."""
    with pytest.raises(CardOptError, match=r"has no tokenizer\.json"):
        open_tokenizer(tmp_path, {"vocab_size": 300})
    train_tokenizer(_texts(50), 300).save_pretrained(tmp_path)
    with pytest.raises(CardOptError, match="has 300 tokens, the model knows 299"):
        open_tokenizer(tmp_path, {"vocab_size": 299})
    (tmp_path / "tokenizer.json").write_text("{", encoding="utf-8")
    with pytest.raises(CardOptError, match="tokenizer cannot be read"):
        open_tokenizer(tmp_path, {"vocab_size": 300})


@pytest.fixture(scope="module")
def tokenizer() -> transformers.PreTrainedTokenizerFast:
    """Return a small tokenizer."""
    return train_tokenizer(_texts(50), 300)


def test_blocks_are_the_texts(tokenizer: transformers.PreTrainedTokenizerFast) -> None:
    """Blocks one after another are the texts with their ends, but for less than a block."""
    texts = _texts(9)
    blocks = pack(texts, tokenizer, 7)
    assert blocks.dtype == torch.int64
    written = "".join(text + tokenizer.eos_token for text in texts)
    assert written.startswith(tokenizer.decode(blocks.flatten()))
    assert 0 <= len(tokenizer(written)["input_ids"]) - blocks.numel() < 7
    with pytest.raises(CardOptError, match="fewer than one sequence of 10000"):
        pack(texts, tokenizer, 10_000)


def test_a_mini_batch_depends_on_its_position_alone() -> None:
    """Asked in any order, a position has the same rows, no row twice; others have others."""
    tokens = torch.arange(60).reshape(20, 3)
    places = [Position(n, m, t) for n in (1, 2) for m in (1, 2) for t in (1, 2)]
    drawn = {place: Batches(tokens, 4, 7).at(place) for place in places}
    batches = Batches(tokens, 4, 7)
    assert all(torch.equal(batches.at(place), drawn[place]) for place in reversed(places))
    assert len({tuple(rows.flatten().tolist()) for rows in drawn.values()}) == len(places)
    assert all(len(rows.unique()) == 12 for rows in drawn.values())
    assert not torch.equal(Batches(tokens, 4, 8).at(places[0]), drawn[places[0]])
    with pytest.raises(CardOptError, match="a mini-batch has 21 sequences, the texts fill 20"):
        Batches(tokens, 21, 0)
