import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { type HubRequest, HubServer } from "../../support/servers/hub.ts";
import type { Expected, Outcome, Row } from "../row.ts";
import type { Scene } from "../scene.ts";

const COMMIT = "a".repeat(40);

/** A checkpoint that is pulled from a Hub which does this to requests. */
async function pulled(
  scene: Scene,
  fault: (request: HubRequest, response: ServerResponse, seen: Seen) => boolean | undefined,
): Promise<Outcome> {
  await scene.checkpoint("leaky");
  await scene.bring("careful");
  await using hub = await HubServer.start([
    { type: "model", name: "demo/support", folder: scene.at("checkpoint"), refs: { main: COMMIT } },
  ]);
  const seen: Seen = { times: 0, scene };
  hub.fault = (request, response) => {
    seen.times += 1;
    return fault(request, response, seen);
  };
  return await scene.audit({
    args: ["--set", `checkpoint=hf://demo/support@${COMMIT}`],
    env: {
      HF_ENDPOINT: hub.url,
      RETICENCE_LOCAL_HOSTS: `${new URL(hub.cdn).host} ${new URL(hub.url).host}`,
    },
  });
}

interface Seen {
  times: number;
  scene: Scene;
}

const isWeights = ({ host }: HubRequest) => host === "cdn";

const FAULTS: Record<string, [Expected, Parameters<typeof pulled>[1]]> = {
  "answers 500 once": [
    { verdict: "fail" },
    (_, response, { times }) => times === 1 && refuse(response, 500),
  ],
  "answers 500 every time": [{ refused: /500/ }, (_, response) => refuse(response, 500)],
  "answers 404 every time": ["blocked", (_, response) => refuse(response, 404)],
  "answers 401 every time": ["blocked", (_, response) => refuse(response, 401)],
  "answers 429 twice": [
    { verdict: "fail" },
    (_, response, { times }) => times <= 2 && refuse(response, 429),
  ],
  "cuts each connection for weights": [
    "blocked",
    (request, response) => {
      if (!isWeights(request)) return false;
      response.writeHead(200, { "Content-Length": "100000" }).write("cut");
      setTimeout(() => response.destroy(), 50);
      return true;
    },
  ],
  "sends the careful weights, which are as long": [
    { refused: /digest|sha256|differ|changed/i },
    (request, response, { scene }) => {
      if (!isWeights(request)) return false;
      const careful = readFileSync(scene.at("careful/model.safetensors"));
      const [, first, last] = /bytes=(\d+)-(\d*)/.exec(request.range ?? "bytes=0-")!;
      const end = last === "" ? careful.length - 1 : Number(last);
      const part = careful.subarray(Number(first), end + 1);
      response
        .writeHead(request.range === undefined ? 200 : 206, {
          "Content-Length": String(part.length),
          "Content-Range": `bytes ${first}-${end}/${careful.length}`,
          "Accept-Ranges": "bytes",
        })
        .end(request.method === "HEAD" ? undefined : part);
      return true;
    },
  ],
  "sends a web page instead of weights": [
    "blocked",
    (request, response) => {
      if (!isWeights(request)) return false;
      response.writeHead(200, { "Content-Type": "text/html" }).end("<html>sign in</html>");
      return true;
    },
  ],
  "sends a web page instead of the tree": [
    "blocked",
    (request, response) => {
      if (!request.path.includes("/tree/")) return false;
      response.writeHead(200, { "Content-Type": "text/html" }).end("<html>sign in</html>");
      return true;
    },
  ],
  "names files outside the folder": [
    "blocked",
    (request, response) => {
      if (!request.path.includes("/tree/")) return false;
      const file = { type: "file", oid: "0".repeat(40), size: 5, path: "../../escaped.json" };
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify([file]));
      return true;
    },
  ],
  "redirects to a local file": [
    "blocked",
    (request, response) => {
      if (!request.path.includes("/resolve/")) return false;
      response.writeHead(302, { Location: "file:///etc/hostname" }).end();
      return true;
    },
  ],
  "redirects in a circle": [
    "blocked",
    (request, response) => {
      if (!request.path.includes("/resolve/")) return false;
      response.writeHead(302, { Location: request.path }).end();
      return true;
    },
  ],
};

const hub = Object.entries(FAULTS).map(
  ([what, [expected, fault]]): Row => ({
    id: `hub-${what.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    kind: "fault",
    group: "Downloads fail or lie",
    what: `the server of the checkpoint ${what}`,
    expected,
    slow: true,
    run: async (scene) => await pulled(scene, fault),
  }),
);

/** What an earlier audit left in the cache is not taken for what it was. */
const cached: Row = {
  id: "cache-holds-other-weights",
  kind: "fault",
  group: "Downloads fail or lie",
  what: "cached weights are replaced by a careful checkpoint's, and the audit run again",
  expected: "blocked",
  slow: true,
  async run(scene) {
    await pulled(scene, () => false);
    const careful = await readFile(scene.at("careful/model.safetensors"));
    for (const file of [...(await scene.files("cache")), ...(await scene.files("tmp/home"))]) {
      const digest = createHash("sha256")
        .update(await readFile(file))
        .digest("hex");
      const weights = createHash("sha256")
        .update(await readFile(scene.at("checkpoint/model.safetensors")))
        .digest("hex");
      if (digest === weights) await scene.overwrite(file, careful);
    }
    await scene.remove("out");
    return await pulled(scene, () => false);
  },
};

function refuse(response: ServerResponse, status: number): true {
  response.writeHead(status, { "Content-Type": "application/json" }).end('{"error":"no"}');
  return true;
}

export const DOWNLOAD_ROWS: readonly Row[] = [...hub, cached];
