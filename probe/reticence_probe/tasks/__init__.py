"""One module per task, in the order in which run.py runs them."""
