export { d as PUBLISHED_IMAGE, t as dockerExecutor, g as readEngine, h as refuseContradiction, _ as removeContainer, u as takeBack } from "./src-probe-docker-cleanup.js";
