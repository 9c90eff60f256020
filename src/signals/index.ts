export { type CanaryRow, canaryScores, readCanaries, textCanaryScores } from "./canaries.ts";
export {
  type Candidates,
  type Generated,
  type Match,
  type ModelName,
  readCandidates,
  readGenerated,
  readMatches,
  readTargets,
  type Target,
} from "./extraction.ts";
export {
  type AuxiliaryScores,
  type CopiedRecord,
  type CopyingRecord,
  type FoundValue,
  type GeneratedSignals,
  readGeneratedSignals,
  type TextScores,
} from "./generated.ts";
export { MANIFEST_FILE, readManifest, readManifestAlone } from "./manifest.ts";
export {
  type BlindScore,
  type ComparedSet,
  type Overlap,
  type RecordInfo,
  readBlind,
  readOverlap,
  readRecords,
  readSpans,
  type SetName,
  type Span,
} from "./records.ts";
export { type PairedSignals, readPairs, type TokenSignals } from "./tokens.ts";
