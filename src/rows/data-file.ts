import type { DataKind } from "../sources/index.ts";

/** A data file and how it is read. */
export interface DataFile extends DataKind {
  path: string;
  encoding?: string;
}
