"""A GPU's clock is locked, metered and given back, whatever happens; what fails is one line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")
pynvml = pytest.importorskip("pynvml", reason="pynvml is not installed: make test-training")

from card_opt.constraints import FrequencyLevels
from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.training.decisions.nvml import NvmlClock
from tests.training.decisions import driver
from tests.training.decisions.driver import Driver

Load = Callable[..., Driver]


@pytest.fixture(name="load")
def _load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Return what puts a stand-in for the driver's library below pynvml."""

    def load(**settings: object) -> Driver:
        library = Driver(**settings)  # type: ignore[arg-type]
        monkeypatch.setattr(pynvml, "nvmlLib", library)
        monkeypatch.setattr(pynvml, "_nvmlGetFunctionPointer_cache", {})
        return library

    return load


def test_the_nearest_clock_that_exists_is_locked(load: Load) -> None:
    """From Hz to whole MHz and back; of two that are as near the lower one is taken."""
    library = load()
    with NvmlClock() as clock:
        for asked, got in ((1.9e9, 1.95e9), (1.9575e9, 1.95e9), (9e9, 1.98e9), (1.0, 0.345e9)):
            assert clock.set(asked) == got
            assert library.locked[0] == (round(got / 1e6), round(got / 1e6))
    assert library.locked == {}
    assert library.users == 0


def test_the_clocks_are_those_of_the_memory_under_load(load: Load) -> None:
    """Decisions may take the graphics clocks of the highest memory clock, and no others."""
    load()
    with NvmlClock() as clock:
        assert clock.levels == FrequencyLevels(tuple(c * 1e6 for c in sorted(driver.GRAPHICS)))


def test_the_users_limits_hold_from_the_beginning(load: Load) -> None:
    """No clock outside them is ever locked, not even before the first decision."""
    library = load()
    with NvmlClock(low=1e9, high=1.96e9) as clock:
        assert library.locked[0] == (1185, 1950)
        assert clock.set(9e9) == 1.95e9
        assert clock.set(1.0) == 1.185e9
    assert all(1000 <= low <= high <= 1960 for low, high in library.history)
    with pytest.raises(CardOptError, match=r"3\.45e\+08 to 1\.98e\+09 Hz.* within 3e\+09 to inf"):
        NvmlClock(low=3e9)
    assert library.users == 0


def test_energy_is_the_counters_in_joules(load: Load) -> None:
    """What was taken before does not count, and a driver loaded anew loses what it had alone."""
    library = load()
    with NvmlClock(gpu=1) as clock:
        assert clock.energy() == 0.0
        library.energy[1] += 12_345
        library.energy[0] += 99
        assert clock.energy() == 12.345
        library.energy[1] = 1_000
        assert clock.energy() == pytest.approx(13.345)
    assert clock.energy() == pytest.approx(13.345)


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, CardOptError])
def test_the_clock_is_given_back_after_an_error(load: Load, error: type[BaseException]) -> None:
    """Whatever ends a run, the lock goes and the error stays."""
    library = load()
    with pytest.raises(error, match="first"), NvmlClock(gpu=1) as clock:
        _fail(clock, error("first"))
    assert library.locked == {}
    assert library.users == 0
    clock.close()
    assert library.users == 0
    with pytest.raises(CardOptError, match="clock of GPU 1 is closed"):
        clock.set(1e9)


def _fail(clock: NvmlClock, error: BaseException) -> None:
    clock.set(1.2e9)
    raise error


def test_a_lock_that_stays_is_told_beside_the_error(load: Load) -> None:
    """If the driver keeps the lock, how to take it away is said, and hides nothing."""
    library = load(refuses={"nvmlDeviceResetGpuLockedClocks": driver.LOST})
    with pytest.raises(
        CardOptError, match="keeps its locked clock, until sudo nvidia-smi -rgc -i 1"
    ):
        NvmlClock(gpu=1).close()
    with pytest.raises(RuntimeError, match="first") as caught, NvmlClock(gpu=1):
        raise RuntimeError("first")
    assert "nvidia-smi -rgc -i 1" in caught.value.__notes__[0]
    assert library.users == 0


@pytest.mark.parametrize(
    ("settings", "gpu", "line"),
    [
        ({"refuses": {"nvmlInitWithFlags": driver.NOT_LOADED}}, 0, "Driver Not Loaded; install"),
        ({"refuses": {"nvmlInitWithFlags": driver.NO_LIBRARY}}, 0, "Library Not Found; install"),
        ({}, 2, "has GPUs 0 to 1, got GPU 2"),
        ({}, -1, "has GPUs 0 to 1, got GPU -1"),
        ({"gpus": 0}, 0, "has no GPU, got GPU 0"),
        (
            {"refuses": {"nvmlDeviceSetGpuLockedClocks": driver.NO_PERMISSION}},
            0,
            "GPU 0 does not let its clock be locked: no permission; run the server as root",
        ),
        (
            {"refuses": {"nvmlDeviceGetSupportedMemoryClocks": driver.NOT_SUPPORTED}},
            0,
            "GPU 0 does not say its clocks: this GPU or driver does not support it",
        ),
        (
            {"refuses": {"nvmlDeviceGetTotalEnergyConsumption": driver.NOT_SUPPORTED}},
            0,
            "GPU 0 does not say its energy: this GPU or driver does not support it",
        ),
        ({"lacks": ("nvmlDeviceSetGpuLockedClocks",)}, 0, "which takes Volta or newer"),
        (
            {"refuses": {"nvmlDeviceGetHandleByIndex_v2": driver.LOST}},
            0,
            "GPU 0 cannot be reached: GPU is lost; restart the machine",
        ),
    ],
)
def test_what_fails_is_one_line(
    load: Load, settings: dict[str, object], gpu: int, line: str
) -> None:
    """Each says what to do, and leaves neither a lock nor a connection to the driver."""
    library = load(**settings)
    with pytest.raises(CardOptError) as caught:
        NvmlClock(gpu=gpu)
    assert line in str(caught.value)
    assert "\n" not in str(caught.value)
    assert library.users == 0
    assert library.locked == {}


def test_without_a_driver_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine without NVIDIA's library, pynvml's own error becomes a line."""
    monkeypatch.setattr(pynvml, "nvmlLib", None)
    monkeypatch.setattr(pynvml, "CDLL", _no_library)
    with pytest.raises(CardOptError, match=r"NVML Shared Library Not Found; install or load"):
        NvmlClock()


def _no_library(name: str) -> None:
    raise OSError(name)


@pytest.mark.parametrize(
    ("module", "line"),
    [
        (None, r"needs pynvml: pip install 'card-opt\[nvml\]'"),
        (ModuleType("pynvml"), "is not NVIDIA's, or too old, for it has no NVMLError"),
    ],
)
def test_a_missing_or_other_pynvml_is_said(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType | None, line: str
) -> None:
    """Both get the line that installs the right one."""
    monkeypatch.setitem(sys.modules, "pynvml", module)
    with pytest.raises(MissingDependencyError, match=line):
        NvmlClock()


@pytest.mark.parametrize("frequency", [0.0, -1e9, float("nan"), float("inf")])
def test_no_frequency_is_refused(load: Load, frequency: float) -> None:
    """What is no frequency is not sent to the driver."""
    library = load()
    with NvmlClock() as clock, pytest.raises(CardOptError, match="positive and finite"):
        clock.set(frequency)
    assert len(library.history) == 1
