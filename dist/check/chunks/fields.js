import { a as sameMapping, i as principalText, n as lowerCase, o as sections, r as matchKey, t as entryKey } from "./mapping.js";
import { _ as nodeGroups, d as withoutSession, f as withoutTemplates, g as isNodeMapping, h as grouped, i as isTemplate, l as SESSION_TEMPLATE, m as isMaster, o as rightsOfGroup, p as MASTERS, r as isAdminGroup, u as templates } from "./group-rights.js";
import { a as isRegionName, c as characterWords, n as isSameIdentity, o as partitionIds, s as partitionOf, t as isPrincipal } from "./principal.js";
import { n as isMap } from "./plain-data.js";
import { createHash } from "node:crypto";

// src/plan/allowed.ts
/** The allowance that lets a guard's refusals through today; undefined where there is none, or its last day has passed. */
function allowanceFor(guard, allowances, today) {
	return allowances.find((allowance) => allowance.guard === guard && today <= allowance.until);
}
/** A refusal with the allowance that lets it through. */
function allowedBy({ until, reason }, { guard, message }) {
	return {
		guard,
		message,
		until,
		reason
	};
}
/** What a guard that may be allowed says of it, to go at the end of its remedies. */
function howToAllow(guard) {
	return `If it is meant, allow it under spec.allow of the Cluster, with guard: ${guard}, until and reason.`;
}

// src/plan/guards/access-entry.ts
/** Nothing is written that an access entry makes void. */
const accessEntry = {
	id: "access-entry",
	summary: "A grant that is added or changed is not overridden by an EKS access entry.",
	why: "In the authentication mode API_AND_CONFIG_MAP an access entry goes before what aws-auth says of the same principal, and nothing is merged. The change would look as if it were made, and have no effect; or have one at last, unseen, on the day on which somebody deletes the access entry.",
	refuses: "The plan adds or changes an entry of aws-auth whose principal has an access entry on the cluster. It is asked where the access entries could be read (eks:ListAccessEntries). Who is taken out of aws-auth and still gets in by an access entry is told by the rule access-entry-overrides.",
	*check({ changes, survey }) {
		for (const change of changes) {
			if (change.kind !== "added" && change.kind !== "changed") continue;
			if (isNodeMapping(change.after) || survey?.accessEntries?.has(matchKey(change.after)) !== true) continue;
			yield {
				message: `${principalText(change.after)} has an EKS access entry, which goes before aws-auth: what is granted here would have no effect.`,
				remedy: `Give the access entry the groups or access policies that are meant and take the grant out, or delete the access entry first. ${howToAllow("access-entry")}`
			};
		}
	}
};

// src/plan/guards/conflict.ts
/** Nobody else's entry is overwritten or doubled. */
const conflict = {
	id: "conflict",
	summary: "A grant may not take the place of somebody else's entry.",
	why: "An entry that another repository, a tool or a person wrote may be what keeps them in. Writing over it without a word takes their access away, and two owners of one entry undo each other's changes for ever.",
	refuses: "The live aws-auth holds an entry for a principal that is declared here, it says otherwise, and it is somebody else's, or ours and changed by hand; or one of ours that is to be removed was changed by hand, or stands there more than once.",
	final: "It cannot be allowed, since nothing would be written in the entry's place, and the proof after the change would fail. `onConflict: take` in the Cluster is the reviewed way to have the entry overwritten.",
	*check(plan) {
		for (const change of plan.changes) {
			if (change.kind !== "conflict") continue;
			yield {
				message: `${principalText(change.before)}: ${change.why}.`,
				remedy: change.owner === void 0 || change.owner === plan.source ? "Make the grant say what the entry says, or write `onConflict: take` in the Cluster to have it overwritten." : `Agree with ${change.owner} on who grants it; with \`onConflict: take\` in the Cluster the entry becomes ours.`
			};
		}
	}
};

// src/awsauth/identify.ts
/**
* The entry by which the authenticator decides on a caller: mapRoles first, then mapUsers, then mapAccounts; of several
* entries for one principal the last (pkg/server, doMapping; pkg/mapper/configmap, Map). None: it answers 401.
*/
function matchOf(reading, caller) {
	const arn = lowerCase(caller.canonicalArn);
	return reading.mapRoles.entries.findLast(({ mapping }) => matchKey(mapping) === arn) ?? reading.mapUsers.entries.findLast(({ mapping }) => matchKey(mapping) === arn) ?? reading.mapAccounts.entries.findLast(({ isHeld, mapping }) => isHeld && matchKey(mapping) === caller.account);
}
/**
* Who the authenticator makes of a caller, or undefined where it answers 401. The creator of an EKS cluster is let in
* by other means and is not known here.
*/
function identify(reading, caller) {
	const entry = matchOf(reading, caller);
	if (entry === void 0) return void 0;
	if (entry.mapping.section === "mapAccounts") return {
		username: caller.canonicalArn,
		groups: []
	};
	return needsInstance(entry.mapping) ? void 0 : personOf(entry.mapping, caller);
}
/** Whether an entry is for instances alone: only EC2 knows what to put in. */
function needsInstance({ username, groups }) {
	return [username, ...groups].some((template) => template.includes("{{EC2PrivateDNSName}}"));
}
/** A mapping's templates filled in (pkg/server, renderTemplates). What is not known of the caller stays a template. */
function personOf({ username, groups }, caller) {
	return {
		username: render(username, caller),
		groups: groups.map((group) => render(group, caller))
	};
}
function render(template, { account, sessionName, accessKeyId }) {
	return template.replaceAll("{{AccountID}}", () => account).replaceAll("{{SessionName}}", (unknown) => sessionName?.replaceAll("@", "-") ?? unknown).replaceAll("{{SessionNameRaw}}", (unknown) => sessionName ?? unknown).replaceAll("{{AccessKeyID}}", (unknown) => accessKeyId ?? unknown);
}

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
	/** The offset of a line and column; that of the text's beginning where there is no line of that number. */
	offsetOf({ line, column }) {
		return (this.starting()[line - 1] ?? 0) + column - 1;
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

// src/awsauth/go-yaml/binary.ts
/**
* The text of base64 data, as Go decodes it: padding must be there, line breaks may be; undefined where it is not
* base64. Each byte that is no UTF-8 becomes a U+FFFD of its own, as in Go's JSON.
*/
function textFromBase64(base64) {
	const packed = base64.replace(/[\r\n]/g, "");
	if (!/^(?:[\w+/-]{4})*(?:[\w+/-]{2}==|[\w+/-]{3}=)?$/.test(packed) || /[_-]/.test(packed)) return void 0;
	return Buffer.from(packed, "base64").toString("latin1").replace(UTF8, (sequence) => Buffer.from(sequence, "latin1").toString("utf8"));
}
const UTF8 = /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\s\S]/g;

// src/awsauth/go-yaml/number.ts
const LARGEST_INT = 2n ** 63n - 1n;
const LARGEST_UINT = 2n ** 64n - 1n;
/**
* Reads a plain scalar that begins with a digit or a sign as a number, in go-yaml v2's way (resolve.go): Go's integers
* in any base once underscores are gone, then YAML's floats; undefined where it is neither.
*/
function numberFrom(text) {
	const plain = text.replaceAll("_", "");
	return integerFrom(plain) ?? floatFrom(plain, /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/) ?? oddBinaryFrom(plain);
}
/** Reads a plain scalar that begins with a dot as a float, as Go's ParseFloat does: underscores only between digits. */
function dottedFloatFrom(text) {
	return floatFrom(text, /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/);
}
/** A float. */
function float(value) {
	return {
		type: "float",
		value,
		id: `float ${value}`
	};
}
/** Go's ParseInt and ParseUint with base 0: only a number without a sign may use the 64th bit. */
function integerFrom(plain) {
	const match = /^(?<sign>[-+]?)(?:0[bB](?<binary>[01]+)|0[oO](?<octal>[0-7]+)|0[xX](?<hex>[\da-fA-F]+)|0(?<old>[0-7]*)|(?<decimal>[1-9]\d*))$/.exec(plain);
	if (match === null) return void 0;
	const { sign = "", binary, octal, hex, old, decimal } = match.groups ?? {};
	const digits = withoutZeros(binary ?? octal ?? hex ?? old ?? decimal ?? "");
	const prefix = binary !== void 0 ? "0b" : hex !== void 0 ? "0x" : decimal !== void 0 ? "" : "0o";
	if (digits.length > 64) return void 0;
	const magnitude = BigInt(prefix + digits);
	const value = sign === "-" ? -magnitude : magnitude;
	if (value >= -LARGEST_INT - 1n && value <= LARGEST_INT) return integer("int", value);
	return sign === "" && value <= LARGEST_UINT ? integer("uint", value) : void 0;
}
function withoutZeros(digits) {
	return digits.replace(/^0+/, "") || "0";
}
function integer(type, value) {
	return {
		type,
		value: Number(value),
		id: `${type} ${value}`
	};
}
/** What is too large for a float is none, and stays text. */
function floatFrom(text, grammar) {
	const value = grammar.test(text) ? Number(text.replaceAll("_", "")) : NaN;
	return Number.isFinite(value) ? float(value) : void 0;
}
/** `0b+1` and `0b-1`, which a second look at binary numbers lets through. */
function oddBinaryFrom(plain) {
	const match = /^0b([-+])([01]+)$/.exec(plain);
	return match === null ? void 0 : integerFrom(`${match[1]}0b${match[2]}`);
}

// src/awsauth/go-yaml/unloadable.ts
/** Thrown where go-yaml, or the step from it to JSON, fails: nothing of the text is loaded. */
var Unloadable = class extends Error {
	/** The place in the text, in UTF-16 units. */
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};

// src/awsauth/go-yaml/tag-handles.ts
/** The beginning of YAML's own tags, written `!!`. */
const YAML_TAG = "tag:yaml.org,2002:";
/** What the handles of tags stand for in a document. */
var TagHandles = class {
	#prefixes = /* @__PURE__ */ new Map();
	/** Reads the directives before a document. */
	readDirectives(scanner) {
		let hasVersion = false;
		for (;;) {
			const token = scanner.peek();
			if (token.type === "version-directive") {
				if (hasVersion) throw new Unloadable("found duplicate %YAML directive", token.start.offset);
				if (token.version !== "1.1") throw new Unloadable("found incompatible YAML document", token.start.offset);
				hasVersion = true;
			} else if (token.type === "tag-directive") {
				if (this.#prefixes.has(token.handle)) throw new Unloadable("found duplicate %TAG directive", token.start.offset);
				this.#prefixes.set(token.handle, token.prefix);
			} else break;
			scanner.skip();
		}
		if (!this.#prefixes.has("!")) this.#prefixes.set("!", "!");
		if (!this.#prefixes.has("!!")) this.#prefixes.set("!!", YAML_TAG);
	}
	/** The tag in full. */
	fullTag({ handle, suffix, start }) {
		if (handle === "") return suffix;
		const prefix = this.#prefixes.get(handle);
		if (prefix === void 0) throw new Unloadable("found undefined tag handle", start.offset);
		return prefix + suffix;
	}
};

// src/awsauth/go-yaml/timestamp.ts
const DATE = String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`;
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2}):(?<second>\d{1,2})(?:[.,]\d+)?`;
const ZONE = String.raw`(?:Z|[-+](?<zoneHour>\d{2}):(?<zoneMinute>\d{2}))`;
const layouts = [
	new RegExp(`^${DATE}[Tt]${TIME}${ZONE}$`),
	new RegExp(`^${DATE} +${TIME}$`),
	new RegExp(`^${DATE}$`)
];
/** Whether go-yaml v2 takes a text for a timestamp. It matters for the tag `!!timestamp` alone: any other fails with it. */
function isTimestamp(text) {
	return layouts.some((layout) => {
		const match = layout.exec(text);
		if (match === null) return false;
		const part = (name) => Number(match.groups?.[name] ?? 0);
		const [year, month, day] = [
			part("year"),
			part("month"),
			part("day")
		];
		return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && part("hour") < 24 && part("minute") < 60 && part("second") < 60 && part("zoneHour") <= 24 && part("zoneMinute") <= 60;
	});
}
function daysIn(year, month) {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}

// src/awsauth/go-yaml/resolve.ts
const words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, float(NaN)]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, float(Number.POSITIVE_INFINITY)]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, float(Number.NEGATIVE_INFINITY)])
]);
/** The tags, in short, that go-yaml holds a scalar's meaning against. Any other leaves the text as it is. */
const checkedTags = [
	"!!bool",
	"!!int",
	"!!float",
	"!!null",
	"!!timestamp"
];
/**
* The meaning of a scalar (decode.go, scalar, and resolve.go).
*
* @throws Unloadable where the text does not fit its tag
*/
function resolve$1(node) {
	const tag = node.tag.startsWith("tag:yaml.org,2002:") ? `!!${node.tag.slice(YAML_TAG.length)}` : node.tag;
	if (tag === "") return node.isImplicit ? meaning(node.value) : node.value;
	if (tag === "!!binary") {
		const text = textFromBase64(node.value);
		if (text === void 0) throw new Unloadable("!!binary value contains invalid base64 data", node.start);
		return text;
	}
	if (!checkedTags.includes(tag)) return node.value;
	if (tag === "!!timestamp" && isTimestamp(node.value)) return node.value;
	const value = meaning(node.value);
	if (tag === "!!float" && isNumber(value) && value.type === "int") return float(value.value);
	if (kindOf(value) !== tag) throw new Unloadable(`cannot decode ${kindOf(value)} \`${node.value}\` as a ${tag}`, node.start);
	return value;
}
/** Whether a scalar stands for the merging of maps (decode.go, isMerge). */
function isMerge({ value, isImplicit, tag }) {
	return value === "<<" && (isImplicit || tag === `${"tag:yaml.org,2002:"}merge`);
}
/** Tells a number from the other scalars. */
function isNumber(value) {
	return typeof value === "object" && value !== null && "id" in value;
}
function meaning(text) {
	const word = words.get(text);
	if (word !== void 0) return word;
	if (text.startsWith(".")) return dottedFloatFrom(text) ?? text;
	return /^[-+\d]/.test(text) ? numberFrom(text) ?? text : text;
}
function kindOf(value) {
	if (value === null) return "!!null";
	if (typeof value === "boolean") return "!!bool";
	if (typeof value === "string") return "!!str";
	return value.type === "float" ? "!!float" : "!!int";
}

// src/awsauth/go-json.ts
/** How deep Go's encoding/json reads (maxNestingDepth). */
const MAX_DEPTH$1 = 1e4;
/**
* Makes sure that a decoded value comes through the step to JSON and back, as sigs.k8s.io/yaml and Go's encoding/json
* do it.
*
* @throws Unloadable where it does not: then nothing of the text is loaded
*/
function refuseWhatIsNoJson(root, offset) {
	const open = [{
		value: root,
		depth: 0
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { value, depth } = next;
		if (isNumber(value)) {
			if (!Number.isFinite(value.value)) throw new Unloadable(`JSON has no number ${value.value}`, offset);
		} else if (Array.isArray(value) || value instanceof Map) {
			if (depth >= MAX_DEPTH$1) throw new Unloadable(`it is nested more than ${MAX_DEPTH$1} levels deep`, offset);
			for (const item of Array.isArray(value) ? value : valuesOf(value, offset)) open.push({
				value: item,
				depth: depth + 1
			});
		}
	}
}
function* valuesOf(map, offset) {
	for (const [key, value] of map.values()) {
		if (key === null || isNumber(key) && key.type === "uint") throw new Unloadable(`${key === null ? "null" : key.value} cannot be the key of a map`, offset);
		yield value;
	}
}
/** The pairs of a map whose keys are texts, in the order in which Go writes them to JSON: sorted. */
function pairsOf(map) {
	const pairs = [];
	for (const [key, value] of map.values()) if (typeof key === "string") pairs.push([key, value]);
	return pairs.sort(([a], [b]) => a < b ? -1 : 1);
}
/** A list of strings that encoding/json decodes into, perhaps several times: what it does not overwrite stays. */
var GoStrings = class {
	/** All that the slice's memory holds, beyond its length too. */
	#cells = [];
	#length = 0;
	/** The strings as they are now. */
	get strings() {
		return this.#cells.slice(0, this.#length);
	}
	/** Decodes JSON's null. */
	clear() {
		this.#cells = [];
		this.#length = 0;
	}
	/**
	* Decodes a list. Null, and what is not text, leaves the string that stood in its place, or one that a longer list
	* before had left in memory.
	*/
	decode(values) {
		if (values.length === 0) this.clear();
		for (const [index, value] of values.entries()) {
			if (index >= this.#cells.length) this.#cells.push("");
			if (typeof value === "string") this.#cells[index] = value;
		}
		this.#length = values.length;
	}
};
/** The name of a struct's field that a JSON key stands for: Go ignores case, and holds ſ for an s. */
function fieldName(key) {
	return key.replaceAll("ſ", "s").toLowerCase();
}

// src/awsauth/entry-fields.ts
/** The field of a section's entries that names whom an entry is for. */
function arnFieldOf(section) {
	return section === "mapRoles" ? "rolearn" : "userarn";
}
/**
* Loads an item as encoding/json does: names match ignoring case, the last of several wins, and a field of the wrong
* type is lost while its entry stays (pkg/config, RoleMapping and UserMapping).
*/
function entryFields(section, item) {
	const lost = [];
	const fields = {
		[arnFieldOf(section)]: "",
		username: "",
		userid: ""
	};
	const groups = new GoStrings();
	let hasSso = false;
	if (!(item instanceof Map)) lost.push(item === null ? "the item is empty" : `the item is ${describe(item)}, not a map`);
	for (const [key, value] of item instanceof Map ? pairsOf(item) : []) {
		const name = fieldName(key);
		if (name === "sso" && section === "mapRoles") hasSso = value !== null;
		else if (name === "groups") loadGroups(groups, value, lost);
		else if (!Object.hasOwn(fields, name)) continue;
		else if (typeof value === "string") fields[name] = value;
		else if (value !== null) lost.push(`${name} is ${describe(value)}, not text`);
	}
	const arn = fields[arnFieldOf(section)] ?? "";
	if (arn === "" && item instanceof Map) lost.push(`it has no ${arnFieldOf(section)}`);
	return {
		mapping: {
			section,
			arn,
			username: fields["username"] ?? "",
			groups: groups.strings
		},
		lost,
		hasSso
	};
}
function loadGroups(groups, value, lost) {
	if (!Array.isArray(value)) {
		if (value === null) groups.clear();
		else lost.push(`groups is ${describe(value)}, not a list`);
		return;
	}
	groups.decode(value);
	for (const group of value) if (typeof group !== "string" && group !== null) lost.push(`a group is ${describe(group)}, not text`);
}
/** A value in words, as it stands in a sentence. */
function describe(value) {
	if (value === null) return "null";
	if (value instanceof Map) return "a map";
	if (Array.isArray(value)) return "a list";
	if (isNumber(value)) return `the number ${value.value}`;
	return typeof value === "string" ? "text" : `the boolean ${String(value)}`;
}

// src/awsauth/go-yaml/deep.ts
/** Runs a deep function to its end. What it throws comes out of here. */
function run(start) {
	const callers = [];
	let current = start;
	let step = current.next();
	for (;;) {
		if (step.done !== true) {
			callers.push(current);
			current = step.value;
			step = current.next();
			continue;
		}
		const caller = callers.pop();
		if (caller === void 0) return step.value;
		current = caller;
		step = current.next(step.value);
	}
}

// src/awsauth/go-yaml/value.ts
/** What makes two scalars one key. */
function keyId(key) {
	if (typeof key === "string") return `string ${key}`;
	return typeof key === "object" && key !== null ? key.id : String(key);
}
/** Tells a scalar from a list or a map. */
function isScalar(value) {
	return !(Array.isArray(value) || value instanceof Map);
}

// src/awsauth/go-yaml/decode.ts
/**
* The meaning of a node where no type is asked for (decode.go, unmarshal into an interface{}).
*
* @throws Unloadable where go-yaml refuses it
*/
function decode(root) {
	return run(new Decoder().value(root));
}
var Decoder = class {
	/** How many nodes were decoded, and how many of them because an alias named them. */
	#decoded = 1;
	#byAlias = 0;
	#aliasDepth = 0;
	#aliases = /* @__PURE__ */ new Set();
	*value(node) {
		this.#count(node);
		switch (node.kind) {
			case "alias": return yield this.#throughAlias(node, this.value(node.target));
			case "scalar": return resolve$1(node);
			case "sequence": {
				const items = [];
				for (const item of node.items) items.push(yield this.value(item));
				return items;
			}
			default: return yield this.#fill(node, /* @__PURE__ */ new Map());
		}
	}
	/** Counts a node, so that a few lines of aliases cannot unfold without end. */
	#count({ start }) {
		this.#decoded += 1;
		if (this.#aliasDepth > 0) this.#byAlias += 1;
		if (this.#byAlias > 100 && this.#decoded > 1e3 && this.#byAlias / this.#decoded > allowedAliasRatio(this.#decoded)) throw new Unloadable("document contains excessive aliasing", start);
	}
	*#throughAlias(node, target) {
		if (this.#aliases.has(node)) throw new Unloadable(`anchor '${node.name}' value contains itself`, node.start);
		this.#aliases.add(node);
		this.#aliasDepth += 1;
		const value = yield target;
		this.#aliasDepth -= 1;
		this.#aliases.delete(node);
		return value;
	}
	/** Fills a map with the pairs of a node, in their order: what comes later wins, be it merged or not. */
	*#fill(node, into) {
		for (const [keyNode, valueNode] of node.pairs) {
			if (keyNode.kind === "scalar" && isMerge(keyNode)) {
				yield this.#merge(valueNode, into);
				continue;
			}
			const key = yield this.value(keyNode);
			if (!isScalar(key)) throw new Unloadable("a map or list cannot be the key of a map; a template such as {{SessionName}} stands between quotes", keyNode.start);
			into.set(keyId(key), [key, yield this.value(valueNode)]);
		}
		return into;
	}
	*#merge(node, into) {
		if (node.kind !== "sequence") return yield this.#mergeOne(node, into);
		for (const item of node.items.toReversed()) yield this.#mergeOne(item, into);
		return into;
	}
	*#mergeOne(node, into) {
		const mapping = node.kind === "alias" ? node.target : node;
		if (mapping.kind !== "mapping") throw new Unloadable("map merge requires map or sequence of maps as the value", node.start);
		this.#count(node);
		if (node.kind !== "alias") return yield this.#fill(mapping, into);
		return yield this.#throughAlias(node, this.#countAndFill(mapping, into));
	}
	*#countAndFill(node, into) {
		this.#count(node);
		return yield this.#fill(node, into);
	}
};
/** How much of so many decoded nodes may have been named by an alias (decode.go, allowedAliasRatio). */
function allowedAliasRatio(decoded) {
	const [low, high] = [4e5, 4e6];
	if (decoded <= low) return .99;
	return decoded >= high ? .1 : .99 - .89 * ((decoded - low) / (high - low));
}

// src/awsauth/go-yaml/decode-strings.ts
/**
* The meaning of a node where a list of strings is asked for (decode.go, unmarshal into a []string). Scalars give their
* text as it is written, whatever it would mean elsewhere, and null gives the empty string. Lists and maps among the
* items are dropped.
*
* @throws Unloadable where the node is no list
*/
function decodeStrings(root) {
	if (root.kind === "scalar" && resolve$1(root) === null) return {
		items: [],
		brokenOff: void 0
	};
	if (root.kind !== "sequence") throw new Unloadable("the text is not a list", root.start);
	const items = [];
	for (const [index, node] of root.items.entries()) try {
		items.push({
			node,
			index,
			text: textOf(node)
		});
	} catch (error) {
		if (!(error instanceof Unloadable)) throw error;
		return {
			items: fullLength(root.items, items),
			brokenOff: error
		};
	}
	return {
		items,
		brokenOff: void 0
	};
}
/** The list is made in its full length before the first item is decoded: what was not put there is there, and empty. */
function fullLength(nodes, decoded) {
	const kept = decoded.filter(({ text }) => text !== void 0);
	const dropped = decoded.filter(({ text }) => text === void 0).map(({ node, index }) => ({
		node,
		index,
		text: ""
	}));
	const rest = nodes.slice(decoded.length).map((node, ahead) => ({
		node,
		index: decoded.length + ahead,
		text: ""
	}));
	return [
		...kept,
		...dropped,
		...rest
	];
}
function textOf(node) {
	const target = node.kind === "alias" ? node.target : node;
	if (target.kind !== "scalar") return void 0;
	const value = resolve$1(target);
	if (value === null) return "";
	return target.tag === `${"tag:yaml.org,2002:"}binary` && typeof value === "string" ? value : target.value;
}

