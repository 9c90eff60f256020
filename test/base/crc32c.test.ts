import { expect, test } from "vitest";
import { crc32c } from "../../src/base/crc32c.ts";

// RFC 3720, appendix B.4.
test.each([
  ["32 bytes of zeroes", Buffer.alloc(32), 0x8a9136aa],
  ["32 bytes of ones", Buffer.alloc(32, 0xff), 0x62a8ab43],
  ["32 bytes rising from 0", Buffer.from([...Array(32).keys()]), 0x46dd794e],
  ["nothing", Buffer.alloc(0), 0],
])("the CRC-32C of %s is that of the RFC, in one piece and in two", (_, data, expected) => {
  expect(crc32c(data)).toBe(expected);
  for (let at = 0; at <= data.length; at++) {
    expect(crc32c(data.subarray(at), crc32c(data.subarray(0, at)))).toBe(expected);
  }
});
