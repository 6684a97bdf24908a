"""Certificates by hand: of the instance that the tests work through, and of small problems."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from card_opt.certificates import certcheck
from card_opt.export import json_file
from card_opt.export.problem import StoredProblem
from card_opt.problem.instance import Instance
from card_opt.problem.region import EVERYTHING, Region

Content = dict[str, Any]


def section(inst: Instance, region: Region = EVERYTHING) -> Content:
    """Return a problem as a certificate holds it."""
    content = json.loads(json_file.dumps(StoredProblem(inst, region)))
    return {name: content[name] for name in ("name", "sizes", "instance", "limits")}


def leaf(prices: dict[int, float] | None = None, **more: Any) -> Content:
    """Return a leaf with prices per unit of groups."""
    pairs = [[g, float(price).hex()] for g, price in (prices or {}).items()]
    return {"leaf": {"prices": pairs, **more}}


def claimed(
    problem: Content,
    cut: Any,
    frequency: Any,
    value: float,
    bound: float,
    *nodes: Content,
    kind: str = "gap",
) -> Content:
    """Return a certificate that a decision costs at most `value` and none less than `bound`."""
    return {
        "format": "card_opt.Certificate",
        "version": 1,
        "problem": problem,
        "claim": {"kind": kind, "value": value.hex(), "bound": bound.hex()},
        "decision": {
            "cut": np.ravel(cut).tolist(),
            "frequency": [f.hex() for f in np.ravel(frequency).astype(float).tolist()],
        },
        "proof": {"nodes": list(nodes) or [leaf()]},
    }


def infeasible(problem: Content, *nodes: Content) -> Content:
    """Return a certificate that no decision keeps the limits."""
    return {
        "format": "card_opt.Certificate",
        "version": 1,
        "problem": problem,
        "claim": {"kind": "infeasible"},
        "decision": None,
        "proof": {"nodes": list(nodes) or [leaf(ray=True)]},
    }


def verdict(content: Any) -> str:
    """Return "proven", or why nothing is."""
    try:
        return certcheck.check(content).line.split(":")[0]
    except certcheck.Refused as error:
        return str(error)
