"""A whole table: where it is, where its decisions go, and what they come to."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError, InfeasibleError, shown
from card_opt.fleet.carrying import Run
from card_opt.fleet.cluster.engine import Cluster
from card_opt.fleet.decisions import Decisions
from card_opt.fleet.headings import Value
from card_opt.fleet.jobs import Jobs
from card_opt.fleet.limits import own_limits
from card_opt.fleet.output import folder, joined
from card_opt.fleet.output.reading import decisions_of, rejects_of
from card_opt.fleet.plan import Plan
from card_opt.fleet.proofs.proving import CERTIFIED_ROOM, Charge, Prover
from card_opt.fleet.proofs.whole import WHOLE
from card_opt.fleet.rows import checker_for
from card_opt.fleet.shared.known import ROOM
from card_opt.fleet.shared.limit import SharedLimit, split_limits
from card_opt.fleet.shared.table import PricedDecider, share_table
from card_opt.fleet.source import open_telemetry
from card_opt.fleet.stamps import moment
from card_opt.fleet.statistics import Statistics
from card_opt.fleet.threads import Engine
from card_opt.problem.quantities import FloatArray
from card_opt.support.files import check_file
from card_opt.support.progress import Progress

MEMORY = "table.parquet"  # the file of a table in memory, while it is decided


def decide_table(
    telemetry: Any,
    jobs: Jobs,
    out: Path | None,
    map_parts: Engine,
    *,
    columns: Sequence[str],
    values: Mapping[str, Value],
    limits: Sequence[Constraint],
    part_rows: int,
    progress: Progress | None,
    is_restart: bool,
    is_certified: bool = False,
) -> Decisions:
    """Decide a table; parameters are those of `card_opt.fleet.decide`, and `jobs` of its rows."""
    if is_certified and out is None:
        raise CardOptError("certificates are files beside the decisions: give an out for both")
    with ExitStack() as stack:
        path = _at_a_path(telemetry, stack)
        place = Path(_temporary(stack), "decisions") if out is None else out
        if isinstance(map_parts, Cluster):  # whose workers may be in other folders
            path, place = path.absolute(), place.absolute()
        source = open_telemetry(path, columns, values, part_rows)
        checker = checker_for(source, jobs.known)
        _check_apart(place, path)
        is_file = place.suffix.lower() in joined.ENDINGS
        if is_file:
            check_file(place)
            place = Path(os.path.realpath(place))
        parts = joined.parts_folder(place) if is_file else place
        moments = {name: moment(source.root / name) for name in source.files}
        shared, own = split_limits(limits)
        said = None if shared is None else dataclasses.asdict(shared)
        plan = Plan(source, jobs, checker, parts, own_limits(own), moments, said, is_certified)
        with folder.opened(plan, is_restart=is_restart), _told_if_interrupted(plan):
            if isinstance(map_parts, Cluster):
                map_parts.check([parts / folder.PLAN, source.root / source.files[0]])
            run = Run(plan, map_parts, progress)
            whole, prices = _carried_out(run, plan, shared, map_parts, progress)
            tell = functools.partial(_decisions, whole, prices=prices, unused=source.unused)
            if is_file:
                rejects = joined.join(plan, place, whole)
                proofs = joined.move_certificates(plan, place) if is_certified else None
                folder.remove(parts)
                certificate = _certificate(proofs)
                return tell(out=place, files=(place,), rejects=rejects, certificate=certificate)
            files, rejects = tuple(plan.part_paths), tuple(plan.rejects_paths)
            if out is None:
                return tell(table=decisions_of(files), rejected_table=rejects_of(rejects))
            certificate = _certificate(plan.certificates if is_certified else None)
            return tell(out=place, files=files, rejects=rejects, certificate=certificate)


def _carried_out(
    run: Run,
    plan: Plan,
    limit: SharedLimit | None,
    map_parts: Engine,
    progress: Progress | None,
) -> tuple[Statistics, dict[str, FloatArray] | None]:
    """Carry a run out; return what it comes to, and the prices of a limit that rows share."""
    if limit is None:
        return run.carry_out(prover=Prover() if plan.is_certified else None), None
    if run.is_done:
        bound, each = folder.prices_of(plan)
        whole = run.carry_out()
    else:
        try:
            room = CERTIFIED_ROOM if plan.is_certified else ROOM
            shared = share_table(plan, limit, map_parts, progress, room)
        except InfeasibleError:
            folder.remove(plan.out)  # so that another limit may be tried at once
            raise
        charge = Charge(limit, shared.priced.groups, shared.found.price)
        prover = Prover(charge) if plan.is_certified else None
        whole = run.carry_out(PricedDecider(shared.priced), shared.described(), prover)
        bound, each = shared.bound, shared.found.price.tolist()
    return dataclasses.replace(whole, lower=bound), {limit.label: np.array(each)}


@contextlib.contextmanager
def _told_if_interrupted(plan: Plan) -> Iterator[None]:
    """Say how to go on after Ctrl-C."""
    try:
        yield
    except KeyboardInterrupt:
        paths = plan.part_paths
        raise KeyboardInterrupt(
            f"{sum(path.exists() for path in paths)} of {len(paths)} parts are decided and kept "
            f"in {plan.out}: give the same command again to go on"
        ) from None


def _decisions(whole: Statistics, **places: Any) -> Decisions:
    names = ("rows", "decided", "infeasible", "rejected", "cost", "delay", "energy")
    return Decisions(**{name: getattr(whole, name) for name in names}, bound=whole.lower, **places)


def _certificate(proofs: Path | None) -> Path | None:
    """Return the certificate of the whole in a folder; None if nothing is decided."""
    path = None if proofs is None else proofs / WHOLE
    return path if path is not None and path.exists() else None


def _temporary(stack: ExitStack) -> str:
    return stack.enter_context(tempfile.TemporaryDirectory(prefix="card-opt-"))


def _at_a_path(telemetry: Any, stack: ExitStack) -> Path:
    """Return where telemetry is; a table in memory is written to a file for a while."""
    if isinstance(telemetry, str | os.PathLike):
        return Path(telemetry)
    path = Path(_temporary(stack), MEMORY)
    try:
        if not isinstance(telemetry, pa.Table):
            is_named = any(name is not None for name in telemetry.index.names)
            telemetry = pa.Table.from_pandas(telemetry, preserve_index=is_named)
        pq.write_table(telemetry.replace_schema_metadata(None), path, compression="none")
    except AttributeError:
        raise CardOptError(
            f"telemetry must be a path, a DataFrame or an Arrow table, got {shown(telemetry)}"
        ) from None
    except (pa.ArrowException, ValueError, TypeError) as error:
        raise CardOptError(f"telemetry has a column that is no column: {error}") from None
    return path


def _check_apart(out: Path, telemetry: Path) -> None:
    """Refuse to write over what is read, or into its folder, where it would be read next time."""
    place, source = (Path(os.path.realpath(path)) for path in (out, telemetry))
    if source == place or (source.is_dir() and source in place.parents):
        raise CardOptError(f"{out} is in the telemetry {telemetry}: give an --out elsewhere")
