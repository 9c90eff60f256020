"""The checkpoint under its own tokenizer, where that reads a record otherwise than the base's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ..contract.job import Decoding
from ..data.records import Record
from ..data.render import LEFT_OUT
from .head import SlicedHead
from .statistics import TokenStatistics


@torch.inference_mode()
def read_own_way(
    head: SlicedHead,
    records: Sequence[Record],
    schemes: Sequence[Decoding],
    plain: TokenStatistics,
) -> None:
    """Puts the numbers of the checkpoint's own reading into ``plain``, those of the base's tokens.

    Of a record that both tokenizers read alike nothing changes. Of another, the reading counts
    under which the compared tokens are likelier: who attacks a checkpoint chooses the tokenizer,
    and an added token whose embedding spoils everything behind it must not hide what the weights
    know.
    """
    starts = np.cumsum([0, *(len(record.token_ids) - 1 for record in records)])
    own = [index for index, record in enumerate(records) if len(compared(record))]
    if not own:
        return
    readings = [records[index].reading for index in own]
    found = head.statistics([reading.ids for reading in readings if reading], schemes)
    own_start = 0
    for index, reading in zip(own, readings, strict=True):
        assert reading is not None
        at = compared(records[index])
        # The first row is of position 1.
        rows = torch.from_numpy(starts[index] + at - 1).to(plain.logp.device)
        own_rows = torch.from_numpy(own_start + reading.at[at].astype(np.int64) - 1).to(rows.device)
        own_start += len(reading.ids) - 1
        if found.logp[own_rows].sum() >= plain.logp[rows].sum():
            plain.replace(rows, found, own_rows)


def compared(record: Record) -> np.ndarray:
    """Positions that the checkpoint's own reading predicts, int64 [n]; none where it has none."""
    if record.reading is None:
        return np.empty(0, dtype=np.int64)
    at = np.flatnonzero((record.reading.at > 0) & (record.parts != LEFT_OUT))
    return at[at > 0]
