import { r as KubernetesApi } from "./api.js";
import { t as defaultPatience } from "./patience.js";

// src/survey/patience.ts
/** A survey tells what a run can do without, so its calls are not waited for as others are. */
const surveyPatience = {
	...defaultPatience,
	connectMs: 5e3,
	attemptMs: 1e4,
	attempts: 2,
	longestWaitMs: 2e3,
	totalMs: 1e4
};

// src/survey/read-rbac.ts
/**
* Lists all that RBAC is made of, side by side.
*
* @throws Failure `kubernetes` where the API server refuses, or one of the lists does not come to its end
*/
async function readRbac(api) {
	const [roles, clusterroles, rolebindings, clusterrolebindings] = await Promise.all([
		api.listRbac("roles"),
		api.listRbac("clusterroles"),
		api.listRbac("rolebindings"),
		api.listRbac("clusterrolebindings")
	]);
	return {
		roles,
		clusterroles,
		rolebindings,
		clusterrolebindings
	};
}

// src/commands/surveyor-at.ts
/** Whoever asks an API server what surrounds its aws-auth. */
function surveyorAt(connection) {
	const api = new KubernetesApi({
		...connection,
		patience: connection.patience ?? surveyPatience
	});
	return { rbac: () => readRbac(api) };
}

export { surveyPatience as n, surveyorAt as t };