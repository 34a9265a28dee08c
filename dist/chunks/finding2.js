import { i as countSuppressed, r as countFindings } from "./counts.js";

// src/report/json/finding.ts
/** What lint found, as every JSON document has it. */
function lintJson({ findings, suppressed, counted: { files, clusters, grants } }) {
	const { error, warning, note } = countFindings(findings);
	const { comment: comments, baseline } = countSuppressed(suppressed);
	return {
		counted: {
			files,
			clusters,
			grants
		},
		findingCounts: {
			errors: error,
			warnings: warning,
			notes: note
		},
		findings: findings.map(findingJson),
		suppressedCounts: {
			comments,
			baseline
		},
		suppressed: suppressed.map(({ finding, by, reason, until }) => ({
			...findingJson(finding),
			by,
			reason: reason ?? null,
			until: until ?? null
		}))
	};
}
/** A finding as the JSON documents have it. */
function findingJson({ rule, severity, location, message, remedy }) {
	const { file, line, column, endLine, endColumn } = location;
	return {
		rule,
		severity,
		file,
		line,
		column,
		endLine,
		endColumn,
		message,
		remedy
	};
}

export { lintJson as n, findingJson as t };