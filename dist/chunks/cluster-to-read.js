import { t as clusterToRead } from "./cluster-to-read2.js";

export { clusterToRead };