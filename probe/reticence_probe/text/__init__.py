"""The text side of the probe: reading, rendering, tokens, inventory, overlap, blind check.

Nothing here loads a model. Text stays inside: what leaves are ordinals, counts and numbers.
"""
