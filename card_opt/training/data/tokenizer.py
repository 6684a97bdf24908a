"""From texts to numbers and back: a tokenizer of one's own, or a checkpoint's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tokenizers
import transformers
from tokenizers import decoders, models, pre_tokenizers, trainers

from card_opt.errors import CardOptError
from card_opt.support.text import one_line

END = "<|endoftext|>"


def train_tokenizer(texts: Sequence[str], num_tokens: int) -> transformers.PreTrainedTokenizerFast:
    """Return a byte-level BPE tokenizer that was made for texts; it can write any text.

    Parameters
    ----------
    texts
        What it is made for.
    num_tokens
        Tokens at most, 257 or more.
    """
    model = tokenizers.Tokenizer(models.BPE())
    model.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    model.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=num_tokens,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    model.train_from_iterator(texts, trainer)
    return transformers.PreTrainedTokenizerFast(tokenizer_object=model, eos_token=END)


def open_tokenizer(
    folder: Path, config: Mapping[str, Any]
) -> transformers.PreTrainedTokenizerFast:
    """Return the tokenizer of a checkpoint's folder; nothing is downloaded or run.

    Parameters
    ----------
    folder
        Of the checkpoint.
    config
        Its ``config.json``.

    Raises
    ------
    CardOptError
        If there is none, it has no end of a text, or more tokens than the model.
    """
    if not (folder / "tokenizer.json").is_file():
        raise CardOptError(f"{folder}: has no tokenizer.json")
    try:
        found = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
    except Exception as error:  # whatever the library raises on damaged files
        raise CardOptError(f"{folder}: its tokenizer cannot be read: {one_line(error)}") from None
    if found.eos_token_id is None:
        raise CardOptError(f"{folder}: its tokenizer has no end-of-text token (eos_token)")
    if len(found) > int(config["vocab_size"]):
        raise CardOptError(
            f"{folder}: its tokenizer has {len(found):,} tokens, the model knows "
            f"{int(config['vocab_size']):,}; they are not of the same model"
        )
    return found
