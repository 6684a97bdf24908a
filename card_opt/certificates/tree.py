"""A proof as the list of nodes that a certificate has."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.algorithms.proof import Block, Close, Node, Split
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


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
    return _listed(root, bounds)


def _listed(root: Node, bounds: FloatArray) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    waiting: list[tuple[Node, dict[str, Any] | None, int]] = [(root, None, 0)]
    while waiting:
        node, parent, place = waiting.pop()
        if parent is not None and "children" in parent:
            parent["children"][place] = len(out)
        elif parent is not None:
            parent["child"] = len(out)
        made = _node(node, bounds)
        out.append(made)
        if isinstance(node, Split):
            waiting += [(node.above, made, 1), (node.below, made, 0)]
        elif isinstance(node, Close):
            waiting.append((node.then, made, 0))
    return out


def _node(node: Node, bounds: FloatArray) -> dict[str, Any]:
    if isinstance(node, Split):
        weights = node.weights.tolist()
        split = {"rounds": node.rounds.tolist(), "weights": weights, "most": node.most}
        return {"split": split, "children": [0, 0]}
    priced = {
        "prices": _prices(node.prices, bounds),
        "multipliers": [float(m).hex() for m in node.multipliers],
    }
    if isinstance(node, Close):
        return {"close": priced, "child": 0}
    blocks = [_block(block, bounds) for block in node.blocks]
    return {"leaf": priced | {"ray": node.is_ray, "blocks": blocks}}


def _block(block: Block, bounds: FloatArray) -> dict[str, Any]:
    nodes = _listed(block.node, bounds)
    return {"rounds": block.rounds.tolist(), "bound": float(block.bound).hex(), "nodes": nodes}


def _prices(prices: FloatArray, bounds: FloatArray) -> list[list[Any]]:
    """Return the prices that are not 0, by unit, with the numbers of their groups."""
    with np.errstate(invalid="ignore"):
        by_unit = np.where(np.isfinite(bounds), prices / bounds, 0.0)
    return [[int(g), float(by_unit[g]).hex()] for g in np.flatnonzero(by_unit > 0.0)]
