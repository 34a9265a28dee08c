// src/gather/malformed.ts
/** Why a text that another job left is not what it should be, to go after `it is not used: `. */
var Malformed = class extends Error {
	name = "Malformed";
};

export { Malformed as t };