"""Names of people, with a recogniser that the user has on disk: spaCy, transformers or GLiNER.

Such a model is the user's own, like the Python environment, and none is shipped. Weights must be
safetensors and nothing may ask for code of its own (transformers, GLiNER); a spaCy directory has a
format of its own, without pickles. Nothing is fetched.

What counts is a full name: two words or more, since a first name alone is many people's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ..contract.errors import ProbeFailure
from .hit import WEAK, Hit
from .normalise import normalise

if TYPE_CHECKING:
    from ..contract.job import NameModel

LABELS = frozenset({"PER", "PERSON"})
# Characters that a recogniser reads at once; longer texts are cut at white space.
WINDOW = 4000
BATCH = 32
# GLiNER's own default for how sure it must be.
GLINER_THRESHOLD = 0.5
TOKENS = 512
_NAME = re.compile(r"[^\W\d_][^\d\n\r\t@]*[^\W\d_.]\.?")

# (start, end) of the names in each of some texts.
Places = list[list[tuple[int, int]]]


class Recogniser(Protocol):
    def __call__(self, texts: Sequence[str]) -> Places: ...


def load_recogniser(model: NameModel) -> Recogniser:
    """Raises ``name-model-unreadable``, ``name-model-unsafe`` and ``gliner-missing``."""
    if not model.path.is_dir():
        raise ProbeFailure("name-model-unreadable", task="inventory")
    return _LOADERS[model.kind](model.path)


def find_names(texts: Sequence[str], recognise: Recogniser) -> Iterator[list[Hit]]:
    """The full names of each text, in batches; cut windows may miss a name at their edge."""
    for start in range(0, len(texts), BATCH):
        batch = texts[start : start + BATCH]
        windows = [(at, left, text[left:right]) for at, text in enumerate(batch)
                   for left, right in _windows(text)]  # fmt: skip
        hits: list[list[Hit]] = [[] for _ in batch]
        found = recognise([piece for _, _, piece in windows])
        for (at, left, piece), places in zip(windows, found, strict=True):
            hits[at] += _hits(piece, places, left)
        yield from hits


def _hits(piece: str, places: Iterable[tuple[int, int]], left: int) -> Iterator[Hit]:
    for start, end in places:
        name = _NAME.search(piece, start, end)
        if name and len(name.group().split()) >= 2:
            value = normalise("person", name.group())
            yield Hit(left + name.start(), left + name.end(), "person", WEAK, value, "model")


def _windows(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = min(len(text), start + WINDOW)
        if end < len(text):
            end = max(text.rfind(" ", start, end), text.rfind("\n", start, end)) + 1 or end
            end = end if end > start else min(len(text), start + WINDOW)
        yield start, end
        start = end


def _spacy(directory: Path) -> Recogniser:
    import spacy

    try:
        # Only what names entities runs; the other steps of a pipeline cost time.
        language = spacy.load(directory, exclude=["parser", "lemmatizer", "textcat", "senter"])
    except Exception:
        raise ProbeFailure("name-model-unreadable", task="inventory") from None
    if not {"ner", "entity_ruler", "span_ruler"} & set(language.pipe_names):
        raise ProbeFailure("name-model-unreadable", task="inventory")

    def recognise(texts: Sequence[str]) -> Places:
        return [
            [(found.start_char, found.end_char) for found in doc.ents if found.label_ in LABELS]
            for doc in language.pipe(texts, batch_size=BATCH)
        ]

    return recognise


def _transformers(directory: Path) -> Recogniser:
    from transformers import AutoModelForTokenClassification, AutoTokenizer, pipeline

    _refuse_code(directory)
    try:
        model = AutoModelForTokenClassification.from_pretrained(
            str(directory), use_safetensors=True, local_files_only=True, trust_remote_code=False
        )
        tokenizer = AutoTokenizer.from_pretrained(
            str(directory), local_files_only=True, trust_remote_code=False
        )
    except Exception:
        raise ProbeFailure("name-model-unreadable", task="inventory") from None
    labels = {name.rpartition("-")[2].upper() for name in model.config.id2label.values()}
    if not getattr(tokenizer, "is_fast", False) or labels.isdisjoint(LABELS):
        raise ProbeFailure("name-model-unreadable", task="inventory")
    positions = getattr(model.config, "max_position_embeddings", TOKENS)
    # Some count two positions for padding.
    tokenizer.model_max_length = min(tokenizer.model_max_length, TOKENS, positions - 2)
    tag = pipeline(
        "token-classification",
        model=model,
        tokenizer=tokenizer,
        aggregation_strategy="first",
        stride=tokenizer.model_max_length // 4,
        device=model.device,
    )

    def recognise(texts: Sequence[str]) -> Places:
        return [
            [
                (found["start"], found["end"])
                for found in tag([text])[0]
                if found["entity_group"].upper() in LABELS
            ]
            for text in texts
        ]

    return recognise


def _gliner(directory: Path) -> Recogniser:
    _refuse_code(directory)
    try:
        from gliner import GLiNER
    except ImportError:
        raise ProbeFailure("gliner-missing", task="inventory") from None
    try:
        model: Any = GLiNER.from_pretrained(str(directory), local_files_only=True)
    except Exception:
        raise ProbeFailure("name-model-unreadable", task="inventory") from None

    def recognise(texts: Sequence[str]) -> Places:
        found = model.batch_predict_entities(list(texts), ["person"], threshold=GLINER_THRESHOLD)
        return [[(entity["start"], entity["end"]) for entity in entities] for entities in found]

    return recognise


def _refuse_code(directory: Path) -> None:
    """Weights that could run code, and configurations that name code of their own."""
    from ..models.configs import read_configs, refuse_remote_code

    unsafe = ProbeFailure("name-model-unsafe", task="inventory")
    if not any(directory.glob("*.safetensors")):
        raise unsafe
    try:
        refuse_remote_code(read_configs(directory, "tuned"), "tuned")
    except ProbeFailure:
        raise unsafe from None


_LOADERS = {"spacy": _spacy, "transformers": _transformers, "gliner": _gliner}
