export { s as PUBLISHED_IMAGE, t as dockerExecutor, c as readEngine, l as removeContainer, o as takeBack } from "./reticence~main~index~index.js";
