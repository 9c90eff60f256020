import { readFile, writeFile } from "node:fs/promises";

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}
/** Tensors of a safetensors file, by name. */
export type Tensors = Map<string, { dtype: string; shape: number[]; bytes: Buffer }>;

export async function readTensors(path: string): Promise<Tensors> {
  const file = await readFile(path);
  const length = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.subarray(8, 8 + length).toString()) as Record<string, Entry>;
  const data = file.subarray(8 + length);
  const tensors: Tensors = new Map();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const { dtype, shape, data_offsets: offsets } = entry;
    tensors.set(name, { dtype, shape, bytes: data.subarray(...offsets) });
  }
  return tensors;
}

export async function writeTensors(path: string, tensors: Tensors): Promise<void> {
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  let end = 0;
  for (const [name, { dtype, shape, bytes }] of tensors) {
    header[name] = { dtype, shape, data_offsets: [end, end + bytes.length] };
    end += bytes.length;
  }
  const bodies = [...tensors.values()].map(({ bytes }) => bytes);
  await writeFile(path, safetensorsOf(JSON.stringify(header), Buffer.concat(bodies)));
}

/** A file with this header, valid or not. */
export function safetensorsOf(header: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  return Buffer.concat([length, Buffer.from(header), data]);
}

/** Changes the tensors of a safetensors file. */
export async function retensor(path: string, change: (tensors: Tensors) => unknown): Promise<void> {
  const tensors = await readTensors(path);
  change(tensors);
  await writeTensors(path, tensors);
}
