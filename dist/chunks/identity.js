import { n as webIdentity, t as hasWebIdentity } from "./identity2.js";

export { webIdentity };