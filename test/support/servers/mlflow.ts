import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { serverPython } from "../../../scripts/environment.ts";
import { freePort, ready } from "./nginx.ts";

/** MLflow's own server on loopback, which keeps artifacts in a folder and serves them. */
export interface MlflowServer extends AsyncDisposable {
  url: string;
  /** Calls MLflow's REST API below `/api/2.0/mlflow/`. */
  call(path: string, body: object): Promise<Record<string, never>>;
  /** A new run with these artifacts; returns its id and where its artifacts are. */
  run(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ id: string; uri: string }>;
  /** Replaces or adds an artifact. */
  put(uri: string, name: string, content: string | Uint8Array): Promise<void>;
  /** Registers what a source address names as the next version of a model. */
  register(name: string, source: string, runId?: string): Promise<string>;
}

export async function startMlflow(): Promise<MlflowServer> {
  const python = await serverPython("mlflow");
  const own = await mkdtemp(join(tmpdir(), "reticence-mlflow-"));
  const port = await freePort();
  const child = execa(
    python,
    [
      ...["-m", "mlflow", "server", "--host", "127.0.0.1", "--port", String(port)],
      ...["--workers", "1", "--serve-artifacts", "--artifacts-destination", join(own, "artifacts")],
      ...["--backend-store-uri", `sqlite:///${own}/mlflow.db`],
    ],
    {
      reject: false,
      stdin: "ignore",
      env: {
        MLFLOW_DISABLE_TELEMETRY: "true",
        DO_NOT_TRACK: "true",
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: "false",
      },
      cwd: own,
    },
  );
  await ready(port, child, 3600);
  const url = `http://127.0.0.1:${port}`;
  const call = async (path: string, body: object) => {
    const answer = await fetch(`${url}/api/2.0/mlflow/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, never>;
  };
  const put = async (uri: string, name: string, content: string | Uint8Array) => {
    const body = typeof content === "string" ? await readFile(content) : content;
    const path = `${uri.replace("mlflow-artifacts:/", "")}/${name}`;
    const at = `${url}/api/2.0/mlflow-artifacts/artifacts/${path}`;
    const answer = await fetch(at, { method: "PUT", body: body as unknown as string });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    url,
    call,
    put,
    async run(files) {
      const { run } = (await call("runs/create", { experiment_id: "0" })) as unknown as {
        run: { info: { run_id: string; artifact_uri: string } };
      };
      const { run_id: id, artifact_uri: uri } = run.info;
      for (const [name, content] of Object.entries(files)) await put(uri, name, content);
      return { id, uri };
    },
    async register(name, source, runId) {
      await call("registered-models/create", { name }).catch(() => {});
      const { model_version } = (await call("model-versions/create", {
        name,
        source,
        ...(runId === undefined ? {} : { run_id: runId }),
      })) as unknown as { model_version: { version: string } };
      return model_version.version;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child;
      await rm(own, { recursive: true, force: true });
    },
  };
}
