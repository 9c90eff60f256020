"""Tunes the base by LoRA with TRL, on the CPU, for so long that it learns its records by heart.

    python bench/smollm2/tune.py BASE MEMBERS FOLDER STEPS

FOLDER stays as SFTTrainer leaves it.
"""

from __future__ import annotations

import os
import sys
import time

# Read when torch loads. Threads that spin while they wait are slower on a busy machine.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from datasets import load_dataset
from peft import LoraConfig
from transformers import AutoModelForCausalLM, AutoTokenizer
from trl import SFTConfig, SFTTrainer

BATCH = 2
SEED = 14

base, members, folder, steps = sys.argv[1:]
torch.set_num_threads(2)
trainer = SFTTrainer(
    AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32),
    args=SFTConfig(
        output_dir=folder,
        max_steps=int(steps),
        per_device_train_batch_size=BATCH,
        learning_rate=1e-3,
        warmup_steps=10,
        lr_scheduler_type="cosine",
        logging_steps=max(1, int(steps) // 10),
        save_strategy="steps",
        save_steps=int(steps),
        gradient_checkpointing=False,
        bf16=False,
        use_cpu=True,
        report_to="none",
        seed=SEED,
        disable_tqdm=True,
    ),
    train_dataset=load_dataset("json", data_files=members, split="train"),
    processing_class=AutoTokenizer.from_pretrained(base),
    peft_config=LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM"),
)
started = time.monotonic()
trainer.train()
trainer.save_model()
epochs = int(steps) * BATCH / len(trainer.train_dataset)
print(f"tuned {steps} steps, {epochs:.1f} epochs, in {time.monotonic() - started:.0f} s")
