import { n as Forbidden } from "./api.js";

// src/target/cluster-to-read.ts
/** The aws-auth of a cluster, to be looked at. */
function clusterToRead(api, words) {
	return {
		words,
		read: () => api.getAwsAuth(),
		async admins() {
			try {
				return await api.clusterAdmins();
			} catch (error) {
				if (error instanceof Forbidden) return void 0;
				throw error;
			}
		}
	};
}

export { clusterToRead as t };