import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execa } from "execa";
import { afterEach, describe, expect, test, vi } from "vitest";
import { install, limitsUnlessSet, type SetupProgress, troubleIn } from "../../src/probe/pip.ts";
import { makeFolder } from "../support/folder.ts";
import { zipOf } from "../support/zip.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

function retrying(reason: string): string {
  const retry = "Retry(total=0, connect=None, read=None, redirect=None, status=None)";
  return `Looking in indexes: https://index.example.com/simple
WARNING: Retrying (${retry}) after connection broken by '${reason}': /simple/torch/
ERROR: Could not find a version that satisfies the requirement torch (from versions: none)`;
}

describe("what pip says of a connection is told in words:", () => {
  // As pip 23 to 26 write them, each with the urllib3 that it brings along.
  test.each([
    [
      "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused')",
      "it refuses the connection",
    ],
    [
      "NewConnectionError(\"HTTPSConnection(host='192.0.2.1', port=443): Failed to establish a new connection: [Errno 111] Connection refused\")",
      "it refuses the connection",
    ],
    [
      "ConnectTimeoutError(<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>, 'Connection to 192.0.2.1 timed out. (connect timeout=5.0)')",
      "it does not answer",
    ],
    [
      "ReadTimeoutError(\"HTTPSConnectionPool(host='192.0.2.1', port=443): Read timed out. (read timeout=5.0)\")",
      "it does not answer",
    ],
    [
      "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -2] Name or service not known')",
      "its name cannot be resolved",
    ],
    [
      "NameResolutionError(\"HTTPSConnection(host='index.invalid', port=443): Failed to resolve 'index.invalid' ([Errno -3] Temporary failure in name resolution)\")",
      "its name cannot be resolved",
    ],
    [
      "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:992)'))",
      "its certificate is not trusted",
    ],
    [
      "ProtocolError('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
      "the connection breaks off",
    ],
    [
      "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden'))",
      "the proxy refuses the connection (403)",
    ],
    [
      "ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
      "the proxy refuses the connection (407)",
    ],
    [
      "ProxyError('Cannot connect to proxy.', NewConnectionError('<object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
      "the proxy does not let pip pass",
    ],
  ])("%s", (reason, what) => {
    expect(troubleIn(retrying(reason))?.what).toBe(what);
  });

  test.each([
    ["error: connection-timeout", "it does not answer"],
    ["error: connection-failed", "the connection breaks off"],
    ["ERROR: ssl-verification-failed", "its certificate is not trusted"],
    ["error: proxy-connection-failed", "the proxy does not let pip pass"],
  ])("%s, without a second attempt", (line, what) => {
    expect(troubleIn(`${line}\n\n× Unable to fetch https://index.example.com/`)?.what).toBe(what);
  });

  test.each([
    "ERROR: No matching distribution found for torch==2.13.0",
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    "Could not fetch URL https://index.example.com/torch/: 404 Client Error: Not Found - skipping",
    "ERROR: torch-2.13.0.whl is not a supported wheel on this platform.",
    "",
  ])("another fault is none of the network: %s", (output) => {
    expect(troubleIn(output)).toBeUndefined();
  });

  test("a proxy is told by the names of its variables, never by its address", () => {
    vi.stubEnv("HTTPS_PROXY", "http://anna:s3cret@proxy.example.com:3128");
    const { help } = troubleIn(retrying("ProxyError('Cannot connect to proxy.', OSError('x'))"))!;
    expect(help).toContain("HTTPS_PROXY");
    expect(help).not.toMatch(/s3cret|proxy\.example/);
  });
});

test.each([
  [{}, ["--timeout", "15", "--retries", "3"]],
  [{ PIP_TIMEOUT: "60" }, ["--retries", "3"]],
  [{ PIP_DEFAULT_TIMEOUT: "60" }, ["--retries", "3"]],
  [{ PIP_RETRIES: "9" }, ["--timeout", "15"]],
  [{ PIP_RETRIES: "9", PIP_TIMEOUT: "60" }, []],
])("pip's attempts are bounded unless the user bounds them: %j", (env, limits) => {
  expect(limitsUnlessSet(env)).toEqual(limits);
});

test("an installation says what it downloads and how much", async () => {
  const wheel = zipOf({
    "large/__init__.py": `DATA = "${randomBytes(24e6).toString("base64")}"\n`,
    "large-1.5.dist-info/METADATA": "Metadata-Version: 2.1\nName: large\nVersion: 1.5\n",
    "large-1.5.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    "large-1.5.dist-info/RECORD": "",
  });
  const name = "large-1.5-py3-none-any.whl";
  await using server = createServer((request, answer) => {
    const whole = request.url?.endsWith(name) === true;
    answer.setHeader("content-type", whole ? "application/zip" : "text/html");
    answer.end(whole ? wheel : `<a href="/files/${name}">${name}</a>`);
  }).listen(0, "127.0.0.1");
  await using folder = await makeFolder();
  const venv = folder.at("venv");
  await execa("python3", ["-m", "venv", venv]);
  vi.stubEnv("PIP_INDEX_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple`);
  vi.stubEnv("PIP_CONFIG_FILE", "/dev/null");
  for (const other of ["PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"]) vi.stubEnv(other, undefined);
  const said: string[] = [];
  const progress: SetupProgress[] = [];
  await install(
    {
      python: `${venv}/bin/python`,
      folder: folder.path,
      say: (line) => said.push(line),
      progress: (step) => progress.push(step),
    },
    ["--no-cache-dir", "large"],
    [],
  );
  const size = `${(wheel.length / 1e6).toFixed(1)} MB`;
  expect(said).toEqual([`Downloading large 1.5 (${size}) …`, `Downloaded ${size} in 1 file.`]);
  expect(progress[0]).toMatchObject({ task: "setup", name: "large 1.5" });
  expect(progress[0]!.total! / wheel.length).toBeCloseTo(1, 1);
  expect(progress.at(-1)).toEqual({ task: "setup", name: "installing 1 package" });
});
