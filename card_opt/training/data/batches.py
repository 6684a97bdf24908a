"""Tokens in blocks of one length, and the mini-batch that is drawn at each position."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
import transformers

from card_opt.errors import CardOptError
from card_opt.training.position import Position, seed_of


def pack(
    texts: Sequence[str], tokenizer: transformers.PreTrainedTokenizerFast, length: int
) -> torch.Tensor:
    """Return the tokens of texts one after another, in blocks.

    Parameters
    ----------
    texts
        Each is followed by the end-of-text token.
    tokenizer
        See `card_opt.training.data.tokenizer`.
    length
        Tokens of a block; what is left over at the end is dropped.

    Returns
    -------
    torch.Tensor
        int64, shape (blocks, length).

    Raises
    ------
    CardOptError
        If the texts do not fill one block.
    """
    coded = tokenizer(list(texts), add_special_tokens=False, verbose=False)["input_ids"]
    stream = [token for ids in coded for token in (*ids, tokenizer.eos_token_id)]
    count = len(stream) // length
    if not count:
        raise CardOptError(
            f"the texts have {len(stream)} tokens, fewer than one sequence of {length}"
        )
    return torch.tensor(stream[: count * length]).reshape(count, length)


class Batches:
    """Mini-batches of a device, each drawn from its position alone."""

    def __init__(self, tokens: torch.Tensor, batch_size: int, seed: int) -> None:
        """Keep blocks of tokens.

        Parameters
        ----------
        tokens
            int64, shape (blocks, length).
        batch_size
            Blocks of a mini-batch, all different.
        seed
            Of the run.

        Raises
        ------
        CardOptError
            If there are fewer blocks than a mini-batch has.
        """
        if len(tokens) < batch_size:
            raise CardOptError(
                f"a mini-batch has {batch_size} sequences, the texts fill {len(tokens)}; give "
                "more texts, or a smaller training.batch_size or training.sequence_length"
            )
        self.tokens, self.batch_size, self.seed = tokens, batch_size, seed

    def __len__(self) -> int:
        r"""Return the number of blocks, :math:`|\mathcal{D}_m|`."""
        return len(self.tokens)

    def at(self, position: Position) -> torch.Tensor:
        """Return the mini-batch of a position, shape (batch_size, length)."""
        rng = np.random.default_rng(seed_of(self.seed, *position))
        rows = rng.choice(len(self.tokens), self.batch_size, replace=False)
        return self.tokens[torch.from_numpy(rows)]
