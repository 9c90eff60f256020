/**
 * `npm run bench -- pull [GIGABYTES] [FOLDER]`: fetches one file over https from nginx on this machine,
 * with Reticence and with curl in turn, and prints the ratio of their rates and the memory that
 * Reticence needs at most. Reticence verifies what it fetched; so curl is also timed together with
 * sha256sum. FOLDER (default: the temporary folder) is where both write.
 */
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { rolldown } from "rolldown";
import { formatBytes } from "../src/sources/index.ts";
import { startNginx } from "../test/support/servers/nginx.ts";

const GOAL_RATIO = 0.9;
const GOAL_MEMORY_BYTES = 200e6;
const ROUNDS = 3;
const FILE = "file.jsonl";

const bytes = Math.round(Number(process.argv[2] ?? 2) * 1e9);
const folder = await mkdtemp(join(process.argv[3] ?? tmpdir(), "reticence-bench-"));
try {
  const file = join(folder, FILE);
  await fill(file, bytes);
  const sha256 = await sha256Of(file);
  const sources = await bundled();
  await using nginx = await startNginx(folder);
  const url = `${nginx.url}/${FILE}`;
  const times = { pull: [] as number[], curl: [] as number[], curlAndHash: [] as number[] };
  let memory = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // In turn, so that a busy machine slows both.
    const [seconds, hashed] = await curl(url, nginx.certificate);
    times.curl.push(seconds);
    times.curlAndHash.push(seconds + hashed);
    const pulled = await pull(sources, `${url}#sha256=${sha256}`, nginx);
    times.pull.push(pulled.seconds);
    memory = Math.max(memory, pulled.memory);
  }
  const rate = (seconds: readonly number[]) => bytes / median(seconds);
  const against = (seconds: readonly number[]) => (rate(times.pull) / rate(seconds)).toFixed(2);
  console.log(`file          ${formatBytes(bytes)} over https on loopback, median of ${ROUNDS}`);
  console.log(`curl          ${formatBytes(rate(times.curl))}/s`);
  console.log(`curl, sha256  ${formatBytes(rate(times.curlAndHash))}/s`);
  console.log(`pull          ${formatBytes(rate(times.pull))}/s, verified`);
  console.log(
    `ratio         ${against(times.curlAndHash)} to curl and sha256sum (goal ${GOAL_RATIO})`,
  );
  console.log(`ratio         ${against(times.curl)} to curl alone, which verifies nothing`);
  console.log(`peak memory   ${formatBytes(memory)} (goal ${formatBytes(GOAL_MEMORY_BYTES)})`);
  const met =
    rate(times.pull) / rate(times.curlAndHash) >= GOAL_RATIO && memory < GOAL_MEMORY_BYTES;
  if (!met) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function curl(url: string, certificate: string): Promise<[number, number]> {
  const to = join(folder, "curl.out");
  const begun = performance.now();
  await execa("curl", ["--silent", "--fail", "--cacert", certificate, "--output", to, url]);
  const fetched = performance.now();
  await execa("sha256sum", [to]);
  const hashed = performance.now();
  await rm(to);
  return [(fetched - begun) / 1000, (hashed - fetched) / 1000];
}

/** The sources as dist/ has them: bundled, without Node's own reading of TypeScript. */
async function bundled(): Promise<string> {
  const input = join(import.meta.dirname, "../src/sources/index.ts");
  await using build = await rolldown({ input, platform: "node" });
  await build.write({ dir: join(folder, "bundle"), format: "esm" });
  return join(folder, "bundle", "index.js");
}

/**
 * In a process of its own, whose memory is nobody else's: not getrusage's, which a child takes over
 * from its parent. The time is that of the pull alone.
 */
async function pull(
  sources: string,
  reference: string,
  nginx: { certificate: string; host: string },
): Promise<{ seconds: number; memory: number }> {
  const cache = join(folder, "cache");
  const program = `
    import { readFile } from "node:fs/promises";
    import { Puller } from ${JSON.stringify(sources)};
    const begun = performance.now();
    const puller = new Puller();
    await puller.pull("data", ${JSON.stringify(reference)}, "data", "/");
    const seconds = (performance.now() - begun) / 1000;
    await puller[Symbol.asyncDispose]();
    const status = await readFile("/proc/self/status", "utf8");
    const kibibytes = Number(/VmHWM:\\s+(\\d+)/.exec(status)[1]);
    console.log(JSON.stringify({ seconds, memory: kibibytes * 1024 }));
  `;
  const { stdout } = await execa(process.execPath, ["--input-type=module", "--eval", program], {
    env: {
      NODE_EXTRA_CA_CERTS: nginx.certificate,
      RETICENCE_LOCAL_HOSTS: nginx.host,
      RETICENCE_CACHE: cache,
    },
  });
  await rm(cache, { recursive: true });
  return JSON.parse(stdout) as { seconds: number; memory: number };
}

/** Random bytes: nothing between disk and disk can be clever about them. */
async function fill(path: string, size: number): Promise<void> {
  const block = randomBytes(64 << 20);
  const file = await open(path, "w");
  try {
    for (let at = 0; at < size; at += block.length) {
      block.writeUInt32LE(at / block.length, 0);
      await file.write(block, 0, Math.min(block.length, size - at));
    }
  } finally {
    await file.close();
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
