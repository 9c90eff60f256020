/** A safetensors file of one tensor of zeros with this many parameters of 16 bits. */
export function safetensors(parameters: number, name = "weight"): Uint8Array {
  const header = Buffer.from(
    JSON.stringify({
      [name]: { dtype: "F16", shape: [parameters], data_offsets: [0, parameters * 2] },
    }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(parameters * 2)]);
}
