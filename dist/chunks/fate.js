import { o as partitionIds } from "./principal.js";
import { i as principalText, n as lowerCase, o as sections, r as matchKey, t as entryKey } from "./mapping.js";
import { t as grouped } from "./grouped.js";

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
function resolve(node) {
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
			case "scalar": return resolve(node);
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
	if (root.kind === "scalar" && resolve(root) === null) return {
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
	const value = resolve(target);
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
const known = /* @__PURE__ */ new WeakMap();
/** Reads a ConfigMap's data as aws-iam-authenticator does (pkg/mapper/configmap, ParseMap). Unknown keys are left alone. */
function read(configMap = {}) {
	const before = known.get(configMap);
	if (before !== void 0) return before;
	const reading = readData(configMap.data ?? {});
	known.set(configMap, reading);
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
const NAME = /^[\w+=,.@-]{1,64}$/;
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
	if (region !== "" || type !== "root" && !NAME.test(path.at(-1) ?? "")) return {
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

export { read as a, Lines as c, needsInstance as d, personOf as f, isBlank as i, identify as l, allEntries as n, parseFirstDocument as o, groupByKey as r, fieldName as s, fatesOf as t, matchOf as u };