import { i as verifyCommand, n as journalFor, r as planCommand, t as applyCommand } from "./live.js";

export { applyCommand, journalFor, planCommand, verifyCommand };