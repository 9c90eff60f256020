"""Runs in the place of the probe, with all that a hostile checkpoint could do there, and writes down
what it could."""

import json
import os
import socket
import sys

out = sys.argv[sys.argv.index("--out") + 1]


def can_write(folder: str) -> bool:
    path = os.path.join(folder, f"written-{os.getpid()}")
    try:
        with open(path, "wb"):
            pass
        os.unlink(path)
        return True
    except OSError:
        return False


def writable_folders() -> list[str]:
    found = []
    for folder, names, _ in os.walk("/"):
        if folder in ("/proc", "/sys"):
            # Not folders of files: what is asked there is whether their files can be written.
            names.clear()
            continue
        if can_write(folder):
            found.append(folder)
    return found


def writable_files() -> list[str]:
    found = []
    for root in ("/in", "/etc", "/usr", "/opt", "/proc/sys", "/sys"):
        for folder, _, names in os.walk(root):
            for name in names:
                try:
                    os.close(os.open(os.path.join(folder, name), os.O_WRONLY))
                    found.append(os.path.join(folder, name))
                except OSError:
                    pass
    return found


def reaches(address: tuple[str, int]) -> str:
    try:
        socket.create_connection(address, timeout=3).close()
        return "reached"
    except OSError as error:
        return type(error).__name__


def may(action) -> bool:
    try:
        action()
        return True
    except OSError:
        return False


status = dict(
    line.split(":\t", 1)
    for line in open("/proc/self/status").read().splitlines()
    if ":\t" in line
)
findings = {
    "uid": os.getuid(),
    "gid": os.getgid(),
    "groups": os.getgroups(),
    "capabilities": {name: status[name] for name in status if name.startswith("Cap")},
    "no_new_privileges": status["NoNewPrivs"],
    "seccomp": status["Seccomp"],
    "becomes_root": may(lambda: os.setuid(0)),
    "mounts_something": may(lambda: os.chroot("/tmp")),
    "interfaces": sorted(os.listdir("/sys/class/net")),
    "network": [reaches(("192.0.2.1", 443)), reaches(("deb.debian.org", 80))],
    "writable_folders": writable_folders(),
    "writable_files": writable_files(),
    "environment": dict(os.environ),
    "sockets": [
        os.path.join(folder, name)
        for folder in ("/run", "/var/run", "/tmp", "/out", "/in")
        for name in (os.listdir(folder) if os.path.isdir(folder) else [])
        if name.endswith(".sock")
    ],
    "inputs": sorted(
        os.path.join(folder, name) for folder, _, names in os.walk("/in") for name in names
    ),
    "reads_inputs": all(
        os.access(os.path.join(folder, name), os.R_OK)
        for folder, _, names in os.walk("/in")
        for name in names
    ),
    "core": __import__("resource").getrlimit(__import__("resource").RLIMIT_CORE),
    "swap": open("/proc/swaps").read().count("\n") - 1,
}
with open(os.path.join(out, "findings.json"), "w") as file:
    json.dump(findings, file)
# To the log of the action, if it were shown: a workflow command, and text of a record.
print("::error::from inside", flush=True)
print("a line of training text", file=sys.stderr, flush=True)
