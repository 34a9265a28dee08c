// src/finding/lines.ts
/** The lines of a text. One ends with a line feed, as in YAML; a carriage return before it is part of the end. */
var Lines = class {
	text;
	/** Where each line begins; made when first asked for. */
	starts;
	constructor(text) {
		this.text = text;
	}
	/** The position of an offset into the text. */
	positionOf(offset) {
		const starts = this.starting();
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	}
	/** A line without its end; empty where there is none of that number. */
	lineAt(number) {
		const starts = this.starting();
		const start = starts[number - 1];
		return start === void 0 ? "" : this.text.slice(start, starts[number]).replace(/\r?\n$/, "");
	}
	starting() {
		this.starts ??= lineStarts(this.text);
		return this.starts;
	}
};
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

export { Lines as t };