// src/awsauth/go-yaml/builder.ts
/** Makes nodes and knows their anchors: a node has its own from its beginning, so it can be named inside itself. */
var Builder = class {
	#anchors = /* @__PURE__ */ new Map();
	alias(name, start, end) {
		const target = this.#anchors.get(name);
		if (target === void 0) throw new Unloadable(`unknown anchor '${name}' referenced`, start.offset);
		return {
			kind: "alias",
			name,
			target,
			start: start.offset,
			end: end.offset
		};
	}
	scalar(properties, value, style, end) {
		const { start, tag } = properties;
		const isImplicit = tag === "" && style === "plain" || tag === "!";
		const place = {
			start: start.offset,
			end: end.offset
		};
		return this.#anchored(properties, {
			kind: "scalar",
			value,
			style,
			tag,
			isImplicit,
			...place
		});
	}
	sequence(properties, isFlow) {
		return this.#anchored(properties, {
			kind: "sequence",
			items: [],
			dashes: [],
			isFlow,
			...placeOf(properties)
		});
	}
	mapping(properties, isFlow) {
		return this.#anchored(properties, {
			kind: "mapping",
			pairs: [],
			isFlow,
			...placeOf(properties)
		});
	}
	#anchored({ anchor }, node) {
		if (anchor !== void 0) this.#anchors.set(anchor, node);
		return node;
	}
};
function placeOf({ start }) {
	return {
		start: start.offset,
		end: start.offset
	};
}
/** A node that is not there: null. */
function emptyScalar({ offset }) {
	return {
		kind: "scalar",
		value: "",
		style: "plain",
		tag: "",
		isImplicit: true,
		start: offset,
		end: offset
	};
}

