"""Names with a recogniser on disk, each kind a real one made in the test."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import NameModel
from reticence_probe.pii.names import WINDOW, find_names, load_recogniser
from tests.checkpoints import make_model, save

TEXT = "Yesterday Anna Berg wrote to Omar about the order"
PEOPLE = ("Anna Berg", "Omar Haas", "Nina Rossi", "Lea Novak")


@pytest.fixture(scope="module")
def spacy_directory(tmp_path_factory) -> Path:
    import spacy

    language = spacy.blank("en")
    ruler = language.add_pipe("entity_ruler")
    names = [*PEOPLE, "Omar"]
    ruler.add_patterns([{"label": "PERSON", "pattern": name} for name in names])
    ruler.add_patterns([{"label": "ORG", "pattern": "Acme Works"}])
    directory = tmp_path_factory.mktemp("spacy")
    language.to_disk(directory)
    return directory


@pytest.fixture(scope="module")
def transformers_directory(tmp_path_factory) -> Path:
    """A tiny BERT that learns in a second that the words of PEOPLE are names."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertForTokenClassification, PreTrainedTokenizerFast

    names = [word for name in PEOPLE for word in name.split()]
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *names, *TEXT.split(), "for", "told"]
    vocabulary = {word: index for index, word in enumerate(dict.fromkeys(words))}
    rules = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    rules.pre_tokenizer = pre_tokenizers.Whitespace()
    rules.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=rules, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]",
        sep_token="[SEP]",
    )  # fmt: skip
    torch.manual_seed(0)
    model = BertForTokenClassification(
        BertConfig(
            vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
            intermediate_size=32, max_position_embeddings=64,
            id2label={0: "O", 1: "I-PER"}, label2id={"O": 0, "I-PER": 1},
        )
    )  # fmt: skip
    optimiser = torch.optim.Adam(model.parameters(), lr=0.02)
    plain = "the order "
    texts = [TEXT, "told Nina Rossi about the order for Lea Novak", "the order wrote for Omar Haas"]
    texts += [plain, plain * 30, plain * 10 + "for Lea Novak " + plain * 18]
    with torch.enable_grad():
        for _ in range(120):
            batch = tokenizer(texts, return_tensors="pt", padding=True)
            of_names = torch.tensor([vocabulary[name] for name in names])
            labels = torch.isin(batch["input_ids"], of_names).long()
            loss = model(**batch, labels=labels).loss
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return save(tmp_path_factory.mktemp("transformers"), model.eval(), tokenizer)


def found(directory: Path, kind: str, *texts: str) -> list[list[str]]:
    hits = find_names(texts, load_recogniser(NameModel(kind, directory)))
    return [
        [text[hit.start : hit.end] for hit in of_text]
        for text, of_text in zip(texts, hits, strict=True)
    ]


@pytest.mark.parametrize("kind", ["spacy", "transformers"])
class TestEachKind:
    def test_finds_full_names_and_leaves_first_names_alone(self, kind, request):
        directory = request.getfixturevalue(f"{kind}_directory")
        assert found(directory, kind, TEXT, "the order", "told Nina Rossi") == [
            ["Anna Berg"], [], ["Nina Rossi"],
        ]  # fmt: skip

    def test_finds_names_far_into_a_long_text(self, kind, request):
        directory = request.getfixturevalue(f"{kind}_directory")
        long = "the order " * (WINDOW // 5) + "for Lea Novak " + "the order " * 50
        assert found(directory, kind, long) == [["Lea Novak"]]

    def test_hits_are_of_type_person_and_source_model(self, kind, request):
        directory = request.getfixturevalue(f"{kind}_directory")
        recogniser = load_recogniser(NameModel(kind, directory))
        (hits,) = find_names([TEXT], recogniser)
        assert [(hit.type, hit.source, hit.value) for hit in hits] == [
            ("person", "model", "anna berg")
        ]


class TestRefusals:
    def refusal(self, kind: str, directory: Path) -> str:
        with pytest.raises(ProbeFailure) as caught:
            load_recogniser(NameModel(kind, directory))
        return caught.value.code

    @pytest.mark.parametrize("kind", ["spacy", "transformers", "gliner"])
    def test_a_directory_that_is_not_there_is_named(self, kind, tmp_path):
        assert self.refusal(kind, tmp_path / "nowhere") == "name-model-unreadable"

    def test_a_directory_of_another_kind_is_unreadable(self, tmp_path, transformers_directory):
        assert self.refusal("spacy", transformers_directory) == "name-model-unreadable"

    def test_a_model_of_another_task_is_unreadable(self, tmp_path):
        save(tmp_path / "model", make_model())
        assert self.refusal("transformers", tmp_path / "model") == "name-model-unreadable"

    @pytest.mark.parametrize("kind", ["transformers", "gliner"])
    def test_pickled_weights_are_refused(self, kind, tmp_path):
        (tmp_path / "pytorch_model.bin").write_bytes(b"\x80")
        assert self.refusal(kind, tmp_path) == "name-model-unsafe"

    def test_code_of_its_own_is_refused(self, tmp_path, transformers_directory):
        (tmp_path / "model.safetensors").write_bytes(
            (transformers_directory / "model.safetensors").read_bytes()
        )
        (tmp_path / "config.json").write_text(json.dumps({"auto_map": {"AutoModel": "x.Y"}}))
        assert self.refusal("transformers", tmp_path) == "name-model-unsafe"

    def test_gliner_without_its_package_says_so(self, tmp_path, monkeypatch):
        # As if it were not installed, where it is.
        monkeypatch.setitem(sys.modules, "gliner", None)
        (tmp_path / "model.safetensors").write_bytes(b"")
        assert self.refusal("gliner", tmp_path) == "gliner-missing"
