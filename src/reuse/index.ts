export { type Candidate, DECIDED, findReusable, type Reusable } from "./find.ts";
export { auditIn, candidateIn, isSameFolder, sealVerdict } from "./folder.ts";
export { candidatesIn } from "./history.ts";
export { type InputParts, inputParts, type Known } from "./inputs.ts";
