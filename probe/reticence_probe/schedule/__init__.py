"""When the models are asked: blocks and batches, and the limits of time and memory."""
