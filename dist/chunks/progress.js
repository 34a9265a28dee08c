// src/commands/progress.ts
/** The world of one cluster: every step is said with the cluster's name and the seconds since it was begun with. */
function stepping(cluster, edges) {
	const began = edges.now().getTime();
	return {
		...edges,
		progress: (line) => {
			const seconds = Math.round((edges.now().getTime() - began) / 1e3);
			edges.progress(`${cluster}  ${seconds} s  ${line}`);
		}
	};
}

export { stepping as t };