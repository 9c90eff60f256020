import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { ROOT } from "../../src/base/installation.ts";
import { PUBLISHED_IMAGE } from "../../src/probe/docker/image.ts";
import { makeFolder } from "../support/folder.ts";

const IMAGE = `ghcr.io/owner/reticence/probe@sha256:${"ab".repeat(32)}`;

const pin = (image: string, file: string) =>
  execa(process.execPath, [join(ROOT, "scripts", "pin-image.ts"), image, file], { reject: false });

test("a release's image is written where the executor reads it", async () => {
  await using folder = await makeFolder();
  const file = folder.at("published.json");
  expect((await pin(IMAGE, file)).exitCode).toBe(0);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ image: IMAGE });
  const source = await readFile(join(ROOT, "src/probe/docker/published.json"), "utf8");
  expect((JSON.parse(source) as { image: string | null }).image).toBe(PUBLISHED_IMAGE);
});

test.each(["", "ghcr.io/owner/probe:1.0", `x@sha256:${"AB".repeat(32)}`, "--help@sha256:00"])(
  "an image without its digest is never pinned: %s",
  async (image) => {
    await using folder = await makeFolder({ "published.json": "as before" });
    const { exitCode, stderr } = await pin(image, folder.at("published.json"));
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("not an image with its digest"),
    ]);
    expect(await readFile(folder.at("published.json"), "utf8")).toBe("as before");
  },
);

test("the Dockerfile's base is the official image of the pinned PyTorch, and its label the contract", async () => {
  const dockerfile = await readFile(join(ROOT, "probe/Dockerfile"), "utf8");
  const torch = await readFile(join(ROOT, "probe/requirements-torch.txt"), "utf8");
  const [, version] = /^torch==(\S+)$/m.exec(torch)!;
  expect(dockerfile).toMatch(new RegExp(`^ARG BASE_IMAGE=pytorch/pytorch:${version}-cuda`, "m"));
  const job = await readFile(join(ROOT, "schema/job.schema.json"), "utf8");
  const { properties } = JSON.parse(job) as { properties: { contract: { const: number } } };
  expect(dockerfile).toContain(`LABEL dev.reticence.contract="${properties.contract.const}"`);
});

test("the Dockerfile builds with the legacy builder and names no index", async () => {
  const dockerfile = await readFile(join(ROOT, "probe/Dockerfile"), "utf8");
  expect(dockerfile).not.toMatch(/^# *syntax=|--mount=|<<|https?:|index-url/im);
  expect(dockerfile).toMatch(/^USER 65532:65532$/m);
  expect(dockerfile).toMatch(/^ENTRYPOINT \["/m);
});
