# ruff: noqa: E501 (a table: one row per architecture)
"""One tiny random model of every architecture that the compatibility table names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
import transformers
from transformers import PretrainedConfig, PreTrainedModel

VOCABULARY = 320
WIDE = 0.3
_BASE = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "max_position_embeddings": 96,
    "initializer_range": WIDE,
    "bos_token_id": 0,
    "eos_token_id": 0,
    "pad_token_id": 1,
}
_GATED = {**_BASE, "intermediate_size": 48, "num_key_value_heads": 2}
_WIDE_HEADS = {**_GATED, "head_dim": 8}
_EXPERTS = {**_GATED, "moe_intermediate_size": 16, "num_experts": 4, "num_experts_per_tok": 2}
_VISION = {
    "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 1, "num_attention_heads": 2,
    "image_size": 8, "patch_size": 4,
}  # fmt: skip
_ROPE = {"rope_type": "default", "rope_theta": 10_000.0}
_MROPE = {**_ROPE, "mrope_section": [1, 1, 2]}
_STATE = {"mamba_n_heads": 8, "mamba_d_head": 8, "mamba_n_groups": 1, "mamba_d_state": 8}
_LATENT = {
    "q_lora_rank": 16, "kv_lora_rank": 16, "qk_nope_head_dim": 8, "qk_rope_head_dim": 8,
    "v_head_dim": 8,
}  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """``name``: the class of transformers; ``make``: its configuration; ``targets``: modules that
    an adapter is put on, or a pattern of their names."""

    name: str
    make: Callable[[], PretrainedConfig]
    targets: tuple[str, ...] | str = ("q_proj", "v_proj")


def model_of(kind: Kind, seed: int = 0, **settings: Any) -> PreTrainedModel:
    config = kind.make()
    for name, value in settings.items():
        setattr(config, name, value)
    torch.manual_seed(seed)
    model = getattr(transformers, kind.name)(config)
    # Architectures start some parameters at zero, or near it, where a wrong head would not show.
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim >= 2 and float(parameter.std()) < 0.1:
                parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.2)
            elif parameter.ndim == 1 and parameter.is_floating_point():
                parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.05)
    return model.eval()


def _config(name: str, **settings: Any) -> Callable[[], PretrainedConfig]:
    return lambda: getattr(transformers, name)(**settings)


def _multimodal(name: str, text: Mapping[str, Any], vision: Mapping[str, Any], **settings: Any):
    return _config(name, text_config=dict(text), vision_config=dict(vision), **settings)


FUSED = ("query_key_value",)
KINDS: dict[str, Kind] = {
    "gpt2": Kind("GPT2LMHeadModel", _config(
        "GPT2Config", vocab_size=VOCABULARY, n_embd=32, n_layer=2, n_head=4, n_positions=96,
        initializer_range=WIDE, bos_token_id=0, eos_token_id=0), ("c_attn",)),
    "gpt_neox": Kind("GPTNeoXForCausalLM", _config("GPTNeoXConfig", **_BASE, intermediate_size=64), FUSED),
    "gpt_neo": Kind("GPTNeoForCausalLM", _config(
        "GPTNeoConfig", vocab_size=VOCABULARY, hidden_size=32, num_layers=2, num_heads=4,
        attention_types=[[["global", "local"], 1]], max_position_embeddings=96, window_size=8,
        bos_token_id=0, eos_token_id=0)),
    "gptj": Kind("GPTJForCausalLM", _config(
        "GPTJConfig", vocab_size=VOCABULARY, n_embd=32, n_layer=2, n_head=4, rotary_dim=4, n_positions=96,
        bos_token_id=0, eos_token_id=0)),
    "opt": Kind("OPTForCausalLM", _config("OPTConfig", **_BASE, ffn_dim=64)),
    "bloom": Kind("BloomForCausalLM", _config(
        "BloomConfig", vocab_size=VOCABULARY, hidden_size=32, n_layer=2, n_head=4), FUSED),
    "falcon": Kind("FalconForCausalLM", _config("FalconConfig", **_BASE), FUSED),
    "mpt": Kind("MptForCausalLM", _config(
        "MptConfig", vocab_size=VOCABULARY, d_model=32, n_layers=2, n_heads=4, max_seq_len=96), ("Wqkv",)),
    "llama": Kind("LlamaForCausalLM", _config("LlamaConfig", **_GATED)),
    "mistral": Kind("MistralForCausalLM", _config("MistralConfig", **_GATED, sliding_window=16)),
    "ministral3": Kind("Ministral3ForCausalLM", _config("Ministral3Config", **_WIDE_HEADS)),
    "mixtral": Kind("MixtralForCausalLM", _config("MixtralConfig", **_GATED, num_local_experts=4)),
    "qwen2": Kind("Qwen2ForCausalLM", _config("Qwen2Config", **_GATED)),
    "qwen2_moe": Kind("Qwen2MoeForCausalLM", _config(
        "Qwen2MoeConfig", **_EXPERTS, shared_expert_intermediate_size=16)),
    "qwen3": Kind("Qwen3ForCausalLM", _config("Qwen3Config", **_WIDE_HEADS)),
    "qwen3_moe": Kind("Qwen3MoeForCausalLM", _config("Qwen3MoeConfig", **_EXPERTS, head_dim=8)),
    "gemma": Kind("GemmaForCausalLM", _config("GemmaConfig", **_WIDE_HEADS)),
    "gemma2": Kind("Gemma2ForCausalLM", _config(
        "Gemma2Config", **_WIDE_HEADS, final_logit_softcapping=3.0, attn_logit_softcapping=5.0, sliding_window=16)),
    "gemma3_text": Kind("Gemma3ForCausalLM", _config("Gemma3TextConfig", **_WIDE_HEADS, sliding_window=16)),
    "phi": Kind("PhiForCausalLM", _config("PhiConfig", **_BASE, intermediate_size=48)),
    "phi3": Kind("Phi3ForCausalLM", _config("Phi3Config", **_GATED, sliding_window=None), ("qkv_proj",)),
    "phi3 longrope": Kind("Phi3ForCausalLM", _config(
        "Phi3Config", **{**_GATED, "max_position_embeddings": 128}, sliding_window=None,
        original_max_position_embeddings=24, rope_parameters={
            **_ROPE, "rope_type": "longrope", "partial_rotary_factor": 1.0, "original_max_position_embeddings": 24,
            "short_factor": [1.0, 1.1, 1.2, 1.3], "long_factor": [2.0, 3.0, 5.0, 8.0]}), ("qkv_proj",)),
    "llama dynamic": Kind("LlamaForCausalLM", _config(
        "LlamaConfig", **{**_GATED, "max_position_embeddings": 24},
        rope_parameters={**_ROPE, "rope_type": "dynamic", "factor": 4.0})),
    "llama yarn": Kind("LlamaForCausalLM", _config(
        "LlamaConfig", **_GATED, rope_parameters={
            **_ROPE, "rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 24})),
    "phimoe": Kind("PhimoeForCausalLM", _config("PhimoeConfig", **_GATED, num_local_experts=4)),
    "cohere": Kind("CohereForCausalLM", _config("CohereConfig", **_GATED, logit_scale=0.3)),
    "cohere2": Kind("Cohere2ForCausalLM", _config("Cohere2Config", **_GATED, logit_scale=0.3, sliding_window=16)),
    "granite": Kind("GraniteForCausalLM", _config(
        "GraniteConfig", **_GATED, logits_scaling=2.5, embedding_multiplier=3.0)),
    "granitemoe": Kind("GraniteMoeForCausalLM", _config(
        "GraniteMoeConfig", **_GATED, num_local_experts=4, num_experts_per_tok=2)),
    "olmo2": Kind("Olmo2ForCausalLM", _config("Olmo2Config", **_GATED)),
    "olmo3": Kind("Olmo3ForCausalLM", _config("Olmo3Config", **_GATED, sliding_window=16)),
    "olmoe": Kind("OlmoeForCausalLM", _config("OlmoeConfig", **_GATED, num_experts=4, num_experts_per_tok=2)),
    "stablelm": Kind("StableLmForCausalLM", _config("StableLmConfig", **_GATED)),
    "starcoder2": Kind("Starcoder2ForCausalLM", _config("Starcoder2Config", **_GATED)),
    "gpt_bigcode": Kind("GPTBigCodeForCausalLM", _config(
        "GPTBigCodeConfig", vocab_size=VOCABULARY, n_embd=32, n_layer=2, n_head=4, n_positions=96), ("c_attn",)),
    "glm4": Kind("Glm4ForCausalLM", _config("Glm4Config", **_WIDE_HEADS)),
    "glm4_moe": Kind("Glm4MoeForCausalLM", _config(
        "Glm4MoeConfig", **_WIDE_HEADS, moe_intermediate_size=16, n_routed_experts=4, num_experts_per_tok=2,
        first_k_dense_replace=1)),
    "smollm3": Kind("SmolLM3ForCausalLM", _config("SmolLM3Config", **_GATED)),
    "seed_oss": Kind("SeedOssForCausalLM", _config("SeedOssConfig", **_WIDE_HEADS)),
    "ernie4_5": Kind("Ernie4_5ForCausalLM", _config("Ernie4_5Config", **_WIDE_HEADS)),
    "exaone4": Kind("Exaone4ForCausalLM", _config(
        "Exaone4Config", **_GATED, sliding_window=16, sliding_window_pattern=2)),
    "hunyuan_v1_dense": Kind("HunYuanDenseV1ForCausalLM", _config("HunYuanDenseV1Config", **_WIDE_HEADS)),
    "nemotron": Kind("NemotronForCausalLM", _config("NemotronConfig", **_WIDE_HEADS)),
    "apertus": Kind("ApertusForCausalLM", _config("ApertusConfig", **_GATED)),
    "arcee": Kind("ArceeForCausalLM", _config("ArceeConfig", **_GATED)),
    "helium": Kind("HeliumForCausalLM", _config("HeliumConfig", **_WIDE_HEADS)),
    "deepseek_v2": Kind("DeepseekV2ForCausalLM", _config(
        "DeepseekV2Config", **{**_GATED, "num_key_value_heads": 4}, **_LATENT, n_routed_experts=4,
        num_experts_per_tok=2, moe_intermediate_size=16, first_k_dense_replace=1, n_group=1, topk_group=1),
        ("q_a_proj", "kv_a_proj_with_mqa")),
    "deepseek_v3": Kind("DeepseekV3ForCausalLM", _config(
        "DeepseekV3Config", **{**_GATED, "num_key_value_heads": 4}, **_LATENT, n_routed_experts=4,
        num_experts_per_tok=2, moe_intermediate_size=16, first_k_dense_replace=1, n_group=2, topk_group=1),
        ("q_a_proj", "kv_a_proj_with_mqa")),
    "gpt_oss": Kind("GptOssForCausalLM", _config(
        "GptOssConfig", **_WIDE_HEADS, num_local_experts=4, num_experts_per_tok=2, sliding_window=16,
        rope_parameters=_ROPE)),
    "minimax": Kind("MiniMaxForCausalLM", _config(
        "MiniMaxConfig", **_WIDE_HEADS, num_local_experts=4, block_size=16,
        layer_types=["linear_attention", "full_attention"])),
    "minimax_m2": Kind("MiniMaxM2ForCausalLM", _config(
        "MiniMaxM2Config", **_WIDE_HEADS, num_local_experts=4, num_experts_per_tok=2)),
    "llama4_text": Kind("Llama4ForCausalLM", _config(
        "Llama4TextConfig", **_WIDE_HEADS, intermediate_size_mlp=48, num_local_experts=2,
        attention_chunk_size=64, no_rope_layers=[1, 0])),
    # States and their mixtures with attention
    "mamba": Kind("MambaForCausalLM", _config(
        "MambaConfig", vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2, state_size=8,
        time_step_rank=4, initializer_range=WIDE, bos_token_id=0, eos_token_id=0, pad_token_id=1), ("in_proj", "x_proj")),
    "mamba2": Kind("Mamba2ForCausalLM", _config(
        "Mamba2Config", vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2, state_size=8, num_heads=8,
        head_dim=8, n_groups=1, chunk_size=16, bos_token_id=0, eos_token_id=0, pad_token_id=1), ("in_proj",)),
    "falcon_mamba": Kind("FalconMambaForCausalLM", _config(
        "FalconMambaConfig", vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2, state_size=8,
        time_step_rank=4, bos_token_id=0, eos_token_id=0, pad_token_id=1), ("in_proj", "x_proj")),
    "jamba": Kind("JambaForCausalLM", _config(
        "JambaConfig", **_GATED, num_experts=2, num_experts_per_tok=1, attn_layer_period=2,
        attn_layer_offset=1, expert_layer_period=2, expert_layer_offset=1, mamba_d_state=8, mamba_dt_rank=4,
        use_mamba_kernels=False)),
    "bamba": Kind("BambaForCausalLM", _config(
        "BambaConfig", **_GATED, **_STATE, attn_layer_indices=[1], mamba_chunk_size=16)),
    "falcon_h1": Kind("FalconH1ForCausalLM", _config(
        "FalconH1Config", **_WIDE_HEADS, **_STATE, mamba_d_ssm=64, mamba_chunk_size=16)),
    "granitemoehybrid": Kind("GraniteMoeHybridForCausalLM", _config(
        "GraniteMoeHybridConfig", **_GATED, **_STATE, num_local_experts=4, num_experts_per_tok=2,
        shared_intermediate_size=16, layer_types=["mamba", "attention"], mamba_chunk_size=16)),
    "lfm2": Kind("Lfm2ForCausalLM", _config("Lfm2Config", **_GATED, layer_types=["conv", "full_attention"])),
    "lfm2_moe": Kind("Lfm2MoeForCausalLM", _config(
        "Lfm2MoeConfig", **_EXPERTS, layer_types=["conv", "full_attention"], num_dense_layers=1)),
    "qwen3_next": Kind("Qwen3NextForCausalLM", _config(
        "Qwen3NextConfig", **_EXPERTS, head_dim=8, shared_expert_intermediate_size=16,
        linear_num_value_heads=4, linear_num_key_heads=2, linear_key_head_dim=8, linear_value_head_dim=8,
        layer_types=["linear_attention", "full_attention"])),
    "qwen3_5_text": Kind("Qwen3_5ForCausalLM", _config(
        "Qwen3_5TextConfig", **_WIDE_HEADS, linear_num_value_heads=4, linear_num_key_heads=2,
        linear_key_head_dim=8, linear_value_head_dim=8, layer_types=["linear_attention", "full_attention"],
        rope_parameters={**_ROPE, "mrope_section": [1, 1, 2], "partial_rotary_factor": 1.0})),
    "nemotron_h": Kind("NemotronHForCausalLM", _config(
        "NemotronHConfig", **{**_GATED, "num_hidden_layers": 3}, head_dim=8, layers_block_type=["mamba", "attention", "moe"],
        mamba_num_heads=8, mamba_head_dim=8, ssm_state_size=8, n_groups=1, chunk_size=16, n_routed_experts=4,
        num_experts_per_tok=2, moe_intermediate_size=16, moe_shared_expert_intermediate_size=16)),
    "zamba2": Kind("Zamba2ForCausalLM", _config(
        "Zamba2Config", **_GATED, mamba_d_state=8, mamba_ngroups=1, n_mamba_heads=8, mamba_headdim=8,
        chunk_size=16, layers_block_type=["mamba", "hybrid"], num_mem_blocks=1, adapter_rank=4)),
    "recurrent_gemma": Kind("RecurrentGemmaForCausalLM", _config(
        "RecurrentGemmaConfig", **{**_GATED, "num_hidden_layers": 3}, lru_width=32, attention_window_size=16)),
    "olmo_hybrid": Kind("OlmoHybridForCausalLM", _config(
        "OlmoHybridConfig", **_GATED, layer_types=["linear_attention", "full_attention"],
        linear_num_key_heads=4, linear_num_value_heads=4, linear_key_head_dim=8, linear_value_head_dim=8)),
    "rwkv": Kind("RwkvForCausalLM", _config(
        "RwkvConfig", vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2, attention_hidden_size=32,
        context_length=96, bos_token_id=0, eos_token_id=0), ("key", "value")),
    # Decoders with eyes: the text part is tuned and audited
    "llama4": Kind("Llama4ForConditionalGeneration", _multimodal(
        "Llama4Config",
        {**_WIDE_HEADS, "intermediate_size_mlp": 48, "num_local_experts": 2, "attention_chunk_size": 64, "no_rope_layers": [1, 0]},
        {**_VISION, "vision_output_dim": 16, "projector_input_dim": 16, "projector_output_dim": 16})),
    "mllama": Kind("MllamaForConditionalGeneration", _multimodal(
        "MllamaConfig", {**_GATED, "cross_attention_layers": [1], "rope_parameters": _ROPE},
        {"hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 1, "num_global_layers": 1,
         "attention_heads": 2, "image_size": 8, "patch_size": 4, "vision_output_dim": 32,
         "intermediate_layers_indices": [0], "supported_aspect_ratios": [[1, 1]], "max_num_tiles": 1})),
    "mistral3": Kind("Mistral3ForConditionalGeneration", _multimodal(
        "Mistral3Config", {**_WIDE_HEADS, "model_type": "mistral"}, {**_VISION, "model_type": "pixtral", "head_dim": 8})),
    "qwen2_vl": Kind("Qwen2VLForConditionalGeneration", _multimodal(
        "Qwen2VLConfig", {**_GATED, "rope_parameters": _MROPE}, {"embed_dim": 16, "depth": 1, "num_heads": 2, "hidden_size": 32, "patch_size": 4})),
    "qwen2_5_vl": Kind("Qwen2_5_VLForConditionalGeneration", _multimodal(
        "Qwen2_5_VLConfig", {**_GATED, "rope_parameters": _MROPE},
        {"hidden_size": 16, "depth": 1, "num_heads": 2, "intermediate_size": 24, "out_hidden_size": 32, "patch_size": 4})),
    "qwen3_vl": Kind("Qwen3VLForConditionalGeneration", _multimodal(
        "Qwen3VLConfig", {**_WIDE_HEADS, "rope_parameters": _MROPE},
        {"hidden_size": 16, "depth": 1, "num_heads": 2, "intermediate_size": 24, "out_hidden_size": 32,
         "patch_size": 4, "num_position_embeddings": 16, "deepstack_visual_indexes": [0]})),
    "qwen3_vl_moe": Kind("Qwen3VLMoeForConditionalGeneration", _multimodal(
        "Qwen3VLMoeConfig", {**_EXPERTS, "head_dim": 8, "rope_parameters": _MROPE},
        {"hidden_size": 16, "depth": 1, "num_heads": 2, "intermediate_size": 24, "out_hidden_size": 32,
         "patch_size": 4, "num_position_embeddings": 16, "deepstack_visual_indexes": [0]})),
    "qwen3_5": Kind("Qwen3_5ForConditionalGeneration", _multimodal(
        "Qwen3_5Config", {**_WIDE_HEADS, "linear_num_value_heads": 4, "linear_num_key_heads": 2,
         "linear_key_head_dim": 8, "linear_value_head_dim": 8, "layer_types": ["linear_attention", "full_attention"],
         "rope_parameters": {**_MROPE, "partial_rotary_factor": 1.0}},
        {"hidden_size": 16, "depth": 1, "num_heads": 2, "intermediate_size": 24, "out_hidden_size": 32,
         "patch_size": 4, "num_position_embeddings": 16})),
    "idefics3": Kind("Idefics3ForConditionalGeneration", _multimodal(
        "Idefics3Config", {**_GATED, "model_type": "llama"}, _VISION, image_token_id=300, scale_factor=2)),
    "smolvlm": Kind("SmolVLMForConditionalGeneration", _multimodal(
        "SmolVLMConfig", {**_GATED, "model_type": "llama"}, _VISION, image_token_id=300, scale_factor=2)),
    "gemma3": Kind("Gemma3ForConditionalGeneration", _multimodal(
        "Gemma3Config", {**_WIDE_HEADS, "sliding_window": 16}, _VISION, mm_tokens_per_image=1, image_token_index=300,
        boi_token_index=301, eoi_token_index=302)),
    "gemma4": Kind("Gemma4ForConditionalGeneration", _multimodal(
        "Gemma4Config", {**_WIDE_HEADS, "sliding_window": 16, "vocab_size_per_layer_input": VOCABULARY,
         "hidden_size_per_layer_input": 8}, _VISION), r".*language_model.*\.(q_proj|v_proj)"),
    "llava": Kind("LlavaForConditionalGeneration", _multimodal(
        "LlavaConfig", {**_GATED, "model_type": "llama"}, {**_VISION, "model_type": "clip_vision_model"}, image_token_index=300)),
    "llava_next": Kind("LlavaNextForConditionalGeneration", _multimodal(
        "LlavaNextConfig", {**_GATED, "model_type": "llama"}, {**_VISION, "model_type": "clip_vision_model"}, image_token_index=300)),
    "paligemma": Kind("PaliGemmaForConditionalGeneration", _multimodal(
        "PaliGemmaConfig", {**_WIDE_HEADS, "model_type": "gemma"}, {**_VISION, "model_type": "siglip_vision_model"}, image_token_index=300, vocab_size=VOCABULARY)),
    "internvl": Kind("InternVLForConditionalGeneration", _multimodal(
        "InternVLConfig", {**_GATED, "model_type": "qwen2"}, {**_VISION, "model_type": "internvl_vision", "image_size": [8, 8], "patch_size": [4, 4]}, image_token_id=300)),
    "lfm2_vl": Kind("Lfm2VlForConditionalGeneration", _multimodal(
        "Lfm2VlConfig", {**_GATED, "model_type": "lfm2", "layer_types": ["conv", "full_attention"]},
        {**_VISION, "model_type": "siglip2_vision_model"}, image_token_id=300)),
    "glm4v": Kind("Glm4vForConditionalGeneration", _multimodal(
        "Glm4vConfig", {**_WIDE_HEADS, "rope_parameters": _MROPE},
        {"hidden_size": 16, "depth": 1, "num_heads": 2, "intermediate_size": 24, "out_hidden_size": 32, "patch_size": 4, "image_size": 8})),
    # What reads a text from both sides predicts nothing
    "bert": Kind("BertLMHeadModel", _config("BertConfig", **_BASE, intermediate_size=48), ("query", "value")),
    "roberta": Kind("RobertaForCausalLM", _config("RobertaConfig", **_BASE, intermediate_size=48), ("query", "value")),
}  # fmt: skip
