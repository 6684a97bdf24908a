"""What device-rounds can have in common: a profile and a server, one job for each pair."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.errors import CardOptError, InstanceError
from card_opt.fleet.rows import Known
from card_opt.problem.instance import Instance

IN_TABLE = ("device_throughput", "uplink_rate", "downlink_rate")
"""Fields of an instance that a table has a value of for each device-round."""

_NOT_ASKED = (*IN_TABLE, "device_power", "transmit_power", "device_names", "normalizer_values")


@dataclass(frozen=True, eq=False)
class Jobs:
    """The jobs that rows of a table can be of.

    Attributes
    ----------
    profiles, servers
        Names that rows can give; empty if they need not give any.
    jobs
        For each profile, in order, one with each server, in order.
    digests
        Of what each was made from, by its names.
    """

    profiles: tuple[str, ...]
    servers: tuple[str, ...]
    jobs: tuple[Job, ...]
    digests: dict[str, str]

    @classmethod
    def of(
        cls,
        template: Instance | None,
        profiles: Mapping[str, Instance] | None = None,
        servers: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> Jobs:
        """Return the jobs of some profiles on some servers.

        Parameters
        ----------
        template
            What all rows have in common: an instance whose devices and rounds differ in nothing
            but what tables tell. None if there are profiles.
        profiles
            An instance for each name of a profile, in place of the template.
        servers
            Fields of an instance, such as ``max_frequency``, for each name of a server.

        Raises
        ------
        CardOptError
            If there is neither a template nor a profile.
        InstanceError
            If a field is not allowed, or differs between device-rounds.
        """
        if template is None and not profiles:
            raise CardOptError("what is trained must be given: an instance, or profiles by name")
        models: dict[str, Instance | None] = {**(profiles or {"": template})}
        machines: dict[str, Mapping[str, Any]] = {**(servers or {"": {}})}
        jobs, digests = [], {}
        for profile, model in models.items():
            for server, fields in machines.items():
                name = " on ".join(filter(None, (profile, server))) or "template"
                inst = template_of(model, name)
                try:
                    inst = inst.replace(**fields)
                    jobs.append(job_of(inst))
                except InstanceError as error:
                    raise InstanceError(f"{name}: {error}") from None
                digests[name] = digest_of(inst)
        return cls(tuple(profiles or ()), tuple(servers or ()), tuple(jobs), digests)

    @property
    def known(self) -> Known:
        """Return what rows may ask for."""
        return Known(
            np.array([int(job.template.layers.max()) for job in self.jobs]),
            np.array([job.weight for job in self.jobs]),
            self.profiles,
            self.servers,
        )


def template_of(inst: Instance | None, name: str = "template") -> Instance:
    """Return what all device-rounds of an instance have in common, as one device and one round.

    Parameters
    ----------
    inst
        An instance; its throughput and rates are not looked at.
    name
        What to call it in messages.

    Raises
    ------
    InstanceError
        If it is none, or its device-rounds differ in more.
    """
    if not isinstance(inst, Instance):
        raise InstanceError(f"{name}: must be an Instance, got {type(inst).__name__}")
    one = inst[0, 0]
    for field in dataclasses.fields(Instance):
        if field.name in _NOT_ASKED:
            continue
        whole, single = getattr(inst, field.name), getattr(one, field.name)
        if isinstance(whole, np.ndarray) and not np.all(whole == single):
            raise InstanceError(
                f"{name}: {field.name} differs between device-rounds, which a template may not; "
                "give one instance for each profile, or one server for each name"
            )
    one = one.replace(device_names=None)
    is_kept = inst.normalizer_values is not None or inst.normalizer == "fleet"
    return one if is_kept else one.replace(normalizer_values=None)


def digest_of(inst: Instance) -> str:
    """Return a short name for all that an instance says, but for what tables tell."""
    sum_of = hashlib.sha256()
    for name, values in sorted(inst.arrays().items()):
        if name not in IN_TABLE:
            sum_of.update(f"{name} {values.dtype} {values.shape} ".encode())
            sum_of.update(np.ascontiguousarray(values).tobytes())
    return sum_of.hexdigest()[:16]
