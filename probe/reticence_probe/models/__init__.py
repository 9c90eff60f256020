"""Models: what they are, whether they may be loaded, and how they load."""
