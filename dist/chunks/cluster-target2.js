import { t as AWS_AUTH } from "./configmap.js";
import { t as LEDGER_ANNOTATION } from "./ledger.js";
import { t as Failure } from "./failure.js";
import { t as Overtaken } from "./writing-api2.js";
import { t as clusterToRead } from "./cluster-to-read2.js";
import { t as Conflict } from "./target.js";

// src/target/cluster-target.ts
/** The aws-auth of a cluster. Every write carries the resourceVersion that it is based on. */
function clusterTarget(api, words) {
	const put = async (next, dryRun) => {
		try {
			return await api.putAwsAuth(next, { dryRun });
		} catch (error) {
			if (error instanceof Overtaken) throw new Conflict(error.message, { cause: error });
			throw error;
		}
	};
	return {
		...clusterToRead(api, words),
		async rehearse({ next }) {
			const altered = alteredIn(await put(next, true), next);
			if (altered.length > 0) throw alteredByServer(words, altered);
		},
		write: ({ next }) => put(next, false),
		async putBack({ live: before }, written) {
			const version = written.metadata.resourceVersion;
			const empty = {
				...written,
				data: {},
				metadata: {
					...AWS_AUTH,
					annotations: { [LEDGER_ANNOTATION]: "{}" }
				}
			};
			const { metadata, ...rest } = before ?? empty;
			await put({
				...rest,
				metadata: {
					...metadata,
					...version === void 0 ? {} : { resourceVersion: version }
				}
			}, false);
		}
	};
}
/** What the server would store otherwise than it was sent: a mutating webhook or policy has its hands in it. */
function alteredIn(stored, sent) {
	const texts = [.../* @__PURE__ */ new Set([...Object.keys(stored.data ?? {}), ...Object.keys(sent.data ?? {})])].filter((key) => stored.data?.[key] !== sent.data?.[key]);
	const ledgers = [stored, sent].map(({ metadata }) => metadata.annotations?.[LEDGER_ANNOTATION]);
	return ledgers[0] === ledgers[1] ? texts : [...texts, `the annotation ${LEDGER_ANNOTATION}`];
}
function alteredByServer(words, altered) {
	return new Failure("guard", `${words} would store something else than was sent.`, {
		detail: `admission: ${altered.join(", ")} would be changed on the way.`,
		remedy: "A mutating webhook or policy changes aws-auth: ask whoever runs it to leave this ConfigMap alone, or declare what it makes of it."
	});
}

export { clusterTarget as t };