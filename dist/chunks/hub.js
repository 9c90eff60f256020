export { t as hub } from "./reticence~hub.js";
