import { n as historyName, t as clusterArchive } from "./cluster-archive2.js";

export { clusterArchive, historyName };