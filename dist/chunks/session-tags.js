// src/aws/session-tags.ts
/** The session tags that are sent, by the variables of the runner that they are made of. */
const VARIABLES = {
	Repository: "GITHUB_REPOSITORY",
	Workflow: "GITHUB_WORKFLOW",
	Ref: "GITHUB_REF",
	Sha: "GITHUB_SHA",
	Actor: "GITHUB_ACTOR",
	RunId: "GITHUB_RUN_ID"
};
/** The names of all session tags that may be sent. */
const sessionTagKeys = Object.keys(VARIABLES);
/**
* What a run says of itself to each role that it assumes: CloudTrail keeps it, and trust policies may ask for it. None of
* it is transitive, so that each role of a chain is told anew. Nothing on a machine that is no runner.
*/
function sessionTagsOf(env) {
	return Object.entries(VARIABLES).flatMap(([Key, variable]) => {
		const value = env[variable];
		return value === void 0 || value === "" ? [] : [{
			Key,
			Value: allowed(value)
		}];
	});
}
/** STS takes 256 characters of [\p{L}\p{Z}\p{N}_.:/=+\-@]: STS API reference, Tag. Cut first: half of a pair is none of them. */
function allowed(value) {
	return value.slice(0, 256).replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_");
}

export { sessionTagsOf as n, sessionTagKeys as t };