"""What a step takes, counted: floating-point operations, and bytes at its peak."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch.autograd.profiler import profile
from torch.utils.flop_counter import FlopCounterMode, sdpa_backward_flop, sdpa_flop

# Or the profiler's library writes a line each time.
_QUIET = ("KINETO_LOG_LEVEL", "99")


def clock(where: torch.device) -> Callable[[], float]:
    """Return what tells the time [s]; on an accelerator, when all before it is done."""
    if where.type != "cuda":
        return time.perf_counter

    def synchronized() -> float:
        torch.cuda.synchronize(where)
        return time.perf_counter()

    return synchronized


@contextmanager
def counted_flops() -> Iterator[Callable[[], float]]:
    """Yield what tells the FLOP that torch has counted in the block so far.

    They are those of matrix products and of attention, as in
    `card_opt.scenarios.transformer.layer_costs`.
    """
    aten = torch.ops.aten
    on_cpu = {  # fused attention of the CPU, which torch's own table lacks
        aten._scaled_dot_product_flash_attention_for_cpu: _attention,
        aten._scaled_dot_product_flash_attention_for_cpu_backward: _attention_backward,
    }
    with FlopCounterMode(display=False, custom_mapping=on_cpu) as counter:
        yield lambda: float(counter.get_total_flops())


def peak_bytes(call: Callable[[], None], where: torch.device) -> int:
    """Return the most bytes that torch's allocator has out at once in a call, over those before.

    Exact: on a CPU every allocation is recorded, those inside of an operation too; on an
    accelerator the allocator keeps the count itself.

    Parameters
    ----------
    call
        What is done.
    where
        The torch device.
    """
    if where.type == "cuda":
        torch.cuda.synchronize(where)
        before = torch.cuda.memory_allocated(where)
        torch.cuda.reset_peak_memory_stats(where)
        call()
        torch.cuda.synchronize(where)
        return int(torch.cuda.max_memory_allocated(where) - before)
    os.environ.setdefault(*_QUIET)
    with profile(profile_memory=True) as recorded:
        call()
    results = recorded.kineto_results
    assert results is not None
    events = [event for event in results.events() if event.name() == "[memory]"]
    out, most = 0, 0
    for event in sorted(events, key=lambda event: event.start_ns()):
        out += event.nbytes()
        most = max(most, out)
    return most


def _attention(query: Any, key: Any, value: Any, *_: Any, **__: Any) -> int:
    """Return the FLOP of fused attention from shapes."""
    return int(sdpa_flop(query, key, value))


def _attention_backward(
    gradient: Any, query: Any, key: Any, value: Any, *_: Any, **__: Any
) -> int:
    """Return the FLOP of its way back."""
    return int(sdpa_backward_flop(gradient, query, key, value))