// src/awsauth/go-yaml/characters.ts
/** What stands behind the end of a text, any number of times. A real NUL is refused when it is read. */
const END = "\0";
/** How many bytes go-yaml reads at a time (input_raw_buffer_size). */
const CHUNK = 512;
const BYTE_ORDER_MARK = "﻿";
/** Whether a character ends a line: YAML 1.1 knows NEL, LS and PS too. */
function isBreak(character) {
	return character === "\n" || character === "\r" || character === "" || character === "\u2028" || character === "\u2029";
}
/** Whether a character is a space or a tab. */
function isBlank$1(character) {
	return character === " " || character === "	";
}
/** Whether a character ends a line or the text. */
function isBreakOrEnd(character) {
	return character === "\0" || isBreak(character);
}
/** Whether a character is white space or the end of the text. */
function isBlankOrEnd(character) {
	return isBlank$1(character) || isBreakOrEnd(character);
}
/** Whether a character may stand in an anchor or a tag handle. */
function isWord(character) {
	return /^[0-9A-Za-z_-]$/.test(character);
}
const ALLOWED = /^[\t\n\r\x20-\x7e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u;
/**
* The characters of a text, one after the other. Like go-yaml's, the text comes in chunks, which shows in two places:
* a forbidden character is an error when its chunk is read, and not before; and a byte order mark at the beginning of
* the buffer takes a character from every line that begins while it stands there.
*/
var Characters = class {
	#index = 0;
	#line = 0;
	#column = 0;
	/** The first character of go-yaml's buffer, and the first behind it. */
	#bufferStart = 0;
	#bufferEnd = 0;
	#chunksRead = 0;
	#characters;
	/** The offset of each character; undefined where it is its index. */
	#offsets;
	#chunkEnds;
	#firstForbidden;
	constructor(text) {
		if (/^[\t\n\r\x20-\x7e]+$/.test(text)) {
			this.#characters = text.split("");
			this.#offsets = void 0;
			this.#chunkEnds = [text.length];
			this.#firstForbidden = Number.POSITIVE_INFINITY;
			return;
		}
		const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
		const body = text === "" ? "\n" : text.slice(mark.length);
		const characters = Array.from(body);
		const offsets = [mark.length];
		const chunkEnds = [];
		let bytes = byteLength(mark);
		let limit = CHUNK;
		for (const [index, character] of characters.entries()) {
			offsets.push((offsets[index] ?? 0) + character.length);
			const width = byteLength(character);
			if (bytes + width > limit) {
				chunkEnds.push(index);
				limit = bytes + CHUNK;
			}
			bytes += width;
		}
		this.#characters = characters.map((character) => /^[\ud800-\udfff]$/.test(character) ? "�" : character);
		this.#offsets = offsets;
		this.#chunkEnds = [...chunkEnds, characters.length];
		const forbidden = this.#characters.findIndex((character) => !ALLOWED.test(character));
		this.#firstForbidden = forbidden < 0 ? Number.POSITIVE_INFINITY : forbidden;
	}
	get mark() {
		return {
			index: this.#index,
			line: this.#line,
			column: this.#column,
			offset: this.#offsetOf(this.#index)
		};
	}
	get column() {
		return this.#column;
	}
	/** The character at hand, or one further on. */
	peek(ahead = 0) {
		return this.#characters[this.#index + ahead] ?? "\0";
	}
	/** Whether the characters at hand are these. */
	startsWith(text) {
		return Array.from(text).every((character, ahead) => this.peek(ahead) === character);
	}
	/**
	* Has at least so many characters in the buffer, as go-yaml makes sure in the same places.
	*
	* @throws Unloadable where what is read holds a character that YAML forbids
	*/
	need(count) {
		if (this.#bufferEnd - this.#index >= count) return;
		this.#bufferStart = this.#index;
		while (this.#bufferEnd - this.#index < count) {
			const end = this.#chunkEnds[this.#chunksRead];
			if (end === void 0) {
				this.#bufferEnd += 1;
				return;
			}
			if (this.#firstForbidden < end) throw new Unloadable("control characters are not allowed", this.#offsetOf(this.#firstForbidden));
			this.#chunksRead += 1;
			this.#bufferEnd = end;
		}
	}
	/** Whether go-yaml takes the character at hand for a byte order mark: it looks at the beginning of its buffer instead (is_bom). */
	get isAtByteOrderMark() {
		return this.#characters[this.#bufferStart] === BYTE_ORDER_MARK;
	}
	skip() {
		this.#index += 1;
		this.#column += 1;
	}
	/** The character at hand, which is then behind. */
	take() {
		const character = this.peek();
		this.skip();
		return character;
	}
	/** Goes behind the line break at hand and gives it as YAML reads it: LF for all but LS and PS. Nothing where there is none. */
	takeBreak() {
		const character = this.peek();
		if (!isBreak(character)) return "";
		this.#index += character === "\r" && this.peek(1) === "\n" ? 2 : 1;
		this.endLine();
		return /[\u2028\u2029]/.test(character) ? character : "\n";
	}
	/** Counts the line at hand as ended. */
	endLine() {
		this.#column = 0;
		this.#line += 1;
	}
	/** Goes behind spaces and tabs. */
	skipBlanks() {
		this.need(1);
		while (isBlank$1(this.peek())) {
			this.skip();
			this.need(1);
		}
	}
	/** Goes to the end of the line where a comment begins here. */
	skipComment() {
		if (this.peek() !== "#") return;
		while (!isBreakOrEnd(this.peek())) {
			this.skip();
			this.need(1);
		}
	}
	#offsetOf(index) {
		const within = Math.min(index, this.#characters.length);
		return this.#offsets === void 0 ? within : this.#offsets[within] ?? 0;
	}
};
function byteLength(character) {
	const point = character.codePointAt(0) ?? -1;
	if (point < 128) return point < 0 ? 0 : 1;
	return point < 2048 ? 2 : point < 65536 ? 3 : 4;
}

// src/awsauth/go-yaml/next-token.ts
const always = /* @__PURE__ */ new Map([
	["[", "flow-sequence-start"],
	["{", "flow-mapping-start"],
	["]", "flow-sequence-end"],
	["}", "flow-mapping-end"],
	[",", "flow-entry"],
	["*", "alias"],
	["&", "anchor"],
	["!", "tag"],
	["'", "single-quoted"],
	["\"", "double-quoted"]
]);
/** What token begins here; undefined where none may (yaml_parser_fetch_next_token). Needs four characters. */
function nextToken(characters, isFlow) {
	const first = characters.peek();
	const isBare = isBlankOrEnd(characters.peek(1));
	if (first === "\0") return "stream-end";
	if (characters.column === 0) {
		if (first === "%") return "directive";
		if (characters.startsWith("---") && isBlankOrEnd(characters.peek(3))) return "document-start";
		if (characters.startsWith("...") && isBlankOrEnd(characters.peek(3))) return "document-end";
	}
	if (first === "-" && isBare) return "block-entry";
	if (first === "?" && (isFlow || isBare)) return "key";
	if (first === ":" && (isFlow || isBare)) return "value";
	if (first === "|" && !isFlow) return "literal";
	if (first === ">" && !isFlow) return "folded";
	return always.get(first) ?? (mayBePlain(characters, isFlow) ? "plain" : void 0);
}
function mayBePlain(characters, isFlow) {
	const first = characters.peek();
	if (!isBlankOrEnd(first) && !/^[-?:#|>%@`]$/.test(first)) return true;
	if (first === "-") return true;
	return !isFlow && /^[?:]$/.test(first) && !isBlankOrEnd(characters.peek(1));
}

// src/awsauth/go-yaml/scan-block.ts
/** Scans a block scalar from its `|` or `>` on. */
function scanBlock(characters, parentIndent) {
	const { offset } = characters.mark;
	const isLiteral = characters.take() === "|";
	const { chomping, increment } = scanHeader(characters, offset);
	const leading = scanBreaks(characters, increment === 0 ? 0 : Math.max(parentIndent, 0) + increment, parentIndent, offset);
	const { indent } = leading;
	let { breaks, end } = leading;
	let value = "";
	let lastBreak = "";
	let startedBlank = false;
	characters.need(1);
	while (characters.column === indent && characters.peek() !== "\0") {
		const startsBlank = isBlank$1(characters.peek());
		if (!(!isLiteral && !startedBlank && !startsBlank && lastBreak === "\n")) value += lastBreak;
		else if (breaks === "") value += " ";
		value += breaks;
		startedBlank = startsBlank;
		while (!isBreakOrEnd(characters.peek())) {
			value += characters.take();
			characters.need(1);
		}
		characters.need(2);
		lastBreak = characters.takeBreak();
		({breaks, end} = scanBreaks(characters, indent, parentIndent, offset));
	}
	if (chomping !== "-") value += lastBreak;
	if (chomping === "+") value += breaks;
	return {
		value,
		end
	};
}
/** Scans the indicators behind `|` or `>`, in either order, and the rest of that line. */
function scanHeader(characters, offset) {
	const scanChomping = () => /^[+-]$/.test(characters.peek()) ? characters.take() : "";
	const scanIncrement = () => {
		if (characters.peek() === "0") throw new Unloadable("found an indentation indicator equal to 0", offset);
		return /^[1-9]$/.test(characters.peek()) ? Number(characters.take()) : 0;
	};
	characters.need(1);
	let chomping = scanChomping();
	characters.need(1);
	const increment = scanIncrement();
	if (increment > 0 && chomping === "") {
		characters.need(1);
		chomping = scanChomping();
	}
	characters.skipBlanks();
	characters.skipComment();
	if (!isBreakOrEnd(characters.peek())) throw new Unloadable("did not find expected comment or line break", offset);
	characters.need(2);
	characters.takeBreak();
	return {
		chomping,
		increment
	};
}
/** Scans indentation and empty lines. An indentation of 0 is not known yet and comes from the lines. */
function scanBreaks(characters, indent, parentIndent, offset) {
	let end = characters.mark;
	let breaks = "";
	let widest = 0;
	for (;;) {
		characters.need(1);
		const isIndentation = () => indent === 0 || characters.column < indent;
		while (isIndentation() && characters.peek() === " ") {
			characters.skip();
			characters.need(1);
		}
		widest = Math.max(widest, characters.column);
		if (isIndentation() && characters.peek() === "	") throw new Unloadable("found a tab character where an indentation space is expected", offset);
		if (!isBreak(characters.peek())) break;
		characters.need(2);
		breaks += characters.takeBreak();
		end = characters.mark;
	}
	return {
		breaks,
		end,
		indent: indent === 0 ? Math.max(widest, parentIndent + 1, 1) : indent
	};
}

// src/awsauth/go-yaml/scan-tag.ts
/** Scans an anchor or an alias: `&name`, `*name`. */
function scanAnchor(characters, type) {
	const { offset } = characters.mark;
	characters.skip();
	characters.need(1);
	let name = "";
	while (isWord(characters.peek())) {
		name += characters.take();
		characters.need(1);
	}
	if (name === "" || !(isBlankOrEnd(characters.peek()) || /^[?:,\]}%@`]$/.test(characters.peek()))) throw new Unloadable("did not find expected alphabetic or numeric character", offset);
	return {
		type,
		name
	};
}
/** Scans a tag: `!`, `!local`, `!!str`, `!handle!suffix`, `!<verbatim>`. */
function scanTag(characters) {
	const { offset } = characters.mark;
	characters.need(2);
	const content = characters.peek(1) === "<" ? scanVerbatim(characters, offset) : scanShorthand(characters, offset);
	characters.need(1);
	if (!isBlankOrEnd(characters.peek())) throw new Unloadable("did not find expected whitespace or line break", offset);
	return content;
}
function scanVerbatim(characters, offset) {
	characters.skip();
	characters.skip();
	const suffix = scanTagUri(characters, offset);
	if (characters.peek() !== ">") throw new Unloadable("did not find the expected '>'", offset);
	characters.skip();
	return {
		type: "tag",
		handle: "",
		suffix
	};
}
function scanShorthand(characters, offset) {
	const handle = scanTagHandle(characters, offset);
	if (handle.length > 1 && handle.endsWith("!")) return {
		type: "tag",
		handle,
		suffix: scanTagUri(characters, offset)
	};
	const suffix = scanTagUri(characters, offset, handle);
	return suffix === "" ? {
		type: "tag",
		handle: "",
		suffix: "!"
	} : {
		type: "tag",
		handle: "!",
		suffix
	};
}
/** Scans `!`, `!name!`, or `!name` where no second `!` follows. */
function scanTagHandle(characters, offset) {
	characters.need(1);
	if (characters.peek() !== "!") throw new Unloadable("did not find expected '!'", offset);
	let handle = characters.take();
	characters.need(1);
	while (isWord(characters.peek())) {
		handle += characters.take();
		characters.need(1);
	}
	return characters.peek() === "!" ? handle + characters.take() : handle;
}
/**
* Scans the characters of a tag's URI behind what was already read of it, whose `!` does not count. Escaped bytes are
* undone; one outside ASCII is kept as the character of that number, since no known tag holds any.
*/
function scanTagUri(characters, offset, head = "") {
	let uri = head.slice(1);
	let isFound = head !== "";
	characters.need(1);
	while (/^[\w;/?:@&=+$,.!~*'()[\]%-]$/.test(characters.peek())) {
		uri += characters.peek() === "%" ? scanEscapes(characters, offset) : characters.take();
		characters.need(1);
		isFound = true;
	}
	if (!isFound) throw new Unloadable("did not find expected tag URI", offset);
	return uri;
}
/** Scans the escaped bytes of one character. */
function scanEscapes(characters, offset) {
	let octets = "";
	let width = 1;
	while (octets.length < width) {
		characters.need(3);
		const digits = characters.peek(1) + characters.peek(2);
		if (characters.peek() !== "%" || !/^[0-9A-Fa-f]{2}$/.test(digits)) throw new Unloadable("did not find URI escaped octet", offset);
		const octet = Number.parseInt(digits, 16);
		if (octets === "") width = widthOf(octet, offset);
		else if ((octet & 192) !== 128) throw new Unloadable("found an incorrect trailing UTF-8 octet", offset);
		octets += String.fromCharCode(octet);
		for (let count = 0; count < 3; count += 1) characters.skip();
	}
	return octets;
}
function widthOf(octet, offset) {
	if (octet < 128) return 1;
	if ((octet & 224) === 192) return 2;
	if ((octet & 240) === 224) return 3;
	if ((octet & 248) === 240) return 4;
	throw new Unloadable("found an incorrect leading UTF-8 octet", offset);
}

// src/awsauth/go-yaml/scan-directive.ts
/** Scans `%YAML 1.1` or `%TAG !e! tag:example.com,2000:` to the end of its line. Any other directive is an error. */
function scanDirective(characters) {
	const { offset } = characters.mark;
	characters.skip();
	const name = scanName(characters, offset);
	const content = name === "YAML" ? scanVersion(characters, offset) : scanTagDirective(characters, offset, name);
	characters.skipBlanks();
	characters.skipComment();
	if (!isBreakOrEnd(characters.peek())) throw new Unloadable("did not find expected comment or line break", offset);
	characters.need(2);
	characters.takeBreak();
	return content;
}
function scanName(characters, offset) {
	characters.need(1);
	let name = "";
	while (isWord(characters.peek())) {
		name += characters.take();
		characters.need(1);
	}
	if (name === "") throw new Unloadable("could not find expected directive name", offset);
	if (!isBlankOrEnd(characters.peek())) throw new Unloadable("found unexpected non-alphabetical character", offset);
	return name;
}
function scanVersion(characters, offset) {
	characters.skipBlanks();
	const major = scanNumber(characters, offset);
	if (characters.peek() !== ".") throw new Unloadable("did not find expected digit or '.' character", offset);
	characters.skip();
	return {
		type: "version-directive",
		version: `${major}.${scanNumber(characters, offset)}`
	};
}
function scanNumber(characters, offset) {
	characters.need(1);
	let digits = "";
	while (/^[0-9]$/.test(characters.peek())) {
		digits += characters.take();
		if (digits.length > 2) throw new Unloadable("found extremely long version number", offset);
		characters.need(1);
	}
	if (digits === "") throw new Unloadable("did not find expected version number", offset);
	return Number(digits);
}
function scanTagDirective(characters, offset, name) {
	if (name !== "TAG") throw new Unloadable("found unknown directive name", offset);
	characters.skipBlanks();
	const handle = scanTagHandle(characters, offset);
	if (handle !== "!" && !(handle.length > 1 && handle.endsWith("!"))) throw new Unloadable("did not find expected '!'", offset);
	characters.need(1);
	if (!isBlank$1(characters.peek())) throw new Unloadable("did not find expected whitespace", offset);
	characters.skipBlanks();
	const prefix = scanTagUri(characters, offset);
	characters.need(1);
	if (!isBlankOrEnd(characters.peek())) throw new Unloadable("did not find expected whitespace or line break", offset);
	return {
		type: "tag-directive",
		handle,
		prefix
	};
}

// src/awsauth/go-yaml/folding.ts
/** Whether a line begins with `---` or `...` here: no scalar goes beyond that. */
function isDocumentIndicator(characters) {
	return characters.column === 0 && (characters.startsWith("---") || characters.startsWith("...")) && isBlankOrEnd(characters.peek(3));
}
/** The white space inside a plain or quoted scalar: a single line break becomes a space, more of them one less. */
var LineFolding = class {
	/** Whether a line break is among it. */
	isAcrossLines = false;
	#blanks = "";
	#firstBreak = "";
	#furtherBreaks = "";
	/** Takes one blank or line break. Blanks count only where no line break is before or behind them. */
	take(characters) {
		if (isBlank$1(characters.peek())) {
			if (this.isAcrossLines) characters.skip();
			else this.#blanks += characters.take();
			return;
		}
		characters.need(2);
		if (this.isAcrossLines) {
			this.#furtherBreaks += characters.takeBreak();
			return;
		}
		this.#blanks = "";
		this.#firstBreak = characters.takeBreak();
		this.isAcrossLines = true;
	}
	/** Counts an escaped line break: it joins without a space. */
	escapeBreak() {
		this.isAcrossLines = true;
	}
	/** What the white space taken so far becomes; it begins anew. */
	join() {
		const joined = this.isAcrossLines ? this.#fold() : this.#blanks;
		this.isAcrossLines = false;
		this.#blanks = "";
		this.#firstBreak = "";
		this.#furtherBreaks = "";
		return joined;
	}
	#fold() {
		if (this.#firstBreak !== "\n") return this.#firstBreak + this.#furtherBreaks;
		return this.#furtherBreaks === "" ? " " : this.#furtherBreaks;
	}
};

// src/awsauth/go-yaml/scan-plain.ts
/** Scans a scalar without quotes, over as many lines as are indented enough. */
function scanPlain(characters, parentIndent, isFlow) {
	const { mark } = characters;
	const indent = parentIndent + 1;
	const folding = new LineFolding();
	let value = "";
	let end = mark;
	for (;;) {
		characters.need(4);
		if (isDocumentIndicator(characters) || characters.peek() === "#") break;
		let isBehind = false;
		while (!isBlankOrEnd(characters.peek()) && !endsPlain(characters, isFlow)) {
			value += folding.join() + characters.take();
			isBehind = true;
			characters.need(2);
		}
		if (isBehind) end = characters.mark;
		if (!isBlank$1(characters.peek()) && !isBreak(characters.peek())) break;
		characters.need(1);
		while (isBlank$1(characters.peek()) || isBreak(characters.peek())) {
			if (folding.isAcrossLines && characters.column < indent && characters.peek() === "	") throw new Unloadable("found a tab character that violates indentation", mark.offset);
			folding.take(characters);
			characters.need(1);
		}
		if (!isFlow && characters.column < indent) break;
	}
	return {
		value,
		end,
		endsLine: folding.isAcrossLines
	};
}
function endsPlain(characters, isFlow) {
	const character = characters.peek();
	if (character === ":" && isBlankOrEnd(characters.peek(1))) return true;
	return isFlow && /^[,?[\]{}]$/.test(character);
}

// src/awsauth/go-yaml/scan-quoted.ts
const escapes = new Map(Object.entries({
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"'": "'",
	"\\": "\\",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
}));
/** Escapes that are followed by so many hexadecimal digits. */
const numbered = new Map(Object.entries({
	x: 2,
	u: 4,
	U: 8
}));
/** Scans a scalar in single or double quotes, quotes and all, and gives its text. */
function scanQuoted(characters) {
	const { offset } = characters.mark;
	const quote = characters.take();
	let value = "";
	for (;;) {
		characters.need(4);
		if (isDocumentIndicator(characters)) throw new Unloadable("found unexpected document indicator", offset);
		if (characters.peek() === "\0") throw new Unloadable("found unexpected end of stream", offset);
		const folding = new LineFolding();
		while (!isBlankOrEnd(characters.peek())) {
			if (quote === "'" && characters.startsWith("''")) {
				value += characters.take();
				characters.skip();
			} else if (characters.peek() === quote) break;
			else if (quote === "\"" && characters.peek() === "\\" && isBreak(characters.peek(1))) {
				characters.need(3);
				characters.skip();
				characters.takeBreak();
				folding.escapeBreak();
				break;
			} else if (quote === "\"" && characters.peek() === "\\") value += scanEscape(characters, offset);
			else value += characters.take();
			characters.need(2);
		}
		characters.need(1);
		if (characters.peek() === quote) break;
		while (isBlank$1(characters.peek()) || isBreak(characters.peek())) {
			folding.take(characters);
			characters.need(1);
		}
		value += folding.join();
	}
	characters.skip();
	return value;
}
function scanEscape(characters, offset) {
	const code = characters.peek(1);
	const length = numbered.get(code);
	const escaped = escapes.get(code);
	if (length === void 0 && escaped === void 0) throw new Unloadable("found unknown escape character", offset);
	characters.skip();
	characters.skip();
	if (length === void 0) return escaped ?? "";
	characters.need(length);
	let digits = "";
	for (let count = 0; count < length; count += 1) digits += characters.peek(count);
	if (!/^[0-9A-Fa-f]+$/.test(digits)) throw new Unloadable("did not find expected hexdecimal number", offset);
	const point = Number.parseInt(digits, 16);
	if (point >= 55296 && point <= 57343 || point > 1114111) throw new Unloadable("found invalid Unicode character escape code", offset);
	for (let count = 0; count < length; count += 1) characters.skip();
	return String.fromCodePoint(point);
}

// src/awsauth/go-yaml/simple-keys.ts
/** How many characters a key without `?` may have before its `:`. */
const LONGEST_KEY = 1024;
/**
* The tokens that may yet turn out to be keys, at most one on each flow level. Port of simple_keys and
* simple_keys_by_tok in scannerc.go with their oddity: `[]` and `{}` forget that they were to be a key themselves, so
* as a key they make a mess of the tokens that follow.
*/
var SimpleKeys = class {
	/** The last is that of the level at hand; a level that has none yet holds the number of the token that opened it. */
	#levels = [{
		key: void 0,
		number: 0
	}];
	#byNumber = /* @__PURE__ */ new Map();
	/** Whether the token of a number may yet be a key, seen from a place further on. */
	mayBeKey(number, mark) {
		const level = this.#byNumber.get(number);
		return level !== void 0 && this.#isValid(this.#levels[level]?.key, mark);
	}
	/** Notes that a key may begin here. */
	save(number, mark, isRequired) {
		this.remove();
		const level = this.#current();
		level.key = {
			isPossible: true,
			isRequired,
			number,
			mark
		};
		level.number = number;
		this.#byNumber.set(number, this.#levels.length - 1);
	}
	/** Gives up on the key of this level. */
	remove() {
		const { key } = this.#current();
		if (key === void 0 || !key.isPossible) return;
		if (key.isRequired) throw new Unloadable("could not find expected ':'", key.mark.offset);
		this.#forget(key);
	}
	/** The key of this level, which a `:` has made one; none where it cannot be one. */
	take(mark) {
		const { key } = this.#current();
		if (key === void 0 || !this.#isValid(key, mark)) return void 0;
		this.#forget(key);
		return key;
	}
	openLevel(number) {
		this.#levels.push({
			key: void 0,
			number
		});
	}
	closeLevel() {
		const closed = this.#levels.pop();
		if (closed !== void 0) this.#byNumber.delete(closed.number);
	}
	#forget(key) {
		key.isPossible = false;
		this.#byNumber.delete(key.number);
	}
	#isValid(key, { line, index }) {
		if (key === void 0 || !key.isPossible) return false;
		if (key.mark.line >= line && key.mark.index + LONGEST_KEY >= index) return true;
		if (key.isRequired) throw new Unloadable("could not find expected ':'", key.mark.offset);
		key.isPossible = false;
		return false;
	}
	#current() {
		const level = this.#levels.at(-1);
		if (level === void 0) throw new Error("the scanner closed more levels than it opened");
		return level;
	}
};

// src/awsauth/go-yaml/token-queue.ts
/** Tokens that are scanned and wait to be parsed. Each has a number, counted from the beginning of the text. */
var TokenQueue = class {
	#tokens = [];
	#taken = 0;
	/** The first token that waits. */
	get first() {
		return this.#tokens[0];
	}
	/** The number of the first token that waits, or that will. */
	get firstNumber() {
		return this.#taken;
	}
	/** The number that the next appended token will have. */
	get nextNumber() {
		return this.#taken + this.#tokens.length;
	}
	/** Takes the first token away. */
	take() {
		this.#tokens.shift();
		this.#taken += 1;
	}
	append(content, start, end = start) {
		this.#tokens.push({
			...content,
			start,
			end
		});
	}
	/** Puts a token before the one of a number; where that one is gone already, behind all (yaml_insert_token). */
	insert(content, mark, number) {
		const at = number - this.#taken;
		if (at < 0) this.append(content, mark);
		else this.#tokens.splice(at, 0, {
			...content,
			start: mark,
			end: mark
		});
	}
};

// src/awsauth/go-yaml/scanner.ts
/** How deep flow collections, and how deep indentation, may be nested (max_flow_level, max_indents). */
const MAX_DEPTH = 1e4;
/**
* Makes tokens of a text as go-yaml v2 does (scannerc.go, itself a port of libyaml): laxer and stricter than YAML in
* the same places.
*/
var Scanner = class {
	#characters;
	#keys = new SimpleKeys();
	#queue = new TokenQueue();
	#isAvailable = false;
	#hasStarted = false;
	#flowLevel = 0;
	#indent = -1;
	#indents = [];
	/** Whether a key without `?` may begin here. */
	#isKeyAllowed = true;
	constructor(text) {
		this.#characters = new Characters(text);
	}
	/** The next token, which stays. */
	peek() {
		if (!this.#isAvailable) this.#fetchMore();
		const { first } = this.#queue;
		if (first === void 0) throw new Error("the scanner was asked for more tokens than there are");
		return first;
	}
	/** Takes the token that was peeked at away. */
	skip() {
		this.#isAvailable = false;
		this.#queue.take();
	}
	/** Fetches until the first token is sure not to be a key that a `:` further on would turn into one. */
	#fetchMore() {
		const queue = this.#queue;
		while (queue.first === void 0 || this.#keys.mayBeKey(queue.firstNumber, this.#characters.mark)) this.#fetch();
		this.#isAvailable = true;
	}
	#fetch() {
		const characters = this.#characters;
		characters.need(1);
		if (!this.#hasStarted) {
			this.#hasStarted = true;
			this.#queue.append({ type: "stream-start" }, characters.mark);
			return;
		}
		this.#skipToToken();
		this.#closeBlocks(characters.column);
		characters.need(4);
		const next = nextToken(characters, this.#flowLevel > 0);
		if (next === void 0) throw new Unloadable("found character that cannot start any token", characters.mark.offset);
		this.#fetchNext(next);
	}
	#fetchNext(next) {
		switch (next) {
			case "stream-end":
				if (this.#characters.column !== 0) this.#characters.endLine();
				this.#fetchOutsideDocuments(() => ({ type: "stream-end" }));
				break;
			case "directive":
				this.#fetchOutsideDocuments(scanDirective);
				break;
			case "document-start":
			case "document-end":
				this.#fetchOutsideDocuments((characters) => {
					for (let count = 0; count < 3; count += 1) characters.skip();
					return { type: next };
				});
				break;
			case "flow-sequence-start":
			case "flow-mapping-start":
				this.#fetchFlowStart(next);
				break;
			case "flow-sequence-end":
			case "flow-mapping-end":
				this.#fetchFlowEnd(next);
				break;
			case "flow-entry":
				this.#keys.remove();
				this.#isKeyAllowed = true;
				this.#appendIndicator("flow-entry");
				break;
			case "block-entry":
				this.#fetchBlockEntry();
				break;
			case "key":
				this.#fetchKey();
				break;
			case "value":
				this.#fetchValue();
				break;
			case "alias":
			case "anchor":
				this.#fetchNodePart((characters) => scanAnchor(characters, next));
				break;
			case "tag":
				this.#fetchNodePart(scanTag);
				break;
			case "single-quoted":
			case "double-quoted":
				this.#fetchNodePart((characters) => ({
					type: "scalar",
					value: scanQuoted(characters),
					style: next
				}));
				break;
			case "literal":
			case "folded":
				this.#fetchBlockScalar(next);
				break;
			case "plain":
				this.#fetchPlain();
				break;
			default: throw new Error(`no ${next} can begin in a text`);
		}
	}
	/** Goes behind white space, comments and line breaks. A tab may not stand where a key may begin. */
	#skipToToken() {
		const characters = this.#characters;
		for (;;) {
			characters.need(1);
			if (characters.column === 0 && characters.isAtByteOrderMark) characters.skip();
			characters.need(1);
			while (characters.peek() === " " || (this.#flowLevel > 0 || !this.#isKeyAllowed) && characters.peek() === "	") {
				characters.skip();
				characters.need(1);
			}
			characters.skipComment();
			if (!isBreak(characters.peek())) return;
			characters.need(2);
			characters.takeBreak();
			if (this.#flowLevel === 0) this.#isKeyAllowed = true;
		}
	}
	/** Takes one character as a token. */
	#appendIndicator(type) {
		const { mark } = this.#characters;
		this.#characters.skip();
		this.#queue.append({ type }, mark, this.#characters.mark);
	}
	/** Opens a block collection where the column is deeper than the one at hand (yaml_parser_roll_indent). */
	#openBlock(type, mark, number) {
		if (this.#flowLevel > 0 || this.#indent >= mark.column) return;
		this.#indents.push(this.#indent);
		this.#indent = mark.column;
		if (this.#indents.length > MAX_DEPTH) throw new Unloadable(`exceeded max depth of ${MAX_DEPTH}`, mark.offset);
		this.#queue.insert({ type }, mark, number);
	}
	/** Closes the block collections that are deeper than a column (yaml_parser_unroll_indent). */
	#closeBlocks(column) {
		while (this.#flowLevel === 0 && this.#indent > column) {
			this.#queue.append({ type: "block-end" }, this.#characters.mark);
			this.#indent = this.#indents.pop() ?? -1;
		}
	}
	#saveKey() {
		if (!this.#isKeyAllowed) return;
		const { mark } = this.#characters;
		const isRequired = this.#flowLevel === 0 && this.#indent === mark.column;
		this.#keys.save(this.#queue.nextNumber, mark, isRequired);
	}
	/** What ends every block: a directive, a document's beginning or end, the end of the text. */
	#fetchOutsideDocuments(scan) {
		this.#closeBlocks(-1);
		this.#keys.remove();
		this.#isKeyAllowed = false;
		const { mark } = this.#characters;
		this.#queue.append(scan(this.#characters), mark, this.#characters.mark);
	}
	#fetchFlowStart(type) {
		this.#saveKey();
		this.#keys.openLevel(this.#queue.nextNumber);
		this.#flowLevel += 1;
		if (this.#flowLevel > MAX_DEPTH) throw new Unloadable(`exceeded max depth of ${MAX_DEPTH}`, this.#characters.mark.offset);
		this.#isKeyAllowed = true;
		this.#appendIndicator(type);
	}
	#fetchFlowEnd(type) {
		this.#keys.remove();
		if (this.#flowLevel > 0) {
			this.#flowLevel -= 1;
			this.#keys.closeLevel();
		}
		this.#isKeyAllowed = false;
		this.#appendIndicator(type);
	}
	#fetchBlockEntry() {
		const { mark } = this.#characters;
		if (this.#flowLevel === 0) {
			if (!this.#isKeyAllowed) throw new Unloadable("block sequence entries are not allowed in this context", mark.offset);
			this.#openBlock("block-sequence-start", mark, -1);
		}
		this.#keys.remove();
		this.#isKeyAllowed = true;
		this.#appendIndicator("block-entry");
	}
	#fetchKey() {
		const { mark } = this.#characters;
		if (this.#flowLevel === 0) {
			if (!this.#isKeyAllowed) throw new Unloadable("mapping keys are not allowed in this context", mark.offset);
			this.#openBlock("block-mapping-start", mark, -1);
		}
		this.#keys.remove();
		this.#isKeyAllowed = this.#flowLevel === 0;
		this.#appendIndicator("key");
	}
	#fetchValue() {
		const { mark } = this.#characters;
		const key = this.#keys.take(mark);
		if (key !== void 0) {
			this.#queue.insert({ type: "key" }, key.mark, key.number);
			this.#openBlock("block-mapping-start", key.mark, key.number);
			this.#isKeyAllowed = false;
		} else {
			if (this.#flowLevel === 0) {
				if (!this.#isKeyAllowed) throw new Unloadable("mapping values are not allowed in this context", mark.offset);
				this.#openBlock("block-mapping-start", mark, -1);
			}
			this.#isKeyAllowed = this.#flowLevel === 0;
		}
		this.#appendIndicator("value");
	}
	/** An alias, an anchor, a tag or a quoted scalar: each may begin a key, and none may follow it. */
	#fetchNodePart(scan) {
		this.#saveKey();
		this.#isKeyAllowed = false;
		const { mark } = this.#characters;
		this.#queue.append(scan(this.#characters), mark, this.#characters.mark);
	}
	#fetchBlockScalar(style) {
		this.#keys.remove();
		this.#isKeyAllowed = true;
		const { mark } = this.#characters;
		const { value, end } = scanBlock(this.#characters, this.#indent);
		this.#queue.append({
			type: "scalar",
			value,
			style
		}, mark, end);
	}
	#fetchPlain() {
		this.#saveKey();
		this.#isKeyAllowed = false;
		const { mark } = this.#characters;
		const { value, end, endsLine } = scanPlain(this.#characters, this.#indent, this.#flowLevel > 0);
		this.#queue.append({
			type: "scalar",
			value,
			style: "plain"
		}, mark, end);
		if (endsLine) this.#isKeyAllowed = true;
	}
};

// src/awsauth/go-yaml/parser.ts
/**
* Parses the first document of a text as go-yaml v2 does (parserc.go and decode.go). What stands behind it is not
* looked at, except for the token that ends it.
*
* @throws Unloadable where go-yaml refuses the text
*/
function parseFirstDocument(text) {
	return new Parser(text).document();
}
const endsBlockItem = ({ type }) => type === "block-entry" || type === "block-end";
const endsIndentlessItem = ({ type }) => type === "block-entry" || type === "key" || type === "value" || type === "block-end";
const endsBlockPart = ({ type }) => type === "key" || type === "value" || type === "block-end";
const endsFlowPair = ({ type }) => type === "flow-entry" || type === "flow-sequence-end";
const endsFlowMapPair = ({ type }) => type === "flow-entry" || type === "flow-mapping-end";
var Parser = class {
	#scanner;
	#handles = new TagHandles();
	#builder = new Builder();
	constructor(text) {
		this.#scanner = new Scanner(text);
	}
	document() {
		this.#take();
		const { type, start } = this.#scanner.peek();
		if (type === "stream-end") return {
			root: void 0,
			end: start.offset
		};
		const isExplicit = type === "version-directive" || type === "tag-directive" || type === "document-start";
		this.#handles.readDirectives(this.#scanner);
		return {
			root: isExplicit ? this.#explicitDocument() : run(this.#node(true, false)),
			end: this.#scanner.peek().start.offset
		};
	}
	#explicitDocument() {
		const token = this.#scanner.peek();
		if (token.type !== "document-start") throw new Unloadable("did not find expected <document start>", token.start.offset);
		this.#take();
		const first = this.#scanner.peek();
		switch (first.type) {
			case "version-directive":
			case "tag-directive":
			case "document-start":
			case "document-end":
			case "stream-end": return emptyScalar(first.start);
			default: return run(this.#node(true, false));
		}
	}
	/** Takes the next token. */
	#take() {
		const token = this.#scanner.peek();
		this.#scanner.skip();
		return token;
	}
	*#node(isBlock, mayBeIndentless) {
		const first = this.#scanner.peek();
		if (first.type === "alias") {
			this.#scanner.skip();
			return this.#builder.alias(first.name, first.start, first.end);
		}
		const properties = this.#properties(first);
		const token = this.#scanner.peek();
		if (mayBeIndentless && token.type === "block-entry") return yield this.#indentlessSequence(properties);
		switch (token.type) {
			case "scalar":
				this.#scanner.skip();
				return this.#builder.scalar(properties, token.value, token.style, token.end);
			case "flow-sequence-start": return yield this.#flowSequence(properties);
			case "flow-mapping-start": return yield this.#flowMapping(properties);
			case "block-sequence-start":
				if (isBlock) return yield this.#blockSequence(properties);
				break;
			case "block-mapping-start": if (isBlock) return yield this.#blockMapping(properties);
		}
		if (properties.anchor !== void 0 || properties.tag !== "") return this.#builder.scalar(properties, "", "plain", properties.end);
		throw new Unloadable("did not find expected node content", token.start.offset);
	}
	/** An anchor and a tag, in either order. */
	#properties(first) {
		let anchor;
		let tag;
		let { start: end } = first;
		for (;;) {
			const token = this.#scanner.peek();
			if (token.type === "anchor" && anchor === void 0) anchor = token.name;
			else if (token.type === "tag" && tag === void 0) tag = this.#handles.fullTag(token);
			else return {
				start: first.start,
				end,
				anchor,
				tag: tag ?? ""
			};
			end = token.end;
			this.#scanner.skip();
		}
	}
	/** The content behind an indicator, or an empty scalar where a token of those follows at once. */
	*#nodeUnless(ends, at, isBlock, mayBeIndentless) {
		return ends(this.#scanner.peek()) ? emptyScalar(at) : yield this.#node(isBlock, mayBeIndentless);
	}
	*#blockSequence(properties) {
		const sequence = this.#builder.sequence(properties, false);
		this.#take();
		for (;;) {
			const token = this.#scanner.peek();
			if (token.type !== "block-entry" && token.type !== "block-end") throw new Unloadable("did not find expected '-' indicator", token.start.offset);
			this.#scanner.skip();
			sequence.end = token.end.offset;
			if (token.type === "block-end") return sequence;
			sequence.dashes.push(token.start.offset);
			sequence.items.push(yield this.#nodeUnless(endsBlockItem, token.end, true, false));
		}
	}
	/** A list whose dashes stand below the key that it belongs to: nothing in the text says that it begins or ends. */
	*#indentlessSequence(properties) {
		const sequence = this.#builder.sequence(properties, false);
		for (;;) {
			const token = this.#scanner.peek();
			sequence.end = token.start.offset;
			if (token.type !== "block-entry") return sequence;
			this.#scanner.skip();
			sequence.dashes.push(token.start.offset);
			sequence.items.push(yield this.#nodeUnless(endsIndentlessItem, token.end, true, false));
		}
	}
	*#blockMapping(properties) {
		const mapping = this.#builder.mapping(properties, false);
		this.#take();
		for (;;) {
			const token = this.#scanner.peek();
			if (token.type !== "key" && token.type !== "block-end") throw new Unloadable("did not find expected key", token.start.offset);
			this.#scanner.skip();
			mapping.end = token.end.offset;
			if (token.type === "block-end") return mapping;
			const key = yield this.#nodeUnless(endsBlockPart, token.end, true, true);
			const value = this.#scanner.peek();
			if (value.type === "value") this.#scanner.skip();
			mapping.pairs.push([key, value.type === "value" ? yield this.#nodeUnless(endsBlockPart, value.end, true, true) : emptyScalar(value.start)]);
		}
	}
	*#flowSequence(properties) {
		const sequence = this.#builder.sequence(properties, true);
		this.#take();
		for (;;) {
			if (sequence.items.length > 0) this.#flowEntryOr("flow-sequence-end", "did not find expected ',' or ']'");
			const token = this.#scanner.peek();
			if (token.type === "flow-sequence-end") {
				sequence.end = token.end.offset;
				this.#scanner.skip();
				return sequence;
			}
			sequence.items.push(yield token.type === "key" ? this.#flowPair(token) : this.#node(false, false));
		}
	}
	/** `[key: value]`: a map of one pair. Where the key is empty, the token behind it is lost, as in go-yaml. */
	*#flowPair({ start }) {
		const mapping = this.#builder.mapping({
			start,
			end: start,
			tag: "",
			anchor: void 0
		}, true);
		this.#take();
		const first = this.#scanner.peek();
		const isEmpty = first.type === "value" || endsFlowPair(first);
		if (isEmpty) this.#scanner.skip();
		const key = isEmpty ? emptyScalar(first.end) : yield this.#node(false, false);
		mapping.pairs.push([key, yield this.#flowValue(endsFlowPair)]);
		mapping.end = this.#scanner.peek().start.offset;
		return mapping;
	}
	*#flowMapping(properties) {
		const mapping = this.#builder.mapping(properties, true);
		this.#take();
		for (;;) {
			if (mapping.pairs.length > 0) this.#flowEntryOr("flow-mapping-end", "did not find expected ',' or '}'");
			const token = this.#scanner.peek();
			if (token.type === "flow-mapping-end") {
				mapping.end = token.end.offset;
				this.#scanner.skip();
				return mapping;
			}
			if (token.type !== "key") {
				const key = yield this.#node(false, false);
				mapping.pairs.push([key, emptyScalar(this.#scanner.peek().start)]);
				continue;
			}
			this.#scanner.skip();
			const first = this.#scanner.peek();
			const key = first.type === "value" || endsFlowMapPair(first) ? emptyScalar(first.start) : yield this.#node(false, false);
			mapping.pairs.push([key, yield this.#flowValue(endsFlowMapPair)]);
		}
	}
	*#flowValue(ends) {
		const token = this.#scanner.peek();
		if (token.type !== "value") return emptyScalar(token.start);
		this.#scanner.skip();
		return yield this.#nodeUnless(ends, this.#scanner.peek().start, false, false);
	}
	/** Takes the comma between two items of a flow collection; the collection's end stays. */
	#flowEntryOr(end, message) {
		const token = this.#scanner.peek();
		if (token.type === end) return;
		if (token.type !== "flow-entry") throw new Unloadable(message, token.start.offset);
		this.#scanner.skip();
	}
};

// src/awsauth/white-space.ts
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** The text without the white space around it, as Go counts white space (strings.TrimSpace). */
function trim(text) {
	let from = 0;
	let to = text.length;
	while (from < to && SPACE.test(text.charAt(from))) from += 1;
	while (from < to && SPACE.test(text.charAt(to - 1))) to -= 1;
	return text.slice(from, to);
}

// src/awsauth/read.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** Reads a ConfigMap's data as aws-iam-authenticator does (pkg/mapper/configmap, ParseMap). Unknown keys are left alone. */
function read(configMap = {}) {
	const before = known$1.get(configMap);
	if (before !== void 0) return before;
	const reading = readData(configMap.data ?? {});
	known$1.set(configMap, reading);
	return reading;
}
function readData(data) {
	const reading = (section) => readSection(section, Object.hasOwn(data, section) ? data[section] : void 0);
	return {
		mapRoles: reading("mapRoles"),
		mapUsers: reading("mapUsers"),
		mapAccounts: reading("mapAccounts")
	};
}
/** All entries in the order in which the authenticator looks at them. */
function allEntries(reading) {
	return sections.flatMap((section) => reading[section].entries);
}
/** Entries by section and principal, in their order: more than one where a principal has several. */
function groupByKey(entries) {
	return grouped(entries, ({ mapping }) => entryKey(mapping));
}
/** What the authenticator skips before it parses (isSkippable). */
function isBlank(text) {
	return [
		"",
		"``",
		"\"\"",
		"''"
	].includes(trim(text));
}
/** Where something else than white space, comments and bare document markers begins behind a place. */
function contentBehind(text, offset) {
	const nothing = /(?:\s|\u0085|#.*|(?:---|\.\.\.)(?=\s|$))*/y;
	nothing.lastIndex = offset;
	nothing.exec(text);
	return nothing.lastIndex < text.length ? nothing.lastIndex : void 0;
}
function readSection(section, text) {
	const none = {
		section,
		text,
		entries: [],
		problem: void 0,
		unreadFrom: void 0
	};
	if (text === void 0 || isBlank(text)) return none;
	const lines = new Lines(text);
	const problemOf = ({ message, offset }) => ({
		message,
		...lines.positionOf(offset)
	});
	try {
		const { root, end } = parseFirstDocument(text);
		const { entries, brokenOff } = root === void 0 ? { entries: [] } : load(section, root, lines);
		const unread = contentBehind(text, end);
		const unreadFrom = unread === void 0 ? void 0 : lines.positionOf(unread).line;
		return {
			section,
			text,
			entries,
			problem: brokenOff && problemOf(brokenOff),
			unreadFrom
		};
	} catch (error) {
		if (!(error instanceof Unloadable)) throw error;
		return {
			...none,
			problem: problemOf(error)
		};
	}
}
function load(section, root, lines) {
	return section === "mapAccounts" ? accountEntries(root, lines) : identityEntries(section, root, lines);
}
function identityEntries(section, root, lines) {
	const value = decode(root);
	refuseWhatIsNoJson(value, root.start);
	if (value === null) return { entries: [] };
	if (!Array.isArray(value)) throw new Unloadable(`the text is ${describe(value)}, not a list`, root.start);
	return { entries: (root.kind === "sequence" ? root.items : []).map((node, index) => {
		const fields = entryFields(section, value[index] ?? null);
		return {
			index,
			line: lines.positionOf(node.start).line,
			...fields,
			isHeld: true,
			disputed: disputeOf(fields)
		};
	}) };
}
/** How the released authenticator and its main branch of 2026-07 differ over an entry. */
function disputeOf({ mapping: { section, arn }, hasSso }) {
	if (hasSso) return "it has an sso block: some versions of the authenticator ignore the block, others drop the entry";
	if (arn === "") return `it has no ${arnFieldOf(section)}: some versions of the authenticator hold it for nobody, others drop it`;
	return /[ſİ]/.test(arn) ? "its ARN holds a letter that versions of the authenticator compare differently" : void 0;
}
function accountEntries(root, lines) {
	const { items, brokenOff } = decodeStrings(root);
	return {
		entries: items.map(({ node, index, text: account }) => {
			const lost = account === void 0 ? ["the item is not text"] : account === "" ? ["the item is empty"] : [];
			return {
				index,
				line: lines.positionOf(node.start).line,
				mapping: {
					section: "mapAccounts",
					account: account ?? ""
				},
				lost,
				isHeld: account !== void 0,
				hasSso: false,
				disputed: void 0
			};
		}),
		brokenOff
	};
}

// src/plan/passage.ts
/** Gives the passage of an identity through a plan: a role as one of its sessions, a user as itself. */
function passages(plan) {
	const before = read(plan.live);
	const after = read(plan.next);
	return (identity) => ({
		before: identify(before, callerOf(identity)),
		after: identify(after, callerOf(identity))
	});
}
const SESSION = "guest@session";
function callerOf({ kind, effectiveArn, account }) {
	return {
		canonicalArn: effectiveArn,
		account,
		sessionName: kind === "role" ? SESSION : "",
		accessKeyId: ""
	};
}
/** Whether two are one to Kubernetes. The order of groups is no matter, nor how often one is named. */
function isSamePerson(a, b) {
	return a.username === b.username && groupsText(a) === groupsText(b);
}
function groupsText({ groups }) {
	return JSON.stringify([...new Set(groups)].sort());
}
/** Whether an identity is the declared creator, whom EKS lets in whatever aws-auth says. */
function isCreator(identity, { creator }) {
	return creator !== void 0 && isPrincipal(creator.identity) && isSameIdentity(creator.identity, identity);
}

// src/plan/plan.ts
/** The kinds of change, in the order in which reports list them. */
const changeKinds = [
	"conflict",
	"removed",
	"changed",
	"added",
	"adopted",
	"kept",
	"foreign"
];
/** Whether applying the plan would write anything. */
function hasChanges(plan) {
	return plan.recordMoves || plan.changes.some(({ kind }) => kind === "added" || kind === "changed" || kind === "removed" || kind === "adopted");
}
/** How many changes of each kind a plan has. */
function countChanges(plan) {
	const counts = {
		conflict: 0,
		removed: 0,
		changed: 0,
		added: 0,
		adopted: 0,
		kept: 0,
		foreign: 0
	};
	for (const change of plan.changes) counts[change.kind] += 1;
	return counts;
}

// src/plan/guards/creator-shadowed.ts
/** The creator's own way in stays free. */
const creatorShadowed = {
	id: "creator-shadowed",
	summary: "aws-auth may not say anything about the cluster's creator, nor about its whole account.",
	why: "EKS lets the creator of a cluster in as system:masters without aws-auth. An entry for the creator, or for its whole account, takes the place of that, and when nobody else is an admin there is no way back in (aws/containers-roadmap#1209).",
	refuses: "The creator is declared, and after the change aws-auth would map it, by an entry of its own or by its account, to something other than before.",
	final: "It cannot be allowed: nothing else may be left to mend it with.",
	*check(plan, { cluster }) {
		const creator = cluster.creator?.identity;
		if (creator === void 0 || !isPrincipal(creator) || !hasChanges(plan)) return;
		const { before, after } = passages(plan)(creator);
		if (after === void 0 || before !== void 0 && isSamePerson(before, after)) return;
		const byAccount = after.username === creator.effectiveArn && after.groups.length === 0;
		yield {
			message: `After this change aws-auth would map the creator of the cluster, ${creator.arn}${byAccount ? `, by its account ${creator.account}` : ""}.`,
			remedy: "Remove that entry: it takes the place of the creator’s system:masters and can lock everybody out (aws/containers-roadmap#1209)."
		};
	}
};

// src/plan/effect.ts
/**
* Compares what a plan means with what the authenticator would make of the text that it would write. Gives a sentence
* for each difference; none means that the text says what is meant, and that every other entry is as it was.
*/
function effectDifferences(plan) {
	const after = read(plan.next);
	const unread = unreadSections(after);
	return unread.length > 0 ? unread : compare(intended(plan), allEntries(after));
}
/** Which sections cannot be read, a sentence each. */
function unreadSections(reading) {
	return sections.flatMap((section) => {
		const { problem } = reading[section];
		return problem === void 0 ? [] : [`${section} cannot be read: ${problem.message}.`];
	});
}
/** The entries that must be there, and no others: the live ones, less the removed, with the changed changed and the added added. */
function intended(plan) {
	const before = allEntries(read(plan.live)).map((entry) => entry.mapping);
	const removed = /* @__PURE__ */ new Set();
	const changed = /* @__PURE__ */ new Map();
	const added = [];
	for (const change of plan.changes) {
		if (change.kind === "removed") removed.add(entryKey(change.before));
		if (change.kind === "changed") changed.set(entryKey(change.before), change.after);
		if (change.kind === "added") added.push(change.after);
	}
	return [...before.filter((mapping) => !removed.has(entryKey(mapping))).map((mapping) => changed.get(entryKey(mapping)) ?? mapping), ...added];
}
function compare(expected, actual) {
	const differences = [];
	for (const section of sections) {
		const wanted = expected.filter((mapping) => mapping.section === section);
		const got = actual.map((entry) => entry.mapping).filter((mapping) => mapping.section === section);
		if (wanted.length !== got.length) differences.push(`${section} would have ${got.length} entries, not ${wanted.length}`);
		for (const [index, mapping] of wanted.entries()) {
			const other = got[index];
			if (other !== void 0 && !sameEntry(mapping, other)) differences.push(`${section} would say something else of ${principalText(mapping)}`);
		}
	}
	return differences;
}
/** Entries are compared with their spelling and order too, since nothing foreign may move. */
function sameEntry(a, b) {
	return sameMapping(a, b) && principalText(a) === principalText(b);
}

// src/plan/guards/effect-differs.ts
/** What would be written is read with the authenticator's rules, and must say what is meant. */
const effectDiffers = {
	id: "effect-differs",
	summary: "The text to be written means exactly what the plan says, and leaves everybody else as they are.",
	why: "The ConfigMap is edited as text and read by the authenticator with rules of its own. Text that is read as something else than what was reviewed would let in whom nobody approved.",
	refuses: "The text that would be written, read as the authenticator reads it, has other entries than the plan says, foreign ones included, or cannot be read.",
	final: "It cannot be allowed: what would be written is not what was reviewed.",
	*check(plan) {
		for (const difference of effectDifferences(plan)) yield {
			message: `The text that would be written does not mean what the plan says: ${difference}.`,
			remedy: "Nothing was written. This is a mistake in Guestlist, or an entry that it cannot edit: please report it with the ConfigMap."
		};
	}
};

// src/awsauth/ledger.ts
/** The annotation of the ConfigMap that says which repository put which entry there, and what it said. */
const LEDGER_ANNOTATION = "guestlist/owned";
/**
* The mark of an entry: 11 characters of a hash over its section and principal. ARNs themselves would overflow the
* 256 KiB that Kubernetes allows for annotations long before the ConfigMap reaches its 1 MiB.
*/
function markOf(mapping) {
	return shortHash(entryKey(mapping));
}
/** The print of an entry: 11 characters of a hash over all that it says. The order of groups is no matter, as to the authenticator. */
function printOf(mapping) {
	if (mapping.section === "mapAccounts") return markOf(mapping);
	return shortHash(JSON.stringify([
		entryKey(mapping),
		mapping.username,
		[...new Set(mapping.groups)].sort()
	]));
}
function shortHash(text) {
	return createHash("sha256").update(text).digest("base64url").slice(0, 11);
}
/** Reads the ledger of a ConfigMap; one without the annotation has an empty one. */
function readLedger(configMap) {
	const text = configMap?.metadata.annotations?.[LEDGER_ANNOTATION];
	if (text === void 0) return /* @__PURE__ */ new Map();
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return { problem: "it is not JSON" };
	}
	if (!isMap(data)) return { problem: "it is not a JSON object" };
	const ledger = /* @__PURE__ */ new Map();
	for (const [owner, prints] of Object.entries(data)) {
		if (!isMap(prints)) return { problem: `${JSON.stringify(owner)} has no marks` };
		const marks = /* @__PURE__ */ new Map();
		for (const [mark, print] of Object.entries(prints)) {
			if (typeof print !== "string") return { problem: `a mark of ${JSON.stringify(owner)} has no print` };
			marks.set(mark, print);
		}
		ledger.set(owner, marks);
	}
	return ledger;
}
/** Who owns an entry, and whether it is as the owner wrote it; undefined where nobody has written it down. */
function ownershipOf(ledger, mapping) {
	const mark = markOf(mapping);
	for (const [owner, marks] of ledger) {
		const print = marks.get(mark);
		if (print !== void 0) return {
			owner,
			untouched: print === printOf(mapping)
		};
	}
}
/** A ledger in which an owner has these entries and no others, and nobody else has any of them. */
function withOwned(ledger, owner, owned) {
	const next = /* @__PURE__ */ new Map();
	for (const [name, marks] of ledger) {
		const left = new Map([...marks].filter(([mark]) => !owned.has(mark)));
		if (name !== owner && left.size > 0) next.set(name, left);
	}
	if (owned.size > 0) next.set(owner, owned);
	return next;
}
/** Whether two ledgers say the same. */
function sameLedger(a, b) {
	return ledgerText(a) === ledgerText(b);
}
/** The ConfigMap with a ledger written to its annotation. */
function withLedger(configMap, ledger) {
	const annotations = {
		...configMap.metadata.annotations,
		[LEDGER_ANNOTATION]: ledgerText(ledger)
	};
	return {
		...configMap,
		metadata: {
			...configMap.metadata,
			annotations
		}
	};
}
/** Sorted, so that equal ledgers are equal texts. */
function ledgerText(ledger) {
	const sorted = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(Object.fromEntries(sorted(ledger).map(([owner, marks]) => [owner, Object.fromEntries(sorted(marks))])));
}

// src/plan/owned.ts
/** The live entries that the ledger has down as the planning repository's. */
function ownedIn({ live, source }) {
	const ledger = readLedger(live);
	if ("problem" in ledger) return [];
	return allEntries(read(live)).flatMap(({ mapping }) => ownershipOf(ledger, mapping)?.owner === source ? [mapping] : []);
}

// src/plan/guards/first-apply.ts
/** Whoever comes new to a cluster takes nothing over. */
const firstApply = {
	id: "first-apply",
	summary: "The first apply to a cluster only adds and adopts.",
	why: "Where a repository owns nothing yet, every entry in its way is somebody else's. A list that is applied to the wrong cluster for the first time, with `onConflict: take`, would take over what others live by.",
	refuses: "This repository owns no entry of the live aws-auth, and the plan changes one that is there, as `onConflict: take` in the Cluster lets it.",
	*check(plan) {
		const taken = plan.changes.filter(({ kind }) => kind === "changed");
		if (taken.length === 0 || ownedIn(plan).length > 0) return;
		for (const change of taken) {
			if (change.kind !== "changed") continue;
			yield {
				message: `${principalText(change.before)} has an entry of somebody else, and this is the first apply to ${plan.cluster}: it only adds and adopts.`,
				remedy: `Apply once without this grant, so that this repository owns something here. ${howToAllow("first-apply")}`
			};
		}
	}
};

// src/plan/guards/immutable.ts
/** An immutable ConfigMap is not fought with. */
const immutable = {
	id: "immutable",
	summary: "A ConfigMap that is marked immutable cannot be changed.",
	why: "A change that Kubernetes is sure to refuse would fail half-way through the clusters of a merge.",
	refuses: "The live ConfigMap says `immutable: true`, and the plan has changes.",
	final: "It cannot be allowed: the API server refuses the change whatever Guestlist says.",
	*check(plan) {
		if (plan.live?.immutable !== true || !hasChanges(plan)) return;
		yield {
			message: "The ConfigMap aws-auth is immutable, so the API server refuses every change of its data.",
			remedy: "It can only be deleted and made anew, during which nobody can sign in: plan that by hand."
		};
	}
};

// src/awsauth/death.ts
/**
* Why nobody can ever come by an entry; undefined where somebody can. Callers are what STS GetCallerIdentity names, a
* role's session made into its role without the path (pkg/arn, Canonicalize), and all is compared ignoring case.
*/
function deathOf({ mapping, isHeld, hasSso, lost }) {
	if (!isHeld) return {
		cause: "not-held",
		why: lost.join("; ")
	};
	if (mapping.section === "mapAccounts") {
		if (/^\d{12}$/.test(mapping.account)) return void 0;
		return {
			cause: "account",
			why: "it is not the 12 digits of an account id"
		};
	}
	if (mapping.arn !== "") return arnDeath(mapping.arn);
	if (!hasSso) return {
		cause: "no-arn",
		why: lost.join("; ")
	};
	return {
		cause: "sso",
		why: "it names only an SSO permission set, which the authenticator does not look at by default"
	};
}
const NAME$1 = /^[\w+=,.@-]{1,64}$/;
function arnDeath(arn) {
	const parts = lowerCase(arn).split(":");
	const [prefix, partition = "", service = "", region = "", account = ""] = parts;
	const resource = parts.slice(5).join(":");
	const [, shownPartition = "", , , , ...shownResource] = arn.split(":");
	const lastName = shownResource.join(":").split("/").at(-1) ?? "";
	const roleArn = (name) => `arn:${shownPartition}:iam::${account}:role/${name}`;
	if (/[^\x21-\x7e]/.test(lowerCase(arn))) return {
		cause: "not-ascii",
		why: "its ARN holds a space, a control character or a letter outside ASCII"
	};
	if (prefix !== "arn" || parts.length < 6) return {
		cause: "not-an-arn",
		why: "what it names is not an ARN"
	};
	if (arn.includes("*")) return {
		cause: "wildcard",
		why: "wildcards never match"
	};
	if (!partitionIds.includes(partition)) return {
		cause: "partition",
		why: `there is no partition "${shownPartition}"`
	};
	if (!/^\d{12}$/.test(account)) return {
		cause: "account",
		why: "its ARN's account id is not 12 digits"
	};
	const [type = "", ...path] = resource.split("/");
	if (service === "sts" && type === "assumed-role") return {
		cause: "session",
		why: `it names a session of a role: the role itself is ${roleArn(shownResource.join(":").split("/")[1] ?? "")}`
	};
	if (region !== "" || type !== "root" && !NAME$1.test(path.at(-1) ?? "")) return {
		cause: "resource",
		why: "no ARN of IAM is like that"
	};
	if (service === "sts" && type === "federated-user" && path.length === 1) return void 0;
	if (service !== "iam") return {
		cause: "resource",
		why: `nobody signs in as a "${service}" resource`
	};
	return iamDeath(type, path, roleArn(lastName));
}
function iamDeath(type, path, roleArn) {
	switch (type) {
		case "user": return;
		case "root": return path.length === 0 ? void 0 : {
			cause: "resource",
			why: "no ARN of IAM is like that"
		};
		case "role":
			if (path.length === 1) return void 0;
			return {
				cause: "role-path",
				why: `a role is compared without its path: ${roleArn} would match`
			};
		case "instance-profile": return {
			cause: "instance-profile",
			why: "it names an instance profile: name the role inside it"
		};
		case "group": return {
			cause: "group",
			why: "IAM groups do not sign in: name the users, or a role that they may assume"
		};
		default: return {
			cause: "resource",
			why: `nobody signs in as a "${type}"`
		};
	}
}

// src/awsauth/fate.ts
/**
* The fate of each entry, in the order of the ConfigMap: mapRoles is looked at before mapUsers, both by the caller's
* ARN, and mapAccounts only for whoever is in neither; of several entries for one principal the last is taken.
*/
function fatesOf(reading) {
	const placed = sections.flatMap((section) => reading[section].entries.map((entry) => ({
		entry,
		place: {
			section,
			index: entry.index,
			line: entry.line
		}
	})));
	const contests = new Map([...grouped(placed, rivalKey)].map(([key, rivals]) => [key, contestOf(rivals)]));
	return placed.map((one) => ({
		...one,
		fate: fateOf(one, contests.get(rivalKey(one)) ?? contestOf([one]))
	}));
}
/** What entries have in common that any version of the authenticator may take for each other. */
function rivalKey({ entry: { mapping } }) {
	return mapping.section === "mapAccounts" ? mapping.account : `arn ${matchKey(mapping).replaceAll("ſ", "s")}`;
}
function contestOf(rivals) {
	const inRoles = rivals.findLast(({ place }) => place.section === "mapRoles");
	const names = new Set(rivals.map(({ entry }) => principalText(entry.mapping)));
	return {
		disputed: rivals.find(({ entry }) => entry.disputed !== void 0 && principalText(entry.mapping) !== ""),
		differsByCase: inRoles === void 0 && names.size > 1,
		winner: inRoles ?? rivals.at(-1)
	};
}
function fateOf({ entry }, { disputed, differsByCase, winner }) {
	if (disputed?.entry.disputed !== void 0) return {
		kind: "uncertain",
		why: (disputed.entry === entry ? "" : `the entry at line ${disputed.place.line} is for the same principal, and `) + disputed.entry.disputed
	};
	const death = deathOf(entry);
	if (death !== void 0) return {
		kind: "dead",
		...death
	};
	if (differsByCase) return {
		kind: "uncertain",
		why: USERS_BY_CASE
	};
	return winner === void 0 || winner.entry === entry ? { kind: "effective" } : {
		kind: "shadowed",
		by: winner.place
	};
}
const USERS_BY_CASE = "another entry of mapUsers names the same user in other upper and lower case: some versions of the authenticator take the last of them, others one at random for each request";

// src/plan/admins.ts
/**
* The entries that make their principal an administrator for sure: with their effect, no access entry in their place, and
* the group system:masters or one that a ClusterRoleBinding gives everything. Where RBAC is not known, system:masters
* alone counts.
*/
function adminsIn(configMap, survey) {
	return fatesOf(read(configMap)).flatMap(({ entry: { mapping }, fate }) => fate.kind === "effective" && mapping.section !== "mapAccounts" && mapping.groups.some((group) => isAdminGroup(group, survey?.rbac)) && survey?.accessEntries?.has(matchKey(mapping)) !== true ? [mapping] : []);
}

// src/plan/guards/min-admins.ts
/** Where the creator is not known, somebody else has to be able to mend a mistake. */
const WITHOUT_CREATOR = 1;
const NOT_COUNTED = "Whether a ClusterRoleBinding makes administrators of others is not known here.";
/** Somebody can still mend everything. */
const minAdmins = {
	id: "min-admins",
	summary: "Enough entries of aws-auth keep a group of administrators: system:masters, or one that a ClusterRoleBinding gives everything.",
	why: "When the last entry of an administrator goes, nobody may be left who can put it back.",
	refuses: `After the change fewer administrators would be left in aws-auth than spec.guard.minAdmins of the Cluster asks for. Where it is left out, one is asked for, or none if the creator is declared: EKS always lets it in as ${MASTERS}. A cluster that has fewer before is held to what it has. An administrator is an entry that has its effect, and no access entry in its place, with the group ${MASTERS}, or with a group that a ClusterRoleBinding gives cluster-admin or another ClusterRole that allows everything. Where the cluster's bindings could not be read, ${MASTERS} alone counts.`,
	*check(plan, { cluster }) {
		if (!hasChanges(plan)) return;
		const { survey } = plan;
		const wanted = cluster.guard.minAdmins ?? (cluster.creator === void 0 ? WITHOUT_CREATOR : 0);
		const before = adminsIn(plan.live, survey).length;
		const after = adminsIn(plan.next, survey).length;
		if (after >= Math.min(wanted, before)) return;
		const left = `This change would leave ${after} of the ${before} ${survey?.rbac === void 0 ? `entries with ${MASTERS}` : "entries of administrators"} that have an effect; there are to be ${wanted}.`;
		yield {
			message: survey?.rbac === void 0 ? `${left} ${NOT_COUNTED}` : left,
			remedy: `Make somebody else an administrator first, with ${MASTERS} or a group that is bound to cluster-admin. ${howToAllow("min-admins")}`
		};
	}
};

// src/plan/guards/node-entry.ts
/** Entries that nodes join by are not taken away. */
const nodeEntry = {
	id: "node-entry",
	summary: "An entry that nodes or Fargate pods join by may not be removed or changed.",
	why: "Nodes and Fargate pods join by entries of aws-auth too. Without theirs, nodes become NotReady, and what runs on them is moved or stops.",
	refuses: "The plan removes or changes an entry with one of the groups that nodes have, such as system:nodes and system:bootstrappers.",
	*check(plan) {
		for (const change of plan.changes) {
			if (change.kind !== "removed" && change.kind !== "changed" || !isNodeMapping(change.before)) continue;
			yield {
				message: `${principalText(change.before)} lets nodes join the cluster, and this change would ${change.kind === "removed" ? "remove" : "change"} its entry.`,
				remedy: `Drain and remove the nodes first. ${howToAllow("node-entry")}`
			};
		}
	}
};

// src/plan/guards/removal-limit.ts
/** Access is taken away a little at a time. */
const removalLimit = {
	id: "removal-limit",
	summary: "One change removes at most three entries of a list, or a quarter of them, or as spec.guard says, and never all that there are.",
	why: "A folder that was moved, a file that was not read, a label with a typo: each makes declarations vanish, and what is no longer declared is removed. A change that removes much at once is more often a mistake than meant.",
	refuses: `The plan removes more of the entries that this repository owns than 3 or a quarter, rounded up, whichever is more; spec.guard.removalLimit of the Cluster may say another count, and another share in percent. A share alone would mean nothing for a short list. It counts mapRoles, mapUsers and mapAccounts each by itself, so that a long list does not hide that a short one is emptied, and also the entries with ${MASTERS}: of those, one that loses the group counts as removed. It also refuses to remove all of them, where there are two or more. An entry that goes since its grant has expired does not count, neither among the removed nor among the owned: its end was reviewed with its date.`,
	*check(plan, { cluster: { guard } }) {
		const expired = new Set(plan.changes.flatMap((change) => change.kind === "removed" && change.expired !== void 0 ? [entryKey(change.before)] : []));
		const counts = (mapping) => !expired.has(entryKey(mapping));
		const owned = ownedIn(plan).filter(counts);
		const removed = plan.changes.flatMap((change) => change.kind === "removed" ? [change.before] : []).filter(counts);
		const isOwned = new Set(owned.map(entryKey));
		const demoted = plan.changes.flatMap((change) => change.kind === "changed" && isOwned.has(entryKey(change.before)) && !isMaster(change.after) ? [change.before] : []);
		const overLimit = (gone, all, what) => overLimitOf(guard.removalLimit, gone, all, what);
		const tooMuch = [...sections.flatMap((section) => {
			const here = ({ section: its }) => its === section;
			return overLimit(removed.filter(here).length, owned.filter(here).length, `entries of ${section}`);
		}), ...overLimit([...removed, ...demoted].filter(isMaster).length, owned.filter(isMaster).length, `entries with ${MASTERS}`)];
		yield* tooMuch;
		if (tooMuch.length === 0 && owned.length > 1 && removed.length === owned.length) yield {
			message: `This change would take away all ${owned.length} entries that this repository owns.`,
			remedy: `See whether the declarations are all there. ${howToAllow("removal-limit")}`
		};
	}
};
function overLimitOf({ count, percent }, removed, owned, what) {
	const most = Math.max(count, Math.ceil(owned * percent / 100));
	if (removed <= most) return [];
	return [{
		message: `This change would take away ${removed} of the ${owned} ${what} that this repository owns; ${most} are the most at once.`,
		remedy: `See whether the declarations are all there, or take them away in several changes. ${howToAllow("removal-limit")}`
	}];
}

// src/plan/guards/required-principals.ts
/** Those who must always get in still do. */
const requiredPrincipals = {
	id: "required-principals",
	summary: "Everybody under spec.guard.requiredPrincipals who gets in keeps a way in.",
	why: "Some must be able to get in whatever else changes: whoever is on call, the deployer of everything else, the emergency role. Their entries may be removed by somebody who does not know that.",
	refuses: "A role or user under spec.guard.requiredPrincipals of the Cluster gets in by aws-auth before the change, as itself or by its account, and would not after it. As whom it gets in is no matter here. The declared creator is let in by EKS, so it is not asked.",
	*check(plan, { cluster }) {
		if (!hasChanges(plan) || cluster.guard.requiredPrincipals.length === 0) return;
		const passageOf = passages(plan);
		for (const { identity } of cluster.guard.requiredPrincipals) {
			if (!isPrincipal(identity) || isCreator(identity, cluster)) continue;
			const { before, after } = passageOf(identity);
			if (before === void 0 || after !== void 0) continue;
			yield {
				message: `${identity.arn} must keep a way in, and this change would take it away.`,
				remedy: `Leave its grant in place, or take it out of spec.guard.requiredPrincipals. ${howToAllow("required-principals")}`
			};
		}
	}
};

// src/plan/guards/too-large.ts
const MAX_DATA_BYTES = 1048576;
const MAX_ANNOTATION_BYTES = 262144;
/** What would be written fits. */
const tooLarge = {
	id: "too-large",
	summary: "The ConfigMap stays within what Kubernetes stores.",
	why: "A change that Kubernetes is sure to refuse would fail half-way through the clusters of a merge.",
	refuses: "After the change the data of aws-auth would have more than 1 MiB, or its annotations more than 256 KiB.",
	final: "It cannot be allowed: the API server refuses the change whatever Guestlist says.",
	*check(plan) {
		if (!hasChanges(plan)) return;
		const data = bytesOf$1(plan.next.data);
		const annotations = bytesOf$1(plan.next.metadata.annotations);
		const remedy = "Grant to fewer, shared roles, or move principals to EKS access entries.";
		if (data > MAX_DATA_BYTES) yield {
			message: `aws-auth would have ${data} bytes of data; ${MAX_DATA_BYTES} are the most.`,
			remedy
		};
		if (annotations > MAX_ANNOTATION_BYTES) yield {
			message: `aws-auth would have ${annotations} bytes of annotations; ${MAX_ANNOTATION_BYTES} are the most.`,
			remedy
		};
	}
};
function bytesOf$1(texts) {
	return Object.entries(texts ?? {}).reduce((sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text), 0);
}

// src/plan/guards/writer-loses.ts
/** Whoever writes a change can still write the next one. */
const writerLoses = {
	id: "writer-loses",
	summary: "The last identity of signIn, which writes, keeps the username and groups that it has.",
	why: "Guestlist itself gets in by aws-auth where it does not sign in as the creator. A change that takes away its own entry, or its groups, is its last one: it could neither be proven nor put back.",
	refuses: "The last identity of spec.signIn of the Cluster is not the declared creator, aws-auth lets it in before the change, and after it aws-auth would refuse it or let it in with another username or other groups.",
	*check(plan, { cluster }) {
		const writer = cluster.signIn.at(-1)?.identity;
		if (writer === void 0 || !isPrincipal(writer) || isCreator(writer, cluster) || !hasChanges(plan)) return;
		const { before, after } = passages(plan)(writer);
		if (before === void 0 || after !== void 0 && isSamePerson(before, after)) return;
		yield {
			message: `${writer.arn} writes this change, and ${after === void 0 ? "would not get in after it" : "would get in with another username or other groups after it"}.`,
			remedy: `Leave its grant as it is, or sign in as somebody else first. ${howToAllow("writer-loses")}`
		};
	}
};

// src/plan/guards.ts
/** Every guard, in the order in which their refusals are shown. */
const guards = [
	conflict,
	firstApply,
	creatorShadowed,
	accessEntry,
	writerLoses,
	requiredPrincipals,
	minAdmins,
	nodeEntry,
	removalLimit,
	immutable,
	tooLarge,
	effectDiffers
];

// src/awsauth/render.ts
/**
* A text as a YAML scalar that every YAML version reads alike: double-quoted, ASCII only. An unquoted
* `{{SessionName}}` is a map to go-yaml and `on` is a boolean, so nothing is ever left bare. Letters beyond 16 bits are
* one escape, since go-yaml refuses the two halves that JSON would write.
*/
function quote(text) {
	return JSON.stringify(text.replace(/\p{Cs}/gu, "�")).replace(/[\u007f-\u{10ffff}]/gu, (letter) => {
		const point = letter.codePointAt(0) ?? 0;
		return point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`;
	});
}
/** A list of entries in block style, or nothing at all for no entries. */
function renderList(mappings, indent = "", newline = "\n") {
	return mappings.map((mapping) => renderItem(mapping, indent, newline)).join("");
}
/** One entry as an item of a block list, with the line break behind it. */
function renderItem(mapping, indent, newline) {
	return itemLines(mapping).map((line) => indent + line + newline).join("");
}
function itemLines(mapping) {
	if (mapping.section === "mapAccounts") return [`- ${quote(mapping.account)}`];
	const arnField = mapping.section === "mapRoles" ? "rolearn" : "userarn";
	const groups = mapping.groups.map((group) => `    - ${quote(group)}`);
	return [
		`- ${arnField}: ${quote(mapping.arn)}`,
		`  username: ${quote(mapping.username)}`,
		...groups.length > 0 ? ["  groups:", ...groups] : []
	];
}

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

// src/declaration/resolve.ts
/**
* Merges the grants for each cluster into its roster. Grants whose principal cannot be read are left out: lint reports
* them as errors, and nothing with errors is planned.
*
* @param today `YYYY-MM-DD` in UTC; a grant holds through the day it expires on
*/
function resolve({ clusters, accesses }, today) {
	const entriesOfEach = accesses.map((access) => ({
		access,
		entries: entriesOf(access)
	}));
	return clusters.map((cluster) => {
		const all = entriesOfEach.filter(({ access }) => selects(access, cluster)).flatMap(({ entries }) => entries);
		const isExpired = ({ grant }) => grant.expires !== void 0 && grant.expires < today;
		return {
			cluster,
			entries: all.filter((entry) => !isExpired(entry)),
			expired: all.filter(isExpired)
		};
	});
}
/** Whether an Access is for a cluster. */
function selects(access, cluster) {
	if (access.clusters.by === "names") return access.clusters.names.includes(cluster.name);
	return Object.entries(access.clusters.labels).every(([key, value]) => cluster.labels[key] === value);
}
function entriesOf(access) {
	return access.grants.flatMap((grant) => {
		const { principal } = grant;
		return isPrincipal(principal) ? [{
			grant,
			access,
			principal,
			mapping: mappingOf(grant, principal)
		}] : [];
	});
}
function mappingOf(grant, principal) {
	if (principal.kind === "account") return {
		section: "mapAccounts",
		account: principal.account
	};
	return {
		section: principal.kind === "role" ? "mapRoles" : "mapUsers",
		arn: principal.effectiveArn,
		username: grant.username ?? principal.name,
		groups: grant.groups
	};
}

// src/finding/nearest.ts
/** A longer word was not typed by hand, and comparing many of them would take long. */
const LONGEST = 64;
/**
* The candidate that a word was probably meant to be: the nearest by edits, ignoring case and punctuation, where that is
* near enough to be worth asking; undefined where none is.
*/
function nearest(word, candidates) {
	return nearestFew(word, candidates, 1)[0];
}
/** The nearest candidates, nearest first, as {@link nearest} counts. */
function nearestFew(word, candidates, most) {
	const folded = fold(word);
	if (folded.length > LONGEST) return [];
	const allowed = Math.floor(folded.length / 3);
	return [...candidates].flatMap((candidate) => {
		const distance = edits(folded, fold(candidate), allowed);
		return distance <= allowed ? [{
			candidate,
			distance
		}] : [];
	}).sort((a, b) => a.distance - b.distance).slice(0, most).map(({ candidate }) => candidate);
}
function fold(text) {
	return text.toLowerCase().replace(/[^\da-z]/g, "");
}
/**
* How many letters must be put in, taken out, replaced, or swapped with their neighbour (optimal string alignment).
* Where that is sure to be more than allowed, any number that is more.
*/
function edits(a, b, allowed) {
	if (Math.abs(a.length - b.length) > allowed) return Number.POSITIVE_INFINITY;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(beforeLast, j - 2) + 1);
			row.push(best);
		}
		if (Math.min(...row, ...last) > allowed) return Number.POSITIVE_INFINITY;
		beforeLast = last;
		last = row;
	}
	return at(last, b.length);
}
function at(row, index) {
	return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/lint/engine-rules.ts
const grant = `- role: arn:aws:iam::123456789012:role/team/deployer
  username: deployer
  groups: [ci:deploy]`;
/** Every file of declarations can be read. */
const file = {
	id: "file",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "Every file of declarations is a regular UTF-8 file of at most 1 MiB.",
	why: "What was not read would count as not declared, and the next apply would take its access away. A symbolic link may lead out of the repository, so none is followed.",
	sources: [],
	bad: "access/team.yaml -> /srv/elsewhere/team.yaml",
	good: "access/team.yaml"
};
/** Every file is YAML. */
const yamlSyntax = {
	id: "yaml-syntax",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "A file is YAML 1.2 in which no key stands twice.",
	why: "Of two equal keys, parsers disagree on which one counts, and reviewers read the first.",
	sources: ["https://yaml.org/spec/1.2.2/"],
	bad: `- role: arn:aws:iam::123456789012:role/deployer
  username: {{SessionName}}`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  username: "{{SessionName}}"`
};
/** Every document is plain data. */
const yamlPlain = {
	id: "yaml-plain",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "A document uses no anchors, aliases, merge keys or tags.",
	why: "A document must mean what it shows in the diff that was reviewed. Aliases let one line stand for many that nobody sees, and a few lines grow to gigabytes.",
	sources: ["https://en.wikipedia.org/wiki/Billion_laughs_attack"],
	bad: `- role: arn:aws:iam::123456789012:role/deployer
  groups: &all [view, edit]
- role: arn:aws:iam::123456789012:role/reader
  groups: *all`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view, edit]
- role: arn:aws:iam::123456789012:role/reader
  groups: [view, edit]`
};
/** Every document has the shape that its schema asks for. */
const schema = {
	id: "schema",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "A document has the fields of its schema, and no others.",
	why: "A misspelt field would be left out in silence: group in place of groups lets somebody in with no rights at all, or with more than was meant.",
	sources: ["https://json-schema.org/draft/2020-12/schema"],
	bad: `- role: arn:aws:iam::123456789012:role/deployer
  group: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view]`
};
/** guestlist.yaml decides only what it may, of rules that there are. */
const configurationRule = {
	id: "configuration",
	category: "configuration",
	severity: "error",
	suppressible: false,
	summary: "guestlist.yaml names rules and files that there are, and silences no rule that keeps people from being locked out.",
	why: "A misspelt rule id would change nothing, and everybody would think that it did. A baseline that is missing would turn known findings into failures.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    rolepath: off`,
	good: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    role-path: off`
};
/** A pull request is judged by its base's guestlist.yaml. */
const configurationChanged = {
	id: "configuration-changed",
	category: "configuration",
	severity: "warning",
	suppressible: false,
	summary: "A change of guestlist.yaml, or of its baseline, is seen: it counts from the merge on.",
	why: "What a pull request is held to comes from the branch that it is to be merged into, or it could switch off what would stop it. Once merged, its own holds for everybody, so it is worth a reviewer's look.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    role-path: off`,
	good: `apiVersion: guestlist/v1
kind: Configuration
spec: {}`
};
/** The baseline lists findings that may be known. */
const baselineRule = {
	id: "baseline",
	category: "configuration",
	severity: "error",
	suppressible: false,
	summary: "The baseline lists findings of rules that there are and that may be silenced.",
	why: "A baseline is written by guestlist lint --write-baseline. One that was written by hand could hide what must never be hidden.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: creator-declared, file: access/team.yaml, fingerprint: 0123456789abcdef/1}`,
	good: `apiVersion: guestlist/v1
kind: Baseline
findings: []`
};
/** The baseline lists findings that are still there. */
const baselineStale = {
	id: "baseline-stale",
	category: "configuration",
	severity: "warning",
	suppressible: false,
	summary: "The baseline lists only findings that are still there.",
	why: "An entry that is left over would silence the same fault if somebody made it again.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: role-path, file: access/gone.yaml, fingerprint: 0123456789abcdef/1}`,
	good: `apiVersion: guestlist/v1
kind: Baseline
findings: []`
};
/** A comment that suppresses has the form that is read. */
const suppressionSyntax = {
	id: "suppression-syntax",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "A comment that suppresses findings is written # guestlist: ignore[RULE] REASON (until YYYY-MM-DD).",
	why: "A comment that is almost right would suppress nothing, or for longer than was meant.",
	sources: [],
	bad: `# guestlist: ignore role-path it is what people know\n${grant}`,
	good: `# guestlist: ignore[role-path] it is what people know\n${grant}`
};
/** A suppression says why. */
const suppressionReason = {
	id: "suppression-reason",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "A comment that suppresses a finding says why.",
	why: "Whoever reviews it, and whoever finds it next year, has to know whether it still holds. Without a reason it suppresses nothing.",
	sources: [],
	bad: `# guestlist: ignore[role-path]\n${grant}`,
	good: `# guestlist: ignore[role-path] the path is what people know\n${grant}`
};
/** A suppression names rules that there are. */
const suppressionUnknown = {
	id: "suppression-unknown",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "A comment that suppresses a finding names rules that there are.",
	why: "A misspelt rule id suppresses nothing, and would lie there for ever.",
	sources: [],
	bad: `# guestlist: ignore[role-paths] the path is what people know\n${grant}`,
	good: `# guestlist: ignore[role-path] the path is what people know\n${grant}`
};
/** A suppression does not name a rule that must hold. */
const suppressionForbidden = {
	id: "suppression-forbidden",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "No comment suppresses a rule that keeps people from being locked out, or from choosing their own rights.",
	why: "Whoever may change a declaration could otherwise switch off what protects the cluster from it, in the same change.",
	sources: [],
	bad: `- role: arn:aws:iam::123456789012:role/cluster-creator # guestlist: ignore[creator-declared] we know
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view]`
};
/** A suppression still holds. */
const suppressionExpired = {
	id: "suppression-expired",
	category: "suppression",
	severity: "warning",
	suppressible: false,
	summary: "A suppression whose last day has passed suppresses nothing.",
	why: "Somebody meant to look at it again by that day. What it suppressed is reported from the next day on.",
	sources: [],
	bad: `# guestlist: ignore[role-path] until the role has moved (until 2020-01-31)\n${grant}`,
	good: `# guestlist: ignore[role-path] until the role has moved (until 2099-01-31)\n${grant}`
};
/** A suppression suppresses something. */
const suppressionUnused = {
	id: "suppression-unused",
	category: "suppression",
	severity: "warning",
	suppressible: false,
	summary: "Every suppression suppresses a finding.",
	why: "One that is left over would silence the same fault if somebody made it again.",
	sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
	bad: `# guestlist: ignore[role-path] the path is what people know
- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`
};
/** A policy of guestlist.yaml can be asked. */
const policy = {
	id: "policy",
	category: "configuration",
	severity: "error",
	suppressible: false,
	summary: "A policy in guestlist.yaml names what there is, and gives what is asked of it.",
	why: "An expression with a wrong field or type would fail, or be true of everything, and nobody would notice. So it is read with all types before anything is asked.",
	sources: ["https://kubernetes.io/docs/reference/using-api/cel/"],
	bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  policies:
    - id: reason-given
      title: A grant says why.
      expression: has(grant.raeson)`,
	good: `apiVersion: guestlist/v1
kind: Configuration
spec:
  policies:
    - id: reason-given
      title: A grant says why.
      expression: has(grant.reason)`
};
/** What is found by reading, and by weighing findings, rather than by a rule in rules/. Explained like the rules. */
const engineRules = [
	file,
	yamlSyntax,
	yamlPlain,
	schema,
	configurationRule,
	configurationChanged,
	policy,
	baselineRule,
	baselineStale,
	suppressionSyntax,
	suppressionReason,
	suppressionUnknown,
	suppressionForbidden,
	suppressionExpired,
	suppressionUnused
];

// src/lint/live/around.ts
/** A cluster of which all is known, and in which nothing is: examples say what is in it besides. */
const around = {
	rbac: /* @__PURE__ */ new Map(),
	missing: /* @__PURE__ */ new Map(),
	accessEntries: /* @__PURE__ */ new Set(),
	ignoresAwsAuth: false,
	notKnown: []
};

// src/lint/live/access-entry-overrides.ts
const overridden = "arn:aws:iam::123456789012:role/payments-dev";
/** Nobody whom aws-auth lets in has an access entry. */
const accessEntryOverrides = {
	id: "access-entry-overrides",
	category: "grant",
	severity: "warning",
	live: true,
	summary: "Nobody is let in by aws-auth and by an EKS access entry too.",
	why: "In the authentication mode API_AND_CONFIG_MAP an access entry goes before what aws-auth says of the same principal, and nothing is merged: username and groups of aws-auth have no effect, and who is taken out of aws-auth still gets in. Nodes are let in the same way by both, so theirs are left alone.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html"],
	around: {
		...around,
		accessEntries: /* @__PURE__ */ new Set([lowerCase(overridden)])
	},
	bad: `- role: ${overridden} # has an access entry
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-ops # has none
  groups: [payments:edit]`,
	*check({ cluster, location, guests, leaving, survey: { accessEntries } }) {
		if (accessEntries === void 0) return;
		const has = (mapping) => !isNodeMapping(mapping) && accessEntries.has(matchKey(mapping));
		for (const { mapping, locate } of guests) {
			if (!has(mapping)) continue;
			yield {
				location: locate(),
				message: `${principalText(mapping)} has an EKS access entry on ${cluster}, which goes before aws-auth: what is granted here has no effect.`,
				remedy: "Take it out here, and give the access entry the groups or access policies that are meant; or delete the access entry."
			};
		}
		for (const mapping of leaving) {
			if (!has(mapping)) continue;
			yield {
				location,
				message: `${principalText(mapping)} is taken out of aws-auth, and still gets in to ${cluster} by its EKS access entry.`,
				remedy: "Delete the access entry too, if it is to stay out: aws eks delete-access-entry."
			};
		}
	}
};

// src/lint/live/aws-auth-ignored.ts
/** The cluster reads aws-auth. */
const awsAuthIgnored = {
	id: "aws-auth-ignored",
	category: "cluster",
	severity: "error",
	live: true,
	suppressible: false,
	summary: "The authentication mode of the cluster is one in which EKS reads aws-auth.",
	why: "In the authentication mode API only access entries decide on who gets in. aws-auth may still be there, and says nothing any more: a change of it looks as if it worked. So inspect says it, and plan and apply refuse to go on.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html"],
	around: {
		...around,
		ignoresAwsAuth: true
	},
	bad: `# The authentication mode of prod is API.
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`,
	mended: around,
	good: `# The authentication mode of prod is CONFIG_MAP or API_AND_CONFIG_MAP.
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`,
	*check({ cluster, location, survey }) {
		if (!survey.ignoresAwsAuth) return;
		yield {
			location,
			message: `EKS does not read aws-auth of ${cluster}: its authentication mode is API.`,
			remedy: "Use EKS access entries for this cluster; the mode cannot be turned back."
		};
	}
};

// src/lint/live/group-unbound.ts
/** Every group is bound by something. */
const groupUnbound = {
	id: "group-unbound",
	category: "group",
	severity: "warning",
	live: true,
	summary: "A RoleBinding or ClusterRoleBinding of the cluster names each group of a grant.",
	why: "A group is nothing but a name: it gives what the bindings that name it give. Where none does, the grant lets somebody in who can do nothing, mostly since the name is misspelt or its binding was never applied. And whoever later makes a binding of that name gives rights to people whom nobody thought of.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	around: {
		...around,
		rbac: /* @__PURE__ */ new Map([["payments:edit", [{
			kind: "RoleBinding",
			name: "payments-edit",
			namespace: "payments",
			role: {
				kind: "ClusterRole",
				name: "edit"
			},
			rules: []
		}]]])
	},
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payment:edit] # the RoleBinding names payments:edit`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit] # as the RoleBinding names it`,
	*check({ cluster, guests, survey: { rbac } }) {
		if (rbac === void 0) return;
		for (const { mapping, locateGroup } of guests) {
			if (mapping.section === "mapAccounts") continue;
			for (const [index, group] of mapping.groups.entries()) {
				if (isTemplate(group) || !rightsOfGroup(group, rbac).unbound) continue;
				const meant = nearest(group, rbac.keys());
				yield {
					location: locateGroup(index),
					message: `No RoleBinding or ClusterRoleBinding of ${cluster} names the group ${group}, so it allows nothing there.`,
					remedy: `${meant === void 0 ? "" : `Did you mean ${meant}? `}Bind a Role or ClusterRole to the group, or mend its name.`
				};
			}
		}
	}
};

// src/lint/live/principal-missing.ts
const missing = "arn:aws:iam::123456789012:role/paymets-dev";
/** Every principal exists. */
const principalMissing = {
	id: "principal-missing",
	category: "arn",
	severity: "warning",
	live: true,
	summary: "IAM has every role and user of the cluster's own account that a grant names.",
	why: "Nobody gets in by a grant for a role that does not exist, mostly since its name is misspelt. And it lies in wait: whoever may make roles in the account can make one of that name, and is in. It is a warning, since a role may be made in the same merge, and since a role that is deleted elsewhere must not keep every team of a cluster from its next change. Make it an error in guestlist.yaml where roles always come first.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html", "https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html"],
	around: {
		...around,
		missing: /* @__PURE__ */ new Map([[missing, "IAM of account 123456789012 has no role paymets-dev."]])
	},
	bad: `- role: ${missing} # IAM has payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ guests, survey }) {
		for (const { identity, locate } of guests) {
			const lack = identity === void 0 ? void 0 : survey.missing.get(identity.arn);
			if (lack === void 0) continue;
			yield {
				location: locate(),
				message: lack,
				remedy: "Mend the name, make the role or user, or take the grant out: whoever makes one of that name gets in by it."
			};
		}
	}
};

// src/lint/live/registry.ts
/** Every rule on live clusters, in the order in which they are documented. */
const liveRules = [
	groupUnbound,
	principalMissing,
	accessEntryOverrides,
	awsAuthIgnored
];

// src/declaration/declaration.ts
/** Every identity that a Cluster names, in the order of the file's schema. */
function identitiesOf(cluster) {
	const { creator, signIn, planAs, guard, verify } = cluster;
	return [
		...creator === void 0 ? [] : [creator],
		...signIn,
		...planAs,
		...guard.requiredPrincipals,
		...verify.in,
		...verify.out
	];
}
const grantsOfAccesses = /* @__PURE__ */ new WeakMap();
/** All grants of Accesses, in the order of files and lines. */
function grantsOf(accesses) {
	const known = grantsOfAccesses.get(accesses);
	if (known !== void 0) return known;
	const grants = accesses.flatMap((access) => access.grants);
	grantsOfAccesses.set(accesses, grants);
	return grants;
}

// src/lint/rules/account-allowed.ts
/** Principals are of accounts that the configuration allows. */
const accountAllowed = {
	id: "account-allowed",
	category: "grant",
	severity: "error",
	summary: "A principal is of an account that the configuration allows.",
	why: "A digit more or less in an account id grants to somebody outside the company, and looks like any other line in review. Speaks only where allowed.accounts is configured.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalaccount"],
	allowed: { accounts: /* @__PURE__ */ new Set(["123456789012"]) },
	bad: `- role: arn:aws:iam::123456789021:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	*check({ accesses, configuration: { allowed } }) {
		if (allowed.accounts === void 0) return;
		for (const { kind, principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || allowed.accounts.has(principal.account)) continue;
			yield {
				location: locate(kind),
				message: `Account ${principal.account} is not one that the configuration allows.`,
				remedy: "Check the digits; or add the account to allowed.accounts, in a change of its own."
			};
		}
	}
};

// src/lint/rules/account-grant.ts
/** Says that a whole account is let in. */
const accountGrant = {
	id: "account-grant",
	category: "grant",
	severity: "warning",
	onEntries: true,
	summary: "A grant is for roles and users, not for a whole account.",
	why: "mapAccounts lets in every role and user of an account, those made next year too, each under its own ARN and without groups (aws-iam-authenticator, pkg/server). Whoever may make a role in that account may enter the cluster, with what system:authenticated may do there, and any RoleBinding that names an ARN counts. The cluster's list of who gets in is then kept in somebody else's IAM.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- account: "111122223333"`,
	good: `- role: arn:aws:iam::111122223333:role/auditor
  groups: [view]`,
	*check({ accesses, rosters }) {
		const told = new Set(rosters.flatMap(grantsOfCreatorsAccount));
		for (const grant of grantsOf(accesses)) {
			const { principal, locate } = grant;
			if (!isPrincipal(principal) || principal.kind !== "account" || told.has(grant)) continue;
			yield {
				location: locate("account"),
				message: `Every role and user of account ${principal.account} gets in, those that are made later too.`,
				remedy: "Grant to the roles that need it."
			};
		}
	}
};
/** Account grants that contain the cluster's creator: the rule creator-declared has said the worse of them. */
function grantsOfCreatorsAccount({ cluster, entries }) {
	const creator = cluster.creator?.identity;
	if (creator === void 0 || !isPrincipal(creator)) return [];
	return entries.filter(({ principal }) => principal.kind === "account" && principal.account === creator.account).map(({ grant }) => grant);
}

// src/lint/rules/allow-expired.ts
/** Says that an allowance's last day has passed. */
const allowExpired = {
	id: "allow-expired",
	category: "cluster",
	severity: "warning",
	summary: "An allowance under spec.allow that has expired allows nothing.",
	why: "After its last day the guard refuses as ever. The lines only mislead their readers, and somebody may give them a new date without asking why they are there.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2020-01-31
      reason: the payments team moves to access entries, ACCESS-77`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters, today }) {
		for (const { guard, until, locate } of clusters.flatMap(({ allow }) => allow)) {
			if (today <= until) continue;
			yield {
				location: locate("until"),
				message: `The allowance expired on ${until}: ${guard} refuses as ever.`,
				remedy: "Remove it."
			};
		}
	}
};

// src/lint/rules/allow-forbidden.ts
/** Some guards always hold. */
const allowForbidden = {
	id: "allow-forbidden",
	category: "cluster",
	severity: "error",
	suppressible: false,
	summary: "No allowance is for a guard that keeps everybody from being locked out, or that Kubernetes would not let pass.",
	why: "What creator-shadowed and effect-differs refuse could lock everybody out for good, or let in whom nobody approved; what immutable and too-large refuse, the API server refuses too; and what conflict refuses is settled with onConflict. An allowance for one of them would change nothing, and its readers would think that it did.",
	sources: ["https://github.com/aws/containers-roadmap/issues/1209"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: creator-shadowed
      until: 2026-12-01
      reason: the creator is to be listed like everybody else`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters }) {
		for (const { guard, locate } of clusters.flatMap(({ allow }) => allow)) {
			const final = guards.find(({ id }) => id === guard)?.final;
			if (final === void 0) continue;
			yield {
				location: locate("guard"),
				message: `The guard ${guard} always holds. ${final}`,
				remedy: "Remove the allowance, and mend what the guard refuses."
			};
		}
	}
};

// src/lint/rules/allow-too-long.ts
/** Two weeks: long enough for a review and a merge, and too short to be forgotten. */
const MOST_DAYS$1 = 14;
/** An allowance is for one change. */
const allowTooLong = {
	id: "allow-too-long",
	category: "cluster",
	severity: "error",
	suppressible: false,
	summary: "An allowance under spec.allow ends within 14 days.",
	why: "An allowance switches a guard off for a cluster, for every change until its last day. It is meant for the one change that needs it and is reviewed with that change; one that lasts would be there for the mistake of next month too.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2027-12-01
      reason: the payments team moves to access entries, ACCESS-77`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2026-12-01
      reason: the payments team moves to access entries, ACCESS-77`,
	*check({ clusters, today }) {
		for (const { until, locate } of clusters.flatMap(({ allow }) => allow)) {
			const days = Math.round((Date.parse(until) - Date.parse(today)) / 864e5);
			if (days <= MOST_DAYS$1) continue;
			yield {
				location: locate("until"),
				message: `${until} is ${days} days away, more than ${MOST_DAYS$1}.`,
				remedy: `Choose a date within ${MOST_DAYS$1} days; should the change be merged later, move the date then.`
			};
		}
	}
};

// src/lint/named-principals.ts
/** Every place where a declaration names such a principal: the identities of Clusters, and whom grants are for. */
function* principalsThat(are, clusters, accesses) {
	for (const cluster of clusters) for (const { text, identity, location } of identitiesOf(cluster)) if (are(identity)) yield {
		text,
		principal: identity,
		kind: "role or user",
		grant: void 0,
		location
	};
	for (const grant of grantsOf(accesses)) {
		const { text, principal, kind } = grant;
		if (are(principal)) yield {
			text,
			principal,
			kind,
			grant,
			location: grant.locate(kind)
		};
	}
}

// src/lint/scalar.ts
/** A text as it may stand anywhere in a YAML file as a value: bare where that is safe even in a flow map, else between quotes. */
function scalar(text) {
	return /^[A-Za-z][\w:/+=.@-]*[\w/]$/.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}

// src/lint/principal-problem.ts
/** The check of a rule about one way in which a text is not the principal that it should be. */
function principalProblem(code) {
	const isIt = (principal) => !isPrincipal(principal) && principal.code === code;
	return function* ({ clusters, accesses }) {
		for (const { text, principal, kind, grant, location } of principalsThat(isIt, clusters, accesses)) {
			const { problem, remedy, meant } = principal;
			const remark = {
				location,
				message: `${JSON.stringify(text)} is not an IAM ${kind}: ${problem}.`,
				remedy
			};
			const fix = grant === void 0 || meant === void 0 ? void 0 : nameInstead(grant, meant);
			yield fix === void 0 ? remark : {
				...remark,
				fix
			};
		}
	};
}
/** Puts another principal in a grant, under the key for its kind, where the two stand on one line. */
function nameInstead({ kind, locate, locateKey }, { kind: meantKind, arn }) {
	const key = locateKey(kind);
	const value = locate(kind);
	if (key.line !== value.endLine) return void 0;
	return {
		location: {
			...key,
			endColumn: value.endColumn
		},
		text: `${meantKind}: ${scalar(arn)}`
	};
}

// src/lint/rules/arn-account.ts
/** An account id is whole. */
const arnAccount = {
	id: "arn-account",
	category: "arn",
	severity: "error",
	summary: "An account id has 12 digits, leading zeros among them.",
	why: "Spreadsheets, and YAML where the id is not between quotes, read an account id as a number and drop its leading zeros. What is left names no account, and its entry never matches.",
	sources: ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html"],
	bad: `- role: arn:aws:iam::12345678901:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::012345678901:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("account")
};

// src/lint/rules/arn-assumed-role.ts
/** A role is named by its own ARN, not by one of its sessions. */
const arnAssumedRole = {
	id: "arn-assumed-role",
	category: "arn",
	severity: "error",
	summary: "A role is named by its own ARN, not by that of a session.",
	why: "`aws sts get-caller-identity` shows sts::ACCOUNT:assumed-role/ROLE/SESSION, and that is what people paste. The authenticator makes iam::ACCOUNT:role/ROLE of the caller before it looks into aws-auth, and leaves the map's own ARNs as they stand (aws-iam-authenticator, pkg/arn), so a session's ARN never matches.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],
	bad: `- role: arn:aws:sts::123456789012:assumed-role/payments-dev/jo
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("assumed-role")
};

// src/lint/rules/arn-character.ts
/** An ARN holds nothing that a reader cannot see, or takes for something else. */
const arnCharacter = {
	id: "arn-character",
	category: "arn",
	severity: "error",
	summary: "An ARN is plain ASCII, without spaces.",
	why: "A Cyrillic letter looks like a Latin one, and a zero-width space like nothing (CVE-2021-42694): the reviewer approves one principal and aws-auth gets another, which matches nobody. What was copied from a chat or a document often brings such characters, or a space at its end. Nothing is trimmed: the authenticator does not either. Usernames and groups are held to the same by the schema.",
	sources: ["https://nvd.nist.gov/vuln/detail/CVE-2021-42694", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"],
	bad: `- role: arn:aws:iam::123456789012:role/p\u0430yments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("character")
};

// src/lint/rules/arn-iam-group.ts
/** An IAM group is nobody who could sign in. */
const arnIamGroup = {
	id: "arn-iam-group",
	category: "arn",
	severity: "error",
	summary: "A principal is no IAM group.",
	why: "An IAM group is not a principal: nobody can sign in as one, and the authenticator does not ask IAM who belongs to it, so an entry for it lets nobody in. People have asked for it since 2019 (aws/containers-roadmap issue 150). The way to get it is a role that the members of the group may assume.",
	sources: [
		"https://github.com/aws/containers-roadmap/issues/150",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/176",
		"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"
	],
	bad: `- user: arn:aws:iam::123456789012:group/payments
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("iam-group")
};

// src/lint/rules/arn-instance-profile.ts
/** An instance profile is not the role in it. */
const arnInstanceProfile = {
	id: "arn-instance-profile",
	category: "arn",
	severity: "error",
	summary: "A principal is no instance profile.",
	why: "What runs on an EC2 instance signs in as the role inside the instance profile, so an entry with the ARN of the profile never matches. The two often have one name, but need not. An instance profile in aws-auth is an old reason for nodes that do not join.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html", "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html"],
	bad: `- role: arn:aws:iam::123456789012:instance-profile/build-agents
  groups: [ci:deploy]`,
	good: `- role: arn:aws:iam::123456789012:role/build-agents
  groups: [ci:deploy]`,
	suppressible: false,
	check: principalProblem("instance-profile")
};

// src/lint/rules/arn-kind.ts
/** A role stands under `role:` and a user under `user:`. */
const arnKind = {
	id: "arn-kind",
	category: "arn",
	severity: "error",
	summary: "A role stands under `role:`, a user under `user:`.",
	why: "The key decides which list of aws-auth the entry goes to, and how its ARN is read: a role loses its path, a user keeps it. The authenticator looks for a role in mapRoles and mapUsers alike, so the mistake may work by chance; Guestlist would rather not let chance decide.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap"],
	bad: `- user: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("kind")
};

// src/lint/rules/arn-partition.ts
/** A principal is of the partition that its cluster is in. */
const arnPartition = {
	id: "arn-partition",
	category: "arn",
	severity: "error",
	summary: "A principal's partition is its cluster's.",
	why: "Partitions share no identities: an arn:aws: principal can never sign in to a cluster in China or GovCloud, whose callers are arn:aws-cn: and arn:aws-us-gov: (aws-iam-authenticator, pkg/arn).",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:aws-cn:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ rosters }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const { id } = partitionOf(cluster.region);
			for (const { text, identity, location } of identitiesOf(cluster)) {
				if (!isPrincipal(identity) || identity.partition === id) continue;
				yield {
					location,
					message: `${text} is in partition ${identity.partition}, but the cluster is in ${id}.`,
					remedy: `Name a principal of ${id}.`
				};
			}
			for (const { grant, principal } of entries) {
				if (principal.kind === "account" || principal.partition === id || seen.has(grant)) continue;
				seen.add(grant);
				yield {
					location: grant.locate(grant.kind),
					message: `${principal.arn} is in partition ${principal.partition}, but cluster ${cluster.name} is in ${id}.`,
					remedy: `Name a principal of ${id}, or select other clusters.`
				};
			}
		}
	}
};

// src/lint/rules/arn-partition-unknown.ts
/** The second part of an ARN is a partition that exists. */
const arnPartitionUnknown = {
	id: "arn-partition-unknown",
	category: "arn",
	severity: "error",
	summary: "An ARN's partition is one that AWS has.",
	why: "The second part of an ARN names a partition: aws, aws-cn for China, aws-us-gov for GovCloud, and so on. A caller comes from one of them, so an ARN of any other matches nobody. Known are the eight that the authenticator knows.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:was:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("partition")
};

// src/lint/rules/arn-root.ts
/** The ARN of an account's root is nobody's who should sign in. */
const arnRoot = {
	id: "arn-root",
	category: "arn",
	severity: "error",
	summary: "A principal is not an account's root.",
	why: "In a trust policy arn:aws:iam::ACCOUNT:root stands for everybody in the account; in aws-auth it stands for the root user alone, who should never sign in to a cluster, and for nobody else. Everybody in an account is what `account:` is for.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"],
	bad: `- user: arn:aws:iam::123456789012:root
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
	suppressible: false,
	check: principalProblem("root")
};

// src/principal/service-linked-role.ts
/** Whether only an AWS service can assume a role: IAM user guide, "Create a service-linked role". */
function isServiceLinked({ path, name }) {
	return path.startsWith("/aws-service-role/") || /^AWSServiceRoleFor/i.test(name);
}

// src/lint/rules/arn-service-linked.ts
/**
* The services that work in a cluster through aws-auth, as their guides say: access entries take no service-linked role.
* EMR on EKS guide, "Setting up cluster access"; AWS Batch user guide, "Getting started with AWS Batch on Amazon EKS".
*/
const guests = /* @__PURE__ */ new Set(["awsserviceroleforamazonemrcontainers", "awsserviceroleforbatch"]);
/** A service-linked role is nobody's to assume. */
const arnServiceLinked = {
	id: "arn-service-linked",
	category: "arn",
	severity: "warning",
	summary: "A grant is for somebody who can assume the role.",
	why: "A service-linked role, with a path under /aws-service-role/, trusts one AWS service: no person and no job can assume it. A grant for it lets nobody in, unless that service itself works in clusters; EMR on EKS and AWS Batch do, and are not reported.",
	sources: [
		"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html",
		"https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-cluster-access.html",
		"https://docs.aws.amazon.com/batch/latest/userguide/getting-started-eks.html"
	],
	bad: `- role: arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling
  username: autoscaling:{{SessionName}}
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/AWSServiceRoleForAmazonEMRContainers
  username: emr-containers`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role" || !isServiceLinked(principal)) continue;
			if (guests.has(principal.name.toLowerCase())) continue;
			yield {
				location: locate("role"),
				message: `${principal.name} is a service-linked role: only the AWS service that it belongs to can assume it.`,
				remedy: "Name the role that the person or the job assumes."
			};
		}
	}
};

