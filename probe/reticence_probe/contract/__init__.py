"""The contract between the probe and its caller: the job, events, errors and the manifest."""
