import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { c as characterWords, i as parsePrincipal, r as parseIdentityArn, t as isPrincipal } from "./principal.js";
import { S as nearest, h as configurationRule, n as below, o as ruleTextOf, u as selects } from "./fields.js";
import { c as Lines } from "./fate.js";
import { t as startOf } from "./location.js";
import { a as severities, o as require_formats, s as clip } from "./finding.js";
import { t as limits } from "./limits.js";
import { t as require_dist } from "./dist.js";

// src/declaration/convert.ts
/** How long verify waits where a Cluster does not say: the authenticator follows the ConfigMap by a watch, but EKS promises nothing. */
const DEFAULT_TIMEOUT_SECONDS = 180;
/** A share alone means nothing for a short list: a quarter of three is nobody. */
const DEFAULT_REMOVAL_LIMIT = {
	count: 3,
	percent: 25
};
/**
* Makes a declaration of a document that the schema allows, without the grants that it does not. Its ARNs are read, but
* may still be wrong: lint says so.
*/
function convert({ kind, document, brokenGrants }) {
	return kind === "Cluster" ? toCluster(document.data, document.locate) : toAccess(document.data, document, brokenGrants);
}
function toCluster({ metadata, spec }, locate) {
	const identity = (text, ...path) => ({
		text,
		identity: parseIdentityArn(text),
		location: locate("spec", ...path)
	});
	return {
		kind: "Cluster",
		name: metadata.name,
		eksName: spec.eksName ?? metadata.name,
		labels: metadata.labels ?? {},
		region: spec.region,
		account: spec.account,
		creator: spec.creator === void 0 ? void 0 : identity(spec.creator, "creator"),
		signIn: (spec.signIn ?? []).map((text, index) => identity(text, "signIn", index)),
		planAs: (spec.planAs ?? []).map((text, index) => identity(text, "planAs", index)),
		externalId: spec.externalId,
		sessionTags: spec.sessionTags ?? false,
		verify: {
			in: (spec.verify?.in ?? []).map((text, index) => identity(text, "verify", "in", index)),
			out: (spec.verify?.out ?? []).map((text, index) => identity(text, "verify", "out", index)),
			assumable: spec.verify?.assumable ?? false,
			timeoutSeconds: spec.verify?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS
		},
		environment: spec.environment,
		adopt: spec.adopt ?? false,
		onConflict: spec.onConflict ?? "refuse",
		onStale: spec.onStale ?? "refuse",
		guard: {
			requiredPrincipals: (spec.guard?.requiredPrincipals ?? []).map((text, index) => identity(text, "guard", "requiredPrincipals", index)),
			minAdmins: spec.guard?.minAdmins,
			removalLimit: {
				...DEFAULT_REMOVAL_LIMIT,
				...spec.guard?.removalLimit
			}
		},
		allow: (spec.allow ?? []).map(({ guard, until, reason }, index) => ({
			guard,
			until,
			reason,
			locate: (...path) => locate("spec", "allow", index, ...path)
		})),
		locate
	};
}
function toAccess({ metadata, spec }, { locate, locateKey }, brokenGrants) {
	const within = (find, index) => (...path) => find("spec", "grants", index, ...path);
	const clusters = "labels" in spec.clusters ? {
		by: "labels",
		labels: spec.clusters.labels
	} : {
		by: "names",
		names: spec.clusters
	};
	return {
		kind: "Access",
		name: metadata.name,
		owner: metadata.owner,
		clusters,
		grants: spec.grants.flatMap((grant, index) => brokenGrants.has(index) ? [] : [toGrant(grant, within(locate, index), within(locateKey, index))]),
		locate
	};
}
function toGrant(data, locate, locateKey) {
	const kind = data.role !== void 0 ? "role" : data.user !== void 0 ? "user" : "account";
	const text = data[kind] ?? "";
	const principal = parsePrincipal(kind, text);
	return {
		kind,
		text,
		principal,
		username: data.username ?? (isPrincipal(principal) ? defaultUsername(principal) : void 0),
		usernameIsDefault: data.username === void 0 && kind !== "account",
		groups: data.groups ?? [],
		reason: data.reason,
		expires: data.expires,
		locate,
		locateKey
	};
}
/**
* The username of a grant that names none. A role is shared, so the session's name tells the person apart; it comes
* after the role's name and a colon, which no session name can hold, so nobody can choose to be somebody else.
*/
function defaultUsername(principal) {
	if (principal.kind === "role") return `${principal.name}:{{SessionName}}`;
	return principal.kind === "user" ? principal.name : void 0;
}

// src/declaration/yaml/locate.ts
/** Where the value at a path stands; where its key does, if the value is not there. */
function valueSpan(root, path) {
	const { node, key, around, isWhole } = walk(root, path);
	if (!isWhole && key !== void 0) return key;
	if (isWritten(node)) return isWhole ? node : firstOf(node);
	return key ?? firstOf(around);
}
/** Where the key at a path stands; of a list item, where it begins. */
function keySpan(root, path) {
	const { node, key, around } = walk(root, path);
	return key ?? firstOf(isWritten(node) ? node : around);
}
function walk(root, path) {
	let node = root;
	let key;
	let around = root;
	for (const step of path) {
		const index = node.keys?.findIndex(({ data }) => data === String(step)) ?? Number(step);
		const next = node.children?.[index];
		if (next === void 0) return {
			node,
			key,
			around,
			isWhole: false
		};
		key = node.keys?.[index];
		around = node;
		node = next;
	}
	return {
		node,
		key,
		around,
		isWhole: true
	};
}
function isWritten({ start, end }) {
	return end > start;
}
/** The first key of a map: all of a map would be too much to underline. */
function firstOf(node) {
	return node.keys?.[0] ?? node;
}

// src/declaration/yaml/node.ts
/** A value that is not written at all, as in `key:` with nothing after it. It is null, and stands nowhere. */
const NOTHING = {
	data: null,
	start: -1,
	end: -1,
	keys: void 0,
	children: void 0
};
/** A text, number, boolean or null. */
function scalarNode(data, start, end) {
	return {
		data,
		start,
		end,
		keys: void 0,
		children: void 0
	};
}
/**
* A list. Its stretch ends with its last item, or where it is told to: at the bracket that closes it. (The yaml package
* counts line ends and comments after a block as part of it, which nobody wants to see underlined.)
*/
function listNode(start, children, end = endOf(start, [], children)) {
	return {
		data: children.map(({ data }) => data),
		start,
		end,
		keys: void 0,
		children
	};
}
/** A map, of keys that are all different. Its stretch ends as that of a list does. */
function mapNode(start, keys, children, end = endOf(start, keys, children)) {
	const data = {};
	for (let index = 0; index < keys.length; index += 1) {
		const name = nameOf$1(keys[index]?.data);
		const value = children[index]?.data;
		if (name === "__proto__") Object.defineProperty(data, name, {
			value,
			enumerable: true,
			writable: true,
			configurable: true
		});
		else data[name] = value;
	}
	return {
		data,
		start,
		end,
		keys,
		children
	};
}
/** A list or a map is no key, and is told of as such: not everything that it may hold can be made a text. */
function nameOf$1(key) {
	return typeof key === "object" && key !== null ? "" : String(key);
}
/** Where the last value that is written ends, or the last key. */
function endOf(start, keys, children) {
	for (let index = children.length - 1; index >= 0; index -= 1) {
		const end = Math.max(keys[index]?.end ?? 0, children[index]?.end ?? 0);
		if (end > start) return end;
	}
	return start + 1;
}

// src/declaration/yaml/problem.ts
var import_dist = require_dist();
/** What the yaml package says of a text, in our words. */
function syntaxProblem({ code, message, pos }) {
	const span = {
		start: pos[0],
		end: pos[1]
	};
	if (code === "NON_STRING_KEY") return notYaml(span, "The key of a map is not text.", "Put text with { or } between quotes, as in \"{{SessionName}}\".");
	return notYaml(span, `Not YAML: ${clip(message.split("\n", 1)[0] ?? "").replace(/[.:]+$/, "")}.`, "Mend the line; text with : { } [ ] # & * ! belongs between quotes.");
}
/** A key that its map has already. */
function duplicateProblem(key, earlier, lines) {
	const { line } = lines.positionOf(earlier.start);
	return notYaml(key, `This key stands twice in one map, first on line ${line}.`, "Keep one of them.");
}
/** YAML that nothing here may use. */
function plainProblem(what, { start, end }, remedy = "Write the value out.") {
	return {
		rule: "yaml-plain",
		start,
		end,
		message: `This file is plain data: ${clip(what)} is not allowed.`,
		remedy
	};
}
/** A text that is no YAML, or none that may be read. */
function notYaml({ start, end }, message, remedy) {
	return {
		rule: "yaml-syntax",
		start,
		end,
		message,
		remedy
	};
}

// src/declaration/yaml/full/to-node.ts
/**
* Makes plain data of a node of the yaml package, and notes what is not plain: aliases, anchors, tags and merge keys,
* so that a document means what it shows and cannot grow beyond its text; and keys that stand twice.
*/
function toNode(node, problems, lines) {
	if (!(0, import_dist.isNode)(node)) return NOTHING;
	const span = spanOf(node);
	const forbidden = notPlain(node);
	if (forbidden !== void 0) problems.push(plainProblem(forbidden, span));
	if ((0, import_dist.isMap)(node)) return toMap(node, span, problems, lines);
	if ((0, import_dist.isSeq)(node)) {
		const items = node.items.map((item) => toNode(item, problems, lines));
		return listNode(span.start, items, node.flow === true ? span.end : void 0);
	}
	if (!(0, import_dist.isScalar)(node)) return NOTHING;
	return span.end > span.start ? scalarNode(node.value, span.start, span.end) : {
		...NOTHING,
		data: node.value
	};
}
function toMap(map, span, problems, lines) {
	const keys = [];
	const values = [];
	const first = /* @__PURE__ */ new Map();
	for (const pair of map.items) {
		const key = toKey(pair.key, span, problems, lines);
		const earlier = first.get(key.data);
		if (earlier === void 0) first.set(key.data, key);
		else problems.push(duplicateProblem(key, earlier, lines));
		if ((0, import_dist.isScalar)(pair.key) && pair.key.type === "PLAIN" && key.data === "<<") problems.push(plainProblem("the merge key <<", key));
		keys.push(key);
		values.push(toNode(pair.value, problems, lines));
	}
	return mapNode(span.start, keys, values, map.flow === true ? span.end : void 0);
}
/** A key may be empty, but stands somewhere even so. */
function toKey(node, map, problems, lines) {
	const key = toNode(node, problems, lines);
	if (key.end > key.start) return key;
	const { start } = (0, import_dist.isNode)(node) ? spanOf(node) : map;
	return {
		...key,
		start,
		end: start
	};
}
function notPlain(node) {
	if ((0, import_dist.isAlias)(node)) return `the alias *${node.source}`;
	if (node.anchor !== void 0) return `the anchor &${node.anchor}`;
	return node.tag === void 0 ? void 0 : `the tag ${node.tag.replace("tag:yaml.org,2002:", "!!")}`;
}
function spanOf({ range }) {
	return {
		start: range?.[0] ?? 0,
		end: range?.[1] ?? 0
	};
}

// src/declaration/yaml/full/tokens.ts
/**
* Cuts a text into tokens, and stops at the first thing that is not allowed, before it costs anything: the parser keeps
* what it is in the middle of on a stack of its own and calls itself for nothing, so that depth is seen as it grows.
*/
function tokensOf(text) {
	const refusals = [];
	return {
		all: tokens(text, refusals),
		refusals
	};
}
function* tokens(text, refusals) {
	let documents = 0;
	let strayPieces = 0;
	for (const token of parse(text, refusals)) {
		if (token.type === "document") documents += 1;
		if (token.type === "error") strayPieces += 1;
		if (strayPieces > limits.findingsOfFile) return;
		if (token.type === "directive") refusals.push(plainProblem(`the directive ${token.source}`, spanAt(token.offset)));
		if (documents > limits.documentsOfFile) refusals.push(tooMany(token.offset));
		if (refusals.length > 0) return;
		yield token;
	}
}
function* parse(text, refusals) {
	const parser = new import_dist.Parser();
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		const { offset } = parser;
		yield* parser.next(lexeme);
		if (parser.stack.length > limits.depth + 2) {
			refusals.push(tooDeep(offset));
			return;
		}
	}
	yield* parser.end();
}
function tooDeep(offset) {
	const message = `Maps and lists go deeper than ${limits.depth} levels here.`;
	return notYaml(spanAt(offset), message, "Mend the brackets or the indentation.");
}
function tooMany(offset) {
	const message = `The file holds more than ${limits.documentsOfFile} documents.`;
	return notYaml(spanAt(offset), message, "Split it into several files.");
}
function spanAt(start) {
	return {
		start,
		end: start + 1
	};
}

// src/declaration/yaml/full/read.ts
const MOST_PROBLEMS = limits.findingsOfFile + 1;
/** Reads any text as YAML 1.2 plain data, with the yaml package. */
function readFull(text, lines) {
	const composer = new import_dist.Composer({
		prettyErrors: false,
		logLevel: "silent",
		stringKeys: true,
		uniqueKeys: false,
		resolveKnownTags: false
	});
	const tokens = tokensOf(text);
	const documents = [];
	const problems = [];
	for (const { contents, errors } of composer.compose(tokens.all)) {
		const mistakes = errors.slice(0, MOST_PROBLEMS).map(syntaxProblem);
		const node = toNode(contents, mistakes, lines);
		problems.push(...mistakes.slice(0, MOST_PROBLEMS));
		if (mistakes.length === 0 && node.data !== null) documents.push(node);
	}
	if (tokens.refusals.length > 0) return {
		documents: [],
		problems: tokens.refusals
	};
	return {
		documents,
		problems: [...problems, ...composer.streamInfo().errors.map(syntaxProblem)]
	};
}

// src/declaration/yaml/letters.ts
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The first letter of a text that no declaration may hold, not even in a comment. */
function forbiddenLetter(text) {
	const found = FORBIDDEN.exec(text);
	if (found === null) return void 0;
	const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
	return {
		start: found.index,
		end: found.index + 1,
		words: `the control character ${name}`
	};
}

// src/declaration/yaml/plain/cursor.ts
/** What is thrown, and caught by {@link readPlain}, where a text is more than the plain subset. No error: it costs no stack. */
const GIVE_UP = Symbol("more than plain YAML");
/** Leaves the plain reader for good: the full one reads this text. */
function giveUp() {
	throw GIVE_UP;
}
const LINE_END = 10;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
/** Where a document ends: less than any indentation. */
const DOCUMENT_END = -1;
/** A place in a text, which moves on from one thing that means something to the next. */
var Cursor = class {
	text;
	pos = 0;
	/** How far the line that {@link nextLine} found is indented; {@link DOCUMENT_END} where no line of this document is left. */
	indent = -1;
	constructor(text) {
		this.text = text;
	}
	/** The letter here; NaN at the end of the text. */
	get letter() {
		return this.text.charCodeAt(this.pos);
	}
	skipSpaces() {
		let at = this.pos;
		while (this.text.charCodeAt(at) === SPACE) at += 1;
		this.pos = at;
	}
	/** Whether a blank, a line end or the end of the text is at a place: what must follow `-`, `:` and `---`. */
	isBlank(at) {
		const letter = this.text.charCodeAt(at);
		return letter === SPACE || letter === LINE_END || at >= this.text.length;
	}
	/** Whether `- ` begins a list item here. */
	isAtDash() {
		return this.letter === DASH && this.isBlank(this.pos + 1);
	}
	/** Whether `---` is here, alone or before a blank. Only at the start of a line does it mean anything. */
	isAtMarker() {
		return this.text.startsWith("---", this.pos) && this.isBlank(this.pos + 3);
	}
	/** Whether nothing more is on this line, but maybe a comment after a blank. */
	isAtLineEnd() {
		const { letter } = this;
		if (letter === HASH) return this.isBlank(this.pos - 1);
		return letter === LINE_END || this.pos >= this.text.length;
	}
	/** Leaves this line, on which nothing more may stand, for the next that holds more than a comment. */
	endLine() {
		this.skipSpaces();
		if (!this.isAtLineEnd()) giveUp();
		this.skipLine();
		this.nextLine();
	}
	/** From the start of a line, goes to what the next line that holds more than a comment begins with. */
	nextLine() {
		for (;;) {
			const start = this.pos;
			this.skipSpaces();
			const { letter } = this;
			if (letter === LINE_END || letter === HASH) {
				this.skipLine();
				continue;
			}
			this.indent = this.pos - start;
			if (this.pos >= this.text.length || this.indent === 0 && this.isAtMarker()) this.indent = -1;
			return;
		}
	}
	/** Goes behind the end of this line. */
	skipLine() {
		const end = this.text.indexOf("\n", this.pos);
		this.pos = end < 0 ? this.text.length : end + 1;
	}
};