// src/lint/rules/arn-syntax.ts
/** Every principal is spelled as IAM spells it. */
const arnSyntax = {
	id: "arn-syntax",
	category: "arn",
	severity: "error",
	summary: "A principal is the ARN of an IAM role or user.",
	why: "The authenticator does not validate the ARNs of aws-auth: one with a typo is loaded and never matches anybody (aws-iam-authenticator, pkg/mapper/configmap). An ARN has the form arn:PARTITION:iam::ACCOUNT:role/NAME or user/NAME, with the region left empty, since IAM is global.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:aws:iam:eu-west-1:123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("syntax")
};

// src/lint/rules/arn-wildcard.ts
/** An ARN names one principal. */
const arnWildcard = {
	id: "arn-wildcard",
	category: "arn",
	severity: "error",
	summary: "An ARN holds no wildcard.",
	why: "The authenticator compares whole ARNs, ignoring case and nothing else: in aws-auth a * is an asterisk, and matches nobody. Policies of IAM read it otherwise, so it is often expected to work here (aws/containers-roadmap issue 474).",
	sources: ["https://github.com/aws/containers-roadmap/issues/474", "https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-*
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-ci
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("wildcard")
};

// src/lint/rules/bidi-character.ts
/** A file shows what it says. */
const bidiCharacter = {
	id: "bidi-character",
	category: "file",
	severity: "error",
	summary: "A file holds no character that turns the direction of reading.",
	why: "Such characters are invisible and make a line show in another order than it is read in: a comment seems to end where it goes on, and a grant stands in it that no reviewer sees (CVE-2021-42574, \"Trojan Source\"). In comments too, since that is where they do their work.",
	sources: [
		"https://nvd.nist.gov/vuln/detail/CVE-2021-42574",
		"https://trojansource.codes/",
		"https://www.unicode.org/reports/tr9/"
	],
	bad: `# Access of payments \u202e nimda \u202c only
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `# Access of payments only
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	suppressible: false,
	*check(input) {
		let places;
		for (const file of input.files) {
			const found = occurrences(file);
			if (found.length === 0) continue;
			places ??= placesTold(input);
			const told = places.get(file.path) ?? [];
			const lines = /* @__PURE__ */ new Set();
			for (const { character, location } of found) {
				if (lines.has(location.line) || told.some((place) => contains(place, location))) continue;
				lines.add(location.line);
				yield {
					location,
					message: `The line holds ${characterWords(character)}, so it shows otherwise than it is read.`,
					remedy: "Remove it: an editor that shows invisible characters finds it at this column."
				};
			}
		}
	}
};
/** Unicode's Bidi_Control, spelled out: a text of ASCII alone is passed over at once. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
function occurrences({ path, text }) {
	if (!BIDI.test(text)) return [];
	return text.split(/\r\n|\n|\r/).flatMap((content, index) => [...content.matchAll(new RegExp(BIDI, "g"))].map((match) => {
		const line = index + 1;
		const column = match.index + 1;
		return {
			character: match[0],
			location: {
				file: path,
				line,
				column,
				endLine: line,
				endColumn: column + 1
			}
		};
	}));
}
/** Places, by file, of whose characters something is said already: by the schema, or by the rule about ARNs. */
function placesTold({ findings, clusters, accesses }) {
	const places = /* @__PURE__ */ new Map();
	for (const { location } of [...findings, ...principalsThat(holdsStrangeCharacter, clusters, accesses)]) {
		const told = places.get(location.file);
		if (told === void 0) places.set(location.file, [location]);
		else told.push(location);
	}
	return places;
}
function holdsStrangeCharacter(principal) {
	return !isPrincipal(principal) && principal.code === "character";
}
function contains(outer, inner) {
	const startsBefore = outer.line < inner.line || outer.line === inner.line && outer.column <= inner.column;
	const endsAfter = outer.endLine > inner.line || outer.endLine === inner.line && outer.endColumn >= inner.endColumn;
	return startsBefore && endsAfter;
}

// src/lint/rules/cluster-twice.ts
/** An EKS cluster is declared once. */
const clusterTwice = {
	id: "cluster-twice",
	category: "cluster",
	severity: "error",
	summary: "No two Clusters are one and the same EKS cluster.",
	why: "Account, region and name make an EKS cluster. Two declarations of one cluster each have a roster of their own, and each apply takes away what the other has put there.",
	sources: ["https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main-eu}
spec: {region: eu-west-1, account: "123456789012", eksName: main, creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main-us}
spec: {region: us-east-1, account: "123456789012", eksName: main, creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	suppressible: false,
	*check({ clusters }) {
		const first = /* @__PURE__ */ new Map();
		for (const cluster of clusters) {
			const { account, region, eksName, name, locate } = cluster;
			const key = `${account} ${region} ${eksName}`;
			const earlier = first.get(key);
			if (earlier === void 0) first.set(key, cluster);
			if (earlier === void 0 || earlier.name === name) continue;
			const { file, line } = earlier.locate("metadata", "name");
			yield {
				location: locate("metadata", "name"),
				message: `${name} is the EKS cluster ${eksName} of account ${account} in ${region}, and so is ${earlier.name}, at ${file}:${line}.`,
				remedy: "Make one Cluster of the two, or put the right `eksName`, `region` or `account`."
			};
		}
	}
};

// src/lint/unsound.ts
const declares = {
	Cluster: /\bkind["']?\s*:\s*["']?Cluster\b/,
	Access: /\bkind["']?\s*:\s*["']?Access\b/
};
/**
* Whether a file that is not whole may declare more of a kind than was read. Then its own findings say enough, and what
* seems to lack may be in it.
*/
function mayDeclareMore(kind, { files, findings }) {
	const unsound = new Set(findings.map(({ location }) => location.file));
	const read = new Set(files.map(({ path }) => path));
	return [...unsound].some((path) => !read.has(path)) || files.some(({ path, text }) => unsound.has(path) && declares[kind].test(text));
}

// src/lint/rules/cluster-unknown.ts
/** An Access is for clusters that are declared. */
const clusterUnknown = {
	id: "cluster-unknown",
	category: "cluster",
	severity: "error",
	summary: "An Access selects clusters that are declared, and at least one.",
	why: "Grants for a cluster that nobody declared are never applied, and nobody would notice.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prdo]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check(input) {
		if (mayDeclareMore("Cluster", input)) return;
		const { clusters, accesses } = input;
		const names = new Set(clusters.map((cluster) => cluster.name));
		for (const access of accesses) {
			if (access.clusters.by === "labels") {
				if (clusters.some((cluster) => selects(access, cluster))) continue;
				yield {
					location: access.locate("spec", "clusters", "labels"),
					message: "No declared cluster has these labels.",
					remedy: "Check the labels of the Cluster declarations."
				};
				continue;
			}
			for (const [index, name] of access.clusters.names.entries()) {
				if (names.has(name)) continue;
				yield {
					location: access.locate("spec", "clusters", index),
					message: `There is no cluster ${JSON.stringify(name)}.`,
					remedy: remedy$1(name, names)
				};
			}
		}
	}
};
function remedy$1(name, names) {
	if (names.size === 0) return "Declare it with kind: Cluster.";
	const meant = nearest(name, names);
	return meant === void 0 ? `Declared are: ${[...names].sort().slice(0, 10).join(", ")}.` : `Did you mean ${meant}?`;
}

// src/lint/rules/cluster-unused.ts
/** Says that nobody is granted anything on a cluster. */
const clusterUnused = {
	id: "cluster-unused",
	category: "cluster",
	severity: "note",
	summary: "A Cluster is selected by an Access.",
	why: "A cluster that no Access selects has no grants: an apply would take away whatever this repository had put there. That may be meant, while a cluster is new or going; else a label or a name does not fit.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: staging}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check(input) {
		if (mayDeclareMore("Access", input)) return;
		const { clusters, accesses } = input;
		for (const cluster of clusters) {
			if (accesses.some((access) => selects(access, cluster))) continue;
			yield {
				location: cluster.locate("metadata", "name"),
				message: `No Access selects the cluster ${cluster.name}, so nobody is granted anything on it.`,
				remedy: "Nothing to do if that is meant; else check `clusters:` of the Access declarations."
			};
		}
	}
};

// src/lint/rules/creator-declared.ts
/** The cluster's creator has no grant, by itself or by its account. */
const creatorDeclared = {
	id: "creator-declared",
	category: "grant",
	severity: "error",
	summary: "A cluster's creator is never granted anything.",
	why: "EKS lets the creator in as system:masters without any entry. An entry for it with fewer rights takes the place of that and can lock everybody out for good (aws/containers-roadmap issue 1209); AWS says never to map it.",
	sources: ["https://github.com/aws/containers-roadmap/issues/1209", "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	bad: `- role: arn:aws:iam::123456789012:role/cluster-creator
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
	suppressible: false,
	*check({ rosters }) {
		for (const { cluster, entries } of rosters) {
			const creator = cluster.creator?.identity;
			if (creator === void 0 || !isPrincipal(creator)) continue;
			for (const { grant, principal } of entries) if (principal.kind === "account" && principal.account === creator.account) yield {
				location: grant.locate("account"),
				message: `Account ${principal.account} contains the creator of cluster ${cluster.name}, ${creator.arn}.`,
				remedy: "Grant to the roles that need it, not to the whole account."
			};
			else if (principal.kind !== "account" && isSameIdentity(principal, creator)) yield {
				location: grant.locate(grant.kind),
				message: `${principal.arn} is the creator of cluster ${cluster.name}.`,
				remedy: "Remove the grant: the creator is always let in, and an entry for it can lock everybody out."
			};
		}
	}
};

// src/lint/rules/creator-missing.ts
/** Says that the creator is not known. */
const creatorMissing = {
	id: "creator-missing",
	category: "cluster",
	severity: "note",
	summary: "A Cluster names its creator.",
	why: "EKS lets the creator in as system:masters without any entry, and shows nowhere who it was (aws/containers-roadmap issue 922). Guestlist can only keep it out of aws-auth, where an entry would shadow it and lock everybody out, if it knows who it is. CloudTrail's CreateCluster event tells.",
	sources: [
		"https://github.com/aws/containers-roadmap/issues/922",
		"https://github.com/aws/containers-roadmap/issues/1209",
		"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"
	],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  signIn: [arn:aws:iam::123456789012:role/github-deployer]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  signIn: [arn:aws:iam::123456789012:role/github-deployer]`,
	*check({ clusters }) {
		for (const { name, creator, signIn, locate } of clusters) {
			if (creator !== void 0 || signIn.length === 0) continue;
			yield {
				location: locate("metadata", "name"),
				message: `The creator of ${name} is not named, so nothing keeps it from being granted something.`,
				remedy: "Add `spec.creator`; CloudTrail's event CreateCluster tells who it was."
			};
		}
	}
};

// src/lint/rules/duplicate-principal.ts
/** A principal is granted once on a cluster. */
const duplicatePrincipal = {
	id: "duplicate-principal",
	category: "grant",
	severity: "error",
	summary: "A principal has one grant on a cluster, over all files and ignoring case and path.",
	why: "The authenticator merges nothing: of two entries for a role the last one wins whole, and of two spellings of a user a random one does, request by request (aws-iam-authenticator issue 271). Where two teams grant to one principal, one of them would undo the other, so the finding names both owners.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/271", "https://github.com/eksctl-io/eksctl/issues/4957"],
	bad: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view]
- role: arn:aws:iam::123456789012:role/Dev
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view, edit]`,
	suppressible: false,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const first = /* @__PURE__ */ new Map();
			for (const entry of entries) {
				const { grant, mapping } = entry;
				const key = entryKey(mapping);
				const earlier = first.get(key);
				if (earlier === void 0) first.set(key, entry);
				if (earlier === void 0 || told.has(grant)) continue;
				told.add(grant);
				yield {
					location: grant.locate(grant.kind),
					message: `${grant.text} already has a grant on cluster ${cluster.name}, ${whose(earlier, entry)}.`,
					remedy: remedy(earlier, entry)
				};
			}
		}
	}
};
/** Where the earlier grant is, and of which Access and owner where that is another one. */
function whose({ grant, access }, later) {
	const { file, line } = grant.locate(grant.kind);
	if (access === later.access) return `at ${file}:${line}`;
	return `of ${access.name}${access.owner === void 0 ? "" : ` (${access.owner})`}, at ${file}:${line}`;
}
function remedy(earlier, later) {
	if (sameMapping(earlier.mapping, later.mapping)) return "Remove one of the two: they say the same.";
	const owners = [earlier.access.owner, later.access.owner].filter((owner) => owner !== void 0);
	return `Make one grant of the two, with the groups of both${new Set(owners).size > 1 ? `, as ${owners.join(" and ")} agree` : ""}: they differ, and only one would count.`;
}

// src/lint/rules/file-empty.ts
/** A file in the folder of declarations declares something. */
const fileEmpty = {
	id: "file-empty",
	category: "file",
	severity: "warning",
	summary: "A file holds a declaration.",
	why: "A file that is empty, or holds comments alone, declares nothing: what used to stand in it is taken away by the next apply. Often a merge, or a tool that writes such files, went wrong.",
	sources: [],
	bad: "# To be written.",
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ files, findings, clusters, accesses }) {
		const speaking = new Set([...clusters, ...accesses].map(({ locate }) => locate().file).concat(findings.map(({ location }) => location.file)));
		for (const { path } of files) {
			if (speaking.has(path)) continue;
			yield {
				location: startOf(path),
				message: "The file holds no declaration.",
				remedy: "Remove the file, or put its declarations back."
			};
		}
	}
};

