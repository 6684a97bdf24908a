"""The clock of a real NVIDIA GPU: locked by NVML, the energy read from the GPU's own counter.

What is known of NVML (nvidia-ml-py 13, and the header it wraps):

- GPUs are numbered as ``nvidia-smi`` numbers them, by their place on the bus;
  ``CUDA_VISIBLE_DEVICES`` and the order of CUDA are not heeded.
- Clocks are whole MHz, the counter is in mJ since the driver was loaded, and is renewed some 10 to
  100 ms apart: a turn of less is measured badly. It counts all that runs on the GPU.
- The graphics clocks that there are depend on the memory's clock; those of the highest are taken,
  which is the one under load.
- A lock holds until it is reset or the driver is unloaded. So it outlives a process that is killed
  (``kill -9``): ``sudo nvidia-smi -rgc -i GPU`` takes it away. NVML does not tell what was locked
  before; resetting gives the driver's own clocks.
- Under a power or heat limit a GPU runs below its lock; the counter is right then, too.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import math
from collections.abc import Iterator
from typing import Any, Self

from card_opt.constraints.kinds import FrequencyLevels
from card_opt.errors import CardOptError, MissingDependencyError, shown
from card_opt.training.decisions.clock import to_levels

_MHZ, _MJ = 1e6, 1e-3
_NEEDED = (
    "NVMLError",
    "nvmlDeviceGetTotalEnergyConsumption",
    "nvmlDeviceResetGpuLockedClocks",
    "nvmlDeviceSetGpuLockedClocks",
)
_INSTEAD = "or take the simulated clock"


class NvmlClock:
    """The clock of one GPU.

    It is locked to the user's own limits at once, so that they hold from the beginning and a
    missing permission is known before anybody trains; to one clock by `set`; and is given back
    when it is closed, at the end of a ``with``, an exception or Ctrl-C, or of the process.

    Parameters
    ----------
    gpu
        Number of the GPU, as ``nvidia-smi`` shows it.
    low, high
        The user's own limits [Hz]; no clock outside them is set.

    Raises
    ------
    MissingDependencyError
        If pynvml is not installed, or not NVIDIA's.
    CardOptError
        If there is no driver, no such GPU, no permission, no clock within the limits, or the GPU
        cannot do it; with what to do.
    """

    def __init__(self, gpu: int = 0, low: float = 0.0, high: float = math.inf) -> None:
        self._nvml, self._gpu = _library(), gpu
        self._is_open = self._is_locked = False
        with self._telling("cannot be reached"):
            self._nvml.nvmlInit()
        self._is_open = True
        atexit.register(self._abandon)
        try:
            self._handle = self._found()
            with self._telling("does not say its clocks"):
                self.levels = to_levels(self._clocks(), low, high)
            with self._telling("does not say its energy"):
                self._last = self._counter()
            self._taken = 0.0
            self._lock(min(self._frequencies), max(self._frequencies))
        except BaseException:
            self._abandon()
            raise

    levels: FrequencyLevels
    """The limit that keeps decisions to this GPU's clocks, within the user's own."""

    def __enter__(self) -> Self:
        """Return the clock."""
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Close it; what goes wrong then hides no error that came before."""
        if error is None:
            self.close()
        else:
            self._abandon(error)

    def set(self, frequency: float) -> float:
        """Lock the clock nearest to a frequency, the lower of two; return it [Hz].

        Parameters
        ----------
        frequency
            As it was decided [Hz].

        Raises
        ------
        CardOptError
            If it is no frequency, the clock is closed, or the GPU refuses.
        """
        if not 0 < frequency < math.inf:
            raise CardOptError(f"frequency must be positive and finite [Hz], got {frequency}")
        if not self._is_open:
            raise CardOptError(f"the clock of GPU {self._gpu} is closed")
        clock = min(self._frequencies, key=lambda one: (abs(one - frequency), one))
        self._lock(clock, clock)
        return clock

    def work(self, flops: float) -> None:
        """Do nothing, for the GPU's own counter is read."""

    def energy(self) -> float:
        """Return what the GPU has taken since this clock was made [J].

        Raises
        ------
        CardOptError
            If the counter cannot be read any more.
        """
        if self._is_open:
            with self._telling("does not say its energy"):
                now = self._counter()
            # A counter that has fallen began anew with the driver: what it lost is not known.
            self._taken += now - self._last if now >= self._last else now
            self._last = now
        return self._taken * _MJ

    def close(self) -> None:
        """Give the clock back to the driver; may be done twice.

        Raises
        ------
        CardOptError
            If the driver refuses; with how to do it by hand.
        """
        if not self._is_open:
            return
        try:
            if self._is_locked:
                hint = f"sudo nvidia-smi -rgc -i {self._gpu}"
                with self._telling(f"keeps its locked clock, until {hint}"):
                    self._nvml.nvmlDeviceResetGpuLockedClocks(self._handle)
        finally:
            self._is_open = False
            atexit.unregister(self._abandon)
            with contextlib.suppress(self._nvml.NVMLError):
                self._nvml.nvmlShutdown()

    @property
    def _frequencies(self) -> tuple[float, ...]:
        return tuple(self.levels.levels)

    def _abandon(self, error: BaseException | None = None) -> None:
        """Close after an error, to which is added what goes wrong then."""
        try:
            self.close()
        except CardOptError as second:
            if error is not None:
                error.add_note(str(second))

    def _found(self) -> Any:
        """Return the handle of the GPU."""
        with self._telling("cannot be reached"):
            count = self._nvml.nvmlDeviceGetCount()
        if type(self._gpu) is not int or not 0 <= self._gpu < count:  # ctypes would wrap -1
            has = f"GPUs 0 to {count - 1}" if count else "no GPU"
            raise CardOptError(f"this machine has {has}, got GPU {shown(self._gpu)}")
        with self._telling("cannot be reached"):
            return self._nvml.nvmlDeviceGetHandleByIndex(self._gpu)

    def _clocks(self) -> list[float]:
        """Return the graphics clocks that go with the highest clock of the memory [Hz]."""
        memory = max(self._nvml.nvmlDeviceGetSupportedMemoryClocks(self._handle), default=None)
        if memory is None:
            return []
        clocks = self._nvml.nvmlDeviceGetSupportedGraphicsClocks(self._handle, memory)
        return [clock * _MHZ for clock in clocks]

    def _counter(self) -> int:
        """Return the GPU's counter of energy [mJ]."""
        return int(self._nvml.nvmlDeviceGetTotalEnergyConsumption(self._handle))

    def _lock(self, low: float, high: float) -> None:
        """Have the driver keep the clock between two of those that there are [Hz]."""
        self._is_locked = True  # before it is: Ctrl-C may come between
        with self._telling("does not let its clock be locked"):
            self._nvml.nvmlDeviceSetGpuLockedClocks(
                self._handle, round(low / _MHZ), round(high / _MHZ)
            )

    @contextlib.contextmanager
    def _telling(self, what: str) -> Iterator[None]:
        """Turn what NVML refuses into one line that says what to do."""
        try:
            yield
        except self._nvml.NVMLError as error:
            raise CardOptError(f"GPU {self._gpu} {what}: {self._reason(error)}") from None

    def _reason(self, error: Any) -> str:
        """Return what an error of NVML means, and what to do about it."""
        nvml, code = self._nvml, error.value
        if code == nvml.NVML_ERROR_NO_PERMISSION:
            return f"no permission; run the server as root, {_INSTEAD}"
        if code in (nvml.NVML_ERROR_NOT_SUPPORTED, nvml.NVML_ERROR_FUNCTION_NOT_FOUND):
            return (
                "this GPU or driver does not support it, which takes Volta or newer, and no WSL "
                f"or virtual GPU; take another GPU, {_INSTEAD}"
            )
        if code in (
            nvml.NVML_ERROR_LIBRARY_NOT_FOUND,
            nvml.NVML_ERROR_DRIVER_NOT_LOADED,
            nvml.NVML_ERROR_LIB_RM_VERSION_MISMATCH,
        ):
            return (
                f"{error}; install or load NVIDIA's driver (nvidia-smi tells whether it works), "
                f"{_INSTEAD}"
            )
        if code in (nvml.NVML_ERROR_GPU_IS_LOST, nvml.NVML_ERROR_RESET_REQUIRED):
            return f"{error}; restart the machine, {_INSTEAD}"
        return f"{error}; nvidia-smi may say more, {_INSTEAD}"


def _library() -> Any:
    """Return NVIDIA's own pynvml."""
    install = "pip install 'card-opt[nvml]'"
    try:
        nvml = importlib.import_module("pynvml")
    except ImportError:
        raise MissingDependencyError(f"the GPU's clock needs pynvml: {install}") from None
    if missing := [name for name in _NEEDED if not hasattr(nvml, name)]:
        raise MissingDependencyError(
            f"the pynvml that is installed is not NVIDIA's, or too old, for it has no "
            f"{missing[0]}: pip uninstall pynvml, then {install}"
        )
    return nvml
