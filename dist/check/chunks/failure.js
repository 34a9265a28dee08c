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
/** What was thrown, as a failure: what is none is a mistake in Guestlist itself. */
function asFailure(error) {
	if (error instanceof Failure) return error;
	const message = messageOf(error);
	return new Failure("defect", `A mistake in Guestlist itself: ${message}.`, {
		cause: error,
		remedy: "Please report it, with the command and the log of the run."
	});
}
/** What an error says; whatever else was thrown, as text. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

export { asFailure as n, messageOf as r, Failure as t };