"""Spans of a proof in two, where whoever checks it may take another tangent than was meant.

A line that bounds an option below may touch where that has a kink: at the time from which on its
frequency need not be higher than the least. There rounding says which of many lines is meant. With
such a span in two, each half has a point beside the kink, where there is one tangent alone, and
together they bound no less: either is the best line on its side.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.algorithms.proof import Close, Divide, Leaf, Node, Spans, Split

_ASIDE = 1e-7  # of a half, that its point is from the other


def halved(node: Node) -> Node:
    """Return a proof with every span in two that has a point within."""
    if isinstance(node, Split | Divide):
        return replace(node, below=halved(node.below), above=halved(node.above))
    spans = None if node.spans is None else _halved(node.spans)
    if isinstance(node, Close):
        return replace(node, then=halved(node.then), spans=spans)
    blocks = tuple(replace(block, node=halved(block.node)) for block in node.blocks)
    return Leaf(node.prices, node.multipliers, node.is_ray, blocks, spans)


def has_spans(node: Node) -> bool:
    """Return whether there are spans in a proof."""
    if isinstance(node, Split | Divide):
        return isinstance(node, Divide) or has_spans(node.below) or has_spans(node.above)
    if node.spans is not None:
        return True
    if isinstance(node, Close):
        return has_spans(node.then)
    return any(has_spans(block.node) for block in node.blocks)


def _halved(spans: Spans) -> Spans:
    low, high, point = spans.low, spans.high, spans.point
    is_within = (low < point) & (point < high) & np.isfinite(high)
    count = np.where(is_within, 2, 1)
    first = np.cumsum(count) - count
    second = first[is_within] + 1
    out = [values.repeat(count) for values in (spans.round, low, high, point)]
    middle = point[is_within]
    out[2][second - 1] = out[1][second] = middle
    out[3][second - 1] = middle - _ASIDE * (middle - low[is_within])
    out[3][second] = middle + _ASIDE * (high[is_within] - middle)
    return Spans(out[0].astype(np.int64), *(values.astype(np.float64) for values in out[1:]))
