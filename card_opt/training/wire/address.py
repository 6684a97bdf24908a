"""Where a server listens: a host and a port."""

from __future__ import annotations

from typing import NamedTuple

from card_opt.errors import CardOptError, shown

MOST_PORT = 65535


class Address(NamedTuple):
    """A host, by name or number, and a port.

    Attributes
    ----------
    host
        Without brackets.
    port
        From 0, any that is free, to 65535.
    """

    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @classmethod
    def of(cls, text: str) -> Address:
        """Return the address that a text such as ``head:7077`` or ``[::1]:7077`` says.

        Raises
        ------
        CardOptError
            If it says none.
        """
        host, _, port = text.rpartition(":")
        if host.startswith("[") and host.endswith("]"):
            host = host[1:-1]
        elif ":" in host:
            host = ""
        is_port = port.isascii() and port.isdecimal() and len(port) <= len(str(MOST_PORT))
        if not host or set(host) & set("/ []") or not is_port or int(port) > MOST_PORT:
            raise CardOptError(
                f"an address must be HOST:PORT, such as head:7077 or [::1]:7077, got {shown(text)}"
            )
        return cls(host, int(port))