// src/lint/rules/grant-expired.ts
/** Says that a grant's last day has passed. */
const grantExpired = {
	id: "grant-expired",
	category: "grant",
	severity: "warning",
	summary: "A grant that has expired no longer asks for anything.",
	why: "After its last day a grant counts as not declared: the next apply removes its entry. The line only misleads its readers.",
	sources: [],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2020-01-31`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2027-01-31`,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { expired } of rosters) for (const { grant } of expired) {
			if (told.has(grant)) continue;
			told.add(grant);
			yield {
				location: grant.locate("expires"),
				message: `The grant expired on ${grant.expires}: it is treated as not declared.`,
				remedy: "Remove it, or set a later date."
			};
		}
	}
};

// src/lint/rules/grant-expires-late.ts
/** A year: whoever needs everything for longer should be asked once a year whether that still holds. */
const MOST_DAYS_FOR_MASTERS = 365;
/** Two years: a date further away than people stay in their jobs is no date. */
const MOST_DAYS = 730;
/** An end date is near enough to mean something. */
const grantExpiresLate = {
	id: "grant-expires-late",
	category: "grant",
	severity: "warning",
	summary: "A grant that expires does so within two years, and one of system:masters within one.",
	why: "An end date makes somebody look again at whether a grant is still needed. One that is many years away looks like a limit and is none; most often it is a typo in the year. A grant that is meant to last needs no date.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#remove-credentials"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2072-01-31`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2027-01-31`,
	*check({ accesses, today }) {
		const now = Date.parse(today);
		for (const { expires, groups, locate } of grantsOf(accesses)) {
			if (expires === void 0) continue;
			const days = Math.round((Date.parse(expires) - now) / 864e5);
			const isMasters = groups.includes(MASTERS);
			const most = isMasters ? MOST_DAYS_FOR_MASTERS : MOST_DAYS;
			if (days <= most) continue;
			yield {
				location: locate("expires"),
				message: `${expires} is ${days} days away, more than ${most}${isMasters ? " for system:masters" : ""}.`,
				remedy: `Choose a date within ${most} days, and extend it when it comes.`
			};
		}
	}
};

