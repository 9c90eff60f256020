export { l as PUBLISHED_IMAGE, t as dockerExecutor, d as readEngine, u as refuseContradiction, f as removeContainer, c as takeBack } from "./reticence~main~index~index.js";
