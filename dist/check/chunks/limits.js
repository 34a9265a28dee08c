// src/limits.ts
/**
* How much of what other people wrote is looked at. What goes past a limit is a finding, so that nothing is left out in
* silence; the limits together keep the time and memory of a run in bounds, whatever the folder holds.
*/
const limits = {
	/** A grant takes about 200 bytes, so this is room for thousands. */
	bytesOfFile: 1048576,
	/** An organization of ten thousand teams with a file each fits. */
	files: 2e4,
	bytesOfFolder: 33554432,
	folderDepth: 32,
	documentsOfFile: 1e3,
	/** How deep maps and lists may be nested: nothing that calls itself looks at a deeper one. */
	depth: 32,
	/** Pairs of a Cluster and an Access, each of which is compared: 2,000 clusters for ten thousand teams. */
	pairs: 2e7,
	/** Entries of all rosters together: 200 clusters with 5,000 each, and an aws-auth has room for few more. */
	entries: 1e6,
	/** More mistakes in a file are not listed: whoever mends these will see the next. */
	findingsOfFile: 100,
	/** After so many mistakes no further file is looked at. */
	findings: 1e3
};

export { limits as t };