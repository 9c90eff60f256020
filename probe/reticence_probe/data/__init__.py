"""From the files of a data set to records: reading, rendering, tokens.

Nothing here loads a model. Text stays inside: what leaves are ordinals, counts and numbers.
"""
