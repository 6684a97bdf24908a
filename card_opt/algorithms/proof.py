r"""Why a bound holds, as a tree that a checker can follow without trusting how it was found.

Every leaf has prices of the rows, at which weak duality bounds all decisions that the path to it
leaves. Paths cover all decisions: a `Split` has those with a sum of whole numbers of at most m,
and those with m + 1 or more.

*Prices* are the cost of a whole bound of each group, all shared rows after each other, as in
`card_opt.problem.region.Region.by_label`. *Device-rounds* are numbered in row-major order. An
*option* is a 0-based cut c; where only some frequencies are allowed, those are levels l of L in
rising order, and it is the pair ``c * L + l``.
"""

from __future__ import annotations

from dataclasses import dataclass

from card_opt.problem.quantities import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class Split:
    """Decisions in two: a sum over device-rounds is at most a whole number, or more.

    A split of one device-round takes options away from it. One of several takes those away that
    are too much even with the least of all others, and is a row with a multiplier in every leaf
    below.

    Attributes
    ----------
    rounds
        The device-rounds, shape (K,).
    weights
        What each option adds to the sum, whole numbers, shape (J,); the same for all of them.
    most
        m.
    below, above
        What proves the bound where the sum is at most m, and where it is at least m + 1.
    """

    rounds: IntArray
    weights: IntArray
    most: int
    below: Node
    above: Node


@dataclass(frozen=True, eq=False)
class Close:
    """Options that are too dear at some prices are in no decision below the bound.

    Attributes
    ----------
    prices
        Prices of the rows, shape (G,).
    multipliers
        Of the splits of several device-rounds on the path, from the root on, at least 0.
    then
        What proves the bound of the options that are left.
    """

    prices: FloatArray
    multipliers: tuple[float, ...]
    then: Node


@dataclass(frozen=True, eq=False)
class Leaf:
    """Weak duality.

    Attributes
    ----------
    prices, multipliers
        As in `Close`.
    is_ray
        Whether costs do not count: the prices show that the rows cannot be met at all.
    blocks
        Device-rounds that have proofs of their own at these prices, none of them in two.
    """

    prices: FloatArray
    multipliers: tuple[float, ...] = ()
    is_ray: bool = False
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, eq=False)
class Block:
    """Device-rounds that are proven by themselves, at the prices of the rows that leave them.

    Attributes
    ----------
    rounds
        The device-rounds, shape (K,).
    bound
        What is proven of their costs plus the prices of what they take of rows that others
        are in, too.
    node
        Why; in its prices those of rows with other members are of no account.
    """

    rounds: IntArray
    bound: float
    node: Node


Node = Split | Close | Leaf
