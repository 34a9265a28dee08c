import { t as require_dist } from "./dist.js";
import { t as Failure } from "./failure.js";
import { t as limits } from "./limits.js";
import { n as isMap } from "./plain-data.js";
import { t as surveyorAt } from "./surveyor-at.js";
import { execFile } from "node:child_process";
import { dirname, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { promisify } from "node:util";
import { createSecureContext } from "node:tls";

// src/file/named.ts
var import_dist = require_dist();
/**
* The text of a file that a person named. A link is followed and a pipe is read, as a shell does, but no more than a file
* may hold: a device has no end.
*
* @throws Error where it cannot be read, or is too large
*/
async function readNamed(path) {
	const chunks = [];
	let size = 0;
	for await (const chunk of createReadStream(path)) {
		size += chunk.length;
		if (size > limits.bytesOfFile) throw new Error(`it has more than ${limits.bytesOfFile} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}

// src/kubernetes/kubeconfig/certificates.ts
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const WRITE_PEM = "It takes PEM: -----BEGIN CERTIFICATE-----, in base64 where the name of the field ends in -data.";
/**
* The authority that a cluster names. TLS leaves out what it cannot read without a word, and would trust whoever the
* system trusts, or nobody: so every certificate is read here first.
*
* @throws Failure where it holds no certificate, or one that cannot be read
*/
async function authorityOf(cluster) {
	const authority = await cluster.contents("certificate-authority");
	if (authority === void 0) return {};
	certificatesIn(cluster, authority);
	return { ca: authority.text };
}
/**
* The certificate by which a user signs in, and its key.
*
* @throws Failure where one of them is missing or cannot be used, or they do not belong together
*/
async function clientCertificateOf(user) {
	const certificate = await user.contents("client-certificate");
	if (certificate === void 0) return {};
	const [first] = certificatesIn(user, certificate);
	const key = await user.contents("client-key");
	if (key === void 0) throw user.refuse("has a client-certificate and no client-key", "Add the key.");
	const tls = {
		cert: certificate.text,
		key: key.text
	};
	try {
		if (first?.checkPrivateKey(createPrivateKey(key.text)) === true && createSecureContext(tls)) return tls;
	} catch {
		throw user.refuse(`has a ${key.field} that cannot be used`, "It takes a private key in PEM without a passphrase.");
	}
	throw user.refuse(`has a ${key.field} that is not the key of its ${certificate.field}`, "Name the two that belong.");
}
function certificatesIn(part, { text, field }) {
	const blocks = text.match(CERTIFICATE) ?? [];
	if (blocks.length === 0) throw part.refuse(`has a ${field} that holds no certificate`, WRITE_PEM);
	try {
		return blocks.map((block) => new X509Certificate(block));
	} catch {
		throw part.refuse(`has a ${field} with a certificate that cannot be read`, WRITE_PEM);
	}
}

// src/kubernetes/kubeconfig/part.ts
/**
* One part of a kubeconfig, such as a user: its fields are asked for by what they have to be. As Go reads them, one that
* is null or empty is not there.
*/
var Part = class Part {
	#data;
	#path;
	#shown;
	#name;
	/**
	* @param path of the kubeconfig, absolute
	* @param shown the same as the person gave it
	* @param name what the part is called, such as `user "dev"`
	*/
	constructor(data, { path, shown }, name) {
		this.#data = isMap(data) ? data : {};
		this.#path = path;
		this.#shown = shown;
		this.#name = name;
	}
	/** The refusal of this part. */
	refuse(problem, remedy) {
		return new Failure("target", `${this.#shown}: ${this.#name} ${problem}.`, { remedy });
	}
	/** @throws Failure where there is a value, and it is no text, or one that no program or file can be called */
	text(field) {
		const value = this.value(field);
		if (value === void 0) return void 0;
		if (typeof value !== "string") throw this.refuse(`has a ${field} that is not text`, "Put it between quotes.");
		if (value.includes("\0")) throw this.refuse(`has a ${field} with a NUL in it`, "Write it anew.");
		return value;
	}
	/** @throws Failure where there is a value, and it is no list */
	list(field) {
		const value = this.value(field) ?? [];
		if (!Array.isArray(value)) throw this.refuse(`has ${field} that is no list`, "Begin each item with a dash.");
		return value;
	}
	/** A map within this part. @throws Failure where there is a value, and it is no map */
	part(field) {
		const value = this.value(field);
		if (value === void 0) return void 0;
		if (!isMap(value)) throw this.refuse(`has ${field} that is no map`, "Write it as kubectl does.");
		return new Part(value, {
			path: this.#path,
			shown: this.#shown
		}, `the ${field} of ${this.#name}`);
	}
	value(field) {
		const value = Object.hasOwn(this.#data, field) ? this.#data[field] : void 0;
		return value === null || value === "" ? void 0 : value;
	}
	/** A path in this part: relative ones count from the folder of the kubeconfig. */
	inFolder(file) {
		return resolve(dirname(this.#path), file);
	}
	/**
	* What a field holds in base64, or else the text of the file that another one names.
	*
	* @throws Failure where the file cannot be read
	*/
	async contents(field) {
		const data = this.text(`${field}-data`);
		if (data !== void 0) return {
			text: Buffer.from(data, "base64").toString("utf8"),
			field: `${field}-data`
		};
		const file = this.text(field);
		return file === void 0 ? void 0 : {
			text: await this.textOf(file, field),
			field
		};
	}
	/** The text of a file. @throws Failure where it cannot be read */
	async textOf(file, field) {
		return readNamed(this.inFolder(file)).catch(() => {
			throw this.refuse(`names the ${field} ${file}, which cannot be read`, "Check the path, and its permissions.");
		});
	}
};

// src/kubernetes/kubeconfig/plugin.ts
/** How long a credential plugin may take; it may have to ask AWS. */
const EXEC_TIMEOUT_MS = 6e4;
const MAX_OUTPUT_BYTES = 1048576;
const SEE_WHAT = "Run kubectl get pods with the same kubeconfig to see what it says.";
/**
* The credential plugin that a user names, such as `aws eks get-token`: each call runs it, for one token
* (client.authentication.k8s.io, ExecCredential).
*
* @param exec the user's field `exec`
* @throws Failure where it is not written as kubectl reads it; a call, where no token comes of it
*/
function pluginOf(exec, env) {
	const command = exec.text("command");
	if (command === void 0) throw exec.refuse("has no command", "Name the program that gives a token.");
	const apiVersion = exec.text("apiVersion") ?? "client.authentication.k8s.io/v1";
	const info = JSON.stringify({
		apiVersion,
		kind: "ExecCredential",
		spec: { interactive: false }
	});
	const args = argumentsOf(exec);
	const options = {
		cwd: exec.inFolder("."),
		env: {
			...env,
			...variablesOf(exec),
			KUBERNETES_EXEC_INFO: info
		},
		timeout: EXEC_TIMEOUT_MS,
		maxBuffer: MAX_OUTPUT_BYTES
	};
	return async () => {
		const { stdout } = await promisify(execFile)(command, args, options).catch((cause) => {
			throw exec.refuse(`runs ${command}, which gave no token: ${endOf(cause)}`, SEE_WHAT);
		});
		const credential = parsed(stdout);
		if (credential === void 0) throw exec.refuse(`runs ${command}, which gave no token: its output is no ExecCredential`, SEE_WHAT);
		const token = isMap(credential["status"]) ? credential["status"]["token"] : void 0;
		if (typeof token === "string" && token !== "") return token;
		throw exec.refuse(`runs ${command}, which gave no token`, "Only plugins that give a token are supported.");
	};
}
function argumentsOf(exec) {
	return exec.list("args").map((value, index) => {
		if (typeof value === "string" && !value.includes("\0")) return value;
		throw exec.refuse(`has args of which number ${index + 1} is not text`, "Put it between quotes.");
	});
}
function variablesOf(exec) {
	const pairs = exec.list("env").map((item, index) => {
		const { name, value = "" } = isMap(item) ? item : {};
		if (typeof name === "string" && /^[^=\0]+$/.test(name) && typeof value === "string" && !value.includes("\0")) return [name, value];
		throw exec.refuse(`has an env of which number ${index + 1} is no variable`, "Write {name: NAME, value: \"VALUE\"}, both as text.");
	});
	return Object.fromEntries(pairs);
}
/** How a plugin ended. What it printed may hold a secret, so only its end is told. */
function endOf(cause) {
	const { code, signal, killed } = cause;
	if (code === "ENOENT") return "there is no such program";
	if (code === "EACCES") return "it may not be run";
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return `it printed more than ${MAX_OUTPUT_BYTES} bytes`;
	if (killed === true) return `it took longer than ${EXEC_TIMEOUT_MS / 1e3} seconds`;
	if (typeof code === "number") return `it ended with ${code}`;
	return typeof signal === "string" ? `it was ended by ${signal}` : `it could not be started (${String(code)})`;
}
function parsed(stdout) {
	try {
		const value = JSON.parse(stdout);
		return isMap(value) ? value : void 0;
	} catch {
		return;
	}
}

// src/kubernetes/kubeconfig.ts
const SIGN_IN_OTHERWISE = "Use a certificate, a token or a credential plugin.";
/**
* Reads the way to an API server from a kubeconfig: server, authority, and certificate, token, token file or
* credential plugin. Relative paths count from the file's folder.
*
* @param path absolute
* @throws Failure `target` where the file, the context or what it names is missing or not to be used
*/
async function readKubeconfig(path, shown, context, edges) {
	const config = new Part(await readConfig(path, shown), {
		path,
		shown
	}, "the file");
	const contextName = context ?? config.text("current-context");
	if (contextName === void 0) throw config.refuse("has no current-context", "Name a context with --context.");
	const named = (list, name, field) => new Part(itemOf(config, list, name, field), {
		path,
		shown
	}, `${field} ${JSON.stringify(name)}`);
	const chosen = named("contexts", contextName, "context");
	const clusterName = chosen.text("cluster");
	const userName = chosen.text("user");
	if (clusterName === void 0 || userName === void 0) throw chosen.refuse("is not there, or does not name a cluster and a user", "Name another one with --context.");
	const cluster = named("clusters", clusterName, "cluster");
	const user = named("users", userName, "user");
	const server = serverOf(cluster);
	const proxy = proxyOf(cluster);
	const servername = cluster.text("tls-server-name");
	const authority = await authorityOf(cluster);
	refuseOtherSignIns(user);
	const certificate = await clientCertificateOf(user);
	const token = tokenOf(user, edges);
	if (token === void 0 && certificate.cert === void 0) throw user.refuse("has no credentials that Guestlist can use", "Use a certificate, a token or a credential plugin (auth-provider is no longer supported by kubectl either).");
	return {
		server,
		tls: {
			...authority,
			...certificate,
			...servername === void 0 ? {} : { servername }
		},
		...proxy === void 0 ? {} : { proxy },
		...token === void 0 ? {} : { token }
	};
}
async function readConfig(path, shown) {
	const text = await readNamed(path).catch(() => {
		throw new Failure("target", `The kubeconfig ${shown} cannot be read.`, { remedy: "Check the path after --kubeconfig." });
	});
	let config;
	try {
		config = (0, import_dist.parse)(text, { logLevel: "error" });
	} catch (cause) {
		const words = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : "";
		throw new Failure("target", `The kubeconfig ${shown} is not YAML: ${words}`, { remedy: "Mend the file." });
	}
	if (isMap(config)) return config;
	throw new Failure("target", `${shown} is not a kubeconfig.`, { remedy: "Write one with `aws eks update-kubeconfig`." });
}
/** kubeconfig's lists: `contexts: [{name, context: {…}}]` and the like. */
function itemOf(config, list, name, field) {
	const item = config.list(list).find((one) => isMap(one) && one["name"] === name);
	return isMap(item) ? item[field] : void 0;
}
function serverOf(cluster) {
	const server = cluster.text("server");
	if (server === void 0 || !URL.canParse(server)) throw cluster.refuse("is not there, or has no server that is a URL", "Name another context with --context.");
	const { protocol, username, password, search, hash } = new URL(server);
	if (protocol !== "https:") throw cluster.refuse("has a server that is not an https: address", "Credentials are sent over TLS only.");
	if (username !== "" || password !== "") throw cluster.refuse("has a server with a password in its address", SIGN_IN_OTHERWISE);
	if (search !== "" || hash !== "") throw cluster.refuse("has a server with a query in its address", SIGN_IN_OTHERWISE);
	if (cluster.value("insecure-skip-tls-verify") === true) throw cluster.refuse("sets insecure-skip-tls-verify", "Guestlist only talks to an API server that it can verify: set certificate-authority instead.");
	return server;
}
function proxyOf(cluster) {
	const proxy = cluster.text("proxy-url");
	if (proxy === void 0 || URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)) return proxy;
	throw cluster.refuse("has a proxy-url that is not an http: or https: address", "Name such a proxy, or remove it.");
}
function refuseOtherSignIns(user) {
	if (user.value("as") !== void 0) throw user.refuse("signs in by impersonation", SIGN_IN_OTHERWISE);
	if (user.value("username") !== void 0) throw user.refuse("signs in by password", SIGN_IN_OTHERWISE);
}
/** Gives the token of the next attempt, masked. A token stands in a header, which carries no line end. */
function tokenOf(user, { env, mask }) {
	const source = tokenSourceOf(user, env);
	if (source === void 0) return void 0;
	return async () => {
		const token = await source();
		mask(token);
		if (/^[\x21-\x7e]+$/.test(token)) return token;
		throw user.refuse("has a token with a line end, a space or a letter that no token has, or an empty one", "Write the token alone, on one line.");
	};
}
function tokenSourceOf(user, env) {
	const exec = user.part("exec");
	if (exec !== void 0) return pluginOf(exec, env);
	const file = user.text("tokenFile");
	if (file !== void 0) return async () => (await user.textOf(file, "tokenFile")).trim();
	const token = user.text("token");
	return token === void 0 ? void 0 : async () => token;
}

// src/commands/enter-kubeconfig.ts
/**
* Finds the API server by a kubeconfig.
*
* @param name what to call the cluster
* @throws Failure where the kubeconfig gives no way in
*/
async function enterByKubeconfig({ path, context }, name, edges) {
	const connection = await readKubeconfig(resolve(edges.workingDirectory, path), path, context, edges);
	return {
		connection,
		words: name === void 0 ? connection.server : `${name} at ${connection.server}`,
		surveyor: surveyorAt(connection)
	};
}

export { enterByKubeconfig };