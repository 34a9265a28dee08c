import { a as __toCommonJS, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { t as callerOf } from "./caller.js";
import { I as config_exports, L as init_config } from "./checksum.js";
import { D as init_dist_es, E as dist_es_exports, a as eksClient, h as require_dist_cjs$1, l as require_dist_cjs$2, s as stsClient, t as ask, u as require_dist_cjs$3 } from "./ask.js";

// node_modules/@aws-sdk/credential-providers/dist-cjs/index.js
var require_dist_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { ProviderError, CredentialsProviderError, loadConfig, NODE_REGION_CONFIG_FILE_OPTIONS } = (init_config(), __toCommonJS(config_exports));
	const { normalizeProvider } = (init_dist_es(), __toCommonJS(dist_es_exports));
	const fromNodeProviderChain = (init = {}) => {
		let chain;
		return async (args) => {
			if (!chain) {
				const { defaultProvider } = require_dist_cjs$1();
				chain = defaultProvider({ ...init });
			}
			return chain(args);
		};
	};
	exports.fromNodeProviderChain = fromNodeProviderChain;
}));

// src/aws/ambient.ts
var import_dist_cjs$2 = require_dist_cjs();
/**
* The credentials of the machine: environment, profile, SSO, container or instance, in the SDK's order.
*
* @throws Failure `sign-in` where there are none
*/
async function ambientCredentials() {
	try {
		return await (0, import_dist_cjs$2.fromNodeProviderChain)({
			maxRetries: 2,
			timeout: 2e3
		})();
	} catch (cause) {
		throw new Failure("sign-in", "There are no AWS credentials on this machine.", {
			cause,
			remedy: "Sign in first, for example with `aws sso login`, or set AWS_PROFILE."
		});
	}
}

// src/aws/caller.ts
var import_dist_cjs$1 = require_dist_cjs$2();
/**
* Asks STS who the credentials belong to.
*
* @throws Failure `sign-in` where STS refuses them or cannot be reached
*/
async function callerIdentity(access) {
	const sts = stsClient(access);
	const answer = await ask(access, {
		service: "sts",
		words: "sts:GetCallerIdentity",
		code: "sign-in"
	}, () => sts.send(new import_dist_cjs$1.GetCallerIdentityCommand({})));
	const arn = answer.Arn ?? "";
	return {
		arn,
		...callerOf(arn) ?? {
			canonicalArn: arn,
			account: answer.Account ?? "",
			sessionName: ""
		}
	};
}
/** Whether a caller is an identity. A role counts by its name: STS says nothing of its path. */
function isIdentity(caller, identity) {
	return caller.canonicalArn === identity.effectiveArn;
}
/**
* @throws Failure `identity` where the caller is somebody else
*/
function assertIdentity(caller, identity) {
	if (isIdentity(caller, identity)) return;
	throw new Failure("identity", `Signed in as ${caller.arn}, but ${identity.arn} was expected.`, { remedy: "Check signIn of the Cluster declaration, and which keys or role the run was given." });
}

// src/aws/eks.ts
var import_dist_cjs = require_dist_cjs$3();
/**
* Asks EKS when a cluster was made, and how it is tagged: tools leave tags of their own.
*
* @throws Failure `aws` where EKS refuses or does not know the cluster
*/
async function clusterOrigin(cluster, access) {
	const { createdAt, tags = {} } = (await askFor(cluster, access)).cluster ?? {};
	return {
		createdAt,
		tags
	};
}
/**
* Asks EKS where the API server is.
*
* @throws Failure `aws` where EKS refuses or does not know the cluster, `target` where it is not ready, or is another than
*   is declared
*/
async function describeCluster(cluster, access) {
	const { arn = "", status, endpoint, certificateAuthority, accessConfig, resourcesVpcConfig } = (await askFor(cluster, access)).cluster ?? {};
	assertIsDeclared(arn, cluster);
	if (endpoint === void 0 || certificateAuthority?.data === void 0) throw new Failure("target", `${cluster.eksName} has no API server to talk to: its status is ${status ?? "unknown"}.`, { remedy: "Wait until it is ACTIVE." });
	return {
		server: endpoint,
		ca: Buffer.from(certificateAuthority.data, "base64").toString("utf8"),
		mode: accessConfig?.authenticationMode ?? "CONFIG_MAP",
		...publicCidrsOf(resourcesVpcConfig)
	};
}
/** Refuses a cluster of another account or region, whoever let us ask about it. */
function assertIsDeclared(arn, { eksName, account, region }) {
	const [, , , itsRegion = "unknown", itsAccount = "unknown"] = arn.split(":");
	const wrong = (place, is, declared, remedy) => new Failure("target", `${eksName} is in ${place} ${is}, but ${declared} is declared.`, { remedy });
	if (itsAccount !== account) throw wrong("account", itsAccount, account, "Check spec.account, and the account of the last role in signIn.");
	if (itsRegion !== region) throw wrong("region", itsRegion, region, "Check spec.region, and AWS_ENDPOINT_URL_EKS of this machine.");
}
function publicCidrsOf(network) {
	if (network?.endpointPublicAccess === false) return { publicCidrs: [] };
	return network?.publicAccessCidrs === void 0 ? {} : { publicCidrs: network.publicAccessCidrs };
}
/**
* Refuses to work on an aws-auth that nobody reads.
*
* @throws Failure `target` where the authentication mode is API
*/
function assertReadsAwsAuth({ eksName }, { mode }) {
	if (mode !== "API") return;
	throw new Failure("target", `${eksName} does not read aws-auth: its authentication mode is API.`, { remedy: "Use EKS access entries for this cluster; the mode cannot be turned back." });
}
/** EKS API reference, ListAccessEntries: at most 100 a page. */
const MOST_PAGES = 50;
/**
* The ARNs of everybody with an access entry, page by page. There are none where only aws-auth decides, and EKS does not
* answer then.
*
* @throws Failure `aws` where EKS refuses, or has more than 5,000 of them
*/
async function accessEntriesOf(cluster, { mode }, access) {
	if (mode === "CONFIG_MAP") return [];
	const eks = eksClient(access);
	const words = `eks:ListAccessEntries of ${cluster.eksName} in ${cluster.region}`;
	const arns = [];
	let nextToken;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const command = new import_dist_cjs.ListAccessEntriesCommand({
			clusterName: cluster.eksName,
			maxResults: 100,
			nextToken
		});
		const answer = await ask(access, {
			service: "eks",
			words,
			code: "aws"
		}, () => eks.send(command));
		arns.push(...answer.accessEntries ?? []);
		nextToken = answer.nextToken;
		if (!nextToken) return arns;
	}
	throw new Failure("aws", `${words} does not come to an end: ${arns.length} were read.`, { remedy: "EKS allows fewer of them: check AWS_ENDPOINT_URL_EKS, and what stands between." });
}
function askFor({ eksName, region }, access) {
	const eks = eksClient(access);
	const words = `eks:DescribeCluster of ${eksName} in ${region}`;
	return ask(access, {
		service: "eks",
		words,
		code: "aws"
	}, () => eks.send(new import_dist_cjs.DescribeClusterCommand({ name: eksName })));
}

export { assertIdentity as a, ambientCredentials as c, describeCluster as i, assertReadsAwsAuth as n, callerIdentity as o, clusterOrigin as r, isIdentity as s, accessEntriesOf as t };