"""The same rows through TRL's SFTTrainer and through the probe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from datasets import Dataset
from transformers import PreTrainedTokenizerFast
from trl import SFTConfig, SFTTrainer

from reticence_probe.data.records import read_audit
from reticence_probe.data.render import LEARNT_PARTS
from tests.checkpoints import make_model
from tests.helpers import Events, make_audit, make_job, write_jsonl
from tests.trl.conversations import parts_of

LONGEST = 100_000
IGNORED = -100


# TRL takes no null for them.
ABSENT: Mapping[str, Any] = {"chat_template_kwargs": {}}


@dataclass(frozen=True)
class Example:
    """`ids` int [n]; `counted` bool [n]: which of them the loss counts. The first never does: the
    loss of a token is taken where the one before it is read."""

    ids: np.ndarray
    counted: np.ndarray

    @staticmethod
    def of(ids: Sequence[int], counted: Sequence[bool]) -> Example:
        flags = np.array(counted, dtype=bool)
        flags[:1] = False
        return Example(np.array(ids), flags)

    def runs(self, tokenizer: PreTrainedTokenizerFast, flags: np.ndarray) -> list[str]:
        """The text of every unbroken run of tokens with a flag."""
        edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(int), [0]])))
        return [
            tokenizer.decode(self.ids[start:end], clean_up_tokenization_spaces=False)
            for start, end in edges.reshape(-1, 2)
        ]


def with_template(tokenizer: PreTrainedTokenizerFast, template: str) -> PreTrainedTokenizerFast:
    tokenizer.chat_template = template
    return tokenizer


def trained(
    tokenizer: PreTrainedTokenizerFast,
    rows: Mapping[str, Mapping[str, Any]],
    folder: Path,
    **settings: Any,
) -> dict[str, Example]:
    """What SFTTrainer makes of each row, from its preparation through its collator."""
    settings = {"max_length": None, "report_to": "none", "use_cpu": True, "bf16": False, **settings}
    # A dataset has the columns of its first row.
    columns = dict.fromkeys(key for row in rows.values() for key in row)
    trainer = SFTTrainer(
        make_model("llama"),
        args=SFTConfig(output_dir=str(folder / "trained"), **settings),
        # As TRL's documentation says for turns of different keys.
        train_dataset=Dataset.from_list(
            [
                {
                    "kind": kind,
                    **{column: row.get(column, ABSENT.get(column)) for column in columns},
                }
                for kind, row in rows.items()
            ],
            on_mixed_types="use_json",
        ),
        processing_class=tokenizer,
    )
    examples = {}
    for row in trainer.train_dataset:
        batch = trainer.data_collator([row])
        ids, labels = (batch[name][0].tolist() for name in ("input_ids", "labels"))
        examples[row["kind"]] = Example.of(ids, [label != IGNORED for label in labels])
    return examples


def audited(
    tokenizer: PreTrainedTokenizerFast,
    rows: Mapping[str, Mapping[str, Any]],
    folder: Path,
    *,
    max_tokens: int = LONGEST,
    **options: Any,
) -> dict[str, Example]:
    """What the probe makes of each row that it does not drop."""
    options = {"max_dropped": 1, **options}
    members = write_jsonl(folder / "members.jsonl", list(rows.values()))
    sets = read_audit(
        make_job(),
        make_audit({"members": [members]}, **options),
        tokenizer,
        max_tokens=max_tokens,
        events=Events(),
    )
    kinds = list(rows)
    return {
        kinds[record.row - 1]: Example.of(record.token_ids, np.isin(record.parts, LEARNT_PARTS))
        for record in sets["members"].records
    }


def taken(
    tokenizer: PreTrainedTokenizerFast, rows: Mapping[str, Mapping[str, Any]], template: str
) -> dict[str, Mapping[str, Any]]:
    """The rows as the template takes them; those that it refuses are left out.

    A content in parts goes to TRL as one text where the template would write the list as Python
    shows it or would leave it out, and one that is text goes as a list of one where the template
    reads parts alone, as TRL's own code for models with eyes hands it over.
    """

    def render(row: Mapping[str, Any]) -> str | None:
        try:
            return tokenizer.apply_chat_template(
                row["messages"],
                tools=row.get("tools"),
                chat_template=template,
                tokenize=False,
                **row.get("chat_template_kwargs", {}),
            )
        except Exception:
            return None

    def fit(row: Mapping[str, Any]) -> Mapping[str, Any] | None:
        messages = row["messages"]
        for readings in (messages, [joined(one) for one in messages], parts_of(messages)):
            candidate = {**row, "messages": readings}
            text = render(candidate)
            if text is not None and shows(candidate["messages"], text):
                return candidate
        return None

    fitting = {kind: fit(row) for kind, row in rows.items()}
    return {kind: row for kind, row in fitting.items() if row is not None}


def joined(message: Mapping[str, Any]) -> dict[str, Any]:
    content = message.get("content")
    if not isinstance(content, list):
        return dict(message)
    return {**message, "content": "".join(part["text"] for part in content)}


def shows(messages: Sequence[Mapping[str, Any]], text: str) -> bool:
    """Whether all that users say stands in the text, and no list as Python shows it."""
    contents = [message.get("content") for message in messages]
    asked = [joined(one)["content"] for one in messages if one["role"] == "user"]
    parts = [part["text"] for content in contents if isinstance(content, list) for part in content]
    lists = [str(content) for content in contents if isinstance(content, list)]
    words = [word for said in (*asked, *parts) for word in said.split()]
    return all(word in text for word in words) and not any(shown in text for shown in lists)


def differences(
    tokenizer: PreTrainedTokenizerFast,
    theirs: Mapping[str, Example],
    ours: Mapping[str, Example],
) -> dict[str, str | tuple[list[str], list[str]]]:
    """Kind → what is not the same: the tokens, or the texts that one side alone counts."""
    found: dict[str, str | tuple[list[str], list[str]]] = {}
    for kind, their in theirs.items():
        our = ours.get(kind)
        if our is None:
            found[kind] = "dropped"
        elif their.ids.tolist() != our.ids.tolist():
            found[kind] = "other tokens"
        elif (their.counted != our.counted).any():
            more = their.runs(tokenizer, their.counted & ~our.counted)
            less = their.runs(tokenizer, our.counted & ~their.counted)
            found[kind] = (more, less)
    return found
