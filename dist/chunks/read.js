import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as parseIdentityArn, r as parsePrincipal, s as characterWords, t as isPrincipal } from "./principal.js";
import { S as nearest } from "./fields.js";
import { t as require_dist } from "./dist.js";
import { join } from "node:path";
import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";

// src/declaration/convert.ts
/** How long verify waits where a Cluster does not say: the authenticator follows the ConfigMap by a watch, but EKS promises nothing. */
const DEFAULT_TIMEOUT_SECONDS = 180;
/** Makes a declaration of a document that the schema allows. Its ARNs are read, but may still be wrong: lint says so. */
function convert({ kind, document }) {
	return kind === "Cluster" ? toCluster(document.data, document.locate) : toAccess(document.data, document);
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
		verify: {
			in: (spec.verify?.in ?? []).map((text, index) => identity(text, "verify", "in", index)),
			out: (spec.verify?.out ?? []).map((text, index) => identity(text, "verify", "out", index)),
			timeoutSeconds: spec.verify?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS
		},
		adopt: spec.adopt ?? false,
		onConflict: spec.onConflict ?? "refuse",
		locate
	};
}
function toAccess({ metadata, spec }, { locate, locateKey }) {
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
		grants: spec.grants.map((grant, index) => toGrant(grant, within(locate, index), within(locateKey, index))),
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

// src/declaration/document.ts
var import_dist = require_dist();
/**
* Parses a file as YAML 1.2 plain data. Aliases, merge keys and explicit tags are refused, so that a document means
* what it shows and cannot grow beyond its text.
*/
function parseFile(file) {
	const lines = new import_dist.LineCounter();
	const parsed = (0, import_dist.parseAllDocuments)(file.text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "silent",
		stringKeys: true,
		uniqueKeys: true,
		resolveKnownTags: false
	});
	const all = Array.isArray(parsed) ? parsed : [];
	const place = (from, to) => locationOf(file.path, lines, from, to);
	const findings = [];
	const documents = [];
	for (const document of all) {
		const errors = [...document.errors.map((error) => syntaxFinding(error, place)), ...plainDataFindings(document, place)];
		if (errors.length > 0) {
			findings.push(...errors);
			continue;
		}
		if (document.contents === null || (0, import_dist.isScalar)(document.contents) && document.contents.value === null) continue;
		documents.push({
			data: document.toJS({ maxAliasCount: 0 }),
			locate: (...path) => place(...valueRange(document, path)),
			locateKey: (...path) => place(...keyRange(document, path))
		});
	}
	return {
		documents,
		findings
	};
}
function locationOf(file, lines, from, to) {
	const start = lines.linePos(from);
	const end = lines.linePos(Math.max(from, to));
	return {
		file,
		line: start.line,
		column: start.col,
		endLine: end.line,
		endColumn: end.col
	};
}
function syntaxFinding(error, place) {
	const [message, remedy] = explain$1(error.code, error.message);
	return {
		rule: "yaml-syntax",
		severity: "error",
		location: place(error.pos[0], error.pos[1]),
		message,
		remedy
	};
}
function explain$1(code, message) {
	if (code === "DUPLICATE_KEY") return ["This key stands twice in one map.", "Keep one of them."];
	if (code === "NON_STRING_KEY") return ["The key of a map is not text.", "Put text with { or } between quotes, as in \"{{SessionName}}\"."];
	return [`Not YAML: ${firstLine(message)}.`, "Mend the line; text with : { } [ ] # & * ! belongs between quotes."];
}
function firstLine(text) {
	return (text.split("\n")[0] ?? "").replace(/[.:]+$/, "");
}
function plainDataFindings(document, place) {
	const findings = [];
	const refuse = (node, what) => {
		const [from, to] = node.range ?? [0, 0];
		findings.push({
			rule: "yaml-plain",
			severity: "error",
			location: place(from, to),
			message: `Declarations are plain data: ${what} is not allowed.`,
			remedy: "Write the value out."
		});
	};
	(0, import_dist.visit)(document, {
		Node(_key, node) {
			if ((0, import_dist.isAlias)(node)) refuse(node, `the alias *${node.source}`);
			else if ("anchor" in node && node.anchor !== void 0) refuse(node, `the anchor &${node.anchor}`);
			else if (node.tag !== void 0) refuse(node, `the tag ${node.tag.replace("tag:yaml.org,2002:", "!!")}`);
		},
		Pair(_key, pair) {
			if ((0, import_dist.isScalar)(pair.key) && pair.key.source === "<<" && pair.key.type === "PLAIN") refuse(pair.key, "the merge key <<");
		}
	});
	return findings;
}
/** Walks as far along the path as the document goes: the last node on the way, and the key that led to it. */
function walk(document, path) {
	let node = document.contents;
	let key;
	for (const step of path) {
		let next;
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find((item) => (0, import_dist.isPair)(item) && (0, import_dist.isScalar)(item.key) && item.key.value === step);
			if (pair === void 0) return {
				node,
				key,
				whole: false
			};
			key = (0, import_dist.isNode)(pair.key) ? pair.key : key;
			next = pair.value;
		} else if ((0, import_dist.isSeq)(node) && typeof step === "number") {
			next = node.items[step];
			if (next === void 0) return {
				node,
				key,
				whole: false
			};
			key = void 0;
		} else return {
			node,
			key,
			whole: false
		};
		node = (0, import_dist.isNode)(next) ? next : null;
	}
	return {
		node,
		key,
		whole: true
	};
}
function valueRange(document, path) {
	const { node, key, whole } = walk(document, path);
	if (!whole && key !== void 0) return rangeOf(key);
	if (node !== null && (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0)) return rangeOf(whole ? node : firstOf(node));
	return rangeOf(key ?? document.contents);
}
function keyRange(document, path) {
	const { node, key } = walk(document, path);
	return rangeOf(key ?? (node === null ? document.contents : firstOf(node)));
}
/** The first thing in a collection: where to point when the whole of it would be too much to underline. */
function firstOf(node) {
	if ((0, import_dist.isMap)(node)) {
		const key = node.items[0]?.key;
		return (0, import_dist.isNode)(key) ? key : node;
	}
	return node;
}
function rangeOf(node) {
	return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
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

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// src/declaration/schemas.generated.cjs
var require_schemas_generated = /* @__PURE__ */ __commonJSMin(((exports) => {
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
								"items": { "$ref": "#/$defs/arn" },
								"examples": [["arn:aws:iam::123456789012:role/payments-dev"]]
							},
							"out": {
								"title": "Must stay out",
								"description": "Roles or users, reached the same way, that the cluster must refuse.",
								"type": "array",
								"maxItems": 20,
								"uniqueItems": true,
								"items": { "$ref": "#/$defs/arn" },
								"examples": [["arn:aws:iam::123456789012:role/bystander"]]
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
	const func1 = require_ucs2length().default;
	const func3 = Object.prototype.hasOwnProperty;
	const func0 = require_equal().default;
	const pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z][0-9A-Za-z_-]*$", "u");
	const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$", "u");
	const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
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
					if (data6.adopt !== void 0) {
						if (typeof data6.adopt !== "boolean") {
							const err44 = {
								instancePath: instancePath + "/spec/adopt",
								schemaPath: "#/properties/spec/properties/adopt/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data6.onConflict !== void 0) {
						let data16 = data6.onConflict;
						if (!(data16 === "refuse" || data16 === "take")) {
							const err45 = {
								instancePath: instancePath + "/spec/onConflict",
								schemaPath: "#/properties/spec/properties/onConflict/enum",
								keyword: "enum",
								params: { allowedValues: schema32.properties.spec.properties.onConflict.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (data6.verify !== void 0) {
						let data17 = data6.verify;
						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
							for (const key4 in data17) if (!(key4 === "in" || key4 === "out" || key4 === "timeoutSeconds")) {
								const err46 = {
									instancePath: instancePath + "/spec/verify",
									schemaPath: "#/properties/spec/properties/verify/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (data17.in !== void 0) {
								let data18 = data17.in;
								if (Array.isArray(data18)) {
									if (data18.length > 20) {
										const err47 = {
											instancePath: instancePath + "/spec/verify/in",
											schemaPath: "#/properties/spec/properties/verify/properties/in/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
									const len2 = data18.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data19 = data18[i2];
										if (typeof data19 === "string") {
											if (func1(data19) > 2048) {
												const err48 = {
													instancePath: instancePath + "/spec/verify/in/" + i2,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err48];
												else vErrors.push(err48);
												errors++;
											}
											if (func1(data19) < 1) {
												const err49 = {
													instancePath: instancePath + "/spec/verify/in/" + i2,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
										} else {
											const err50 = {
												instancePath: instancePath + "/spec/verify/in/" + i2,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									}
									let i3 = data18.length;
									let j0;
									if (i3 > 1) {
										outer0: for (; i3--;) for (j0 = i3; j0--;) if (func0(data18[i3], data18[j0])) {
											const err51 = {
												instancePath: instancePath + "/spec/verify/in",
												schemaPath: "#/properties/spec/properties/verify/properties/in/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)"
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
											break outer0;
										}
									}
								} else {
									const err52 = {
										instancePath: instancePath + "/spec/verify/in",
										schemaPath: "#/properties/spec/properties/verify/properties/in/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
							if (data17.out !== void 0) {
								let data20 = data17.out;
								if (Array.isArray(data20)) {
									if (data20.length > 20) {
										const err53 = {
											instancePath: instancePath + "/spec/verify/out",
											schemaPath: "#/properties/spec/properties/verify/properties/out/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
									const len3 = data20.length;
									for (let i4 = 0; i4 < len3; i4++) {
										let data21 = data20[i4];
										if (typeof data21 === "string") {
											if (func1(data21) > 2048) {
												const err54 = {
													instancePath: instancePath + "/spec/verify/out/" + i4,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err54];
												else vErrors.push(err54);
												errors++;
											}
											if (func1(data21) < 1) {
												const err55 = {
													instancePath: instancePath + "/spec/verify/out/" + i4,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
										} else {
											const err56 = {
												instancePath: instancePath + "/spec/verify/out/" + i4,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									}
									let i5 = data20.length;
									let j1;
									if (i5 > 1) {
										outer1: for (; i5--;) for (j1 = i5; j1--;) if (func0(data20[i5], data20[j1])) {
											const err57 = {
												instancePath: instancePath + "/spec/verify/out",
												schemaPath: "#/properties/spec/properties/verify/properties/out/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)"
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
											break outer1;
										}
									}
								} else {
									const err58 = {
										instancePath: instancePath + "/spec/verify/out",
										schemaPath: "#/properties/spec/properties/verify/properties/out/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
							if (data17.timeoutSeconds !== void 0) {
								let data22 = data17.timeoutSeconds;
								if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
									const err59 = {
										instancePath: instancePath + "/spec/verify/timeoutSeconds",
										schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (typeof data22 == "number" && isFinite(data22)) {
									if (data22 > 900 || isNaN(data22)) {
										const err60 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 900
											},
											message: "must be <= 900"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
									if (data22 < 1 || isNaN(data22)) {
										const err61 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
							}
						} else {
							const err62 = {
								instancePath: instancePath + "/spec/verify",
								schemaPath: "#/properties/spec/properties/verify/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				} else {
					const err63 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
		} else {
			const err64 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
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
	const schema39 = {
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
	const pattern9 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7e]*$", "u");
	const pattern10 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7e]*$", "u");
	const formats0 = require_formats().fullFormats.date;
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
					if (!pattern10.test(data3)) {
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
							if (!pattern9.test(data5)) {
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
							if (!pattern9.test(data4)) {
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
								params: { type: schema39.properties.spec.properties.clusters.type },
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
var import_schemas_generated = /* @__PURE__ */ __toESM(require_schemas_generated(), 1);
/** Checks a document against schemas/declaration.schema.json: it is valid, or there are findings. */
function validate(document) {
	const { data } = document;
	const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : void 0;
	if (kind !== "Cluster" && kind !== "Access") return [unknownKind(document, kind)];
	const check = kind === "Cluster" ? import_schemas_generated.cluster : import_schemas_generated.access;
	if (check(data)) return {
		kind,
		document
	};
	return schemaFindings(document, check.errors ?? [], declaration);
}
/** What a schema has against a document, each at its place. */
function schemaFindings(document, errors, subject) {
	return errors.filter(speaksForItself).map((error) => schemaFinding(document, error, subject));
}
function unknownKind(document, kind) {
	const written = typeof kind === "string" ? `kind "${kind}" is not known` : "this document has no kind";
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
			const remedy = near === void 0 ? "Remove it, or check its indentation." : `Did you mean ${near}?`;
			return {
				message: `${name} has no field ${key}.`,
				remedy,
				at: document.locateKey(...path, key)
			};
		}
		case "type": return typeExplanation(name, String(params["type"]), valueAt(document.data, path));
		case "const": return {
			message: `${name} is ${JSON.stringify(valueAt(document.data, path))}.`,
			remedy: `Write ${params["allowedValue"]}.`
		};
		case "enum": return enumExplanation(name, params["allowedValues"], valueAt(document.data, path));
		case "oneOf": return {
			message: "A grant names exactly one of role, user and account.",
			remedy: "Make one grant of each principal."
		};
		case "not": return {
			message: "A grant for a whole account takes no username and no groups: each caller gets in as its own ARN.",
			remedy: "Remove them, or grant to a role."
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
		default: return {
			message: `${name} ${error.message ?? "is not allowed"}.`,
			remedy: `See the schema, ${subject.schema}.`
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
function patternExplanation(name, value) {
	const field = lastOf(name).replace(/\[\d+\]$/, "");
	if (field === "fingerprint") return {
		message: `${name} is not a fingerprint.`,
		remedy: "Baselines are written by guestlist lint --write-baseline."
	};
	if (field === "dir" || field === "baseline") return {
		message: `${name} is not a path inside this folder.`,
		remedy: "Write it relative, with / and without .."
	};
	if (field === "account" || field === "accounts") return {
		message: `${name} is not an account id.`,
		remedy: "Write its 12 digits between quotes, leading zeros too."
	};
	if (field === "region") return {
		message: `${name} is not a region.`,
		remedy: "Write a region such as eu-west-1."
	};
	if (field === "name" || field === "eksName") return {
		message: `${name} is not a name that EKS allows.`,
		remedy: "Use letters, digits, - and _, and begin with a letter or digit."
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
	schema: "schemas/declaration.schema.json",
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
			"verify",
			"adopt",
			"onConflict",
			"clusters",
			"grants"
		],
		verify: [
			"in",
			"out",
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
	}
};
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nameOf(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
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
/** Files → parse → validate → declarations, in the order of files and documents. */
function load(files) {
	const clusters = [];
	const accesses = [];
	const findings = [];
	for (const file of files) {
		const parsed = parseFile(file);
		findings.push(...parsed.findings);
		for (const document of parsed.documents) {
			const valid = validate(document);
			if (!("kind" in valid)) {
				findings.push(...valid);
				continue;
			}
			const declaration = convert(valid);
			if (declaration.kind === "Cluster") clusters.push(declaration);
			else accesses.push(declaration);
		}
	}
	return {
		files,
		clusters,
		accesses,
		findings
	};
}

// src/finding/finding.ts
/** All severities, the worst first. */
const severities = [
	"error",
	"warning",
	"note"
];
/** Orders findings by file, then position, then severity: the order in which they are read. */
function byPosition(a, b) {
	return compareText(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || rank(a.severity) - rank(b.severity) || compareText(a.rule, b.rule);
}
/** Orders findings worst first, then by position: for places that show only the first few. */
function bySeverity(a, b) {
	return rank(a.severity) - rank(b.severity) || byPosition(a, b);
}
/** Whether a finding among these stops plan and apply. */
function hasErrors(findings) {
	return findings.some(isAtLeast("error"));
}
/** Tells findings that are as bad as a severity, or worse. */
function isAtLeast(severity) {
	return (finding) => rank(finding.severity) <= rank(severity);
}
function rank(severity) {
	return severities.indexOf(severity);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/file/read.ts
/** A larger file is not read: a grant takes about 200 bytes, so this is room for thousands. */
const MAX_FILE_BYTES = 1048576;
/** What is said of something that is there and is no regular file. */
function notAFile(isLink) {
	return isLink ? {
		problem: "it is a symbolic link",
		remedy: "Put the file itself there; links are not followed."
	} : {
		problem: "it is not a regular file",
		remedy: "Remove it, or give it another ending."
	};
}
/**
* Reads a file of UTF-8 of at most {@link MAX_FILE_BYTES}, refusing a link that was put in place since the file was
* looked at. A byte order mark is no part of the text.
*/
async function readText(path) {
	let bytes;
	try {
		const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			const { size } = await file.stat();
			if (size > MAX_FILE_BYTES) return {
				problem: `it has ${size} bytes; ${MAX_FILE_BYTES} are the most`,
				remedy: "Split it into several files."
			};
			bytes = await file.readFile();
		} finally {
			await file.close();
		}
	} catch (error) {
		return {
			problem: `it cannot be read (${codeOf(error)})`,
			remedy: "Check its permissions."
		};
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			problem: "it is not UTF-8",
			remedy: "Save it as UTF-8."
		};
	}
}
/**
* Reads a file below a folder, none of whose steps may be a symbolic link; undefined where there is no such file.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function readTextInside(folder, path) {
	const found = await look(folder, path);
	if (found === void 0 || "problem" in found) return found;
	return found.isFile() ? readText(join(folder, path)) : notAFile(false);
}
/**
* What stands at a path below a folder, none of whose steps may be a symbolic link; undefined where nothing does.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function look(folder, path) {
	let at = folder;
	let stat;
	for (const step of path.split("/").filter((each) => each !== "" && each !== ".")) {
		at = join(at, step);
		try {
			stat = await lstat(at);
		} catch (error) {
			const code = codeOf(error);
			if (code === "ENOENT" || code === "ENOTDIR") return void 0;
			return {
				problem: `it cannot be looked at (${code})`,
				remedy: "Check its permissions."
			};
		}
		if (stat.isSymbolicLink()) return notAFile(true);
	}
	return stat;
}
/** The code of an error of the operating system, such as `EACCES`. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

export { convert as _, readTextInside as a, hasErrors as c, load as d, schemaFindings as f, parseFile as g, require_ucs2length as h, readText as i, isAtLeast as l, require_equal as m, look as n, byPosition as o, validate as p, notAFile as r, bySeverity as s, codeOf as t, severities as u };