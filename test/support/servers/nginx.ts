import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa, type Result, type ResultPromise } from "execa";
import { canInstall, install, isLeftOut, lacks } from "../lacks.ts";

/** nginx on loopback with a certificate of its own, serving a folder over https. */
export interface Nginx extends AsyncDisposable {
  /** `https://localhost:…`. */
  url: string;
  /** `localhost:…`, for RETICENCE_LOCAL_HOSTS. */
  host: string;
  /** A second server, `https://127.0.0.1:…`: another host to a client. */
  other: string;
  /** Path of the certificate, for NODE_EXTRA_CA_CERTS and curl's --cacert. */
  certificate: string;
  /** Lines `host authorization range status bytes uri` of the requests. */
  log(): Promise<string[]>;
}

/** Debian installs it outside the PATH of normal users. */
const env = { PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/**
 * Whether the tests that need nginx are left out; nginx is installed if possible. Throws if it is
 * absent and the tests are not left out explicitly.
 */
export async function lacksNginx(): Promise<boolean> {
  if (await hasNginx()) return false;
  if (!isLeftOut("nginx") && (await canInstall())) await install(["nginx-light"]);
  return lacks(
    "nginx",
    !(await hasNginx()),
    "nginx is not installed: apt-get install nginx-light.",
  );
}

async function hasNginx(): Promise<boolean> {
  const { exitCode } = await execa("nginx", ["-v"], { reject: false, env });
  return exitCode === 0;
}

/**
 * Serves `folder`. `locations` is further configuration of both servers, for example a redirect; in
 * it `$OTHER` stands for the other server.
 */
export async function startNginx(folder: string, locations = ""): Promise<Nginx> {
  const own = await mkdtemp(join(tmpdir(), "reticence-nginx-"));
  const certificate = join(own, "certificate.pem");
  await execa("openssl", [
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
    ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
    ...["-keyout", join(own, "key.pem"), "-out", certificate],
  ]);
  const [port, otherPort] = [await freePort(), await freePort()];
  const other = `https://127.0.0.1:${otherPort}`;
  await mkdir(join(own, "temp"));
  await writeFile(
    join(own, "nginx.conf"),
    `
daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${own}/pid;
error_log ${own}/error.log;
events { worker_connections 256; }
http {
  log_format asked '$host:$server_port "$http_authorization" "$http_range" $status $body_bytes_sent $request_uri';
  access_log ${own}/access.log asked;
  client_body_temp_path ${own}/temp; proxy_temp_path ${own}/temp; fastcgi_temp_path ${own}/temp;
  uwsgi_temp_path ${own}/temp; scgi_temp_path ${own}/temp;
  sendfile on; tcp_nopush on;
  ssl_certificate ${certificate};
  ssl_certificate_key ${own}/key.pem;
  ${[port, otherPort]
    .map(
      (listen) => `server {
    listen 127.0.0.1:${listen} ssl;
    root ${folder};
    ${locations.replaceAll("$OTHER", other)}
  }`,
    )
    .join("\n")}
}
`,
  );
  const child = execa("nginx", ["-e", join(own, "error.log"), "-c", join(own, "nginx.conf")], {
    reject: false,
    stdin: "ignore",
    env,
  });
  await ready(port, child);
  return {
    url: `https://localhost:${port}`,
    host: `localhost:${port}`,
    other,
    certificate,
    log: async () =>
      (await readFile(join(own, "access.log"), "utf8")).split("\n").filter((line) => line !== ""),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child;
      await rm(own, { recursive: true, force: true });
    },
  };
}

type Server = Promise<Pick<Result, "stdout" | "stderr">> & Pick<ResultPromise, "kill">;

/**
 * Resolves once something listens; if the server ends before, throws its output. `attempts` are 50 ms
 * apart.
 */
export async function ready(port: number, child: Server, attempts = 600): Promise<void> {
  let ended: string | undefined;
  child.then((result) => {
    ended = `${result.stderr}${result.stdout}`;
  });
  for (let tries = 0; tries < attempts; tries++) {
    if (ended !== undefined) throw new Error(`the server ended: ${ended}`);
    if (await listens(port)) return;
    await sleep(50);
  }
  child.kill();
  throw new Error(`nothing listens on ${port}`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return await new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket.destroy() !== undefined));
    socket.once("error", () => resolve(false));
  });
}
