"""How both sides of a connection to a cluster prove who they are."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from card_opt.errors import CardOptError

if TYPE_CHECKING:
    from distributed.security import Security


@dataclass(frozen=True)
class Tls:
    """Files in PEM format with which both sides of a connection prove who they are.

    Attributes
    ----------
    ca
        Certificates of those who sign.
    cert
        The certificate of this side.
    key
        Its private key.

    See Also
    --------
    remote_cluster : Connects with them.

    Examples
    --------
    What is in the files is looked at when a connection is opened.

    >>> from card_opt.fleet import Tls
    >>> Tls(ca="keys/ca.pem", cert="keys/me.pem", key="keys/me.key").ca
    'keys/ca.pem'
    """

    ca: str | os.PathLike[str]
    cert: str | os.PathLike[str]
    key: str | os.PathLike[str]

    def security(self) -> Security:
        """Return what Dask takes.

        Returns
        -------
        Security
            Of ``distributed.security``; nothing goes over the wire in plain.

        Raises
        ------
        CardOptError
            If a file cannot be read, or is none of these.
        """
        from distributed.security import Security

        for name in ("ca", "cert", "key"):
            path = getattr(self, name)
            try:
                Path(path).read_bytes()
            except OSError as error:
                raise CardOptError(
                    f"cannot read the TLS file {path}: {error.strerror or error}"
                ) from None
        security = Security(
            tls_ca_file=str(self.ca),
            tls_client_cert=str(self.cert),
            tls_client_key=str(self.key),
            require_encryption=True,
        )
        try:
            security.get_connection_args("client")
        except (OSError, ValueError) as error:  # as ssl.SSLError is
            raise CardOptError(
                f"{self.ca}, {self.cert} and {self.key} are no certificates and key of TLS "
                f"({error})"
            ) from None
        return security
