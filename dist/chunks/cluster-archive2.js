import { t as AWS_AUTH } from "./configmap.js";
import { t as Overtaken } from "./writing-api2.js";
import { t as Conflict } from "./target.js";
import { createHash } from "node:crypto";

// src/history/cluster-archive.ts
/** The name of the ConfigMap that holds the history of a source, beside aws-auth. */
function historyName(source) {
	return `guestlist-history-${createHash("sha256").update(source).digest("hex").slice(0, 10)}`;
}
/** Histories in the cluster itself: a ConfigMap for each source. Every write carries the resourceVersion that it is based on. */
function clusterArchive(api) {
	return {
		placeOf: (source) => `ConfigMap ${historyName(source)} in ${AWS_AUTH.namespace}`,
		async read(source) {
			const found = await api.getConfigMap(historyName(source));
			return found && {
				texts: found.data ?? {},
				version: found.metadata.resourceVersion ?? ""
			};
		},
		async write(source, texts, version) {
			const metadata = {
				namespace: AWS_AUTH.namespace,
				name: historyName(source),
				labels: { "app.kubernetes.io/managed-by": "guestlist" },
				annotations: { "guestlist/source": source },
				...version === void 0 ? {} : { resourceVersion: version }
			};
			try {
				return (await api.putConfigMap({
					apiVersion: "v1",
					kind: "ConfigMap",
					metadata,
					data: texts
				}, { dryRun: false })).metadata.resourceVersion ?? "";
			} catch (error) {
				if (error instanceof Overtaken) throw new Conflict(error.message, { cause: error });
				throw error;
			}
		}
	};
}

export { historyName as n, clusterArchive as t };