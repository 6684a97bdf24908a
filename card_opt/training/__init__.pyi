from .device.device import Device as Device
from .local import run_local as run_local
from .model.adapters import load_peft as load_peft
from .model.adapters import save_peft as save_peft
from .model.base import Base as Base
from .model.base import open_base as open_base
from .model.base import random_base as random_base
from .plan import Learning as Learning
from .plan import Plan as Plan
from .profiling.measured import MeasuredProfile as MeasuredProfile
from .profiling.measuring import measure_profile as measure_profile
from .server.session import Session as Session
from .wire.local import LocalLink as LocalLink

__all__: list[str]
