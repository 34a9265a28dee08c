import { t as require_dist } from "./dist.js";
import { t as Failure } from "./failure.js";
import { execFile } from "node:child_process";
import { dirname, resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

// src/kubernetes/kubeconfig.ts
var import_dist = require_dist();
/** How long a credential plugin may take; it may have to ask AWS. */
const EXEC_TIMEOUT_MS = 6e4;
/**
* Reads the way to an API server from a kubeconfig: server, authority, and certificate, token, token file or
* credential plugin. Relative paths count from the file's folder.
*
* @param path absolute
* @throws Failure `target` where the file, the context or what it names is missing or not to be used
*/
async function readKubeconfig(path, shown, context, { env, mask }) {
	const config = await readConfig(path, shown);
	const refuse = (problem, remedy = "Check the file, or name another context with --context.") => new Failure("target", `${shown}: ${problem}.`, { remedy });
	const contextName = context ?? config["current-context"];
	if (typeof contextName !== "string" || contextName === "") throw refuse("it has no current-context", "Name a context with --context.");
	const chosen = textsOf(named(config, "contexts", contextName, "context"), ["cluster", "user"], refuse);
	if (chosen === void 0) throw refuse(`there is no context "${contextName}"`);
	const cluster = textsOf(named(config, "clusters", chosen["cluster"], "cluster"), [
		"server",
		"certificate-authority",
		"certificate-authority-data",
		"tls-server-name",
		"proxy-url"
	], refuse);
	if (cluster?.server === void 0 || !URL.canParse(cluster.server)) throw refuse(`context "${contextName}" names no cluster with a server`);
	const { protocol, username, password, search, hash } = new URL(cluster.server);
	if (protocol !== "https:") throw refuse("its server is not an https: address", "Credentials are sent over TLS only.");
	if (username !== "" || password !== "") throw refuse("its server has a password in its address", "Use a certificate, a token or a credential plugin.");
	if (search !== "" || hash !== "") throw refuse("its server has a query in its address", "Use a certificate, a token or a credential plugin.");
	if (cluster["insecure-skip-tls-verify"] === true) throw refuse("insecure-skip-tls-verify is set", "Guestlist only talks to an API server that it can verify: set certificate-authority instead.");
	const user = textsOf(named(config, "users", chosen["user"], "user"), [
		"token",
		"tokenFile",
		"client-certificate",
		"client-certificate-data",
		"client-key",
		"client-key-data"
	], refuse) ?? {};
	if (user.as !== void 0 || user.username !== void 0) throw refuse(`user "${chosen["user"]}" signs in by ${user.as === void 0 ? "password" : "impersonation"}`, "Use a certificate, a token or a credential plugin.");
	const inFolder = (file) => resolve(dirname(path), file);
	const pem = async (data, file) => {
		if (data !== void 0) return Buffer.from(data, "base64").toString("utf8");
		if (file === void 0) return void 0;
		return readFile(inFolder(file), "utf8").catch(() => {
			throw refuse(`${file} cannot be read`);
		});
	};
	const ca = await pem(cluster["certificate-authority-data"], cluster["certificate-authority"]);
	const cert = await pem(user["client-certificate-data"], user["client-certificate"]);
	const key = await pem(user["client-key-data"], user["client-key"]);
	const token = tokenOf(user, inFolder, refuse, {
		env,
		mask
	});
	if (token === void 0 && cert === void 0) throw refuse(`context "${contextName}" has no credentials that Guestlist can use`, "Use a certificate, a token or a credential plugin (auth-provider is no longer supported by kubectl either).");
	return {
		server: cluster.server,
		tls: {
			...ca === void 0 ? {} : { ca },
			...cert === void 0 ? {} : { cert },
			...key === void 0 ? {} : { key },
			...cluster["tls-server-name"] === void 0 ? {} : { servername: cluster["tls-server-name"] }
		},
		...cluster["proxy-url"] === void 0 ? {} : { proxy: cluster["proxy-url"] },
		...token === void 0 ? {} : { token }
	};
}
/** A part of the file of which these fields, where they are there, are text. */
function textsOf(part, fields, refuse) {
	if (part === void 0) return void 0;
	const wrong = Object.entries(part).find(([field, value]) => fields.includes(field) && typeof value !== "string");
	if (wrong !== void 0) throw refuse(`its field ${wrong[0]} is not text`, "Put it between quotes.");
	return part;
}
async function readConfig(path, shown) {
	const text = await readFile(path, "utf8").catch(() => {
		throw new Failure("target", `The kubeconfig ${shown} cannot be read.`, { remedy: "Check the path after --kubeconfig." });
	});
	let config;
	try {
		config = (0, import_dist.parse)(text, { logLevel: "error" });
	} catch (cause) {
		const words = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : "";
		throw new Failure("target", `The kubeconfig ${shown} is not YAML: ${words}`, { remedy: "Mend the file." });
	}
	if (typeof config !== "object" || config === null || Array.isArray(config)) throw new Failure("target", `${shown} is not a kubeconfig.`, { remedy: "Write one with `aws eks update-kubeconfig`." });
	return config;
}
/** kubeconfig's lists: `contexts: [{name, context: {…}}]` and the like. */
function named(config, list, name, field) {
	const items = config[list];
	if (!Array.isArray(items)) return void 0;
	const item = items.find((one) => typeof one === "object" && one !== null && "name" in one && one.name === name);
	const value = typeof item === "object" && item !== null ? Reflect.get(item, field) : void 0;
	return typeof value === "object" && value !== null ? value : void 0;
}
function tokenOf({ token, tokenFile, exec }, inFolder, refuse, { env, mask }) {
	const masked = (secret) => {
		mask(secret);
		return secret;
	};
	if (exec !== void 0) return async () => masked(await runPlugin(exec, inFolder("."), env, refuse));
	if (tokenFile !== void 0) return async () => masked((await readFile(inFolder(tokenFile), "utf8").catch(() => {
		throw refuse(`${tokenFile} cannot be read`);
	})).trim());
	return token === void 0 ? void 0 : async () => masked(token);
}
/** Runs a credential plugin, such as `aws eks get-token`, for one token. client.authentication.k8s.io, ExecCredential. */
async function runPlugin(exec, folder, env, refuse) {
	const { command, apiVersion = "client.authentication.k8s.io/v1" } = exec;
	if (command === void 0) throw refuse("its credential plugin has no command");
	const own = Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value]));
	const info = JSON.stringify({
		apiVersion,
		kind: "ExecCredential",
		spec: { interactive: false }
	});
	try {
		const { stdout } = await promisify(execFile)(command, [...exec.args ?? []], {
			cwd: folder,
			env: {
				...env,
				...own,
				KUBERNETES_EXEC_INFO: info
			},
			timeout: EXEC_TIMEOUT_MS,
			maxBuffer: 1048576
		});
		const { status } = JSON.parse(stdout);
		if (typeof status?.token === "string" && status.token !== "") return status.token;
	} catch (cause) {
		throw refuse(`the credential plugin ${command} gave no token: ${cause instanceof SyntaxError ? "its output is no ExecCredential" : cause instanceof Error && "code" in cause ? `it ended with ${String(cause.code)}` : "it failed"}`, "Run kubectl get pods with the same kubeconfig to see what it says.");
	}
	throw refuse(`the credential plugin ${command} gave no token`, "Only plugins that give a token are supported.");
}

export { readKubeconfig };