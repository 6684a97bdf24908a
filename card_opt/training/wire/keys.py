"""A run's own authority, and the certificates that it signs for its server and devices."""

from __future__ import annotations

import datetime
import ipaddress
import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from card_opt.errors import CardOptError, shown
from card_opt.support.files import check_folder, make_folder, sync, writing
from card_opt.support.inputs import read_bytes, reading
from card_opt.training.wire.credentials import (
    AUTHORITY,
    CERTIFICATE,
    KEY,
    USES,
    Role,
    check_dates,
    check_private,
)

DAYS = 365
_AUTHORITY_DAYS = 10 * DAYS
_SKEW = datetime.timedelta(days=1)  # that the clocks of two machines may differ by
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_DIGEST = hashes.SHA256()


class _Pair(NamedTuple):
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


def make_keys(
    folder: str | os.PathLike[str],
    hosts: Sequence[str],
    devices: Sequence[str],
    *,
    days: int = DAYS,
    start: datetime.datetime | None = None,
) -> list[Path]:
    """Make the keys of a run, or more of them; return the folders that were made.

    ``authority`` stays where it is; ``server`` goes to the server, and ``devices/NAME`` to a
    device. Each is whole or absent, and none is ever written over.

    Parameters
    ----------
    folder
        Where the folders are to be; if an authority is there already, it signs.
    hosts
        Names and numbers by which devices reach the server; none: no keys for the server.
    devices
        Names of devices.
    days
        How long the certificates are valid.
    start
        From when on; by default from now on.

    Raises
    ------
    CardOptError
        If a name is not allowed, a folder is there already, or cannot be written.
    """
    folder = Path(folder)
    start = start or datetime.datetime.now(datetime.UTC)
    _check(folder, hosts, devices)
    home = folder / "authority"
    sides = [(folder / "server", "server", hosts)] if hosts else []
    sides += [(folder / "devices" / name, name, ()) for name in devices]
    made = []
    if home.exists():
        authority = _read_authority(home)
    else:
        authority = _signed("authority", None, None, (), start, _AUTHORITY_DAYS)
        _write(home, authority, None)
        made.append(home)
    for place, name, names in sides:
        role: Role = "server" if names else "device"
        _write(place, _signed(name, authority, role, names, start, days), authority)
        made.append(place)
    return made


def _check(folder: Path, hosts: Sequence[str], devices: Sequence[str]) -> None:
    """Raise before anything is made, if a name is wrong or a folder is there."""
    if not (folder / "authority").exists() and not hosts:
        raise CardOptError(
            f"{folder} has no authority yet: name the server's host as well (--server HOST)"
        )
    if not hosts and not devices:
        raise CardOptError("name a server's host (--server HOST) or a device (--device NAME)")
    for host in hosts:
        _host(host)
    for name in devices:
        if not _NAME.fullmatch(name):
            raise CardOptError(
                "a device's name must be of letters, digits, '.', '_' and '-', begin with a "
                f"letter or digit, and have at most 64, got {shown(name)}"
            )
    if len({name.casefold() for name in devices}) < len(devices):  # folders may not tell case
        raise CardOptError("two devices must not have the same name")
    places = [folder / "devices" / name for name in devices]
    for place in [*([folder / "server"] if hosts else []), *places]:
        if place.exists():
            raise CardOptError(
                f"{place} is there already, and keys are not written over; take another name, or "
                "another folder"
            )
    check_folder(folder)


def _host(text: str) -> x509.GeneralName:
    """Return a host as certificates name it."""
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        pass
    if re.fullmatch(r"(?!-)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*", text) and len(text) < 254:
        return x509.DNSName(text)
    raise CardOptError(
        f"a host must be a name or number, without a port, such as head.lab or 192.0.2.7, got "
        f"{shown(text)}"
    )


def _signed(
    name: str,
    authority: _Pair | None,
    role: Role | None,
    hosts: Sequence[str],
    start: datetime.datetime,
    days: int,
) -> _Pair:
    """Return a new key and its certificate, signed by an authority, or by itself if it is one."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signing_key = authority.key if authority else key
    last = start + datetime.timedelta(days=days)
    if authority is not None:
        last = min(last, authority.certificate.not_valid_after_utc)
    issuer_key = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(authority.certificate.subject if authority else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - _SKEW)
        .not_valid_after(last)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(issuer_key, False)
        .add_extension(
            x509.BasicConstraints(ca=role is None, path_length=None if role else 0), True
        )
        .add_extension(_usage(is_authority=role is None), True)
    )
    if role is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([USES[role]]), True)
    if hosts:
        names = x509.SubjectAlternativeName([_host(host) for host in hosts])
        builder = builder.add_extension(names, False)
    return _Pair(builder.sign(signing_key, _DIGEST), key)


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    """Return what a key may be used for: signing certificates, or handshakes."""
    return x509.KeyUsage(
        digital_signature=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _read_authority(home: Path) -> _Pair:
    """Return the authority that is in a folder."""
    check_private(home / KEY)
    with reading(home / CERTIFICATE, CardOptError, "certificate in PEM format"):
        certificate = x509.load_pem_x509_certificate(read_bytes(home / CERTIFICATE))
        check_dates(certificate)
    with reading(home / KEY, CardOptError, "key in PEM format, without a password"):
        key = load_pem_private_key(read_bytes(home / KEY), None)
        if key.public_key() != certificate.public_key():
            raise CardOptError(f"is not the key of {home / CERTIFICATE}")
    return _Pair(certificate, key)


def _write(place: Path, own: _Pair, authority: _Pair | None) -> None:
    """Write a folder of keys, whole or not at all, for its owner alone."""
    files = {
        CERTIFICATE: own.certificate.public_bytes(Encoding.PEM),
        KEY: own.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    }
    if authority is not None:
        files[AUTHORITY] = authority.certificate.public_bytes(Encoding.PEM)
    make_folder(place.parent)
    with writing(place):
        beside = Path(tempfile.mkdtemp(dir=place.parent, prefix=".keys-"))  # of mode 0700
        try:
            for name, content in files.items():
                (beside / name).touch(mode=0o600)
                (beside / name).write_bytes(content)
                sync(beside / name)
            beside.rename(place)  # refused if something is there
            sync(place.parent)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
