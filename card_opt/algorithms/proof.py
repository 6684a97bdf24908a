r"""Why a bound holds, as a tree that a checker can follow without trusting how it was found.

Every leaf has prices of the rows, at which weak duality bounds all decisions that the path to it
leaves. Paths cover all decisions: a `Split` has those with a sum of whole numbers of at most m,
and those with m + 1 or more.

*Prices* are the cost of a whole bound of each group, all shared rows after each other, as in
`card_opt.problem.region.Region.by_label`. *Device-rounds* are numbered in row-major order. An
*option* is a 0-based cut c; where only some frequencies are allowed, those are levels l of L in
rising order, and it is the pair ``c * L + l``.

**Rounds whose devices wait for the slowest.** Then a round n, numbered from 0, has a time
:math:`t_n` that it lasts, which is part of the decision, costs :math:`A_n t_n` and is at least
:math:`D_j(f) = a_j + p_j / f` of every option j chosen in it. A `Divide` has the decisions with
:math:`t_n` at most a time, and those with at least that, so that the path to a leaf leaves each
round an interval of times; at the root it is :math:`[0, \infty)`. In such a problem a `Leaf`, and
a `Close`, has `Spans` that cover these intervals. The bound of a span :math:`[t_1, t_2]` of a
round is made from lines below what each option costs,

.. math:: \psi_j(f) + \mu_j (D_j(f) - t) \ge
    \min_{f \in \{l_j, h_j\}} \big(T_j(\hat f_j) (f)\big) - \mu_j t =: L_j(t), \quad \mu_j \ge 0,

in which :math:`\psi_j` is the cost (energies alone) and the priced rows of the option,
:math:`[l_j, h_j]` what limits of the device-round by itself leave, and :math:`T_j(\hat f)` the
tangent of :math:`\psi_j + \mu_j D_j` at :math:`\hat f`. An option with :math:`D_j(h_j) > t_2` is
out; where all of a device-round are, the span is. A sum of least lines is concave, so that the
round's bound on the span is

.. math:: \min_{t \in \{t_1, t_2\}} \Big(A_n t + \sum_{k \in n} \min_{j \in J_k} L_j(t)\Big),

the round's bound is the least of its spans', and the leaf's is the sum over rounds minus the
prices, as ever. Any :math:`\mu_j` and :math:`\hat f_j` will do. The good ones are those of the
tangent at the span's point p: with :math:`p' = \max(p, D_j(h_j))` and :math:`f_j` where
:math:`\psi_j` is least in :math:`[l_j, h_j]`, :math:`\hat f_j = \max(f_j, p_j / (p' - a_j))` and
:math:`\mu_j = \max(0, \psi_j'(\hat f_j)) \hat f_j^2 / p_j`; if p is infinite, :math:`\mu_j = 0`.
Where :math:`t_2` is infinite so is p, and the bound is the one at :math:`t_1`.
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
    spans
        Of rounds that last as long as their slowest device-round: an option is too dear if it is
        so in all spans of its round, with the bounds of other rounds, at the end where it is the
        less dear.
    """

    prices: FloatArray
    multipliers: tuple[float, ...]
    then: Node
    spans: Spans | None = None


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
        Device-rounds that have proofs of their own at these prices, none of them in two, and
        whole rounds where these have a time.
    spans
        Times of all rounds that are in no block, if rounds have any; not with a ray, for
        whether rows can be met does not hang on times.
    """

    prices: FloatArray
    multipliers: tuple[float, ...] = ()
    is_ray: bool = False
    blocks: tuple[Block, ...] = ()
    spans: Spans | None = None


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


@dataclass(frozen=True, eq=False)
class Divide:
    """Decisions in two: a round lasts at most a time, or at least that.

    Attributes
    ----------
    round
        The round, 0-based.
    at
        The time [s].
    below, above
        What proves the bound where it lasts at most that, and at least.
    """

    round: int
    at: float
    below: Node
    above: Node


@dataclass(frozen=True, eq=False)
class Spans:
    """Times of rounds, in pieces; those of a round lie end to end, in rising order.

    Attributes
    ----------
    round
        The round of each, 0-based, rising, shape (S,).
    low, high
        Its ends [s], shape (S,); the first `low` is 0 and the last `high` inf, but for what the
        divisions on the path leave of it.
    point
        At which time lines are tangents [s], shape (S,); inf for lines of slope 0.
    """

    round: IntArray
    low: FloatArray
    high: FloatArray
    point: FloatArray


Node = Split | Divide | Close | Leaf
