// node_modules/@huggingface/blake3-jit/dist/esm/compress.js
/**
* BLAKE3 Compression Function - Highly Optimized
*
* Optimization techniques applied (from Fleek Network case study):
* 1. Use 16 SMI variables for state instead of TypedArray
* 2. Use 16 SMI variables for message words
* 3. Fully inlined G function (no function call overhead)
* 4. Use `| 0` for integer coercion (forces V8 to use 32-bit ALU)
* 5. Hardcoded permutation swaps using only 2 temporary variables
* 6. Offset-based access pattern (avoid creating new views)
*
* The compression function takes:
* - cv: 8-word chaining value
* - block: 16-word message block (64 bytes)
* - counter: 64-bit block counter
* - blockLen: number of input bytes in this block
* - flags: domain separation flags
*
* And outputs 8 or 16 words depending on whether this is a root node.
*/
/**
* Compress a single block.
*
* This is the hot path - every optimization matters here.
*
* @param cv - Chaining value array
* @param cvOff - Offset into cv
* @param block - Message block words
* @param blockOff - Offset into block
* @param out - Output array (8 or 16 words)
* @param outOff - Offset into out
* @param full - If true, output all 16 words (for XOF); if false, output 8 words
* @param counter - 64-bit block counter
* @param blockLen - Number of bytes in this block (0-64)
* @param flags - Domain separation flags
*/
function compress(cv, cvOff, block, blockOff, out, outOff, full, counter, blockLen, flags) {
	let m0 = block[blockOff] | 0, m1 = block[blockOff + 1] | 0, m2 = block[blockOff + 2] | 0, m3 = block[blockOff + 3] | 0, m4 = block[blockOff + 4] | 0, m5 = block[blockOff + 5] | 0, m6 = block[blockOff + 6] | 0, m7 = block[blockOff + 7] | 0, m8 = block[blockOff + 8] | 0, m9 = block[blockOff + 9] | 0, m10 = block[blockOff + 10] | 0, m11 = block[blockOff + 11] | 0, m12 = block[blockOff + 12] | 0, m13 = block[blockOff + 13] | 0, m14 = block[blockOff + 14] | 0, m15 = block[blockOff + 15] | 0, s0 = cv[cvOff] | 0, s1 = cv[cvOff + 1] | 0, s2 = cv[cvOff + 2] | 0, s3 = cv[cvOff + 3] | 0, s4 = cv[cvOff + 4] | 0, s5 = cv[cvOff + 5] | 0, s6 = cv[cvOff + 6] | 0, s7 = cv[cvOff + 7] | 0, s8 = 1779033703, s9 = 3144134277, s10 = 1013904242, s11 = 2773480762, s12 = counter | 0, s13 = counter / 4294967296 | 0, s14 = blockLen | 0, s15 = flags | 0;
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25;
	{
		let t0 = m0, t1 = m1;
		m0 = m2, m2 = m3, m3 = m10, m10 = m12, m12 = m9, m9 = m11, m11 = m5, m5 = t0, m1 = m6, m6 = m4, m4 = m7, m7 = m13, m13 = m14, m14 = m15, m15 = m8, m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25;
	{
		let t0 = m0, t1 = m1;
		m0 = m2, m2 = m3, m3 = m10, m10 = m12, m12 = m9, m9 = m11, m11 = m5, m5 = t0, m1 = m6, m6 = m4, m4 = m7, m7 = m13, m13 = m14, m14 = m15, m15 = m8, m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25;
	{
		let t0 = m0, t1 = m1;
		m0 = m2, m2 = m3, m3 = m10, m10 = m12, m12 = m9, m9 = m11, m11 = m5, m5 = t0, m1 = m6, m6 = m4, m4 = m7, m7 = m13, m13 = m14, m14 = m15, m15 = m8, m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25;
	{
		let t0 = m0, t1 = m1;
		m0 = m2, m2 = m3, m3 = m10, m10 = m12, m12 = m9, m9 = m11, m11 = m5, m5 = t0, m1 = m6, m6 = m4, m4 = m7, m7 = m13, m13 = m14, m14 = m15, m15 = m8, m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25;
	{
		let t0 = m0, t1 = m1;
		m0 = m2, m2 = m3, m3 = m10, m10 = m12, m12 = m9, m9 = m11, m11 = m5, m5 = t0, m1 = m6, m6 = m4, m4 = m7, m7 = m13, m13 = m14, m14 = m15, m15 = m8, m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25;
	{
		let t0 = m0, t1 = m1;
		m0 = m2, m2 = m3, m3 = m10, m10 = m12, m12 = m9, m9 = m11, m11 = m5, m5 = t0, m1 = m6, m6 = m4, m4 = m7, m7 = m13, m13 = m14, m14 = m15, m15 = m8, m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0, s12 ^= s0, s12 = s12 >>> 16 | s12 << 16, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 12 | s4 << 20, s0 = (s0 + s4 | 0) + m1 | 0, s12 ^= s0, s12 = s12 >>> 8 | s12 << 24, s8 = s8 + s12 | 0, s4 ^= s8, s4 = s4 >>> 7 | s4 << 25, s1 = (s1 + s5 | 0) + m2 | 0, s13 ^= s1, s13 = s13 >>> 16 | s13 << 16, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 12 | s5 << 20, s1 = (s1 + s5 | 0) + m3 | 0, s13 ^= s1, s13 = s13 >>> 8 | s13 << 24, s9 = s9 + s13 | 0, s5 ^= s9, s5 = s5 >>> 7 | s5 << 25, s2 = (s2 + s6 | 0) + m4 | 0, s14 ^= s2, s14 = s14 >>> 16 | s14 << 16, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 12 | s6 << 20, s2 = (s2 + s6 | 0) + m5 | 0, s14 ^= s2, s14 = s14 >>> 8 | s14 << 24, s10 = s10 + s14 | 0, s6 ^= s10, s6 = s6 >>> 7 | s6 << 25, s3 = (s3 + s7 | 0) + m6 | 0, s15 ^= s3, s15 = s15 >>> 16 | s15 << 16, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 12 | s7 << 20, s3 = (s3 + s7 | 0) + m7 | 0, s15 ^= s3, s15 = s15 >>> 8 | s15 << 24, s11 = s11 + s15 | 0, s7 ^= s11, s7 = s7 >>> 7 | s7 << 25, s0 = (s0 + s5 | 0) + m8 | 0, s15 ^= s0, s15 = s15 >>> 16 | s15 << 16, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 12 | s5 << 20, s0 = (s0 + s5 | 0) + m9 | 0, s15 ^= s0, s15 = s15 >>> 8 | s15 << 24, s10 = s10 + s15 | 0, s5 ^= s10, s5 = s5 >>> 7 | s5 << 25, s1 = (s1 + s6 | 0) + m10 | 0, s12 ^= s1, s12 = s12 >>> 16 | s12 << 16, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 12 | s6 << 20, s1 = (s1 + s6 | 0) + m11 | 0, s12 ^= s1, s12 = s12 >>> 8 | s12 << 24, s11 = s11 + s12 | 0, s6 ^= s11, s6 = s6 >>> 7 | s6 << 25, s2 = (s2 + s7 | 0) + m12 | 0, s13 ^= s2, s13 = s13 >>> 16 | s13 << 16, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 12 | s7 << 20, s2 = (s2 + s7 | 0) + m13 | 0, s13 ^= s2, s13 = s13 >>> 8 | s13 << 24, s8 = s8 + s13 | 0, s7 ^= s8, s7 = s7 >>> 7 | s7 << 25, s3 = (s3 + s4 | 0) + m14 | 0, s14 ^= s3, s14 = s14 >>> 16 | s14 << 16, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 12 | s4 << 20, s3 = (s3 + s4 | 0) + m15 | 0, s14 ^= s3, s14 = s14 >>> 8 | s14 << 24, s9 = s9 + s14 | 0, s4 ^= s9, s4 = s4 >>> 7 | s4 << 25, full && (out[outOff + 8] = s8 ^ cv[cvOff], out[outOff + 9] = s9 ^ cv[cvOff + 1], out[outOff + 10] = s10 ^ cv[cvOff + 2], out[outOff + 11] = s11 ^ cv[cvOff + 3], out[outOff + 12] = s12 ^ cv[cvOff + 4], out[outOff + 13] = s13 ^ cv[cvOff + 5], out[outOff + 14] = s14 ^ cv[cvOff + 6], out[outOff + 15] = s15 ^ cv[cvOff + 7]), out[outOff] = s0 ^ s8, out[outOff + 1] = s1 ^ s9, out[outOff + 2] = s2 ^ s10, out[outOff + 3] = s3 ^ s11, out[outOff + 4] = s4 ^ s12, out[outOff + 5] = s5 ^ s13, out[outOff + 6] = s6 ^ s14, out[outOff + 7] = s7 ^ s15;
}
// node_modules/@huggingface/blake3-jit/dist/esm/constants.js
/**
* BLAKE3 Constants
*
* IV values are the same as SHA-256: first 32 bits of the fractional parts
* of the square roots of the first 8 primes (2..19)
*/
const IV = new Uint32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
new Uint8Array([
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	2,
	6,
	3,
	10,
	7,
	0,
	4,
	13,
	1,
	11,
	12,
	5,
	9,
	14,
	15,
	8,
	3,
	4,
	10,
	12,
	13,
	2,
	7,
	14,
	6,
	5,
	9,
	0,
	11,
	15,
	8,
	1,
	10,
	7,
	12,
	9,
	14,
	3,
	13,
	15,
	4,
	0,
	11,
	2,
	5,
	8,
	1,
	6,
	12,
	13,
	9,
	11,
	15,
	10,
	14,
	8,
	7,
	2,
	5,
	3,
	0,
	1,
	6,
	4,
	9,
	14,
	11,
	5,
	8,
	12,
	15,
	1,
	13,
	3,
	0,
	10,
	2,
	6,
	4,
	7,
	11,
	15,
	5,
	0,
	1,
	9,
	8,
	6,
	14,
	10,
	2,
	12,
	3,
	4,
	7,
	13
]);
// node_modules/@huggingface/blake3-jit/dist/esm/utils.js
/**
* BLAKE3 Utility Functions
*
* Optimized for little-endian systems (most user-facing systems).
* BLAKE3 is little-endian friendly - on little-endian systems we can
* create Uint32Array views directly over input buffers.
*/
/**
* Detect system endianness at module load time.
* On little-endian systems, the byte 0x01 will be at index 0.
*/
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([16909060]).buffer)[0] === 4;
/**
* Read 16 little-endian 32-bit words from a byte array into a Uint32Array.
* This is only needed on big-endian systems.
*
* @param input - Source byte array
* @param offset - Starting byte offset in input
* @param words - Destination Uint32Array (must have at least 16 elements)
*/
function readLittleEndianWordsFull(input, offset, words) {
	for (let i = 0; i < 16; ++i, offset += 4) words[i] = input[offset] | input[offset + 1] << 8 | input[offset + 2] << 16 | input[offset + 3] << 24;
}
/**
* Write N bytes from 32-bit words to output.
* Used for variable-length output (XOF mode).
*
* @param words - Source Uint32Array
* @param wordOffset - Starting word offset
* @param output - Destination byte array
* @param byteOffset - Starting byte offset in destination
* @param byteCount - Number of bytes to write
*/
function writeLittleEndianBytesPartial(words, wordOffset, output, byteOffset, byteCount) {
	let fullWords = byteCount >>> 2, i = 0;
	for (; i < fullWords; ++i, byteOffset += 4) {
		let w = words[wordOffset + i];
		output[byteOffset] = w & 255, output[byteOffset + 1] = w >>> 8 & 255, output[byteOffset + 2] = w >>> 16 & 255, output[byteOffset + 3] = w >>> 24 & 255;
	}
	let remaining = byteCount & 3;
	if (remaining > 0) {
		let w = words[wordOffset + i];
		output[byteOffset] = w & 255, remaining > 1 && (output[byteOffset + 1] = w >>> 8 & 255), remaining > 2 && (output[byteOffset + 2] = w >>> 16 & 255);
	}
}
/**
* Encode a UTF-8 string to Uint8Array.
* Used for derive_key context strings.
*/
function encodeUTF8(str) {
	if (typeof TextEncoder < "u") return new TextEncoder().encode(str);
	let bytes = [];
	for (let i = 0; i < str.length; i++) {
		let c = str.charCodeAt(i);
		c < 128 ? bytes.push(c) : c < 2048 ? bytes.push(192 | c >> 6, 128 | c & 63) : c < 55296 || c >= 57344 ? bytes.push(224 | c >> 12, 128 | c >> 6 & 63, 128 | c & 63) : (i++, c = 65536 + ((c & 1023) << 10 | str.charCodeAt(i) & 1023), bytes.push(240 | c >> 18, 128 | c >> 12 & 63, 128 | c >> 6 & 63, 128 | c & 63));
	}
	return new Uint8Array(bytes);
}
new Uint8Array([
	0,
	1,
	28,
	2,
	29,
	14,
	24,
	3,
	30,
	22,
	20,
	15,
	25,
	17,
	4,
	8,
	31,
	27,
	13,
	23,
	21,
	19,
	16,
	7,
	26,
	12,
	18,
	6,
	11,
	5,
	10,
	9
]);
// node_modules/@huggingface/blake3-jit/dist/esm/hasher.js
/**
* BLAKE3 Hasher - Incremental hashing with support for all modes
*
* Supports:
* - Regular hashing
* - Keyed hashing (MAC)
* - Key derivation (derive_key)
* - XOF (eXtendable Output Function) mode
*/
/**
* Output state for XOF (eXtendable Output Function) mode.
* Allows reading arbitrary amounts of output.
*/
var XofReader = class {
	inputCv;
	blockWords;
	counter;
	blockLen;
	flags;
	outputBlock;
	outputBlockOffset;
	constructor(inputCv, blockWords, counter, blockLen, flags) {
		this.inputCv = inputCv, this.blockWords = blockWords, this.counter = counter, this.blockLen = blockLen, this.flags = flags | 8, this.outputBlock = /* @__PURE__ */ new Uint32Array(16), this.outputBlockOffset = 64;
	}
	/**
	* Read the next `length` bytes of output.
	*/
	read(length) {
		let output = new Uint8Array(length), outputOffset = 0;
		for (; outputOffset < length;) {
			this.outputBlockOffset >= 64 && (compress(this.inputCv, 0, this.blockWords, 0, this.outputBlock, 0, !0, this.counter++, this.blockLen, this.flags), this.outputBlockOffset = 0);
			let available = 64 - this.outputBlockOffset, toCopy = Math.min(available, length - outputOffset), wordOffset = this.outputBlockOffset >>> 2;
			if (!(this.outputBlockOffset & 3) && toCopy >= 4) {
				let fullWords = toCopy >>> 2;
				writeLittleEndianBytesPartial(this.outputBlock, wordOffset, output, outputOffset, fullWords << 2);
				let bytesCopied = fullWords << 2;
				outputOffset += bytesCopied, this.outputBlockOffset += bytesCopied;
			} else {
				for (let i = 0; i < toCopy; i++) {
					let wordIdx = this.outputBlockOffset + i >>> 2, byteIdx = this.outputBlockOffset + i & 3;
					output[outputOffset + i] = this.outputBlock[wordIdx] >>> (byteIdx << 3) & 255;
				}
				outputOffset += toCopy, this.outputBlockOffset += toCopy;
			}
		}
		return output;
	}
}, ChunkState = class {
	chainingValue;
	chunkCounter;
	blockWords;
	blockLen;
	blocksCompressed;
	flags;
	constructor(keyWords, chunkCounter, flags) {
		this.chainingValue = new Uint32Array(keyWords), this.chunkCounter = chunkCounter, this.blockWords = /* @__PURE__ */ new Uint32Array(16), this.blockLen = 0, this.blocksCompressed = 0, this.flags = flags;
	}
	resetTo(keyWords, chunkCounter, flags) {
		this.chainingValue.set(keyWords), this.chunkCounter = chunkCounter, this.blockLen = 0, this.blocksCompressed = 0, this.flags = flags;
	}
	/**
	* Get the flags for the current block.
	*/
	startFlag() {
		return +(this.blocksCompressed === 0);
	}
	/**
	* Update the chunk state with input data.
	* Returns the number of bytes consumed.
	*/
	update(input, inputOffset, inputLen) {
		let consumed = 0;
		for (; inputLen > 0;) {
			this.blockLen === 64 && (compress(this.chainingValue, 0, this.blockWords, 0, this.chainingValue, 0, !1, this.chunkCounter, 64, this.flags | this.startFlag()), this.blocksCompressed++, this.blockLen = 0);
			let want = 64 - this.blockLen, take = Math.min(want, inputLen);
			if (this.blockLen === 0 && take === 64) readLittleEndianWordsFull(input, inputOffset, this.blockWords);
			else for (let i = 0; i < take; i++) {
				let pos = this.blockLen + i, wordIdx = pos >>> 2, byteIdx = pos & 3;
				byteIdx === 0 ? this.blockWords[wordIdx] = input[inputOffset + i] : this.blockWords[wordIdx] |= input[inputOffset + i] << (byteIdx << 3);
			}
			this.blockLen += take, inputOffset += take, inputLen -= take, consumed += take;
		}
		return consumed;
	}
	/**
	* Finalize this chunk and return its output.
	* Returns 8 words (chaining value) or 16 words (if root).
	*/
	output() {
		let usedWords = this.blockLen + 3 >>> 2;
		for (let i = usedWords; i < 16; i++) this.blockWords[i] = 0;
		return {
			inputCv: this.chainingValue,
			blockWords: this.blockWords,
			blockLen: this.blockLen,
			counter: this.chunkCounter,
			flags: this.flags | this.startFlag() | 2
		};
	}
	/**
	* Get the number of bytes in this chunk.
	*/
	len() {
		return this.blocksCompressed * 64 + this.blockLen;
	}
}, Hasher = class Hasher {
	chunkState;
	keyWords;
	cvStack;
	cvStackLen;
	flags;
	parentBlock;
	parentCv;
	chunkCv;
	outWords;
	finalizeCv;
	/**
	* Create a new Hasher.
	*
	* @param keyWords - Initial key words (IV for regular hashing)
	* @param flags - Domain separation flags
	*/
	constructor(keyWords, flags) {
		this.keyWords = keyWords ? new Uint32Array(keyWords) : new Uint32Array(IV), this.flags = flags ?? 0, this.chunkState = new ChunkState(this.keyWords, 0, this.flags), this.cvStack = /* @__PURE__ */ new Uint32Array(432), this.cvStackLen = 0, this.parentBlock = /* @__PURE__ */ new Uint32Array(16), this.parentCv = /* @__PURE__ */ new Uint32Array(8), this.chunkCv = /* @__PURE__ */ new Uint32Array(8), this.outWords = /* @__PURE__ */ new Uint32Array(16), this.finalizeCv = /* @__PURE__ */ new Uint32Array(8);
	}
	/**
	* Reset the hasher to process a new message with the same key/flags.
	* Reuses all internal buffers — zero allocations.
	*/
	reset() {
		return this.chunkState.resetTo(this.keyWords, 0, this.flags), this.cvStackLen = 0, this;
	}
	/**
	* Create a new keyed hasher (MAC).
	*
	* @param key - 32-byte key
	*/
	static newKeyed(key) {
		if (key.length !== 32) throw Error(`Key must be 32 bytes, got ${key.length}`);
		let keyWords = /* @__PURE__ */ new Uint32Array(8);
		if (IS_LITTLE_ENDIAN) {
			let view = new Uint32Array(key.buffer, key.byteOffset, 8);
			keyWords.set(view);
		} else for (let i = 0; i < 8; i++) {
			let off = i * 4;
			keyWords[i] = key[off] | key[off + 1] << 8 | key[off + 2] << 16 | key[off + 3] << 24;
		}
		return new Hasher(keyWords, 16);
	}
	/**
	* Create a new key derivation hasher.
	*
	* @param context - Context string for domain separation
	*/
	static newDeriveKey(context) {
		let contextBytes = encodeUTF8(context), contextHasher = new Hasher(new Uint32Array(IV), 32);
		contextHasher.update(contextBytes);
		let contextKey = /* @__PURE__ */ new Uint32Array(8), output = contextHasher.finalizeOutput();
		return compress(output.inputCv, 0, output.blockWords, 0, contextKey, 0, !1, output.counter, output.blockLen, output.flags | 8), new Hasher(contextKey, 64);
	}
	/**
	* Push a chaining value onto the stack.
	*/
	pushCv(cv, cvOffset) {
		this.cvStack.set(cv.subarray(cvOffset, cvOffset + 8), this.cvStackLen * 8), this.cvStackLen++;
	}
	/**
	* Pop a chaining value from the stack.
	*/
	popCv(out, outOffset) {
		this.cvStackLen--, out.set(this.cvStack.subarray(this.cvStackLen * 8, (this.cvStackLen + 1) * 8), outOffset);
	}
	/**
	* Add a chunk's chaining value and merge completed subtrees.
	*/
	addChunkCv(newCv, newCvOffset, totalChunks) {
		let parentBlock = this.parentBlock, parentCv = this.parentCv;
		for (; !(totalChunks & 1);) this.popCv(parentBlock, 0), parentBlock.set(newCv.subarray(newCvOffset, newCvOffset + 8), 8), compress(this.keyWords, 0, parentBlock, 0, parentCv, 0, !1, 0, 64, this.flags | 4), newCv = parentCv, newCvOffset = 0, totalChunks >>>= 1;
		this.pushCv(newCv, newCvOffset);
	}
	/**
	* Update the hasher with input data.
	*
	* @param input - Data to hash
	* @returns this (for chaining)
	*/
	update(input) {
		let inputOffset = 0, inputLen = input.length;
		for (; inputLen > 0;) {
			if (this.chunkState.len() === 1024) {
				let output = this.chunkState.output(), chunkCv = this.chunkCv;
				compress(output.inputCv, 0, output.blockWords, 0, chunkCv, 0, !1, output.counter, output.blockLen, output.flags);
				let totalChunks = this.chunkState.chunkCounter + 1;
				this.addChunkCv(chunkCv, 0, totalChunks), this.chunkState.resetTo(this.keyWords, totalChunks, this.flags);
			}
			let want = 1024 - this.chunkState.len(), take = Math.min(want, inputLen);
			this.chunkState.update(input, inputOffset, take), inputOffset += take, inputLen -= take;
		}
		return this;
	}
	/**
	* Get the output parameters (for XOF mode or finalization).
	*/
	finalizeOutput() {
		let output = this.chunkState.output(), parentBlock = this.parentBlock, cv = this.finalizeCv;
		if (this.cvStackLen > 0) for (compress(output.inputCv, 0, output.blockWords, 0, cv, 0, !1, output.counter, output.blockLen, output.flags); this.cvStackLen > 0;) if (this.cvStackLen--, parentBlock.set(this.cvStack.subarray(this.cvStackLen * 8, (this.cvStackLen + 1) * 8), 0), parentBlock.set(cv, 8), this.cvStackLen > 0) compress(this.keyWords, 0, parentBlock, 0, cv, 0, !1, 0, 64, this.flags | 4);
		else return {
			inputCv: this.keyWords,
			blockWords: parentBlock,
			blockLen: 64,
			counter: 0,
			flags: this.flags | 4
		};
		return output;
	}
	/**
	* Finalize the hash and return the result.
	*
	* @param outputLength - Number of bytes to output (default: 32)
	* @returns The hash output
	*/
	finalize(outputLength = 32) {
		let output = this.finalizeOutput(), result = new Uint8Array(outputLength);
		if (outputLength <= 64) {
			let outWords = this.outWords;
			if (compress(output.inputCv, 0, output.blockWords, 0, outWords, 0, outputLength > 32, output.counter, output.blockLen, output.flags | 8), IS_LITTLE_ENDIAN) {
				let outBytes = new Uint8Array(outWords.buffer);
				result.set(outBytes.subarray(0, outputLength));
			} else writeLittleEndianBytesPartial(outWords, 0, result, 0, outputLength);
		} else {
			let full = this.finalizeXof().read(outputLength);
			result.set(full);
		}
		return result;
	}
	/**
	* Finalize and return an XOF reader for arbitrary-length output.
	*/
	finalizeXof() {
		let output = this.finalizeOutput();
		return new XofReader(new Uint32Array(output.inputCv), new Uint32Array(output.blockWords), output.counter, output.blockLen, output.flags);
	}
};
new Uint8Array([
	102,
	151,
	245,
	119,
	91,
	149,
	80,
	222,
	49,
	53,
	203,
	172,
	165,
	151,
	24,
	28,
	157,
	228,
	33,
	16,
	155,
	235,
	43,
	88,
	180,
	208,
	176,
	75,
	147,
	173,
	242,
	41
]);
// node_modules/@huggingface/xetchunk-wasm/dist/esm/xorb-hash.js
const BLAKE3_NODE_KEY = new Uint8Array([
	1,
	126,
	197,
	199,
	165,
	71,
	41,
	150,
	253,
	148,
	102,
	102,
	180,
	138,
	2,
	230,
	93,
	221,
	83,
	111,
	55,
	199,
	109,
	210,
	248,
	99,
	82,
	230,
	74,
	83,
	113,
	63
]);
Hasher.newKeyed(BLAKE3_NODE_KEY);
// node_modules/@huggingface/xetchunk-wasm/dist/esm/hash-utils.js
const ZERO_KEY = /* @__PURE__ */ new Uint8Array(32), VERIFICATION_KEY = new Uint8Array([
	127,
	24,
	87,
	214,
	206,
	86,
	237,
	102,
	18,
	127,
	249,
	19,
	231,
	165,
	195,
	243,
	164,
	205,
	38,
	213,
	181,
	219,
	73,
	230,
	65,
	36,
	152,
	127,
	40,
	251,
	148,
	195
]);
Hasher.newKeyed(ZERO_KEY), Hasher.newKeyed(VERIFICATION_KEY);
async function createApiError(response, opts) {
	let error = new HubApiError(response.url, response.status, response.headers.get("X-Request-Id") ?? opts?.requestId);
	error.message = `Api error with status ${error.statusCode}${opts?.message ? `. ${opts.message}` : ""}`;
	let trailer = [`URL: ${error.url}`, error.requestId ? `Request ID: ${error.requestId}` : void 0].filter(Boolean).join(". ");
	if (response.headers.get("Content-Type")?.startsWith("application/json")) {
		let json = await response.json();
		error.message = json.error || json.message || error.message, json.error_description && (error.message = error.message ? error.message + `: ${json.error_description}` : json.error_description), error.data = json;
	} else error.data = { message: await response.text() };
	throw error.message += `. ${trailer}`, error;
}
var HubApiError = class extends Error {
	statusCode;
	url;
	requestId;
	data;
	constructor(url, statusCode, requestId, message) {
		super(message), this.statusCode = statusCode, this.requestId = requestId, this.url = url;
	}
};
function checkAccessToken(accessToken) {
	if (!accessToken.startsWith("hf_")) throw TypeError("Your access token must start with 'hf_'");
}
function checkCredentials(params) {
	if (params.accessToken) return checkAccessToken(params.accessToken), params.accessToken;
	if (params.credentials?.accessToken) return checkAccessToken(params.credentials.accessToken), params.credentials.accessToken;
}
function toRepoId(repo) {
	if (typeof repo != "string") return repo;
	if (repo.startsWith("model/") || repo.startsWith("models/")) throw TypeError("A repo designation for a model should not start with 'models/', directly specify the model namespace / name");
	if (repo.startsWith("space/")) throw TypeError("Spaces should start with 'spaces/', plural, not 'space/'");
	if (repo.startsWith("dataset/")) throw TypeError("Datasets should start with 'datasets/', plural, not 'dataset/'");
	if (repo.startsWith("bucket/")) throw TypeError("Buckets should start with 'buckets/', plural, not 'bucket/'");
	if (repo.startsWith("kernel/")) throw TypeError("Kernels should start with 'kernels/', plural, not 'kernel/'");
	let slashes = repo.split("/").length - 1;
	if (repo.startsWith("spaces/")) {
		if (slashes !== 2) throw TypeError("Space Id must include namespace and name of the space");
		return {
			type: "space",
			name: repo.slice(7)
		};
	}
	if (repo.startsWith("datasets/")) {
		if (slashes > 2) throw TypeError("Too many slashes in repo designation: " + repo);
		return {
			type: "dataset",
			name: repo.slice(9)
		};
	}
	if (repo.startsWith("buckets/")) {
		if (slashes !== 2) throw TypeError("Bucket Id must include namespace and name of the bucket");
		return {
			type: "bucket",
			name: repo.slice(8)
		};
	}
	if (repo.startsWith("kernels/")) {
		if (slashes !== 2) throw TypeError("Kernel Id must include namespace and name of the kernel");
		return {
			type: "kernel",
			name: repo.slice(8)
		};
	}
	if (slashes > 1) throw TypeError("Too many slashes in repo designation: " + repo);
	return {
		type: "model",
		name: repo
	};
}
var isBrowser = typeof window < "u" && window.document !== void 0, isWebWorker = typeof self == "object" && self.constructor && self.constructor.name === "DedicatedWorkerGlobalScope", isFrontend = !(!isBrowser && !isWebWorker);
new Promise((r) => {});
var hashSize = 65536;
makeBuffer(5 << 20), makeHashTable();
function makeHashTable() {
	try {
		return new Uint32Array(hashSize);
	} catch {
		let hashTable2 = Array(hashSize);
		for (let i = 0; i < hashSize; i++) hashTable2[i] = 0;
		return hashTable2;
	}
}
function makeBuffer(size) {
	return new Uint8Array(size);
}
var textEncoder = new TextEncoder();
textEncoder.encode("\r\n"), textEncoder.encode("\r\n\r\n");
function hasH2Fetch(versions = typeof process < "u" ? process.versions : void 0, frontend = isFrontend) {
	return frontend || !versions?.undici || versions.bun ? !1 : Number(versions.undici.split(".")[0]) >= 8;
}
hasH2Fetch(), "ff".repeat(32), new Uint8Array([
	72,
	70,
	82,
	101,
	112,
	111,
	77,
	101,
	116,
	97,
	68,
	97,
	116,
	97,
	0,
	85,
	105,
	103,
	69,
	106,
	123,
	129,
	87,
	131,
	165,
	189,
	217,
	92,
	205,
	209,
	74,
	169
]);
function parseLinkHeader(header) {
	return Object.fromEntries([...header.matchAll(/<(https?:[/][/][^>]+)>;\s+rel="([^"]+)"/g)].map(([, url, rel]) => [rel, url]));
}
async function* listFiles(params) {
	let accessToken = checkCredentials(params), repoId = toRepoId(params.repo), revision = repoId.type === "bucket" ? void 0 : params.revision || "main", url = `${params.hubUrl || "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/tree${revision ? `/${revision}` : ""}${params.path ? "/" + params.path : ""}?recursive=${!!params.recursive}&expand=${!!params.expand}`;
	for (; url;) {
		let res = await (params.fetch ?? fetch)(url, { headers: {
			accept: "application/json",
			...accessToken ? { Authorization: `Bearer ${accessToken}` } : void 0
		} });
		if (!res.ok) throw await createApiError(res);
		let items = await res.json();
		for (let item of items) yield item;
		let linkHeader = res.headers.get("Link");
		url = linkHeader ? parseLinkHeader(linkHeader).next : void 0;
	}
}
function pick(o, props) {
	return Object.assign({}, ...props.map((prop) => {
		if (o[prop] !== void 0) return { [prop]: o[prop] };
	}));
}
var DATASET_EXPAND_KEYS = [
	"private",
	"downloads",
	"gated",
	"likes",
	"lastModified"
];
async function datasetInfo(params) {
	let accessToken = params && checkCredentials(params), search = new URLSearchParams([...DATASET_EXPAND_KEYS.map((val) => ["expand", val]), ...params?.additionalFields?.map((val) => ["expand", val]) ?? []]).toString(), response = await (params.fetch || fetch)(`${params?.hubUrl || "https://huggingface.co"}/api/datasets/${params.name}/revision/${encodeURIComponent(params.revision ?? "HEAD")}?${search.toString()}`, { headers: { ...accessToken ? { Authorization: `Bearer ${accessToken}` } : {} } });
	if (!response.ok) throw await createApiError(response);
	let data = await response.json();
	return {
		...params?.additionalFields && pick(data, params.additionalFields),
		id: data._id,
		name: data.id,
		private: data.private,
		downloads: data.downloads,
		likes: data.likes,
		gated: data.gated,
		updatedAt: new Date(data.lastModified)
	};
}
function normalizeInferenceProviderMapping(hfModelId, inferenceProviderMapping) {
	return inferenceProviderMapping ? Array.isArray(inferenceProviderMapping) ? inferenceProviderMapping.map((entry) => ({
		...entry,
		hfModelId
	})) : Object.entries(inferenceProviderMapping).map(([provider, mapping]) => ({
		provider,
		hfModelId,
		providerId: mapping.providerId,
		status: mapping.status,
		task: mapping.task
	})) : [];
}
var MODEL_EXPAND_KEYS = [
	"pipeline_tag",
	"private",
	"gated",
	"downloads",
	"likes",
	"lastModified"
], MODEL_DERIVED_FIELD_TO_API_KEY = { filePaths: "siblings" };
async function modelInfo(params) {
	let accessToken = params && checkCredentials(params), additionalExpandKeys = params?.additionalFields?.map((field) => MODEL_DERIVED_FIELD_TO_API_KEY[field] ?? field) ?? [], search = new URLSearchParams([...MODEL_EXPAND_KEYS.map((val) => ["expand", val]), ...additionalExpandKeys.map((val) => ["expand", val])]).toString(), response = await (params.fetch || fetch)(`${params?.hubUrl || "https://huggingface.co"}/api/models/${params.name}/revision/${encodeURIComponent(params.revision ?? "HEAD")}?${search.toString()}`, { headers: { ...accessToken ? { Authorization: `Bearer ${accessToken}` } : {} } });
	if (!response.ok) throw await createApiError(response);
	let data = await response.json(), additional = {};
	if (params?.additionalFields) for (let field of params.additionalFields) field === "filePaths" ? additional.filePaths = (data.siblings ?? []).map((s) => s.rfilename) : field === "inferenceProviderMapping" && data.inferenceProviderMapping ? additional.inferenceProviderMapping = normalizeInferenceProviderMapping(data.id, data.inferenceProviderMapping) : additional[field] = data[field];
	return {
		...additional,
		id: data._id,
		name: data.id,
		private: data.private,
		task: data.pipeline_tag,
		downloads: data.downloads,
		gated: data.gated,
		likes: data.likes,
		updatedAt: new Date(data.lastModified)
	};
}
var DIFFUSERS_SAFETENSORS_FILE = "diffusion_pytorch_model.safetensors", DIFFUSERS_SAFETENSORS_INDEX_FILE = "diffusion_pytorch_model.safetensors.index.json";
[...["transformer", "unet"].map((folder) => ({
	single: `${folder}/${DIFFUSERS_SAFETENSORS_FILE}`,
	index: `${folder}/${DIFFUSERS_SAFETENSORS_INDEX_FILE}`
}))];
export { listFiles as n, modelInfo as r, datasetInfo as t };
