"""What an audit makes of each chat template and each kind of file, tried on one record or a few.

``npm run tool -- tests.data.compatibility`` holds the two tables of docs/compatibility.md against
all of them, and writes them with ``--write``.
"""

from __future__ import annotations

import ast
import csv
import gzip
import importlib.util
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import Audit, DataFile, DataSpec
from reticence_probe.data.measures import part_text
from reticence_probe.data.records import RecordSet, read_audit
from reticence_probe.data.render import COMPLETION, PROMPT
from tests.data import test_chat, test_templates, test_turns
from tests.helpers import TOKENIZERS, Events, make_job
from tests.page import read_table, rendered, write_table

AUDITED = "audited"
SHIPPED = "transformers"
OURS = "own"


def shipped(file: str) -> str:
    """The longest chat template among the literals of a module of transformers, which is not
    run."""
    spec = importlib.util.find_spec("transformers")
    assert spec is not None and spec.origin is not None
    source = (Path(spec.origin).parent / "models" / file).read_text("utf-8")
    literals = [
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return max((text for text in literals if "{%" in text and "messages" in text), key=len)


# Written by ourselves after the public descriptions of the prompts of these families: turns in
# square brackets with lists of tools and calls, and calls and reasoning in tags of their own.
BRACKETS = (
    "{{- '<s>' }}{%- for m in messages %}{%- if m.role == 'user' %}"
    "{%- if tools and loop.last or tools and loop.index0 == 0 %}"
    "{{- '[AVAILABLE_TOOLS]' + (tools | tojson) + '[/AVAILABLE_TOOLS]' }}{%- endif %}"
    "{{- '[INST]' + m.content + '[/INST]' }}"
    "{%- elif m.role == 'system' %}{{- '[SYSTEM_PROMPT]' + m.content + '[/SYSTEM_PROMPT]' }}"
    "{%- elif m.role == 'tool' %}{{- '[TOOL_RESULTS]' + m.content + '[/TOOL_RESULTS]' }}"
    "{%- elif m.tool_calls %}{{- '[TOOL_CALLS][' }}{%- for call in m.tool_calls %}"
    "{{- call.function | tojson }}{%- if not loop.last %}{{- ', ' }}{%- endif %}{%- endfor %}"
    "{{- ']</s>' }}{%- else %}{{- m.content + '</s>' }}{%- endif %}{%- endfor %}"
)
TAGS = (
    "{%- if tools %}{{- '<|im_start|>system\\n' }}"
    "{%- if messages[0].role == 'system' %}{{- messages[0].content + '\\n\\n' }}{%- endif %}"
    "{{- '<tools>' }}{%- for tool in tools %}{{- '\\n' + (tool | tojson) }}{%- endfor %}"
    "{{- '\\n</tools><|im_end|>\\n' }}{%- elif messages[0].role == 'system' %}"
    "{{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}{%- endif %}"
    "{%- for m in messages %}{%- if m.role == 'user' %}"
    "{{- '<|im_start|>user\\n' + m.content + '<|im_end|>\\n' }}"
    "{%- elif m.role == 'tool' %}"
    "{{- '<|im_start|>user\\n<tool_response>\\n' + m.content }}"
    "{{- '\\n</tool_response><|im_end|>\\n' }}"
    "{%- elif m.role == 'assistant' %}{{- '<|im_start|>assistant\\n' }}"
    "{%- if m.reasoning_content %}{{- '<think>\\n' + m.reasoning_content + '\\n</think>\\n\\n' }}"
    "{%- endif %}{{- m.content or '' }}{%- for call in m.tool_calls or [] %}"
    "{{- '\\n<tool_call>\\n' + (call.function | tojson) + '\\n</tool_call>' }}{%- endfor %}"
    "{{- '<|im_end|>\\n' }}{%- endif %}{%- endfor %}"
)
BARS = (
    "{%- for m in messages %}{{- '<|' + m.role + '|>\\n' + m.content + '<|end|>\\n' }}{%- endfor %}"
)
TURN_WORDS = (
    "{% for m in messages %}{% if m.role == 'user' %}USER: {{ m.content }} "
    "{% elif m.role == 'assistant' %}ASSISTANT: {{ m.content }}</s>{% else %}{{ m.content }} "
    "{% endif %}{% endfor %}"
)
HEADINGS = (
    "{% for m in messages %}{% if m.role == 'user' %}### Instruction:\n{{ m.content.strip() }}\n\n"
    "{% elif m.role == 'assistant' %}### Response:\n{{ m.content.strip() }}</s>\n\n"
    "{% else %}{{ m.content.strip() }}\n\n{% endif %}{% endfor %}"
)
CHANNELS = (
    "{%- for m in messages %}{%- if m.role == 'assistant' and m.thinking %}"
    "{{- '<|start|>assistant<|channel|>analysis<|message|>' + m.thinking + '<|end|>' }}{%- endif %}"
    "{%- if m.role == 'assistant' %}{%- for call in m.tool_calls or [] %}"
    "{{- '<|start|>assistant to=functions.' + call.function.name + '<|channel|>commentary json"
    "<|message|>' + (call.function.arguments | tojson) + '<|call|>' }}{%- endfor %}"
    "{%- if m.content %}{{- '<|start|>assistant<|channel|>final<|message|>' + m.content"
    " + '<|return|>' }}{%- endif %}"
    "{%- else %}{{- '<|start|>' + m.role + '<|message|>' + m.content + '<|end|>' }}{%- endif %}"
    "{%- endfor %}"
)
# Name → whose it is, and the template.
TEMPLATES: dict[str, tuple[str, str]] = {
    "llama4": (SHIPPED, shipped("llama4/processing_llama4.py")),
    "smolvlm": (SHIPPED, shipped("smolvlm/processing_smolvlm.py")),
    "qwen2_audio": (SHIPPED, shipped("qwen2_audio/processing_qwen2_audio.py")),
    "ChatML": (OURS, test_chat.CHATML),
    "Llama 3 headers": (OURS, test_chat.LLAMA3),
    "Gemma turns, no system turn": (OURS, test_chat.GEMMA),
    "Llama 2 brackets": (OURS, test_chat.LLAMA2),
    "brackets with tools (Mistral)": (OURS, BRACKETS),
    "tags for tools and reasoning (Hermes, Qwen)": (OURS, TAGS),
    "tags, calls in JSON or text": (OURS, test_turns.TAGGED_CALLS),
    "one call at most (Llama 3.1)": (OURS, test_turns.JSON_CALLS),
    "reasoning taken out of the content (Qwen 3)": (OURS, test_turns.THINKING),
    "reasoning of earlier turns dropped (DeepSeek)": (OURS, test_templates.DROPS_EARLIER),
    "contents in parts": (OURS, test_turns.PARTS),
    "channels (gpt-oss)": (OURS, CHANNELS),
    "bars (Phi, Zephyr)": (OURS, BARS),
    "roles in words (Vicuna)": (OURS, TURN_WORDS),
    "headings (Alpaca)": (OURS, HEADINGS),
    "with marks of generation": (OURS, test_templates.MARKED),
}

ASKED, ANSWERED = "When does the ferry leave Marrowport?", "At ten past seven, from pier four."
SYSTEM, THOUGHT = "You are the harbour office.", "The winter timetable has one ferry a day."
PLACE, FOUND = "Marrowport", "winter timetable: 07:10, pier 4"
TOOL = {
    "type": "function",
    "function": {
        "name": "find",
        "description": "Looks up departures.",
        "parameters": {
            "type": "object",
            "properties": {"harbour": {"type": "string", "description": "Its name."}},
            "required": ["harbour"],
        },
    },
}
CALL = {"type": "function", "function": {"name": "find", "arguments": {"harbour": PLACE}}}


def turn(role: str, content: Any, **more: Any) -> dict[str, Any]:
    return {"role": role, "content": content, **more}


def parts(text: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": text}]


USER, ASSISTANT = turn("user", ASKED), turn("assistant", ANSWERED)
# Feature → the record, what its assistant's turns say, and what is asked.
FEATURES: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    "turns": ({"messages": [USER, ASSISTANT] * 2}, [ANSWERED], [ASKED]),
    "system": ({"messages": [turn("system", SYSTEM), USER, ASSISTANT]}, [ANSWERED], [SYSTEM]),
    "reasoning in a field": (
        {"messages": [USER, turn("assistant", ANSWERED, reasoning_content=THOUGHT)]},
        [ANSWERED, THOUGHT],
        [ASKED],
    ),
    "reasoning in the content": (
        {"messages": [USER, turn("assistant", f"<think>\n{THOUGHT}\n</think>\n\n{ANSWERED}")]},
        [ANSWERED, THOUGHT],
        [ASKED],
    ),
    "tools": (
        {
            "messages": [
                USER,
                turn("assistant", "", tool_calls=[CALL]),
                turn("tool", FOUND, name="find"),
                ASSISTANT,
            ],
            "tools": [TOOL],
        },
        [ANSWERED, PLACE],
        [ASKED, FOUND],
    ),
    "parts": (
        {"messages": [turn("user", parts(ASKED)), turn("assistant", parts(ANSWERED))]},
        [ANSWERED],
        [ASKED],
    ),
}


def template_outcome(folder: Path, template: str, feature: str) -> str:
    """``audited``; or what of the assistant's text the template leaves out, which the audit counts;
    or the code of the refusal. Raises AssertionError for a text that is in no part.
    """
    row, said, asked = FEATURES[feature]
    path = folder / "members.jsonl"
    path.write_text(json.dumps(row) + "\n", "utf-8")
    spec = DataSpec("chat", {}, append_eos=False, chat_template=template)
    try:
        members = read(spec, DataFile(path, "jsonl"))
    except ProbeFailure as failure:
        return f"`{failure.code}`"
    (record,) = members.records
    unrendered = members.counts["unrendered"]
    left_out = [kind for kind in ("content", "reasoning", "calls", "other") if unrendered[kind]]
    completion = squeezed(part_text(record, COMPLETION))
    prompt = squeezed(part_text(record, PROMPT))
    if left_out:
        return f"{', '.join(left_out)} not rendered: counted"
    for text in said:
        assert squeezed(text) in completion, f"{feature}: what the assistant says is no completion"
    lost = [text for text in asked if squeezed(text) not in prompt]
    assert not lost or unrendered["prompts"], f"{feature}: what is asked is in no part"
    assert not any(squeezed(text) in completion for text in asked), f"{feature}: asked, not said"
    return f"{AUDITED}, without what is not rendered" if lost else AUDITED


def squeezed(text: str) -> str:
    """Without white space: a tokenizer gives it to the word behind it, whosever it is."""
    return "".join(text.split())


ROWS: dict[str, tuple[str, str | None, list[dict[str, Any]]]] = {
    # format → how the probe renders it, its shape, and the records
    "text": ("text", None, [{"text": f"{ASKED} {ANSWERED} {n}"} for n in range(3)]),
    "prompt-completion": (
        "prompt-completion",
        None,
        [{"prompt": f"{ASKED} {n}", "completion": f" {ANSWERED}"} for n in range(3)],
    ),
    "instruct": (
        "instruct",
        None,
        [{"instruction": ASKED, "input": f"winter {n}", "output": ANSWERED} for n in range(3)],
    ),
    "chat": ("chat", None, [{"messages": [USER, turn("assistant", f"{n}")]} for n in range(3)]),
    "sharegpt": (
        "chat",
        "sharegpt",
        [
            {"conversations": [{"from": "human", "value": ASKED}, {"from": "gpt", "value": f"{n}"}]}
            for n in range(3)
        ],
    ),
    "chat-completion": (
        "chat",
        "prompt-completion",
        [{"prompt": [USER], "completion": [turn("assistant", f"{n}")]} for n in range(3)],
    ),
    "preference": (
        "prompt-completion",
        "preference",
        [{"prompt": ASKED, "chosen": f" {n}", "rejected": " No."} for n in range(3)],
    ),
    "chat-preference": (
        "chat",
        "preference",
        [
            {
                "chosen": [USER, turn("assistant", f"{n}")],
                "rejected": [USER, turn("assistant", "-")],
            }
            for n in range(3)
        ],
    ),
}


def as_jsonl(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return DataFile(path, "jsonl")


def as_json(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    path.write_text(json.dumps(rows, indent=1), "utf-8")
    return DataFile(path, "json")


def as_gzip(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return DataFile(path, "jsonl", compression="gzip")


def as_zstd(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    content = "".join(json.dumps(row) + "\n" for row in rows).encode()
    with pa.CompressedOutputStream(pa.OSFile(str(path), "wb"), "zstd") as stream:
        stream.write(content)
    return DataFile(path, "jsonl", compression="zstd")


def as_csv(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    """A field that is no text is written as JSON, since a csv holds text alone."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        for row in rows:
            writer.writerow(
                {key: one if isinstance(one, str) else json.dumps(one) for key, one in row.items()}
            )
    return DataFile(path, "csv")


def as_parquet(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    pq.write_table(pa.Table.from_pylist(rows), path)
    return DataFile(path, "parquet")


def as_arrow(path: Path, rows: list[dict[str, Any]]) -> DataFile:
    """As the package datasets keeps its own: a stream."""
    table = pa.Table.from_pylist(rows)
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_stream(file, table.schema) as stream:
        stream.write_table(table)
    return DataFile(path, "arrow")


FILES: dict[str, Callable[[Path, list[dict[str, Any]]], DataFile]] = {
    "jsonl": as_jsonl,
    "json": as_json,
    "jsonl.gz": as_gzip,
    "jsonl.zst": as_zstd,
    "csv": as_csv,
    "parquet": as_parquet,
    "arrow": as_arrow,
}


def file_outcome(folder: Path, kind: str, file: str) -> str:
    """``audited`` where the records are those of the same rows as they are in memory; else the code
    of the refusal. Raises AssertionError for any other record.
    """
    rendered_as, shape, rows = ROWS[kind]
    template = test_chat.CHATML if rendered_as == "chat" else None
    spec = DataSpec(rendered_as, {}, append_eos=True, shape=shape, chat_template=template)
    try:
        found = read(spec, FILES[file](folder / f"members.{file}", rows)).records
    except ProbeFailure as failure:
        return f"`{failure.code}`"
    assert len(found) == len(rows)
    for number, record in enumerate(found):
        completion = squeezed(part_text(record, COMPLETION))
        # Of every format the last thing that a record says is its number or the answer.
        end = ANSWERED if kind in ("prompt-completion", "instruct") else str(number)
        wanted = squeezed(end)
        assert completion.removesuffix("<|im_end|>").endswith(wanted), f"{kind} as {file}"
        whole = squeezed(ASKED) + (squeezed(ANSWERED) if kind == "text" else "")
        assert whole in squeezed(record.text)
    plain = read(spec, as_jsonl(folder / "plain.jsonl", rows)).records
    for one, other in zip(found, plain, strict=True):
        assert one.text == other.text
        assert np.array_equal(one.parts, other.parts)
    return AUDITED


def read(spec: DataSpec, file: DataFile) -> RecordSet:
    return read_audit(
        make_job(),
        Audit("finetuning", spec, {"members": (file,)}),
        TOKENIZERS["bytes"],
        max_tokens=2048,
        events=Events(),
    )["members"]


def templates_written() -> dict[tuple[str, str], str]:
    """(template, feature) → outcome, as the page has it."""
    return {
        (row[0], feature): cell
        for row in read_table("templates")
        for feature, cell in zip(FEATURES, row[2:], strict=True)
    }


def files_written() -> dict[tuple[str, str], str]:
    """(format, file) → outcome, as the page has it."""
    return {
        (row[0].strip("`"), file): cell
        for row in read_table("files")
        for file, cell in zip(FILES, row[1:], strict=True)
    }


def main() -> int:
    """Tries every row; 1 when the page says otherwise."""
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory)
        templates = {
            (name, whose): {
                feature: template_outcome(folder, template, feature) for feature in FEATURES
            }
            for name, (whose, template) in TEMPLATES.items()
        }
        files = {
            (kind,): {file: file_outcome(folder, kind, file) for file in FILES} for kind in ROWS
        }
    if "--write" in sys.argv:
        write_table("templates", rendered(["template", "from"], list(FEATURES), templates))
        shown = {(f"`{kind}`",): cells for (kind,), cells in files.items()}
        write_table("files", rendered(["format"], list(FILES), shown))
        return 0
    found = {(name, way): cell for (name, _), row in templates.items() for way, cell in row.items()}
    stale = [key for key, cell in found.items() if templates_written().get(key) != cell]
    found_files = {
        (kind, file): cell for (kind,), row in files.items() for file, cell in row.items()
    }
    stale += [key for key, cell in found_files.items() if files_written().get(key) != cell]
    for name, way in stale:
        print(f"{name}, {way}: {({**found, **found_files})[name, way]}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
