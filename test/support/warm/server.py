"""Runs the probe in forks of one warm process: importing PyTorch takes far longer
than most audits of the tests.

``python test/support/warm/server.py SOCKET``. interpreter.py connects, and sends its arguments, its folder
and its environment as one line of JSON. The fork is the probe as `python -m reticence_probe` would be;
its exit status goes back, and it dies with the connection, as a killed process would.

RETICENCE_TEST_FAULT (JSON) injects a fault into the fork, when a task starts or at a progress event:
{"task": "score", "kind": "start", "do": "SIGKILL" | "SIGTERM" | "SIGSTOP" | "fill" | "memory" | "clock" | "run"}.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import signal
import socket
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

PACKAGES = (
    "torch",
    "transformers",
    "transformers.models.gpt_neox.modeling_gpt_neox",
    "transformers.models.llama.modeling_llama",
    "peft",
    "pyarrow.parquet",
    "presidio_analyzer",
    "sklearn.linear_model",
    "jsonschema",
    "reticence_probe.run",
)


def main(address: str) -> None:
    from reticence_probe.contract.environment import ENVIRONMENT

    os.environ.update(ENVIRONMENT)
    for package in PACKAGES:
        importlib.import_module(package)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen(64)
        print("ready", flush=True)
        # Whoever started it holds its stdin open; nothing outlives them.
        threading.Thread(target=_leave_with_parent, daemon=True).start()
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_serve, args=(connection,), daemon=True).start()


def _leave_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def _serve(connection: socket.socket) -> None:
    _, outputs, _, _ = socket.recv_fds(connection, 1, 2)
    with connection, connection.makefile("rb") as stream:
        line = stream.readline()
        if not line:
            return
        child = os.fork()
        if child == 0:
            _become_probe(json.loads(line), outputs)
        for output in outputs:
            os.close(output)
        connection.sendall(f"{child}\n".encode())
        gone = threading.Event()
        threading.Thread(target=_watch, args=(stream, child, gone), daemon=True).start()
        _, status = os.waitpid(child, 0)
        gone.set()
        with contextlib.suppress(OSError):
            connection.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
            connection.shutdown(socket.SHUT_RDWR)


def _watch(stream: Any, child: int, gone: threading.Event) -> None:
    """Signals that the interpreter got come as lines; its end is the child's end."""
    for line in stream:
        if not gone.is_set():
            os.kill(child, int(line))
    if not gone.is_set():
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


def _become_probe(request: dict[str, Any], outputs: list[int]) -> None:
    """Never returns."""
    code = 1
    try:
        os.setsid()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        for descriptor, output in zip((1, 2), outputs, strict=True):
            os.dup2(output, descriptor)
        os.chdir(request["folder"])
        os.environ.clear()
        os.environ.update(request["environment"])
        sys.argv = ["reticence_probe", *request["arguments"]]
        _inject(json.loads(os.environ.get("RETICENCE_TEST_FAULT", "null")))
        from reticence_probe import __main__ as program

        try:
            program.main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(bool(end.code))
    except Exception:  # noqa: BLE001 - the probe itself catches all; this is of the harness
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _inject(fault: dict[str, Any] | None) -> None:
    if fault is None:
        return
    if "more_address_space" in fault:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + fault["more_address_space"]
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        return
    from reticence_probe.contract.events import Events

    write = Events._write
    state = {"done": False}

    def told(self: Events, task: str, kind: str, fields: dict[str, Any]) -> None:
        write(self, task, kind, fields)
        if state["done"] or task != fault["task"] or kind != fault.get("kind", "start"):
            return
        state["done"] = True
        _strike(fault)

    Events._write = told


def _strike(fault: dict[str, Any]) -> None:
    match fault["do"]:
        case "fill":
            _fill(Path(fault["folder"]))
        case "memory":
            raise MemoryError
        case "clock":
            behind = fault["seconds"]
            now = time.time
            time.time = lambda: now() + behind
        case "run":
            # A shell command of the table: it damages what the probe works on.
            status = os.system(fault["command"])
            assert status == 0, fault["command"]
        case name:
            os.kill(os.getpid(), getattr(signal, name))
            # SIGTERM is handled between two instructions of Python.
            time.sleep(60)


def _fill(folder: Path) -> None:
    """Takes the rest of a small file system, but for nothing."""
    with (
        contextlib.suppress(OSError),
        (folder / "ballast").open("wb", buffering=0) as ballast,
    ):
        for size in (1 << 16, 1 << 12, 1 << 6, 1):
            with contextlib.suppress(OSError):
                while ballast.write(b"\0" * size):
                    pass


if __name__ == "__main__":
    main(sys.argv[1])
