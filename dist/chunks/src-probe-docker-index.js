export { u as PUBLISHED_IMAGE, t as dockerExecutor, h as readEngine, m as refuseContradiction, g as removeContainer, l as takeBack } from "./src-probe-docker-cleanup.js";
