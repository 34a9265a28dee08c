import { n as historyCommand, r as refuseSavedFile, t as archiveOf } from "./history2.js";

export { historyCommand };