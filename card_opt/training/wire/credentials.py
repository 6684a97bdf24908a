"""With what one side proves who it is: its certificate and key, and whom it believes."""

from __future__ import annotations

import datetime
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from card_opt.errors import CardOptError
from card_opt.support.inputs import read_bytes, reading

Role = Literal["server", "device"]

AUTHORITY, CERTIFICATE, KEY = "authority.pem", "certificate.pem", "key.pem"
USES = {"server": ExtendedKeyUsageOID.SERVER_AUTH, "device": ExtendedKeyUsageOID.CLIENT_AUTH}
_MOST = 2**16  # bytes of such a file


@dataclass(frozen=True)
class Credentials:
    """What is in the folder of the server or of a device that ``card-opt train keys`` made.

    Attributes
    ----------
    folder
        Where the files are.
    name
        Whose they are: what the certificate says.
    authority, certificate, key
        The files, in PEM format.
    """

    folder: Path
    name: str
    authority: bytes = field(repr=False)
    certificate: bytes = field(repr=False)
    key: bytes = field(repr=False)

    @classmethod
    def load(cls, folder: str | os.PathLike[str], role: Role) -> Credentials:
        """Return what is in a folder, all of it checked.

        Parameters
        ----------
        folder
            With ``authority.pem``, ``certificate.pem`` and ``key.pem``.
        role
            Whose it must be.

        Raises
        ------
        CardOptError
            If a file is missing or damaged, the key is not the certificate's or may be read by
            others, or the certificate is of another authority, for another use or out of date.
        """
        folder = Path(folder)
        paths = {name: folder / name for name in (AUTHORITY, CERTIFICATE, KEY)}
        check_private(paths[KEY])
        files = {name: read_bytes(path, _MOST) for name, path in paths.items()}
        with reading(paths[AUTHORITY], CardOptError, "certificate in PEM format"):
            authority = x509.load_pem_x509_certificate(files[AUTHORITY])
        with reading(paths[CERTIFICATE], CardOptError, "certificate in PEM format"):
            certificate = x509.load_pem_x509_certificate(files[CERTIFICATE])
            check_dates(certificate)
            _check_signed(certificate, authority)
            name = _name_of(certificate, role)
        with reading(paths[KEY], CardOptError, "key in PEM format, without a password"):
            if load_pem_private_key(files[KEY], None).public_key() != certificate.public_key():
                raise CardOptError(f"is not the key of {paths[CERTIFICATE]}")
        return cls(folder, name, files[AUTHORITY], files[CERTIFICATE], files[KEY])


def check_private(path: Path) -> None:
    """Raise if others than its owner may read or change a key.

    Raises
    ------
    CardOptError
        If so.
    """
    with reading(path, CardOptError):
        mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        raise CardOptError(
            f"{path}: others than its owner may read or change this key (mode {mode:04o}); "
            f"chmod 600 {path}"
        )


def check_dates(certificate: x509.Certificate) -> None:
    """Raise if a certificate is not valid now.

    Raises
    ------
    CardOptError
        If so, with its dates.
    """
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not first <= datetime.datetime.now(datetime.UTC) <= last:
        raise CardOptError(
            f"is valid from {first:%Y-%m-%d} to {last:%Y-%m-%d %H:%M} UTC only; make new keys, or "
            "set this machine's clock"
        )


def _check_signed(certificate: x509.Certificate, authority: x509.Certificate) -> None:
    """Raise if a certificate was not signed by an authority."""
    try:
        certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature):
        raise CardOptError(f"was not signed by the authority of {AUTHORITY} beside it") from None


def _name_of(certificate: x509.Certificate, role: Role) -> str:
    """Return the name in a certificate that must be for a role."""
    try:
        uses = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        uses = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE])
    if USES[role] not in uses:
        raise CardOptError(f"is not for a {role}; take the folder that was made for it")
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    if len(names) != 1 or not isinstance(names[0].value, str):
        raise CardOptError("must have one name (CN)")
    return names[0].value
