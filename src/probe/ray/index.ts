export { checkCluster } from "./address.ts";
export { rayExecutor } from "./executor.ts";
