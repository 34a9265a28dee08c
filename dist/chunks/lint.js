import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as excerpt } from "./excerpt.js";
import { c as Lines } from "./fate.js";
import { h as textOf, m as speak } from "./counts.js";
import { n as plainCells, t as plain } from "./plain.js";
import { s as clip } from "./finding.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/terminal/style.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The style with or without colour; the door decides which. */
function styleOf(color) {
	const c = import_picocolors.default.createColors(color);
	const severities = {
		error: c.red,
		warning: c.yellow,
		note: c.cyan
	};
	const kinds = {
		conflict: c.magenta,
		removed: c.red,
		changed: c.yellow,
		added: c.green,
		adopted: c.cyan,
		kept: c.dim,
		foreign: c.dim
	};
	const tones = {
		calm: c.green,
		change: c.yellow,
		trouble: c.red
	};
	return {
		bold: c.bold,
		dim: c.dim,
		severity: (severity, text) => severities[severity](text),
		kind: (kind, text) => kinds[kind](text),
		tone: (tone, text) => c.bold(tones[tone](text)),
		added: c.green,
		removed: c.red,
		hunk: c.cyan,
		say: (phrase) => speak(phrase, speech)
	};
}
const speech = {
	value: quoted,
	text: (text) => plain(clip(text, 1e3))
};
/** A value that is empty, or that a reader could not tell from the words around it, stands between quotes. */
function quoted(value) {
	const shown = plain(clip(value));
	return shown === "" || /[\s,;"]/.test(shown) ? `"${shown}"` : shown;
}
/** Each line with an indent. */
function indented(text, by = 2) {
	return text.replace(/^(?=.)/gm, " ".repeat(by));
}

// src/report/terminal/lint.ts
/** Every finding with its place, excerpt and remedy, file by file; empty where there is none. */
function findingBlocks({ findings, sources }, style) {
	const read = /* @__PURE__ */ new Map();
	const linesOf = (file) => {
		const text = sources.get(file);
		const lines = read.get(file) ?? (text === void 0 ? void 0 : new Lines(text));
		if (lines !== void 0) read.set(file, lines);
		return lines;
	};
	return findings.map((finding) => findingBlock(finding, linesOf(finding.location.file), style));
}
function findingBlock(finding, lines, style) {
	const { rule, severity, location, message, remedy } = finding;
	const said = [`${style.bold(`${plain(location.file)}:${location.line}:${location.column}`)}  ${style.severity(severity, severity)}  ${style.dim(rule)}`, indented(style.say(textOf(message)))];
	if (lines !== void 0) said.push(indented(safeExcerpt(lines, finding, style)));
	said.push(indented(style.say(textOf(remedy))));
	return said.join("\n");
}
function safeExcerpt(lines, { location, severity }, style) {
	const [line = "", carets = ""] = excerpt(lines, location).split("\n").map(plainCells);
	return `${style.dim(line)}\n${style.severity(severity, carets)}`;
}

export { indented as n, styleOf as r, findingBlocks as t };