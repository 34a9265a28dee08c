import { a as unasked, i as processFindings, n as changeFindings, r as changeGuards, t as changeChecks } from "./plan-findings2.js";

export { changeChecks, changeFindings, changeGuards, processFindings, unasked };