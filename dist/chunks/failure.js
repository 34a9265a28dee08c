// src/failure.ts
/** The one error that Guestlist throws on purpose. Anything else that is thrown is a defect. */
var Failure = class extends Error {
	name = "Failure";
	code;
	remedy;
	detail;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? {} : { cause: details.cause });
		this.code = code;
		this.remedy = details.remedy;
		this.detail = details.detail;
	}
};

export { Failure as t };