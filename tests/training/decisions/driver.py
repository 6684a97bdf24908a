"""A stand-in for ``libnvidia-ml.so.1``, below NVIDIA's own pynvml: its names, codes and units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

SUCCESS, INVALID, NOT_SUPPORTED, NO_PERMISSION = 0, 2, 3, 4
TOO_SMALL, NOT_LOADED, NO_LIBRARY, LOST = 7, 9, 12, 15

GRAPHICS = [1980, 1965, 1950, 1200, 1185, 345]  # MHz, falling, as NVML lists them
MEMORY = {2619: GRAPHICS, 1593: [1500, 345]}


class Driver:
    """The library as ctypes shows it: functions that write through pointers and return codes.

    Parameters
    ----------
    gpus
        How many there are.
    refuses
        Codes by the name of the function that gives them.
    lacks
        Functions that an older driver does not have.
    """

    def __init__(
        self,
        gpus: int = 2,
        refuses: dict[str, int] | None = None,
        lacks: tuple[str, ...] = (),
    ) -> None:
        self.gpus, self.refuses, self.lacks = gpus, refuses or {}, lacks
        self.users = 0  # nvmlInit less nvmlShutdown
        self.locked: dict[int, tuple[int, int]] = {}  # MHz, by GPU
        self.history: list[tuple[int, int]] = []
        self.energy = [5_000_000] * gpus  # mJ, since the driver was loaded

    def __getattr__(self, name: str) -> Callable[..., int]:
        """Return a function of the library."""
        if name in self.lacks or not hasattr(Driver, f"do_{name}"):
            raise AttributeError(name)

        def call(*args: Any) -> int:
            refused = self.refuses.get(name, SUCCESS)
            return refused or int(getattr(self, f"do_{name}")(*args))

        return call

    def do_nvmlInitWithFlags(self, flags: int) -> int:  # noqa: N802 - the library's names
        """Count a user."""
        self.users += 1
        return SUCCESS

    def do_nvmlShutdown(self) -> int:  # noqa: N802
        """Count one less."""
        self.users -= 1
        return SUCCESS

    def do_nvmlDeviceGetCount_v2(self, count: Any) -> int:  # noqa: N802
        """Write the number of GPUs."""
        count._obj.value = self.gpus
        return SUCCESS

    def do_nvmlDeviceGetHandleByIndex_v2(self, index: Any, handle: Any) -> int:  # noqa: N802
        """Write a handle, here the number of the GPU."""
        if index.value >= self.gpus:
            return INVALID
        self.chosen = index.value
        return SUCCESS

    def do_nvmlDeviceGetSupportedMemoryClocks(  # noqa: N802
        self, handle: Any, count: Any, clocks: Any
    ) -> int:
        """Write the clocks of the memory."""
        return _write(list(MEMORY), count, clocks)

    def do_nvmlDeviceGetSupportedGraphicsClocks(  # noqa: N802
        self, handle: Any, memory: Any, count: Any, clocks: Any
    ) -> int:
        """Write the graphics clocks that go with one of them."""
        return _write(MEMORY[memory.value], count, clocks)

    def do_nvmlDeviceSetGpuLockedClocks(self, handle: Any, low: Any, high: Any) -> int:  # noqa: N802
        """Lock the clock."""
        self.locked[self.chosen] = (low.value, high.value)
        self.history.append((low.value, high.value))
        return SUCCESS

    def do_nvmlDeviceResetGpuLockedClocks(self, handle: Any) -> int:  # noqa: N802
        """Take the lock away."""
        self.locked.pop(self.chosen, None)
        return SUCCESS

    def do_nvmlDeviceGetTotalEnergyConsumption(self, handle: Any, energy: Any) -> int:  # noqa: N802
        """Write the counter."""
        energy._obj.value = self.energy[self.chosen]
        return SUCCESS


def _write(values: list[int], count: Any, clocks: Any) -> int:
    """Write a list as NVML does: first its size is asked for, then its values."""
    if clocks is None:
        count._obj.value = len(values)
        return TOO_SMALL if values else SUCCESS
    for i, value in enumerate(values):
        clocks[i] = value
    return SUCCESS
