import { expect, test } from "vitest";
import type { RemoteFile } from "../../src/sources/content.ts";
import { countParameters } from "../../src/sources/safetensors.ts";
import { safetensors } from "../support/safetensors.ts";

const NEVER = new AbortController().signal;

test("the parameters of a safetensors file are counted from its header alone", async () => {
  const { remote, read } = remoteOf(safetensors(1_000_000));
  expect(await countParameters(remote, NEVER)).toBe(1_000_000);
  expect(read()).toBeLessThanOrEqual(256 << 10);
});

test("a header longer than the first range is read to its end", async () => {
  const { remote } = remoteOf(safetensors(8, "w".repeat(400_000)));
  expect(await countParameters(remote, NEVER)).toBe(8);
});

test.each<[string, Uint8Array]>([
  ["no bytes", new Uint8Array()],
  ["a length beyond the file", Buffer.from([255, 255, 0, 0, 0, 0, 0, 0, 123, 125])],
  ["a length beyond any file", Buffer.from([255, 255, 255, 255, 255, 255, 255, 255, 123, 125])],
  ["a header that is not JSON", headed("{")],
  ["a header that is no mapping of tensors", headed('{"a": null}')],
  ["a tensor without a shape", headed('{"a": {"dtype": "F16"}}')],
  ["a shape of no sizes", headed('{"a": {"shape": ["x"]}}')],
  ["a negative size", headed('{"a": {"shape": [-1]}}')],
  ["more parameters than can be", headed('{"a": {"shape": [9007199254740991, 2]}}')],
])("%s is refused", async (_, content) => {
  await expect(countParameters(remoteOf(content).remote, NEVER)).rejects.toThrow(
    /safetensors file whose header cannot be read/,
  );
});

function headed(header: string): Uint8Array {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, Buffer.from(header)]);
}

function remoteOf(content: Uint8Array): { remote: RemoteFile; read(): number } {
  let read = 0;
  return {
    read: () => read,
    remote: {
      bytes: content.length,
      ranges: true,
      async read(start, end) {
        read += end - start;
        return [content.subarray(start, end)] as unknown as AsyncIterable<Uint8Array>;
      },
    },
  };
}
