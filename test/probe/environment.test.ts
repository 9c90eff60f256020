import { once } from "node:events";
import { chmod, readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ensureEnvironment } from "../../src/probe/environment.ts";
import { ROOT, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a Python that is too old for the pinned dependencies is refused before pip starts", async () => {
  await using folder = await makeFolder({ "bin/python3": pythonOf(10) });
  await expect(setUpWith(folder)).rejects.toThrow(/^no Python 3\.11 or newer is on the PATH/);
});

test("beside a Python that is too old, a newer one is found by its name", async () => {
  const bin = { "bin/python3": pythonOf(10), "bin/python3.12": pythonOf(12) };
  await using folder = await makeFolder(bin);
  // It is chosen; its stand-in creates no environment.
  await expect(setUpWith(folder)).rejects.toThrow(
    /^python3\.12 cannot create a virtual environment/,
  );
});

/** A python3 that claims to be 3.`minor` and creates no environment. */
function pythonOf(minor: number): string {
  return `#!/bin/sh
case "$*" in *venv*) exit 1;; esac
shift; PATH=${process.env.PATH} exec python3 "$1" "import sys; sys.version_info = (3, ${minor}, 1); $2"
`;
}

/** Asks for an environment where the folder's bin/ is the whole PATH. */
async function setUpWith(folder: Awaited<ReturnType<typeof makeFolder>>): Promise<string> {
  for (const name of await readdir(folder.at("bin"))) await chmod(folder.at("bin", name), 0o755);
  vi.stubEnv("PATH", folder.at("bin"));
  vi.stubEnv("RETICENCE_PYTHON", "");
  vi.stubEnv("RUNNER_TOOL_CACHE", folder.at("cache"));
  return await ensureEnvironment({ setup: "auto", say: () => {} });
}

test.each(["README.md", "CONTRIBUTING.md"])(
  "%s asks for the Python that the probe needs",
  async (name) => {
    const project = await readFile(join(ROOT, "probe/pyproject.toml"), "utf8");
    const oldest = /requires-python = ">=([\d.]+)"/.exec(project)![1];
    expect(await readFile(join(ROOT, name), "utf8")).toContain(`Python ${oldest} or newer`);
  },
);

