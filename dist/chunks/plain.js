// src/report/plain.ts
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\x1B": "\\e"
};
/**
* Makes a text that anybody may have written harmless to print, on one line: what is invisible, moves the cursor or
* turns the direction of reading comes out as a visible escape, such as `\n` or `\u{202e}`.
*/
function plain(text) {
	return text.replace(HIDDEN, (found) => SHORT[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
* The same for a line with a caret under it: each UTF-16 unit stays as wide as it was, so that the caret stays where
* it is. Tabs stay tabs.
*/
function plainCells(line) {
	return line.replace(HIDDEN, (found) => found === "	" ? found : cell(found).repeat(found.length));
}
/** The same for a text of several lines, such as an excerpt or a server's own words. */
function plainLines(text) {
	return text.split(/\r\n|\n|\r/).map(plainCells).join("\n");
}
function cell(found) {
	const code = found.codePointAt(0) ?? 0;
	return code < 32 ? String.fromCodePoint(9216 + code) : "·";
}
/**
* The same for JSON, by escapes that JSON knows: it reads as the same values. `##[` is escaped too, since the runner of
* GitHub Actions takes it for a command wherever it stands in a log.
*/
function plainJson(json) {
	const escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	const escaped = (found) => found.split("").map(escapeOf).join("");
	return json.replace(HIDDEN, (found) => found === "\n" ? found : escaped(found)).replaceAll("##[", "##\\u005b");
}

export { plainLines as i, plainCells as n, plainJson as r, plain as t };