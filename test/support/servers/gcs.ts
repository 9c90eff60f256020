import { readFile } from "node:fs/promises";
import { execa } from "execa";
import { serverPython } from "../../../scripts/environment.ts";
import { freePort, ready } from "./nginx.ts";

/** gcp-storage-emulator on loopback. */
export interface GcsServer extends AsyncDisposable {
  url: string;
  /** Environment that points Google's clients to it, without credentials. */
  env: Record<string, string>;
  /** Uploads contents or local files as objects of a bucket; returns their generations. */
  put(bucket: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]>;
  /** Composes an object of others: it has no MD5. */
  compose(bucket: string, name: string, parts: readonly string[]): Promise<void>;
}

export async function startGcs(buckets: readonly string[]): Promise<GcsServer> {
  const python = await serverPython("gcs");
  const port = await freePort();
  const child = execa(
    python,
    ["-m", "gcp_storage_emulator", "start", "--host=127.0.0.1", `--port=${port}`, "--in-memory"],
    { reject: false, stdin: "ignore" },
  );
  await ready(port, child);
  const url = `http://127.0.0.1:${port}`;
  const post = async (path: string, body: string | Uint8Array, type = "application/json") => {
    const headers = { "content-type": type };
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers,
      body: body as string,
    });
    if (!answer.ok) throw new Error(`the emulator answered ${answer.status}`);
    return (await answer.json()) as { generation: string };
  };
  for (const name of buckets) await post("/storage/v1/b", JSON.stringify({ name }));
  return {
    url,
    env: { STORAGE_EMULATOR_HOST: url },
    async put(bucket, files) {
      const generations: string[] = [];
      for (const [name, content] of Object.entries(files)) {
        const body = typeof content === "string" ? await readFile(content) : content;
        const query = new URLSearchParams({ uploadType: "media", name });
        const made = await post(
          `/upload/storage/v1/b/${bucket}/o?${query}`,
          body,
          "application/octet-stream",
        );
        generations.push(made.generation);
      }
      return generations;
    },
    async compose(bucket, name, parts) {
      const sourceObjects = parts.map((part) => ({ name: part }));
      const body = JSON.stringify({ sourceObjects, destination: {} });
      await post(`/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}/compose`, body);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child;
    },
  };
}
