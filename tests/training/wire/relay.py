"""What stands between a device and its server: it counts, records, cuts and holds back bytes."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from types import TracebackType
from typing import Self


class Relay:
    """A TCP relay to a port of this machine.

    Attributes
    ----------
    address
        Where it listens.
    up, down
        Every byte that came from the devices, and from the server.
    cut_after
        How many more bytes from the server, or to it with `cuts_up`, pass before every connection
        is cut; None: all.
    hold_after
        How many more bytes from the devices pass before all bytes are held back, both ways, as
        by a machine that lost its power; None: all.
    """

    def __init__(self, port: int) -> None:
        self.up, self.down = bytearray(), bytearray()
        self.cut_after: int | None = None
        self.cuts_up = False
        self.hold_after: int | None = None
        self._port = port
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def seen(self) -> tuple[int, int]:
        """Bytes that came so far, up and down."""
        with self._lock:
            return len(self.up), len(self.down)

    def quiet(self) -> tuple[int, int]:
        """Return the bytes that came when no more come: what HTTP/2 says after an answer, too."""
        before = (-1, -1)
        while before != self.seen:
            before = self.seen
            time.sleep(0.1)
        return before

    def cut(self) -> None:
        """Cut every connection."""
        with self._lock:
            for end in self._open:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
            self._open.clear()

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._port))
            except OSError:
                near.close()
                continue
            with self._lock:
                self._open |= {near, far}
            for source, sink, is_up in ((near, far, True), (far, near, False)):
                threading.Thread(
                    target=self._pump, args=(source, sink, is_up), daemon=True
                ).start()

    def _held(self, content: bytes, is_up: bool) -> bytes:
        """Return what of some bytes is not held back."""
        if self.hold_after is None:
            return content
        if is_up:
            content = content[: self.hold_after]
            self.hold_after -= len(content)
        return content if is_up or self.hold_after else b""

    def _pump(self, source: socket.socket, sink: socket.socket, is_up: bool) -> None:
        with contextlib.suppress(OSError):
            while content := source.recv(2**16):
                with self._lock:
                    (self.up if is_up else self.down).extend(content)
                    content = self._held(content, is_up)
                    is_cut = False
                    if self.cut_after is not None and is_up is self.cuts_up:
                        is_cut = len(content) > self.cut_after
                        content = content[: self.cut_after]
                        self.cut_after -= len(content)
                sink.sendall(content)
                if is_cut:
                    self.cut_after = None
                    self.cut()
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
