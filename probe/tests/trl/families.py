"""The chat templates that TRL ships, each with a small tokenizer that has the tokens it writes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import trl
from tokenizers import AddedToken, Tokenizer
from transformers import PreTrainedTokenizerFast
from trl.chat_template_utils import has_generation_markers

from tests.helpers import TOKENIZERS

FOLDER = Path(trl.__file__).parent / "chat_templates"
DEMO = Path(__file__).parents[3] / "examples" / "demo" / "base" / "tokenizer.json"
SUFFIX = "_training"
TRAINING = {path.stem.removesuffix(SUFFIX) for path in FOLDER.glob(f"*{SUFFIX}.jinja")}
NAMES = tuple(sorted({path.stem.removesuffix(SUFFIX) for path in FOLDER.glob("*.jinja")}))

# Beginning and end token of a family and the kind of its tokenizer, by the beginning of the
# template's name; the longest that fits.
FAMILIES = {
    "cohere": ("<BOS_TOKEN>", "<|END_OF_TURN_TOKEN|>", "demo"),
    "deepseek": ("<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "demo"),
    "diffusion_gemma": ("<bos>", "<eos>", "gemma"),
    "gemma": ("<bos>", "<eos>", "gemma"),
    "glm4": (None, "<|endoftext|>", "demo"),
    "gptoss": ("<|startoftext|>", "<|return|>", "demo"),
    "idefics3": ("<|begin_of_text|>", "<end_of_utterance>", "demo"),
    "lfm2": ("<|startoftext|>", "<|im_end|>", "demo"),
    "llama3": ("<|begin_of_text|>", "<|eot_id|>", "demo"),
    "llava": ("<s>", "</s>", "llama"),
    "muse": ("<|begin_of_text|>", "<|eot|>", "demo"),
    "nemotron": ("<s>", "<|im_end|>", "demo"),
    "phi3": ("<s>", "<|endoftext|>", "llama"),
    "qwen": (None, "<|im_end|>", "demo"),
}
CONTROL = re.compile(
    r"<\|\"\|>|<\|[^<>|\s'\"]+\|>|<\|[a-z_]+>|<[a-z_]+\|>|<｜[^｜\s]+｜>|<(?:start|end)_of_\w+>|\[gMASK\]|<sop>"
)
# Tokens of their own in Qwen's and GLM's vocabularies, and no special ones.
TAGS = re.compile(r"</?(?:think|tool_call|tool_response|arg_key|arg_value)>")


@dataclass(frozen=True)
class Family:
    """`original` is what the model's tokenizer has; `training` what TRL puts in its place, or None
    where it has nothing to change or cannot."""

    name: str
    original: str
    training: str | None
    tokenizer: PreTrainedTokenizerFast

    @property
    def marked(self) -> str | None:
        """The template of training with `assistant_only_loss`."""
        if self.training is None and has_generation_markers(self.original):
            return self.original
        return self.training


@cache
def family(name: str) -> Family:
    original = read(name)
    training = read(f"{name}{SUFFIX}") if name in TRAINING else None
    prefix = max((key for key in FAMILIES if name.startswith(key)), key=len, default=None)
    assert prefix is not None, f"{name} is new: FAMILIES lacks its end token"
    return Family(name, original, training, tokenizer_of(original + (training or ""), prefix))


def read(name: str) -> str:
    return (FOLDER / f"{name}.jinja").read_text("utf-8")


def tokenizer_of(template: str, prefix: str) -> PreTrainedTokenizerFast:
    bos, eos, kind = FAMILIES[prefix]
    control = list(dict.fromkeys([*filter(None, (bos, eos)), *CONTROL.findall(template)]))
    tags = list(dict.fromkeys(TAGS.findall(template)))
    backend = (
        Tokenizer.from_file(str(DEMO))
        if kind == "demo"
        else Tokenizer.from_str(TOKENIZERS[kind].backend_tokenizer.to_str())
    )
    backend.add_special_tokens([AddedToken(token, special=True) for token in control])
    backend.add_tokens([AddedToken(tag, normalized=False) for tag in tags])
    return PreTrainedTokenizerFast(
        tokenizer_object=backend,
        bos_token=bos,
        eos_token=eos,
        pad_token=eos,
        additional_special_tokens=[token for token in control if token not in (bos, eos)],
    )


MARKED = [name for name in NAMES if family(name).marked is not None]
