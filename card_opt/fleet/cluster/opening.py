"""A Dask cluster to work on: one of processes of this machine, or one that is there already."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import logging
import signal
import tempfile
import warnings
from collections.abc import Iterator
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any

from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.fleet.cluster.engine import Cluster
from card_opt.fleet.cluster.tls import Tls

if TYPE_CHECKING:
    pass

CONNECT = 10.0  # seconds
_OWN = "127.0.0.1:0"  # any free port, for this machine alone
_SILENT = logging.CRITICAL + 1


@contextlib.contextmanager
def local_cluster(workers: int) -> Iterator[Cluster]:
    """Have processes of this machine for a while; nothing is printed, and nothing left of them.

    Parameters
    ----------
    workers
        How many, each with one thread.

    Yields
    ------
    Cluster
        An engine for `decide`, as long as the ``with`` block lasts.

    Raises
    ------
    CardOptError
        If they cannot be started.
    MissingDependencyError
        If ``dask.distributed`` is not installed.

    See Also
    --------
    decide : With ``workers=2`` it opens and closes one by itself.
    remote_cluster : Workers of other machines.

    Examples
    --------
    A script that does this needs ``if __name__ == "__main__":`` around it, for the processes
    import it.

    >>> import pandas as pd
    >>> import card_opt as co
    >>> columns = {"device": ["a"], "round": [1], "throughput": [5e12]}
    >>> columns |= {"uplink": [2e7], "downlink": [3e7]}
    >>> telemetry = pd.DataFrame(columns)
    >>> inst = co.load_scenario("paper").instance()
    >>> with co.fleet.local_cluster(1) as workers:
    ...     co.fleet.decide(telemetry, inst, engine=workers).decided
    1
    """
    _check_installed()
    if workers < 1:
        raise CardOptError(f"workers must be at least 1, got {workers}")
    from distributed import LocalCluster

    with contextlib.ExitStack() as stack:
        stack.enter_context(_quiet())
        scratch = stack.enter_context(
            tempfile.TemporaryDirectory(prefix="card-opt-", ignore_cleanup_errors=True)
        )
        try:
            cluster = stack.enter_context(
                LocalCluster(
                    n_workers=workers,
                    threads_per_worker=1,
                    processes=True,
                    dashboard_address=None,
                    scheduler_kwargs={
                        "dashboard_address": _OWN,  # or it takes port 8787
                        "local_directory": scratch,
                    },
                    memory_limit=0,  # a part's memory is bounded; do not pause or end its worker
                    local_directory=scratch,
                    silence_logs=_SILENT,
                    loop=stack.enter_context(_loop()),
                )
            )
        except (OSError, RuntimeError) as error:
            raise CardOptError(
                f"cannot start {workers} workers on this machine ({error}): a script that has "
                'them needs `if __name__ == "__main__":` around what it does'
            ) from None
        stack.enter_context(_mended(cluster, workers))
        yield stack.enter_context(_connected(cluster))


@contextlib.contextmanager
def _mended(cluster: Any, workers: int) -> Iterator[None]:
    """Have `_mend` called now and then."""
    from tornado.ioloop import PeriodicCallback

    mending = PeriodicCallback(functools.partial(_mend, cluster, workers), 1000)
    cluster.loop.add_callback(mending.start)
    try:
        yield
    finally:
        cluster.loop.add_callback(mending.stop)


def _mend(cluster: Any, workers: int) -> None:
    """Start workers in place of those that died while they started: Dask gives those up."""
    from distributed.core import Status

    ended = {Status.closed, Status.failed}
    for name in [name for name, nanny in cluster.workers.items() if nanny.status in ended]:
        del cluster.workers[name]
    if len(cluster.workers) < workers:
        cluster.scale(workers)


@contextlib.contextmanager
def remote_cluster(
    scheduler: str, tls: Tls | None = None, timeout: float = CONNECT
) -> Iterator[Cluster]:
    """Have the workers of a scheduler for a while.

    Parameters
    ----------
    scheduler
        Its address: ``tcp://host:8786``, or ``tls://host:8786``.
    tls
        For an address that begins with ``tls``.
    timeout
        What it has to answer [s].

    Yields
    ------
    Cluster
        An engine for `decide`, as long as the ``with`` block lasts.

    Raises
    ------
    CardOptError
        If that is no address, or nobody answers there.
    MissingDependencyError
        If ``dask.distributed`` is not installed.

    See Also
    --------
    decide : With ``scheduler="tcp://host:8786"`` it opens and closes one by itself.
    local_cluster : Processes of this machine.

    Examples
    --------
    Another process of this machine stands for the other machines here:

    >>> import pandas as pd
    >>> import card_opt as co
    >>> columns = {"device": ["a"], "round": [1], "throughput": [5e12]}
    >>> columns |= {"uplink": [2e7], "downlink": [3e7]}
    >>> telemetry = pd.DataFrame(columns)
    >>> inst = co.load_scenario("paper").instance()
    >>> with co.fleet.local_cluster(1) as there:
    ...     address = there.client.scheduler.address
    ...     with co.fleet.remote_cluster(address) as workers:
    ...         co.fleet.decide(telemetry, inst, engine=workers).decided
    1
    """
    _check_installed()
    protocol, _, host = scheduler.partition("://")
    if protocol not in {"tcp", "tls"} or not host:
        raise CardOptError(
            f"scheduler must be an address such as tcp://host:8786 or tls://host:8786, "
            f"got {scheduler!r}"
        )
    if (protocol == "tls") != (tls is not None):
        raise CardOptError(
            f"{scheduler} needs three files, --tls-ca, --tls-cert and --tls-key"
            if tls is None
            else f"TLS files go with an address that begins with tls://, got {scheduler}"
        )
    security = {} if tls is None else {"security": tls.security()}
    with _quiet(), _connected(scheduler, timeout=timeout, **security) as cluster:
        yield cluster


@contextlib.contextmanager
def _loop() -> Iterator[Any]:
    """Have an event loop whose processes, also those that it starts later, do not see Ctrl-C.

    It is for this process alone, which ends them; a thread's mask of signals is inherited.
    """
    from distributed.utils import LoopRunner

    runner = LoopRunner()
    resource_tracker.ensure_running()  # or it is started later, and clears the mask
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        runner.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    try:
        yield runner.loop
    finally:
        runner.stop()


@contextlib.contextmanager
def _connected(scheduler: Any, **options: Any) -> Iterator[Cluster]:
    from distributed import Client

    try:
        client = Client(scheduler, set_as_default=False, **options)
    except (OSError, ValueError) as error:
        said = " ".join(str(error).split())
        raise CardOptError(
            f"no scheduler answers at {scheduler} ({said}): see that it runs and that its "
            "address and protocol are these"
        ) from None
    with client:
        yield Cluster(client)


def _check_installed() -> None:
    if importlib.util.find_spec("distributed") is None:
        raise MissingDependencyError(
            "a cluster needs dask.distributed: pip install 'card-opt[scale]'"
        )


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep what Dask would print to itself; what matters is said in one line instead."""
    import distributed  # sets its loggers up

    names = ("distributed", "distributed.client", "distributed.gc", "tornado.application")
    levels = {name: logging.getLogger(name).level for name in names}
    try:
        for name in names:
            logging.getLogger(name).setLevel(_SILENT)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", distributed.versions.VersionMismatchWarning)
            yield
    finally:
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
