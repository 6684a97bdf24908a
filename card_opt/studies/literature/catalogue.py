"""The heuristics, the papers that describe them, and what was assumed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.studies.literature.alternating_band import alternate_band
from card_opt.studies.literature.alternating_pool import alternate_pool
from card_opt.studies.literature.common_choice import common_choice
from card_opt.studies.literature.drift_plus_penalty import drift_plus_penalty
from card_opt.studies.literature.greedy_subchannels import greedy_subchannels
from card_opt.studies.literature.relaxed_makespan import relax_makespan
from card_opt.studies.literature.two_time_scales import two_time_scales


@dataclass(frozen=True, kw_only=True)
class Heuristic:
    """One heuristic on its shape.

    Attributes
    ----------
    name
        In lower case with hyphens.
    title
        What it does, in a few words, for the figure.
    shape
        The shape that it decides, of `card_opt.studies.literature.shapes.SHAPES`.
    decide
        The heuristic: a decision that keeps all limits, or None if it finds none.
    papers
        Whose general form it is.
    described
        What the abstract says.
    assumed
        What was assumed where that leaves something open, or differs from the shape.
    """

    name: str
    title: str
    shape: str
    decide: Callable[[Problem], Decision | None]
    papers: tuple[str, ...]
    described: str
    assumed: str


_ZHAO = (
    "K. Zhao, Z. Yang, Y. Hu, M. Chen, C. Zhu, Z. Zhang: Efficient Split Federated Learning for "
    "Large Language Models over Communication Networks, arXiv 2504.14667 (2025)"
)
_ASFL = (
    "C. Meng, M. Tang, V. W. S. Wong: ASFL: An Adaptive Model Splitting and Resource Allocation "
    "Framework for Split Federated Learning, arXiv 2603.04437 (2026)"
)

HEURISTICS: tuple[Heuristic, ...] = (
    Heuristic(
        name="alternating-pool",
        title="cuts and frequencies in turn",
        shape="pool",
        decide=alternate_pool,
        papers=(
            "G. Zhu, Y. Deng, X. Chen, H. Zhang, Y. Fang, T. F. Wong: ESFL: Efficient Split "
            "Federated Learning over Resource-Constrained Heterogeneous Wireless Devices, "
            "arXiv 2402.15903 (2024)",
        ),
        described="an iterative approach to the users' workload and the server's computing "
        "resource, a mixed-integer nonlinear program",
        assumed="the cost is the letter's, delay and energy; what the server shares is its "
        "frequency; the first shares are equal; each step is exact",
    ),
    Heuristic(
        name="alternating-band",
        title="cuts and band in turn",
        shape="band",
        decide=alternate_band,
        papers=(_ASFL,),
        described="an online block coordinate descent over model splitting and resource "
        "allocation, under long-term constraints on delay and energy",
        assumed="the descent alone, without the long-term constraints; the resource is the band, "
        "for both directions alike; the first shares are equal; each step is exact",
    ),
    Heuristic(
        name="greedy-subchannels",
        title="greedy subchannels, best cuts",
        shape="subchannels",
        decide=greedy_subchannels,
        papers=(_ZHAO,),
        described="a greedy heuristic for subchannels, power by a convex program, an exhaustive "
        "search for split and rank, in turn, for the least delay",
        assumed="32 equal subchannels, the same for both directions; transmit power is data; each "
        "device has its own cut; delays add up, while the exact optimum may share the band in any "
        "parts; the cheapest decision on the way is kept",
    ),
    Heuristic(
        name="common-choice",
        title="one cut and rank for all",
        shape="ranks",
        decide=common_choice,
        papers=(_ZHAO,),
        described="an exhaustive search for the split position and the rank",
        assumed="one pair for all devices and rounds; a least mean quality, r / (r + 1) for rank "
        "r, takes the place of the paper's model of convergence; the band is not shared",
    ),
    Heuristic(
        name="two-time-scales",
        title="cuts once, band per round",
        shape="moves",
        decide=two_time_scales,
        papers=(
            "S. Zhang, G. Cheng, X. Huang, Z. Li, W. Wu, L. Song, X. Shen: Split Fine-Tuning for "
            "Large Language Models in Wireless Networks, arXiv 2501.09237 (2025)",
            "W. Wu et al.: Split Learning over Wireless Networks: Parallel Design and Resource "
            "Management, IEEE JSAC, doi 10.1109/JSAC.2023.3242704, arXiv 2204.08119 (2023)",
        ),
        described="the split on a large time scale, the spectrum on a small one: by an augmented "
        "Lagrangian and sequential quadratic programming in the first, with clusters in the "
        "second",
        assumed="neither compression nor clusters; the cuts are of least mean cost over the very "
        "rounds that follow, at equal shares; the exact optimum may move a cut at a price",
    ),
    Heuristic(
        name="drift-plus-penalty",
        title="virtual queue for a long-term budget",
        shape="budget",
        decide=drift_plus_penalty,
        papers=(
            "Z. Li, W. Wu, S. Wu, W. Wang: Adaptive Split Learning over Energy-Constrained "
            "Wireless Edge Networks, arXiv 2403.05158 (2024)",
        ),
        described="an online algorithm by Lyapunov theory for the mean latency under a long-term "
        "limit on energy; the problem of a round is solved in two layers",
        assumed="the energy is the server's, for the fleet; each device has the server to itself; "
        "V, and what the queue aims at so that the budget is kept, are found in hindsight; the "
        "exact optimum knows all rounds beforehand",
    ),
    Heuristic(
        name="relaxed-makespan",
        title="real cuts and pool in turn, rounded",
        shape="parallel",
        decide=relax_makespan,
        papers=(
            "Y. Wen, G. Zhang, K. Wang, K. Yang: Training Latency Minimization for "
            "Model-Splitting Allowed Federated Edge Learning, IEEE Trans. Network Science and "
            "Engineering, doi 10.1109/TNSE.2025.3544313 (2025)",
        ),
        described="a regression that makes the cut continuous, then cuts and the server's "
        "resources in turn, for the least latency of the slowest client",
        assumed="parabolas in the cut, least squares over all cuts; cuts are rounded to the "
        "nearest and the pool is then shared anew",
    ),
)
