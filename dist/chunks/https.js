export { t as https } from "./reticence~https.js";