// src/declaration/yaml/plain/collection.ts
/** Deeper texts are for the full reader, which says so. No declaration needs a third of it. */
const MOST_DEPTH = 16;
/** One level further into the text. */
function deeper(depth) {
	return depth < MOST_DEPTH ? depth + 1 : giveUp();
}
/** A map, unless a key stands twice: the full reader says where. */
function uniqueMap(start, keys, children, end) {
	const node = mapNode(start, keys, children, end);
	return Object.keys(Object(node.data)).length === keys.length ? node : giveUp();
}

// src/declaration/yaml/core-scalar.ts
const WORDS = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false])
]);
/**
* What a plain scalar that begins with a letter, a digit or `~` means: the core schema of YAML 1.2
* (https://yaml.org/spec/1.2.2/#103-core-schema), with the same conversions as the yaml package makes.
*/
function coreScalar(source) {
	const first = source.charCodeAt(0);
	if (first < 48 || first > 57) {
		const word = source.length <= 5 ? WORDS.get(source) : void 0;
		return word === void 0 ? source : word;
	}
	if (/^\d+$/.test(source)) return Number.parseInt(source, 10);
	if (/^\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(source)) return Number.parseFloat(source);
	if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
	if (/^0x[\da-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16);
	return source;
}

// src/declaration/yaml/plain/scalar.ts
const KEY = /[A-Za-z0-9_][\w./-]{0,127}(?=:(?:[ \n]|$))/y;
const PLAIN = {
	block: /[A-Za-z0-9_/~\u00a1-\uffff](?:[^\n :]+|:(?=[^\n ])| +(?=[^\n #]))*/y,
	flow: /[A-Za-z0-9_/~\u00a1-\uffff](?:[^\n :,[\]{}]+|:(?=[^\n ,[\]{}])| +(?=[^\n #,[\]{}]))*/y
};
/** The key of a map, up to its colon; undefined where no plain key is here. */
function readKey(cursor) {
	const { text, pos: start } = cursor;
	KEY.lastIndex = start;
	if (!KEY.test(text)) return void 0;
	cursor.pos = KEY.lastIndex;
	return scalarNode(text.slice(start, cursor.pos), start, cursor.pos);
}
/** A text between quotes, on one line. Escapes, and quotes between quotes, are for the full reader. */
function readQuoted(cursor, quote) {
	const { text, pos: start } = cursor;
	const close = text.indexOf(quote, start + 1);
	const inside = text.slice(start + 1, close);
	if (close < 0 || inside.includes("\n") || inside.includes("\\")) giveUp();
	cursor.pos = close + 1;
	return scalarNode(inside, start, cursor.pos);
}
/** A text without quotes, on one line, or the number, boolean or null that it means. */
function readPlainScalar(cursor, context) {
	const { text, pos: start } = cursor;
	const scalar = PLAIN[context];
	scalar.lastIndex = start;
	if (!scalar.test(text)) giveUp();
	cursor.pos = scalar.lastIndex;
	return scalarNode(coreScalar(text.slice(start, cursor.pos)), start, cursor.pos);
}

// src/declaration/yaml/plain/inline.ts
/** A value that begins and ends on this line: a scalar, or a list or map between brackets. */
function readInline(cursor, context, depth) {
	switch (cursor.letter) {
		case 91: return readFlowList(cursor, deeper(depth));
		case 123: return readFlowMap(cursor, deeper(depth));
		case 34: return readQuoted(cursor, "\"");
		case 39: return readQuoted(cursor, "'");
		default: return readPlainScalar(cursor, context);
	}
}
/** `[a, b]` */
function readFlowList(cursor, depth) {
	const start = cursor.pos;
	const items = [];
	enter(cursor);
	while (cursor.letter !== 93) {
		items.push(readInline(cursor, "flow", depth));
		endItem(cursor, 93);
	}
	cursor.pos += 1;
	return listNode(start, items, cursor.pos);
}
/** `{a: 1, b: 2}` */
function readFlowMap(cursor, depth) {
	const start = cursor.pos;
	const keys = [];
	const values = [];
	enter(cursor);
	while (cursor.letter !== 125) {
		keys.push(readKey(cursor) ?? giveUp());
		enter(cursor);
		values.push(readInline(cursor, "flow", depth));
		endItem(cursor, 125);
	}
	cursor.pos += 1;
	return uniqueMap(start, keys, values, cursor.pos);
}
/** Goes behind the letter here, and the blanks after it. */
function enter(cursor) {
	cursor.pos += 1;
	cursor.skipSpaces();
}
/** After an item comes the end, or a comma. */
function endItem(cursor, close) {
	cursor.skipSpaces();
	if (cursor.letter === 44) enter(cursor);
	else if (cursor.letter !== close) giveUp();
}

// src/declaration/yaml/plain/block.ts
/**
* The map or list that begins at this line, and goes on while lines are indented as it is. A line that is indented as
* none of the blocks around it ends all of them, and is left over: it goes on with a text, or is a mistake.
*/
function readBlock(cursor, depth) {
	return cursor.isAtDash() ? readList(cursor, deeper(depth)) : readMap(cursor, deeper(depth), readKey(cursor) ?? giveUp());
}
/** A map, whose first key was read already: its column is the indentation of the others. */
function readMap(cursor, depth, firstKey) {
	const { indent } = cursor;
	const keys = [];
	const values = [];
	for (let key = firstKey;; key = readKey(cursor) ?? giveUp()) {
		keys.push(key);
		cursor.pos += 1;
		values.push(readMapValue(cursor, indent, depth));
		if (cursor.indent !== indent) return uniqueMap(firstKey.start, keys, values);
	}
}
/** What comes after `key:`: something on this line, a block below, or nothing. */
function readMapValue(cursor, indent, depth) {
	if (isOnThisLine(cursor)) return readRest(cursor, depth);
	return cursor.indent > indent || cursor.indent === indent && cursor.isAtDash() ? readBlock(cursor, depth) : NOTHING;
}
function readList(cursor, depth) {
	const { indent, pos: start } = cursor;
	const items = [];
	do
		items.push(readItem(cursor, indent, depth));
	while (cursor.indent === indent && cursor.isAtDash());
	return listNode(start, items);
}
/** What comes after a dash: a map or list that begins on this line, another value on it, a block below, or nothing. */
function readItem(cursor, indent, depth) {
	const dash = cursor.pos;
	cursor.pos += 1;
	if (!isOnThisLine(cursor)) return cursor.indent > indent ? readBlock(cursor, depth) : NOTHING;
	const column = indent + cursor.pos - dash;
	const key = readKey(cursor);
	if (key === void 0 && !cursor.isAtDash()) return readRest(cursor, depth);
	cursor.indent = column;
	return key === void 0 ? readBlock(cursor, depth) : readMap(cursor, deeper(depth), key);
}
/** Whether something is on the rest of this line; if not, goes to the next line that holds something. */
function isOnThisLine(cursor) {
	cursor.skipSpaces();
	if (!cursor.isAtLineEnd()) return true;
	cursor.endLine();
	return false;
}
/** A value on the rest of this line. */
function readRest(cursor, depth) {
	const value = readInline(cursor, "block", depth);
	cursor.endLine();
	return value;
}

// src/declaration/yaml/plain/read.ts
const UNUSUAL = /[^\n\x20-\x7e\u00a1-\u1fff\u2030-\ud7ff\uf900-\ufdff]/;
/**
* Reads what nearly every declaration is made of: block maps and lists, flow collections and scalars that end on their
* line, comments, documents. At anything else it gives up, so that it never has to decide what unusual text means; what
* it does give is what {@link readFull} gives for the same text, some ten times as fast.
*
* @returns the documents that hold something, or undefined where it gives up
*/
function readPlain(text) {
	if (UNUSUAL.test(text)) return void 0;
	try {
		return readDocuments(new Cursor(text));
	} catch (thrown) {
		if (thrown === GIVE_UP) return void 0;
		throw thrown;
	}
}
function readDocuments(cursor) {
	const documents = [];
	cursor.nextLine();
	for (let count = 1; count <= limits.documentsOfFile; count += 1) {
		if (cursor.indent !== -1) documents.push(readBlock(cursor, 0));
		if (cursor.indent !== -1) giveUp();
		if (!cursor.isAtMarker()) return documents;
		cursor.pos += 3;
		cursor.endLine();
	}
	return giveUp();
}

// src/declaration/yaml/read.ts
/** Reads a text as YAML 1.2 plain data: fast where it is simple, else with the yaml package. Both ways give the same. */
function readYaml(text, lines) {
	const documents = readPlain(text);
	if (documents !== void 0) return {
		documents,
		problems: []
	};
	const letter = forbiddenLetter(text);
	if (letter !== void 0) return {
		documents: [],
		problems: [plainProblem(letter.words, letter, "Remove it.")]
	};
	return readFull(text, lines);
}

// src/declaration/document.ts
/**
* Parses a file as YAML 1.2 plain data: a document means what it shows, and cannot grow beyond its text. Of the
* places only those of the documents are kept, since nearly all others are never asked for: the first question reads the
* file again.
*/
function parseFile({ path, text }) {
	const lines = new Lines(text);
	const { documents, problems } = readYaml(text, lines);
	const place = (span) => locationOf(path, lines, span);
	let readAgain;
	const nodeOf = (index) => {
		readAgain ??= readYaml(text, lines).documents;
		return readAgain[index] ?? NOTHING;
	};
	return {
		documents: documents.map(({ data, start, end }, index) => ({
			data,
			locate: (...steps) => place(steps.length === 0 ? {
				start,
				end
			} : valueSpan(nodeOf(index), steps)),
			locateKey: (...steps) => place(keySpan(nodeOf(index), steps))
		})),
		findings: problems.slice(0, limits.findingsOfFile + 1).map((problem) => findingOf(problem, place(problem)))
	};
}
function locationOf(file, lines, { start, end }) {
	const from = lines.positionOf(start);
	const to = lines.positionOf(Math.max(start, end));
	return {
		file,
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
function findingOf({ rule, message, remedy }, location) {
	return {
		rule,
		severity: "error",
		location,
		message,
		remedy
	};
}

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// src/declaration/schemas.generated.cjs
var require_schemas_generated$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.cluster = validate27;
	const schema32 = {
		"title": "Cluster",
		"description": "An EKS cluster: where it is, who created it, how Guestlist signs in, and who proves a change.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"metadata",
			"spec"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": { "$ref": "#/$defs/apiVersion" },
			"kind": {
				"title": "Kind",
				"description": "Cluster: an EKS cluster and the way in.",
				"const": "Cluster"
			},
			"metadata": {
				"title": "Name and labels",
				"description": "What the declaration is called, and what it can be selected by.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"title": "Name",
						"description": "The name that Access declarations and --cluster use. EKS's own name too, unless spec.eksName says otherwise.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_-]*$",
						"examples": ["prod", "staging-eu"]
					},
					"labels": {
						"title": "Labels",
						"description": "Access declarations may select clusters by these.",
						"type": "object",
						"maxProperties": 64,
						"additionalProperties": {
							"type": "string",
							"maxLength": 63
						},
						"examples": [{ "env": "prod" }]
					}
				}
			},
			"spec": {
				"title": "The cluster",
				"description": "Where the cluster is, and who may sign in to it.",
				"type": "object",
				"required": ["region", "account"],
				"additionalProperties": false,
				"properties": {
					"region": {
						"title": "Region",
						"description": "The AWS region that the cluster is in. It decides the partition too.",
						"type": "string",
						"maxLength": 32,
						"pattern": "^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$",
						"examples": ["ap-northeast-2", "us-gov-west-1"]
					},
					"account": {
						"title": "Account",
						"description": "The 12-digit id of the AWS account that the cluster is in, between quotes so that no leading zero is lost.",
						"type": "string",
						"maxLength": 12,
						"pattern": "^[0-9]{12}$",
						"examples": ["123456789012"]
					},
					"eksName": {
						"title": "Name in EKS",
						"description": "The cluster's name in EKS where it is not metadata.name: two accounts may both have a cluster called main.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_-]*$",
						"examples": ["main"]
					},
					"creator": {
						"title": "Creator",
						"description": "The ARN of the IAM role or user that created the cluster. EKS always lets it in as system:masters; it must never be in aws-auth, and Guestlist sees to that.",
						"$ref": "#/$defs/arn",
						"examples": ["arn:aws:iam::123456789012:role/cluster-creator"]
					},
					"signIn": {
						"title": "The way in",
						"description": "Who Guestlist signs in as, in turn. First a role that trusts GitHub's OIDC provider (or an IAM user, by its keys), then each role by AssumeRole; the last is who writes. Left out: the creator alone.",
						"type": "array",
						"minItems": 1,
						"maxItems": 5,
						"items": { "$ref": "#/$defs/arn" },
						"examples": [["arn:aws:iam::111122223333:role/github-deployer", "arn:aws:iam::123456789012:role/cluster-creator"]]
					},
					"planAs": {
						"title": "The way in for a plan",
						"description": "As signIn, for plan in GitHub Actions: identities that may read aws-auth and no more, so that a pull request needs none that may write it. Left out: as signIn.",
						"type": "array",
						"minItems": 1,
						"maxItems": 5,
						"items": { "$ref": "#/$defs/arn" },
						"examples": [["arn:aws:iam::123456789012:role/github-reader"]]
					},
					"externalId": {
						"title": "External id",
						"description": "What each AssumeRole along signIn and planAs sends as its external id, for trust policies that ask for sts:ExternalId. It is no secret.",
						"type": "string",
						"minLength": 2,
						"maxLength": 1224,
						"pattern": "^[0-9A-Za-z_+=,.@:/-]+$",
						"examples": ["guestlist-prod"]
					},
					"sessionTags": {
						"title": "Session tags",
						"description": "Whether each AssumeRole along signIn and planAs says which run it is of, as session tags: Repository, Workflow, Ref, Sha, Actor and RunId. CloudTrail keeps them, and trust policies may ask for them; both sides then need sts:TagSession.",
						"type": "boolean",
						"default": false
					},
					"environment": {
						"title": "Environment",
						"description": "The environment of GitHub whose reviewers are asked before a job of the fleet's workflow applies to this cluster. Left out: the one that the workflow names for all.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_.-]*$",
						"examples": ["production-eu"]
					},
					"adopt": {
						"title": "Adopt",
						"description": "Whether entries that were there before Guestlist, and that say what is declared, become this repository's, to be removed once they are no longer declared. Otherwise they are left to whoever wrote them.",
						"type": "boolean",
						"default": false
					},
					"onConflict": {
						"title": "On conflict",
						"description": "What happens to an entry that is in the way of a grant: one of somebody else that says otherwise, or one of ours that was changed by hand. refuse: nothing is written. take: it is overwritten and becomes this repository's.",
						"enum": ["refuse", "take"],
						"default": "refuse"
					},
					"onStale": {
						"title": "On a change that nobody reviewed",
						"description": "What happens on merge to a change that no plan on a pull request has shown, since the live aws-auth has moved. refuse: nothing is written, also where GitHub does not say what was reviewed. replan: the new plan is applied, and the receipt says what nobody reviewed.",
						"enum": ["refuse", "replan"],
						"default": "refuse"
					},
					"guard": {
						"title": "Who must not be locked out",
						"description": "What must still hold after every change, besides what Guestlist keeps to anyway.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"requiredPrincipals": {
								"title": "Required principals",
								"description": "Roles and users that must keep a way in: a change after which one of them that gets in now would get in no longer is refused.",
								"type": "array",
								"maxItems": 20,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"$ref": "#/$defs/arn"
								},
								"examples": [["arn:aws:iam::123456789012:role/on-call"]]
							},
							"minAdmins": {
								"title": "Least number of admins",
								"description": "How many entries of administrators there must be after a change at the least: with system:masters, or with a group that a ClusterRoleBinding gives everything, as far as there are that many before. Left out: 1, or none where the creator is declared, since it keeps its own way in.",
								"type": "integer",
								"minimum": 1,
								"maximum": 100,
								"examples": [2]
							},
							"removalLimit": {
								"title": "Removal limit",
								"description": "How many entries of a list one change may remove: so many, or so many percent of those that this repository owns, whichever is more.",
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"count": {
										"title": "Count",
										"description": "So many may go, however short the list.",
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3,
										"default": 3
									},
									"percent": {
										"title": "Percent",
										"description": "So many percent of a list may go, rounded up.",
										"type": "integer",
										"minimum": 1,
										"maximum": 100,
										"default": 25
									}
								},
								"examples": [{
									"count": 10,
									"percent": 10
								}]
							}
						}
					},
					"allow": {
						"title": "Allowances",
						"description": "Refusals of guards that are allowed for one change. Each is reviewed with the change that needs it, and ends by itself.",
						"type": "array",
						"maxItems": 20,
						"items": { "$ref": "#/$defs/allowance" },
						"examples": [[{
							"guard": "removal-limit",
							"until": "2026-12-01",
							"reason": "the payments team moves to access entries, ACCESS-77"
						}]]
					},
					"verify": {
						"title": "Who proves a change",
						"description": "After a change Guestlist signs in as these and compares what the cluster says with what was predicted.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"in": {
								"title": "Must get in",
								"description": "Roles that the last role of signIn may assume, or IAM users whose keys are handed to the run. Each must get in as the plan predicts.",
								"type": "array",
								"maxItems": 20,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"$ref": "#/$defs/arn"
								},
								"examples": [["arn:aws:iam::123456789012:role/payments-dev"]]
							},
							"out": {
								"title": "Must stay out",
								"description": "Roles or users, reached the same way, that the cluster must refuse.",
								"type": "array",
								"maxItems": 20,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"$ref": "#/$defs/arn"
								},
								"examples": [["arn:aws:iam::123456789012:role/bystander"]]
							},
							"assumable": {
								"title": "Whoever can be assumed",
								"description": "Whether to try to sign in as every principal that a change adds, changes or removes too, as a few that it leaves alone, and as the creator. Who cannot be signed in as is no failure: the claim is then predicted and not proven. False where left out.",
								"type": "boolean",
								"default": false
							},
							"timeoutSeconds": {
								"title": "Patience",
								"description": "How long to wait for the authenticator to catch up with a change, in seconds. 180 where left out.",
								"type": "integer",
								"minimum": 1,
								"maximum": 900,
								"default": 180
							}
						}
					}
				}
			}
		}
	};
	const schema38 = {
		"title": "Allowance",
		"description": "What one guard refuses, allowed for a few days.",
		"type": "object",
		"required": [
			"guard",
			"until",
			"reason"
		],
		"additionalProperties": false,
		"properties": {
			"guard": {
				"title": "Guard",
				"description": "The guard whose refusals are allowed. docs/guards.md says what each guard keeps from happening, and which of them may be allowed.",
				"enum": [
					"conflict",
					"first-apply",
					"creator-shadowed",
					"access-entry",
					"writer-loses",
					"required-principals",
					"min-admins",
					"node-entry",
					"removal-limit",
					"immutable",
					"too-large",
					"effect-differs"
				],
				"examples": ["removal-limit"]
			},
			"until": {
				"title": "Until",
				"description": "The last day on which it holds, YYYY-MM-DD in UTC: at most 14 days from today.",
				"type": "string",
				"format": "date",
				"maxLength": 10,
				"examples": ["2026-12-01"]
			},
			"reason": {
				"title": "Reason",
				"description": "Why, for the reviewer and for the plan's report.",
				"type": "string",
				"minLength": 1,
				"maxLength": 1e3,
				"examples": ["the payments team moves to access entries, ACCESS-77"]
			}
		}
	};
	const func1 = require_ucs2length().default;
	const func3 = Object.prototype.hasOwnProperty;
	const pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z][0-9A-Za-z_-]*$", "u");
	const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$", "u");
	const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
	const pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z_+=,.@:/-]+$", "u");
	const pattern9 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z][0-9A-Za-z_.-]*$", "u");
	const formats0 = require_formats().fullFormats.date;
	function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate27.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.apiVersion === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "apiVersion" },
					message: "must have required property 'apiVersion'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.metadata === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "metadata" },
					message: "must have required property 'metadata'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.spec === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "spec" },
					message: "must have required property 'spec'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err5 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/$defs/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Cluster" !== data.kind) {
					const err6 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Cluster" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.metadata !== void 0) {
				let data2 = data.metadata;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.name === void 0) {
						const err7 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/required",
							keyword: "required",
							params: { missingProperty: "name" },
							message: "must have required property 'name'"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "name" || key1 === "labels")) {
						const err8 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data2.name !== void 0) {
						let data3 = data2.name;
						if (typeof data3 === "string") {
							if (func1(data3) > 100) {
								const err9 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (!pattern4.test(data3)) {
								const err10 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_-]*$\""
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/metadata/name",
								schemaPath: "#/properties/metadata/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data2.labels !== void 0) {
						let data4 = data2.labels;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							if (Object.keys(data4).length > 64) {
								const err12 = {
									instancePath: instancePath + "/metadata/labels",
									schemaPath: "#/properties/metadata/properties/labels/maxProperties",
									keyword: "maxProperties",
									params: { limit: 64 },
									message: "must NOT have more than 64 properties"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							for (const key2 in data4) {
								let data5 = data4[key2];
								if (typeof data5 === "string") {
									if (func1(data5) > 63) {
										const err13 = {
											instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength",
											keyword: "maxLength",
											params: { limit: 63 },
											message: "must NOT have more than 63 characters"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
								} else {
									const err14 = {
										instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/metadata/properties/labels/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						} else {
							const err15 = {
								instancePath: instancePath + "/metadata/labels",
								schemaPath: "#/properties/metadata/properties/labels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.spec !== void 0) {
				let data6 = data.spec;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.region === void 0) {
						const err17 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "region" },
							message: "must have required property 'region'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data6.account === void 0) {
						const err18 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "account" },
							message: "must have required property 'account'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					for (const key3 in data6) if (!func3.call(schema32.properties.spec.properties, key3)) {
						const err19 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data6.region !== void 0) {
						let data7 = data6.region;
						if (typeof data7 === "string") {
							if (func1(data7) > 32) {
								const err20 = {
									instancePath: instancePath + "/spec/region",
									schemaPath: "#/properties/spec/properties/region/maxLength",
									keyword: "maxLength",
									params: { limit: 32 },
									message: "must NOT have more than 32 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (!pattern5.test(data7)) {
								const err21 = {
									instancePath: instancePath + "/spec/region",
									schemaPath: "#/properties/spec/properties/region/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$" },
									message: "must match pattern \"^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$\""
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/spec/region",
								schemaPath: "#/properties/spec/properties/region/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (data6.account !== void 0) {
						let data8 = data6.account;
						if (typeof data8 === "string") {
							if (func1(data8) > 12) {
								const err23 = {
									instancePath: instancePath + "/spec/account",
									schemaPath: "#/properties/spec/properties/account/maxLength",
									keyword: "maxLength",
									params: { limit: 12 },
									message: "must NOT have more than 12 characters"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (!pattern6.test(data8)) {
								const err24 = {
									instancePath: instancePath + "/spec/account",
									schemaPath: "#/properties/spec/properties/account/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{12}$" },
									message: "must match pattern \"^[0-9]{12}$\""
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/spec/account",
								schemaPath: "#/properties/spec/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data6.eksName !== void 0) {
						let data9 = data6.eksName;
						if (typeof data9 === "string") {
							if (func1(data9) > 100) {
								const err26 = {
									instancePath: instancePath + "/spec/eksName",
									schemaPath: "#/properties/spec/properties/eksName/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							if (!pattern4.test(data9)) {
								const err27 = {
									instancePath: instancePath + "/spec/eksName",
									schemaPath: "#/properties/spec/properties/eksName/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_-]*$\""
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						} else {
							const err28 = {
								instancePath: instancePath + "/spec/eksName",
								schemaPath: "#/properties/spec/properties/eksName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					if (data6.creator !== void 0) {
						let data10 = data6.creator;
						if (typeof data10 === "string") {
							if (func1(data10) > 2048) {
								const err29 = {
									instancePath: instancePath + "/spec/creator",
									schemaPath: "#/$defs/arn/maxLength",
									keyword: "maxLength",
									params: { limit: 2048 },
									message: "must NOT have more than 2048 characters"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (func1(data10) < 1) {
								const err30 = {
									instancePath: instancePath + "/spec/creator",
									schemaPath: "#/$defs/arn/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						} else {
							const err31 = {
								instancePath: instancePath + "/spec/creator",
								schemaPath: "#/$defs/arn/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data6.signIn !== void 0) {
						let data11 = data6.signIn;
						if (Array.isArray(data11)) {
							if (data11.length > 5) {
								const err32 = {
									instancePath: instancePath + "/spec/signIn",
									schemaPath: "#/properties/spec/properties/signIn/maxItems",
									keyword: "maxItems",
									params: { limit: 5 },
									message: "must NOT have more than 5 items"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							if (data11.length < 1) {
								const err33 = {
									instancePath: instancePath + "/spec/signIn",
									schemaPath: "#/properties/spec/properties/signIn/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							const len0 = data11.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data12 = data11[i0];
								if (typeof data12 === "string") {
									if (func1(data12) > 2048) {
										const err34 = {
											instancePath: instancePath + "/spec/signIn/" + i0,
											schemaPath: "#/$defs/arn/maxLength",
											keyword: "maxLength",
											params: { limit: 2048 },
											message: "must NOT have more than 2048 characters"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
									if (func1(data12) < 1) {
										const err35 = {
											instancePath: instancePath + "/spec/signIn/" + i0,
											schemaPath: "#/$defs/arn/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								} else {
									const err36 = {
										instancePath: instancePath + "/spec/signIn/" + i0,
										schemaPath: "#/$defs/arn/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/spec/signIn",
								schemaPath: "#/properties/spec/properties/signIn/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data6.planAs !== void 0) {
						let data13 = data6.planAs;
						if (Array.isArray(data13)) {
							if (data13.length > 5) {
								const err38 = {
									instancePath: instancePath + "/spec/planAs",
									schemaPath: "#/properties/spec/properties/planAs/maxItems",
									keyword: "maxItems",
									params: { limit: 5 },
									message: "must NOT have more than 5 items"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (data13.length < 1) {
								const err39 = {
									instancePath: instancePath + "/spec/planAs",
									schemaPath: "#/properties/spec/properties/planAs/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							const len1 = data13.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data14 = data13[i1];
								if (typeof data14 === "string") {
									if (func1(data14) > 2048) {
										const err40 = {
											instancePath: instancePath + "/spec/planAs/" + i1,
											schemaPath: "#/$defs/arn/maxLength",
											keyword: "maxLength",
											params: { limit: 2048 },
											message: "must NOT have more than 2048 characters"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
									if (func1(data14) < 1) {
										const err41 = {
											instancePath: instancePath + "/spec/planAs/" + i1,
											schemaPath: "#/$defs/arn/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								} else {
									const err42 = {
										instancePath: instancePath + "/spec/planAs/" + i1,
										schemaPath: "#/$defs/arn/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							}
						} else {
							const err43 = {
								instancePath: instancePath + "/spec/planAs",
								schemaPath: "#/properties/spec/properties/planAs/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
					if (data6.externalId !== void 0) {
						let data15 = data6.externalId;
						if (typeof data15 === "string") {
							if (func1(data15) > 1224) {
								const err44 = {
									instancePath: instancePath + "/spec/externalId",
									schemaPath: "#/properties/spec/properties/externalId/maxLength",
									keyword: "maxLength",
									params: { limit: 1224 },
									message: "must NOT have more than 1224 characters"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (func1(data15) < 2) {
								const err45 = {
									instancePath: instancePath + "/spec/externalId",
									schemaPath: "#/properties/spec/properties/externalId/minLength",
									keyword: "minLength",
									params: { limit: 2 },
									message: "must NOT have fewer than 2 characters"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (!pattern8.test(data15)) {
								const err46 = {
									instancePath: instancePath + "/spec/externalId",
									schemaPath: "#/properties/spec/properties/externalId/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z_+=,.@:/-]+$" },
									message: "must match pattern \"^[0-9A-Za-z_+=,.@:/-]+$\""
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						} else {
							const err47 = {
								instancePath: instancePath + "/spec/externalId",
								schemaPath: "#/properties/spec/properties/externalId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
					if (data6.sessionTags !== void 0) {
						if (typeof data6.sessionTags !== "boolean") {
							const err48 = {
								instancePath: instancePath + "/spec/sessionTags",
								schemaPath: "#/properties/spec/properties/sessionTags/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (data6.environment !== void 0) {
						let data17 = data6.environment;
						if (typeof data17 === "string") {
							if (func1(data17) > 100) {
								const err49 = {
									instancePath: instancePath + "/spec/environment",
									schemaPath: "#/properties/spec/properties/environment/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (!pattern9.test(data17)) {
								const err50 = {
									instancePath: instancePath + "/spec/environment",
									schemaPath: "#/properties/spec/properties/environment/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_.-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_.-]*$\""
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						} else {
							const err51 = {
								instancePath: instancePath + "/spec/environment",
								schemaPath: "#/properties/spec/properties/environment/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
					if (data6.adopt !== void 0) {
						if (typeof data6.adopt !== "boolean") {
							const err52 = {
								instancePath: instancePath + "/spec/adopt",
								schemaPath: "#/properties/spec/properties/adopt/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
					if (data6.onConflict !== void 0) {
						let data19 = data6.onConflict;
						if (!(data19 === "refuse" || data19 === "take")) {
							const err53 = {
								instancePath: instancePath + "/spec/onConflict",
								schemaPath: "#/properties/spec/properties/onConflict/enum",
								keyword: "enum",
								params: { allowedValues: schema32.properties.spec.properties.onConflict.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
					if (data6.onStale !== void 0) {
						let data20 = data6.onStale;
						if (!(data20 === "refuse" || data20 === "replan")) {
							const err54 = {
								instancePath: instancePath + "/spec/onStale",
								schemaPath: "#/properties/spec/properties/onStale/enum",
								keyword: "enum",
								params: { allowedValues: schema32.properties.spec.properties.onStale.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (data6.guard !== void 0) {
						let data21 = data6.guard;
						if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
							for (const key4 in data21) if (!(key4 === "requiredPrincipals" || key4 === "minAdmins" || key4 === "removalLimit")) {
								const err55 = {
									instancePath: instancePath + "/spec/guard",
									schemaPath: "#/properties/spec/properties/guard/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (data21.requiredPrincipals !== void 0) {
								let data22 = data21.requiredPrincipals;
								if (Array.isArray(data22)) {
									if (data22.length > 20) {
										const err56 = {
											instancePath: instancePath + "/spec/guard/requiredPrincipals",
											schemaPath: "#/properties/spec/properties/guard/properties/requiredPrincipals/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
									const len2 = data22.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data23 = data22[i2];
										if (typeof data23 !== "string") {
											const err57 = {
												instancePath: instancePath + "/spec/guard/requiredPrincipals/" + i2,
												schemaPath: "#/properties/spec/properties/guard/properties/requiredPrincipals/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
										if (typeof data23 === "string") {
											if (func1(data23) > 2048) {
												const err58 = {
													instancePath: instancePath + "/spec/guard/requiredPrincipals/" + i2,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err58];
												else vErrors.push(err58);
												errors++;
											}
											if (func1(data23) < 1) {
												const err59 = {
													instancePath: instancePath + "/spec/guard/requiredPrincipals/" + i2,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err59];
												else vErrors.push(err59);
												errors++;
											}
										} else {
											const err60 = {
												instancePath: instancePath + "/spec/guard/requiredPrincipals/" + i2,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err60];
											else vErrors.push(err60);
											errors++;
										}
									}
									let i3 = data22.length;
									let j0;
									if (i3 > 1) {
										const indices0 = {};
										for (; i3--;) {
											let item0 = data22[i3];
											if (typeof item0 !== "string") continue;
											if (typeof indices0[item0] == "number") {
												j0 = indices0[item0];
												const err61 = {
													instancePath: instancePath + "/spec/guard/requiredPrincipals",
													schemaPath: "#/properties/spec/properties/guard/properties/requiredPrincipals/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i3,
														j: j0
													},
													message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)"
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
												break;
											}
											indices0[item0] = i3;
										}
									}
								} else {
									const err62 = {
										instancePath: instancePath + "/spec/guard/requiredPrincipals",
										schemaPath: "#/properties/spec/properties/guard/properties/requiredPrincipals/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							}
							if (data21.minAdmins !== void 0) {
								let data24 = data21.minAdmins;
								if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
									const err63 = {
										instancePath: instancePath + "/spec/guard/minAdmins",
										schemaPath: "#/properties/spec/properties/guard/properties/minAdmins/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (typeof data24 == "number" && isFinite(data24)) {
									if (data24 > 100 || isNaN(data24)) {
										const err64 = {
											instancePath: instancePath + "/spec/guard/minAdmins",
											schemaPath: "#/properties/spec/properties/guard/properties/minAdmins/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 100
											},
											message: "must be <= 100"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
									if (data24 < 1 || isNaN(data24)) {
										const err65 = {
											instancePath: instancePath + "/spec/guard/minAdmins",
											schemaPath: "#/properties/spec/properties/guard/properties/minAdmins/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
							}
							if (data21.removalLimit !== void 0) {
								let data25 = data21.removalLimit;
								if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
									for (const key5 in data25) if (!(key5 === "count" || key5 === "percent")) {
										const err66 = {
											instancePath: instancePath + "/spec/guard/removalLimit",
											schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key5 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
									if (data25.count !== void 0) {
										let data26 = data25.count;
										if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
											const err67 = {
												instancePath: instancePath + "/spec/guard/removalLimit/count",
												schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/properties/count/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
										if (typeof data26 == "number" && isFinite(data26)) {
											if (data26 > 1e3 || isNaN(data26)) {
												const err68 = {
													instancePath: instancePath + "/spec/guard/removalLimit/count",
													schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/properties/count/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e3
													},
													message: "must be <= 1000"
												};
												if (vErrors === null) vErrors = [err68];
												else vErrors.push(err68);
												errors++;
											}
											if (data26 < 1 || isNaN(data26)) {
												const err69 = {
													instancePath: instancePath + "/spec/guard/removalLimit/count",
													schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/properties/count/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err69];
												else vErrors.push(err69);
												errors++;
											}
										}
									}
									if (data25.percent !== void 0) {
										let data27 = data25.percent;
										if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
											const err70 = {
												instancePath: instancePath + "/spec/guard/removalLimit/percent",
												schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/properties/percent/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
										if (typeof data27 == "number" && isFinite(data27)) {
											if (data27 > 100 || isNaN(data27)) {
												const err71 = {
													instancePath: instancePath + "/spec/guard/removalLimit/percent",
													schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/properties/percent/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 100
													},
													message: "must be <= 100"
												};
												if (vErrors === null) vErrors = [err71];
												else vErrors.push(err71);
												errors++;
											}
											if (data27 < 1 || isNaN(data27)) {
												const err72 = {
													instancePath: instancePath + "/spec/guard/removalLimit/percent",
													schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/properties/percent/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err72];
												else vErrors.push(err72);
												errors++;
											}
										}
									}
								} else {
									const err73 = {
										instancePath: instancePath + "/spec/guard/removalLimit",
										schemaPath: "#/properties/spec/properties/guard/properties/removalLimit/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
							}
						} else {
							const err74 = {
								instancePath: instancePath + "/spec/guard",
								schemaPath: "#/properties/spec/properties/guard/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
					if (data6.allow !== void 0) {
						let data28 = data6.allow;
						if (Array.isArray(data28)) {
							if (data28.length > 20) {
								const err75 = {
									instancePath: instancePath + "/spec/allow",
									schemaPath: "#/properties/spec/properties/allow/maxItems",
									keyword: "maxItems",
									params: { limit: 20 },
									message: "must NOT have more than 20 items"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
							const len3 = data28.length;
							for (let i4 = 0; i4 < len3; i4++) {
								let data29 = data28[i4];
								if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
									if (data29.guard === void 0) {
										const err76 = {
											instancePath: instancePath + "/spec/allow/" + i4,
											schemaPath: "#/$defs/allowance/required",
											keyword: "required",
											params: { missingProperty: "guard" },
											message: "must have required property 'guard'"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
									if (data29.until === void 0) {
										const err77 = {
											instancePath: instancePath + "/spec/allow/" + i4,
											schemaPath: "#/$defs/allowance/required",
											keyword: "required",
											params: { missingProperty: "until" },
											message: "must have required property 'until'"
										};
										if (vErrors === null) vErrors = [err77];
										else vErrors.push(err77);
										errors++;
									}
									if (data29.reason === void 0) {
										const err78 = {
											instancePath: instancePath + "/spec/allow/" + i4,
											schemaPath: "#/$defs/allowance/required",
											keyword: "required",
											params: { missingProperty: "reason" },
											message: "must have required property 'reason'"
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
									for (const key6 in data29) if (!(key6 === "guard" || key6 === "until" || key6 === "reason")) {
										const err79 = {
											instancePath: instancePath + "/spec/allow/" + i4,
											schemaPath: "#/$defs/allowance/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key6 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									if (data29.guard !== void 0) {
										let data30 = data29.guard;
										if (!(data30 === "conflict" || data30 === "first-apply" || data30 === "creator-shadowed" || data30 === "access-entry" || data30 === "writer-loses" || data30 === "required-principals" || data30 === "min-admins" || data30 === "node-entry" || data30 === "removal-limit" || data30 === "immutable" || data30 === "too-large" || data30 === "effect-differs")) {
											const err80 = {
												instancePath: instancePath + "/spec/allow/" + i4 + "/guard",
												schemaPath: "#/$defs/allowance/properties/guard/enum",
												keyword: "enum",
												params: { allowedValues: schema38.properties.guard.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
									}
									if (data29.until !== void 0) {
										let data31 = data29.until;
										if (typeof data31 === "string") {
											if (func1(data31) > 10) {
												const err81 = {
													instancePath: instancePath + "/spec/allow/" + i4 + "/until",
													schemaPath: "#/$defs/allowance/properties/until/maxLength",
													keyword: "maxLength",
													params: { limit: 10 },
													message: "must NOT have more than 10 characters"
												};
												if (vErrors === null) vErrors = [err81];
												else vErrors.push(err81);
												errors++;
											}
											if (!formats0.validate(data31)) {
												const err82 = {
													instancePath: instancePath + "/spec/allow/" + i4 + "/until",
													schemaPath: "#/$defs/allowance/properties/until/format",
													keyword: "format",
													params: { format: "date" },
													message: "must match format \"date\""
												};
												if (vErrors === null) vErrors = [err82];
												else vErrors.push(err82);
												errors++;
											}
										} else {
											const err83 = {
												instancePath: instancePath + "/spec/allow/" + i4 + "/until",
												schemaPath: "#/$defs/allowance/properties/until/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
									}
									if (data29.reason !== void 0) {
										let data32 = data29.reason;
										if (typeof data32 === "string") {
											if (func1(data32) > 1e3) {
												const err84 = {
													instancePath: instancePath + "/spec/allow/" + i4 + "/reason",
													schemaPath: "#/$defs/allowance/properties/reason/maxLength",
													keyword: "maxLength",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 characters"
												};
												if (vErrors === null) vErrors = [err84];
												else vErrors.push(err84);
												errors++;
											}
											if (func1(data32) < 1) {
												const err85 = {
													instancePath: instancePath + "/spec/allow/" + i4 + "/reason",
													schemaPath: "#/$defs/allowance/properties/reason/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err85];
												else vErrors.push(err85);
												errors++;
											}
										} else {
											const err86 = {
												instancePath: instancePath + "/spec/allow/" + i4 + "/reason",
												schemaPath: "#/$defs/allowance/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
									}
								} else {
									const err87 = {
										instancePath: instancePath + "/spec/allow/" + i4,
										schemaPath: "#/$defs/allowance/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
								}
							}
						} else {
							const err88 = {
								instancePath: instancePath + "/spec/allow",
								schemaPath: "#/properties/spec/properties/allow/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
					if (data6.verify !== void 0) {
						let data33 = data6.verify;
						if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
							for (const key7 in data33) if (!(key7 === "in" || key7 === "out" || key7 === "assumable" || key7 === "timeoutSeconds")) {
								const err89 = {
									instancePath: instancePath + "/spec/verify",
									schemaPath: "#/properties/spec/properties/verify/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key7 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
							if (data33.in !== void 0) {
								let data34 = data33.in;
								if (Array.isArray(data34)) {
									if (data34.length > 20) {
										const err90 = {
											instancePath: instancePath + "/spec/verify/in",
											schemaPath: "#/properties/spec/properties/verify/properties/in/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
									const len4 = data34.length;
									for (let i5 = 0; i5 < len4; i5++) {
										let data35 = data34[i5];
										if (typeof data35 !== "string") {
											const err91 = {
												instancePath: instancePath + "/spec/verify/in/" + i5,
												schemaPath: "#/properties/spec/properties/verify/properties/in/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err91];
											else vErrors.push(err91);
											errors++;
										}
										if (typeof data35 === "string") {
											if (func1(data35) > 2048) {
												const err92 = {
													instancePath: instancePath + "/spec/verify/in/" + i5,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err92];
												else vErrors.push(err92);
												errors++;
											}
											if (func1(data35) < 1) {
												const err93 = {
													instancePath: instancePath + "/spec/verify/in/" + i5,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err93];
												else vErrors.push(err93);
												errors++;
											}
										} else {
											const err94 = {
												instancePath: instancePath + "/spec/verify/in/" + i5,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
									}
									let i6 = data34.length;
									let j1;
									if (i6 > 1) {
										const indices1 = {};
										for (; i6--;) {
											let item1 = data34[i6];
											if (typeof item1 !== "string") continue;
											if (typeof indices1[item1] == "number") {
												j1 = indices1[item1];
												const err95 = {
													instancePath: instancePath + "/spec/verify/in",
													schemaPath: "#/properties/spec/properties/verify/properties/in/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i6,
														j: j1
													},
													message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)"
												};
												if (vErrors === null) vErrors = [err95];
												else vErrors.push(err95);
												errors++;
												break;
											}
											indices1[item1] = i6;
										}
									}
								} else {
									const err96 = {
										instancePath: instancePath + "/spec/verify/in",
										schemaPath: "#/properties/spec/properties/verify/properties/in/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
							}
							if (data33.out !== void 0) {
								let data36 = data33.out;
								if (Array.isArray(data36)) {
									if (data36.length > 20) {
										const err97 = {
											instancePath: instancePath + "/spec/verify/out",
											schemaPath: "#/properties/spec/properties/verify/properties/out/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
									const len5 = data36.length;
									for (let i7 = 0; i7 < len5; i7++) {
										let data37 = data36[i7];
										if (typeof data37 !== "string") {
											const err98 = {
												instancePath: instancePath + "/spec/verify/out/" + i7,
												schemaPath: "#/properties/spec/properties/verify/properties/out/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
										if (typeof data37 === "string") {
											if (func1(data37) > 2048) {
												const err99 = {
													instancePath: instancePath + "/spec/verify/out/" + i7,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err99];
												else vErrors.push(err99);
												errors++;
											}
											if (func1(data37) < 1) {
												const err100 = {
													instancePath: instancePath + "/spec/verify/out/" + i7,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err100];
												else vErrors.push(err100);
												errors++;
											}
										} else {
											const err101 = {
												instancePath: instancePath + "/spec/verify/out/" + i7,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err101];
											else vErrors.push(err101);
											errors++;
										}
									}
									let i8 = data36.length;
									let j2;
									if (i8 > 1) {
										const indices2 = {};
										for (; i8--;) {
											let item2 = data36[i8];
											if (typeof item2 !== "string") continue;
											if (typeof indices2[item2] == "number") {
												j2 = indices2[item2];
												const err102 = {
													instancePath: instancePath + "/spec/verify/out",
													schemaPath: "#/properties/spec/properties/verify/properties/out/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i8,
														j: j2
													},
													message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)"
												};
												if (vErrors === null) vErrors = [err102];
												else vErrors.push(err102);
												errors++;
												break;
											}
											indices2[item2] = i8;
										}
									}
								} else {
									const err103 = {
										instancePath: instancePath + "/spec/verify/out",
										schemaPath: "#/properties/spec/properties/verify/properties/out/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							}
							if (data33.assumable !== void 0) {
								if (typeof data33.assumable !== "boolean") {
									const err104 = {
										instancePath: instancePath + "/spec/verify/assumable",
										schemaPath: "#/properties/spec/properties/verify/properties/assumable/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
							}
							if (data33.timeoutSeconds !== void 0) {
								let data39 = data33.timeoutSeconds;
								if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
									const err105 = {
										instancePath: instancePath + "/spec/verify/timeoutSeconds",
										schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
								if (typeof data39 == "number" && isFinite(data39)) {
									if (data39 > 900 || isNaN(data39)) {
										const err106 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 900
											},
											message: "must be <= 900"
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
									if (data39 < 1 || isNaN(data39)) {
										const err107 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
							}
						} else {
							const err108 = {
								instancePath: instancePath + "/spec/verify",
								schemaPath: "#/properties/spec/properties/verify/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					}
				} else {
					const err109 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
			}
		} else {
			const err110 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err110];
			else vErrors.push(err110);
			errors++;
		}
		validate27.errors = vErrors;
		return errors === 0;
	}
	validate27.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.access = validate28;
	const schema41 = {
		"title": "Access",
		"description": "What one team asks for: grants, and the clusters that they are for.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"metadata",
			"spec"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": { "$ref": "#/$defs/apiVersion" },
			"kind": {
				"title": "Kind",
				"description": "Access: what a team asks for.",
				"const": "Access"
			},
			"metadata": {
				"title": "Name and owner",
				"description": "What the declaration is called, and who answers for it.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"title": "Name",
						"description": "A name for this set of grants, usually the team's.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_-]*$",
						"examples": ["payments"]
					},
					"owner": {
						"title": "Owner",
						"description": "Who answers for these grants: a GitHub team or user, or an address.",
						"type": "string",
						"minLength": 1,
						"maxLength": 256,
						"pattern": "^[\\x21-\\x7e]*$",
						"examples": ["@acme/payments"]
					}
				}
			},
			"spec": {
				"title": "Grants and their clusters",
				"description": "Who is to get in, and where.",
				"type": "object",
				"required": ["clusters", "grants"],
				"additionalProperties": false,
				"properties": {
					"clusters": {
						"title": "Clusters",
						"description": "Names of Cluster declarations, or the labels that a cluster must have, all of them.",
						"type": ["array", "object"],
						"minItems": 1,
						"maxItems": 1e3,
						"uniqueItems": true,
						"items": {
							"type": "string",
							"maxLength": 100,
							"examples": ["prod"]
						},
						"required": ["labels"],
						"additionalProperties": false,
						"properties": { "labels": {
							"title": "Labels",
							"description": "Every cluster that has all of these labels with these values.",
							"type": "object",
							"minProperties": 1,
							"maxProperties": 64,
							"additionalProperties": {
								"type": "string",
								"maxLength": 63
							},
							"examples": [{ "env": "prod" }]
						} },
						"examples": [["prod"], { "labels": { "env": "prod" } }]
					},
					"grants": {
						"title": "Grants",
						"description": "Who gets in, as whom.",
						"type": "array",
						"minItems": 1,
						"maxItems": 5e3,
						"items": { "$ref": "#/$defs/grant" }
					}
				}
			}
		}
	};
	const pattern11 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7e]*$", "u");
	const pattern12 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7e]*$", "u");
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate24.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs1 = errors;
		let valid0 = false;
		let passing0 = null;
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.role === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: "role" },
					message: "must have required property 'role'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		if (_valid0) {
			valid0 = true;
			passing0 = 0;
		}
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.user === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: "user" },
					message: "must have required property 'user'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 1];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 1;
			}
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.account === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: "account" },
						message: "must have required property 'account'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 2];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
		}
		if (!valid0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 },
				message: "must match exactly one schema in oneOf"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else {
			errors = _errs1;
			if (vErrors !== null) {
				if (_errs1) vErrors.length = _errs1;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "role" || key0 === "user" || key0 === "account" || key0 === "username" || key0 === "groups" || key0 === "reason" || key0 === "expires")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.role !== void 0) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (func1(data0) > 2048) {
						const err5 = {
							instancePath: instancePath + "/role",
							schemaPath: "#/$defs/arn/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (func1(data0) < 1) {
						const err6 = {
							instancePath: instancePath + "/role",
							schemaPath: "#/$defs/arn/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.user !== void 0) {
				let data1 = data.user;
				if (typeof data1 === "string") {
					if (func1(data1) > 2048) {
						const err8 = {
							instancePath: instancePath + "/user",
							schemaPath: "#/$defs/arn/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (func1(data1) < 1) {
						const err9 = {
							instancePath: instancePath + "/user",
							schemaPath: "#/$defs/arn/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/$defs/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.account !== void 0) {
				let data2 = data.account;
				if (typeof data2 === "string") {
					if (func1(data2) > 64) {
						const err11 = {
							instancePath: instancePath + "/account",
							schemaPath: "#/properties/account/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.username !== void 0) {
				let data3 = data.username;
				if (typeof data3 === "string") {
					if (func1(data3) > 256) {
						const err13 = {
							instancePath: instancePath + "/username",
							schemaPath: "#/properties/username/maxLength",
							keyword: "maxLength",
							params: { limit: 256 },
							message: "must NOT have more than 256 characters"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (func1(data3) < 1) {
						const err14 = {
							instancePath: instancePath + "/username",
							schemaPath: "#/properties/username/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!pattern12.test(data3)) {
						const err15 = {
							instancePath: instancePath + "/username",
							schemaPath: "#/properties/username/pattern",
							keyword: "pattern",
							params: { pattern: "^[\\x20-\\x7e]*$" },
							message: "must match pattern \"^[\\x20-\\x7e]*$\""
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/properties/username/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.groups !== void 0) {
				let data4 = data.groups;
				if (Array.isArray(data4)) {
					if (data4.length > 100) {
						const err17 = {
							instancePath: instancePath + "/groups",
							schemaPath: "#/properties/groups/maxItems",
							keyword: "maxItems",
							params: { limit: 100 },
							message: "must NOT have more than 100 items"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					const len0 = data4.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data5 = data4[i0];
						if (typeof data5 === "string") {
							if (func1(data5) > 256) {
								const err18 = {
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "#/properties/groups/items/maxLength",
									keyword: "maxLength",
									params: { limit: 256 },
									message: "must NOT have more than 256 characters"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (func1(data5) < 1) {
								const err19 = {
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "#/properties/groups/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (!pattern11.test(data5)) {
								const err20 = {
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "#/properties/groups/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[\\x21-\\x7e]*$" },
									message: "must match pattern \"^[\\x21-\\x7e]*$\""
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/groups/" + i0,
								schemaPath: "#/properties/groups/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					let i1 = data4.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data4[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err22 = {
									instancePath: instancePath + "/groups",
									schemaPath: "#/properties/groups/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/properties/groups/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (data.reason !== void 0) {
				let data6 = data.reason;
				if (typeof data6 === "string") {
					if (func1(data6) > 1e3) {
						const err24 = {
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/maxLength",
							keyword: "maxLength",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 characters"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (func1(data6) < 1) {
						const err25 = {
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				} else {
					const err26 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			if (data.expires !== void 0) {
				let data7 = data.expires;
				if (typeof data7 === "string") {
					if (func1(data7) > 10) {
						const err27 = {
							instancePath: instancePath + "/expires",
							schemaPath: "#/properties/expires/maxLength",
							keyword: "maxLength",
							params: { limit: 10 },
							message: "must NOT have more than 10 characters"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!formats0.validate(data7)) {
						const err28 = {
							instancePath: instancePath + "/expires",
							schemaPath: "#/properties/expires/format",
							keyword: "format",
							params: { format: "date" },
							message: "must match format \"date\""
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.account !== void 0) {
				const _errs25 = errors;
				const _errs26 = errors;
				const _errs27 = errors;
				let valid9 = false;
				const _errs28 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.username === void 0 && "username") {
						const err30 = {};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				var _valid1 = _errs28 === errors;
				valid9 = valid9 || _valid1;
				const _errs29 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.groups === void 0 && "groups") {
						const err31 = {};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				var _valid1 = _errs29 === errors;
				valid9 = valid9 || _valid1;
				if (!valid9) {
					const err32 = {};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				} else {
					errors = _errs27;
					if (vErrors !== null) {
						if (_errs27) vErrors.length = _errs27;
						else vErrors = null;
					}
				}
				if (_errs26 === errors) {
					const err33 = {
						instancePath,
						schemaPath: "#/dependentSchemas/account/not",
						keyword: "not",
						params: {},
						message: "must NOT be valid"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				} else {
					errors = _errs25;
					if (vErrors !== null) {
						if (_errs25) vErrors.length = _errs25;
						else vErrors = null;
					}
				}
			}
		} else {
			const err34 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		validate24.errors = vErrors;
		return errors === 0;
	}
	validate24.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate28.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.apiVersion === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "apiVersion" },
					message: "must have required property 'apiVersion'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.metadata === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "metadata" },
					message: "must have required property 'metadata'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.spec === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "spec" },
					message: "must have required property 'spec'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err5 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/$defs/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Access" !== data.kind) {
					const err6 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Access" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.metadata !== void 0) {
				let data2 = data.metadata;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.name === void 0) {
						const err7 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/required",
							keyword: "required",
							params: { missingProperty: "name" },
							message: "must have required property 'name'"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "name" || key1 === "owner")) {
						const err8 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data2.name !== void 0) {
						let data3 = data2.name;
						if (typeof data3 === "string") {
							if (func1(data3) > 100) {
								const err9 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (!pattern4.test(data3)) {
								const err10 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_-]*$\""
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/metadata/name",
								schemaPath: "#/properties/metadata/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data2.owner !== void 0) {
						let data4 = data2.owner;
						if (typeof data4 === "string") {
							if (func1(data4) > 256) {
								const err12 = {
									instancePath: instancePath + "/metadata/owner",
									schemaPath: "#/properties/metadata/properties/owner/maxLength",
									keyword: "maxLength",
									params: { limit: 256 },
									message: "must NOT have more than 256 characters"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (func1(data4) < 1) {
								const err13 = {
									instancePath: instancePath + "/metadata/owner",
									schemaPath: "#/properties/metadata/properties/owner/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (!pattern11.test(data4)) {
								const err14 = {
									instancePath: instancePath + "/metadata/owner",
									schemaPath: "#/properties/metadata/properties/owner/pattern",
									keyword: "pattern",
									params: { pattern: "^[\\x21-\\x7e]*$" },
									message: "must match pattern \"^[\\x21-\\x7e]*$\""
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						} else {
							const err15 = {
								instancePath: instancePath + "/metadata/owner",
								schemaPath: "#/properties/metadata/properties/owner/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.spec !== void 0) {
				let data5 = data.spec;
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
					if (data5.clusters === void 0) {
						const err17 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "clusters" },
							message: "must have required property 'clusters'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data5.grants === void 0) {
						const err18 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "grants" },
							message: "must have required property 'grants'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					for (const key2 in data5) if (!(key2 === "clusters" || key2 === "grants")) {
						const err19 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data5.clusters !== void 0) {
						let data6 = data5.clusters;
						if (!data6 || typeof data6 != "object") {
							const err20 = {
								instancePath: instancePath + "/spec/clusters",
								schemaPath: "#/properties/spec/properties/clusters/type",
								keyword: "type",
								params: { type: schema41.properties.spec.properties.clusters.type },
								message: "must be array,object"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (Array.isArray(data6)) {
							if (data6.length > 1e3) {
								const err21 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/maxItems",
									keyword: "maxItems",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 items"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
							if (data6.length < 1) {
								const err22 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							const len0 = data6.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data7 = data6[i0];
								if (typeof data7 === "string") {
									if (func1(data7) > 100) {
										const err23 = {
											instancePath: instancePath + "/spec/clusters/" + i0,
											schemaPath: "#/properties/spec/properties/clusters/items/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								} else {
									const err24 = {
										instancePath: instancePath + "/spec/clusters/" + i0,
										schemaPath: "#/properties/spec/properties/clusters/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
							let i1 = data6.length;
							let j0;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data6[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										const err25 = {
											instancePath: instancePath + "/spec/clusters",
											schemaPath: "#/properties/spec/properties/clusters/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
						if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							if (data6.labels === void 0) {
								const err26 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/required",
									keyword: "required",
									params: { missingProperty: "labels" },
									message: "must have required property 'labels'"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							for (const key3 in data6) if (!(key3 === "labels")) {
								const err27 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (data6.labels !== void 0) {
								let data8 = data6.labels;
								if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
									if (Object.keys(data8).length > 64) {
										const err28 = {
											instancePath: instancePath + "/spec/clusters/labels",
											schemaPath: "#/properties/spec/properties/clusters/properties/labels/maxProperties",
											keyword: "maxProperties",
											params: { limit: 64 },
											message: "must NOT have more than 64 properties"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									if (Object.keys(data8).length < 1) {
										const err29 = {
											instancePath: instancePath + "/spec/clusters/labels",
											schemaPath: "#/properties/spec/properties/clusters/properties/labels/minProperties",
											keyword: "minProperties",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 properties"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									for (const key4 in data8) {
										let data9 = data8[key4];
										if (typeof data9 === "string") {
											if (func1(data9) > 63) {
												const err30 = {
													instancePath: instancePath + "/spec/clusters/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/spec/properties/clusters/properties/labels/additionalProperties/maxLength",
													keyword: "maxLength",
													params: { limit: 63 },
													message: "must NOT have more than 63 characters"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										} else {
											const err31 = {
												instancePath: instancePath + "/spec/clusters/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/spec/properties/clusters/properties/labels/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
								} else {
									const err32 = {
										instancePath: instancePath + "/spec/clusters/labels",
										schemaPath: "#/properties/spec/properties/clusters/properties/labels/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						}
					}
					if (data5.grants !== void 0) {
						let data10 = data5.grants;
						if (Array.isArray(data10)) {
							if (data10.length > 5e3) {
								const err33 = {
									instancePath: instancePath + "/spec/grants",
									schemaPath: "#/properties/spec/properties/grants/maxItems",
									keyword: "maxItems",
									params: { limit: 5e3 },
									message: "must NOT have more than 5000 items"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (data10.length < 1) {
								const err34 = {
									instancePath: instancePath + "/spec/grants",
									schemaPath: "#/properties/spec/properties/grants/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							const len1 = data10.length;
							for (let i2 = 0; i2 < len1; i2++) if (!validate24(data10[i2], {
								instancePath: instancePath + "/spec/grants/" + i2,
								parentData: data10,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
								errors = vErrors.length;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/spec/grants",
								schemaPath: "#/properties/spec/properties/grants/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		} else {
			const err37 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		}
		validate28.errors = vErrors;
		return errors === 0;
	}
	validate28.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
}));

// src/declaration/validate.ts
var import_schemas_generated$1 = /* @__PURE__ */ __toESM(require_schemas_generated$1(), 1);
/** Checks a document against schemas/declaration.schema.json. */
function validate(document) {
	const { data } = document;
	const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : void 0;
	if (kind !== "Cluster" && kind !== "Access") return {
		valid: void 0,
		findings: [unknownKind(document, kind)]
	};
	const check = kind === "Cluster" ? import_schemas_generated$1.cluster : import_schemas_generated$1.access;
	const errors = check(data) ? [] : check.errors ?? [];
	const broken = errors.map(({ instancePath }) => /^\/spec\/grants\/(\d+)/.exec(instancePath)?.[1]);
	const brokenGrants = new Set(broken.map(Number));
	return {
		valid: broken.includes(void 0) ? void 0 : {
			kind,
			document,
			brokenGrants
		},
		findings: schemaFindings(document, errors, declaration)
	};
}
/** What a schema has against a document, each at its place. */
function schemaFindings(document, errors, subject) {
	return errors.filter(speaksForItself).slice(0, limits.findingsOfFile + 1).map((error) => schemaFinding(document, error, subject));
}
function unknownKind(document, kind) {
	const written = typeof kind === "string" ? `kind "${clip(kind)}" is not known` : "this document has no kind";
	return {
		rule: "schema",
		severity: "error",
		location: document.locate("kind"),
		message: `Not a declaration: ${written}.`,
		remedy: "Begin each document with apiVersion: guestlist/v1 and kind: Cluster or kind: Access."
	};
}
/** The branches of oneOf, anyOf and not repeat what the keyword itself says better. */
function speaksForItself(error) {
	return !/\/(?:oneOf|anyOf)\/\d+\/|\/not\/|\/dependentSchemas$/.test(error.schemaPath) && error.keyword !== "if";
}
function schemaFinding(document, error, subject) {
	const path = pathOf(error.instancePath);
	const { message, remedy, at } = explain(document, error, path, subject);
	const aboutTheWhole = [
		"required",
		"oneOf",
		"not"
	].includes(error.keyword);
	return {
		rule: "schema",
		severity: "error",
		location: at ?? (aboutTheWhole ? document.locateKey(...path) : document.locate(...path)),
		message,
		remedy
	};
}
/** Turns a schema error into what is wrong and what to do. The keywords are those that the schema uses. */
function explain(document, error, path, subject) {
	const name = path.length === 0 ? subject.whole : nameOf(path);
	const { params } = error;
	switch (error.keyword) {
		case "required": return {
			message: `${name} lacks ${params["missingProperty"]}.`,
			remedy: `Add ${params["missingProperty"]}.`
		};
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const map = String(path.filter((step) => typeof step === "string").at(-1) ?? "");
			const near = nearest(key, subject.known[map] ?? []);
			const meant = near === void 0 ? "Remove it, or check its indentation." : `Did you mean ${near}?`;
			const remedy = subject.foreign?.get(key) ?? meant;
			return {
				message: `${name} has no field ${clip(key)}.`,
				remedy,
				at: document.locateKey(...path, key)
			};
		}
		case "type": return typeExplanation(name, String(params["type"]), valueAt(document.data, path));
		case "const": return {
			message: `${name} is ${clip(JSON.stringify(valueAt(document.data, path)))}.`,
			remedy: `Write ${params["allowedValue"]}.`
		};
		case "enum": return enumExplanation(name, params["allowedValues"], valueAt(document.data, path));
		case "oneOf": return {
			message: "A grant names exactly one of role, user and account.",
			remedy: "Make one grant of each principal."
		};
		case "not": return subject.excluded ?? {
			message: `${name} has fields that exclude each other.`,
			remedy: "Keep one."
		};
		case "format": return {
			message: `${name} is not a date.`,
			remedy: "Write YYYY-MM-DD."
		};
		case "pattern": return patternExplanation(name, valueAt(document.data, path));
		case "uniqueItems": return {
			message: `${name} names the same item twice.`,
			remedy: "Remove one of them."
		};
		default: return sizeExplanation(name, error, valueAt(document.data, path));
	}
}
/** What is too short, too long, too little or too much. */
function sizeExplanation(name, { keyword, params }, value) {
	const limit = Number(params["limit"]);
	switch (keyword) {
		case "minLength": return {
			message: `${name} is empty.`,
			remedy: "Write it, or leave the field out."
		};
		case "maxLength": return {
			message: `${name} has ${[...String(value)].length} letters; ${limit} are the most.`,
			remedy: "Make it shorter."
		};
		case "minItems":
		case "minProperties": return {
			message: `${name} is empty.`,
			remedy: "Name at least one."
		};
		case "maxItems":
		case "maxProperties": {
			const { length } = Object.keys(value ?? {});
			return {
				message: `${name} has ${length} items; ${limit} are the most.`,
				remedy: "Take some out."
			};
		}
		case "minimum": return {
			message: `${name} is ${value}; ${limit} is the least.`,
			remedy: "Write a larger number."
		};
		default: return {
			message: `${name} is ${value}; ${limit} is the most.`,
			remedy: "Write a smaller number."
		};
	}
}
function typeExplanation(name, type, value) {
	if (type === "string" && typeof value === "number" && lastOf(name) === "account") return {
		message: `${name} is the number ${value}, not text: YAML drops the leading zeros of a number.`,
		remedy: "Write all 12 digits between quotes."
	};
	if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return {
		message: `${name} is the ${typeof value} ${value}, not text.`,
		remedy: "Put it between quotes."
	};
	if (type === "string" && typeof value === "object" && value !== null) return {
		message: `${name} is not text.`,
		remedy: "Put text that begins with { or [ between quotes, as in \"{{SessionName}}\"."
	};
	const words = {
		array: "a list",
		object: "a map",
		string: "text",
		integer: "a whole number",
		"array,object": "a list of names or a map with labels"
	};
	return {
		message: `${name} is not ${words[type] ?? type}.`,
		remedy: `Make it ${words[type] ?? type}.`
	};
}
function enumExplanation(name, allowed, value) {
	const near = typeof value === "string" ? nearest(value, allowed) : void 0;
	return {
		message: `${name} is ${typeof value === "object" ? "no text" : JSON.stringify(value)}, which is none of ${allowed.join(", ")}.`,
		remedy: near === void 0 ? "Write one of them." : `Did you mean ${near}?`
	};
}
/** What each field with a pattern has to be, and how to write it. */
const patterns = {
	fingerprint: ["a fingerprint", "Baselines are written by guestlist lint --write-baseline."],
	dir: ["a path inside this folder", "Write it relative, with / and without .."],
	baseline: ["a path inside this folder", "Write it relative, with / and without .."],
	account: ["an account id", "Write its 12 digits between quotes, leading zeros too."],
	accounts: ["an account id", "Write its 12 digits between quotes, leading zeros too."],
	region: ["a region", "Write a region such as eu-west-1."],
	name: ["a name that EKS allows", "Use letters, digits, - and _, and begin with a letter or digit."],
	eksName: ["a name that EKS allows", "Use letters, digits, - and _, and begin with a letter or digit."],
	id: ["a name in kebab-case", "Use small letters and digits, with - between words, such as masters-expire."],
	docs: ["an address that begins with https://", "Write all of it, without spaces and quotes."],
	today: ["a day", "Write YYYY-MM-DD."],
	now: ["a moment", "Write it in UTC, such as 2026-11-24T09:00:00Z."]
};
function patternExplanation(name, value) {
	const field = lastOf(name).replace(/\[\d+\]$/, "");
	const pattern = Object.hasOwn(patterns, field) ? patterns[field] : void 0;
	if (pattern !== void 0) return {
		message: `${name} is not ${pattern[0]}.`,
		remedy: pattern[1]
	};
	const [strange = " "] = (field === "username" ? /[^\x20-\x7e]/u : /[^\x21-\x7e]/u).exec(String(value)) ?? [];
	return {
		message: `${name} holds ${characterWords(strange)}.`,
		remedy: "Type it anew in plain ASCII."
	};
}
function lastOf(name) {
	return name.split(".").at(-1) ?? name;
}
const declaration = {
	whole: "The declaration",
	excluded: {
		message: "A grant for a whole account takes no username and no groups: each caller gets in as its own ARN.",
		remedy: "Remove them, or grant to a role."
	},
	known: {
		"": [
			"apiVersion",
			"kind",
			"metadata",
			"spec"
		],
		metadata: [
			"name",
			"labels",
			"owner"
		],
		spec: [
			"region",
			"account",
			"eksName",
			"creator",
			"signIn",
			"planAs",
			"externalId",
			"sessionTags",
			"environment",
			"verify",
			"adopt",
			"onConflict",
			"onStale",
			"guard",
			"allow",
			"clusters",
			"grants"
		],
		guard: [
			"requiredPrincipals",
			"minAdmins",
			"removalLimit"
		],
		removalLimit: ["count", "percent"],
		allow: [
			"guard",
			"until",
			"reason"
		],
		verify: [
			"in",
			"out",
			"assumable",
			"timeoutSeconds"
		],
		grants: [
			"role",
			"user",
			"account",
			"username",
			"groups",
			"reason",
			"expires"
		],
		clusters: ["labels"]
	},
	foreign: /* @__PURE__ */ new Map([
		["rolearn", "Write role: in its place."],
		["userarn", "Write user: in its place."],
		["sso", "Write role: with the ARN of the role that IAM Identity Center made of the permission set."]
	])
};
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nameOf(path) {
	const steps = path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`);
	return clip(steps.join("").replace(/^\./, ""));
}
function valueAt(data, path) {
	let value = data;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = Reflect.get(value, step);
	}
	return value;
}

// src/declaration/load.ts
/**
* Files → parse → validate → declarations, in the order of files and documents. Where so much is wrong that it stops
* before the last file, or they ask for more than can be looked at, it gives no declarations at all: half of them would
* mislead.
*/
function load(files) {
	const clusters = [];
	const accesses = [];
	const findings = [];
	for (const file of files) {
		if (findings.length >= limits.findings) return {
			files,
			clusters: [],
			accesses: [],
			findings: [...findings, stoppedAt(file)]
		};
		const read = loadFile(file);
		findings.push(...read.findings);
		for (const declaration of read.declarations) if (declaration.kind === "Cluster") clusters.push(declaration);
		else accesses.push(declaration);
	}
	const tooMany = tooManyEntries(clusters, accesses);
	if (tooMany !== void 0) return {
		files,
		clusters: [],
		accesses: [],
		findings: [...findings, tooMany]
	};
	return {
		files,
		clusters,
		accesses,
		findings
	};
}
/** A few files with labels can ask for more entries than fit into memory: every Access for every Cluster. */
function tooManyEntries(clusters, accesses) {
	const [first] = clusters;
	if (first === void 0 || clusters.length * accesses.length <= limits.pairs && areFew(clusters, accesses)) return void 0;
	return {
		rule: "file",
		severity: "error",
		location: first.locate("metadata", "name"),
		message: `${clusters.length} Clusters and ${accesses.length} Accesses ask for more than is looked at in one run.`,
		remedy: `Split the folder, and run each part with --dir: ${limits.entries} grants are the most, each counted once a cluster.`
	};
}
function areFew(clusters, accesses) {
	let entries = 0;
	return clusters.every((cluster) => {
		for (const access of accesses) if (selects(access, cluster)) entries += access.grants.length;
		return entries <= limits.entries;
	});
}
function loadFile(file) {
	const { documents, findings: unsound } = parseFile(file);
	const declarations = [];
	const findings = [...unsound];
	for (const document of documents) {
		if (findings.length > limits.findingsOfFile) break;
		const { valid, findings: wrong } = validate(document);
		findings.push(...wrong);
		if (valid !== void 0) declarations.push(convert(valid));
	}
	if (findings.length <= limits.findingsOfFile) return {
		declarations,
		findings
	};
	return {
		declarations,
		findings: [...findings.slice(0, limits.findingsOfFile), moreIn(file)]
	};
}
function moreIn({ path }) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(path),
		message: `More is wrong with this file than the ${limits.findingsOfFile} mistakes that are listed.`,
		remedy: "Mend those, and run lint again."
	};
}
function stoppedAt({ path }) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(path),
		message: `This file and those after it were not looked at: ${limits.findings} mistakes were found before it.`,
		remedy: "Mend those, and run lint again."
	};
}

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// src/configuration/schemas.generated.cjs
var require_schemas_generated = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.configuration = validate20;
	const schema31 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "urn:guestlist:v1:configuration",
		"title": "Guestlist configuration",
		"description": "The file guestlist.yaml at the top of a folder that Guestlist works in: what the linter holds declarations to.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"spec"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": {
				"title": "Version of the format",
				"description": "Always guestlist/v1.",
				"const": "guestlist/v1"
			},
			"kind": {
				"title": "Kind",
				"description": "Always Configuration.",
				"const": "Configuration"
			},
			"spec": {
				"title": "What is decided",
				"description": "Whatever is left out stays as it is without a guestlist.yaml.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"dir": {
						"title": "Folder of declarations",
						"description": "Relative to this file. The option --dir, or the input dir of the Action, goes first. Left out: access.",
						"$ref": "#/$defs/path",
						"default": "access",
						"examples": ["access", "clusters/access"]
					},
					"rules": {
						"title": "Severities of rules",
						"description": "How severe the findings of a rule are, by its id; off switches it off. A rule that cannot be suppressed may only be made more severe.",
						"type": "object",
						"maxProperties": 1e3,
						"additionalProperties": { "$ref": "#/$defs/severity" },
						"examples": [{
							"role-path": "off",
							"username-default": "warning"
						}]
					},
					"allowed": {
						"title": "What grants may name",
						"description": "A list that is left out allows anything.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"accounts": {
								"title": "Accounts",
								"description": "The 12-digit ids of the AWS accounts that principals may be of, between quotes.",
								"type": "array",
								"minItems": 1,
								"maxItems": 1e4,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"maxLength": 12,
									"pattern": "^[0-9]{12}$"
								},
								"examples": [["123456789012", "111122223333"]]
							},
							"groups": {
								"title": "Groups",
								"description": "The Kubernetes groups that grants may give.",
								"type": "array",
								"minItems": 1,
								"maxItems": 1e4,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"minLength": 1,
									"maxLength": 256,
									"pattern": "^[\\x21-\\x7e]*$"
								},
								"examples": [["view", "payments:edit"]]
							},
							"partitions": {
								"title": "Partitions",
								"description": "The AWS partitions that principals may be of.",
								"type": "array",
								"minItems": 1,
								"uniqueItems": true,
								"items": { "enum": [
									"aws",
									"aws-cn",
									"aws-eusc",
									"aws-iso",
									"aws-iso-b",
									"aws-iso-e",
									"aws-iso-f",
									"aws-us-gov"
								] },
								"examples": [["aws"]]
							}
						}
					},
					"policies": {
						"title": "Policies",
						"description": "Rules of one's own, in CEL: see docs/policies.md.",
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "#/$defs/policy" }
					},
					"requireApproval": {
						"title": "Approval",
						"description": "Whether apply asks that somebody approved the last commit of the pull request who neither opened it nor owns an Access that gains by it. Left out: it does not.",
						"type": "boolean",
						"default": false
					},
					"baseline": {
						"title": "Baseline",
						"description": "The file of findings that were there when Guestlist came, which guestlist lint --write-baseline writes. Relative to this file. Left out: there is none.",
						"$ref": "#/$defs/path",
						"examples": ["guestlist-baseline.yaml"]
					}
				}
			}
		},
		"$defs": {
			"path": {
				"title": "Path",
				"description": "Relative, with forward slashes and without .. in it.",
				"type": "string",
				"minLength": 1,
				"maxLength": 500,
				"pattern": "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not. off: the rule is not run.",
				"enum": [
					"off",
					"note",
					"warning",
					"error"
				]
			},
			"policy": {
				"title": "Guestlist policy",
				"description": "One item under spec.policies of guestlist.yaml: a rule of one's own, in CEL.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"title",
					"expression"
				],
				"not": { "required": ["message", "messageExpression"] },
				"properties": {
					"id": {
						"title": "Id",
						"description": "Kebab-case; none of a built-in rule. Findings carry it.",
						"type": "string",
						"maxLength": 64,
						"pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
						"examples": ["masters-expire"]
					},
					"title": {
						"title": "Title",
						"description": "What the policy holds people to, in one line. The message of its findings where it has none.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"severity": {
						"title": "Severity",
						"description": "An error stops plan and apply; a warning and a note do not.",
						"enum": [
							"error",
							"warning",
							"note"
						],
						"default": "error"
					},
					"context": {
						"title": "Context",
						"description": "When it is asked: of each grant on each cluster, of each change that an apply would make, or of the pull request.",
						"enum": [
							"grant",
							"change",
							"process"
						],
						"default": "grant"
					},
					"match": {
						"title": "What it is about",
						"description": "CEL. Where it is false, the policy is not asked.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048,
						"examples": ["grant.kind == \"role\""]
					},
					"expression": {
						"title": "What has to be true",
						"description": "CEL. False is a finding; so is what cannot be decided.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048,
						"examples": ["has(grant.expires)"]
					},
					"message": {
						"title": "Message",
						"description": "What a finding says.",
						"type": "string",
						"minLength": 1
					},
					"messageExpression": {
						"title": "Message in CEL",
						"description": "What a finding says, with its values.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048,
						"examples": ["grant.name + \" never expires.\""]
					},
					"field": {
						"title": "Field",
						"description": "Where in a grant a finding points.",
						"enum": [
							"principal",
							"username",
							"groups",
							"reason",
							"expires"
						],
						"default": "principal"
					},
					"docs": {
						"title": "Documentation",
						"description": "An address that a finding's remedy names.",
						"type": "string",
						"maxLength": 508,
						"pattern": "^https://[^\\s\"'<>`]+$"
					},
					"suppressible": {
						"title": "May be silenced",
						"description": "Whether what silences findings of rules silences this policy's too.",
						"type": "boolean",
						"default": true
					},
					"tests": {
						"title": "Tests",
						"description": "What guestlist policy test runs.",
						"type": "array",
						"items": { "$ref": "#/$defs/test" }
					}
				}
			},
			"test": {
				"title": "Test",
				"description": "What a policy does with what is given.",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "expect"],
				"properties": {
					"name": {
						"title": "Name",
						"description": "What the test shows, in one line.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"given": { "$ref": "#/$defs/given" },
					"expect": {
						"title": "Expected",
						"description": "pass: the policy is met, or is not about this. fail: it has a finding.",
						"enum": ["pass", "fail"]
					},
					"message": {
						"title": "Message",
						"description": "The finding's message to the letter; only with expect: fail.",
						"type": "string"
					}
				}
			},
			"given": {
				"title": "What is given",
				"description": "What the policy is asked of; which of these depends on its context. What is left out has a default: a cluster prod without labels, an Access team without an owner.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"grant": { "$ref": "#/$defs/grant" },
					"access": {
						"title": "The Access",
						"description": "Its name and owner.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"name": {
								"title": "Name",
								"description": "metadata.name.",
								"type": "string"
							},
							"owner": {
								"title": "Owner",
								"description": "metadata.owner.",
								"type": "string"
							}
						}
					},
					"cluster": {
						"title": "The cluster",
						"description": "By the fields that policies see.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"name": {
								"title": "Name",
								"description": "metadata.name.",
								"type": "string"
							},
							"eksName": {
								"title": "EKS's name",
								"description": "spec.eksName.",
								"type": "string"
							},
							"region": {
								"title": "Region",
								"description": "spec.region.",
								"type": "string"
							},
							"account": {
								"title": "Account",
								"description": "spec.account.",
								"type": "string"
							},
							"labels": {
								"title": "Labels",
								"description": "metadata.labels.",
								"type": "object",
								"additionalProperties": { "type": "string" }
							}
						}
					},
					"today": {
						"title": "Day",
						"description": "YYYY-MM-DD in UTC. Needed where the policy asks for today.",
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
					},
					"declarations": {
						"title": "Declarations",
						"description": "YAML documents of kind Cluster and Access, instead of grant, access and cluster.",
						"type": "string"
					},
					"change": { "$ref": "#/$defs/change" },
					"process": { "$ref": "#/$defs/process" },
					"changes": {
						"title": "Changes",
						"description": "What the pull request would do to the cluster.",
						"type": "array",
						"items": { "$ref": "#/$defs/change" }
					}
				}
			},
			"grant": {
				"title": "A grant",
				"description": "As it would stand in a declaration: exactly one of role, user and account.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"role": {
						"title": "Role",
						"description": "The ARN of an IAM role.",
						"type": "string"
					},
					"user": {
						"title": "User",
						"description": "The ARN of an IAM user.",
						"type": "string"
					},
					"account": {
						"title": "Account",
						"description": "The 12 digits of an account, between quotes.",
						"type": "string"
					},
					"username": {
						"title": "Username",
						"description": "Who Kubernetes sees. Left out: the default.",
						"type": "string"
					},
					"groups": {
						"title": "Groups",
						"description": "The Kubernetes groups.",
						"type": "array",
						"items": { "type": "string" }
					},
					"reason": {
						"title": "Reason",
						"description": "Why.",
						"type": "string"
					},
					"expires": {
						"title": "Last day",
						"description": "YYYY-MM-DD.",
						"type": "string"
					}
				}
			},
			"change": {
				"title": "A change",
				"description": "What was and what is to be. Without before it is added, without after removed.",
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"properties": {
					"before": { "$ref": "#/$defs/grant" },
					"after": { "$ref": "#/$defs/grant" }
				}
			},
			"process": {
				"title": "A pull request",
				"description": "The facts that policies of the context process ask about.",
				"type": "object",
				"additionalProperties": false,
				"required": ["author", "now"],
				"properties": {
					"author": {
						"title": "Author",
						"description": "The login of who opened it.",
						"type": "string"
					},
					"approvers": {
						"title": "Approvers",
						"description": "The logins of who approved its last commit.",
						"type": "array",
						"items": { "type": "string" }
					},
					"labels": {
						"title": "Labels",
						"description": "The names of its labels.",
						"type": "array",
						"items": { "type": "string" }
					},
					"now": {
						"title": "Moment",
						"description": "The moment of the run, such as 2026-11-24T09:00:00Z.",
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
					}
				}
			}
		}
	};
	const schema33 = {
		"title": "Severity",
		"description": "An error stops plan and apply; a warning and a note do not. off: the rule is not run.",
		"enum": [
			"off",
			"note",
			"warning",
			"error"
		]
	};
	const func1 = require_ucs2length().default;
	const func0 = require_equal().default;
	const pattern4 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$", "u");
	const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
	const pattern6 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7e]*$", "u");
	const schema34 = {
		"title": "Guestlist policy",
		"description": "One item under spec.policies of guestlist.yaml: a rule of one's own, in CEL.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"title",
			"expression"
		],
		"not": { "required": ["message", "messageExpression"] },
		"properties": {
			"id": {
				"title": "Id",
				"description": "Kebab-case; none of a built-in rule. Findings carry it.",
				"type": "string",
				"maxLength": 64,
				"pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
				"examples": ["masters-expire"]
			},
			"title": {
				"title": "Title",
				"description": "What the policy holds people to, in one line. The message of its findings where it has none.",
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				],
				"default": "error"
			},
			"context": {
				"title": "Context",
				"description": "When it is asked: of each grant on each cluster, of each change that an apply would make, or of the pull request.",
				"enum": [
					"grant",
					"change",
					"process"
				],
				"default": "grant"
			},
			"match": {
				"title": "What it is about",
				"description": "CEL. Where it is false, the policy is not asked.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"examples": ["grant.kind == \"role\""]
			},
			"expression": {
				"title": "What has to be true",
				"description": "CEL. False is a finding; so is what cannot be decided.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"examples": ["has(grant.expires)"]
			},
			"message": {
				"title": "Message",
				"description": "What a finding says.",
				"type": "string",
				"minLength": 1
			},
			"messageExpression": {
				"title": "Message in CEL",
				"description": "What a finding says, with its values.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"examples": ["grant.name + \" never expires.\""]
			},
			"field": {
				"title": "Field",
				"description": "Where in a grant a finding points.",
				"enum": [
					"principal",
					"username",
					"groups",
					"reason",
					"expires"
				],
				"default": "principal"
			},
			"docs": {
				"title": "Documentation",
				"description": "An address that a finding's remedy names.",
				"type": "string",
				"maxLength": 508,
				"pattern": "^https://[^\\s\"'<>`]+$"
			},
			"suppressible": {
				"title": "May be silenced",
				"description": "Whether what silences findings of rules silences this policy's too.",
				"type": "boolean",
				"default": true
			},
			"tests": {
				"title": "Tests",
				"description": "What guestlist policy test runs.",
				"type": "array",
				"items": { "$ref": "#/$defs/test" }
			}
		}
	};
	const func7 = Object.prototype.hasOwnProperty;
	const pattern7 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
	const pattern8 = /* @__PURE__ */ new RegExp("^https://[^\\s\"'<>`]+$", "u");
	const schema35 = {
		"title": "Test",
		"description": "What a policy does with what is given.",
		"type": "object",
		"additionalProperties": false,
		"required": ["name", "expect"],
		"properties": {
			"name": {
				"title": "Name",
				"description": "What the test shows, in one line.",
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"given": { "$ref": "#/$defs/given" },
			"expect": {
				"title": "Expected",
				"description": "pass: the policy is met, or is not about this. fail: it has a finding.",
				"enum": ["pass", "fail"]
			},
			"message": {
				"title": "Message",
				"description": "The finding's message to the letter; only with expect: fail.",
				"type": "string"
			}
		}
	};
	const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
	const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate24.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err0 = {
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "before" || key0 === "after")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.before !== void 0) {
				let data0 = data.before;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (!(key1 === "role" || key1 === "user" || key1 === "account" || key1 === "username" || key1 === "groups" || key1 === "reason" || key1 === "expires")) {
						const err2 = {
							instancePath: instancePath + "/before",
							schemaPath: "#/$defs/grant/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data0.role !== void 0) {
						if (typeof data0.role !== "string") {
							const err3 = {
								instancePath: instancePath + "/before/role",
								schemaPath: "#/$defs/grant/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					if (data0.user !== void 0) {
						if (typeof data0.user !== "string") {
							const err4 = {
								instancePath: instancePath + "/before/user",
								schemaPath: "#/$defs/grant/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data0.account !== void 0) {
						if (typeof data0.account !== "string") {
							const err5 = {
								instancePath: instancePath + "/before/account",
								schemaPath: "#/$defs/grant/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data0.username !== void 0) {
						if (typeof data0.username !== "string") {
							const err6 = {
								instancePath: instancePath + "/before/username",
								schemaPath: "#/$defs/grant/properties/username/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data0.groups !== void 0) {
						let data5 = data0.groups;
						if (Array.isArray(data5)) {
							const len0 = data5.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
								const err7 = {
									instancePath: instancePath + "/before/groups/" + i0,
									schemaPath: "#/$defs/grant/properties/groups/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/before/groups",
								schemaPath: "#/$defs/grant/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data0.reason !== void 0) {
						if (typeof data0.reason !== "string") {
							const err9 = {
								instancePath: instancePath + "/before/reason",
								schemaPath: "#/$defs/grant/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (data0.expires !== void 0) {
						if (typeof data0.expires !== "string") {
							const err10 = {
								instancePath: instancePath + "/before/expires",
								schemaPath: "#/$defs/grant/properties/expires/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/$defs/grant/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.after !== void 0) {
				let data9 = data.after;
				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
					for (const key2 in data9) if (!(key2 === "role" || key2 === "user" || key2 === "account" || key2 === "username" || key2 === "groups" || key2 === "reason" || key2 === "expires")) {
						const err12 = {
							instancePath: instancePath + "/after",
							schemaPath: "#/$defs/grant/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data9.role !== void 0) {
						if (typeof data9.role !== "string") {
							const err13 = {
								instancePath: instancePath + "/after/role",
								schemaPath: "#/$defs/grant/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data9.user !== void 0) {
						if (typeof data9.user !== "string") {
							const err14 = {
								instancePath: instancePath + "/after/user",
								schemaPath: "#/$defs/grant/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data9.account !== void 0) {
						if (typeof data9.account !== "string") {
							const err15 = {
								instancePath: instancePath + "/after/account",
								schemaPath: "#/$defs/grant/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (data9.username !== void 0) {
						if (typeof data9.username !== "string") {
							const err16 = {
								instancePath: instancePath + "/after/username",
								schemaPath: "#/$defs/grant/properties/username/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data9.groups !== void 0) {
						let data14 = data9.groups;
						if (Array.isArray(data14)) {
							const len1 = data14.length;
							for (let i1 = 0; i1 < len1; i1++) if (typeof data14[i1] !== "string") {
								const err17 = {
									instancePath: instancePath + "/after/groups/" + i1,
									schemaPath: "#/$defs/grant/properties/groups/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/after/groups",
								schemaPath: "#/$defs/grant/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data9.reason !== void 0) {
						if (typeof data9.reason !== "string") {
							const err19 = {
								instancePath: instancePath + "/after/reason",
								schemaPath: "#/$defs/grant/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data9.expires !== void 0) {
						if (typeof data9.expires !== "string") {
							const err20 = {
								instancePath: instancePath + "/after/expires",
								schemaPath: "#/$defs/grant/properties/expires/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/$defs/grant/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		} else {
			const err22 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		validate24.errors = vErrors;
		return errors === 0;
	}
	validate24.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate23.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "grant" || key0 === "access" || key0 === "cluster" || key0 === "today" || key0 === "declarations" || key0 === "change" || key0 === "process" || key0 === "changes")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.grant !== void 0) {
				let data0 = data.grant;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (!(key1 === "role" || key1 === "user" || key1 === "account" || key1 === "username" || key1 === "groups" || key1 === "reason" || key1 === "expires")) {
						const err1 = {
							instancePath: instancePath + "/grant",
							schemaPath: "#/$defs/grant/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data0.role !== void 0) {
						if (typeof data0.role !== "string") {
							const err2 = {
								instancePath: instancePath + "/grant/role",
								schemaPath: "#/$defs/grant/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					if (data0.user !== void 0) {
						if (typeof data0.user !== "string") {
							const err3 = {
								instancePath: instancePath + "/grant/user",
								schemaPath: "#/$defs/grant/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					if (data0.account !== void 0) {
						if (typeof data0.account !== "string") {
							const err4 = {
								instancePath: instancePath + "/grant/account",
								schemaPath: "#/$defs/grant/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data0.username !== void 0) {
						if (typeof data0.username !== "string") {
							const err5 = {
								instancePath: instancePath + "/grant/username",
								schemaPath: "#/$defs/grant/properties/username/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data0.groups !== void 0) {
						let data5 = data0.groups;
						if (Array.isArray(data5)) {
							const len0 = data5.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
								const err6 = {
									instancePath: instancePath + "/grant/groups/" + i0,
									schemaPath: "#/$defs/grant/properties/groups/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						} else {
							const err7 = {
								instancePath: instancePath + "/grant/groups",
								schemaPath: "#/$defs/grant/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (data0.reason !== void 0) {
						if (typeof data0.reason !== "string") {
							const err8 = {
								instancePath: instancePath + "/grant/reason",
								schemaPath: "#/$defs/grant/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data0.expires !== void 0) {
						if (typeof data0.expires !== "string") {
							const err9 = {
								instancePath: instancePath + "/grant/expires",
								schemaPath: "#/$defs/grant/properties/expires/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/grant",
						schemaPath: "#/$defs/grant/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.access !== void 0) {
				let data9 = data.access;
				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
					for (const key2 in data9) if (!(key2 === "name" || key2 === "owner")) {
						const err11 = {
							instancePath: instancePath + "/access",
							schemaPath: "#/properties/access/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data9.name !== void 0) {
						if (typeof data9.name !== "string") {
							const err12 = {
								instancePath: instancePath + "/access/name",
								schemaPath: "#/properties/access/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data9.owner !== void 0) {
						if (typeof data9.owner !== "string") {
							const err13 = {
								instancePath: instancePath + "/access/owner",
								schemaPath: "#/properties/access/properties/owner/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/access",
						schemaPath: "#/properties/access/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.cluster !== void 0) {
				let data12 = data.cluster;
				if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
					for (const key3 in data12) if (!(key3 === "name" || key3 === "eksName" || key3 === "region" || key3 === "account" || key3 === "labels")) {
						const err15 = {
							instancePath: instancePath + "/cluster",
							schemaPath: "#/properties/cluster/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (data12.name !== void 0) {
						if (typeof data12.name !== "string") {
							const err16 = {
								instancePath: instancePath + "/cluster/name",
								schemaPath: "#/properties/cluster/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data12.eksName !== void 0) {
						if (typeof data12.eksName !== "string") {
							const err17 = {
								instancePath: instancePath + "/cluster/eksName",
								schemaPath: "#/properties/cluster/properties/eksName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (data12.region !== void 0) {
						if (typeof data12.region !== "string") {
							const err18 = {
								instancePath: instancePath + "/cluster/region",
								schemaPath: "#/properties/cluster/properties/region/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data12.account !== void 0) {
						if (typeof data12.account !== "string") {
							const err19 = {
								instancePath: instancePath + "/cluster/account",
								schemaPath: "#/properties/cluster/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data12.labels !== void 0) {
						let data17 = data12.labels;
						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
							for (const key4 in data17) if (typeof data17[key4] !== "string") {
								const err20 = {
									instancePath: instancePath + "/cluster/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/cluster/properties/labels/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/cluster/labels",
								schemaPath: "#/properties/cluster/properties/labels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/properties/cluster/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.today !== void 0) {
				let data19 = data.today;
				if (typeof data19 === "string") {
					if (!pattern9.test(data19)) {
						const err23 = {
							instancePath: instancePath + "/today",
							schemaPath: "#/properties/today/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
							message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.declarations !== void 0) {
				if (typeof data.declarations !== "string") {
					const err25 = {
						instancePath: instancePath + "/declarations",
						schemaPath: "#/properties/declarations/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.change !== void 0) {
				if (!validate24(data.change, {
					instancePath: instancePath + "/change",
					parentData: data,
					parentDataProperty: "change",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			}
			if (data.process !== void 0) {
				let data22 = data.process;
				if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
					if (data22.author === void 0) {
						const err26 = {
							instancePath: instancePath + "/process",
							schemaPath: "#/$defs/process/required",
							keyword: "required",
							params: { missingProperty: "author" },
							message: "must have required property 'author'"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data22.now === void 0) {
						const err27 = {
							instancePath: instancePath + "/process",
							schemaPath: "#/$defs/process/required",
							keyword: "required",
							params: { missingProperty: "now" },
							message: "must have required property 'now'"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					for (const key5 in data22) if (!(key5 === "author" || key5 === "approvers" || key5 === "labels" || key5 === "now")) {
						const err28 = {
							instancePath: instancePath + "/process",
							schemaPath: "#/$defs/process/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (data22.author !== void 0) {
						if (typeof data22.author !== "string") {
							const err29 = {
								instancePath: instancePath + "/process/author",
								schemaPath: "#/$defs/process/properties/author/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (data22.approvers !== void 0) {
						let data24 = data22.approvers;
						if (Array.isArray(data24)) {
							const len1 = data24.length;
							for (let i1 = 0; i1 < len1; i1++) if (typeof data24[i1] !== "string") {
								const err30 = {
									instancePath: instancePath + "/process/approvers/" + i1,
									schemaPath: "#/$defs/process/properties/approvers/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						} else {
							const err31 = {
								instancePath: instancePath + "/process/approvers",
								schemaPath: "#/$defs/process/properties/approvers/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data22.labels !== void 0) {
						let data26 = data22.labels;
						if (Array.isArray(data26)) {
							const len2 = data26.length;
							for (let i2 = 0; i2 < len2; i2++) if (typeof data26[i2] !== "string") {
								const err32 = {
									instancePath: instancePath + "/process/labels/" + i2,
									schemaPath: "#/$defs/process/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						} else {
							const err33 = {
								instancePath: instancePath + "/process/labels",
								schemaPath: "#/$defs/process/properties/labels/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
					if (data22.now !== void 0) {
						let data28 = data22.now;
						if (typeof data28 === "string") {
							if (!pattern10.test(data28)) {
								const err34 = {
									instancePath: instancePath + "/process/now",
									schemaPath: "#/$defs/process/properties/now/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
									message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$\""
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/process/now",
								schemaPath: "#/$defs/process/properties/now/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/process",
						schemaPath: "#/$defs/process/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.changes !== void 0) {
				let data29 = data.changes;
				if (Array.isArray(data29)) {
					const len3 = data29.length;
					for (let i3 = 0; i3 < len3; i3++) if (!validate24(data29[i3], {
						instancePath: instancePath + "/changes/" + i3,
						parentData: data29,
						parentDataProperty: i3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
				} else {
					const err37 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		} else {
			const err38 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err38];
			else vErrors.push(err38);
			errors++;
		}
		validate23.errors = vErrors;
		return errors === 0;
	}
	validate23.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate22.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" },
					message: "must have required property 'name'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.expect === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "expect" },
					message: "must have required property 'expect'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "name" || key0 === "given" || key0 === "expect" || key0 === "message")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.name !== void 0) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func1(data0) > 200) {
						const err3 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/maxLength",
							keyword: "maxLength",
							params: { limit: 200 },
							message: "must NOT have more than 200 characters"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (func1(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.given !== void 0) {
				if (!validate23(data.given, {
					instancePath: instancePath + "/given",
					parentData: data,
					parentDataProperty: "given",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			}
			if (data.expect !== void 0) {
				let data2 = data.expect;
				if (!(data2 === "pass" || data2 === "fail")) {
					const err6 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/properties/expect/enum",
						keyword: "enum",
						params: { allowedValues: schema35.properties.expect.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.message !== void 0) {
				if (typeof data.message !== "string") {
					const err7 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		validate22.errors = vErrors;
		return errors === 0;
	}
	validate22.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate21.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs1 = errors;
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.message === void 0 && "message" || data.messageExpression === void 0 && "messageExpression") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (_errs2 === errors) {
			const err1 = {
				instancePath,
				schemaPath: "#/not",
				keyword: "not",
				params: {},
				message: "must NOT be valid"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		} else {
			errors = _errs1;
			if (vErrors !== null) {
				if (_errs1) vErrors.length = _errs1;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" },
					message: "must have required property 'id'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.title === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "title" },
					message: "must have required property 'title'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.expression === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "expression" },
					message: "must have required property 'expression'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 in data) if (!func7.call(schema34.properties, key0)) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func1(data0) > 64) {
						const err6 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!pattern7.test(data0)) {
						const err7 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$" },
							message: "must match pattern \"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$\""
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.title !== void 0) {
				let data1 = data.title;
				if (typeof data1 === "string") {
					if (func1(data1) > 200) {
						const err9 = {
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/maxLength",
							keyword: "maxLength",
							params: { limit: 200 },
							message: "must NOT have more than 200 characters"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (func1(data1) < 1) {
						const err10 = {
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.severity !== void 0) {
				let data2 = data.severity;
				if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
					const err12 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.severity.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.context !== void 0) {
				let data3 = data.context;
				if (!(data3 === "grant" || data3 === "change" || data3 === "process")) {
					const err13 = {
						instancePath: instancePath + "/context",
						schemaPath: "#/properties/context/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.context.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.match !== void 0) {
				let data4 = data.match;
				if (typeof data4 === "string") {
					if (func1(data4) > 2048) {
						const err14 = {
							instancePath: instancePath + "/match",
							schemaPath: "#/properties/match/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (func1(data4) < 1) {
						const err15 = {
							instancePath: instancePath + "/match",
							schemaPath: "#/properties/match/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/match",
						schemaPath: "#/properties/match/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.expression !== void 0) {
				let data5 = data.expression;
				if (typeof data5 === "string") {
					if (func1(data5) > 2048) {
						const err17 = {
							instancePath: instancePath + "/expression",
							schemaPath: "#/properties/expression/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (func1(data5) < 1) {
						const err18 = {
							instancePath: instancePath + "/expression",
							schemaPath: "#/properties/expression/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/expression",
						schemaPath: "#/properties/expression/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.message !== void 0) {
				let data6 = data.message;
				if (typeof data6 === "string") {
					if (func1(data6) < 1) {
						const err20 = {
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.messageExpression !== void 0) {
				let data7 = data.messageExpression;
				if (typeof data7 === "string") {
					if (func1(data7) > 2048) {
						const err22 = {
							instancePath: instancePath + "/messageExpression",
							schemaPath: "#/properties/messageExpression/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (func1(data7) < 1) {
						const err23 = {
							instancePath: instancePath + "/messageExpression",
							schemaPath: "#/properties/messageExpression/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/messageExpression",
						schemaPath: "#/properties/messageExpression/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.field !== void 0) {
				let data8 = data.field;
				if (!(data8 === "principal" || data8 === "username" || data8 === "groups" || data8 === "reason" || data8 === "expires")) {
					const err25 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.field.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.docs !== void 0) {
				let data9 = data.docs;
				if (typeof data9 === "string") {
					if (func1(data9) > 508) {
						const err26 = {
							instancePath: instancePath + "/docs",
							schemaPath: "#/properties/docs/maxLength",
							keyword: "maxLength",
							params: { limit: 508 },
							message: "must NOT have more than 508 characters"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (!pattern8.test(data9)) {
						const err27 = {
							instancePath: instancePath + "/docs",
							schemaPath: "#/properties/docs/pattern",
							keyword: "pattern",
							params: { pattern: "^https://[^\\s\"'<>`]+$" },
							message: "must match pattern \"^https://[^\\s\"'<>`]+$\""
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				} else {
					const err28 = {
						instancePath: instancePath + "/docs",
						schemaPath: "#/properties/docs/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			if (data.suppressible !== void 0) {
				if (typeof data.suppressible !== "boolean") {
					const err29 = {
						instancePath: instancePath + "/suppressible",
						schemaPath: "#/properties/suppressible/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.tests !== void 0) {
				let data11 = data.tests;
				if (Array.isArray(data11)) {
					const len0 = data11.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate22(data11[i0], {
						instancePath: instancePath + "/tests/" + i0,
						parentData: data11,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				} else {
					const err30 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		} else {
			const err31 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	validate21.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate20.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.apiVersion === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "apiVersion" },
					message: "must have required property 'apiVersion'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.spec === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "spec" },
					message: "must have required property 'spec'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "spec")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err4 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/properties/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Configuration" !== data.kind) {
					const err5 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Configuration" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.spec !== void 0) {
				let data2 = data.spec;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					for (const key1 in data2) if (!(key1 === "dir" || key1 === "rules" || key1 === "allowed" || key1 === "policies" || key1 === "requireApproval" || key1 === "baseline")) {
						const err6 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (data2.dir !== void 0) {
						let data3 = data2.dir;
						if (typeof data3 === "string") {
							if (func1(data3) > 500) {
								const err7 = {
									instancePath: instancePath + "/spec/dir",
									schemaPath: "#/$defs/path/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (func1(data3) < 1) {
								const err8 = {
									instancePath: instancePath + "/spec/dir",
									schemaPath: "#/$defs/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (!pattern4.test(data3)) {
								const err9 = {
									instancePath: instancePath + "/spec/dir",
									schemaPath: "#/$defs/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$" },
									message: "must match pattern \"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$\""
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/spec/dir",
								schemaPath: "#/$defs/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data2.rules !== void 0) {
						let data4 = data2.rules;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							if (Object.keys(data4).length > 1e3) {
								const err11 = {
									instancePath: instancePath + "/spec/rules",
									schemaPath: "#/properties/spec/properties/rules/maxProperties",
									keyword: "maxProperties",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 properties"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							for (const key2 in data4) {
								let data5 = data4[key2];
								if (!(data5 === "off" || data5 === "note" || data5 === "warning" || data5 === "error")) {
									const err12 = {
										instancePath: instancePath + "/spec/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/severity/enum",
										keyword: "enum",
										params: { allowedValues: schema33.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
						} else {
							const err13 = {
								instancePath: instancePath + "/spec/rules",
								schemaPath: "#/properties/spec/properties/rules/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data2.allowed !== void 0) {
						let data6 = data2.allowed;
						if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							for (const key3 in data6) if (!(key3 === "accounts" || key3 === "groups" || key3 === "partitions")) {
								const err14 = {
									instancePath: instancePath + "/spec/allowed",
									schemaPath: "#/properties/spec/properties/allowed/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data6.accounts !== void 0) {
								let data7 = data6.accounts;
								if (Array.isArray(data7)) {
									if (data7.length > 1e4) {
										const err15 = {
											instancePath: instancePath + "/spec/allowed/accounts",
											schemaPath: "#/properties/spec/properties/allowed/properties/accounts/maxItems",
											keyword: "maxItems",
											params: { limit: 1e4 },
											message: "must NOT have more than 10000 items"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
									if (data7.length < 1) {
										const err16 = {
											instancePath: instancePath + "/spec/allowed/accounts",
											schemaPath: "#/properties/spec/properties/allowed/properties/accounts/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									const len0 = data7.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data8 = data7[i0];
										if (typeof data8 === "string") {
											if (func1(data8) > 12) {
												const err17 = {
													instancePath: instancePath + "/spec/allowed/accounts/" + i0,
													schemaPath: "#/properties/spec/properties/allowed/properties/accounts/items/maxLength",
													keyword: "maxLength",
													params: { limit: 12 },
													message: "must NOT have more than 12 characters"
												};
												if (vErrors === null) vErrors = [err17];
												else vErrors.push(err17);
												errors++;
											}
											if (!pattern5.test(data8)) {
												const err18 = {
													instancePath: instancePath + "/spec/allowed/accounts/" + i0,
													schemaPath: "#/properties/spec/properties/allowed/properties/accounts/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[0-9]{12}$" },
													message: "must match pattern \"^[0-9]{12}$\""
												};
												if (vErrors === null) vErrors = [err18];
												else vErrors.push(err18);
												errors++;
											}
										} else {
											const err19 = {
												instancePath: instancePath + "/spec/allowed/accounts/" + i0,
												schemaPath: "#/properties/spec/properties/allowed/properties/accounts/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									}
									let i1 = data7.length;
									let j0;
									if (i1 > 1) {
										const indices0 = {};
										for (; i1--;) {
											let item0 = data7[i1];
											if (typeof item0 !== "string") continue;
											if (typeof indices0[item0] == "number") {
												j0 = indices0[item0];
												const err20 = {
													instancePath: instancePath + "/spec/allowed/accounts",
													schemaPath: "#/properties/spec/properties/allowed/properties/accounts/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i1,
														j: j0
													},
													message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
												break;
											}
											indices0[item0] = i1;
										}
									}
								} else {
									const err21 = {
										instancePath: instancePath + "/spec/allowed/accounts",
										schemaPath: "#/properties/spec/properties/allowed/properties/accounts/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
							if (data6.groups !== void 0) {
								let data9 = data6.groups;
								if (Array.isArray(data9)) {
									if (data9.length > 1e4) {
										const err22 = {
											instancePath: instancePath + "/spec/allowed/groups",
											schemaPath: "#/properties/spec/properties/allowed/properties/groups/maxItems",
											keyword: "maxItems",
											params: { limit: 1e4 },
											message: "must NOT have more than 10000 items"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
									if (data9.length < 1) {
										const err23 = {
											instancePath: instancePath + "/spec/allowed/groups",
											schemaPath: "#/properties/spec/properties/allowed/properties/groups/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
									const len1 = data9.length;
									for (let i2 = 0; i2 < len1; i2++) {
										let data10 = data9[i2];
										if (typeof data10 === "string") {
											if (func1(data10) > 256) {
												const err24 = {
													instancePath: instancePath + "/spec/allowed/groups/" + i2,
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/maxLength",
													keyword: "maxLength",
													params: { limit: 256 },
													message: "must NOT have more than 256 characters"
												};
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
											}
											if (func1(data10) < 1) {
												const err25 = {
													instancePath: instancePath + "/spec/allowed/groups/" + i2,
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err25];
												else vErrors.push(err25);
												errors++;
											}
											if (!pattern6.test(data10)) {
												const err26 = {
													instancePath: instancePath + "/spec/allowed/groups/" + i2,
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[\\x21-\\x7e]*$" },
													message: "must match pattern \"^[\\x21-\\x7e]*$\""
												};
												if (vErrors === null) vErrors = [err26];
												else vErrors.push(err26);
												errors++;
											}
										} else {
											const err27 = {
												instancePath: instancePath + "/spec/allowed/groups/" + i2,
												schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
									let i3 = data9.length;
									let j1;
									if (i3 > 1) {
										const indices1 = {};
										for (; i3--;) {
											let item1 = data9[i3];
											if (typeof item1 !== "string") continue;
											if (typeof indices1[item1] == "number") {
												j1 = indices1[item1];
												const err28 = {
													instancePath: instancePath + "/spec/allowed/groups",
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i3,
														j: j1
													},
													message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
												};
												if (vErrors === null) vErrors = [err28];
												else vErrors.push(err28);
												errors++;
												break;
											}
											indices1[item1] = i3;
										}
									}
								} else {
									const err29 = {
										instancePath: instancePath + "/spec/allowed/groups",
										schemaPath: "#/properties/spec/properties/allowed/properties/groups/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							}
							if (data6.partitions !== void 0) {
								let data11 = data6.partitions;
								if (Array.isArray(data11)) {
									if (data11.length < 1) {
										const err30 = {
											instancePath: instancePath + "/spec/allowed/partitions",
											schemaPath: "#/properties/spec/properties/allowed/properties/partitions/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									const len2 = data11.length;
									for (let i4 = 0; i4 < len2; i4++) {
										let data12 = data11[i4];
										if (!(data12 === "aws" || data12 === "aws-cn" || data12 === "aws-eusc" || data12 === "aws-iso" || data12 === "aws-iso-b" || data12 === "aws-iso-e" || data12 === "aws-iso-f" || data12 === "aws-us-gov")) {
											const err31 = {
												instancePath: instancePath + "/spec/allowed/partitions/" + i4,
												schemaPath: "#/properties/spec/properties/allowed/properties/partitions/items/enum",
												keyword: "enum",
												params: { allowedValues: schema31.properties.spec.properties.allowed.properties.partitions.items.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
									let i5 = data11.length;
									let j2;
									if (i5 > 1) {
										outer0: for (; i5--;) for (j2 = i5; j2--;) if (func0(data11[i5], data11[j2])) {
											const err32 = {
												instancePath: instancePath + "/spec/allowed/partitions",
												schemaPath: "#/properties/spec/properties/allowed/properties/partitions/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j2
												},
												message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
											break outer0;
										}
									}
								} else {
									const err33 = {
										instancePath: instancePath + "/spec/allowed/partitions",
										schemaPath: "#/properties/spec/properties/allowed/properties/partitions/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/spec/allowed",
								schemaPath: "#/properties/spec/properties/allowed/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					if (data2.policies !== void 0) {
						let data13 = data2.policies;
						if (Array.isArray(data13)) {
							if (data13.length > 100) {
								const err35 = {
									instancePath: instancePath + "/spec/policies",
									schemaPath: "#/properties/spec/properties/policies/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							const len3 = data13.length;
							for (let i6 = 0; i6 < len3; i6++) if (!validate21(data13[i6], {
								instancePath: instancePath + "/spec/policies/" + i6,
								parentData: data13,
								parentDataProperty: i6,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
								errors = vErrors.length;
							}
						} else {
							const err36 = {
								instancePath: instancePath + "/spec/policies",
								schemaPath: "#/properties/spec/properties/policies/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (data2.requireApproval !== void 0) {
						if (typeof data2.requireApproval !== "boolean") {
							const err37 = {
								instancePath: instancePath + "/spec/requireApproval",
								schemaPath: "#/properties/spec/properties/requireApproval/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data2.baseline !== void 0) {
						let data16 = data2.baseline;
						if (typeof data16 === "string") {
							if (func1(data16) > 500) {
								const err38 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (func1(data16) < 1) {
								const err39 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (!pattern4.test(data16)) {
								const err40 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$" },
									message: "must match pattern \"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$\""
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/spec/baseline",
								schemaPath: "#/$defs/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				} else {
					const err42 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
		} else {
			const err43 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err43];
			else vErrors.push(err43);
			errors++;
		}
		validate20.errors = vErrors;
		return errors === 0;
	}
	validate20.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.baseline = validate30;
	const pattern12 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}/[1-9][0-9]*$", "u");
	function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate30.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.apiVersion === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "apiVersion" },
					message: "must have required property 'apiVersion'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.findings === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "findings" },
					message: "must have required property 'findings'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "findings")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err4 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/properties/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Baseline" !== data.kind) {
					const err5 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Baseline" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.findings !== void 0) {
				let data2 = data.findings;
				if (Array.isArray(data2)) {
					if (data2.length > 2e4) {
						const err6 = {
							instancePath: instancePath + "/findings",
							schemaPath: "#/properties/findings/maxItems",
							keyword: "maxItems",
							params: { limit: 2e4 },
							message: "must NOT have more than 20000 items"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data3 = data2[i0];
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							if (data3.rule === void 0) {
								const err7 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/required",
									keyword: "required",
									params: { missingProperty: "rule" },
									message: "must have required property 'rule'"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (data3.file === void 0) {
								const err8 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/required",
									keyword: "required",
									params: { missingProperty: "file" },
									message: "must have required property 'file'"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (data3.fingerprint === void 0) {
								const err9 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/required",
									keyword: "required",
									params: { missingProperty: "fingerprint" },
									message: "must have required property 'fingerprint'"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							for (const key1 in data3) if (!(key1 === "rule" || key1 === "file" || key1 === "fingerprint")) {
								const err10 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (data3.rule !== void 0) {
								let data4 = data3.rule;
								if (typeof data4 === "string") {
									if (func1(data4) > 100) {
										const err11 = {
											instancePath: instancePath + "/findings/" + i0 + "/rule",
											schemaPath: "#/properties/findings/items/properties/rule/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									if (func1(data4) < 1) {
										const err12 = {
											instancePath: instancePath + "/findings/" + i0 + "/rule",
											schemaPath: "#/properties/findings/items/properties/rule/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								} else {
									const err13 = {
										instancePath: instancePath + "/findings/" + i0 + "/rule",
										schemaPath: "#/properties/findings/items/properties/rule/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
							if (data3.file !== void 0) {
								let data5 = data3.file;
								if (typeof data5 === "string") {
									if (func1(data5) > 4096) {
										const err14 = {
											instancePath: instancePath + "/findings/" + i0 + "/file",
											schemaPath: "#/properties/findings/items/properties/file/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
									if (func1(data5) < 1) {
										const err15 = {
											instancePath: instancePath + "/findings/" + i0 + "/file",
											schemaPath: "#/properties/findings/items/properties/file/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								} else {
									const err16 = {
										instancePath: instancePath + "/findings/" + i0 + "/file",
										schemaPath: "#/properties/findings/items/properties/file/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
							if (data3.fingerprint !== void 0) {
								let data6 = data3.fingerprint;
								if (typeof data6 === "string") {
									if (func1(data6) > 30) {
										const err17 = {
											instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
											schemaPath: "#/properties/findings/items/properties/fingerprint/maxLength",
											keyword: "maxLength",
											params: { limit: 30 },
											message: "must NOT have more than 30 characters"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
									if (!pattern12.test(data6)) {
										const err18 = {
											instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
											schemaPath: "#/properties/findings/items/properties/fingerprint/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{16}/[1-9][0-9]*$" },
											message: "must match pattern \"^[0-9a-f]{16}/[1-9][0-9]*$\""
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								} else {
									const err19 = {
										instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
										schemaPath: "#/properties/findings/items/properties/fingerprint/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						} else {
							const err20 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/findings",
						schemaPath: "#/properties/findings/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		} else {
			const err22 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		validate30.errors = vErrors;
		return errors === 0;
	}
	validate30.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
}));

// src/configuration/single-document.ts
var import_schemas_generated = /* @__PURE__ */ __toESM(require_schemas_generated(), 1);
/** Reads a file that holds one document and nothing else: it is as its schema says, or there are findings. */
function singleDocument(file, check, subject) {
	const { documents, findings } = parseFile(file);
	if (findings.length > 0) return findings;
	const [document] = documents;
	if (document === void 0 || documents.length > 1) return [{
		rule: "schema",
		severity: "error",
		location: documents[1]?.locate() ?? startOf(file.path),
		message: `${file.path} holds ${documents.length} documents, not one.`,
		remedy: document === void 0 ? "Write one, or remove the file." : "Make one document of them."
	}];
	return check(document.data) ? document : schemaFindings(document, check.errors ?? [], subject);
}

// src/configuration/parse.ts
const subject = {
	whole: "The configuration",
	excluded: {
		message: "A policy has one message.",
		remedy: "Keep message or messageExpression."
	},
	known: {
		"": [
			"apiVersion",
			"kind",
			"spec"
		],
		spec: [
			"dir",
			"rules",
			"allowed",
			"policies",
			"requireApproval",
			"baseline"
		],
		allowed: [
			"accounts",
			"groups",
			"partitions"
		]
	}
};
/** Tells a configuration from what is wrong with one. */
function isConfiguration(read) {
	return "severities" in read;
}
/**
* Reads the text of a guestlist.yaml. Pure: on a pull request the text that decides is the base branch's, and whoever
* calls hands it in.
*/
function parseConfiguration(file) {
	const document = singleDocument(file, import_schemas_generated.configuration, subject);
	if (!("data" in document)) return document;
	const { spec } = document.data;
	const rules = new Map(Object.entries(spec.rules ?? {}));
	const objections = [...rules].flatMap(([id, severity]) => objectionTo(id, severity, document));
	if (objections.length > 0) return objections;
	const path = (field) => {
		const text = spec[field];
		return text === void 0 ? void 0 : {
			path: text,
			location: document.locate("spec", field)
		};
	};
	const setOf = (items) => items === void 0 ? void 0 : new Set(items);
	return {
		dir: path("dir"),
		severities: rules,
		allowed: {
			accounts: setOf(spec.allowed?.accounts),
			groups: setOf(spec.allowed?.groups),
			partitions: setOf(spec.allowed?.partitions)
		},
		policies: spec.policies === void 0 ? void 0 : {
			...below(document, "spec", "policies"),
			data: spec.policies,
			file
		},
		requireApproval: spec.requireApproval ?? false,
		baseline: path("baseline")
	};
}
/** A rule that there is not, or one that may only be made more severe and is made less so. */
function objectionTo(id, severity, document) {
	const { id: rule, severity: ownSeverity } = configurationRule;
	const known = ruleTextOf.get(id);
	if (known === void 0) {
		const near = nearest(id, ruleTextOf.keys());
		const location = document.locateKey("spec", "rules", id);
		const remedy = near === void 0 ? "Write the id that a finding shows." : `Did you mean ${near}?`;
		return [{
			rule,
			severity: ownSeverity,
			location,
			message: `There is no rule ${JSON.stringify(id)}.`,
			remedy
		}];
	}
	if (known.suppressible !== false) return [];
	if (severity !== "off" && severities.indexOf(severity) <= severities.indexOf(known.severity)) return [];
	return [{
		rule,
		severity: ownSeverity,
		location: document.locate("spec", "rules", id),
		message: `The rule ${id} cannot be ${severity === "off" ? "switched off" : `made a ${severity}`}.`,
		remedy: `Remove the line: what it finds stays a finding of severity ${known.severity}.`
	}];
}

export { load as a, convert as c, require_schemas_generated as i, parseConfiguration as n, validate as o, singleDocument as r, parseFile as s, isConfiguration as t };