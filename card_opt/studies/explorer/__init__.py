"""A page to play with: one device in one round, with every number on a slider."""

from __future__ import annotations

from card_opt._version import VERSION
from card_opt.scenarios.scenario import Scenario
from card_opt.studies.explorer.presets import presets
from card_opt.support import html

__all__ = ["MODEL_SCRIPTS", "PAGE_SCRIPTS", "explorer_page"]

MODEL_SCRIPTS = (
    *("model", "limits", "words", "decisions", "arcs", "front", "profile", "scenario_text"),
)
"""The page's own arithmetic, one script after the other, without any element of a page."""

PAGE_SCRIPTS = (
    *("numbers", "drawing", "settings", "view", "scenes", "address", "sentence", "reader"),
    *("draw_costs", "draw_parts", "draw_front", "draw_algorithm", "tables", "controls"),
    *("download", "theme"),
)
"""What draws and listens, before ``explorer.js``."""


def explorer_page(*scenarios: Scenario) -> str:
    """Return a page that shows one decision and what it rests on, and needs no network.

    Model, device, server, link, weight, frequencies, power and limits are chosen on it, and it
    shows the cost of every cut, what delay and energy are made of, the delay-energy front with
    CARD and both baselines, and what Algorithm 1 does under limits.

    Parameters
    ----------
    scenarios
        What else to offer beside the shipped scenarios; the page opens with the first device of
        the first one.

    Raises
    ------
    CardOptError
        If a scenario decides more than cuts, or has the head on the device.

    Examples
    --------
    >>> from card_opt.studies.explorer import explorer_page
    >>> page = explorer_page()
    >>> page.startswith("<!DOCTYPE html>"), "https://" in page
    (True, False)
    """
    return html.page(
        __name__,
        "explorer",
        scripts=(*MODEL_SCRIPTS, *PAGE_SCRIPTS),
        title="CARD explorer",
        presets=presets(*scenarios),
        version=VERSION,
    )
