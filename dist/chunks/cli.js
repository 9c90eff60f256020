export { n as main } from "./reticence~index.js";
