export { s as PUBLISHED_IMAGE, t as dockerExecutor, l as readEngine, c as refuseContradiction, u as removeContainer, o as takeBack } from "./reticence~main~index~index.js";
