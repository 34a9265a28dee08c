// src/finding/excerpt.ts
/** The longest piece of a line that an excerpt shows. */
const WIDTH = 100;
/**
* The line that a location points at, with a caret line under it:
*
* ```text
* 12 |     - role: arn:aws:iam::1234:role/dev
*    |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
* ```
*
* A long line is cut around the location. The line is returned as it stands in the file: whoever prints it makes
* control characters harmless.
*/
function excerpt(lines, location) {
	const line = lines.lineAt(location.line);
	const from = location.column - 1;
	const to = location.endLine === location.line ? Math.max(location.endColumn - 1, from + 1) : line.length;
	const start = from < 80 ? 0 : from - 20;
	const shown = line.slice(start, start + WIDTH);
	const carets = Math.max(1, Math.min(to, start + WIDTH, Math.max(line.length, from + 1)) - from);
	const number = String(location.line);
	return `${number} | ${shown}\n${" ".repeat(number.length)} | ${shown.slice(0, from - start).replace(/[^\t]/g, " ")}${"^".repeat(carets)}`;
}

export { excerpt as t };