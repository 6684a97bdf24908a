"""Keys are made once, for their owner alone, and are told from what is none."""

from __future__ import annotations

import datetime
import shutil
import stat
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from cryptography import x509
from typer.testing import CliRunner

from card_opt.cli.main import app
from card_opt.errors import CardOptError
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.keys import make_keys

NOW = datetime.datetime.now(datetime.UTC)
LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


def _files(folder: Path) -> dict[str, bytes]:
    found = {path for path in folder.rglob("*") if path.is_file()}
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def own(keys: Path, tmp_path: Path) -> Path:
    """Return a copy of the keys of the device a."""
    return shutil.copytree(keys / "devices" / "a", tmp_path / "own")


def test_keys_are_for_their_owner_alone(keys: Path) -> None:
    """Folders of keys have mode 0700, files 0600, and each the key of its own side only."""
    sides = [keys / "authority", keys / "server", keys / "devices" / "a", keys / "devices" / "b"]
    for side in sides:
        assert stat.S_IMODE(side.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in side.iterdir()} == {0o600}
    held = [(side / "key.pem").read_bytes() for side in sides]
    assert len(set(held)) == len(held)
    assert not (keys / "authority" / "authority.pem").exists()
    assert {file.name for file in sides[1].iterdir()} == {
        "authority.pem",
        "certificate.pem",
        "key.pem",
    }


def test_a_name_is_the_certificates(keys: Path) -> None:
    """Whose keys they are is read from the certificate, not from the folder's name."""
    for name in ("a", "b"):
        assert Credentials.load(keys / "devices" / name, "device").name == name


def test_a_device_may_come_later(tmp_path: Path) -> None:
    """The same authority signs for one more device, and nothing that was there is changed."""
    make_keys(tmp_path, ["localhost"], ["a"])
    before = _files(tmp_path)
    assert make_keys(tmp_path, [], ["b"]) == [tmp_path / "devices" / "b"]
    after = _files(tmp_path)
    assert {name: after[name] for name in before} == before
    assert after["devices/b/authority.pem"] == after["authority/certificate.pem"]
    assert Credentials.load(tmp_path / "devices" / "b", "device").name == "b"


@pytest.mark.parametrize(("hosts", "devices"), [(["other"], ["c"]), ([], ["c", "a"])])
def test_keys_are_not_written_over(tmp_path: Path, hosts: list[str], devices: list[str]) -> None:
    """If one of the folders is there already, none is made or changed."""
    make_keys(tmp_path, ["localhost"], ["a"])
    before = _files(tmp_path)
    with pytest.raises(CardOptError, match="is there already, and keys are not written over"):
        make_keys(tmp_path, hosts, devices)
    assert _files(tmp_path) == before


def test_validity_ends_with_the_authoritys(tmp_path: Path) -> None:
    """A certificate is valid for as many days as asked, and never longer than its authority."""
    make_keys(tmp_path, ["localhost"], ["a"], days=30, start=NOW)
    make_keys(tmp_path, [], ["b"], days=30_000, start=NOW)
    ends = {}
    for name in ("authority", "devices/a", "devices/b"):
        content = (tmp_path / name / "certificate.pem").read_bytes()
        ends[name] = x509.load_pem_x509_certificate(content).not_valid_after_utc
    assert ends["devices/a"] - NOW <= datetime.timedelta(days=30)
    assert ends["devices/b"] == ends["authority"]