test("nothing in the current folder runs while the environment is created", async () => {
  const takeover = 'open("taken-over", "a").close()\n';
  await using checkout = await makeFolder({
    "venv.py": takeover,
    "pip.py": takeover,
    "torch.py": takeover,
  });
  await using cache = await makeFolder();
  // Without an index pip cannot install anything, and says so soon.
  const env = { RUNNER_TOOL_CACHE: cache.path, RETICENCE_PYTHON: "", PIP_NO_INDEX: "1" };
  const { exitCode, stderr } = await reticence(["setup"], { cwd: checkout.path, env });
  expect(await readdir(checkout.path)).not.toContain("taken-over");
  expect(stderr).toMatch(/pip could not install the probe's dependencies/);
  expect(exitCode).toBe(2);
}, 120_000);

/** Nobody is there, by RFC 5737: what is sent to it is lost, or the network is unreachable. */
const NOWHERE = ["192.0.2.1"];
/** Promised by the documentation, seconds. */
const FAILS_WITHIN_S = 20;
/** Where other work takes the processor, starting Python and pip alone takes longer than that. */
let failsWithin = FAILS_WITHIN_S;
beforeAll(async () => {
  await using folder = await makeFolder();
  const started = performance.now();
  await execa("python3", ["-m", "venv", folder.at("venv")]);
  failsWithin += (2 * (performance.now() - started)) / 1000;
}, 300_000);

/** `reticence setup` where nothing but these variables leads to an index. */
async function setUpOn(env: Record<string, string>) {
  await using cache = await makeFolder();
  const started = performance.now();
  const { exitCode, stderr } = await reticence(["setup"], {
    cwd: cache.path,
    env: {
      ...Object.fromEntries(NETWORK.map((name) => [name, ""])),
      PIP_CONFIG_FILE: "/dev/null",
      RUNNER_TOOL_CACHE: cache.path,
      RETICENCE_PYTHON: "",
      ...env,
    },
  });
  return { exitCode, stderr, seconds: (performance.now() - started) / 1000 };
}

/** Variables by which the machine of the tests may reach an index. */
const NETWORK = [
  ...["PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX"],
  ...["PIP_PROXY", "PIP_TIMEOUT", "PIP_DEFAULT_TIMEOUT", "PIP_RETRIES"],
  ...["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
  ...["NO_PROXY", "no_proxy"],
].filter((name) => process.env[name] !== undefined);

describe("an index that cannot be reached fails the set-up within 20 seconds, which says why:", () => {
  test("a port that nobody listens on", async () => {
    const port = await withServer(async (server) => portOf(server));
    const { exitCode, stderr, seconds } = await setUpOn({
      PIP_INDEX_URL: `http://127.0.0.1:${port}/simple`,
    });
    expect(stderr).toContain("pip cannot reach its package index: it refuses the connection.");
    expect(stderr).toContain("PIP_INDEX_URL");
    expect(stderr).toContain("docs/operations.md#the-python-environment");
    expect(stderr).toContain("[index-unreachable]");
    expect(exitCode).toBe(2);
    expect(seconds).toBeLessThan(failsWithin);
  });

  test("a port that takes no notice of connections", async () => {
    await using port = await silentPort();
    const { exitCode, stderr, seconds } = await setUpOn({
      PIP_INDEX_URL: `https://127.0.0.1:${port.number}/simple`,
    });
    expect(stderr).toContain("package index: it does not answer.");
    expect(stderr).toContain("HTTPS_PROXY");
    expect(exitCode).toBe(2);
    expect(seconds).toBeLessThan(failsWithin);
  });

  test.each(NOWHERE)("the address %s, where nobody is", async (address) => {
    const { exitCode, stderr, seconds } = await setUpOn({
      PIP_INDEX_URL: `https://${address}/simple`,
    });
    // A network loses what is sent there; a firewall may refuse it, or answer with its own certificate.
    expect(stderr).toMatch(/pip cannot reach its package index: [^.]+\. .*(HTTPS_PROXY|PIP_CERT)/);
    expect(exitCode).toBe(2);
    expect(seconds).toBeLessThan(failsWithin);
  });

  test("a server that takes the connection and says nothing", async () => {
    await withServer(async (server) => {
      server.removeAllListeners("request");
      const { stderr, seconds } = await setUpOn({
        PIP_INDEX_URL: `http://127.0.0.1:${portOf(server)}/simple`,
      });
      expect(stderr).toContain("package index: it does not answer.");
      expect(seconds).toBeLessThan(failsWithin);
    });
  });

  test("an index that answers and has none of the packages", async () => {
    await withServer(async (server) => {
      const { exitCode, stderr, seconds } = await setUpOn({
        PIP_INDEX_URL: `http://127.0.0.1:${portOf(server)}/simple`,
      });
      expect(stderr).toContain("its package index has no torch that fits.");
      expect(stderr).toContain("PIP_INDEX_URL");
      expect(exitCode).toBe(2);
      expect(seconds).toBeLessThan(failsWithin);
    });
  });

  test("a name that does not exist", async () => {
    const { stderr, seconds } = await setUpOn({ PIP_INDEX_URL: "https://index.invalid/simple" });
    expect(stderr).toMatch(/package index: (its name cannot be resolved|it does not answer)\./);
    expect(seconds).toBeLessThan(failsWithin);
  });

  test.each([
    ["HTTPS_PROXY", 403],
    ["https_proxy", 407],
    ["PIP_PROXY", 502],
  ])("a proxy in %s that answers with %d, and its password is not shown", async (name, status) => {
    await withServer(async (server) => {
      server.on("connect", (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
      const { exitCode, stderr, seconds } = await setUpOn({
        PIP_INDEX_URL: "https://index.example.com/simple",
        [name]: `http://anna:s3cret@127.0.0.1:${portOf(server)}`,
      });
      expect(stderr).toContain(`the proxy refuses the connection (${status}).`);
      expect(stderr).toContain(`The proxy is set by ${name}.`);
      expect(stderr).not.toContain("s3cret");
      expect(exitCode).toBe(2);
      expect(seconds).toBeLessThan(failsWithin);
    });
  });

  test("a proxy that is not there", async () => {
    const port = await withServer(async (server) => portOf(server));
    const { stderr, seconds } = await setUpOn({
      PIP_INDEX_URL: "https://index.example.com/simple",
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    });
    expect(stderr).toContain("the proxy does not let pip pass");
    expect(seconds).toBeLessThan(failsWithin);
  });
});

/** A port whose queue of connections is full, so that the system drops whoever asks. */
async function silentPort() {
  const program = `
import socket, time
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(0)
waiting = []
for _ in range(4):
    client = socket.socket()
    client.setblocking(False)
    client.connect_ex(server.getsockname())
    waiting.append(client)
time.sleep(0.2)
print(server.getsockname()[1], flush=True)
time.sleep(3600)
`;
  const process = execa("python3", ["-c", program], { reject: false });
  const [line] = (await once(process.stdout, "data")) as [Buffer];
  const number = Number(line);
  return {
    number,
    async [Symbol.asyncDispose]() {
      process.kill();
      await process;
    },
  };
}

/** Runs `use` with a server on a free port of this machine, which is closed afterwards. */
async function withServer<T>(use: (server: Server) => Promise<T>): Promise<T> {
  const server = createServer((_, answer) => answer.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(server);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
