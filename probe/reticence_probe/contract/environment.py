"""What keeps libraries quiet: no network, no progress bars, no chatter."""

import os
import sys
import warnings

# Read on import.
ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
    "CUBLAS_WORKSPACE_CONFIG": ":4096:8",
}


def silence() -> None:
    """Libraries may print texts or paths: none of it leaves the process."""
    os.environ.update(ENVIRONMENT)
    warnings.simplefilter("ignore")
    void = os.open(os.devnull, os.O_WRONLY)
    sys.stdout.flush()
    sys.stderr.flush()
    os.dup2(void, 1)
    os.dup2(void, 2)
    os.close(void)
