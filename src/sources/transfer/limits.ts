/** How patiently, and in what pieces, a file is fetched. */
export interface TransferLimits {
  /** Size of the range that one request asks for, bytes. */
  segmentBytes: number;
  /** Attempts in a row with less than `progressBytes` of progress before a transfer gives up. */
  attempts: number;
  progressBytes: number;
  /** First wait between attempts, milliseconds; doubles each time up to `longestWaitMs`. */
  firstWaitMs: number;
  longestWaitMs: number;
  /** Longest wait that a store may ask for, milliseconds. */
  longestAskedMs: number;
  /** A request that delivers less than `leastBytes` in this time is aborted, milliseconds. */
  stallMs: number;
  leastBytes: number;
}

export const TRANSFER_LIMITS: TransferLimits = {
  segmentBytes: 64 << 20,
  attempts: 6,
  progressBytes: 1 << 20,
  firstWaitMs: 500,
  longestWaitMs: 60_000,
  // The Hub counts requests per five minutes.
  longestAskedMs: 300_000,
  stallMs: 30_000,
  leastBytes: 32 << 10,
};