// src/lint/rules/group-allowed.ts
/** Groups are those that the configuration allows. */
const groupAllowed = {
	id: "group-allowed",
	category: "grant",
	severity: "error",
	summary: "A group is one that the configuration allows.",
	why: "Kubernetes has no list of groups: one with a typo is a group like any other, which no RoleBinding names, and one that a team should not have is as easily written. Speaks only where allowed.groups is configured.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	allowed: { groups: /* @__PURE__ */ new Set(["payments:edit", "view"]) },
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payment:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	*check({ accesses, configuration: { allowed } }) {
		if (allowed.groups === void 0) return;
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			if (allowed.groups.has(group)) continue;
			const meant = nearest(group, allowed.groups);
			yield {
				location: locate("groups", index),
				message: `The group ${JSON.stringify(group)} is not one that the configuration allows.`,
				remedy: `${meant === void 0 ? "Choose another" : `Did you mean ${meant}? Write that`}, or add it to allowed.groups, in a change of its own.`
			};
		}
	}
};

// src/lint/rules/group-implied.ts
const implied = /* @__PURE__ */ new Map([["system:authenticated", "Everybody who gets in is in system:authenticated; writing it out changes nothing."], ["system:unauthenticated", "system:unauthenticated is for requests that nobody signed in for."]]);
/** Groups that Kubernetes gives by itself are not written out. */
const groupImplied = {
	id: "group-implied",
	category: "group",
	severity: "warning",
	onEntries: true,
	summary: "system:authenticated and system:unauthenticated are not written out.",
	why: "The API server itself puts every request into one of the two. Written into a grant the first has no effect, and only makes it look as if the grant gave something; the second makes somebody who has signed in look as if they had not.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles", "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit, system:authenticated]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			const message = implied.get(group);
			if (message !== void 0) yield {
				location: locate("groups", index),
				message,
				remedy: "Remove it."
			};
		}
	}
};

