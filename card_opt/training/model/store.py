"""What a device has on its disk of the frozen weights, which travel once."""

from __future__ import annotations

from pathlib import Path

from card_opt.errors import CardOptError, shown
from card_opt.support.files import make_folder, sync, writing
from card_opt.training.model.piece import Piece, read_piece, sha256_of
from card_opt.training.model.skeleton import Tensors


class BaseStore:
    """What a device has on its disk of bases: pieces that came whole, and one on its way.

    Files are named by their content, so that several runs share what they have in common.

    Parameters
    ----------
    folder
        Made if need be.
    pieces
        Those of the run's base.
    """

    def __init__(self, folder: Path, pieces: tuple[Piece, ...]) -> None:
        make_folder(folder)
        self._folder = folder
        self._pieces = {piece.name: piece for piece in pieces}
        self._whole: set[str] = set()

    def holds(self, name: str) -> bool:
        """Return whether a piece is here, whole and unchanged; one that is not is thrown away."""
        piece = self._piece(name)
        path = self._path(piece)
        if name not in self._whole and path.exists():
            if sha256_of(path) == piece.sha256:
                self._whole.add(name)
            else:
                path.unlink()
        return name in self._whole

    def offset(self, name: str) -> int:
        """Return how many bytes of a piece are here."""
        if self.holds(name):
            return self._piece(name).bytes
        beside = self._beside(self._piece(name))
        return beside.stat().st_size if beside.exists() else 0

    def add(self, name: str, offset: int, content: bytes) -> None:
        """Take the next bytes of a piece; with the last of them it is checked.

        Parameters
        ----------
        name
            Of the piece.
        offset
            Where they begin.
        content
            The bytes.

        Raises
        ------
        CardOptError
            If they do not follow those that are here, or the whole is not what it should be.
        """
        piece, here = self._piece(name), self.offset(name)
        if offset != here or offset + len(content) > piece.bytes:
            raise CardOptError(
                f"piece {name}: bytes {offset} to {offset + len(content)} came, of {piece.bytes}; "
                f"{here} are here"
            )
        beside = self._beside(piece)
        with writing(beside), beside.open("ab") as file:
            file.write(content)
        if beside.stat().st_size < piece.bytes:
            return
        if sha256_of(beside) != piece.sha256:
            beside.unlink()
            raise CardOptError(f"piece {name} came damaged; it is asked for anew")
        sync(beside)
        beside.replace(self._path(piece))
        sync(self._folder)
        self._whole.add(name)

    def tensors(self, name: str) -> Tensors:
        """Return the tensors of a piece by their name in the model.

        Raises
        ------
        CardOptError
            If it is not here.
        """
        if not self.holds(name):
            raise CardOptError(f"piece {name} of the base is not in {self._folder}")
        return read_piece(self._path(self._piece(name)))

    def _piece(self, name: str) -> Piece:
        if name not in self._pieces:
            raise CardOptError(f"the base has no piece {shown(name)}")
        return self._pieces[name]

    def _path(self, piece: Piece) -> Path:
        return self._folder / f"{piece.sha256}.safetensors"

    def _beside(self, piece: Piece) -> Path:
        return self._folder / f"{piece.sha256}.part"
