"""Why a server cannot be reached, or does not let a device in, in a line.

gRPC says little of a handshake that failed, and what it says differs between versions, so that
one is done again by Python's own means.
"""

from __future__ import annotations

import socket
import ssl
import time

from card_opt.errors import CardOptError
from card_opt.training.wire.address import Address
from card_opt.training.wire.credentials import AUTHORITY, CERTIFICATE, KEY, Credentials
from card_opt.training.wire.link import LinkError, RefusedError

CONNECT = 5.0  # seconds
_AGAIN = 0.5  # seconds after which a server that closed at once is tried once more


def diagnose(address: Address, credentials: Credentials) -> CardOptError | None:
    """Return what is wrong with the way to a server; None: nothing that lasts.

    Parameters
    ----------
    address
        The server's.
    credentials
        The device's.
    """
    found = _trouble(address, credentials)
    if isinstance(found, RefusedError):  # unless it ended just now
        time.sleep(_AGAIN)
        found = _trouble(address, credentials)
    return found


def _trouble(address: Address, credentials: Credentials) -> CardOptError | None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(credentials.folder / AUTHORITY)
    context.load_cert_chain(credentials.folder / CERTIFICATE, credentials.folder / KEY)
    context.set_alpn_protocols(["h2"])
    try:
        with socket.create_connection(address, CONNECT) as plain:
            try:
                with context.wrap_socket(plain, server_hostname=address.host) as secure:
                    is_open = _is_open(secure)
            except ssl.SSLCertVerificationError as error:
                return RefusedError(
                    f"{address} does not prove to be the server of this run: "
                    f"{error.verify_message}; the host is another, or the keys are"
                )
            except ssl.SSLEOFError:
                return LinkError(f"{address} closed the connection")
            except ssl.SSLError as error:
                return LinkError(f"{address} does not speak TLS ({error.reason})")
    except TimeoutError:
        return LinkError(f"{address} cannot be reached: there was no answer in {CONNECT:g} s")
    except OSError as error:
        return LinkError(f"{address} cannot be reached: {error.strerror or error}")
    if is_open:
        return None
    return RefusedError(
        f"{address} does not let in {credentials.name}: the certificate in {credentials.folder} "
        "is of another run, for another use or out of date; make one with card-opt train keys"
    )


def _is_open(secure: ssl.SSLSocket) -> bool:
    """Return whether a server goes on after the handshake: with the settings of HTTP/2."""
    try:
        return bool(secure.recv(1))
    except (ssl.SSLError, ConnectionError):  # an alert, or closed at once
        return False
