import { a as verifyCommand, i as planCommand, n as contextOf, r as journalFor, t as applyCommand } from "./live.js";

export { applyCommand, planCommand, verifyCommand };