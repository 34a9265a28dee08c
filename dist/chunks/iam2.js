import { t as Failure } from "./failure.js";
import { t as accessOf } from "./access.js";
import { r as GITHUB_ISSUER } from "./rbac.js";
import { n as declaredOne } from "./one-cluster.js";

// src/commands/iam.ts
/**
* What lets a repository's runs into one declared cluster. Asks nobody, and writes nothing.
*
* @throws Failure `usage` where the repository is not known, a name cannot be one, or the Cluster names nobody
*/
async function iamCommand(asked, options, edges) {
	const { roster, dir } = await declaredOne(options, "iam", edges);
	const source = await edges.sourceOf(dir);
	const access = accessOf(roster, workflowsOf(asked, source, edges.env), source);
	if (access.roles.length + access.users.length > 0) return access;
	throw new Failure("usage", `Cluster ${access.cluster} says neither signIn, planAs nor creator: there is nobody to let in.`, { remedy: "Add spec.signIn, with the role that may change aws-auth last, and spec.planAs for pull requests." });
}
const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const BRANCH = /^(?!.*\.\.)[^\s*?[\]\\^~:$\p{C}"]{1,255}$/u;
const ENVIRONMENT = /^[^*?:$\p{C}"]{1,255}$/u;
const ISSUER = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/;
const IDS = /^(\d+)\/(\d+)$/;
function workflowsOf({ repository, ids, branch, environment, issuer = GITHUB_ISSUER }, source, env) {
	const known = repository ?? (env["GITHUB_REPOSITORY"] || void 0);
	const name = known ?? repositoryOf(source);
	if (name === void 0) throw new Failure("usage", "The repository is not known: this folder is in none that has a remote origin.", { remedy: "Name it with --repository OWNER/NAME." });
	check("--repository", name, REPOSITORY, "Write OWNER/NAME.");
	check("--branch", branch, BRANCH, "Name one branch, as in main.");
	if (environment !== false) check("--environment", environment, ENVIRONMENT, "Name one environment, as in production.");
	check("--issuer", issuer, ISSUER, `Write an address such as ${GITHUB_ISSUER} or https://HOST/_services/token.`);
	const [, owner = "", id = ""] = IDS.exec(ids ?? "") ?? [];
	if (ids !== void 0) check("--ids", ids, IDS, "Write OWNER_ID/REPOSITORY_ID: a token that was refused shows both.");
	return {
		repository: name,
		isGuessed: known === void 0,
		ids: ids === void 0 ? void 0 : {
			owner,
			repository: id
		},
		branch,
		environment: environment === false ? void 0 : environment,
		issuer
	};
}
function check(flag, value, grammar, remedy) {
	if (!grammar.test(value)) throw new Failure("usage", `${flag} cannot be "${value}".`, { remedy });
}
/** `github.com/acme/access//clusters` is of `acme/access`. */
function repositoryOf(source) {
	const [host, owner, name] = (source.split("//")[0] ?? "").split("/");
	return host === "local" || owner === void 0 || name === void 0 ? void 0 : `${owner}/${name}`;
}

export { iamCommand };