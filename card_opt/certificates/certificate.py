"""A certificate: what is claimed of a problem, and why it holds."""

from __future__ import annotations

import json
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from card_opt.errors import CertificateError
from card_opt.support.arguments import check_arguments
from card_opt.support.files import replacing
from card_opt.support.inputs import MOST_NUMBERS, parse_json, read_text, reading
from card_opt.support.views import View, Viewed

FORMAT, SUM, VERSION = "card_opt.Certificate", "card_opt.CertificateSum", 1


@dataclass(frozen=True, eq=False, repr=False)
class Certificate(Viewed):
    """A proof that a small program checks in rational arithmetic.

    `docs/certificates.md` has the format.

    Attributes
    ----------
    content
        What its file holds.
    folder
        Where a problem lies that it names rather than holds; None if it holds it.

    See Also
    --------
    certify : Makes one.
    check : What one proves.

    Examples
    --------
    >>> import tempfile
    >>> import card_opt as co
    >>> certificate = co.certify(co.load_scenario("paper").instance(seed=0)[0, 0])
    >>> certificate.kind, certificate.bound <= certificate.value
    ('optimal', True)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     certificate.save(f"{folder}/proof.json")
    ...     again = co.Certificate.load(f"{folder}/proof.json")
    >>> again.value == certificate.value
    True
    """

    content: dict[str, Any]
    folder: Path | None = None

    @property
    def kind(self) -> str:
        """Return what is claimed: ``optimal``, ``gap``, ``infeasible`` or ``part``."""
        return str(self.content["claim"]["kind"])

    @property
    def value(self) -> float:
        """Return what the decision costs at most; inf if there is none."""
        return self._number("value", math.inf)

    @property
    def bound(self) -> float:
        """Return what every decision costs at least; inf if there is none."""
        return self._number("bound", math.inf)

    @property
    def gap(self) -> float:
        """Return how much less another decision may cost; 0 if there is none."""
        return 0.0 if self.kind == "infeasible" else self.value - self.bound

    @property
    def is_exact(self) -> bool:
        """Return whether every cut was compared with the chosen one, without any gap."""
        return bool(self.content["claim"].get("exact", False))

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Kind, value, bound, and whether every cut was compared exactly.
        """
        facts = {"kind": self.kind, "value": self.value, "bound": self.bound}
        return View(facts | {"exact": self.is_exact})

    def text(self) -> str:
        """Return the text of its file.

        Returns
        -------
        str
            JSON, as docs/certificates.md describes it.
        """
        return json.dumps(self.content, allow_nan=False, separators=(",", ":")) + "\n"

    @check_arguments
    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to one file.

        Parameters
        ----------
        path
            The file; it is written whole or not at all.

        Raises
        ------
        CardOptError
            If it cannot be written.
        """
        with replacing(path) as beside:
            beside.write_text(self.text(), encoding="utf-8", newline="\n")

    @classmethod
    @check_arguments
    def load(cls, path: str | os.PathLike[str]) -> Certificate:
        """Read one; whether it holds is not looked at, see `card_opt.check`.

        Parameters
        ----------
        path
            The file.

        Returns
        -------
        Certificate
            As the file has it.

        Raises
        ------
        CertificateError
            If the file is missing, damaged, or of something else.
        """
        with reading(path, CertificateError, "certificate, as card-opt certify writes it"):
            content = parse_json(read_text(path, MOST_NUMBERS))
            if content["format"] not in (FORMAT, SUM) or content["version"] != VERSION:
                raise CertificateError(f"it must hold {FORMAT} version {VERSION}")
            return cls(content, Path(path).parent)

    def _number(self, name: str, otherwise: float) -> float:
        text = self.content["claim"].get(name)
        return otherwise if text is None else float.fromhex(text)
