import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { execa } from "execa";
import { makeFolder } from "../support/folder.ts";
import { dockerOn } from "./engine.ts";

/** An image of one empty layer, byte by byte as an engine stores it and a registry serves it. */
export interface Blobs {
  configuration: Buffer;
  layer: Buffer;
}

/** Two blocks of zeros end a tar; there is nothing before them. */
const EMPTY_TAR = Buffer.alloc(1024);

/** An empty image with the label of the probe's contract. */
export function emptyImage(architecture: string): Blobs {
  const configuration = {
    architecture,
    os: "linux",
    config: { Labels: { "dev.reticence.contract": "1" } },
    rootfs: { type: "layers", diff_ids: [digestOf(EMPTY_TAR)] },
  };
  return { configuration: Buffer.from(JSON.stringify(configuration)), layer: EMPTY_TAR };
}

/** Loads an image into an engine, as `docker save` would have written it. */
export async function loadImage(host: string, name: string, { configuration, layer }: Blobs) {
  const manifest = [{ Config: "config.json", RepoTags: [`${name}:latest`], Layers: ["layer.tar"] }];
  await using folder = await makeFolder();
  await writeFile(folder.at("config.json"), configuration);
  await writeFile(folder.at("layer.tar"), layer);
  await writeFile(folder.at("manifest.json"), JSON.stringify(manifest));
  const files = ["manifest.json", "config.json", "layer.tar"];
  await execa("tar", ["-C", folder.path, "-cf", folder.at("image.tar"), ...files]);
  await dockerOn(host, ["load", "--input", folder.at("image.tar")]);
}

/**
 * A registry on this machine that serves one image (OCI Distribution Specification 1.1, pull).
 * Engines require no certificate for a loopback address.
 */
export async function serveImage(name: string, { configuration, layer }: Blobs) {
  const compressed = gzipSync(layer);
  const TYPE = "application/vnd.docker.distribution.manifest.v2+json";
  const described = (mediaType: string, content: Buffer) => ({
    mediaType: `application/vnd.docker.${mediaType}`,
    size: content.length,
    digest: digestOf(content),
  });
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: TYPE,
      config: described("container.image.v1+json", configuration),
      layers: [described("image.rootfs.diff.tar.gzip", compressed)],
    }),
  );
  const content = new Map([
    [`/v2/${name}/manifests/${digestOf(manifest)}`, manifest],
    [`/v2/${name}/blobs/${digestOf(configuration)}`, configuration],
    [`/v2/${name}/blobs/${digestOf(compressed)}`, compressed],
    ["/v2/", Buffer.from("{}")],
  ]);
  const requests: string[] = [];
  const server = createServer(({ url = "", method }, response) => {
    requests.push(`${method} ${url}`);
    const found = content.get(url);
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader("Content-Type", found === manifest ? TYPE : "application/octet-stream");
    response.setHeader("Content-Length", found?.length ?? 0);
    if (found !== undefined) response.setHeader("Docker-Content-Digest", digestOf(found));
    response.end(method === "HEAD" ? undefined : found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    reference: `127.0.0.1:${port}/${name}@${digestOf(manifest)}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
