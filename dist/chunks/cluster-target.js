import { t as clusterTarget } from "./cluster-target2.js";

export { clusterTarget };