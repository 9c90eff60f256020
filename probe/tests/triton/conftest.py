import os

# Read when Triton is imported, which PyTorch may have done by now; see scripts/test.ts.
assert os.environ.get("TRITON_INTERPRET") == "1", "run these by `npm run kernels`"
