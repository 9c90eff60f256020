"""People who are asked about: who, with which prompts, and what a guess would say."""
