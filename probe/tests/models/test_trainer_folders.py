"""What trainers leave is audited as it is: output folders, checkpoints of steps, adapters."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch.utils.data import Dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from tests.checkpoints import VOCABULARY, make_model, make_records, make_tokenizer, save, write_job
from tests.oracle import logits_of, signals

STEPS = 2
OPENED: set[str] = set()
_WATCHED = ("training_args.bin", "optimizer.pt", "scheduler.pt", "rng_state.pth", "trainer_state")


def _watch(event: str, arguments: tuple) -> None:
    if event == "open" and isinstance(arguments[0], (str, Path)):
        OPENED.update(name for name in _WATCHED if name in str(arguments[0]))


sys.addaudithook(_watch)


class Texts(Dataset):
    def __len__(self) -> int:
        return 8

    def __getitem__(self, index: int) -> dict[str, torch.Tensor]:
        ids = torch.from_numpy(make_records(10, seed=index)[1][:20].astype(np.int64))
        return {"input_ids": ids, "labels": ids}


def train(out: Path, model: torch.nn.Module) -> None:
    """As a training script does it: a checkpoint after every step, the last model on top."""
    arguments = TrainingArguments(
        output_dir=str(out), per_device_train_batch_size=2, max_steps=STEPS, save_steps=1,
        learning_rate=0.05, report_to=[], use_cpu=True, disable_tqdm=True, logging_steps=1,
    )  # fmt: skip
    trainer = Trainer(
        model=model, args=arguments, train_dataset=Texts(), processing_class=make_tokenizer()
    )
    trainer.train()
    trainer.save_model()
    trainer.save_state()
    (out / "README.md").write_text("---\nlibrary_name: transformers\n---\n# A model\n")


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Iterator[Path]:
    """``base``, and output folders of Trainer: ``full``, and ``adapter``."""
    directory = tmp_path_factory.mktemp("trained")
    save(directory / "base", make_model("llama"), make_tokenizer())
    train(directory / "full", make_model("llama"))
    lora = LoraConfig(r=4, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM")
    train(directory / "adapter", get_peft_model(make_model("llama"), lora))
    return directory


def loaded(directory: Path, tuned: Path, kind: str, name: str = "tuned"):
    models = {
        "tuned": {"kind": kind, "path": str(tuned)},
        "base": {"kind": "model", "path": str(directory / "base")},
    }
    job = load_job(write_job(directory, models=models))
    return Loader(inspect_models(job), torch.device("cpu"), torch.float32, None).full(name)


def expect_plain(found, model: torch.nn.Module, atol: float = 1e-4) -> np.ndarray:
    records = make_records(5)
    wanted = np.concatenate([signals(logits_of(model, r), r[1:])["logp"] for r in records])
    logp = found.head.statistics(records, ()).logp.numpy()
    np.testing.assert_allclose(logp, wanted, atol=atol)
    return logp


@pytest.mark.parametrize("folder", ["", "checkpoint-1", "checkpoint-2"])
@pytest.mark.parametrize("kind", ["full", "adapter"])
def test_every_folder_that_a_trainer_writes_is_audited(trained, kind, folder):
    place = trained / kind / folder
    assert (place / "training_args.bin").is_file()
    assert (place / ("checkpoint-1" if folder == "" else "optimizer.pt")).exists()
    OPENED.clear()
    found = loaded(trained, place, "model" if kind == "full" else "adapter")
    assert set() == OPENED
    if kind == "full":
        plain = AutoModelForCausalLM.from_pretrained(place)
    else:
        base = AutoModelForCausalLM.from_pretrained(trained / "base")
        plain = PeftModel.from_pretrained(base, place)
    logp = expect_plain(found, plain.eval())
    base = expect_plain(loaded(trained, place, "model" if kind == "full" else "adapter", "base"),
                        make_model("llama"))  # fmt: skip
    assert np.abs(logp - base).max() > 0.01


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("shards", [True, False])
def test_merged_models_of_every_precision(trained, tmp_path, dtype, tied, shards):
    save(tmp_path / "base", make_model("llama", tie_word_embeddings=tied), make_tokenizer())
    model = make_model("llama", tie_word_embeddings=tied)
    lora = LoraConfig(r=4, target_modules=["q_proj", "down_proj"], task_type="CAUSAL_LM")
    adapted = get_peft_model(model, lora)
    torch.manual_seed(4)
    with torch.no_grad():
        for parameter in adapted.parameters():
            if parameter.requires_grad:
                parameter.add_(torch.randn_like(parameter) * 0.1)
    merged = adapted.merge_and_unload().to(dtype)
    size = {"max_shard_size": "20KB"} if shards else {}
    save(tmp_path / "tuned", merged, make_tokenizer(), **size)
    files = list((tmp_path / "tuned").glob("*.safetensors"))
    assert shards == (len(files) > 1)
    plain = AutoModelForCausalLM.from_pretrained(tmp_path / "tuned", dtype=torch.float32)
    expect_plain(loaded(tmp_path, tmp_path / "tuned", "model"), plain.eval())


@pytest.mark.parametrize("rows", [VOCABULARY + 1, VOCABULARY + 64])
@pytest.mark.parametrize("tied", [True, False])
def test_an_embedding_resized_for_a_pad_token(tmp_path, rows, tied):
    save(tmp_path / "base", make_model("llama", tie_word_embeddings=tied), make_tokenizer())
    model = make_model("llama", seed=1, tie_word_embeddings=tied)
    torch.manual_seed(2)
    model.resize_token_embeddings(rows, mean_resizing=False)
    save(tmp_path / "tuned", model, make_tokenizer())
    models = {name: {"kind": "model", "path": str(tmp_path / name)} for name in ("tuned", "base")}
    job = load_job(write_job(tmp_path, models=models))
    found = Loader(inspect_models(job), torch.device("cpu"), torch.float32, None).full("tuned")
    records = make_records(5)
    logits = [logits_of(model, record)[:, :VOCABULARY] for record in records]
    wanted = [signals(z, r[1:])["logp"] for z, r in zip(logits, records, strict=True)]
    logp = found.head.statistics(records, ()).logp.numpy()
    np.testing.assert_allclose(logp, np.concatenate(wanted), atol=1e-4)
