"""Forged certificates: for each obligation of the checker one that violates it, and nothing else.

Each is a sound certificate of `tests.certificates.sound` with one thing changed.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from tests.certificates.sound import made, price
from tests.certificates.writing import Content, hexadecimal, leaf, split

Change = Callable[[Content], None]


class Forgery(NamedTuple):
    """What it violates, how a sound certificate is changed, and words of the refusal."""

    obligation: str
    base: str
    change: Change
    words: str

    @property
    def content(self) -> Content:
        """Return the forged certificate."""
        content = copy.deepcopy(made(self.base))
        self.change(content)
        return content


def put(value: Any, *path: str | int) -> Change:
    """Return the change of what stands at a path of keys and indices."""

    def change(content: Content) -> None:
        place: Any = content
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value

    return change


def without(*path: str | int) -> Change:
    """Return the change that takes out what stands at a path."""

    def change(content: Content) -> None:
        place: Any = content
        for key in path[:-1]:
            place = place[key]
        del place[path[-1]]

    return change


def moved(by: float, *path: str | int) -> Change:
    """Return the change of a hexadecimal number by a relative amount."""

    def change(content: Content) -> None:
        place: Any = content
        for key in path[:-1]:
            place = place[key]
        number = float.fromhex(place[path[-1]])
        place[path[-1]] = (number + by * abs(number)).hex()

    return change


def both(*changes: Change) -> Change:
    """Return several changes, one after the other."""

    def change(content: Content) -> None:
        for each in changes:
            each(content)

    return change


NODES = ("proof", "nodes")
BLOCK = (*NODES, 0, "leaf", "blocks")
ROW = ("problem", "limits", "rows", 0)
CLAIM = (
    Forgery("the value is no less than what the decision costs", "tree",
            moved(-1e-15, "claim", "value"), "decision costs more"),
    Forgery("the bound is no more than the value", "tree",
            put("0x1p+1", "claim", "bound"), "bound"),
    Forgery("the bound is no more than what is proven", "tree",
            moved(1e-11, "claim", "bound"), "does not prove the bound"),
    Forgery("the gap of an optimum is small", "tree", put("optimal", "claim", "kind"), "gap"),
    Forgery("a kind that is known", "tree", put("best", "claim", "kind"), "kind"),
    Forgery("where there is a decision nothing is infeasible", "infeasible",
            put({"cut": [3, 3], "frequency": ["0x1p+0"] * 2}, "decision"), "decision"),
    Forgery("an optimum has a decision", "tree", put(None, "decision"), "something else|decision"),
    Forgery("infeasibility is not shown with costs", "infeasible",
            put(False, *NODES, 2, "leaf", "ray"), "ray"),
    Forgery("a ray shows that limits cannot be kept", "infeasible",
            put([8.1], *ROW, "bound"), "does not prove"),
    Forgery("a ray has prices", "infeasible",
            put([], *NODES, 1, "leaf", "prices"), "does not prove"),
    Forgery("nothing is closed where there is no bound", "infeasible",
            put([{"close": {"prices": [[0, "0x1p+0"]], "multipliers": []}, "child": 1},
                 leaf({0: 1.0}, ray=True)], *NODES), "closed"),
    Forgery("a version that is known", "tree", put(2, "version"), "whole number|version"),
    Forgery("a format that is known", "tree", put("card_opt.Problem", "format"), "certificate"),
    Forgery("no key that is not known", "tree", put(1, "claim", "trust"), "not known"),
)  # fmt: skip
DECISION = (
    Forgery("a cut of the file", "tree", put([0, 1], "decision", "cut"), "whole number"),
    Forgery("a cut that is allowed", "tree",
            put([[[1, 0, 1]], [[1, 1, 1]]], "problem", "limits", "allowed"), "allowed"),
    Forgery("a link that is there", "tree",
            put([[0.0], [1.0]], "problem", "instance", "uplink_rate"), "allowed"),
    Forgery("a downlink that is there", "tree",
            put([[4.0], [0.0]], "problem", "instance", "downlink_rate"), "allowed"),
    Forgery("the box's upper end, exactly", "own rows",
            put((5.0 + 2.0**-50).hex(), "decision", "frequency", 0), "allowed"),
    Forgery("the box's lower end, exactly", "own rows",
            put((1.0 - 2.0**-53).hex(), "decision", "frequency", 0), "allowed"),
    Forgery("a level, exactly", "levels",
            moved(2.0**-52, "decision", "frequency", 0), "allowed|level"),
    Forgery("one frequency of each device-round", "tree",
            put(["0x1.1p+0"], "decision", "frequency"), "decision|list"),
    Forgery("a shared limit, exactly", "tree",
            put(["0x1.1ec7p+0", "0x1.1ec7p+0"], "decision", "frequency"), "limit"),
    Forgery("a limit of one device-round, exactly", "own rows",
            put([32.9], *ROW, "bound"), "limit"),
    Forgery("a shared limit counts what the cuts add", "tree",
            put([[[0.0, 9.0, 0.0]], [[0.0] * 3]], *ROW, "extra"), "limit"),
    Forgery("a shared limit counts by its coefficients", "tree",
            put([[2.0], [1.0]], *ROW, "coefficient"), "limit"),
)  # fmt: skip
TREE = (
    Forgery("both sides of a split are proven", "tree", put([1], *NODES, 0, "children"), "child"),
    Forgery("a split has no third side", "tree",
            both(put([1, 2, 4], *NODES, 0, "children"),
                 lambda c: c["proof"]["nodes"].append(leaf({0: price(5)}))), "child"),
    Forgery("no node is under two", "tree", put([1, 1], *NODES, 0, "children"), "parent"),
    Forgery("no node is left out", "tree",
            lambda c: c["proof"]["nodes"].append(leaf()), "no parent"),
    Forgery("no node is under itself", "tree",
            put([0, 2], *NODES, 0, "children"), "whole number|parent"),
    Forgery("no node is under one below it", "tree",
            put(1, *NODES, 1, "child"), "whole number|parent"),
    Forgery("a node that is there", "tree",
            put([1, 9], *NODES, 0, "children"), "whole number|parent"),
    Forgery("a proof has nodes", "tree", put([], *NODES), "node"),
    Forgery("the lower side takes no option above", "tree",
            put([2, 1], *NODES, 0, "children"), "does not prove"),
    Forgery("the upper side starts one above", "tree",
            put(1, *NODES, 0, "split", "most"), "does not prove"),
    Forgery("whole weights", "tree",
            put([0, 1.5, 1], *NODES, 0, "split", "weights"), "whole number"),
    Forgery("a whole number that divides", "walls",
            put(0.5, *NODES, 0, "split", "most"), "whole number"),
    Forgery("a weight of every option", "tree",
            put([0, 1], *NODES, 0, "split", "weights"), "weight"),
    Forgery("weights of levels are of pairs", "levels",
            put([0, 1, 1] * 3, *NODES, 0, "split", "weights"), "does not prove"),
    Forgery("a split of each device-round once", "walls",
            put([0, 0], *NODES, 0, "split", "rounds"), "split"),
    Forgery("a split of device-rounds that are there", "tree",
            put([2], *NODES, 0, "split", "rounds"), "whole number"),
    Forgery("a split of some device-round", "tree",
            put([], *NODES, 0, "split", "rounds"), "split"),
    Forgery("a split is of the device-round that it names", "tree",
            put([1], *NODES, 0, "split", "rounds"), "does not prove"),
    Forgery("options close only if they are dear enough", "tree",
            put([[0, hexadecimal(price(4))]], *NODES, 1, "close", "prices"), "does not prove"),
    Forgery("what one path closes another has", "tree",
            put([1, 3], *NODES, 0, "children"), "parent|does not prove|whole number"),
    Forgery("multipliers are not negative", "walls",
            put(["-0x1p-3"], *NODES, 2, "leaf", "multipliers"), "negative|from 0"),
    Forgery("a multiplier of every split of several", "walls",
            put([], *NODES, 2, "leaf", "multipliers"), "multiplier"),
    Forgery("no multiplier without such a split", "tree",
            put(["0x1p+0"], *NODES, 2, "leaf", "multipliers"), "multiplier"),
    Forgery("multipliers pay for the sum", "walls",
            put(["0x1p+3"], *NODES, 2, "leaf", "multipliers"), "does not prove"),
)  # fmt: skip
PRICES = (
    Forgery("prices are not negative", "tree",
            put([[0, "-0x1p-9"]], *NODES, 2, "leaf", "prices"), "negative|from 0"),
    Forgery("prices of rows that are there", "tree",
            put([[1, "0x1p-9"]], *NODES, 2, "leaf", "prices"), "price|whole number"),
    Forgery("one price of a row", "tree",
            put([[0, "0x1.4p-7"], [0, "0x0p+0"]], *NODES, 2, "leaf", "prices"), "price"),
    Forgery("no price of a row without a bound", "tree", put([None], *ROW, "bound"), "bound"),
    Forgery("prices pay for the bounds", "tree",
            put([29.0], *ROW, "bound"), "limit|does not prove"),
    Forgery("prices are per unit", "tree",
            put([[0, hexadecimal(price(5) * 30)]], *NODES, 2, "leaf", "prices"), "does not prove"),
    Forgery("rows of a single device-round have no price", "own rows",
            put([[0, "0x1p-9"]], *NODES, 0, "leaf", "prices"), "price|whole number"),
    Forgery("own limits narrow only what breaks them", "own rows",
            put([99.0], *ROW, "bound"), "does not prove"),
)  # fmt: skip
BLOCKS = (
    Forgery("no device-round is in two blocks", "blocks",
            lambda c: c["proof"]["nodes"][0]["leaf"]["blocks"].append(
                c["proof"]["nodes"][0]["leaf"]["blocks"][0]), "block"),
    Forgery("a block has each device-round once", "blocks",
            put([0, 2, 2], *BLOCK, 0, "rounds"), "block"),
    Forgery("a block has a device-round", "blocks", put([], *BLOCK, 0, "rounds"), "block"),
    Forgery("a block's bound is proven", "blocks",
            moved(1e-3, *BLOCK, 0, "bound"), "does not prove"),
    Forgery("blocks' bounds are added", "blocks",
            lambda c: c["proof"]["nodes"][0]["leaf"]["blocks"].pop(), "does not prove"),
    Forgery("rows that leave a block keep their price in it", "blocks",
            put([[2, "0x1p-8"], [0, "0x1p-7"]], *BLOCK, 0, "nodes", 2, "leaf", "prices"), "price"),
    Forgery("rows that leave a block are paid outside", "blocks",
            put([[2, "0x1p-4"]], *NODES, 0, "leaf", "prices"), "does not prove"),
    Forgery("splits keep to the block", "blocks",
            put([1], *BLOCK, 0, "nodes", 0, "split", "rounds"), "split"),
    Forgery("a row of one block has no price in another", "blocks",
            put([[1, "0x1p-7"]], *BLOCK, 0, "nodes", 2, "leaf", "prices"), "price"),
    Forgery("prices around a block are costs to its rays", "blocks",
            put([leaf(ray=True)], *BLOCK, 0, "nodes"), "does not prove"),
    Forgery("a ray has no blocks", "blocks", put(True, *NODES, 0, "leaf", "ray"), "ray"),
)  # fmt: skip


def _leaking(content: Content) -> None:
    """Claim 1.0 where 0.94 is least, by options that a block takes away on another path."""
    block = {
        "rounds": [0, 1],
        "bound": "0x1p+0",
        "nodes": [split([1], [1, 0, 0], 0, 1, 2), leaf(), leaf()],
    }
    content["proof"]["nodes"] = [
        split([0], [0, 0, 0], 0, 1, 2),
        leaf({0: price(4)}),
        leaf(blocks=[block]),
    ]
    content["claim"] |= {"value": "0x1p+0", "bound": "0x1p+0"}


LEAKS = (Forgery("what a block takes away is there again", "tree", _leaking, "does not prove"),)
COMPARED = (
    Forgery("no other cut is better", "compared",
            put([3, 1], "decision", "cut"), "better|costs more"),
    Forgery("all ties are named", "compared",
            lambda c: c["proof"]["compare"]["ties"].pop(), "cost the same|ties"),
    Forgery("no tie that is none", "compared",
            lambda c: c["proof"]["compare"]["ties"].append([1, 3]), "cost the same|ties"),
    Forgery("each tie once", "compared",
            lambda c: c["proof"]["compare"]["ties"].append(c["proof"]["compare"]["ties"][0]),
            "cost the same|ties"),
    Forgery("exact has a comparison", "compared",
            without("proof", "compare"), "compare|whole certificate"),
    Forgery("a comparison is claimed", "compared", without("claim", "exact"), "compare"),
    Forgery("cuts are compared where there are no rows", "own rows",
            both(put(True, "claim", "exact"), put({"ties": []}, "proof", "compare")), "rows"),
)  # fmt: skip
PART = (
    Forgery("a part takes no more than it says", "part",
            moved(-1e-15, "claim", "takes", 0), "limit"),
    Forgery("a part says of every row what it takes", "part", put([], "claim", "takes"), "takes"),
    Forgery("a part's bound is proven", "part", moved(1e-11, "claim", "bound"), "does not prove"),
    Forgery("a part's shared rows are shared", "part",
            put([], "claim", "shared"), "shared|takes|price"),
    Forgery("a part costs no more than it says", "part",
            moved(-1e-15, "claim", "value"), "decision costs more"),
)  # fmt: skip
FORGERIES: Sequence[Forgery] = (
    *CLAIM,
    *DECISION,
    *TREE,
    *PRICES,
    *BLOCKS,
    *LEAKS,
    *COMPARED,
    *PART,
)
