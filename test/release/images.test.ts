import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { expect, test, vi } from "vitest";
import { pinImages, pinnedImages, probeDigest } from "../../scripts/release/images.ts";
import { ROOT } from "../../src/base/installation.ts";
import { PUBLISHED_IMAGES, referenceOf } from "../../src/probe/docker/image.ts";
import { makeFolder } from "../support/folder.ts";

const of = (digit: string) => `ghcr.io/owner/reticence/probe@sha256:${digit.repeat(64)}`;
const IMAGES = { cpu: of("a"), cuda: of("b") };
const PINNED = expect.stringMatching(/^[^\s@]+@sha256:[0-9a-f]{64}$/) as string;
const PIN_FILE = "src/probe/docker/published.json";

test("a release's images are written where the executor reads them", async () => {
  await using folder = await makeFolder({ [PIN_FILE]: "{}" });
  await pinImages(IMAGES, folder.at(PIN_FILE));
  expect(JSON.parse(await readFile(folder.at(PIN_FILE), "utf8"))).toEqual(IMAGES);
  expect(await pinnedImages(folder.path)).toEqual(IMAGES);
  expect(JSON.parse(await readFile(join(ROOT, PIN_FILE), "utf8"))).toEqual(PUBLISHED_IMAGES);
  expect(Object.keys(PUBLISHED_IMAGES)).toEqual(Object.keys(IMAGES));
});

test("without a named image, a container with GPUs gets the one with CUDA, any other the small one", async () => {
  vi.doMock("../../src/probe/docker/published.json", () => ({ default: IMAGES }));
  vi.resetModules();
  const { referenceOf } = await import("../../src/probe/docker/image.ts");
  vi.doUnmock("../../src/probe/docker/published.json");
  expect(referenceOf(undefined, undefined)).toBe(IMAGES.cpu);
  expect(referenceOf(undefined, "all")).toBe(IMAGES.cuda);
  expect(referenceOf("mine", "all")).toBe("mine");
});

test("a checkout between releases has no image, and says how to build one", () => {
  const none = Object.values(PUBLISHED_IMAGES).every((image) => image === null);
  if (none) expect(() => referenceOf(undefined, "all")).toThrow(/has no published probe image/);
  else expect(Object.values(PUBLISHED_IMAGES)).toEqual([PINNED, PINNED]);
});

test.each(["", "ghcr.io/owner/probe:1.0", `x@sha256:${"AB".repeat(32)}`, "--help@sha256:00"])(
  "an image without its digest is never pinned: %s",
  async (image) => {
    await using folder = await makeFolder({ [PIN_FILE]: "as before" });
    const pin = () => pinImages({ ...IMAGES, cuda: image }, folder.at(PIN_FILE));
    await expect(pin()).rejects.toThrow("not an image with its digest");
    expect(await readFile(folder.at(PIN_FILE), "utf8")).toBe("as before");
  },
);

test("what an image is built from has one digest, which every file of it changes", async () => {
  const files = {
    "probe/Dockerfile": "FROM x\n",
    "probe/requirements.txt": "y==1\n",
    "probe/reticence_probe/run.py": "pass\n",
  };
  const digest = async (changed: Record<string, string>) => {
    await using folder = await makeFolder({ ...files, ...changed });
    return await probeDigest(folder.path);
  };
  const before = await digest({});
  for (const name of Object.keys(files)) expect(await digest({ [name]: "other" })).not.toBe(before);
  expect(await digest({ "probe/tests/test_run.py": "other" })).toBe(before);
  expect(await digest({ "probe/reticence_probe/__pycache__/run.pyc": "other" })).toBe(before);
});

test("the Dockerfile is one, by a parser of the language", async () => {
  const lint = (text: string) => validate(text).map(({ message, range }) => ({ message, range }));
  const dockerfile = await readFile(join(ROOT, "probe/Dockerfile"), "utf8");
  expect(lint(dockerfile)).toEqual([]);
  expect(lint(dockerfile.replace("COPY --from", "COPI --from"))).not.toEqual([]);
  expect(lint(dockerfile.replace(/^USER .*/m, "USER"))).not.toEqual([]);
});

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
