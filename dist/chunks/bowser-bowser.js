import { n as Bowser, o as init_bowser, s as parse } from "./bowser-bowser2.js";
init_bowser();
export { Bowser as default, parse };
