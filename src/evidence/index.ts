export { MOST_BYTES } from "./archive.ts";
export { bundleOf, type VerifiedBundle, verifyBundle } from "./bundle.ts";
export { BEGIN, cardSection, END, withSection } from "./card.ts";
export { withModelIndex } from "./model-index.ts";
