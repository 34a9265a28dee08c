// src/finding/location.ts
/** The first character of a file: where to point when the file as a whole is meant. */
function startOf(file) {
	return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}

export { startOf as t };