// src/lint/rules/group-masters.ts
/** Says that a grant gives everything. */
const groupMasters = {
	id: "group-masters",
	category: "group",
	severity: "warning",
	onEntries: true,
	summary: "system:masters is not granted lightly.",
	why: "The API server lets system:masters do anything before it asks RBAC or any webhook for authorization: the group cannot be narrowed, and removing every binding takes nothing away. Kubernetes advises to keep it for the moment when nothing else gets in, and to bind ClusterRole cluster-admin to a group of your own for all else: that can be audited and taken away.",
	sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege", "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"],
	bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:masters]`,
	good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) {
			const index = groups.indexOf(MASTERS);
			if (index < 0) continue;
			yield {
				location: locate("groups", index),
				message: "system:masters may do anything in the cluster, and RBAC cannot take it away.",
				remedy: "Bind a ClusterRole to a group of your own, cluster-admin if need be, and grant that; keep this for break-glass, with an end date."
			};
		}
	}
};

// src/lint/node-entry.ts
/** Whether a grant is meant to let nodes in: it has a node's username, or a node's template with a node's groups. */
function isNodeEntry({ username = "", groups }) {
	if (username.startsWith("system:node:")) return true;
	return username.includes("{{EC2PrivateDNSName}}") && groups.some((group) => nodeGroups.has(group));
}

// src/lint/rules/group-node.ts
/** The groups of nodes are for nodes. */
const groupNode = {
	id: "group-node",
	category: "group",
	severity: "error",
	onEntries: true,
	summary: "The groups of nodes are granted to nodes alone.",
	why: "system:bootstrappers may join nodes to the cluster, and system:nodes, system:node-proxier and eks:kube-proxy-windows may do what the software on nodes does. A person with them can join a machine of their own, and Kubernetes then sends it workloads with their secrets. They mean nothing without a username of the form system:node:NAME, by which the node authorizer knows a node.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/node/", "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit, system:nodes]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			const index = grant.groups.findIndex((group) => nodeGroups.has(group));
			if (index < 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("groups", index),
				message: `${grant.groups[index]} is a group of nodes, and ${grant.username ?? grant.text} is no node.`,
				remedy: "Remove the group; if these are nodes, write `username: system:node:{{EC2PrivateDNSName}}`."
			};
		}
	}
};

// src/lint/rules/group-none.ts
/** Says that a grant without groups gives little. */
const groupNone = {
	id: "group-none",
	category: "group",
	severity: "note",
	summary: "A grant without groups lets somebody in, and gives nothing more.",
	why: "Without groups a principal has what everybody has who gets in: it may ask who it is and look at the API. Everything else answers 403 Forbidden, unless a RoleBinding names the username itself. That may be meant, as for EMR on EKS; more often the groups were forgotten.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			if (grant.kind === "account" || grant.groups.length > 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate(grant.kind),
				message: "No groups: it gets in, and may do no more than anybody who gets in.",
				remedy: "Add `groups:`, unless a RoleBinding names the username itself."
			};
		}
	}
};

// src/lint/reserved-prefix.ts
/** What usernames and groups of Kubernetes (`system:`) and of EKS begin with. Access entries of EKS refuse usernames with any of them. */
const reserved = [
	"system:",
	"eks:",
	"aws:",
	"amazon:",
	"iam:"
];
/** The reserved prefix that a name begins with. Kubernetes tells case apart, and so does this. */
function reservedPrefixOf(name) {
	return reserved.find((prefix) => name.startsWith(prefix));
}
/**
* The reserved prefix that the name of a session can complete, as `tem` does in `sys{{SessionName}}:x`. A session name
* has no colon, and can be any word.
*/
function prefixForSession(username) {
	const colon = username.indexOf(":");
	const [first = "", ...others] = username.slice(0, Math.max(0, colon)).split(SESSION_TEMPLATE);
	const last = others.at(-1);
	if (last === void 0) return void 0;
	return reserved.find((prefix) => {
		const word = prefix.slice(0, -1);
		if (!word.startsWith(first)) return false;
		return holdsInOrder(word.slice(first.length), others.slice(0, -1), last);
	});
}
/** Whether a text has these parts one after another, and ends with the last. */
function holdsInOrder(text, parts, last) {
	let at = 0;
	for (const part of parts) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.slice(at).endsWith(last);
}

// src/lint/rules/group-reserved.ts
/**
* The groups of Kubernetes' own that a person may be in: k8s.io/apiserver, pkg/authentication/user. system:monitoring
* may read health and metrics. Other rules speak of the others.
*/
const known = /* @__PURE__ */ new Set([
	...nodeGroups,
	MASTERS,
	"system:monitoring",
	"system:authenticated",
	"system:unauthenticated"
]);
/** A group with a reserved prefix is one that there is. */
const groupReserved = {
	id: "group-reserved",
	category: "group",
	severity: "warning",
	onEntries: true,
	summary: "A group does not begin as those of Kubernetes and EKS do, unless it is one of them.",
	why: "Kubernetes keeps names that begin with system: for itself, and EKS those with eks:, aws:, amazon: and iam:. Of its own groups Kubernetes has a handful: system:masters, system:nodes, system:bootstrappers, system:monitoring, system:authenticated, system:unauthenticated, and system:serviceaccounts, which no IAM principal is in. A name like system:master or system:admin is none of them: it gives nothing, though it looks as if it gave much.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects", "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/authentication/user/user.go"],
	bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:admins]`,
	good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			const prefix = reservedPrefixOf(group);
			if (prefix === void 0 || known.has(group) || group.includes("{{")) continue;
			const meant = nearest(group, known);
			yield {
				location: locate("groups", index),
				message: group.startsWith("system:serviceaccounts") ? `${group} is the group of service accounts, and no IAM principal is one.` : `${group} is no group of ${prefix === "system:" ? "Kubernetes" : "EKS"}, though ${prefix} is kept for those.`,
				remedy: `${meant === void 0 ? "" : `Did you mean ${meant}? `}Begin the names of your own groups with your team's name.`
			};
		}
	}
};

// src/lint/rules/name-taken.ts
/** Names are unique. */
const nameTaken = {
	id: "name-taken",
	category: "cluster",
	severity: "error",
	suppressible: false,
	summary: "No two Clusters, and no two Accesses, have one name.",
	why: "Grants select a cluster by name; with two of one name they would go to both.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-eu}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-us}
spec: {region: us-east-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	*check({ clusters, accesses }) {
		yield* taken(clusters);
		yield* taken(accesses);
	}
};
function* taken(declarations) {
	const first = /* @__PURE__ */ new Map();
	for (const declaration of declarations) {
		const earlier = first.get(declaration.name);
		if (earlier === void 0) {
			first.set(declaration.name, declaration);
			continue;
		}
		const { file, line } = earlier.locate("metadata", "name");
		yield {
			location: declaration.locate("metadata", "name"),
			message: `The ${declaration.kind} ${declaration.name} is already declared at ${file}:${line}.`,
			remedy: "Give one of them another name, or make one declaration of the two."
		};
	}
}

// src/lint/rules/node-entry-shape.ts
const needed = ["system:bootstrappers", "system:nodes"];
const usernames = ["system:node:{{EC2PrivateDNSName}}", "system:node:{{SessionName}}"];
/** A grant for nodes is as EKS needs it. */
const nodeEntryShape = {
	id: "node-entry-shape",
	category: "group",
	severity: "error",
	onEntries: true,
	summary: "A grant for nodes has the username and the groups that EKS needs.",
	why: "A node joins only as EKS means it to: EC2 nodes with the username system:node:{{EC2PrivateDNSName}}, Fargate pods and hybrid nodes with system:node:{{SessionName}}; all with the groups system:bootstrappers and system:nodes, Windows nodes with eks:kube-proxy-windows besides, Fargate pods with system:node-proxier. Anything else leaves nodes NotReady. EKS itself writes the entries of managed node groups and of Fargate profiles; declare those of self-managed and hybrid nodes only.",
	sources: [
		"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
		"https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-prep.html",
		"https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html",
		"https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html"
	],
	bad: `- role: arn:aws:iam::123456789012:role/self-managed-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:nodes]`,
	good: `- role: arn:aws:iam::123456789012:role/self-managed-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			if (!isNodeEntry(grant)) continue;
			const { kind, username = "", groups, locate } = grant;
			if (kind === "user") {
				yield remark(locate("user"), "Nodes sign in as a role, never as an IAM user.", "Name the role of the nodes.");
				continue;
			}
			const respelled = username.toLowerCase().replaceAll(" ", "");
			if (!usernames.some((each) => each.toLowerCase() === respelled)) {
				const message = `The username ${JSON.stringify(username)} is not one that nodes have.`;
				yield remark(locate("username"), message, `Write ${usernames.join(", or for Fargate and hybrid nodes ")}.`);
			}
			const missing = needed.filter((group) => !groups.includes(group));
			if (missing.length > 0) {
				const message = `Nodes cannot join without the ${missing.length === 1 ? "group" : "groups"} ${missing.join(" and ")}.`;
				yield remark(locate("groups"), message, "Add what is missing to `groups:`.");
			}
		}
	}
};
function remark(location, message, remedy) {
	return {
		location,
		message,
		remedy
	};
}

// src/lint/rules/owner-missing.ts
/** Says that nobody answers for an Access. */
const ownerMissing = {
	id: "owner-missing",
	category: "grant",
	severity: "note",
	summary: "An Access says who answers for it.",
	why: "Who is asked when a grant is due to end, when two teams grant to one principal, or when an auditor wants to know? The owner stands in the plan beside each of its grants, and in findings that concern two teams.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { name, owner, locate } of accesses) {
			if (owner !== void 0) continue;
			yield {
				location: locate("metadata", "name"),
				message: `Nobody is named who answers for ${name}.`,
				remedy: "Add `metadata.owner`, such as \"@acme/payments\"."
			};
		}
	}
};

// src/lint/rules/partition-allowed.ts
/** Principals are of partitions that the configuration allows. */
const partitionAllowed = {
	id: "partition-allowed",
	category: "grant",
	severity: "error",
	summary: "A principal is of a partition that the configuration allows.",
	why: "China and GovCloud are worlds of their own, with accounts and rules of their own; an organisation that works in one partition has no business in another. Speaks only where allowed.partitions is configured.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"],
	allowed: { partitions: /* @__PURE__ */ new Set(["aws"]) },
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: beijing}
spec:
  region: cn-north-1
  account: "123456789012"
  creator: arn:aws-cn:iam::123456789012:role/cluster-creator
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [beijing]
  grants:
    - role: arn:aws-cn:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	*check({ accesses, configuration: { allowed } }) {
		if (allowed.partitions === void 0) return;
		for (const { kind, principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind === "account" || allowed.partitions.has(principal.partition)) continue;
			yield {
				location: locate(kind),
				message: `Partition ${principal.partition} is not one that the configuration allows.`,
				remedy: `Name a principal of ${[...allowed.partitions].join(" or ")}, or add the partition to allowed.partitions, in a change of its own.`
			};
		}
	}
};

// src/lint/guest.ts
/** The identity that a Cluster names, where it is one. */
function identityOf(named) {
	return named !== void 0 && isPrincipal(named.identity) ? named.identity : void 0;
}
/** The grant by which an identity gets in to the cluster of a roster, its own before its account's. */
function grantFor(identity, { entries }) {
	return entries.find(({ principal }) => principal.kind !== "account" && isSameIdentity(principal, identity)) ?? entries.find(({ principal }) => principal.kind === "account" && principal.account === identity.account);
}

// src/lint/rules/plan-as-writer.ts
/** Who plans a pull request cannot write. */
const planAsWriter = {
	id: "plan-as-writer",
	category: "cluster",
	severity: "error",
	summary: "planAs names nobody who may write to the cluster.",
	why: "planAs exists so that a pull request gets an identity that can only read: whoever can open a pull request from a branch can change the workflow that runs in it, and use the identity for anything that it may do. That is lost where planAs names the creator, the identity that writes, or somebody who is granted system:masters.",
	sources: ["https://docs.github.com/en/actions/reference/security/secure-use", "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  planAs: [arn:aws:iam::123456789012:role/cluster-creator]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  planAs: [arn:aws:iam::123456789012:role/github-reader]`,
	suppressible: false,
	*check({ rosters }) {
		for (const roster of rosters) for (const named of roster.cluster.planAs) {
			const identity = identityOf(named);
			const power = identity === void 0 ? void 0 : powerOf(identity, roster);
			if (identity === void 0 || power === void 0) continue;
			yield {
				location: named.location,
				message: `planAs is for identities that only read, and ${identity.arn} ${power}.`,
				remedy: "Name a role that may read aws-auth and nothing else (examples/rbac.yaml)."
			};
		}
	}
};
function powerOf(identity, { cluster, entries }) {
	const isIt = (other) => other !== void 0 && isSameIdentity(other, identity);
	if (isIt(identityOf(cluster.creator))) return "is the creator of the cluster";
	if (isIt(identityOf(cluster.signIn.at(-1)))) return "is who writes, the last of signIn";
	return entries.some(({ principal, grant }) => principal.kind !== "account" && isIt(principal) && grant.groups.includes("system:masters")) ? "is granted system:masters" : void 0;
}

// src/lint/rules/reason-missing.ts
/** Says that a grant does not tell what it is for. */
const reasonMissing = {
	id: "reason-missing",
	category: "grant",
	severity: "note",
	summary: "A grant says what it is for.",
	why: "The reason is what a reviewer weighs the groups against, and what tells in a year whether the grant is still needed. The plan shows it beside the change.",
	sources: [],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
  reason: deploys the payment service`,
	*check({ accesses }) {
		for (const { name, grants } of accesses) {
			const without = grants.filter(({ reason }) => reason === void 0);
			const [first] = without;
			if (first === void 0) continue;
			yield {
				location: first.locate(first.kind),
				message: without.length === 1 ? `A grant of ${name} gives no reason.` : `${without.length} of the ${grants.length} grants of ${name} give no reason.`,
				remedy: "Add `reason:`."
			};
		}
	}
};

// src/lint/rules/region-unknown.ts
/** A cluster's region has the form of those that AWS has. */
const regionUnknown = {
	id: "region-unknown",
	category: "cluster",
	severity: "warning",
	summary: "A cluster's region has the form of AWS's regions.",
	why: "The region decides which STS and which EKS are asked, and which partition the principals must be of. A region that does not exist has no host names, and the run ends there. Regions are not listed here, since AWS opens new ones: what counts is their form, as the AWS SDKs know it.",
	sources: ["https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html", "https://github.com/aws/aws-sdk-js-v3/blob/main/packages/util-endpoints/src/lib/aws/partitions.json"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: eu-wset-1
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: eu-west-1
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters }) {
		for (const { region, locate } of clusters) {
			if (isRegionName(region)) continue;
			yield {
				location: locate("spec", "region"),
				message: `${region} does not look like a region of AWS.`,
				remedy: "Write a region such as eu-west-1."
			};
		}
	}
};

// src/principal/sso-role.ts
const NAME = /^AWSReservedSSO_([\w+=,.@-]{1,32})_[\da-f]{16}$/i;
const SSO = /sso/i;
const PATH = /^\/(?:aws-reserved\/sso\.amazonaws\.com\/(?:[a-z]+(?:-[a-z]+)+-\d+\/)?)?$/;
/** Reads a role as one that IAM Identity Center makes of a permission set; undefined where it does not pretend to be one. */
function ssoRoleOf({ name, path }) {
	if (!SSO.test(name) && !SSO.test(path)) return void 0;
	if (!name.toLowerCase().replace(/[^a-z]/g, "").startsWith("awsreservedsso") && !path.toLowerCase().startsWith("/aws-reserved/sso")) return void 0;
	const permissionSet = NAME.exec(name)?.[1];
	if (permissionSet === void 0) return { problem: "name" };
	return PATH.test(path) ? { permissionSet } : { problem: "path" };
}

// src/lint/rules/role-path.ts
/** Says that a role's path will not be written to aws-auth. */
const rolePath = {
	id: "role-path",
	category: "arn",
	severity: "note",
	summary: "A role's path is left out of aws-auth.",
	why: "STS names a caller by its role without the path, so an entry with the path never matches (aws-iam-authenticator issues 98, 153, 268; SSO roles too). Guestlist writes the ARN without it. An IAM user keeps its path.",
	sources: [
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/268",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/153",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/98"
	],
	bad: `- role: arn:aws:iam::123456789012:role/team/ci/deployer
  groups: [ci:deploy]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role" || principal.path === "/") continue;
			if (ssoRoleOf(principal) !== void 0) continue;
			yield {
				location: locate("role"),
				message: `The path ${principal.path} is left out: aws-auth gets ${principal.effectiveArn}.`,
				remedy: "Nothing to do; this is how the authenticator sees the role."
			};
		}
	}
};

// src/lint/many-grants.ts
/** Grants of so many roles, each with ten long groups: about 1,000 bytes each in aws-auth. An example for rules about size. */
function manyGrants(count) {
	const groups = Array.from({ length: 10 }, (_, index) => `    - platform:eu-west-1:business-unit-payments:environment-production:service-${index}:editors`).join("\n");
	return Array.from({ length: count }, (_, index) => `- role: arn:aws:iam::123456789012:role/tenant-${index}\n  groups:\n${groups}`).join("\n");
}

// src/lint/rules/roster-too-large.ts
/** Kubernetes allows this much for the data of a ConfigMap: pkg/apis/core/validation, MaxSecretSize. */
const MAX_BYTES = 1048576;
/** The bytes that a roster's entries take in aws-auth. What is quoted is ASCII, so a character is a byte. */
function bytesOf({ entries }) {
	return entries.reduce((sum, { mapping }) => sum + renderItem(mapping, "", "\n").length, 0);
}
/** Whether a roster could take so many bytes: a bound that costs less than the true figure. At worst each character is escaped. */
function mayTake(bytes, { entries }) {
	return entries.reduce((sum, { mapping }) => sum + mostOf(mapping), 0) >= bytes;
}
function mostOf(mapping) {
	if (mapping.section === "mapAccounts") return 100;
	return mapping.groups.reduce((sum, group) => sum + 10 + 2 * group.length, 100 + 2 * (mapping.arn.length + mapping.username.length));
}
/** A roster fits into a ConfigMap. */
const rosterTooLarge = {
	id: "roster-too-large",
	category: "cluster",
	severity: "error",
	summary: "The grants of a cluster fit into a ConfigMap, which holds 1 MiB.",
	why: "All of aws-auth is one ConfigMap, of which Kubernetes stores 1 MiB of data at most; the API server refuses more. At about 150 bytes an entry that is some thousands of grants. The entries that others have in aws-auth come on top.",
	sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/"],
	get bad() {
		return manyGrants(1100);
	},
	get good() {
		return manyGrants(10);
	},
	*check({ rosters }) {
		for (const roster of rosters) {
			const bytes = mayTake(1048576, roster) ? bytesOf(roster) : 0;
			if (bytes <= 1048576) continue;
			yield {
				location: roster.cluster.locate("metadata", "name"),
				message: `The ${roster.entries.length} grants of ${roster.cluster.name} take ${bytes} bytes in aws-auth; ${MAX_BYTES} are the most.`,
				remedy: "Grant to fewer, shared roles, or move principals to EKS access entries."
			};
		}
	}
};

// src/lint/rules/roster-large.ts
/** Room for what EKS and others have in the same ConfigMap, and for the growth of some weeks. */
const NEAR_BYTES = 819200;
/** Says that a roster will soon be too large. */
const rosterLarge = {
	id: "roster-large",
	category: "cluster",
	severity: "note",
	summary: "The grants of a cluster leave room in the ConfigMap.",
	why: "aws-auth holds 1 MiB, of everybody together. Past it nothing more can be granted, on the day on which somebody needs it. From 800 KiB on it is time to think of something else.",
	sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/", "https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"],
	get bad() {
		return manyGrants(900);
	},
	get good() {
		return manyGrants(10);
	},
	*check({ rosters }) {
		for (const roster of rosters) {
			const bytes = mayTake(NEAR_BYTES, roster) ? bytesOf(roster) : 0;
			if (bytes < NEAR_BYTES || bytes > 1048576) continue;
			const percent = Math.floor(bytes / MAX_BYTES * 100);
			yield {
				location: roster.cluster.locate("metadata", "name"),
				message: `The ${roster.entries.length} grants of ${roster.cluster.name} take ${bytes} bytes in aws-auth, ${percent} % of what it holds.`,
				remedy: "Grant to fewer, shared roles, or move principals to EKS access entries."
			};
		}
	}
};

// src/lint/rules/sign-in-missing.ts
/** There is somebody to sign in as. */
const signInMissing = {
	id: "sign-in-missing",
	category: "cluster",
	severity: "warning",
	summary: "A Cluster says who to sign in as: signIn, or at least its creator.",
	why: "Without signIn Guestlist signs in as the creator; without either there is nobody to be, and plan, apply and verify of this cluster fail unless they are given a kubeconfig or a saved ConfigMap.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters }) {
		for (const { name, creator, signIn, locate } of clusters) {
			if (creator !== void 0 || signIn.length > 0) continue;
			yield {
				location: locate("metadata", "name"),
				message: `${name} has neither signIn nor creator, so there is no identity to sign in as.`,
				remedy: "Add `spec.creator` (CloudTrail's event CreateCluster tells who it was), and `spec.signIn` for the way there."
			};
		}
	}
};

// src/lint/rules/sign-in-user.ts
/** An IAM user stands only at the start of a way in. */
const signInUser = {
	id: "sign-in-user",
	category: "cluster",
	severity: "error",
	summary: "In signIn and planAs an IAM user comes first, or not at all.",
	why: "Each identity after the first is assumed by the one before it, and only roles can be assumed: a user signs in with keys of its own. A run would stop at that step.",
	sources: ["https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:user/cluster_creator
  signIn:
    - arn:aws:iam::123456789012:role/github-deployer
    - arn:aws:iam::123456789012:user/cluster_creator`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:user/cluster_creator
  signIn: [arn:aws:iam::123456789012:user/cluster_creator]`,
	*check({ clusters }) {
		for (const { signIn, planAs } of clusters) for (const { identity, location } of [...signIn.slice(1), ...planAs.slice(1)]) {
			if (!isPrincipal(identity) || identity.kind !== "user") continue;
			yield {
				location,
				message: `${identity.arn} is an IAM user, which the identity before it cannot assume.`,
				remedy: "Put the user first and hand its keys to the run, or name a role."
			};
		}
	}
};

// src/lint/rules/sso-role-name.ts
const problems = {
	name: {
		message: "is not how IAM Identity Center names a role, so it matches nobody",
		remedy: "Write AWSReservedSSO_PERMISSIONSET_SUFFIX, with a suffix of 16 hex digits: `aws iam list-roles --path-prefix /aws-reserved/sso.amazonaws.com/` shows it."
	},
	path: {
		message: "has not the path of an IAM Identity Center role",
		remedy: "The path is /aws-reserved/sso.amazonaws.com/REGION/, without the region for us-east-1. It may be left out."
	}
};
/** The role of a permission set is named as IAM Identity Center names it. */
const ssoRoleName = {
	id: "sso-role-name",
	category: "arn",
	severity: "error",
	summary: "A role of IAM Identity Center has the name and path that it makes.",
	why: "IAM Identity Center makes a role AWSReservedSSO_PERMISSIONSET_SUFFIX of each permission set, the suffix 16 hex digits that nobody can guess, under /aws-reserved/sso.amazonaws.com/REGION/. The name of the permission set alone, a suffix cut short, or a * in its place matches nobody, and nothing says so (aws-iam-authenticator issues 153 and 333).",
	sources: [
		"https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/153",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/333"
	],
	bad: `- role: arn:aws:iam::123456789012:role/AWSReservedSSO_Developer
  username: developer:{{SessionName}}
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/AWSReservedSSO_Developer_0123456789abcdef
  username: developer:{{SessionName}}
  groups: [edit]`,
	*check({ clusters, accesses }) {
		for (const { principal, location } of principalsThat(isMistaken, clusters, accesses)) {
			const role = ssoRoleOf(principal);
			if (role === void 0 || !("problem" in role)) continue;
			const { message, remedy } = problems[role.problem];
			yield {
				location,
				message: `${role.problem === "name" ? principal.name : principal.arn} ${message}.`,
				remedy
			};
		}
	}
};
function isMistaken(principal) {
	if (!isPrincipal(principal) || principal.kind !== "role") return false;
	const role = ssoRoleOf(principal);
	return role !== void 0 && "problem" in role;
}

// src/lint/rules/sso-role-suffix.ts
/** Says that the name of a permission set's role does not last. */
const ssoRoleSuffix = {
	id: "sso-role-suffix",
	category: "arn",
	severity: "note",
	summary: "The suffix of an IAM Identity Center role changes when the role is made anew.",
	why: "When the last assignment of a permission set in an account is removed, IAM Identity Center deletes its role; the next assignment makes one with another suffix. The grant then matches nobody, though nothing in this repository has changed (aws-iam-authenticator issue 333).",
	sources: ["https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/333"],
	bad: `- role: arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Developer_0123456789abcdef
  username: developer:{{SessionName}}
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/developer
  username: developer:{{SessionName}}
  groups: [edit]`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role") continue;
			const role = ssoRoleOf(principal);
			if (role === void 0 || !("permissionSet" in role)) continue;
			const path = principal.path === "/" ? "" : ` Its path is left out: aws-auth gets ${principal.effectiveArn}.`;
			yield {
				location: locate("role"),
				message: `This is the role of the permission set ${role.permissionSet}; its name ends otherwise once it is made anew.${path}`,
				remedy: "Nothing to do now; bring the suffix up to date when the permission set is assigned anew."
			};
		}
	}
};

