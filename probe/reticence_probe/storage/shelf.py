"""Arrays of many records, put away in a file without a name beside the signals.

The file is as secret as the signals. It is gone with the process that holds it, killed or not, and
what is mapped from it is given back by the system where memory is needed for something else.
"""

from __future__ import annotations

import mmap
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .tables import writing_failures


class Shelf:
    """Puts arrays away; what it gives in their place may be changed, and nothing else with it."""

    def __init__(self, folder: Path | None) -> None:
        """``folder``: where the file lies; None: everything stays in memory."""
        self._folder = folder
        self._file = None

    def keep(self, arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
        """The same arrays, of one type and one width [n, …], as views on the file.

        Raises ``disk-full`` and ``output-unwritable``.
        """
        sizes = [len(array) for array in arrays]
        if self._folder is None or sum(sizes) == 0:
            return list(arrays)
        joined = np.concatenate(arrays)
        with writing_failures():
            if self._file is None:
                # Open as long as anything is mapped from it.
                self._file = tempfile.TemporaryFile(  # noqa: SIM115
                    dir=self._folder, buffering=0
                )
            start = self._file.seek(0, 2)
            rest = memoryview(np.ascontiguousarray(joined)).cast("B")
            while rest:
                rest = rest[self._file.write(rest) :]
            # A map begins at the beginning of a page.
            offset = start - start % mmap.ALLOCATIONGRANULARITY
            mapped = mmap.mmap(
                self._file.fileno(),
                start - offset + joined.nbytes,
                access=mmap.ACCESS_COPY,
                offset=offset,
            )
        whole = np.frombuffer(mapped, joined.dtype, joined.size, start - offset)
        ends = np.cumsum(sizes)
        return np.split(whole.reshape(joined.shape), ends[:-1])
