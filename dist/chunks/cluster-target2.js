import { t as AWS_AUTH } from "./configmap.js";
import { t as LEDGER_ANNOTATION } from "./ledger.js";
import { r as Overtaken } from "./api.js";
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
		words,
		read: () => api.getAwsAuth(),
		rehearse: async ({ next }) => void await put(next, true),
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

export { clusterTarget as t };