"""An instance as named arrays, and as the one file that holds them."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, ClassVar, Self

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError
from card_opt.problem import instance_arrays
from card_opt.support.arguments import check_arguments
from card_opt.support.files import replacing
from card_opt.support.inputs import read_arrays, reading


class Stored:
    """What writes an `Instance`, which has the fields, and reads it back."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return the instance as named arrays, the content of its file.

        Returns
        -------
        dict
            Every field that is given, of the shape that it is kept in, and a header.
        """
        names = (field.name for field in dataclasses.fields(self))
        return instance_arrays.pack({name: getattr(self, name) for name in names})

    @classmethod
    def from_arrays(cls, arrays: dict[str, npt.NDArray[Any]]) -> Self:
        """Return the instance that arrays were made from.

        Parameters
        ----------
        arrays
            What `arrays` returned, names and shapes included.

        Returns
        -------
        Instance
            The same to the bit.
        """
        return cls(**instance_arrays.unpack(arrays))

    @check_arguments
    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the instance to one file (NumPy's .npz, no pickle); `load` reads it back.

        Parameters
        ----------
        path
            The file; it is written whole or not at all.

        Raises
        ------
        CardOptError
            If it cannot be written.

        Examples
        --------
        >>> import tempfile
        >>> import card_opt as co
        >>> inst = co.load_scenario("paper").instance(seed=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     inst.save(f"{folder}/fleet.npz")
        ...     again = co.Instance.load(f"{folder}/fleet.npz")
        >>> again == inst
        True
        """
        with replacing(path) as beside, beside.open("wb") as file:
            np.savez(file, allow_pickle=False, **self.arrays())

    @classmethod
    @check_arguments
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read an instance that `save` wrote.

        Parameters
        ----------
        path
            The file.

        Returns
        -------
        Instance
            The same to the bit.

        Raises
        ------
        InstanceError
            If the file is missing, unreadable, truncated or not an instance.
        """
        with reading(path, InstanceError, "file of an instance, as Instance.save writes it"):
            return cls.from_arrays(read_arrays(path))
