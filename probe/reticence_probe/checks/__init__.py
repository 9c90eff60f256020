"""Checks of the two sets against each other: overlap, and what a classifier of texts sees."""
