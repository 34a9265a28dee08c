import { n as policyTestExitCode, t as policyTestCommand } from "./policy-test.js";

export { policyTestCommand, policyTestExitCode };