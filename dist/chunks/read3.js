import { n as readPolicies, t as policyKeys } from "./read2.js";

export { policyKeys, readPolicies };