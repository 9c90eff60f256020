/** Castagnoli's polynomial, reflected (RFC 3720, appendix B.4). */
const POLYNOMIAL = 0x82f63b78;
/** `TABLES[n][b]`: what byte b does to the checksum with n more bytes after it. */
const TABLES: readonly Int32Array[] = tables();

/**
 * CRC-32C of `data` after content whose checksum was `before`, unsigned 32 bits. Eight bytes at a
 * time: byte by byte, a checksum would take longer than the download.
 */
export function crc32c(data: Uint8Array, before = 0): number {
  const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [...Eight];
  let crc = ~before;
  let at = 0;
  for (const end = data.length - 7; at < end; at += 8) {
    crc ^= data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
    crc =
      T7[crc & 0xff]! ^
      T6[(crc >>> 8) & 0xff]! ^
      T5[(crc >>> 16) & 0xff]! ^
      T4[crc >>> 24]! ^
      T3[data[at + 4]!]! ^
      T2[data[at + 5]!]! ^
      T1[data[at + 6]!]! ^
      T0[data[at + 7]!]!;
  }
  for (; at < data.length; at++) crc = (crc >>> 8) ^ T0[(crc ^ data[at]!) & 0xff]!;
  return ~crc >>> 0;
}

type Eight = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function tables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0);
    first[byte] = value;
  }
  const all = [first];
  while (all.length < 8) all.push(all.at(-1)!.map((value) => (value >>> 8) ^ first[value & 0xff]!));
  return all;
}