@pytest.mark.parametrize(
    ("hosts", "devices", "line"),
    [
        ([], ["a"], "has no authority yet"),
        (["head:7077"], [], r"^a host must be a name or number, without a port, .*'head:7077'"),
        (["*"], [], "a host must be"),
        ([""], [], "a host must be"),
        (["h"], ["../x"], r"^a device's name must be of letters.*'\.\./x'"),
        (["h"], [""], "a device's name must be"),
        (["h"], ["a b"], "a device's name must be"),
        (["h"], ["x" * 65], "a device's name must be"),
        (["h"], ["a", "A"], "two devices must not have the same name"),
    ],
)
def test_bad_names_make_no_keys(
    hosts: list[str], devices: list[str], line: str, tmp_path: Path
) -> None:
    """A name that is none is refused in a line, and nothing is written."""
    with pytest.raises(CardOptError, match=line):
        make_keys(tmp_path / "keys", hosts, devices)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_that_others_may_read_is_refused(mode: int, own: Path, keys: Path) -> None:
    """Neither a side's key nor the authority's is used while others may read or change it."""
    (own / "key.pem").chmod(mode)
    with pytest.raises(
        CardOptError, match=rf"key\.pem: others .*{mode:04o}.*chmod 600 .*key\.pem"
    ):
        Credentials.load(own, "device")
    folder = own.parent / "run"
    shutil.copytree(keys / "authority", folder / "authority")
    (folder / "authority" / "key.pem").chmod(mode)
    with pytest.raises(CardOptError, match="chmod 600"):
        make_keys(folder, [], ["c"])


@pytest.mark.parametrize("name", ["authority.pem", "certificate.pem", "key.pem"])
def test_a_missing_or_damaged_file_is_named(name: str, own: Path) -> None:
    """A file that is missing, empty, cut or another is told in a line that begins with it."""
    file = own / name
    whole = file.read_bytes()
    for content in (b"", whole[:-100], b"-----BEGIN NOTHING-----\n", whole[::-1]):
        file.write_bytes(content)
        with pytest.raises(CardOptError, match=rf"{name}: is not a whole .* in PEM format"):
            Credentials.load(own, "device")
    file.unlink()
    with pytest.raises(CardOptError, match=rf"{name}: cannot be read: No such file"):
        Credentials.load(own, "device")


def test_what_does_not_belong_together_is_refused(own: Path, keys: Path, tmp_path: Path) -> None:
    """Another's key, another authority, another use and other dates are told apart."""
    shutil.copy(keys / "devices" / "b" / "key.pem", own)
    with pytest.raises(CardOptError, match=r"key\.pem: is not the key of .*certificate\.pem"):
        Credentials.load(own, "device")
    make_keys(tmp_path / "other", ["h"], ["a"])
    shutil.copy(tmp_path / "other" / "authority" / "certificate.pem", own / "authority.pem")
    with pytest.raises(CardOptError, match=r"certificate\.pem: was not signed by the authority"):
        Credentials.load(own, "device")
    with pytest.raises(CardOptError, match="is not for a server"):
        Credentials.load(keys / "devices" / "a", "server")
    with pytest.raises(CardOptError, match="is not for a device"):
        Credentials.load(keys / "server", "device")
    make_keys(tmp_path / "past", ["h"], ["a"], days=3, start=LONG_AGO)
    with pytest.raises(CardOptError, match=r"is valid from 2019-12-31 to 2020-01-04 .* only"):
        Credentials.load(tmp_path / "past" / "devices" / "a", "device")


def test_an_authority_that_is_out_of_date_signs_nothing(tmp_path: Path) -> None:
    """An authority past its time is refused with its dates."""
    make_keys(tmp_path, ["h"], [], start=LONG_AGO - datetime.timedelta(days=8000))
    with pytest.raises(CardOptError, match="make new keys"):
        make_keys(tmp_path, [], ["a"])


def test_the_command_says_where_each_folder_goes(tmp_path: Path) -> None:
    """``card-opt train keys`` makes the folders and names the machine that each is for."""
    out = tmp_path / "keys"
    line = ["train", "keys", "--out", str(out), "--server", "localhost", "--server", "192.0.2.1"]
    done = CliRunner().invoke(app, [*line, "--device", "a", "--device", "b"])
    assert done.exit_code == 0
    assert done.output.splitlines() == [
        f"{out}/authority: stays here",
        f"{out}/server: to the server",
        f"{out}/devices/a: to the device a",
        f"{out}/devices/b: to the device b",
    ]
    assert Credentials.load(out / "server", "server").name == "server"
