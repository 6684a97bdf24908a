r"""What each cut of a model costs: synthetic models of any depth, as fields of an instance.

All are of the same size: layers of 10 TFLOP together per epoch, adapters of 100 Mbit, weights of
4 GB, and 500 Mbit of activations where they are widest. Gradients are as large as the activations
that they belong to, except in `random`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.problem.quantities import FloatArray
from card_opt.support.portable import lognormal, power

Fields = dict[str, Any]

PROFILES = ("random", "convolution", "encoder-decoder", "identical")

_TOTAL_FLOPS = 1e13
_WIDEST_BITS = 5e8
_ADAPTER_BITS = 1e8
_WEIGHT_BYTES = 4e9
_WIDENING = 2.0  # of activations between two narrow cuts of an encoder or decoder
_MEDIAN = 0.36787944117144233  # 1/e; of random activations, relative to the widest
_NOISE = 0.2  # log-standard deviation of layers that a rule says are equal


def profile(name: str, rng: np.random.Generator, cuts: int) -> Fields:
    """Return a profile of `PROFILES` with the knobs of its family at their defaults."""
    if name == "identical":
        return identical(cuts)
    if name == "convolution":
        return convolution(rng, cuts)
    return encoder_decoder(rng, cuts) if name == "encoder-decoder" else random(rng, cuts)


def identical(cuts: int) -> Fields:
    """Return equal layers: the letter's case, in which only the first or the last cut can win."""
    return _fields(np.ones(cuts + 1), np.ones(cuts), np.ones(cuts + 1))


def convolution(rng: np.random.Generator, cuts: int, shrink: float = 0.03) -> Fields:
    """Return a convolutional network: activations shrink from layer to layer, weights grow.

    A layer's weights are its work over its activations, and along the work activations fall ever
    more slowly. So what cuts send is a convex function of what they leave to the device, and none
    is beaten by a mixture of others (theory, R2).

    Parameters
    ----------
    rng
        Source of the layers' unevenness.
    cuts
        C.
    shrink
        Activations of the last cut, relative to the first.
    """
    layers, uneven = lognormal(rng, 1.0, _NOISE, (2, cuts + 1))
    between = layers[1:-1]  # the first cut to the last
    smooth = power(shrink, np.linspace(0.0, 1.0, cuts))
    slopes = np.sort((smooth[:-1] - smooth[1:]) * uneven[1:-1] / between)[::-1]
    fallen = np.concatenate([[0.0], np.cumsum(slopes * between)])
    scale = (1.0 - shrink) / fallen[-1] if fallen[-1] > 0.0 else 0.0
    activations = 1.0 - scale * fallen
    return _fields(layers, activations, layers / np.append(activations, activations[-1]))


def encoder_decoder(
    rng: np.random.Generator, cuts: int, bottleneck: float = 0.03, skips: float = 0.0
) -> Fields:
    """Return an encoder and a decoder: activations are narrow in the middle, wide at both ends.

    Every second layer widens what the next one narrows again, as convolutions and poolings do,
    or the two halves of a block; the cut in the middle is a narrow one.

    Parameters
    ----------
    rng
        Source of the layers' unevenness.
    cuts
        C.
    bottleneck
        Activations in the middle, relative to those that narrow cuts at both ends would have.
    skips
        Share of each encoder layer's activations that its mirror image in the decoder takes too:
        they cross every cut between the two.
    """
    place = np.arange(cuts)
    depth = np.abs(np.linspace(-1.0, 1.0, cuts))
    narrow = power(bottleneck, 1.0 - depth) * lognormal(rng, 1.0, _NOISE / 2.0, cuts)
    beside = np.pad(narrow, 1)
    wide = _WIDENING * np.maximum(beside[:-2], beside[2:])
    activations = np.where((place - (cuts - 1) // 2) % 2 == 0, narrow, wide)
    layers = lognormal(rng, 1.0, _NOISE, cuts + 1)
    crossing = np.concatenate([[0.0], np.cumsum(activations)])[np.minimum(place, place[::-1])]
    weights = np.append(1.0 / activations, 1.0)
    return _fields(layers, activations + skips * crossing, weights)


def random(rng: np.random.Generator, cuts: int, spread: float = 0.7) -> Fields:
    """Return layers, activations, gradients and adapters of random sizes, log-normal.

    Parameters
    ----------
    rng
        Their source.
    cuts
        C.
    spread
        Log-standard deviation.
    """
    layers, weights = lognormal(rng, 1.0, spread, (2, cuts + 1))
    activations, gradients = lognormal(rng, _MEDIAN, spread, (2, cuts))
    fields = _fields(layers, activations, weights)
    return fields | {"gradient_bits": _WIDEST_BITS * gradients}


def _fields(layers: FloatArray, activations: FloatArray, weights: FloatArray) -> Fields:
    """Return the fields of a model: layers and weights (C+1,), activations (C,), relative."""
    shares = shares_of(weights)
    bits = _WIDEST_BITS * activations
    return {
        "device_flops": _TOTAL_FLOPS * shares_of(layers),
        "total_flops": _TOTAL_FLOPS,
        "smashed_bits": bits,
        "gradient_bits": bits,
        "adapter_bits": _ADAPTER_BITS * shares,
        "device_memory": _WEIGHT_BYTES * shares + np.cumsum(bits) / 8.0,
    }


def shares_of(sizes: FloatArray) -> FloatArray:
    """Return the share of the whole that is before each cut, from the sizes of the layers."""
    before = np.cumsum(sizes)  # in this order on every processor, unlike a sum
    shares: FloatArray = before[:-1] / before[-1]
    return shares
