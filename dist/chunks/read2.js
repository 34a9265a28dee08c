import { n as readPolicies, t as policyKeys } from "./read.js";

export { policyKeys, readPolicies };