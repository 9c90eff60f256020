import os

# Read when Ray is imported, once a process; every Ray of these tests asks for this token.
os.environ |= {
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": "ab" * 32,
    # What else runs must not starve them.
    "RAY_worker_niceness": "0",
}
