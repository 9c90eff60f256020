/** What people call a value, by the name that a policy has for it. */
export const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  // Metrics, whose bare names `suggest` finds by itself.
  "mia.auc": ["roc_auc", "auroc", "mia", "membership_auc"],
  "mia.tpr_at_fpr": ["tpr", "tpr@fpr", "tpr_at_1_fpr", "tpr_at_low_fpr", "recall_at_fpr"],
  "pii.extraction_rate": ["extraction", "pii", "leak_rate", "leakage"],
  "canary.exposure": ["canaries"],
  // Types of PII
  email: ["mail", "e-mail", "email_address"],
  phone: ["telephone", "tel", "phone_number", "mobile", "cell"],
  credit_card: ["card", "cc", "card_number", "credit_card_number", "creditcards", "pan"],
  iban: ["bank_account", "iban_code", "account_number"],
  us_ssn: ["ssn", "social_security", "social_security_number"],
  national_id: ["passport", "id_card", "id_number", "national_identifier", "nhs_number"],
  ip_address: ["ip", "ipv4", "ipv6"],
  crypto: ["wallet", "bitcoin", "btc", "crypto_wallet"],
  url: ["link", "website", "web_address"],
  secret: ["password", "api_key", "token", "key", "credential", "credentials", "secrets"],
  date_of_birth: ["dob", "birthday", "birthdate", "birth_date"],
  person: ["name", "names", "full_name", "people", "person_name"],
  // Presets, and what the action does
  standard: ["default", "normal", "medium"],
  strict: ["high", "strong", "strictest"],
  "report-only": ["report", "warn", "audit-only", "dry-run", "observe"],
  // Formats of records
  text: ["plain", "raw", "pretraining", "completion-only"],
  "prompt-completion": ["completion", "prompt", "pairs", "qa"],
  instruct: ["alpaca", "instruction", "instructions"],
  chat: ["messages", "openai", "chatml", "conversation", "conversational"],
  sharegpt: ["conversations", "vicuna", "share-gpt"],
  preference: ["dpo", "chosen-rejected", "rlhf"],
  // How it runs
  docker: ["container", "podman"],
  process: ["local", "python", "venv", "native"],
  cuda: ["gpu", "nvidia", "rocm", "hip", "amd"],
  mps: ["metal", "apple", "mac"],
  cpu: ["processor", "host"],
  float32: ["fp32", "float", "f32", "single"],
  bfloat16: ["bf16", "bfloat"],
  float16: ["fp16", "half", "f16"],
  completions: ["assistant", "answers", "responses", "output"],
  all: ["everything", "full", "whole"],
  // Attacks
  loss: ["perplexity", "ppl", "nll"],
  "min-k++": ["minkpp", "min_k_plus_plus", "mink++"],
  "min-k": ["mink", "min_k_prob"],
  reference: ["ref", "calibrated"],
};
