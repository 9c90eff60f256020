"""Models: what they are, how they load, and what they say about each token."""
