export { c as PUBLISHED_IMAGE, t as dockerExecutor, u as readEngine, l as refuseContradiction, d as removeContainer, s as takeBack } from "./reticence~main~index~index.js";
