"""Pushes files or folders of the working directory as ORAS does: TARGET USER PASSWORD PATH..."""

import sys

import oras.client

target, user, password, *paths = sys.argv[1:]
client = oras.client.OrasClient(
    hostname=target.split("/")[0], insecure=True, auth_backend="basic"
)
client.login(username=user, password=password, hostname=target.split("/")[0])
response = client.push(target=target, files=paths)
print(response.headers["Docker-Content-Digest"])
