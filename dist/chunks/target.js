// src/target/target.ts
/** Somebody else has written between the read and the write: read again, plan again. */
var Conflict = class extends Error {
	name = "Conflict";
};

export { Conflict as t };