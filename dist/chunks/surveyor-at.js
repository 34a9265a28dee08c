import { r as KubernetesApi } from "./api.js";
import { t as surveyPatience } from "./patience2.js";

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

export { surveyorAt as t };