// src/lint/rules/template-in-group.ts
/** A group is a fixed name. */
const templateInGroup = {
	id: "template-in-group",
	category: "group",
	severity: "error",
	onEntries: true,
	summary: "A group holds no template.",
	why: "The authenticator fills in templates in groups as it does in usernames, and whoever assumes a role chooses the session name: with groups: [\"{{SessionName}}\"] everybody picks their own group (aws-iam-authenticator, pkg/server, renderTemplates).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: ["team-{{SessionName}}"]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [team-payments]`,
	suppressible: false,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			if (!group.includes("{{")) continue;
			yield {
				location: locate("groups", index),
				message: `The group ${JSON.stringify(group)} holds a template, so whoever signs in could choose it.`,
				remedy: "Write a fixed group name; make one grant a role where they differ."
			};
		}
	}
};

// src/lint/rules/user-grant.ts
/** Says that a user's keys last. */
const userGrant = {
	id: "user-grant",
	category: "grant",
	severity: "note",
	summary: "A grant is for a role rather than for an IAM user.",
	why: "An IAM user signs in with access keys that hold until somebody takes them away, wherever they may have got to. A role gives credentials for some hours, and says who may have them. IAM and EKS both advise to grant to roles.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp", "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	bad: `- user: arn:aws:iam::123456789012:user/designated_user
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "user") continue;
			yield {
				location: locate("user"),
				message: `${principal.name} is an IAM user, whose access keys hold until somebody takes them away.`,
				remedy: "Where you can, grant to a role that the person assumes."
			};
		}
	}
};

// src/lint/rules/username-access-key.ts
/** A username lasts. */
const usernameAccessKey = {
	id: "username-access-key",
	category: "username",
	severity: "warning",
	onEntries: true,
	summary: "A username does not hold the access key id.",
	why: "{{AccessKeyID}} is the id of the key that signed the token. A role's session has a new one every time, so no RoleBinding can name the user and no two lines of the audit log belong together; a user's changes with each rotation. The authenticator puts the access key id into the audit log's extra fields anyway.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{AccessKeyID}}
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { kind, username, locate } of grantsOf(accesses)) {
			if (username?.includes("{{AccessKeyID}}") !== true) continue;
			yield {
				location: locate("username"),
				message: `The access key id is another ${kind === "user" ? "after each rotation" : "in every session"}, and so is this username.`,
				remedy: kind === "user" ? "Write the user's name." : "Write {{SessionName}} in its place."
			};
		}
	}
};

// src/lint/rules/username-chosen.ts
const BEGINS_WITH_SESSION = /^\{\{SessionName(?:Raw)?\}\}/;
/** Nobody chooses who to be. */
const usernameChosen = {
	id: "username-chosen",
	category: "username",
	severity: "warning",
	onEntries: true,
	summary: "A username begins with something that the caller does not choose.",
	why: "Whoever assumes a role chooses the name of the session. With the username {{SessionName}} they get in as any user they like, and have what RBAC gives to that user; the audit log then shows the name of somebody else. A session name has letters, digits and + = , . @ _ - but no colon, so a fixed text with a colon in front keeps every name apart: payments:{{SessionName}}. EKS asks for that colon in access entries. The role of an IAM Identity Center permission set is not reported: there the service names the session after the person.",
	sources: [
		"https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html",
		"https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"
	],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: "{{SessionName}}"
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { username = "", principal, locate } of grantsOf(accesses)) {
			if (!BEGINS_WITH_SESSION.test(username) || !choosesItsSession(principal)) continue;
			const isAll = username.replace(BEGINS_WITH_SESSION, "") === "";
			yield {
				location: locate("username"),
				message: `Whoever assumes ${principal.name} chooses the session name, and so ${isAll ? "can get in as any user whose name has no colon" : "chooses how the username begins"}.`,
				remedy: `Put a fixed text with a colon in front, as in ${principal.name}:{{SessionName}}.`
			};
		}
	}
};
function choosesItsSession(principal) {
	if (!isPrincipal(principal) || principal.kind !== "role") return false;
	const sso = ssoRoleOf(principal);
	return sso === void 0 || "problem" in sso;
}

// src/lint/rules/username-default.ts
/** Says which username a grant gets that names none. */
const usernameDefault = {
	id: "username-default",
	category: "username",
	severity: "note",
	summary: "A grant without a username gets a sensible one.",
	why: "An entry without a username lets its principal in as nobody: aggregated APIs such as kubectl top then answer 401 (aws-iam-authenticator issue 289). Guestlist fills in NAME:{{SessionName}} for a role, so that the audit log names the person, and its name for a user.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/289"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { kind, username, usernameIsDefault, locate } of grantsOf(accesses)) {
			if (!usernameIsDefault || username === void 0) continue;
			yield {
				location: locate(kind),
				message: `No username: it will be ${username}.`,
				remedy: "Nothing to do, or name one with `username:`."
			};
		}
	}
};

// src/lint/rules/username-empty.ts
/** A username is something once its templates are filled in. */
const usernameEmpty = {
	id: "username-empty",
	category: "username",
	severity: "error",
	summary: "A username is not empty once its templates are filled in.",
	why: "An IAM user signs in without a session, so {{SessionName}} is empty for it, and a username that is nothing else is empty too. Kubernetes then sees nobody: aggregated APIs such as kubectl top answer 401 (aws-iam-authenticator issue 289), RBAC has no name to bind, and the audit log none to show. A username of spaces is as good as empty.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/289", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- user: arn:aws:iam::123456789012:user/designated_user
  username: "{{SessionName}}"
  groups: [view]`,
	good: `- user: arn:aws:iam::123456789012:user/designated_user
  username: designated_user
  groups: [view]`,
	*check({ accesses }) {
		for (const { kind, username, locate } of grantsOf(accesses)) {
			if (username === void 0 || !isEmptyFor(kind, username)) continue;
			yield {
				location: locate("username"),
				message: `The username ${JSON.stringify(username)} is empty for ${kind === "user" ? "an IAM user, which has no session name" : "everybody"}.`,
				remedy: "Write a name, or leave `username:` out for the default."
			};
		}
	}
};
/** Whether nothing is left of a username when it is rendered for a principal of a kind. */
function isEmptyFor(kind, username) {
	return !/\S/.test(kind === "user" ? withoutSession(username) : username);
}

// src/lint/rules/username-instance-name.ts
/** The template of nodes is for nodes. */
const usernameInstanceName = {
	id: "username-instance-name",
	category: "username",
	severity: "error",
	onEntries: true,
	summary: "{{EC2PrivateDNSName}} stands in the usernames of nodes alone.",
	why: "To fill in {{EC2PrivateDNSName}} the authenticator asks EC2 for the instance that the session is named after. A person or a job has no session named like an instance, the look-up fails, and the caller is refused with 401 (aws-iam-authenticator, pkg/server).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{EC2PrivateDNSName}}
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			if (grant.username?.includes("{{EC2PrivateDNSName}}") !== true || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("username"),
				message: "Only an EC2 instance has an {{EC2PrivateDNSName}}: anybody else is refused with 401.",
				remedy: "Write {{SessionName}} for people and jobs; for nodes, system:node:{{EC2PrivateDNSName}} with the groups of nodes."
			};
		}
	}
};

// src/lint/rules/username-reserved.ts
/** A username is not one that Kubernetes or EKS keeps for itself. */
const usernameReserved = {
	id: "username-reserved",
	category: "username",
	severity: "error",
	onEntries: true,
	suppressible: false,
	summary: "A username does not begin as those of Kubernetes and EKS do.",
	why: "Kubernetes keeps system: for itself: whoever gets in as system:kube-controller-manager, or as system:serviceaccount:NAMESPACE:NAME, has all that RBAC gives to that component or service account. EKS keeps eks:, aws:, amazon: and iam: for its own, and its access entries refuse all five. aws-auth refuses none of them. Whoever assumes a role names the session, and so can complete the word: sys{{SessionName}}:x is system:x for a session named tem. The usernames of nodes are the exception, and have a rule of their own. Nothing silences it: whoever may change a declaration could otherwise become a component of the cluster in the same change.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: system:serviceaccount:kube-system:deployer
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			const { username = "" } = grant;
			const begins = reservedPrefixOf(username);
			const prefix = begins ?? prefixForSession(username);
			if (prefix === void 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("username"),
				message: `The username ${JSON.stringify(username)} ${begins === void 0 ? "can begin, by the name of a session," : "begins"} with ${prefix}, which is kept for ${prefix === "system:" ? "Kubernetes" : "EKS"} itself.`,
				remedy: "Begin it with your team's name."
			};
		}
	}
};

// src/lint/rules/username-shared.ts
/** A role that several people assume does not hide who they are. */
const usernameShared = {
	id: "username-shared",
	category: "username",
	severity: "warning",
	onEntries: true,
	summary: "A role's username tells who assumed it.",
	why: "Several people and jobs may assume a role. With a fixed username they are one user to Kubernetes: RBAC cannot tell them apart, and in the audit log the person is only in the extra fields, which few look at. AWS recommends a session template at the end of the username of every role.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html", "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { username = "", principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role" || isServiceLinked(principal)) continue;
			if (!(username.trim() !== "" && !/[{}]/.test(username.replaceAll("{{AccountID}}", ""))) || reservedPrefixOf(username) !== void 0) continue;
			yield {
				location: locate("username"),
				message: `Everybody who assumes ${principal.name} gets in as ${username}, and Kubernetes cannot tell them apart.`,
				remedy: `Put the session's name behind it: ${username}:{{SessionName}}.`
			};
		}
	}
};

// src/lint/rules/username-taken.ts
/** A username is one principal's. */
const usernameTaken = {
	id: "username-taken",
	category: "username",
	severity: "warning",
	onEntries: true,
	summary: "No two principals have one username on a cluster.",
	why: "RBAC and the audit log know a caller by username and groups. Where two principals share a username, whoever can be the one can pass for the other, and has what RBAC gives to that user. It happens without intent where roles of one name in two accounts both have the default username. Roles of IAM Identity Center may share a username that holds the session name: there it names the person, whichever role they take.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/authentication/#users-in-kubernetes"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-audit
  username: payments:{{SessionName}}
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments-dev:{{SessionName}}
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-audit
  username: payments-audit:{{SessionName}}
  groups: [view]`,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const first = /* @__PURE__ */ new Map();
			for (const entry of entries) {
				const { grant, mapping } = entry;
				if (mapping.section === "mapAccounts" || mapping.username === "" || isNodeEntry(mapping)) continue;
				const { username } = mapping;
				const earlier = first.get(username);
				if (earlier === void 0) first.set(username, entry);
				if (earlier === void 0 || told.has(grant) || entryKey(earlier.mapping) === entryKey(mapping)) continue;
				if (SESSION_TEMPLATE.test(username) && isSso(earlier.principal) && isSso(entry.principal)) continue;
				told.add(grant);
				const { file, line } = earlier.grant.locate(earlier.grant.kind);
				yield {
					location: grant.locate(grant.usernameIsDefault ? grant.kind : "username"),
					message: `${earlier.grant.text}, at ${file}:${line}, gets in as ${username} on ${cluster.name} too.`,
					remedy: "Give each principal a username of its own."
				};
			}
		}
	}
};
function isSso(principal) {
	return principal.kind === "role" && ssoRoleOf(principal) !== void 0;
}

// src/lint/rules/username-template.ts
/** Templates are spelled as the authenticator knows them. */
const usernameTemplate = {
	id: "username-template",
	category: "username",
	severity: "error",
	onEntries: true,
	summary: "A template in a username is one that the authenticator fills in.",
	why: "The authenticator replaces five texts, letter by letter: {{AccountID}}, {{SessionName}}, {{SessionNameRaw}}, {{AccessKeyID}} and {{EC2PrivateDNSName}}. With a space inside, in another case, or of another name, a template stays in the username as it stands: everybody gets in under one name with braces in it (aws-iam-authenticator, pkg/server, renderTemplate).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go", "https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/454"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: "payments:{{ SessionName }}"
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { username, locate } of grantsOf(accesses)) {
			if (username === void 0 || !/[{}]/.test(username)) continue;
			const literal = /\{+[^{}]*\}*|\}+/.exec(withoutTemplates(username))?.[0];
			if (literal === void 0) continue;
			const location = locate("username");
			const meant = nearest(literal, templates);
			const remark = {
				location,
				message: `${JSON.stringify(username)} holds braces that are no template of the authenticator: they stay as they are.`,
				remedy: meant === void 0 ? `Write one of ${templates.join(", ")}, or no braces.` : `Did you mean ${meant}?`
			};
			const mended = respelled(username);
			const isOneLine = location.line === location.endLine;
			const fix = mended === void 0 || !isOneLine ? void 0 : {
				location,
				text: JSON.stringify(mended)
			};
			yield fix === void 0 ? remark : {
				...remark,
				fix
			};
		}
	}
};
/** The username with spaces and case of its templates put right; undefined where that is not all that is wrong with it. */
function respelled(username) {
	const mended = username.replace(/\{\{\s*(\w+)\s*\}\}/g, (found, name) => {
		return templates.find((template) => template.toLowerCase() === `{{${name.toLowerCase()}}}`) ?? found;
	});
	return /[{}]/.test(withoutTemplates(mended)) ? void 0 : mended;
}

// src/lint/rules/username-user-session.ts
/** Session templates are for roles. */
const usernameUserSession = {
	id: "username-user-session",
	category: "username",
	severity: "warning",
	onEntries: true,
	summary: "The username of an IAM user holds no session template.",
	why: "An IAM user signs in without a session: {{SessionName}} and {{SessionNameRaw}} are empty for it (aws-iam-authenticator, pkg/arn). payments:{{SessionName}} becomes payments: for every user that has it, and nothing tells them apart any more.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- user: arn:aws:iam::123456789012:user/designated_user
  username: payments:{{SessionName}}
  groups: [view]`,
	good: `- user: arn:aws:iam::123456789012:user/designated_user
  username: payments:designated_user
  groups: [view]`,
	*check({ accesses }) {
		for (const { kind, username = "", locate } of grantsOf(accesses)) {
			if (kind !== "user" || !SESSION_TEMPLATE.test(username) || isEmptyFor(kind, username)) continue;
			yield {
				location: locate("username"),
				message: `An IAM user has no session name, so it gets in as ${JSON.stringify(withoutSession(username))}.`,
				remedy: "Write the user's own name in place of the template."
			};
		}
	}
};

// src/lint/rules/verify-in.ts
/** Who must get in is granted entry. */
const verifyIn = {
	id: "verify-in",
	category: "cluster",
	severity: "warning",
	summary: "verify.in names principals that have a grant on the cluster.",
	why: "After a change Guestlist signs in as those under verify.in and compares what the cluster says with what aws-auth says they are. Somebody without a grant is predicted to be refused, and the proof holds if they are: it proves nothing of what was meant. The creator is let in by EKS and not by aws-auth, so no prediction fits it. Somebody whom another repository, or EKS itself, has put into aws-auth may be named; then leave it as it is.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {in: ["arn:aws:iam::123456789012:role/payments-dve"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {in: ["arn:aws:iam::123456789012:role/payments-dev"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check(input) {
		if (mayDeclareMore("Access", input)) return;
		for (const roster of input.rosters) {
			const creator = identityOf(roster.cluster.creator);
			for (const named of roster.cluster.verify.in) {
				const identity = identityOf(named);
				if (identity === void 0 || grantFor(identity, roster) !== void 0) continue;
				const isCreator = creator !== void 0 && isSameIdentity(creator, identity);
				yield {
					location: named.location,
					message: isCreator ? `${identity.arn} is the creator of ${roster.cluster.name}: EKS lets it in, and nothing in aws-auth says as whom.` : `${identity.arn} has no grant on ${roster.cluster.name}, so it is expected to be refused.`,
					remedy: isCreator ? "Name somebody who is granted entry." : "Grant it entry, or take it out of verify.in; leave it if somebody else has put it into aws-auth."
				};
			}
		}
	}
};

// src/lint/rules/verify-out.ts
/** Who must stay out is not let in. */
const verifyOut = {
	id: "verify-out",
	category: "cluster",
	severity: "error",
	summary: "verify.out names nobody who gets in to the cluster.",
	why: "After a change those under verify.out must be refused. Somebody who has a grant, whose account has one, who created the cluster or who writes to it gets in: the proof must fail, and the change is put back every time.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {out: ["arn:aws:iam::123456789012:role/payments-dev"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {out: ["arn:aws:iam::123456789012:role/bystander"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check({ rosters }) {
		for (const roster of rosters) for (const named of roster.cluster.verify.out) {
			const identity = identityOf(named);
			const why = identity === void 0 ? void 0 : wayIn(identity, roster);
			if (identity === void 0 || why === void 0) continue;
			yield {
				location: named.location,
				message: `${identity.arn} gets in to ${roster.cluster.name}: ${why}.`,
				remedy: "Take it out of verify.out, or take away what lets it in."
			};
		}
	}
};
/** What lets an identity in, in words; undefined where nothing that is declared does. */
function wayIn(identity, roster) {
	const { creator, signIn } = roster.cluster;
	const isIt = (other) => other !== void 0 && isSameIdentity(other, identity);
	if (isIt(identityOf(creator))) return "it is the creator";
	if (isIt(identityOf(signIn.at(-1)))) return "it is who writes, the last of signIn";
	const grant = grantFor(identity, roster)?.grant;
	if (grant === void 0) return void 0;
	const { file, line } = grant.locate(grant.kind);
	return `${grant.kind === "account" ? "its account has a grant" : "it has a grant"} at ${file}:${line}`;
}

// src/lint/registry.ts
/** Every rule, in the order in which they are documented. */
const rules = [
	arnSyntax,
	arnCharacter,
	arnWildcard,
	arnAssumedRole,
	arnInstanceProfile,
	arnIamGroup,
	arnRoot,
	arnKind,
	arnAccount,
	arnPartitionUnknown,
	arnPartition,
	arnServiceLinked,
	rolePath,
	ssoRoleName,
	ssoRoleSuffix,
	usernameTemplate,
	usernameEmpty,
	usernameReserved,
	usernameInstanceName,
	usernameChosen,
	usernameShared,
	usernameTaken,
	usernameUserSession,
	usernameAccessKey,
	usernameDefault,
	templateInGroup,
	groupNode,
	nodeEntryShape,
	groupMasters,
	groupReserved,
	groupImplied,
	groupNone,
	duplicatePrincipal,
	creatorDeclared,
	accountAllowed,
	groupAllowed,
	partitionAllowed,
	accountGrant,
	grantExpired,
	grantExpiresLate,
	userGrant,
	ownerMissing,
	reasonMissing,
	clusterUnknown,
	nameTaken,
	clusterTwice,
	verifyOut,
	verifyIn,
	planAsWriter,
	signInUser,
	signInMissing,
	creatorMissing,
	allowForbidden,
	allowTooLong,
	allowExpired,
	regionUnknown,
	rosterTooLarge,
	rosterLarge,
	clusterUnused,
	bidiCharacter,
	fileEmpty
];

// src/lint/rule-texts.ts
/** Every rule that a finding can be of: those of the registry first, then those on live clusters, then the engine's own. */
const ruleTexts = [
	...rules,
	...liveRules,
	...engineRules
];
/** The same by id. */
const ruleTextOf = new Map(ruleTexts.map((rule) => [rule.id, rule]));

// src/policy/policy.ts
/** The fields of a grant that a finding of a policy may point at. */
const grantFields = [
	"principal",
	"username",
	"groups",
	"reason",
	"expires"
];
/** The id under which everything that is wrong with a policy itself, or with its tests, is found. */
const POLICY_RULE = "policy";
/** A finding about a policy itself. */
function policyFinding(location, message, remedy) {
	return {
		rule: POLICY_RULE,
		severity: "error",
		location,
		message,
		remedy
	};
}

// src/policy/fields.ts
/** The places below a path. */
function below({ locate, locateKey }, ...path) {
	return {
		locate: (...more) => locate(...path, ...more),
		locateKey: (...more) => locateKey(...path, ...more)
	};
}
/** Reads the fields of one map that people wrote, and notes what is wrong with them. */
var Fields = class {
	#data;
	#places;
	#findings;
	/** How messages name the map, as in `A policy`. */
	#what;
	constructor(data, places, findings, what, known) {
		this.#data = isMap(data) ? data : {};
		this.#places = places;
		this.#findings = findings;
		this.#what = what;
		if (!isMap(data)) this.refuse([], `${what} is a map.`, `Give it ${known.join(", ")}.`);
		for (const key of Object.keys(this.#data)) {
			if (known.includes(key)) continue;
			const near = nearest(key, known);
			const remedy = near === void 0 ? `It may have ${known.join(", ")}.` : `Did you mean ${near}?`;
			this.note(places.locateKey(key), `${what} has no field ${key}.`, remedy);
		}
	}
	has(key) {
		return this.get(key) !== void 0;
	}
	get(key) {
		return Object.hasOwn(this.#data, key) ? this.#data[key] : void 0;
	}
	/** A field that is a map or a list of its own, and where it stands. */
	part(key) {
		return {
			data: this.get(key),
			places: below(this.#places, key)
		};
	}
	at(...path) {
		return this.#places.locate(...path);
	}
	/** Notes that something is wrong at a place. */
	note(location, message, remedy) {
		this.#findings.push(policyFinding(location, message, remedy));
	}
	/** Notes that something is wrong with the value at a path. */
	refuse(path, message, remedy) {
		return this.note(this.#places.locate(...path), message, remedy);
	}
	/** A text of a pattern. */
	text(key, pattern = /\S/, form = "text") {
		const value = this.get(key);
		if (value === void 0) return void 0;
		if (typeof value === "string" && pattern.test(value)) return value;
		return this.refuse([key], `${key} is not ${form}.`, "Write it anew; text that YAML reads otherwise belongs between quotes.");
	}
	/** Whether a field that has to be there is there. */
	needs(key) {
		if (!this.has(key)) this.note(this.#places.locateKey(), `${this.#what} lacks ${key}.`, `Add ${key}.`);
		return this.has(key);
	}
	/** A text that has to be there. */
	neededText(key, pattern, form) {
		return this.needs(key) ? this.text(key, pattern, form) : void 0;
	}
	/** A list of texts; empty where there is none. */
	texts(key) {
		const value = this.get(key) ?? [];
		if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
		this.refuse([key], `${key} is not a list of text.`, "Write [one, two].");
		return [];
	}
	flag(key) {
		const value = this.get(key);
		if (value === void 0 || typeof value === "boolean") return value;
		return this.refuse([key], `${key} is neither true nor false.`, "Write true or false.");
	}
	/** One of a few words. */
	word(key, words) {
		const value = this.get(key);
		if (value === void 0) return void 0;
		return words.find((word) => word === value) ?? this.refuse([key], `${key} is none of ${words.join(", ")}.`, "Write one of them.");
	}
};

export { markOf as A, isCreator as B, selects as C, guards as D, renderList as E, withLedger as F, isBlank as G, passages as H, withOwned as I, fieldName as J, read as K, changeKinds as L, printOf as M, readLedger as N, adminsIn as O, sameLedger as P, countChanges as R, resolve as S, renderItem as T, allEntries as U, isSamePerson as V, groupByKey as W, allowanceFor as X, Lines as Y, allowedBy as Z, suppressionReason as _, policyFinding as a, suppressionUnused as b, rules as c, baselineRule as d, baselineStale as f, suppressionForbidden as g, suppressionExpired as h, grantFields as i, ownershipOf as j, fatesOf as k, ssoRoleOf as l, configurationRule as m, below as n, ruleTextOf as o, configurationChanged as p, parseFirstDocument as q, POLICY_RULE as r, ruleTexts as s, Fields as t, liveRules as u, suppressionSyntax as v, startOf as w, nearest as x, suppressionUnknown as y, hasChanges as z };