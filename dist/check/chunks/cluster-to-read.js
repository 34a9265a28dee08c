// src/target/cluster-to-read.ts
/** The aws-auth of a cluster, to be looked at. */
function clusterToRead(api, words) {
	return {
		words,
		read: () => api.getAwsAuth()
	};
}

export { clusterToRead };