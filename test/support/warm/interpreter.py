#!/usr/bin/env -S python3 -S -E
"""Stands for a Python interpreter: `-m reticence_probe` runs in a fork of server.py, at once.

Anything else is for the real interpreter.
"""

import json
import os
import signal
import socket
import sys

MODULE = ["-m", "reticence_probe"]


def main():
    arguments = sys.argv[1:]
    # Resolved where it is started: the probe's environment has only what the product passes on.
    here = os.path.dirname(os.path.abspath(sys.argv[0]))
    with open(os.path.join(here, "server.json"), encoding="utf-8") as settings:
        server = json.load(settings)
    if arguments[:2] != MODULE:
        os.execv(server["python"], [server["python"], *arguments])
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(server["socket"])
    request = {
        "arguments": arguments[2:],
        "folder": os.getcwd(),
        "environment": dict(os.environ),
    }
    socket.send_fds(connection, [b"0"], [1, 2])
    connection.sendall(json.dumps(request).encode() + b"\n")
    stream = connection.makefile("rb")
    child = stream.readline()
    if not child:
        sys.exit(1)

    def forward(number, _frame):
        connection.sendall(b"%d\n" % number)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, forward)
    code = int(stream.readline() or b"1")
    if code < 0:
        # Ends as the probe ended.
        signal.signal(-code, signal.SIG_DFL) if -code != signal.SIGKILL else None
        os.kill(os.getpid(), -code)
    sys.exit(code)


main()
