"""The page in a browser that clicks, types and listens as a person does."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), "")
_HAS_PLAYWRIGHT = importlib.util.find_spec("playwright") is not None
played = pytest.mark.skipif(
    not (_CHROMIUM and _HAS_PLAYWRIGHT),
    reason="no Chromium to look at the page with" if _HAS_PLAYWRIGHT else "no playwright",
)
WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
LIMITS = ("deadline", "energy_cap", "memory")
SLIDERS = (
    *("weight", *LIMITS, "batch_size", "sequence_length", "lora_rank", "local_epochs"),
    *("compression_ratio", "device_throughput", "uplink_rate", "downlink_rate"),
    *("server_flops_per_cycle", "min_frequency", "max_frequency", "power_coefficient"),
    "static_power",
)
FIGURES = ("costs", "front", "parts", "algorithm")


@dataclass
class Opened:
    """A page that is open, what it asked of the network, and what the browser complained of."""

    page: Any
    file: Path
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    loads: int = 0

    def load(self, address: str = "") -> None:
        """Open the page at an address, such as #weight=0.5, as for the first time."""
        self.page.goto("about:blank")
        self.page.goto(self.file.as_uri() + address)
        self.loads += 1

    def state(self) -> dict[str, Any]:
        """Return what is chosen, and what the page shows of it, as numbers."""
        state: dict[str, Any] = self.page.evaluate(
            "({ view: cardExplorer.view(), study: cardExplorer.study() })"
        )
        return state

    def view(self, key: str) -> Any:
        """Return what is chosen for a key, in SI units."""
        return self.page.evaluate("(key) => cardExplorer.view()[key]", key)

    def sentence(self) -> str:
        """Return the decision in words."""
        return str(self.page.locator("#sentence").inner_text())

    def drawn(self) -> dict[str, str]:
        """Return the markup of every figure."""
        return {name: self.page.locator(f"#{name} .canvas").inner_html() for name in FIGURES}

    def scene(self, name: str) -> None:
        """Click an example."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def put_on(self, key: str) -> None:
        """Click a limit's switch if it is off, so that its slider can move."""
        if key in LIMITS and not self.page.locator(f"#{key}-on").is_checked():
            self.page.locator(f"#{key}-on").click()

    def address(self) -> str:
        """Return the address of the view, once it is written."""
        self.page.wait_for_timeout(400)
        return str(self.page.evaluate("location.hash"))

    def until(self, script: str) -> None:
        """Wait until a script is true; the page's policy lets no page of its own wait by text."""
        for _ in range(200):
            if self.page.evaluate(script):
                return
            self.page.wait_for_timeout(25)
        raise AssertionError(f"never true: {script}")

    def close(self) -> None:
        """Close the page and what it kept."""
        self.page.context.close()


@contextmanager
def browsing() -> Iterator[Any]:
    """Run a browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as runner:
        browser = runner.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def opened(
    browser: Any,
    file: Path,
    *,
    address: str = "",
    size: dict[str, int] = WIDE,
    scheme: str = "light",
) -> Opened:
    """Open the page in a window of its own."""
    context = browser.new_context(viewport=size, color_scheme=scheme, accept_downloads=True)
    page = Opened(context.new_page(), file)
    page.page.on("request", lambda asked: page.requests.append(asked.url.split("#")[0]))
    page.page.on("console", lambda said: page.complaints.append(said.text))
    page.page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.load(address)
    return page
