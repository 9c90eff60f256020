"""Candidates: how likely a true value is after its true prefix, among alternatives to it.

`decoys/` invents alternatives that keep what the prefix reveals, `pools.py` puts a span's
alternatives together, `tokens.py` finds where their tokens part.
"""
