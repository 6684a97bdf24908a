"""A proof as the list of nodes that a certificate has."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from card_opt.algorithms.proof import Block, Close, Divide, Node, Spans, Split
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray, Region


class _Place(NamedTuple):
    """Where in a proof a node is.

    Attributes
    ----------
    groups
        Groups of each device-round, all shared rows after each other, (rows, K); -1 for none.
    bounds
        Bound of each group, shape (G,).
    is_home
        Whether all members of a group are in the block that the node is in, shape (G,).
    given
        Prices per unit of the leaf around that block, shape (G,).
    """

    groups: IntArray
    bounds: FloatArray
    is_home: BoolArray
    given: FloatArray

    def inside(self, rounds: IntArray, given: FloatArray) -> _Place:
        """Return the place of a block at some prices."""
        within = self._members(self.groups[:, rounds])
        return self._replace(is_home=within == self._members(self.groups), given=given)

    def by_unit(self, prices: FloatArray) -> FloatArray:
        """Return what a unit costs, from the prices of bounds; those given of rows that leave."""
        with np.errstate(invalid="ignore"):
            own = np.where(np.isfinite(self.bounds), prices / self.bounds, 0.0)
        return np.where(self.is_home, own, self.given)

    def _members(self, groups: IntArray) -> IntArray:
        return np.bincount(groups[groups >= 0], minlength=self.bounds.size)


def nodes_of(root: Node, region: Region) -> list[dict[str, Any]]:
    """Return the nodes of a proof, each after its parent.

    Parameters
    ----------
    root
        The proof.
    region
        Whose shared rows it prices.
    """
    bounds = np.concatenate([np.zeros(0), *(rows.bound for rows in region.shared)])
    groups, start = [], 0
    for rows in region.shared:
        group = rows.group.ravel()
        groups.append(np.where(group >= 0, group + start, -1))
        start += rows.bound.size
    stacked = np.array(groups) if groups else np.zeros((0, 0), dtype=np.int64)
    is_home = np.ones(bounds.size, dtype=np.bool_)
    return _listed(root, _Place(stacked, bounds, is_home, np.zeros(bounds.size)))


def _listed(root: Node, place: _Place) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    waiting: list[tuple[Node, dict[str, Any] | None, int]] = [(root, None, 0)]
    while waiting:
        node, parent, number = waiting.pop()
        if parent is not None and "children" in parent:
            parent["children"][number] = len(out)
        elif parent is not None:
            parent["child"] = len(out)
        made = _node(node, place)
        out.append(made)
        if isinstance(node, Split | Divide):
            waiting += [(node.above, made, 1), (node.below, made, 0)]
        elif isinstance(node, Close):
            waiting.append((node.then, made, 0))
    return out


def _node(node: Node, place: _Place) -> dict[str, Any]:
    if isinstance(node, Split):
        weights = node.weights.tolist()
        split = {"rounds": node.rounds.tolist(), "weights": weights, "most": node.most}
        return {"split": split, "children": [0, 0]}
    if isinstance(node, Divide):
        return {"divide": {"round": node.round, "at": float(node.at).hex()}, "children": [0, 0]}
    prices = place.by_unit(node.prices)
    named = np.flatnonzero(place.is_home & (prices + place.given > 0.0))
    priced: dict[str, Any] = {
        "prices": [[int(g), float(prices[g]).hex()] for g in named],
        "multipliers": [float(m).hex() for m in node.multipliers],
    }
    if node.spans is not None:
        priced["spans"] = _spans(node.spans)
    if isinstance(node, Close):
        return {"close": priced, "child": 0}
    blocks = [_block(block, place.inside(block.rounds, prices)) for block in node.blocks]
    return {"leaf": priced | {"ray": node.is_ray, "blocks": blocks}}


def _spans(spans: Spans) -> list[Any]:
    """Return rounds, where their spans part, and where lines touch; null where they are flat."""
    out: list[Any] = []
    for n in np.unique(spans.round).tolist():
        mine = spans.round == n
        points = [None if np.isinf(p) else float(p).hex() for p in spans.point[mine]]
        out.append([n, [float(t).hex() for t in spans.low[mine][1:]], points])
    return out


def _block(block: Block, place: _Place) -> dict[str, Any]:
    nodes = _listed(block.node, place)
    return {"rounds": block.rounds.tolist(), "bound": float(block.bound).hex(), "nodes": nodes}
