import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { o as require_formats, r as hasErrors, s as clip, t as byPosition } from "./finding.js";
import { t as grouped } from "./grouped.js";
import { i as textAt } from "./plain-data.js";
import { t as Malformed } from "./malformed.js";
import { n as fingerprintOf } from "./fingerprint.js";
import { i as parsePrincipal, t as isPrincipal } from "./principal.js";
import { a as isUnbound } from "./group-rights.js";
import { basename, dirname } from "node:path";

// src/gather/schemas.generated.cjs
var require_schemas_generated = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.planReport = validate20;
	const schema32 = {
		"title": "Finding",
		"description": "One thing wrong, or worth knowing, in a declaration.",
		"type": "object",
		"required": [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"endLine",
			"endColumn",
			"message",
			"remedy"
		],
		"additionalProperties": false,
		"properties": {
			"rule": {
				"title": "Rule",
				"description": "The id of the rule that found it.",
				"type": "string",
				"examples": ["arn-syntax"]
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"file": {
				"title": "File",
				"description": "The path relative to the working directory, with forward slashes.",
				"type": "string"
			},
			"line": {
				"title": "Line",
				"description": "From 1.",
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"title": "Column",
				"description": "From 1, in UTF-16 units.",
				"type": "integer",
				"minimum": 1
			},
			"endLine": {
				"title": "End line",
				"description": "The line of the end.",
				"type": "integer",
				"minimum": 1
			},
			"endColumn": {
				"title": "End column",
				"description": "The column after the end.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What is wrong.",
				"type": "string"
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do about it.",
				"type": "string"
			}
		}
	};
	const schema33 = {
		"title": "Suppressed finding",
		"description": "A finding that somebody silenced.",
		"type": "object",
		"required": [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"endLine",
			"endColumn",
			"message",
			"remedy",
			"by",
			"reason",
			"until"
		],
		"additionalProperties": false,
		"properties": {
			"rule": {
				"title": "Rule",
				"description": "The id of the rule that found it.",
				"type": "string",
				"examples": ["arn-syntax"]
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"file": {
				"title": "File",
				"description": "The path relative to the working directory, with forward slashes.",
				"type": "string"
			},
			"line": {
				"title": "Line",
				"description": "From 1.",
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"title": "Column",
				"description": "From 1, in UTF-16 units.",
				"type": "integer",
				"minimum": 1
			},
			"endLine": {
				"title": "End line",
				"description": "The line of the end.",
				"type": "integer",
				"minimum": 1
			},
			"endColumn": {
				"title": "End column",
				"description": "The column after the end.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What is wrong.",
				"type": "string"
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do about it.",
				"type": "string"
			},
			"by": {
				"title": "By what",
				"description": "comment: a comment in the declaration. baseline: the baseline lists it.",
				"enum": ["comment", "baseline"]
			},
			"reason": {
				"title": "Reason",
				"description": "What the comment says for it; null for the baseline.",
				"type": ["string", "null"]
			},
			"until": {
				"title": "Until",
				"description": "The last day on which it is suppressed, in UTC; null: for good.",
				"type": ["string", "null"],
				"format": "date"
			}
		}
	};
	const func1 = Object.prototype.hasOwnProperty;
	const formats0 = require_formats().fullFormats.date;
	const schema34 = {
		"title": "Planned cluster",
		"description": "A cluster with its plan.",
		"type": "object",
		"required": [
			"cluster",
			"target",
			"source",
			"hasChanges",
			"recordMoves",
			"fingerprint",
			"counts",
			"changes",
			"notes",
			"groups",
			"notKnown",
			"diff",
			"outlook",
			"refusals",
			"allowed"
		],
		"additionalProperties": false,
		"properties": {
			"cluster": {
				"title": "Cluster",
				"description": "Its name as declared.",
				"type": "string"
			},
			"target": {
				"title": "Target",
				"description": "Where the live aws-auth was read, in words.",
				"type": "string"
			},
			"source": {
				"title": "Source",
				"description": "The repository that plans, such as github.com/acme/access.",
				"type": "string"
			},
			"hasChanges": {
				"title": "Whether there are changes",
				"description": "Whether applying would write anything.",
				"type": "boolean"
			},
			"recordMoves": {
				"title": "Whether the record moves",
				"description": "Whether the record of owned entries is out of date, and would be put right.",
				"type": "boolean"
			},
			"fingerprint": {
				"title": "Fingerprint",
				"description": "Names the plan by the repository, the cluster and every change that an apply makes, 40 hexadecimal digits.",
				"type": "string"
			},
			"counts": {
				"title": "Counts",
				"description": "How many changes of each kind there are, those left out of an abridged report too.",
				"type": "object",
				"required": [
					"conflict",
					"removed",
					"changed",
					"added",
					"adopted",
					"kept",
					"foreign"
				],
				"additionalProperties": false,
				"properties": {
					"conflict": {
						"title": "Conflict",
						"description": "Changes of kind conflict.",
						"type": "integer",
						"minimum": 0
					},
					"removed": {
						"title": "Removed",
						"description": "Changes of kind removed.",
						"type": "integer",
						"minimum": 0
					},
					"changed": {
						"title": "Changed",
						"description": "Changes of kind changed.",
						"type": "integer",
						"minimum": 0
					},
					"added": {
						"title": "Added",
						"description": "Changes of kind added.",
						"type": "integer",
						"minimum": 0
					},
					"adopted": {
						"title": "Adopted",
						"description": "Changes of kind adopted.",
						"type": "integer",
						"minimum": 0
					},
					"kept": {
						"title": "Kept",
						"description": "Changes of kind kept.",
						"type": "integer",
						"minimum": 0
					},
					"foreign": {
						"title": "Foreign",
						"description": "Changes of kind foreign.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"changes": {
				"title": "Changes",
				"description": "The worst kind first: conflict, removed, changed, added, kept, foreign.",
				"type": "array",
				"items": { "$ref": "#/$defs/change" }
			},
			"notes": {
				"title": "Notes",
				"description": "What a reader should know about the live aws-auth.",
				"type": "array",
				"items": { "$ref": "#/$defs/note" }
			},
			"groups": {
				"title": "Groups",
				"description": "What groups can do by the cluster's RBAC, by name; null where that is not known.",
				"oneOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/groupRights" }
				}, { "type": "null" }]
			},
			"notKnown": {
				"title": "Not known",
				"description": "What could not be found out of what surrounds aws-auth: RBAC, IAM and access entries.",
				"type": "array",
				"items": { "$ref": "#/$defs/notKnown" }
			},
			"diff": {
				"title": "Difference of texts",
				"description": "How the texts of the live aws-auth would change, by key of its data; only keys that differ.",
				"type": "array",
				"items": { "$ref": "#/$defs/textDiff" }
			},
			"outlook": {
				"title": "Outlook",
				"description": "What a reader of the plan wants to know besides its changes; null where it was left out.",
				"oneOf": [{ "$ref": "#/$defs/outlook" }, { "type": "null" }]
			},
			"refusals": {
				"title": "Refusals",
				"description": "What the guards say; empty where the plan can be applied.",
				"type": "array",
				"items": { "$ref": "#/$defs/refusal" }
			},
			"allowed": {
				"title": "Allowed refusals",
				"description": "What guards say and spec.allow of the Cluster lets through for now.",
				"type": "array",
				"items": { "$ref": "#/$defs/allowed" }
			}
		}
	};
	const schema38 = {
		"title": "Note",
		"description": "Something about the live aws-auth.",
		"type": "object",
		"required": [
			"section",
			"line",
			"message"
		],
		"additionalProperties": false,
		"properties": {
			"section": {
				"title": "Section",
				"description": "The key of the ConfigMap.",
				"enum": [
					"mapRoles",
					"mapUsers",
					"mapAccounts"
				]
			},
			"line": {
				"title": "Line",
				"description": "The line of the section's text, from 1.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What there is to know.",
				"type": "string"
			}
		}
	};
	const schema42 = {
		"title": "Difference of a text",
		"description": "How the text of one key would change.",
		"type": "object",
		"required": ["key", "lines"],
		"additionalProperties": false,
		"properties": {
			"key": {
				"title": "Key",
				"description": "The key of the ConfigMap's data.",
				"enum": [
					"mapRoles",
					"mapUsers",
					"mapAccounts"
				]
			},
			"lines": {
				"title": "Lines",
				"description": "As diff prints them: after a + what comes, after a - what goes, after a space what stays; @@ begins a stretch.",
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^(?:[-+ ]|@@)"
				}
			}
		}
	};
	const schema35 = {
		"title": "Change",
		"description": "One step from the live aws-auth to what is declared. Every field is there; what does not apply is null.",
		"type": "object",
		"required": [
			"kind",
			"section",
			"principal",
			"before",
			"after",
			"declaredAs",
			"declaredAt",
			"access",
			"owner",
			"reason",
			"expires",
			"expired",
			"source",
			"why",
			"digest",
			"cause"
		],
		"additionalProperties": false,
		"properties": {
			"kind": {
				"title": "Kind",
				"description": "added, changed, removed: would be written. adopted: already so, and from now on this repository's. kept: declared and already so. foreign: not of this repository, left alone. conflict: somebody else's entry says otherwise.",
				"enum": [
					"conflict",
					"removed",
					"changed",
					"added",
					"adopted",
					"kept",
					"foreign"
				]
			},
			"section": {
				"title": "Section",
				"description": "The key of the ConfigMap that holds the entry.",
				"enum": [
					"mapRoles",
					"mapUsers",
					"mapAccounts"
				]
			},
			"principal": {
				"title": "Principal",
				"description": "The ARN or account id as aws-auth has it.",
				"type": "string"
			},
			"before": {
				"title": "Before",
				"description": "As whom the principal gets in now; null where it does not, and for accounts.",
				"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
			},
			"after": {
				"title": "After",
				"description": "As whom it would get in; null where it would not, and for accounts.",
				"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
			},
			"declaredAs": {
				"title": "Declared as",
				"description": "The ARN or account id as declared, a role's path included.",
				"type": ["string", "null"]
			},
			"declaredAt": {
				"title": "Declared at",
				"description": "The place of the grant.",
				"oneOf": [{
					"title": "Place",
					"description": "A place in a file.",
					"type": "object",
					"required": [
						"file",
						"line",
						"column"
					],
					"additionalProperties": false,
					"properties": {
						"file": {
							"title": "File",
							"description": "The path relative to the working directory.",
							"type": "string"
						},
						"line": {
							"title": "Line",
							"description": "From 1.",
							"type": "integer",
							"minimum": 1
						},
						"column": {
							"title": "Column",
							"description": "From 1.",
							"type": "integer",
							"minimum": 1
						}
					}
				}, { "type": "null" }]
			},
			"access": {
				"title": "Access",
				"description": "The name of the Access that has the grant.",
				"type": ["string", "null"]
			},
			"owner": {
				"title": "Owner",
				"description": "The owner of that Access, such as a team.",
				"type": ["string", "null"]
			},
			"reason": {
				"title": "Reason",
				"description": "Why the grant is there.",
				"type": ["string", "null"]
			},
			"expires": {
				"title": "Expires",
				"description": "The last day on which the grant holds, YYYY-MM-DD in UTC.",
				"type": ["string", "null"]
			},
			"expired": {
				"title": "Expired",
				"description": "Of an entry that goes since its grant has expired: the last day on which it held, YYYY-MM-DD in UTC.",
				"type": ["string", "null"]
			},
			"source": {
				"title": "Source",
				"description": "The repository that owns the entry; null where none does.",
				"type": ["string", "null"]
			},
			"why": {
				"title": "Why",
				"description": "Of a conflict: what is in the way. Of an entry that is taken over all the same: what was.",
				"type": ["string", "null"]
			},
			"digest": {
				"title": "Digest",
				"description": "Of a change that an apply makes: names it by its kind and as whom the principal gets in before and after, 40 hexadecimal digits.",
				"type": ["string", "null"]
			},
			"cause": {
				"title": "Cause",
				"description": "Of a change in a plan of a pull request, whose doing it is. here: the pull request's. drift: somebody edited the live entry. merged: declared by what is merged already and not applied yet. expiry: the grant has run out. Null where nobody knows what it is to be merged into.",
				"enum": [
					"here",
					"drift",
					"merged",
					"expiry",
					null
				]
			}
		}
	};
	function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate22.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.kind === void 0 && (missing0 = "kind") || data.section === void 0 && (missing0 = "section") || data.principal === void 0 && (missing0 = "principal") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.declaredAs === void 0 && (missing0 = "declaredAs") || data.declaredAt === void 0 && (missing0 = "declaredAt") || data.access === void 0 && (missing0 = "access") || data.owner === void 0 && (missing0 = "owner") || data.reason === void 0 && (missing0 = "reason") || data.expires === void 0 && (missing0 = "expires") || data.expired === void 0 && (missing0 = "expired") || data.source === void 0 && (missing0 = "source") || data.why === void 0 && (missing0 = "why") || data.digest === void 0 && (missing0 = "digest") || data.cause === void 0 && (missing0 = "cause")) {
					validate22.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func1.call(schema35.properties, key0)) {
						validate22.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.kind !== void 0) {
							let data0 = data.kind;
							const _errs2 = errors;
							if (!(data0 === "conflict" || data0 === "removed" || data0 === "changed" || data0 === "added" || data0 === "adopted" || data0 === "kept" || data0 === "foreign")) {
								validate22.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.section !== void 0) {
								let data1 = data.section;
								const _errs3 = errors;
								if (!(data1 === "mapRoles" || data1 === "mapUsers" || data1 === "mapAccounts")) {
									validate22.errors = [{
										instancePath: instancePath + "/section",
										schemaPath: "#/properties/section/enum",
										keyword: "enum",
										params: { allowedValues: schema35.properties.section.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.principal !== void 0) {
									const _errs4 = errors;
									if (typeof data.principal !== "string") {
										validate22.errors = [{
											instancePath: instancePath + "/principal",
											schemaPath: "#/properties/principal/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.before !== void 0) {
										let data3 = data.before;
										const _errs6 = errors;
										const _errs7 = errors;
										let valid1 = false;
										let passing0 = null;
										const _errs8 = errors;
										if (errors === errors) {
											if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
												let missing1;
												if (data3.username === void 0 && (missing1 = "username") || data3.groups === void 0 && (missing1 = "groups")) {
													const err0 = {
														instancePath: instancePath + "/before",
														schemaPath: "#/$defs/person/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												} else {
													const _errs11 = errors;
													for (const key1 in data3) if (!(key1 === "username" || key1 === "groups")) {
														const err1 = {
															instancePath: instancePath + "/before",
															schemaPath: "#/$defs/person/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														break;
													}
													if (_errs11 === errors) {
														if (data3.username !== void 0) {
															const _errs12 = errors;
															if (typeof data3.username !== "string") {
																const err2 = {
																	instancePath: instancePath + "/before/username",
																	schemaPath: "#/$defs/person/properties/username/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															var valid3 = _errs12 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data3.groups !== void 0) {
																let data5 = data3.groups;
																const _errs14 = errors;
																if (errors === _errs14) {
																	if (Array.isArray(data5)) {
																		const len0 = data5.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs16 = errors;
																			if (typeof data5[i0] !== "string") {
																				const err3 = {
																					instancePath: instancePath + "/before/groups/" + i0,
																					schemaPath: "#/$defs/person/properties/groups/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err3];
																				else vErrors.push(err3);
																				errors++;
																			}
																			if (!(_errs16 === errors)) break;
																		}
																	} else {
																		const err4 = {
																			instancePath: instancePath + "/before/groups",
																			schemaPath: "#/$defs/person/properties/groups/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																	}
																}
																var valid3 = _errs14 === errors;
															} else var valid3 = true;
														}
													}
												}
											} else {
												const err5 = {
													instancePath: instancePath + "/before",
													schemaPath: "#/$defs/person/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										var _valid0 = _errs8 === errors;
										if (_valid0) {
											valid1 = true;
											passing0 = 0;
										}
										const _errs18 = errors;
										if (data3 !== null) {
											const err6 = {
												instancePath: instancePath + "/before",
												schemaPath: "#/properties/before/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
										var _valid0 = _errs18 === errors;
										if (_valid0 && valid1) {
											valid1 = false;
											passing0 = [passing0, 1];
										} else if (_valid0) {
											valid1 = true;
											passing0 = 1;
										}
										if (!valid1) {
											const err7 = {
												instancePath: instancePath + "/before",
												schemaPath: "#/properties/before/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing0 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
											validate22.errors = vErrors;
											return false;
										} else {
											errors = _errs7;
											if (vErrors !== null) {
												if (_errs7) vErrors.length = _errs7;
												else vErrors = null;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.after !== void 0) {
											let data7 = data.after;
											const _errs20 = errors;
											const _errs21 = errors;
											let valid5 = false;
											let passing1 = null;
											const _errs22 = errors;
											if (errors === errors) {
												if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
													let missing2;
													if (data7.username === void 0 && (missing2 = "username") || data7.groups === void 0 && (missing2 = "groups")) {
														const err8 = {
															instancePath: instancePath + "/after",
															schemaPath: "#/$defs/person/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'"
														};
														if (vErrors === null) vErrors = [err8];
														else vErrors.push(err8);
														errors++;
													} else {
														const _errs25 = errors;
														for (const key2 in data7) if (!(key2 === "username" || key2 === "groups")) {
															const err9 = {
																instancePath: instancePath + "/after",
																schemaPath: "#/$defs/person/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err9];
															else vErrors.push(err9);
															errors++;
															break;
														}
														if (_errs25 === errors) {
															if (data7.username !== void 0) {
																const _errs26 = errors;
																if (typeof data7.username !== "string") {
																	const err10 = {
																		instancePath: instancePath + "/after/username",
																		schemaPath: "#/$defs/person/properties/username/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err10];
																	else vErrors.push(err10);
																	errors++;
																}
																var valid7 = _errs26 === errors;
															} else var valid7 = true;
															if (valid7) {
																if (data7.groups !== void 0) {
																	let data9 = data7.groups;
																	const _errs28 = errors;
																	if (errors === _errs28) {
																		if (Array.isArray(data9)) {
																			const len1 = data9.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				const _errs30 = errors;
																				if (typeof data9[i1] !== "string") {
																					const err11 = {
																						instancePath: instancePath + "/after/groups/" + i1,
																						schemaPath: "#/$defs/person/properties/groups/items/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					};
																					if (vErrors === null) vErrors = [err11];
																					else vErrors.push(err11);
																					errors++;
																				}
																				if (!(_errs30 === errors)) break;
																			}
																		} else {
																			const err12 = {
																				instancePath: instancePath + "/after/groups",
																				schemaPath: "#/$defs/person/properties/groups/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			};
																			if (vErrors === null) vErrors = [err12];
																			else vErrors.push(err12);
																			errors++;
																		}
																	}
																	var valid7 = _errs28 === errors;
																} else var valid7 = true;
															}
														}
													}
												} else {
													const err13 = {
														instancePath: instancePath + "/after",
														schemaPath: "#/$defs/person/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err13];
													else vErrors.push(err13);
													errors++;
												}
											}
											var _valid1 = _errs22 === errors;
											if (_valid1) {
												valid5 = true;
												passing1 = 0;
											}
											const _errs32 = errors;
											if (data7 !== null) {
												const err14 = {
													instancePath: instancePath + "/after",
													schemaPath: "#/properties/after/oneOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err14];
												else vErrors.push(err14);
												errors++;
											}
											var _valid1 = _errs32 === errors;
											if (_valid1 && valid5) {
												valid5 = false;
												passing1 = [passing1, 1];
											} else if (_valid1) {
												valid5 = true;
												passing1 = 1;
											}
											if (!valid5) {
												const err15 = {
													instancePath: instancePath + "/after",
													schemaPath: "#/properties/after/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err15];
												else vErrors.push(err15);
												errors++;
												validate22.errors = vErrors;
												return false;
											} else {
												errors = _errs21;
												if (vErrors !== null) {
													if (_errs21) vErrors.length = _errs21;
													else vErrors = null;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.declaredAs !== void 0) {
												let data11 = data.declaredAs;
												const _errs34 = errors;
												if (typeof data11 !== "string" && data11 !== null) {
													validate22.errors = [{
														instancePath: instancePath + "/declaredAs",
														schemaPath: "#/properties/declaredAs/type",
														keyword: "type",
														params: { type: schema35.properties.declaredAs.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid0 = _errs34 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.declaredAt !== void 0) {
													let data12 = data.declaredAt;
													const _errs36 = errors;
													const _errs37 = errors;
													let valid9 = false;
													let passing2 = null;
													const _errs38 = errors;
													if (errors === _errs38) {
														if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
															let missing3;
															if (data12.file === void 0 && (missing3 = "file") || data12.line === void 0 && (missing3 = "line") || data12.column === void 0 && (missing3 = "column")) {
																const err16 = {
																	instancePath: instancePath + "/declaredAt",
																	schemaPath: "#/properties/declaredAt/oneOf/0/required",
																	keyword: "required",
																	params: { missingProperty: missing3 },
																	message: "must have required property '" + missing3 + "'"
																};
																if (vErrors === null) vErrors = [err16];
																else vErrors.push(err16);
																errors++;
															} else {
																const _errs40 = errors;
																for (const key3 in data12) if (!(key3 === "file" || key3 === "line" || key3 === "column")) {
																	const err17 = {
																		instancePath: instancePath + "/declaredAt",
																		schemaPath: "#/properties/declaredAt/oneOf/0/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key3 },
																		message: "must NOT have additional properties"
																	};
																	if (vErrors === null) vErrors = [err17];
																	else vErrors.push(err17);
																	errors++;
																	break;
																}
																if (_errs40 === errors) {
																	if (data12.file !== void 0) {
																		const _errs41 = errors;
																		if (typeof data12.file !== "string") {
																			const err18 = {
																				instancePath: instancePath + "/declaredAt/file",
																				schemaPath: "#/properties/declaredAt/oneOf/0/properties/file/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			};
																			if (vErrors === null) vErrors = [err18];
																			else vErrors.push(err18);
																			errors++;
																		}
																		var valid10 = _errs41 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data12.line !== void 0) {
																			let data14 = data12.line;
																			const _errs43 = errors;
																			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																				const err19 = {
																					instancePath: instancePath + "/declaredAt/line",
																					schemaPath: "#/properties/declaredAt/oneOf/0/properties/line/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				};
																				if (vErrors === null) vErrors = [err19];
																				else vErrors.push(err19);
																				errors++;
																			}
																			if (errors === _errs43) {
																				if (typeof data14 == "number" && isFinite(data14)) {
																					if (data14 < 1 || isNaN(data14)) {
																						const err20 = {
																							instancePath: instancePath + "/declaredAt/line",
																							schemaPath: "#/properties/declaredAt/oneOf/0/properties/line/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						};
																						if (vErrors === null) vErrors = [err20];
																						else vErrors.push(err20);
																						errors++;
																					}
																				}
																			}
																			var valid10 = _errs43 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data12.column !== void 0) {
																				let data15 = data12.column;
																				const _errs45 = errors;
																				if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																					const err21 = {
																						instancePath: instancePath + "/declaredAt/column",
																						schemaPath: "#/properties/declaredAt/oneOf/0/properties/column/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					};
																					if (vErrors === null) vErrors = [err21];
																					else vErrors.push(err21);
																					errors++;
																				}
																				if (errors === _errs45) {
																					if (typeof data15 == "number" && isFinite(data15)) {
																						if (data15 < 1 || isNaN(data15)) {
																							const err22 = {
																								instancePath: instancePath + "/declaredAt/column",
																								schemaPath: "#/properties/declaredAt/oneOf/0/properties/column/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							};
																							if (vErrors === null) vErrors = [err22];
																							else vErrors.push(err22);
																							errors++;
																						}
																					}
																				}
																				var valid10 = _errs45 === errors;
																			} else var valid10 = true;
																		}
																	}
																}
															}
														} else {
															const err23 = {
																instancePath: instancePath + "/declaredAt",
																schemaPath: "#/properties/declaredAt/oneOf/0/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															};
															if (vErrors === null) vErrors = [err23];
															else vErrors.push(err23);
															errors++;
														}
													}
													var _valid2 = _errs38 === errors;
													if (_valid2) {
														valid9 = true;
														passing2 = 0;
													}
													const _errs47 = errors;
													if (data12 !== null) {
														const err24 = {
															instancePath: instancePath + "/declaredAt",
															schemaPath: "#/properties/declaredAt/oneOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err24];
														else vErrors.push(err24);
														errors++;
													}
													var _valid2 = _errs47 === errors;
													if (_valid2 && valid9) {
														valid9 = false;
														passing2 = [passing2, 1];
													} else if (_valid2) {
														valid9 = true;
														passing2 = 1;
													}
													if (!valid9) {
														const err25 = {
															instancePath: instancePath + "/declaredAt",
															schemaPath: "#/properties/declaredAt/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing2 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err25];
														else vErrors.push(err25);
														errors++;
														validate22.errors = vErrors;
														return false;
													} else {
														errors = _errs37;
														if (vErrors !== null) {
															if (_errs37) vErrors.length = _errs37;
															else vErrors = null;
														}
													}
													var valid0 = _errs36 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.access !== void 0) {
														let data16 = data.access;
														const _errs49 = errors;
														if (typeof data16 !== "string" && data16 !== null) {
															validate22.errors = [{
																instancePath: instancePath + "/access",
																schemaPath: "#/properties/access/type",
																keyword: "type",
																params: { type: schema35.properties.access.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid0 = _errs49 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.owner !== void 0) {
															let data17 = data.owner;
															const _errs51 = errors;
															if (typeof data17 !== "string" && data17 !== null) {
																validate22.errors = [{
																	instancePath: instancePath + "/owner",
																	schemaPath: "#/properties/owner/type",
																	keyword: "type",
																	params: { type: schema35.properties.owner.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid0 = _errs51 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.reason !== void 0) {
																let data18 = data.reason;
																const _errs53 = errors;
																if (typeof data18 !== "string" && data18 !== null) {
																	validate22.errors = [{
																		instancePath: instancePath + "/reason",
																		schemaPath: "#/properties/reason/type",
																		keyword: "type",
																		params: { type: schema35.properties.reason.type },
																		message: "must be string,null"
																	}];
																	return false;
																}
																var valid0 = _errs53 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.expires !== void 0) {
																	let data19 = data.expires;
																	const _errs55 = errors;
																	if (typeof data19 !== "string" && data19 !== null) {
																		validate22.errors = [{
																			instancePath: instancePath + "/expires",
																			schemaPath: "#/properties/expires/type",
																			keyword: "type",
																			params: { type: schema35.properties.expires.type },
																			message: "must be string,null"
																		}];
																		return false;
																	}
																	var valid0 = _errs55 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.expired !== void 0) {
																		let data20 = data.expired;
																		const _errs57 = errors;
																		if (typeof data20 !== "string" && data20 !== null) {
																			validate22.errors = [{
																				instancePath: instancePath + "/expired",
																				schemaPath: "#/properties/expired/type",
																				keyword: "type",
																				params: { type: schema35.properties.expired.type },
																				message: "must be string,null"
																			}];
																			return false;
																		}
																		var valid0 = _errs57 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.source !== void 0) {
																			let data21 = data.source;
																			const _errs59 = errors;
																			if (typeof data21 !== "string" && data21 !== null) {
																				validate22.errors = [{
																					instancePath: instancePath + "/source",
																					schemaPath: "#/properties/source/type",
																					keyword: "type",
																					params: { type: schema35.properties.source.type },
																					message: "must be string,null"
																				}];
																				return false;
																			}
																			var valid0 = _errs59 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.why !== void 0) {
																				let data22 = data.why;
																				const _errs61 = errors;
																				if (typeof data22 !== "string" && data22 !== null) {
																					validate22.errors = [{
																						instancePath: instancePath + "/why",
																						schemaPath: "#/properties/why/type",
																						keyword: "type",
																						params: { type: schema35.properties.why.type },
																						message: "must be string,null"
																					}];
																					return false;
																				}
																				var valid0 = _errs61 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.digest !== void 0) {
																					let data23 = data.digest;
																					const _errs63 = errors;
																					if (typeof data23 !== "string" && data23 !== null) {
																						validate22.errors = [{
																							instancePath: instancePath + "/digest",
																							schemaPath: "#/properties/digest/type",
																							keyword: "type",
																							params: { type: schema35.properties.digest.type },
																							message: "must be string,null"
																						}];
																						return false;
																					}
																					var valid0 = _errs63 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.cause !== void 0) {
																						let data24 = data.cause;
																						const _errs65 = errors;
																						if (!(data24 === "here" || data24 === "drift" || data24 === "merged" || data24 === "expiry" || data24 === null)) {
																							validate22.errors = [{
																								instancePath: instancePath + "/cause",
																								schemaPath: "#/properties/cause/enum",
																								keyword: "enum",
																								params: { allowedValues: schema35.properties.cause.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid0 = _errs65 === errors;
																					} else var valid0 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate22.errors = vErrors;
		return errors === 0;
	}
	validate22.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema40 = {
		"title": "Rights by a binding",
		"description": "What one binding gives.",
		"type": "object",
		"required": [
			"kind",
			"name",
			"namespace",
			"role",
			"words"
		],
		"additionalProperties": false,
		"properties": {
			"kind": {
				"title": "Kind",
				"description": "A RoleBinding is for its namespace, a ClusterRoleBinding for all of the cluster.",
				"enum": ["RoleBinding", "ClusterRoleBinding"]
			},
			"name": {
				"title": "Name",
				"description": "The name of the binding.",
				"type": "string"
			},
			"namespace": {
				"title": "Namespace",
				"description": "Where it holds; null of a ClusterRoleBinding.",
				"type": ["string", "null"]
			},
			"role": {
				"title": "Role",
				"description": "What it binds to.",
				"type": "object",
				"required": ["kind", "name"],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Role or ClusterRole.",
						"type": "string"
					},
					"name": {
						"title": "Name",
						"description": "The name of the role.",
						"type": "string"
					}
				}
			},
			"words": {
				"title": "In words",
				"description": "What it gives, in one line.",
				"type": "string"
			}
		}
	};
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate24.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.group === void 0 && (missing0 = "group") || data.words === void 0 && (missing0 = "words") || data.everything === void 0 && (missing0 = "everything") || data.bindings === void 0 && (missing0 = "bindings")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "group" || key0 === "words" || key0 === "everything" || key0 === "bindings")) {
					validate24.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data.group !== void 0) {
					if (typeof data.group !== "string") {
						validate24.errors = [{
							instancePath: instancePath + "/group",
							schemaPath: "#/properties/group/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.words !== void 0) {
						if (typeof data.words !== "string") {
							validate24.errors = [{
								instancePath: instancePath + "/words",
								schemaPath: "#/properties/words/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.everything !== void 0) {
							if (typeof data.everything !== "boolean") {
								validate24.errors = [{
									instancePath: instancePath + "/everything",
									schemaPath: "#/properties/everything/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.bindings !== void 0) {
								let data3 = data.bindings;
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0];
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.kind === void 0 && (missing1 = "kind") || data4.name === void 0 && (missing1 = "name") || data4.namespace === void 0 && (missing1 = "namespace") || data4.role === void 0 && (missing1 = "role") || data4.words === void 0 && (missing1 = "words")) {
												validate24.errors = [{
													instancePath: instancePath + "/bindings/" + i0,
													schemaPath: "#/$defs/bindingRights/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												for (const key1 in data4) if (!(key1 === "kind" || key1 === "name" || key1 === "namespace" || key1 === "role" || key1 === "words")) {
													validate24.errors = [{
														instancePath: instancePath + "/bindings/" + i0,
														schemaPath: "#/$defs/bindingRights/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (data4.kind !== void 0) {
													let data5 = data4.kind;
													if (!(data5 === "RoleBinding" || data5 === "ClusterRoleBinding")) {
														validate24.errors = [{
															instancePath: instancePath + "/bindings/" + i0 + "/kind",
															schemaPath: "#/$defs/bindingRights/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema40.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data4.name !== void 0) {
														if (typeof data4.name !== "string") {
															validate24.errors = [{
																instancePath: instancePath + "/bindings/" + i0 + "/name",
																schemaPath: "#/$defs/bindingRights/properties/name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data4.namespace !== void 0) {
															let data7 = data4.namespace;
															if (typeof data7 !== "string" && data7 !== null) {
																validate24.errors = [{
																	instancePath: instancePath + "/bindings/" + i0 + "/namespace",
																	schemaPath: "#/$defs/bindingRights/properties/namespace/type",
																	keyword: "type",
																	params: { type: schema40.properties.namespace.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data4.role !== void 0) {
																let data8 = data4.role;
																if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																	let missing2;
																	if (data8.kind === void 0 && (missing2 = "kind") || data8.name === void 0 && (missing2 = "name")) {
																		validate24.errors = [{
																			instancePath: instancePath + "/bindings/" + i0 + "/role",
																			schemaPath: "#/$defs/bindingRights/properties/role/required",
																			keyword: "required",
																			params: { missingProperty: missing2 },
																			message: "must have required property '" + missing2 + "'"
																		}];
																		return false;
																	} else {
																		for (const key2 in data8) if (!(key2 === "kind" || key2 === "name")) {
																			validate24.errors = [{
																				instancePath: instancePath + "/bindings/" + i0 + "/role",
																				schemaPath: "#/$defs/bindingRights/properties/role/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (data8.kind !== void 0) {
																			if (typeof data8.kind !== "string") {
																				validate24.errors = [{
																					instancePath: instancePath + "/bindings/" + i0 + "/role/kind",
																					schemaPath: "#/$defs/bindingRights/properties/role/properties/kind/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid4 = true;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data8.name !== void 0) {
																				if (typeof data8.name !== "string") {
																					validate24.errors = [{
																						instancePath: instancePath + "/bindings/" + i0 + "/role/name",
																						schemaPath: "#/$defs/bindingRights/properties/role/properties/name/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid4 = true;
																			} else var valid4 = true;
																		}
																	}
																} else {
																	validate24.errors = [{
																		instancePath: instancePath + "/bindings/" + i0 + "/role",
																		schemaPath: "#/$defs/bindingRights/properties/role/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data4.words !== void 0) {
																	if (typeof data4.words !== "string") {
																		validate24.errors = [{
																			instancePath: instancePath + "/bindings/" + i0 + "/words",
																			schemaPath: "#/$defs/bindingRights/properties/words/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
															}
														}
													}
												}
											}
										} else {
											validate24.errors = [{
												instancePath: instancePath + "/bindings/" + i0,
												schemaPath: "#/$defs/bindingRights/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
								} else {
									validate24.errors = [{
										instancePath: instancePath + "/bindings",
										schemaPath: "#/properties/bindings/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
		validate24.errors = vErrors;
		return true;
	}
	validate24.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema44 = {
		"title": "Afterwards",
		"description": "What is so once the plan is applied.",
		"type": "object",
		"required": [
			"admins",
			"writer",
			"nodes"
		],
		"additionalProperties": false,
		"properties": {
			"admins": {
				"title": "Administrators",
				"description": "The declared creator, and the principals of entries with system:masters that have an effect.",
				"type": "object",
				"required": ["before", "after"],
				"additionalProperties": false,
				"properties": {
					"before": {
						"title": "Before",
						"description": "By the live aws-auth.",
						"type": "array",
						"items": { "type": "string" }
					},
					"after": {
						"title": "After",
						"description": "By the aws-auth that would be written.",
						"type": "array",
						"items": { "type": "string" }
					}
				}
			},
			"writer": {
				"title": "Writer",
				"description": "How the last identity of signIn stands. creator: EKS lets it in. keeps: aws-auth lets it in as before. moves: otherwise than before. loses: no longer. elsewhere: aws-auth has never had it. Null where the Cluster does not say who writes.",
				"enum": [
					"creator",
					"keeps",
					"moves",
					"loses",
					"elsewhere",
					null
				]
			},
			"nodes": {
				"title": "Nodes",
				"description": "Entries that nodes join by.",
				"type": "object",
				"required": ["entries", "touched"],
				"additionalProperties": false,
				"properties": {
					"entries": {
						"title": "Entries",
						"description": "How many there are.",
						"type": "integer",
						"minimum": 0
					},
					"touched": {
						"title": "Touched",
						"description": "How many the plan changes or removes.",
						"type": "integer",
						"minimum": 0
					}
				}
			}
		}
	};
	function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate26.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.production === void 0 && (missing0 = "production") || data.signIn === void 0 && (missing0 = "signIn") || data.afterwards === void 0 && (missing0 = "afterwards")) {
					validate26.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "production" || key0 === "signIn" || key0 === "afterwards")) {
						validate26.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.production !== void 0) {
							const _errs2 = errors;
							if (typeof data.production !== "boolean") {
								validate26.errors = [{
									instancePath: instancePath + "/production",
									schemaPath: "#/properties/production/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.signIn !== void 0) {
								let data1 = data.signIn;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data1)) {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (typeof data1[i0] !== "string") {
												validate26.errors = [{
													instancePath: instancePath + "/signIn/" + i0,
													schemaPath: "#/properties/signIn/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs6 === errors)) break;
										}
									} else {
										validate26.errors = [{
											instancePath: instancePath + "/signIn",
											schemaPath: "#/properties/signIn/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.afterwards !== void 0) {
									let data3 = data.afterwards;
									const _errs8 = errors;
									const _errs9 = errors;
									let valid2 = false;
									let passing0 = null;
									const _errs10 = errors;
									if (errors === errors) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.admins === void 0 && (missing1 = "admins") || data3.writer === void 0 && (missing1 = "writer") || data3.nodes === void 0 && (missing1 = "nodes")) {
												const err0 = {
													instancePath: instancePath + "/afterwards",
													schemaPath: "#/$defs/afterwards/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											} else {
												const _errs13 = errors;
												for (const key1 in data3) if (!(key1 === "admins" || key1 === "writer" || key1 === "nodes")) {
													const err1 = {
														instancePath: instancePath + "/afterwards",
														schemaPath: "#/$defs/afterwards/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
													break;
												}
												if (_errs13 === errors) {
													if (data3.admins !== void 0) {
														let data4 = data3.admins;
														const _errs14 = errors;
														if (errors === _errs14) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																let missing2;
																if (data4.before === void 0 && (missing2 = "before") || data4.after === void 0 && (missing2 = "after")) {
																	const err2 = {
																		instancePath: instancePath + "/afterwards/admins",
																		schemaPath: "#/$defs/afterwards/properties/admins/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'"
																	};
																	if (vErrors === null) vErrors = [err2];
																	else vErrors.push(err2);
																	errors++;
																} else {
																	const _errs16 = errors;
																	for (const key2 in data4) if (!(key2 === "before" || key2 === "after")) {
																		const err3 = {
																			instancePath: instancePath + "/afterwards/admins",
																			schemaPath: "#/$defs/afterwards/properties/admins/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 },
																			message: "must NOT have additional properties"
																		};
																		if (vErrors === null) vErrors = [err3];
																		else vErrors.push(err3);
																		errors++;
																		break;
																	}
																	if (_errs16 === errors) {
																		if (data4.before !== void 0) {
																			let data5 = data4.before;
																			const _errs17 = errors;
																			if (errors === _errs17) {
																				if (Array.isArray(data5)) {
																					const len1 = data5.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						const _errs19 = errors;
																						if (typeof data5[i1] !== "string") {
																							const err4 = {
																								instancePath: instancePath + "/afterwards/admins/before/" + i1,
																								schemaPath: "#/$defs/afterwards/properties/admins/properties/before/items/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							};
																							if (vErrors === null) vErrors = [err4];
																							else vErrors.push(err4);
																							errors++;
																						}
																						if (!(_errs19 === errors)) break;
																					}
																				} else {
																					const err5 = {
																						instancePath: instancePath + "/afterwards/admins/before",
																						schemaPath: "#/$defs/afterwards/properties/admins/properties/before/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					};
																					if (vErrors === null) vErrors = [err5];
																					else vErrors.push(err5);
																					errors++;
																				}
																			}
																			var valid5 = _errs17 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data4.after !== void 0) {
																				let data7 = data4.after;
																				const _errs21 = errors;
																				if (errors === _errs21) {
																					if (Array.isArray(data7)) {
																						const len2 = data7.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							const _errs23 = errors;
																							if (typeof data7[i2] !== "string") {
																								const err6 = {
																									instancePath: instancePath + "/afterwards/admins/after/" + i2,
																									schemaPath: "#/$defs/afterwards/properties/admins/properties/after/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								};
																								if (vErrors === null) vErrors = [err6];
																								else vErrors.push(err6);
																								errors++;
																							}
																							if (!(_errs23 === errors)) break;
																						}
																					} else {
																						const err7 = {
																							instancePath: instancePath + "/afterwards/admins/after",
																							schemaPath: "#/$defs/afterwards/properties/admins/properties/after/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						};
																						if (vErrors === null) vErrors = [err7];
																						else vErrors.push(err7);
																						errors++;
																					}
																				}
																				var valid5 = _errs21 === errors;
																			} else var valid5 = true;
																		}
																	}
																}
															} else {
																const err8 = {
																	instancePath: instancePath + "/afterwards/admins",
																	schemaPath: "#/$defs/afterwards/properties/admins/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err8];
																else vErrors.push(err8);
																errors++;
															}
														}
														var valid4 = _errs14 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data3.writer !== void 0) {
															let data9 = data3.writer;
															const _errs25 = errors;
															if (!(data9 === "creator" || data9 === "keeps" || data9 === "moves" || data9 === "loses" || data9 === "elsewhere" || data9 === null)) {
																const err9 = {
																	instancePath: instancePath + "/afterwards/writer",
																	schemaPath: "#/$defs/afterwards/properties/writer/enum",
																	keyword: "enum",
																	params: { allowedValues: schema44.properties.writer.enum },
																	message: "must be equal to one of the allowed values"
																};
																if (vErrors === null) vErrors = [err9];
																else vErrors.push(err9);
																errors++;
															}
															var valid4 = _errs25 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data3.nodes !== void 0) {
																let data10 = data3.nodes;
																const _errs26 = errors;
																if (errors === _errs26) {
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																		let missing3;
																		if (data10.entries === void 0 && (missing3 = "entries") || data10.touched === void 0 && (missing3 = "touched")) {
																			const err10 = {
																				instancePath: instancePath + "/afterwards/nodes",
																				schemaPath: "#/$defs/afterwards/properties/nodes/required",
																				keyword: "required",
																				params: { missingProperty: missing3 },
																				message: "must have required property '" + missing3 + "'"
																			};
																			if (vErrors === null) vErrors = [err10];
																			else vErrors.push(err10);
																			errors++;
																		} else {
																			const _errs28 = errors;
																			for (const key3 in data10) if (!(key3 === "entries" || key3 === "touched")) {
																				const err11 = {
																					instancePath: instancePath + "/afterwards/nodes",
																					schemaPath: "#/$defs/afterwards/properties/nodes/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err11];
																				else vErrors.push(err11);
																				errors++;
																				break;
																			}
																			if (_errs28 === errors) {
																				if (data10.entries !== void 0) {
																					let data11 = data10.entries;
																					const _errs29 = errors;
																					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																						const err12 = {
																							instancePath: instancePath + "/afterwards/nodes/entries",
																							schemaPath: "#/$defs/afterwards/properties/nodes/properties/entries/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						};
																						if (vErrors === null) vErrors = [err12];
																						else vErrors.push(err12);
																						errors++;
																					}
																					if (errors === _errs29) {
																						if (typeof data11 == "number" && isFinite(data11)) {
																							if (data11 < 0 || isNaN(data11)) {
																								const err13 = {
																									instancePath: instancePath + "/afterwards/nodes/entries",
																									schemaPath: "#/$defs/afterwards/properties/nodes/properties/entries/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								};
																								if (vErrors === null) vErrors = [err13];
																								else vErrors.push(err13);
																								errors++;
																							}
																						}
																					}
																					var valid8 = _errs29 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data10.touched !== void 0) {
																						let data12 = data10.touched;
																						const _errs31 = errors;
																						if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																							const err14 = {
																								instancePath: instancePath + "/afterwards/nodes/touched",
																								schemaPath: "#/$defs/afterwards/properties/nodes/properties/touched/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							};
																							if (vErrors === null) vErrors = [err14];
																							else vErrors.push(err14);
																							errors++;
																						}
																						if (errors === _errs31) {
																							if (typeof data12 == "number" && isFinite(data12)) {
																								if (data12 < 0 || isNaN(data12)) {
																									const err15 = {
																										instancePath: instancePath + "/afterwards/nodes/touched",
																										schemaPath: "#/$defs/afterwards/properties/nodes/properties/touched/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									};
																									if (vErrors === null) vErrors = [err15];
																									else vErrors.push(err15);
																									errors++;
																								}
																							}
																						}
																						var valid8 = _errs31 === errors;
																					} else var valid8 = true;
																				}
																			}
																		}
																	} else {
																		const err16 = {
																			instancePath: instancePath + "/afterwards/nodes",
																			schemaPath: "#/$defs/afterwards/properties/nodes/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err16];
																		else vErrors.push(err16);
																		errors++;
																	}
																}
																var valid4 = _errs26 === errors;
															} else var valid4 = true;
														}
													}
												}
											}
										} else {
											const err17 = {
												instancePath: instancePath + "/afterwards",
												schemaPath: "#/$defs/afterwards/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
									}
									var _valid0 = _errs10 === errors;
									if (_valid0) {
										valid2 = true;
										passing0 = 0;
									}
									const _errs33 = errors;
									if (data3 !== null) {
										const err18 = {
											instancePath: instancePath + "/afterwards",
											schemaPath: "#/properties/afterwards/oneOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
									var _valid0 = _errs33 === errors;
									if (_valid0 && valid2) {
										valid2 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid2 = true;
										passing0 = 1;
									}
									if (!valid2) {
										const err19 = {
											instancePath: instancePath + "/afterwards",
											schemaPath: "#/properties/afterwards/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
										validate26.errors = vErrors;
										return false;
									} else {
										errors = _errs9;
										if (vErrors !== null) {
											if (_errs9) vErrors.length = _errs9;
											else vErrors = null;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			} else {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate26.errors = vErrors;
		return errors === 0;
	}
	validate26.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern4 = /* @__PURE__ */ new RegExp("^(?:[-+ ]|@@)", "u");
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate21.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.cluster === void 0 && (missing0 = "cluster") || data.target === void 0 && (missing0 = "target") || data.source === void 0 && (missing0 = "source") || data.hasChanges === void 0 && (missing0 = "hasChanges") || data.recordMoves === void 0 && (missing0 = "recordMoves") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.counts === void 0 && (missing0 = "counts") || data.changes === void 0 && (missing0 = "changes") || data.notes === void 0 && (missing0 = "notes") || data.groups === void 0 && (missing0 = "groups") || data.notKnown === void 0 && (missing0 = "notKnown") || data.diff === void 0 && (missing0 = "diff") || data.outlook === void 0 && (missing0 = "outlook") || data.refusals === void 0 && (missing0 = "refusals") || data.allowed === void 0 && (missing0 = "allowed")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func1.call(schema34.properties, key0)) {
						validate21.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.cluster !== void 0) {
							const _errs2 = errors;
							if (typeof data.cluster !== "string") {
								validate21.errors = [{
									instancePath: instancePath + "/cluster",
									schemaPath: "#/properties/cluster/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.target !== void 0) {
								const _errs4 = errors;
								if (typeof data.target !== "string") {
									validate21.errors = [{
										instancePath: instancePath + "/target",
										schemaPath: "#/properties/target/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.source !== void 0) {
									const _errs6 = errors;
									if (typeof data.source !== "string") {
										validate21.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.hasChanges !== void 0) {
										const _errs8 = errors;
										if (typeof data.hasChanges !== "boolean") {
											validate21.errors = [{
												instancePath: instancePath + "/hasChanges",
												schemaPath: "#/properties/hasChanges/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.recordMoves !== void 0) {
											const _errs10 = errors;
											if (typeof data.recordMoves !== "boolean") {
												validate21.errors = [{
													instancePath: instancePath + "/recordMoves",
													schemaPath: "#/properties/recordMoves/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.fingerprint !== void 0) {
												const _errs12 = errors;
												if (typeof data.fingerprint !== "string") {
													validate21.errors = [{
														instancePath: instancePath + "/fingerprint",
														schemaPath: "#/properties/fingerprint/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.counts !== void 0) {
													let data6 = data.counts;
													const _errs14 = errors;
													if (errors === _errs14) {
														if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
															let missing1;
															if (data6.conflict === void 0 && (missing1 = "conflict") || data6.removed === void 0 && (missing1 = "removed") || data6.changed === void 0 && (missing1 = "changed") || data6.added === void 0 && (missing1 = "added") || data6.adopted === void 0 && (missing1 = "adopted") || data6.kept === void 0 && (missing1 = "kept") || data6.foreign === void 0 && (missing1 = "foreign")) {
																validate21.errors = [{
																	instancePath: instancePath + "/counts",
																	schemaPath: "#/properties/counts/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'"
																}];
																return false;
															} else {
																const _errs16 = errors;
																for (const key1 in data6) if (!(key1 === "conflict" || key1 === "removed" || key1 === "changed" || key1 === "added" || key1 === "adopted" || key1 === "kept" || key1 === "foreign")) {
																	validate21.errors = [{
																		instancePath: instancePath + "/counts",
																		schemaPath: "#/properties/counts/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs16 === errors) {
																	if (data6.conflict !== void 0) {
																		let data7 = data6.conflict;
																		const _errs17 = errors;
																		if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																			validate21.errors = [{
																				instancePath: instancePath + "/counts/conflict",
																				schemaPath: "#/properties/counts/properties/conflict/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs17) {
																			if (typeof data7 == "number" && isFinite(data7)) {
																				if (data7 < 0 || isNaN(data7)) {
																					validate21.errors = [{
																						instancePath: instancePath + "/counts/conflict",
																						schemaPath: "#/properties/counts/properties/conflict/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid1 = _errs17 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data6.removed !== void 0) {
																			let data8 = data6.removed;
																			const _errs19 = errors;
																			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																				validate21.errors = [{
																					instancePath: instancePath + "/counts/removed",
																					schemaPath: "#/properties/counts/properties/removed/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs19) {
																				if (typeof data8 == "number" && isFinite(data8)) {
																					if (data8 < 0 || isNaN(data8)) {
																						validate21.errors = [{
																							instancePath: instancePath + "/counts/removed",
																							schemaPath: "#/properties/counts/properties/removed/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							},
																							message: "must be >= 0"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid1 = _errs19 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data6.changed !== void 0) {
																				let data9 = data6.changed;
																				const _errs21 = errors;
																				if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																					validate21.errors = [{
																						instancePath: instancePath + "/counts/changed",
																						schemaPath: "#/properties/counts/properties/changed/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs21) {
																					if (typeof data9 == "number" && isFinite(data9)) {
																						if (data9 < 0 || isNaN(data9)) {
																							validate21.errors = [{
																								instancePath: instancePath + "/counts/changed",
																								schemaPath: "#/properties/counts/properties/changed/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								},
																								message: "must be >= 0"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid1 = _errs21 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data6.added !== void 0) {
																					let data10 = data6.added;
																					const _errs23 = errors;
																					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																						validate21.errors = [{
																							instancePath: instancePath + "/counts/added",
																							schemaPath: "#/properties/counts/properties/added/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs23) {
																						if (typeof data10 == "number" && isFinite(data10)) {
																							if (data10 < 0 || isNaN(data10)) {
																								validate21.errors = [{
																									instancePath: instancePath + "/counts/added",
																									schemaPath: "#/properties/counts/properties/added/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid1 = _errs23 === errors;
																				} else var valid1 = true;
																				if (valid1) {
																					if (data6.adopted !== void 0) {
																						let data11 = data6.adopted;
																						const _errs25 = errors;
																						if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																							validate21.errors = [{
																								instancePath: instancePath + "/counts/adopted",
																								schemaPath: "#/properties/counts/properties/adopted/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs25) {
																							if (typeof data11 == "number" && isFinite(data11)) {
																								if (data11 < 0 || isNaN(data11)) {
																									validate21.errors = [{
																										instancePath: instancePath + "/counts/adopted",
																										schemaPath: "#/properties/counts/properties/adopted/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid1 = _errs25 === errors;
																					} else var valid1 = true;
																					if (valid1) {
																						if (data6.kept !== void 0) {
																							let data12 = data6.kept;
																							const _errs27 = errors;
																							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																								validate21.errors = [{
																									instancePath: instancePath + "/counts/kept",
																									schemaPath: "#/properties/counts/properties/kept/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs27) {
																								if (typeof data12 == "number" && isFinite(data12)) {
																									if (data12 < 0 || isNaN(data12)) {
																										validate21.errors = [{
																											instancePath: instancePath + "/counts/kept",
																											schemaPath: "#/properties/counts/properties/kept/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid1 = _errs27 === errors;
																						} else var valid1 = true;
																						if (valid1) {
																							if (data6.foreign !== void 0) {
																								let data13 = data6.foreign;
																								const _errs29 = errors;
																								if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																									validate21.errors = [{
																										instancePath: instancePath + "/counts/foreign",
																										schemaPath: "#/properties/counts/properties/foreign/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs29) {
																									if (typeof data13 == "number" && isFinite(data13)) {
																										if (data13 < 0 || isNaN(data13)) {
																											validate21.errors = [{
																												instancePath: instancePath + "/counts/foreign",
																												schemaPath: "#/properties/counts/properties/foreign/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid1 = _errs29 === errors;
																							} else var valid1 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate21.errors = [{
																instancePath: instancePath + "/counts",
																schemaPath: "#/properties/counts/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.changes !== void 0) {
														let data14 = data.changes;
														const _errs31 = errors;
														if (errors === _errs31) {
															if (Array.isArray(data14)) {
																const len0 = data14.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs33 = errors;
																	if (!validate22(data14[i0], {
																		instancePath: instancePath + "/changes/" + i0,
																		parentData: data14,
																		parentDataProperty: i0,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs33 === errors)) break;
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/changes",
																	schemaPath: "#/properties/changes/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs31 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.notes !== void 0) {
															let data16 = data.notes;
															const _errs34 = errors;
															if (errors === _errs34) {
																if (Array.isArray(data16)) {
																	const len1 = data16.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		let data17 = data16[i1];
																		const _errs36 = errors;
																		if (errors === errors) {
																			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																				let missing2;
																				if (data17.section === void 0 && (missing2 = "section") || data17.line === void 0 && (missing2 = "line") || data17.message === void 0 && (missing2 = "message")) {
																					validate21.errors = [{
																						instancePath: instancePath + "/notes/" + i1,
																						schemaPath: "#/$defs/note/required",
																						keyword: "required",
																						params: { missingProperty: missing2 },
																						message: "must have required property '" + missing2 + "'"
																					}];
																					return false;
																				} else {
																					const _errs39 = errors;
																					for (const key2 in data17) if (!(key2 === "section" || key2 === "line" || key2 === "message")) {
																						validate21.errors = [{
																							instancePath: instancePath + "/notes/" + i1,
																							schemaPath: "#/$defs/note/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs39 === errors) {
																						if (data17.section !== void 0) {
																							let data18 = data17.section;
																							const _errs40 = errors;
																							if (!(data18 === "mapRoles" || data18 === "mapUsers" || data18 === "mapAccounts")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/notes/" + i1 + "/section",
																									schemaPath: "#/$defs/note/properties/section/enum",
																									keyword: "enum",
																									params: { allowedValues: schema38.properties.section.enum },
																									message: "must be equal to one of the allowed values"
																								}];
																								return false;
																							}
																							var valid5 = _errs40 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data17.line !== void 0) {
																								let data19 = data17.line;
																								const _errs41 = errors;
																								if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																									validate21.errors = [{
																										instancePath: instancePath + "/notes/" + i1 + "/line",
																										schemaPath: "#/$defs/note/properties/line/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs41) {
																									if (typeof data19 == "number" && isFinite(data19)) {
																										if (data19 < 1 || isNaN(data19)) {
																											validate21.errors = [{
																												instancePath: instancePath + "/notes/" + i1 + "/line",
																												schemaPath: "#/$defs/note/properties/line/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 1
																												},
																												message: "must be >= 1"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid5 = _errs41 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data17.message !== void 0) {
																									const _errs43 = errors;
																									if (typeof data17.message !== "string") {
																										validate21.errors = [{
																											instancePath: instancePath + "/notes/" + i1 + "/message",
																											schemaPath: "#/$defs/note/properties/message/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid5 = _errs43 === errors;
																								} else var valid5 = true;
																							}
																						}
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/notes/" + i1,
																					schemaPath: "#/$defs/note/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs36 === errors)) break;
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/notes",
																		schemaPath: "#/properties/notes/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs34 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.groups !== void 0) {
																let data21 = data.groups;
																const _errs45 = errors;
																const _errs46 = errors;
																let valid6 = false;
																let passing0 = null;
																const _errs47 = errors;
																if (errors === _errs47) {
																	if (Array.isArray(data21)) {
																		const len2 = data21.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs49 = errors;
																			if (!validate24(data21[i2], {
																				instancePath: instancePath + "/groups/" + i2,
																				parentData: data21,
																				parentDataProperty: i2,
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs49 === errors)) break;
																		}
																	} else {
																		const err0 = {
																			instancePath: instancePath + "/groups",
																			schemaPath: "#/properties/groups/oneOf/0/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err0];
																		else vErrors.push(err0);
																		errors++;
																	}
																}
																var _valid0 = _errs47 === errors;
																if (_valid0) {
																	valid6 = true;
																	passing0 = 0;
																}
																const _errs50 = errors;
																if (data21 !== null) {
																	const err1 = {
																		instancePath: instancePath + "/groups",
																		schemaPath: "#/properties/groups/oneOf/1/type",
																		keyword: "type",
																		params: { type: "null" },
																		message: "must be null"
																	};
																	if (vErrors === null) vErrors = [err1];
																	else vErrors.push(err1);
																	errors++;
																}
																var _valid0 = _errs50 === errors;
																if (_valid0 && valid6) {
																	valid6 = false;
																	passing0 = [passing0, 1];
																} else if (_valid0) {
																	valid6 = true;
																	passing0 = 1;
																}
																if (!valid6) {
																	const err2 = {
																		instancePath: instancePath + "/groups",
																		schemaPath: "#/properties/groups/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing0 },
																		message: "must match exactly one schema in oneOf"
																	};
																	if (vErrors === null) vErrors = [err2];
																	else vErrors.push(err2);
																	errors++;
																	validate21.errors = vErrors;
																	return false;
																} else {
																	errors = _errs46;
																	if (vErrors !== null) {
																		if (_errs46) vErrors.length = _errs46;
																		else vErrors = null;
																	}
																}
																var valid0 = _errs45 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.notKnown !== void 0) {
																	let data23 = data.notKnown;
																	const _errs52 = errors;
																	if (errors === _errs52) {
																		if (Array.isArray(data23)) {
																			const len3 = data23.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let data24 = data23[i3];
																				const _errs54 = errors;
																				if (errors === errors) {
																					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																						let missing3;
																						if (data24.what === void 0 && (missing3 = "what") || data24.why === void 0 && (missing3 = "why") || data24.remedy === void 0 && (missing3 = "remedy")) {
																							validate21.errors = [{
																								instancePath: instancePath + "/notKnown/" + i3,
																								schemaPath: "#/$defs/notKnown/required",
																								keyword: "required",
																								params: { missingProperty: missing3 },
																								message: "must have required property '" + missing3 + "'"
																							}];
																							return false;
																						} else {
																							const _errs57 = errors;
																							for (const key3 in data24) if (!(key3 === "what" || key3 === "why" || key3 === "remedy")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/notKnown/" + i3,
																									schemaPath: "#/$defs/notKnown/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key3 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs57 === errors) {
																								if (data24.what !== void 0) {
																									const _errs58 = errors;
																									if (typeof data24.what !== "string") {
																										validate21.errors = [{
																											instancePath: instancePath + "/notKnown/" + i3 + "/what",
																											schemaPath: "#/$defs/notKnown/properties/what/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid10 = _errs58 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (data24.why !== void 0) {
																										const _errs60 = errors;
																										if (typeof data24.why !== "string") {
																											validate21.errors = [{
																												instancePath: instancePath + "/notKnown/" + i3 + "/why",
																												schemaPath: "#/$defs/notKnown/properties/why/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid10 = _errs60 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data24.remedy !== void 0) {
																											const _errs62 = errors;
																											if (typeof data24.remedy !== "string") {
																												validate21.errors = [{
																													instancePath: instancePath + "/notKnown/" + i3 + "/remedy",
																													schemaPath: "#/$defs/notKnown/properties/remedy/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid10 = _errs62 === errors;
																										} else var valid10 = true;
																									}
																								}
																							}
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/notKnown/" + i3,
																							schemaPath: "#/$defs/notKnown/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs54 === errors)) break;
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: instancePath + "/notKnown",
																				schemaPath: "#/properties/notKnown/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs52 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.diff !== void 0) {
																		let data28 = data.diff;
																		const _errs64 = errors;
																		if (errors === _errs64) {
																			if (Array.isArray(data28)) {
																				const len4 = data28.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let data29 = data28[i4];
																					const _errs66 = errors;
																					if (errors === errors) {
																						if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																							let missing4;
																							if (data29.key === void 0 && (missing4 = "key") || data29.lines === void 0 && (missing4 = "lines")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/diff/" + i4,
																									schemaPath: "#/$defs/textDiff/required",
																									keyword: "required",
																									params: { missingProperty: missing4 },
																									message: "must have required property '" + missing4 + "'"
																								}];
																								return false;
																							} else {
																								const _errs69 = errors;
																								for (const key4 in data29) if (!(key4 === "key" || key4 === "lines")) {
																									validate21.errors = [{
																										instancePath: instancePath + "/diff/" + i4,
																										schemaPath: "#/$defs/textDiff/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs69 === errors) {
																									if (data29.key !== void 0) {
																										let data30 = data29.key;
																										const _errs70 = errors;
																										if (!(data30 === "mapRoles" || data30 === "mapUsers" || data30 === "mapAccounts")) {
																											validate21.errors = [{
																												instancePath: instancePath + "/diff/" + i4 + "/key",
																												schemaPath: "#/$defs/textDiff/properties/key/enum",
																												keyword: "enum",
																												params: { allowedValues: schema42.properties.key.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid13 = _errs70 === errors;
																									} else var valid13 = true;
																									if (valid13) {
																										if (data29.lines !== void 0) {
																											let data31 = data29.lines;
																											const _errs71 = errors;
																											if (errors === _errs71) {
																												if (Array.isArray(data31)) {
																													const len5 = data31.length;
																													for (let i5 = 0; i5 < len5; i5++) {
																														let data32 = data31[i5];
																														const _errs73 = errors;
																														if (errors === _errs73) {
																															if (typeof data32 === "string") {
																																if (!pattern4.test(data32)) {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/diff/" + i4 + "/lines/" + i5,
																																		schemaPath: "#/$defs/textDiff/properties/lines/items/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^(?:[-+ ]|@@)" },
																																		message: "must match pattern \"^(?:[-+ ]|@@)\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate21.errors = [{
																																	instancePath: instancePath + "/diff/" + i4 + "/lines/" + i5,
																																	schemaPath: "#/$defs/textDiff/properties/lines/items/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																														}
																														if (!(_errs73 === errors)) break;
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/diff/" + i4 + "/lines",
																														schemaPath: "#/$defs/textDiff/properties/lines/type",
																														keyword: "type",
																														params: { type: "array" },
																														message: "must be array"
																													}];
																													return false;
																												}
																											}
																											var valid13 = _errs71 === errors;
																										} else var valid13 = true;
																									}
																								}
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/diff/" + i4,
																								schemaPath: "#/$defs/textDiff/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs66 === errors)) break;
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/diff",
																					schemaPath: "#/properties/diff/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs64 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.outlook !== void 0) {
																			let data33 = data.outlook;
																			const _errs75 = errors;
																			const _errs76 = errors;
																			let valid15 = false;
																			let passing1 = null;
																			const _errs77 = errors;
																			if (!validate26(data33, {
																				instancePath: instancePath + "/outlook",
																				parentData: data,
																				parentDataProperty: "outlook",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																				errors = vErrors.length;
																			}
																			var _valid1 = _errs77 === errors;
																			if (_valid1) {
																				valid15 = true;
																				passing1 = 0;
																			}
																			const _errs78 = errors;
																			if (data33 !== null) {
																				const err3 = {
																					instancePath: instancePath + "/outlook",
																					schemaPath: "#/properties/outlook/oneOf/1/type",
																					keyword: "type",
																					params: { type: "null" },
																					message: "must be null"
																				};
																				if (vErrors === null) vErrors = [err3];
																				else vErrors.push(err3);
																				errors++;
																			}
																			var _valid1 = _errs78 === errors;
																			if (_valid1 && valid15) {
																				valid15 = false;
																				passing1 = [passing1, 1];
																			} else if (_valid1) {
																				valid15 = true;
																				passing1 = 1;
																			}
																			if (!valid15) {
																				const err4 = {
																					instancePath: instancePath + "/outlook",
																					schemaPath: "#/properties/outlook/oneOf",
																					keyword: "oneOf",
																					params: { passingSchemas: passing1 },
																					message: "must match exactly one schema in oneOf"
																				};
																				if (vErrors === null) vErrors = [err4];
																				else vErrors.push(err4);
																				errors++;
																				validate21.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs76;
																				if (vErrors !== null) {
																					if (_errs76) vErrors.length = _errs76;
																					else vErrors = null;
																				}
																			}
																			var valid0 = _errs75 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.refusals !== void 0) {
																				let data34 = data.refusals;
																				const _errs80 = errors;
																				if (errors === _errs80) {
																					if (Array.isArray(data34)) {
																						const len6 = data34.length;
																						for (let i6 = 0; i6 < len6; i6++) {
																							let data35 = data34[i6];
																							const _errs82 = errors;
																							if (errors === errors) {
																								if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
																									let missing5;
																									if (data35.guard === void 0 && (missing5 = "guard") || data35.message === void 0 && (missing5 = "message") || data35.remedy === void 0 && (missing5 = "remedy")) {
																										validate21.errors = [{
																											instancePath: instancePath + "/refusals/" + i6,
																											schemaPath: "#/$defs/refusal/required",
																											keyword: "required",
																											params: { missingProperty: missing5 },
																											message: "must have required property '" + missing5 + "'"
																										}];
																										return false;
																									} else {
																										const _errs85 = errors;
																										for (const key5 in data35) if (!(key5 === "guard" || key5 === "message" || key5 === "remedy")) {
																											validate21.errors = [{
																												instancePath: instancePath + "/refusals/" + i6,
																												schemaPath: "#/$defs/refusal/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs85 === errors) {
																											if (data35.guard !== void 0) {
																												const _errs86 = errors;
																												if (typeof data35.guard !== "string") {
																													validate21.errors = [{
																														instancePath: instancePath + "/refusals/" + i6 + "/guard",
																														schemaPath: "#/$defs/refusal/properties/guard/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid18 = _errs86 === errors;
																											} else var valid18 = true;
																											if (valid18) {
																												if (data35.message !== void 0) {
																													const _errs88 = errors;
																													if (typeof data35.message !== "string") {
																														validate21.errors = [{
																															instancePath: instancePath + "/refusals/" + i6 + "/message",
																															schemaPath: "#/$defs/refusal/properties/message/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid18 = _errs88 === errors;
																												} else var valid18 = true;
																												if (valid18) {
																													if (data35.remedy !== void 0) {
																														const _errs90 = errors;
																														if (typeof data35.remedy !== "string") {
																															validate21.errors = [{
																																instancePath: instancePath + "/refusals/" + i6 + "/remedy",
																																schemaPath: "#/$defs/refusal/properties/remedy/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid18 = _errs90 === errors;
																													} else var valid18 = true;
																												}
																											}
																										}
																									}
																								} else {
																									validate21.errors = [{
																										instancePath: instancePath + "/refusals/" + i6,
																										schemaPath: "#/$defs/refusal/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs82 === errors)) break;
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/refusals",
																							schemaPath: "#/properties/refusals/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs80 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.allowed !== void 0) {
																					let data39 = data.allowed;
																					const _errs92 = errors;
																					if (errors === _errs92) {
																						if (Array.isArray(data39)) {
																							const len7 = data39.length;
																							for (let i7 = 0; i7 < len7; i7++) {
																								let data40 = data39[i7];
																								const _errs94 = errors;
																								if (errors === errors) {
																									if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
																										let missing6;
																										if (data40.guard === void 0 && (missing6 = "guard") || data40.message === void 0 && (missing6 = "message") || data40.until === void 0 && (missing6 = "until") || data40.reason === void 0 && (missing6 = "reason")) {
																											validate21.errors = [{
																												instancePath: instancePath + "/allowed/" + i7,
																												schemaPath: "#/$defs/allowed/required",
																												keyword: "required",
																												params: { missingProperty: missing6 },
																												message: "must have required property '" + missing6 + "'"
																											}];
																											return false;
																										} else {
																											const _errs97 = errors;
																											for (const key6 in data40) if (!(key6 === "guard" || key6 === "message" || key6 === "until" || key6 === "reason")) {
																												validate21.errors = [{
																													instancePath: instancePath + "/allowed/" + i7,
																													schemaPath: "#/$defs/allowed/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key6 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs97 === errors) {
																												if (data40.guard !== void 0) {
																													const _errs98 = errors;
																													if (typeof data40.guard !== "string") {
																														validate21.errors = [{
																															instancePath: instancePath + "/allowed/" + i7 + "/guard",
																															schemaPath: "#/$defs/allowed/properties/guard/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid21 = _errs98 === errors;
																												} else var valid21 = true;
																												if (valid21) {
																													if (data40.message !== void 0) {
																														const _errs100 = errors;
																														if (typeof data40.message !== "string") {
																															validate21.errors = [{
																																instancePath: instancePath + "/allowed/" + i7 + "/message",
																																schemaPath: "#/$defs/allowed/properties/message/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid21 = _errs100 === errors;
																													} else var valid21 = true;
																													if (valid21) {
																														if (data40.until !== void 0) {
																															const _errs102 = errors;
																															if (typeof data40.until !== "string") {
																																validate21.errors = [{
																																	instancePath: instancePath + "/allowed/" + i7 + "/until",
																																	schemaPath: "#/$defs/allowed/properties/until/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid21 = _errs102 === errors;
																														} else var valid21 = true;
																														if (valid21) {
																															if (data40.reason !== void 0) {
																																const _errs104 = errors;
																																if (typeof data40.reason !== "string") {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/allowed/" + i7 + "/reason",
																																		schemaPath: "#/$defs/allowed/properties/reason/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid21 = _errs104 === errors;
																															} else var valid21 = true;
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/allowed/" + i7,
																											schemaPath: "#/$defs/allowed/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs94 === errors)) break;
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/allowed",
																								schemaPath: "#/properties/allowed/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs92 === errors;
																				} else var valid0 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	validate21.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema48 = {
		"title": "Failure",
		"description": "Why there is nothing else about this cluster.",
		"type": "object",
		"required": [
			"code",
			"message",
			"detail",
			"remedy"
		],
		"additionalProperties": false,
		"properties": {
			"code": {
				"title": "Code",
				"description": "Which part refused or failed.",
				"enum": [
					"usage",
					"declarations",
					"target",
					"live-unreadable",
					"guard",
					"sign-in",
					"identity",
					"aws",
					"kubernetes",
					"github",
					"overtaken",
					"unknown-outcome",
					"interrupted",
					"defect"
				]
			},
			"message": {
				"title": "Message",
				"description": "What happened.",
				"type": "string"
			},
			"detail": {
				"title": "Detail",
				"description": "Lines that belong to the message, such as an excerpt or a server's own words.",
				"type": ["string", "null"]
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do next.",
				"type": ["string", "null"]
			}
		}
	};
	function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate29.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.cluster === void 0 && (missing0 = "cluster") || data.failure === void 0 && (missing0 = "failure")) {
				validate29.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "cluster" || key0 === "failure")) {
					validate29.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data.cluster !== void 0) {
					if (typeof data.cluster !== "string") {
						validate29.errors = [{
							instancePath: instancePath + "/cluster",
							schemaPath: "#/properties/cluster/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.failure !== void 0) {
						let data1 = data.failure;
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.code === void 0 && (missing1 = "code") || data1.message === void 0 && (missing1 = "message") || data1.detail === void 0 && (missing1 = "detail") || data1.remedy === void 0 && (missing1 = "remedy")) {
								validate29.errors = [{
									instancePath: instancePath + "/failure",
									schemaPath: "#/$defs/failure/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								for (const key1 in data1) if (!(key1 === "code" || key1 === "message" || key1 === "detail" || key1 === "remedy")) {
									validate29.errors = [{
										instancePath: instancePath + "/failure",
										schemaPath: "#/$defs/failure/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (data1.code !== void 0) {
									let data2 = data1.code;
									if (!(data2 === "usage" || data2 === "declarations" || data2 === "target" || data2 === "live-unreadable" || data2 === "guard" || data2 === "sign-in" || data2 === "identity" || data2 === "aws" || data2 === "kubernetes" || data2 === "github" || data2 === "overtaken" || data2 === "unknown-outcome" || data2 === "interrupted" || data2 === "defect")) {
										validate29.errors = [{
											instancePath: instancePath + "/failure/code",
											schemaPath: "#/$defs/failure/properties/code/enum",
											keyword: "enum",
											params: { allowedValues: schema48.properties.code.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data1.message !== void 0) {
										if (typeof data1.message !== "string") {
											validate29.errors = [{
												instancePath: instancePath + "/failure/message",
												schemaPath: "#/$defs/failure/properties/message/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data1.detail !== void 0) {
											let data4 = data1.detail;
											if (typeof data4 !== "string" && data4 !== null) {
												validate29.errors = [{
													instancePath: instancePath + "/failure/detail",
													schemaPath: "#/$defs/failure/properties/detail/type",
													keyword: "type",
													params: { type: schema48.properties.detail.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data1.remedy !== void 0) {
												let data5 = data1.remedy;
												if (typeof data5 !== "string" && data5 !== null) {
													validate29.errors = [{
														instancePath: instancePath + "/failure/remedy",
														schemaPath: "#/$defs/failure/properties/remedy/type",
														keyword: "type",
														params: { type: schema48.properties.remedy.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
										}
									}
								}
							}
						} else {
							validate29.errors = [{
								instancePath: instancePath + "/failure",
								schemaPath: "#/$defs/failure/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		} else {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
		validate29.errors = vErrors;
		return true;
	}
	validate29.evaluated = {
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
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.ok === void 0 && (missing0 = "ok") || data.hasChanges === void 0 && (missing0 = "hasChanges") || data.lint === void 0 && (missing0 = "lint") || data.clusters === void 0 && (missing0 = "clusters")) {
					validate20.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "ok" || key0 === "hasChanges" || key0 === "lint" || key0 === "clusters" || key0 === "abridged")) {
						validate20.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.apiVersion !== void 0) {
							const _errs2 = errors;
							if ("guestlist/v1" !== data.apiVersion) {
								validate20.errors = [{
									instancePath: instancePath + "/apiVersion",
									schemaPath: "#/properties/apiVersion/const",
									keyword: "const",
									params: { allowedValue: "guestlist/v1" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0) {
								const _errs3 = errors;
								if ("PlanReport" !== data.kind) {
									validate20.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/const",
										keyword: "const",
										params: { allowedValue: "PlanReport" },
										message: "must be equal to constant"
									}];
									return false;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ok !== void 0) {
									const _errs4 = errors;
									if (typeof data.ok !== "boolean") {
										validate20.errors = [{
											instancePath: instancePath + "/ok",
											schemaPath: "#/properties/ok/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.hasChanges !== void 0) {
										const _errs6 = errors;
										if (typeof data.hasChanges !== "boolean") {
											validate20.errors = [{
												instancePath: instancePath + "/hasChanges",
												schemaPath: "#/properties/hasChanges/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.lint !== void 0) {
											let data4 = data.lint;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
													let missing1;
													if (data4.counted === void 0 && (missing1 = "counted") || data4.findingCounts === void 0 && (missing1 = "findingCounts") || data4.findings === void 0 && (missing1 = "findings") || data4.suppressedCounts === void 0 && (missing1 = "suppressedCounts") || data4.suppressed === void 0 && (missing1 = "suppressed")) {
														validate20.errors = [{
															instancePath: instancePath + "/lint",
															schemaPath: "#/properties/lint/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														const _errs10 = errors;
														for (const key1 in data4) if (!(key1 === "counted" || key1 === "findingCounts" || key1 === "findings" || key1 === "suppressedCounts" || key1 === "suppressed")) {
															validate20.errors = [{
																instancePath: instancePath + "/lint",
																schemaPath: "#/properties/lint/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs10 === errors) {
															if (data4.counted !== void 0) {
																let data5 = data4.counted;
																const _errs11 = errors;
																if (errors === _errs11) {
																	if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																		let missing2;
																		if (data5.files === void 0 && (missing2 = "files") || data5.clusters === void 0 && (missing2 = "clusters") || data5.grants === void 0 && (missing2 = "grants")) {
																			validate20.errors = [{
																				instancePath: instancePath + "/lint/counted",
																				schemaPath: "#/properties/lint/properties/counted/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			}];
																			return false;
																		} else {
																			const _errs13 = errors;
																			for (const key2 in data5) if (!(key2 === "files" || key2 === "clusters" || key2 === "grants")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/lint/counted",
																					schemaPath: "#/properties/lint/properties/counted/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs13 === errors) {
																				if (data5.files !== void 0) {
																					let data6 = data5.files;
																					const _errs14 = errors;
																					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																						validate20.errors = [{
																							instancePath: instancePath + "/lint/counted/files",
																							schemaPath: "#/properties/lint/properties/counted/properties/files/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs14) {
																						if (typeof data6 == "number" && isFinite(data6)) {
																							if (data6 < 0 || isNaN(data6)) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lint/counted/files",
																									schemaPath: "#/properties/lint/properties/counted/properties/files/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid2 = _errs14 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data5.clusters !== void 0) {
																						let data7 = data5.clusters;
																						const _errs16 = errors;
																						if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																							validate20.errors = [{
																								instancePath: instancePath + "/lint/counted/clusters",
																								schemaPath: "#/properties/lint/properties/counted/properties/clusters/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs16) {
																							if (typeof data7 == "number" && isFinite(data7)) {
																								if (data7 < 0 || isNaN(data7)) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lint/counted/clusters",
																										schemaPath: "#/properties/lint/properties/counted/properties/clusters/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid2 = _errs16 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data5.grants !== void 0) {
																							let data8 = data5.grants;
																							const _errs18 = errors;
																							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lint/counted/grants",
																									schemaPath: "#/properties/lint/properties/counted/properties/grants/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs18) {
																								if (typeof data8 == "number" && isFinite(data8)) {
																									if (data8 < 0 || isNaN(data8)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/lint/counted/grants",
																											schemaPath: "#/properties/lint/properties/counted/properties/grants/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid2 = _errs18 === errors;
																						} else var valid2 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate20.errors = [{
																			instancePath: instancePath + "/lint/counted",
																			schemaPath: "#/properties/lint/properties/counted/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid1 = _errs11 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data4.findingCounts !== void 0) {
																	let data9 = data4.findingCounts;
																	const _errs20 = errors;
																	if (errors === _errs20) {
																		if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																			let missing3;
																			if (data9.errors === void 0 && (missing3 = "errors") || data9.warnings === void 0 && (missing3 = "warnings") || data9.notes === void 0 && (missing3 = "notes")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/lint/findingCounts",
																					schemaPath: "#/properties/lint/properties/findingCounts/required",
																					keyword: "required",
																					params: { missingProperty: missing3 },
																					message: "must have required property '" + missing3 + "'"
																				}];
																				return false;
																			} else {
																				const _errs22 = errors;
																				for (const key3 in data9) if (!(key3 === "errors" || key3 === "warnings" || key3 === "notes")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/lint/findingCounts",
																						schemaPath: "#/properties/lint/properties/findingCounts/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key3 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs22 === errors) {
																					if (data9.errors !== void 0) {
																						let data10 = data9.errors;
																						const _errs23 = errors;
																						if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																							validate20.errors = [{
																								instancePath: instancePath + "/lint/findingCounts/errors",
																								schemaPath: "#/properties/lint/properties/findingCounts/properties/errors/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs23) {
																							if (typeof data10 == "number" && isFinite(data10)) {
																								if (data10 < 0 || isNaN(data10)) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lint/findingCounts/errors",
																										schemaPath: "#/properties/lint/properties/findingCounts/properties/errors/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid3 = _errs23 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data9.warnings !== void 0) {
																							let data11 = data9.warnings;
																							const _errs25 = errors;
																							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lint/findingCounts/warnings",
																									schemaPath: "#/properties/lint/properties/findingCounts/properties/warnings/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs25) {
																								if (typeof data11 == "number" && isFinite(data11)) {
																									if (data11 < 0 || isNaN(data11)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/lint/findingCounts/warnings",
																											schemaPath: "#/properties/lint/properties/findingCounts/properties/warnings/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid3 = _errs25 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data9.notes !== void 0) {
																								let data12 = data9.notes;
																								const _errs27 = errors;
																								if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lint/findingCounts/notes",
																										schemaPath: "#/properties/lint/properties/findingCounts/properties/notes/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs27) {
																									if (typeof data12 == "number" && isFinite(data12)) {
																										if (data12 < 0 || isNaN(data12)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/lint/findingCounts/notes",
																												schemaPath: "#/properties/lint/properties/findingCounts/properties/notes/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid3 = _errs27 === errors;
																							} else var valid3 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate20.errors = [{
																				instancePath: instancePath + "/lint/findingCounts",
																				schemaPath: "#/properties/lint/properties/findingCounts/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs20 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data4.findings !== void 0) {
																		let data13 = data4.findings;
																		const _errs29 = errors;
																		if (errors === _errs29) {
																			if (Array.isArray(data13)) {
																				const len0 = data13.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data14 = data13[i0];
																					const _errs31 = errors;
																					if (errors === errors) {
																						if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																							let missing4;
																							if (data14.rule === void 0 && (missing4 = "rule") || data14.severity === void 0 && (missing4 = "severity") || data14.file === void 0 && (missing4 = "file") || data14.line === void 0 && (missing4 = "line") || data14.column === void 0 && (missing4 = "column") || data14.endLine === void 0 && (missing4 = "endLine") || data14.endColumn === void 0 && (missing4 = "endColumn") || data14.message === void 0 && (missing4 = "message") || data14.remedy === void 0 && (missing4 = "remedy")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lint/findings/" + i0,
																									schemaPath: "#/$defs/finding/required",
																									keyword: "required",
																									params: { missingProperty: missing4 },
																									message: "must have required property '" + missing4 + "'"
																								}];
																								return false;
																							} else {
																								const _errs34 = errors;
																								for (const key4 in data14) if (!func1.call(schema32.properties, key4)) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lint/findings/" + i0,
																										schemaPath: "#/$defs/finding/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs34 === errors) {
																									if (data14.rule !== void 0) {
																										const _errs35 = errors;
																										if (typeof data14.rule !== "string") {
																											validate20.errors = [{
																												instancePath: instancePath + "/lint/findings/" + i0 + "/rule",
																												schemaPath: "#/$defs/finding/properties/rule/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid6 = _errs35 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data14.severity !== void 0) {
																											let data16 = data14.severity;
																											const _errs37 = errors;
																											if (!(data16 === "error" || data16 === "warning" || data16 === "note")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/lint/findings/" + i0 + "/severity",
																													schemaPath: "#/$defs/finding/properties/severity/enum",
																													keyword: "enum",
																													params: { allowedValues: schema32.properties.severity.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid6 = _errs37 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data14.file !== void 0) {
																												const _errs38 = errors;
																												if (typeof data14.file !== "string") {
																													validate20.errors = [{
																														instancePath: instancePath + "/lint/findings/" + i0 + "/file",
																														schemaPath: "#/$defs/finding/properties/file/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid6 = _errs38 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data14.line !== void 0) {
																													let data18 = data14.line;
																													const _errs40 = errors;
																													if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/lint/findings/" + i0 + "/line",
																															schemaPath: "#/$defs/finding/properties/line/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs40) {
																														if (typeof data18 == "number" && isFinite(data18)) {
																															if (data18 < 1 || isNaN(data18)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/lint/findings/" + i0 + "/line",
																																	schemaPath: "#/$defs/finding/properties/line/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 1
																																	},
																																	message: "must be >= 1"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid6 = _errs40 === errors;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data14.column !== void 0) {
																														let data19 = data14.column;
																														const _errs42 = errors;
																														if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/lint/findings/" + i0 + "/column",
																																schemaPath: "#/$defs/finding/properties/column/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs42) {
																															if (typeof data19 == "number" && isFinite(data19)) {
																																if (data19 < 1 || isNaN(data19)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/lint/findings/" + i0 + "/column",
																																		schemaPath: "#/$defs/finding/properties/column/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 1
																																		},
																																		message: "must be >= 1"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid6 = _errs42 === errors;
																													} else var valid6 = true;
																													if (valid6) {
																														if (data14.endLine !== void 0) {
																															let data20 = data14.endLine;
																															const _errs44 = errors;
																															if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/lint/findings/" + i0 + "/endLine",
																																	schemaPath: "#/$defs/finding/properties/endLine/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs44) {
																																if (typeof data20 == "number" && isFinite(data20)) {
																																	if (data20 < 1 || isNaN(data20)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/lint/findings/" + i0 + "/endLine",
																																			schemaPath: "#/$defs/finding/properties/endLine/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 1
																																			},
																																			message: "must be >= 1"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid6 = _errs44 === errors;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data14.endColumn !== void 0) {
																																let data21 = data14.endColumn;
																																const _errs46 = errors;
																																if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/lint/findings/" + i0 + "/endColumn",
																																		schemaPath: "#/$defs/finding/properties/endColumn/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs46) {
																																	if (typeof data21 == "number" && isFinite(data21)) {
																																		if (data21 < 1 || isNaN(data21)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/lint/findings/" + i0 + "/endColumn",
																																				schemaPath: "#/$defs/finding/properties/endColumn/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 1
																																				},
																																				message: "must be >= 1"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid6 = _errs46 === errors;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data14.message !== void 0) {
																																	const _errs48 = errors;
																																	if (typeof data14.message !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/lint/findings/" + i0 + "/message",
																																			schemaPath: "#/$defs/finding/properties/message/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid6 = _errs48 === errors;
																																} else var valid6 = true;
																																if (valid6) {
																																	if (data14.remedy !== void 0) {
																																		const _errs50 = errors;
																																		if (typeof data14.remedy !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/lint/findings/" + i0 + "/remedy",
																																				schemaPath: "#/$defs/finding/properties/remedy/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid6 = _errs50 === errors;
																																	} else var valid6 = true;
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate20.errors = [{
																								instancePath: instancePath + "/lint/findings/" + i0,
																								schemaPath: "#/$defs/finding/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs31 === errors)) break;
																				}
																			} else {
																				validate20.errors = [{
																					instancePath: instancePath + "/lint/findings",
																					schemaPath: "#/properties/lint/properties/findings/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid1 = _errs29 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data4.suppressedCounts !== void 0) {
																			let data24 = data4.suppressedCounts;
																			const _errs52 = errors;
																			if (errors === _errs52) {
																				if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																					let missing5;
																					if (data24.comments === void 0 && (missing5 = "comments") || data24.baseline === void 0 && (missing5 = "baseline")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/lint/suppressedCounts",
																							schemaPath: "#/properties/lint/properties/suppressedCounts/required",
																							keyword: "required",
																							params: { missingProperty: missing5 },
																							message: "must have required property '" + missing5 + "'"
																						}];
																						return false;
																					} else {
																						const _errs54 = errors;
																						for (const key5 in data24) if (!(key5 === "comments" || key5 === "baseline")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/lint/suppressedCounts",
																								schemaPath: "#/properties/lint/properties/suppressedCounts/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key5 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs54 === errors) {
																							if (data24.comments !== void 0) {
																								let data25 = data24.comments;
																								const _errs55 = errors;
																								if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lint/suppressedCounts/comments",
																										schemaPath: "#/properties/lint/properties/suppressedCounts/properties/comments/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs55) {
																									if (typeof data25 == "number" && isFinite(data25)) {
																										if (data25 < 0 || isNaN(data25)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/lint/suppressedCounts/comments",
																												schemaPath: "#/properties/lint/properties/suppressedCounts/properties/comments/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid7 = _errs55 === errors;
																							} else var valid7 = true;
																							if (valid7) {
																								if (data24.baseline !== void 0) {
																									let data26 = data24.baseline;
																									const _errs57 = errors;
																									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/lint/suppressedCounts/baseline",
																											schemaPath: "#/properties/lint/properties/suppressedCounts/properties/baseline/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs57) {
																										if (typeof data26 == "number" && isFinite(data26)) {
																											if (data26 < 0 || isNaN(data26)) {
																												validate20.errors = [{
																													instancePath: instancePath + "/lint/suppressedCounts/baseline",
																													schemaPath: "#/properties/lint/properties/suppressedCounts/properties/baseline/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid7 = _errs57 === errors;
																								} else var valid7 = true;
																							}
																						}
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/lint/suppressedCounts",
																						schemaPath: "#/properties/lint/properties/suppressedCounts/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs52 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data4.suppressed !== void 0) {
																				let data27 = data4.suppressed;
																				const _errs59 = errors;
																				if (errors === _errs59) {
																					if (Array.isArray(data27)) {
																						const len1 = data27.length;
																						for (let i1 = 0; i1 < len1; i1++) {
																							let data28 = data27[i1];
																							const _errs61 = errors;
																							if (errors === errors) {
																								if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																									let missing6;
																									if (data28.rule === void 0 && (missing6 = "rule") || data28.severity === void 0 && (missing6 = "severity") || data28.file === void 0 && (missing6 = "file") || data28.line === void 0 && (missing6 = "line") || data28.column === void 0 && (missing6 = "column") || data28.endLine === void 0 && (missing6 = "endLine") || data28.endColumn === void 0 && (missing6 = "endColumn") || data28.message === void 0 && (missing6 = "message") || data28.remedy === void 0 && (missing6 = "remedy") || data28.by === void 0 && (missing6 = "by") || data28.reason === void 0 && (missing6 = "reason") || data28.until === void 0 && (missing6 = "until")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/lint/suppressed/" + i1,
																											schemaPath: "#/$defs/suppressedFinding/required",
																											keyword: "required",
																											params: { missingProperty: missing6 },
																											message: "must have required property '" + missing6 + "'"
																										}];
																										return false;
																									} else {
																										const _errs64 = errors;
																										for (const key6 in data28) if (!func1.call(schema33.properties, key6)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/lint/suppressed/" + i1,
																												schemaPath: "#/$defs/suppressedFinding/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key6 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs64 === errors) {
																											if (data28.rule !== void 0) {
																												const _errs65 = errors;
																												if (typeof data28.rule !== "string") {
																													validate20.errors = [{
																														instancePath: instancePath + "/lint/suppressed/" + i1 + "/rule",
																														schemaPath: "#/$defs/suppressedFinding/properties/rule/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid10 = _errs65 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data28.severity !== void 0) {
																													let data30 = data28.severity;
																													const _errs67 = errors;
																													if (!(data30 === "error" || data30 === "warning" || data30 === "note")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/lint/suppressed/" + i1 + "/severity",
																															schemaPath: "#/$defs/suppressedFinding/properties/severity/enum",
																															keyword: "enum",
																															params: { allowedValues: schema33.properties.severity.enum },
																															message: "must be equal to one of the allowed values"
																														}];
																														return false;
																													}
																													var valid10 = _errs67 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data28.file !== void 0) {
																														const _errs68 = errors;
																														if (typeof data28.file !== "string") {
																															validate20.errors = [{
																																instancePath: instancePath + "/lint/suppressed/" + i1 + "/file",
																																schemaPath: "#/$defs/suppressedFinding/properties/file/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid10 = _errs68 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data28.line !== void 0) {
																															let data32 = data28.line;
																															const _errs70 = errors;
																															if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/lint/suppressed/" + i1 + "/line",
																																	schemaPath: "#/$defs/suppressedFinding/properties/line/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs70) {
																																if (typeof data32 == "number" && isFinite(data32)) {
																																	if (data32 < 1 || isNaN(data32)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/lint/suppressed/" + i1 + "/line",
																																			schemaPath: "#/$defs/suppressedFinding/properties/line/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 1
																																			},
																																			message: "must be >= 1"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid10 = _errs70 === errors;
																														} else var valid10 = true;
																														if (valid10) {
																															if (data28.column !== void 0) {
																																let data33 = data28.column;
																																const _errs72 = errors;
																																if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/lint/suppressed/" + i1 + "/column",
																																		schemaPath: "#/$defs/suppressedFinding/properties/column/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs72) {
																																	if (typeof data33 == "number" && isFinite(data33)) {
																																		if (data33 < 1 || isNaN(data33)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/lint/suppressed/" + i1 + "/column",
																																				schemaPath: "#/$defs/suppressedFinding/properties/column/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 1
																																				},
																																				message: "must be >= 1"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid10 = _errs72 === errors;
																															} else var valid10 = true;
																															if (valid10) {
																																if (data28.endLine !== void 0) {
																																	let data34 = data28.endLine;
																																	const _errs74 = errors;
																																	if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/lint/suppressed/" + i1 + "/endLine",
																																			schemaPath: "#/$defs/suppressedFinding/properties/endLine/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs74) {
																																		if (typeof data34 == "number" && isFinite(data34)) {
																																			if (data34 < 1 || isNaN(data34)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/lint/suppressed/" + i1 + "/endLine",
																																					schemaPath: "#/$defs/suppressedFinding/properties/endLine/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 1
																																					},
																																					message: "must be >= 1"
																																				}];
																																				return false;
																																			}
																																		}
																																	}
																																	var valid10 = _errs74 === errors;
																																} else var valid10 = true;
																																if (valid10) {
																																	if (data28.endColumn !== void 0) {
																																		let data35 = data28.endColumn;
																																		const _errs76 = errors;
																																		if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/lint/suppressed/" + i1 + "/endColumn",
																																				schemaPath: "#/$defs/suppressedFinding/properties/endColumn/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs76) {
																																			if (typeof data35 == "number" && isFinite(data35)) {
																																				if (data35 < 1 || isNaN(data35)) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/lint/suppressed/" + i1 + "/endColumn",
																																						schemaPath: "#/$defs/suppressedFinding/properties/endColumn/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 1
																																						},
																																						message: "must be >= 1"
																																					}];
																																					return false;
																																				}
																																			}
																																		}
																																		var valid10 = _errs76 === errors;
																																	} else var valid10 = true;
																																	if (valid10) {
																																		if (data28.message !== void 0) {
																																			const _errs78 = errors;
																																			if (typeof data28.message !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/lint/suppressed/" + i1 + "/message",
																																					schemaPath: "#/$defs/suppressedFinding/properties/message/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid10 = _errs78 === errors;
																																		} else var valid10 = true;
																																		if (valid10) {
																																			if (data28.remedy !== void 0) {
																																				const _errs80 = errors;
																																				if (typeof data28.remedy !== "string") {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/lint/suppressed/" + i1 + "/remedy",
																																						schemaPath: "#/$defs/suppressedFinding/properties/remedy/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid10 = _errs80 === errors;
																																			} else var valid10 = true;
																																			if (valid10) {
																																				if (data28.by !== void 0) {
																																					let data38 = data28.by;
																																					const _errs82 = errors;
																																					if (!(data38 === "comment" || data38 === "baseline")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/lint/suppressed/" + i1 + "/by",
																																							schemaPath: "#/$defs/suppressedFinding/properties/by/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema33.properties.by.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid10 = _errs82 === errors;
																																				} else var valid10 = true;
																																				if (valid10) {
																																					if (data28.reason !== void 0) {
																																						let data39 = data28.reason;
																																						const _errs83 = errors;
																																						if (typeof data39 !== "string" && data39 !== null) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/lint/suppressed/" + i1 + "/reason",
																																								schemaPath: "#/$defs/suppressedFinding/properties/reason/type",
																																								keyword: "type",
																																								params: { type: schema33.properties.reason.type },
																																								message: "must be string,null"
																																							}];
																																							return false;
																																						}
																																						var valid10 = _errs83 === errors;
																																					} else var valid10 = true;
																																					if (valid10) {
																																						if (data28.until !== void 0) {
																																							let data40 = data28.until;
																																							const _errs85 = errors;
																																							if (typeof data40 !== "string" && data40 !== null) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/lint/suppressed/" + i1 + "/until",
																																									schemaPath: "#/$defs/suppressedFinding/properties/until/type",
																																									keyword: "type",
																																									params: { type: schema33.properties.until.type },
																																									message: "must be string,null"
																																								}];
																																								return false;
																																							}
																																							if (errors === _errs85) {
																																								if (errors === _errs85) {
																																									if (typeof data40 === "string") {
																																										if (!formats0.validate(data40)) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/lint/suppressed/" + i1 + "/until",
																																												schemaPath: "#/$defs/suppressedFinding/properties/until/format",
																																												keyword: "format",
																																												params: { format: "date" },
																																												message: "must match format \"date\""
																																											}];
																																											return false;
																																										}
																																									}
																																								}
																																							}
																																							var valid10 = _errs85 === errors;
																																						} else var valid10 = true;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate20.errors = [{
																										instancePath: instancePath + "/lint/suppressed/" + i1,
																										schemaPath: "#/$defs/suppressedFinding/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs61 === errors)) break;
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/lint/suppressed",
																							schemaPath: "#/properties/lint/properties/suppressed/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid1 = _errs59 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												} else {
													validate20.errors = [{
														instancePath: instancePath + "/lint",
														schemaPath: "#/properties/lint/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.clusters !== void 0) {
												let data41 = data.clusters;
												const _errs87 = errors;
												if (errors === _errs87) {
													if (Array.isArray(data41)) {
														const len2 = data41.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let data42 = data41[i2];
															const _errs89 = errors;
															const _errs90 = errors;
															let valid12 = false;
															let passing0 = null;
															const _errs91 = errors;
															if (!validate21(data42, {
																instancePath: instancePath + "/clusters/" + i2,
																parentData: data41,
																parentDataProperty: i2,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs91 === errors;
															if (_valid0) {
																valid12 = true;
																passing0 = 0;
																var props0 = true;
															}
															const _errs92 = errors;
															if (!validate29(data42, {
																instancePath: instancePath + "/clusters/" + i2,
																parentData: data41,
																parentDataProperty: i2,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs92 === errors;
															if (_valid0 && valid12) {
																valid12 = false;
																passing0 = [passing0, 1];
															} else if (_valid0) {
																valid12 = true;
																passing0 = 1;
																if (props0 !== true) props0 = true;
															}
															if (!valid12) {
																const err0 = {
																	instancePath: instancePath + "/clusters/" + i2,
																	schemaPath: "#/properties/clusters/items/oneOf",
																	keyword: "oneOf",
																	params: { passingSchemas: passing0 },
																	message: "must match exactly one schema in oneOf"
																};
																if (vErrors === null) vErrors = [err0];
																else vErrors.push(err0);
																errors++;
																validate20.errors = vErrors;
																return false;
															} else {
																errors = _errs90;
																if (vErrors !== null) {
																	if (_errs90) vErrors.length = _errs90;
																	else vErrors = null;
																}
															}
															if (!(_errs89 === errors)) break;
														}
													} else {
														validate20.errors = [{
															instancePath: instancePath + "/clusters",
															schemaPath: "#/properties/clusters/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs87 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.abridged !== void 0) {
													const _errs93 = errors;
													if (typeof data.abridged !== "string") {
														validate20.errors = [{
															instancePath: instancePath + "/abridged",
															schemaPath: "#/properties/abridged/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs93 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate20.errors = vErrors;
		return errors === 0;
	}
	validate20.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.receipt = validate31;
	const schema49 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "urn:guestlist:v1:receipt",
		"title": "Guestlist receipt",
		"description": "What `guestlist apply -o json`, `verify` and `rollback` print: what was done, with the evidence.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"ok",
			"command",
			"lint",
			"clusters"
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
				"description": "Always Receipt.",
				"const": "Receipt"
			},
			"ok": {
				"title": "Whether all is well",
				"description": "False where the exit code is neither 0 nor 2: findings of severity error, refusals, failures or problems.",
				"type": "boolean"
			},
			"command": {
				"title": "Command",
				"description": "apply changes and proves; verify only proves; rollback goes back to a recorded revision, and proves.",
				"enum": [
					"apply",
					"verify",
					"rollback"
				]
			},
			"lint": {
				"title": "Lint",
				"description": "What is wrong with the declarations.",
				"type": "object",
				"required": [
					"counted",
					"findingCounts",
					"findings",
					"suppressedCounts",
					"suppressed"
				],
				"additionalProperties": false,
				"properties": {
					"counted": {
						"title": "What was read",
						"description": "How much there was to lint.",
						"type": "object",
						"required": [
							"files",
							"clusters",
							"grants"
						],
						"additionalProperties": false,
						"properties": {
							"files": {
								"title": "Files",
								"description": "Files of declarations.",
								"type": "integer",
								"minimum": 0
							},
							"clusters": {
								"title": "Clusters",
								"description": "Declarations of kind Cluster.",
								"type": "integer",
								"minimum": 0
							},
							"grants": {
								"title": "Grants",
								"description": "Grants of all declarations of kind Access.",
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"findingCounts": {
						"title": "Counts of findings",
						"description": "How many findings of each severity there are, those left out of an abridged report too.",
						"type": "object",
						"required": [
							"errors",
							"warnings",
							"notes"
						],
						"additionalProperties": false,
						"properties": {
							"errors": {
								"title": "Errors",
								"description": "Findings that stop plan and apply.",
								"type": "integer",
								"minimum": 0
							},
							"warnings": {
								"title": "Warnings",
								"description": "Findings that stop nothing.",
								"type": "integer",
								"minimum": 0
							},
							"notes": {
								"title": "Notes",
								"description": "Findings that only inform.",
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"findings": {
						"title": "Findings",
						"description": "In the order of files and lines.",
						"type": "array",
						"items": { "$ref": "#/$defs/finding" }
					},
					"suppressedCounts": {
						"title": "Counts of suppressed findings",
						"description": "How many findings are silenced, those left out of an abridged report too.",
						"type": "object",
						"required": ["comments", "baseline"],
						"additionalProperties": false,
						"properties": {
							"comments": {
								"title": "By comments",
								"description": "Findings that comments in declarations silence.",
								"type": "integer",
								"minimum": 0
							},
							"baseline": {
								"title": "By the baseline",
								"description": "Findings that the baseline lists.",
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"suppressed": {
						"title": "Suppressed findings",
						"description": "Findings that stop nothing, since somebody silenced them; in the order of files and lines.",
						"type": "array",
						"items": { "$ref": "#/$defs/suppressedFinding" }
					}
				}
			},
			"clusters": {
				"title": "Clusters",
				"description": "One item a cluster; none where lint found errors.",
				"type": "array",
				"items": { "oneOf": [{ "$ref": "#/$defs/changed" }, { "$ref": "#/$defs/failed" }] }
			},
			"abridged": {
				"title": "What was left out",
				"description": "Only there where the report had to fit into a small place: what was left out, in words.",
				"type": "string"
			}
		},
		"$defs": {
			"changed": {
				"title": "Changed cluster",
				"description": "A cluster with its receipt.",
				"type": "object",
				"required": [
					"cluster",
					"outcome",
					"state",
					"next",
					"at",
					"identities",
					"resourceVersion",
					"conflicts",
					"review",
					"plan",
					"allowed",
					"unasked",
					"claimCounts",
					"claims",
					"problems",
					"undone",
					"history"
				],
				"additionalProperties": false,
				"properties": {
					"cluster": {
						"title": "Cluster",
						"description": "Its name as declared.",
						"type": "string"
					},
					"outcome": {
						"title": "Outcome",
						"description": "unchanged: nothing was written. applied: written, and everything that could be checked holds. put-back: a check failed, and the change is undone. left-changed: a check failed, and undoing was not possible. left-unknown: the same, and nobody knows whether the change is in place.",
						"enum": [
							"unchanged",
							"applied",
							"put-back",
							"left-changed",
							"left-unknown"
						]
					},
					"state": { "$ref": "#/$defs/state" },
					"next": { "$ref": "#/$defs/next" },
					"at": {
						"title": "At",
						"description": "When it ended, ISO 8601 in UTC.",
						"type": "string",
						"format": "date-time"
					},
					"identities": {
						"title": "Identities",
						"description": "Who was signed in as, in turn; the last one wrote.",
						"type": "array",
						"items": { "type": "string" }
					},
					"resourceVersion": {
						"title": "Resource version",
						"description": "The ConfigMap's, before and after; null where there was none.",
						"type": "object",
						"required": ["before", "after"],
						"additionalProperties": false,
						"properties": {
							"before": {
								"title": "Before",
								"description": "What was read.",
								"type": ["string", "null"]
							},
							"after": {
								"title": "After",
								"description": "What is stored now.",
								"type": ["string", "null"]
							}
						}
					},
					"conflicts": {
						"title": "Conflicts",
						"description": "How often a write by somebody else made it start again.",
						"type": "integer",
						"minimum": 0
					},
					"review": {
						"title": "Review",
						"description": "Whether what was applied is what was reviewed, in words; null where nobody was asked, or there was nothing to change.",
						"type": ["string", "null"]
					},
					"plan": {
						"title": "Plan",
						"description": "What was to change.",
						"type": "object",
						"required": [
							"target",
							"source",
							"hasChanges",
							"recordMoves",
							"fingerprint",
							"counts",
							"changes",
							"notes",
							"groups",
							"notKnown",
							"diff"
						],
						"additionalProperties": false,
						"properties": {
							"target": {
								"title": "Target",
								"description": "Where the live aws-auth was read, in words.",
								"type": "string"
							},
							"source": {
								"title": "Source",
								"description": "The repository that plans, such as github.com/acme/access.",
								"type": "string"
							},
							"hasChanges": {
								"title": "Whether there are changes",
								"description": "Whether applying would write anything.",
								"type": "boolean"
							},
							"recordMoves": {
								"title": "Whether the record moves",
								"description": "Whether the record of owned entries is out of date, and would be put right.",
								"type": "boolean"
							},
							"fingerprint": {
								"title": "Fingerprint",
								"description": "Names the plan by the repository, the cluster and every change that an apply makes, 40 hexadecimal digits.",
								"type": "string"
							},
							"counts": {
								"title": "Counts",
								"description": "How many changes of each kind there are, those left out of an abridged report too.",
								"type": "object",
								"required": [
									"conflict",
									"removed",
									"changed",
									"added",
									"adopted",
									"kept",
									"foreign"
								],
								"additionalProperties": false,
								"properties": {
									"conflict": {
										"title": "Conflict",
										"description": "Changes of kind conflict.",
										"type": "integer",
										"minimum": 0
									},
									"removed": {
										"title": "Removed",
										"description": "Changes of kind removed.",
										"type": "integer",
										"minimum": 0
									},
									"changed": {
										"title": "Changed",
										"description": "Changes of kind changed.",
										"type": "integer",
										"minimum": 0
									},
									"added": {
										"title": "Added",
										"description": "Changes of kind added.",
										"type": "integer",
										"minimum": 0
									},
									"adopted": {
										"title": "Adopted",
										"description": "Changes of kind adopted.",
										"type": "integer",
										"minimum": 0
									},
									"kept": {
										"title": "Kept",
										"description": "Changes of kind kept.",
										"type": "integer",
										"minimum": 0
									},
									"foreign": {
										"title": "Foreign",
										"description": "Changes of kind foreign.",
										"type": "integer",
										"minimum": 0
									}
								}
							},
							"changes": {
								"title": "Changes",
								"description": "The worst kind first: conflict, removed, changed, added, kept, foreign.",
								"type": "array",
								"items": { "$ref": "#/$defs/change" }
							},
							"notes": {
								"title": "Notes",
								"description": "What a reader should know about the live aws-auth.",
								"type": "array",
								"items": { "$ref": "#/$defs/note" }
							},
							"groups": {
								"title": "Groups",
								"description": "What groups can do by the cluster's RBAC, by name; null where that is not known.",
								"oneOf": [{
									"type": "array",
									"items": { "$ref": "#/$defs/groupRights" }
								}, { "type": "null" }]
							},
							"notKnown": {
								"title": "Not known",
								"description": "What could not be found out of what surrounds aws-auth: RBAC, IAM and access entries.",
								"type": "array",
								"items": { "$ref": "#/$defs/notKnown" }
							},
							"diff": {
								"title": "Difference of texts",
								"description": "How the texts of the live aws-auth were to change, by key of its data; only keys that differ.",
								"type": "array",
								"items": { "$ref": "#/$defs/textDiff" }
							}
						}
					},
					"allowed": {
						"title": "Allowed refusals",
						"description": "What guards refuse of the plan, and spec.allow of the Cluster lets through for now.",
						"type": "array",
						"items": { "$ref": "#/$defs/allowed" }
					},
					"unasked": {
						"title": "Not asked",
						"description": "Whom the Cluster's verify names and nobody could ask, since the place is not reached through AWS.",
						"type": "array",
						"items": { "type": "string" }
					},
					"claimCounts": {
						"title": "Counts of claims",
						"description": "How many claims there are of each evidence, those left out of an abridged report too.",
						"type": "object",
						"required": [
							"proven",
							"predicted",
							"failed"
						],
						"additionalProperties": false,
						"properties": {
							"proven": {
								"title": "Proven",
								"description": "Claims that hold, put to the proof by signing in.",
								"type": "integer",
								"minimum": 0
							},
							"predicted": {
								"title": "Predicted",
								"description": "Claims that hold by prediction alone.",
								"type": "integer",
								"minimum": 0
							},
							"failed": {
								"title": "Failed",
								"description": "Claims that do not hold.",
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"claims": {
						"title": "Claims",
						"description": "What is claimed of principals, with the evidence.",
						"type": "array",
						"items": { "$ref": "#/$defs/claim" }
					},
					"problems": {
						"title": "Problems",
						"description": "Why the outcome is not better; empty where all is well.",
						"type": "array",
						"items": { "type": "string" }
					},
					"undone": {
						"title": "Undone",
						"description": "How the change was undone; null where it was not.",
						"type": ["object", "null"],
						"required": ["way", "claims"],
						"additionalProperties": false,
						"properties": {
							"way": {
								"title": "Way",
								"description": "text: what was there before is in place to the letter. entries: somebody else has written since, so only what was changed was undone, entry by entry.",
								"enum": ["text", "entries"]
							},
							"claims": {
								"title": "Claims",
								"description": "Who got in after that, by signing in once more.",
								"type": "array",
								"items": { "$ref": "#/$defs/claim" }
							}
						}
					},
					"history": {
						"title": "History",
						"description": "What was written down in the cluster; null where the place keeps no history.",
						"type": ["object", "null"],
						"required": ["revision", "notes"],
						"additionalProperties": false,
						"properties": {
							"revision": {
								"title": "Revision",
								"description": "Its number; null where nothing changed, or nothing could be recorded.",
								"type": ["integer", "null"],
								"minimum": 1
							},
							"notes": {
								"title": "Notes",
								"description": "What was found of earlier runs, and what could not be recorded, a sentence each.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}
				}
			},
			"state": {
				"title": "State",
				"description": "Which map the cluster has. untouched: nothing was written. new: the new map is in place. old: written, and the old map is in place again. unknown: not known.",
				"enum": [
					"untouched",
					"new",
					"old",
					"unknown"
				]
			},
			"next": {
				"title": "Next",
				"description": "The command to type next, as a shell reads it.",
				"type": "string"
			},
			"failed": {
				"title": "Failed cluster",
				"description": "A cluster of which there is only a failure.",
				"type": "object",
				"required": [
					"state",
					"next",
					"cluster",
					"failure"
				],
				"additionalProperties": false,
				"properties": {
					"state": { "$ref": "#/$defs/state" },
					"next": { "$ref": "#/$defs/next" },
					"cluster": {
						"title": "Cluster",
						"description": "Its name as declared.",
						"type": "string"
					},
					"failure": { "$ref": "#/$defs/failure" }
				}
			},
			"failure": {
				"title": "Failure",
				"description": "Why there is nothing else about this cluster.",
				"type": "object",
				"required": [
					"code",
					"message",
					"detail",
					"remedy"
				],
				"additionalProperties": false,
				"properties": {
					"code": {
						"title": "Code",
						"description": "Which part refused or failed.",
						"enum": [
							"usage",
							"declarations",
							"target",
							"live-unreadable",
							"guard",
							"sign-in",
							"identity",
							"aws",
							"kubernetes",
							"github",
							"overtaken",
							"unknown-outcome",
							"interrupted",
							"defect"
						]
					},
					"message": {
						"title": "Message",
						"description": "What happened.",
						"type": "string"
					},
					"detail": {
						"title": "Detail",
						"description": "Lines that belong to the message, such as an excerpt or a server's own words.",
						"type": ["string", "null"]
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do next.",
						"type": ["string", "null"]
					}
				}
			},
			"textDiff": {
				"title": "Difference of a text",
				"description": "How the text of one key would change.",
				"type": "object",
				"required": ["key", "lines"],
				"additionalProperties": false,
				"properties": {
					"key": {
						"title": "Key",
						"description": "The key of the ConfigMap's data.",
						"enum": [
							"mapRoles",
							"mapUsers",
							"mapAccounts"
						]
					},
					"lines": {
						"title": "Lines",
						"description": "As diff prints them: after a + what comes, after a - what goes, after a space what stays; @@ begins a stretch.",
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^(?:[-+ ]|@@)"
						}
					}
				}
			},
			"change": {
				"title": "Change",
				"description": "One step from the live aws-auth to what is declared. Every field is there; what does not apply is null.",
				"type": "object",
				"required": [
					"kind",
					"section",
					"principal",
					"before",
					"after",
					"declaredAs",
					"declaredAt",
					"access",
					"owner",
					"reason",
					"expires",
					"expired",
					"source",
					"why",
					"digest",
					"cause"
				],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "added, changed, removed: would be written. adopted: already so, and from now on this repository's. kept: declared and already so. foreign: not of this repository, left alone. conflict: somebody else's entry says otherwise.",
						"enum": [
							"conflict",
							"removed",
							"changed",
							"added",
							"adopted",
							"kept",
							"foreign"
						]
					},
					"section": {
						"title": "Section",
						"description": "The key of the ConfigMap that holds the entry.",
						"enum": [
							"mapRoles",
							"mapUsers",
							"mapAccounts"
						]
					},
					"principal": {
						"title": "Principal",
						"description": "The ARN or account id as aws-auth has it.",
						"type": "string"
					},
					"before": {
						"title": "Before",
						"description": "As whom the principal gets in now; null where it does not, and for accounts.",
						"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
					},
					"after": {
						"title": "After",
						"description": "As whom it would get in; null where it would not, and for accounts.",
						"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
					},
					"declaredAs": {
						"title": "Declared as",
						"description": "The ARN or account id as declared, a role's path included.",
						"type": ["string", "null"]
					},
					"declaredAt": {
						"title": "Declared at",
						"description": "The place of the grant.",
						"oneOf": [{
							"title": "Place",
							"description": "A place in a file.",
							"type": "object",
							"required": [
								"file",
								"line",
								"column"
							],
							"additionalProperties": false,
							"properties": {
								"file": {
									"title": "File",
									"description": "The path relative to the working directory.",
									"type": "string"
								},
								"line": {
									"title": "Line",
									"description": "From 1.",
									"type": "integer",
									"minimum": 1
								},
								"column": {
									"title": "Column",
									"description": "From 1.",
									"type": "integer",
									"minimum": 1
								}
							}
						}, { "type": "null" }]
					},
					"access": {
						"title": "Access",
						"description": "The name of the Access that has the grant.",
						"type": ["string", "null"]
					},
					"owner": {
						"title": "Owner",
						"description": "The owner of that Access, such as a team.",
						"type": ["string", "null"]
					},
					"reason": {
						"title": "Reason",
						"description": "Why the grant is there.",
						"type": ["string", "null"]
					},
					"expires": {
						"title": "Expires",
						"description": "The last day on which the grant holds, YYYY-MM-DD in UTC.",
						"type": ["string", "null"]
					},
					"expired": {
						"title": "Expired",
						"description": "Of an entry that goes since its grant has expired: the last day on which it held, YYYY-MM-DD in UTC.",
						"type": ["string", "null"]
					},
					"source": {
						"title": "Source",
						"description": "The repository that owns the entry; null where none does.",
						"type": ["string", "null"]
					},
					"why": {
						"title": "Why",
						"description": "Of a conflict: what is in the way. Of an entry that is taken over all the same: what was.",
						"type": ["string", "null"]
					},
					"digest": {
						"title": "Digest",
						"description": "Of a change that an apply makes: names it by its kind and as whom the principal gets in before and after, 40 hexadecimal digits.",
						"type": ["string", "null"]
					},
					"cause": {
						"title": "Cause",
						"description": "Of a change in a plan of a pull request, whose doing it is. here: the pull request's. drift: somebody edited the live entry. merged: declared by what is merged already and not applied yet. expiry: the grant has run out. Null where nobody knows what it is to be merged into.",
						"enum": [
							"here",
							"drift",
							"merged",
							"expiry",
							null
						]
					}
				}
			},
			"person": {
				"title": "Person",
				"description": "As whom somebody gets in.",
				"type": "object",
				"required": ["username", "groups"],
				"additionalProperties": false,
				"properties": {
					"username": {
						"title": "Username",
						"description": "As Kubernetes sees it; in a plan a template, such as payments:{{SessionName}}.",
						"type": "string"
					},
					"groups": {
						"title": "Groups",
						"description": "Groups of Kubernetes.",
						"type": "array",
						"items": { "type": "string" }
					}
				}
			},
			"note": {
				"title": "Note",
				"description": "Something about the live aws-auth.",
				"type": "object",
				"required": [
					"section",
					"line",
					"message"
				],
				"additionalProperties": false,
				"properties": {
					"section": {
						"title": "Section",
						"description": "The key of the ConfigMap.",
						"enum": [
							"mapRoles",
							"mapUsers",
							"mapAccounts"
						]
					},
					"line": {
						"title": "Line",
						"description": "The line of the section's text, from 1.",
						"type": "integer",
						"minimum": 1
					},
					"message": {
						"title": "Message",
						"description": "What there is to know.",
						"type": "string"
					}
				}
			},
			"claim": {
				"title": "Claim",
				"description": "One claim about one principal, with what was seen.",
				"type": "object",
				"required": [
					"principal",
					"purpose",
					"evidence",
					"predicted",
					"before",
					"after",
					"why",
					"holds",
					"words"
				],
				"additionalProperties": false,
				"properties": {
					"principal": {
						"title": "Principal",
						"description": "Its ARN as declared, or as aws-auth has it; an account id.",
						"type": "string"
					},
					"purpose": {
						"title": "Purpose",
						"description": "What the claim is about. in, out: named in verify. added, changed, removed: its entry. untouched: left alone, and still in as before. nodes: an entry that nodes join by. creator: whom EKS lets in by itself. intermediate, writer: on the way, and who writes.",
						"enum": [
							"in",
							"added",
							"changed",
							"removed",
							"out",
							"untouched",
							"nodes",
							"creator",
							"intermediate",
							"writer"
						]
					},
					"evidence": {
						"title": "Evidence",
						"description": "proven: somebody signed in. predicted: nobody could, and it is foretold.",
						"enum": ["proven", "predicted"]
					},
					"predicted": {
						"title": "Predicted",
						"description": "As whom it must get in; null where it must be refused.",
						"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
					},
					"before": {
						"title": "Before",
						"description": "What was seen or foretold before the change; null where nothing was changed.",
						"oneOf": [{ "$ref": "#/$defs/knock" }, { "type": "null" }]
					},
					"after": {
						"title": "After",
						"description": "What was seen or foretold after the change.",
						"$ref": "#/$defs/knock"
					},
					"why": {
						"title": "Why",
						"description": "Why nobody signed in; null where somebody did.",
						"type": ["string", "null"]
					},
					"holds": {
						"title": "Holds",
						"description": "Whether what was seen is what was claimed.",
						"type": "boolean"
					},
					"words": {
						"title": "Words",
						"description": "What was seen against what was expected.",
						"type": "string"
					}
				}
			},
			"knock": {
				"title": "Knock",
				"description": "What happened when somebody signed in, or what is foretold.",
				"oneOf": [
					{
						"title": "In",
						"description": "Let in.",
						"type": "object",
						"required": [
							"answer",
							"person",
							"pods",
							"rights"
						],
						"additionalProperties": false,
						"properties": {
							"answer": {
								"title": "Answer",
								"description": "Let in.",
								"const": "in"
							},
							"person": { "$ref": "#/$defs/person" },
							"pods": {
								"title": "Pods",
								"description": "The answer to listing pods in the namespace default.",
								"oneOf": [{
									"title": "Listed",
									"description": "The right is there.",
									"type": "object",
									"required": ["status", "count"],
									"additionalProperties": false,
									"properties": {
										"status": {
											"title": "Status",
											"description": "The HTTP status.",
											"const": 200
										},
										"count": {
											"title": "Count",
											"description": "How many there are.",
											"type": "integer",
											"minimum": 0
										}
									}
								}, {
									"title": "Forbidden",
									"description": "The caller is known, and RBAC gives no right.",
									"type": "object",
									"required": ["status", "reason"],
									"additionalProperties": false,
									"properties": {
										"status": {
											"title": "Status",
											"description": "The HTTP status.",
											"const": 403
										},
										"reason": {
											"title": "Reason",
											"description": "The API server's words.",
											"type": "string"
										}
									}
								}]
							},
							"rights": {
								"title": "Rights",
								"description": "What it may do in the namespace default, by SelfSubjectRulesReview; null where the API server did not say.",
								"oneOf": [{ "$ref": "#/$defs/rights" }, { "type": "null" }]
							}
						}
					},
					{
						"title": "Unauthorized",
						"description": "Refused with 401.",
						"type": "object",
						"required": ["answer"],
						"additionalProperties": false,
						"properties": { "answer": {
							"title": "Answer",
							"description": "Not on the list.",
							"const": "unauthorized"
						} }
					},
					{
						"title": "Failed",
						"description": "Neither: the identity could not be had, or the API server failed.",
						"type": "object",
						"required": ["answer", "reason"],
						"additionalProperties": false,
						"properties": {
							"answer": {
								"title": "Answer",
								"description": "Not known.",
								"const": "failed"
							},
							"reason": {
								"title": "Reason",
								"description": "What went wrong.",
								"type": "string"
							}
						}
					},
					{
						"title": "Foretold",
						"description": "Nobody signed in: what aws-auth says by the authenticator's rules.",
						"type": "object",
						"required": [
							"answer",
							"person",
							"rights"
						],
						"additionalProperties": false,
						"properties": {
							"answer": {
								"title": "Answer",
								"description": "Foretold.",
								"const": "foretold"
							},
							"person": {
								"title": "Person",
								"description": "As whom aws-auth lets it in, what only a session tells left as a template; null: not at all.",
								"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
							},
							"rights": {
								"title": "Rights",
								"description": "What that person may do, by SubjectAccessReview; null where there is nobody to ask about.",
								"oneOf": [
									{
										"title": "Told",
										"description": "What the API server said.",
										"type": "object",
										"required": [
											"answer",
											"everything",
											"listsPods"
										],
										"additionalProperties": false,
										"properties": {
											"answer": {
												"title": "Answer",
												"description": "The API server said it.",
												"const": "told"
											},
											"everything": {
												"title": "Everything",
												"description": "Whether it may do everything in the cluster.",
												"type": "boolean"
											},
											"listsPods": {
												"title": "Lists pods",
												"description": "Whether it may list pods in the namespace default.",
												"type": "boolean"
											}
										}
									},
									{
										"title": "Untold",
										"description": "It could not be asked.",
										"type": "object",
										"required": ["answer", "reason"],
										"additionalProperties": false,
										"properties": {
											"answer": {
												"title": "Answer",
												"description": "Not known.",
												"const": "untold"
											},
											"reason": {
												"title": "Reason",
												"description": "Why not.",
												"type": "string"
											}
										}
									},
									{ "type": "null" }
								]
							}
						}
					}
				]
			},
			"rights": {
				"title": "Rights",
				"description": "What somebody may do in the namespace default, in short.",
				"type": "object",
				"required": [
					"everything",
					"reads",
					"changes",
					"complete",
					"words"
				],
				"additionalProperties": false,
				"properties": {
					"everything": {
						"title": "Everything",
						"description": "Whether every verb on every resource is given, as cluster-admin has it.",
						"type": "boolean"
					},
					"reads": {
						"title": "Reads",
						"description": "What may be read.",
						"type": "object",
						"required": ["count", "first"],
						"additionalProperties": false,
						"properties": {
							"count": {
								"title": "Count",
								"description": "How many kinds of resources.",
								"type": "integer",
								"minimum": 0
							},
							"first": {
								"title": "First",
								"description": "Up to two of them, pods and secrets first.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					},
					"changes": {
						"title": "Changes",
						"description": "What may be changed, or entered.",
						"type": "object",
						"required": ["count", "first"],
						"additionalProperties": false,
						"properties": {
							"count": {
								"title": "Count",
								"description": "How many kinds of resources.",
								"type": "integer",
								"minimum": 0
							},
							"first": {
								"title": "First",
								"description": "Up to two of them, pods and secrets first.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					},
					"complete": {
						"title": "Complete",
						"description": "Whether the API server says that these are all.",
						"type": "boolean"
					},
					"words": {
						"title": "Words",
						"description": "All of it in one line.",
						"type": "string"
					}
				}
			},
			"allowed": {
				"title": "Allowed refusal",
				"description": "What a guard says, and the allowance that lets it through.",
				"type": "object",
				"required": [
					"guard",
					"message",
					"until",
					"reason"
				],
				"additionalProperties": false,
				"properties": {
					"guard": {
						"title": "Guard",
						"description": "The guard's id.",
						"type": "string",
						"examples": ["removal-limit"]
					},
					"message": {
						"title": "Message",
						"description": "What the guard keeps from happening otherwise.",
						"type": "string"
					},
					"until": {
						"title": "Until",
						"description": "The last day of the allowance, YYYY-MM-DD in UTC.",
						"type": "string",
						"examples": ["2026-12-01"]
					},
					"reason": {
						"title": "Reason",
						"description": "Why it is allowed, as declared.",
						"type": "string"
					}
				}
			},
			"finding": {
				"title": "Finding",
				"description": "One thing wrong, or worth knowing, in a declaration.",
				"type": "object",
				"required": [
					"rule",
					"severity",
					"file",
					"line",
					"column",
					"endLine",
					"endColumn",
					"message",
					"remedy"
				],
				"additionalProperties": false,
				"properties": {
					"rule": {
						"title": "Rule",
						"description": "The id of the rule that found it.",
						"type": "string",
						"examples": ["arn-syntax"]
					},
					"severity": {
						"title": "Severity",
						"description": "An error stops plan and apply; a warning and a note do not.",
						"enum": [
							"error",
							"warning",
							"note"
						]
					},
					"file": {
						"title": "File",
						"description": "The path relative to the working directory, with forward slashes.",
						"type": "string"
					},
					"line": {
						"title": "Line",
						"description": "From 1.",
						"type": "integer",
						"minimum": 1
					},
					"column": {
						"title": "Column",
						"description": "From 1, in UTF-16 units.",
						"type": "integer",
						"minimum": 1
					},
					"endLine": {
						"title": "End line",
						"description": "The line of the end.",
						"type": "integer",
						"minimum": 1
					},
					"endColumn": {
						"title": "End column",
						"description": "The column after the end.",
						"type": "integer",
						"minimum": 1
					},
					"message": {
						"title": "Message",
						"description": "What is wrong.",
						"type": "string"
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do about it.",
						"type": "string"
					}
				}
			},
			"suppressedFinding": {
				"title": "Suppressed finding",
				"description": "A finding that somebody silenced.",
				"type": "object",
				"required": [
					"rule",
					"severity",
					"file",
					"line",
					"column",
					"endLine",
					"endColumn",
					"message",
					"remedy",
					"by",
					"reason",
					"until"
				],
				"additionalProperties": false,
				"properties": {
					"rule": {
						"title": "Rule",
						"description": "The id of the rule that found it.",
						"type": "string",
						"examples": ["arn-syntax"]
					},
					"severity": {
						"title": "Severity",
						"description": "An error stops plan and apply; a warning and a note do not.",
						"enum": [
							"error",
							"warning",
							"note"
						]
					},
					"file": {
						"title": "File",
						"description": "The path relative to the working directory, with forward slashes.",
						"type": "string"
					},
					"line": {
						"title": "Line",
						"description": "From 1.",
						"type": "integer",
						"minimum": 1
					},
					"column": {
						"title": "Column",
						"description": "From 1, in UTF-16 units.",
						"type": "integer",
						"minimum": 1
					},
					"endLine": {
						"title": "End line",
						"description": "The line of the end.",
						"type": "integer",
						"minimum": 1
					},
					"endColumn": {
						"title": "End column",
						"description": "The column after the end.",
						"type": "integer",
						"minimum": 1
					},
					"message": {
						"title": "Message",
						"description": "What is wrong.",
						"type": "string"
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do about it.",
						"type": "string"
					},
					"by": {
						"title": "By what",
						"description": "comment: a comment in the declaration. baseline: the baseline lists it.",
						"enum": ["comment", "baseline"]
					},
					"reason": {
						"title": "Reason",
						"description": "What the comment says for it; null for the baseline.",
						"type": ["string", "null"]
					},
					"until": {
						"title": "Until",
						"description": "The last day on which it is suppressed, in UTC; null: for good.",
						"type": ["string", "null"],
						"format": "date"
					}
				}
			},
			"groupRights": {
				"title": "Rights of a group",
				"description": "What a group can do, and by which bindings.",
				"type": "object",
				"required": [
					"group",
					"words",
					"everything",
					"bindings"
				],
				"additionalProperties": false,
				"properties": {
					"group": {
						"title": "Group",
						"description": "Its name.",
						"type": "string"
					},
					"words": {
						"title": "In words",
						"description": "All of it in one line.",
						"type": "string",
						"examples": ["reads pods and 58 other resources in namespace web (view), by RoleBinding web-viewers"]
					},
					"everything": {
						"title": "Whether everything",
						"description": "Whether it may do everything, everywhere.",
						"type": "boolean"
					},
					"bindings": {
						"title": "Bindings",
						"description": "The bindings that name it.",
						"type": "array",
						"items": { "$ref": "#/$defs/bindingRights" }
					}
				}
			},
			"bindingRights": {
				"title": "Rights by a binding",
				"description": "What one binding gives.",
				"type": "object",
				"required": [
					"kind",
					"name",
					"namespace",
					"role",
					"words"
				],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "A RoleBinding is for its namespace, a ClusterRoleBinding for all of the cluster.",
						"enum": ["RoleBinding", "ClusterRoleBinding"]
					},
					"name": {
						"title": "Name",
						"description": "The name of the binding.",
						"type": "string"
					},
					"namespace": {
						"title": "Namespace",
						"description": "Where it holds; null of a ClusterRoleBinding.",
						"type": ["string", "null"]
					},
					"role": {
						"title": "Role",
						"description": "What it binds to.",
						"type": "object",
						"required": ["kind", "name"],
						"additionalProperties": false,
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Role or ClusterRole.",
								"type": "string"
							},
							"name": {
								"title": "Name",
								"description": "The name of the role.",
								"type": "string"
							}
						}
					},
					"words": {
						"title": "In words",
						"description": "What it gives, in one line.",
						"type": "string"
					}
				}
			},
			"notKnown": {
				"title": "Not known",
				"description": "Something that could not be found out.",
				"type": "object",
				"required": [
					"what",
					"why",
					"remedy"
				],
				"additionalProperties": false,
				"properties": {
					"what": {
						"title": "What",
						"description": "What it is.",
						"type": "string",
						"examples": ["what groups can do"]
					},
					"why": {
						"title": "Why",
						"description": "Why it could not be found out, as a sentence.",
						"type": "string"
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do for it to be known.",
						"type": "string"
					}
				}
			}
		}
	};
	const schema50 = {
		"title": "Finding",
		"description": "One thing wrong, or worth knowing, in a declaration.",
		"type": "object",
		"required": [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"endLine",
			"endColumn",
			"message",
			"remedy"
		],
		"additionalProperties": false,
		"properties": {
			"rule": {
				"title": "Rule",
				"description": "The id of the rule that found it.",
				"type": "string",
				"examples": ["arn-syntax"]
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"file": {
				"title": "File",
				"description": "The path relative to the working directory, with forward slashes.",
				"type": "string"
			},
			"line": {
				"title": "Line",
				"description": "From 1.",
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"title": "Column",
				"description": "From 1, in UTF-16 units.",
				"type": "integer",
				"minimum": 1
			},
			"endLine": {
				"title": "End line",
				"description": "The line of the end.",
				"type": "integer",
				"minimum": 1
			},
			"endColumn": {
				"title": "End column",
				"description": "The column after the end.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What is wrong.",
				"type": "string"
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do about it.",
				"type": "string"
			}
		}
	};
	const schema51 = {
		"title": "Suppressed finding",
		"description": "A finding that somebody silenced.",
		"type": "object",
		"required": [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"endLine",
			"endColumn",
			"message",
			"remedy",
			"by",
			"reason",
			"until"
		],
		"additionalProperties": false,
		"properties": {
			"rule": {
				"title": "Rule",
				"description": "The id of the rule that found it.",
				"type": "string",
				"examples": ["arn-syntax"]
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"file": {
				"title": "File",
				"description": "The path relative to the working directory, with forward slashes.",
				"type": "string"
			},
			"line": {
				"title": "Line",
				"description": "From 1.",
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"title": "Column",
				"description": "From 1, in UTF-16 units.",
				"type": "integer",
				"minimum": 1
			},
			"endLine": {
				"title": "End line",
				"description": "The line of the end.",
				"type": "integer",
				"minimum": 1
			},
			"endColumn": {
				"title": "End column",
				"description": "The column after the end.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What is wrong.",
				"type": "string"
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do about it.",
				"type": "string"
			},
			"by": {
				"title": "By what",
				"description": "comment: a comment in the declaration. baseline: the baseline lists it.",
				"enum": ["comment", "baseline"]
			},
			"reason": {
				"title": "Reason",
				"description": "What the comment says for it; null for the baseline.",
				"type": ["string", "null"]
			},
			"until": {
				"title": "Until",
				"description": "The last day on which it is suppressed, in UTC; null: for good.",
				"type": ["string", "null"],
				"format": "date"
			}
		}
	};
	const schema52 = {
		"title": "Changed cluster",
		"description": "A cluster with its receipt.",
		"type": "object",
		"required": [
			"cluster",
			"outcome",
			"state",
			"next",
			"at",
			"identities",
			"resourceVersion",
			"conflicts",
			"review",
			"plan",
			"allowed",
			"unasked",
			"claimCounts",
			"claims",
			"problems",
			"undone",
			"history"
		],
		"additionalProperties": false,
		"properties": {
			"cluster": {
				"title": "Cluster",
				"description": "Its name as declared.",
				"type": "string"
			},
			"outcome": {
				"title": "Outcome",
				"description": "unchanged: nothing was written. applied: written, and everything that could be checked holds. put-back: a check failed, and the change is undone. left-changed: a check failed, and undoing was not possible. left-unknown: the same, and nobody knows whether the change is in place.",
				"enum": [
					"unchanged",
					"applied",
					"put-back",
					"left-changed",
					"left-unknown"
				]
			},
			"state": { "$ref": "#/$defs/state" },
			"next": { "$ref": "#/$defs/next" },
			"at": {
				"title": "At",
				"description": "When it ended, ISO 8601 in UTC.",
				"type": "string",
				"format": "date-time"
			},
			"identities": {
				"title": "Identities",
				"description": "Who was signed in as, in turn; the last one wrote.",
				"type": "array",
				"items": { "type": "string" }
			},
			"resourceVersion": {
				"title": "Resource version",
				"description": "The ConfigMap's, before and after; null where there was none.",
				"type": "object",
				"required": ["before", "after"],
				"additionalProperties": false,
				"properties": {
					"before": {
						"title": "Before",
						"description": "What was read.",
						"type": ["string", "null"]
					},
					"after": {
						"title": "After",
						"description": "What is stored now.",
						"type": ["string", "null"]
					}
				}
			},
			"conflicts": {
				"title": "Conflicts",
				"description": "How often a write by somebody else made it start again.",
				"type": "integer",
				"minimum": 0
			},
			"review": {
				"title": "Review",
				"description": "Whether what was applied is what was reviewed, in words; null where nobody was asked, or there was nothing to change.",
				"type": ["string", "null"]
			},
			"plan": {
				"title": "Plan",
				"description": "What was to change.",
				"type": "object",
				"required": [
					"target",
					"source",
					"hasChanges",
					"recordMoves",
					"fingerprint",
					"counts",
					"changes",
					"notes",
					"groups",
					"notKnown",
					"diff"
				],
				"additionalProperties": false,
				"properties": {
					"target": {
						"title": "Target",
						"description": "Where the live aws-auth was read, in words.",
						"type": "string"
					},
					"source": {
						"title": "Source",
						"description": "The repository that plans, such as github.com/acme/access.",
						"type": "string"
					},
					"hasChanges": {
						"title": "Whether there are changes",
						"description": "Whether applying would write anything.",
						"type": "boolean"
					},
					"recordMoves": {
						"title": "Whether the record moves",
						"description": "Whether the record of owned entries is out of date, and would be put right.",
						"type": "boolean"
					},
					"fingerprint": {
						"title": "Fingerprint",
						"description": "Names the plan by the repository, the cluster and every change that an apply makes, 40 hexadecimal digits.",
						"type": "string"
					},
					"counts": {
						"title": "Counts",
						"description": "How many changes of each kind there are, those left out of an abridged report too.",
						"type": "object",
						"required": [
							"conflict",
							"removed",
							"changed",
							"added",
							"adopted",
							"kept",
							"foreign"
						],
						"additionalProperties": false,
						"properties": {
							"conflict": {
								"title": "Conflict",
								"description": "Changes of kind conflict.",
								"type": "integer",
								"minimum": 0
							},
							"removed": {
								"title": "Removed",
								"description": "Changes of kind removed.",
								"type": "integer",
								"minimum": 0
							},
							"changed": {
								"title": "Changed",
								"description": "Changes of kind changed.",
								"type": "integer",
								"minimum": 0
							},
							"added": {
								"title": "Added",
								"description": "Changes of kind added.",
								"type": "integer",
								"minimum": 0
							},
							"adopted": {
								"title": "Adopted",
								"description": "Changes of kind adopted.",
								"type": "integer",
								"minimum": 0
							},
							"kept": {
								"title": "Kept",
								"description": "Changes of kind kept.",
								"type": "integer",
								"minimum": 0
							},
							"foreign": {
								"title": "Foreign",
								"description": "Changes of kind foreign.",
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"changes": {
						"title": "Changes",
						"description": "The worst kind first: conflict, removed, changed, added, kept, foreign.",
						"type": "array",
						"items": { "$ref": "#/$defs/change" }
					},
					"notes": {
						"title": "Notes",
						"description": "What a reader should know about the live aws-auth.",
						"type": "array",
						"items": { "$ref": "#/$defs/note" }
					},
					"groups": {
						"title": "Groups",
						"description": "What groups can do by the cluster's RBAC, by name; null where that is not known.",
						"oneOf": [{
							"type": "array",
							"items": { "$ref": "#/$defs/groupRights" }
						}, { "type": "null" }]
					},
					"notKnown": {
						"title": "Not known",
						"description": "What could not be found out of what surrounds aws-auth: RBAC, IAM and access entries.",
						"type": "array",
						"items": { "$ref": "#/$defs/notKnown" }
					},
					"diff": {
						"title": "Difference of texts",
						"description": "How the texts of the live aws-auth were to change, by key of its data; only keys that differ.",
						"type": "array",
						"items": { "$ref": "#/$defs/textDiff" }
					}
				}
			},
			"allowed": {
				"title": "Allowed refusals",
				"description": "What guards refuse of the plan, and spec.allow of the Cluster lets through for now.",
				"type": "array",
				"items": { "$ref": "#/$defs/allowed" }
			},
			"unasked": {
				"title": "Not asked",
				"description": "Whom the Cluster's verify names and nobody could ask, since the place is not reached through AWS.",
				"type": "array",
				"items": { "type": "string" }
			},
			"claimCounts": {
				"title": "Counts of claims",
				"description": "How many claims there are of each evidence, those left out of an abridged report too.",
				"type": "object",
				"required": [
					"proven",
					"predicted",
					"failed"
				],
				"additionalProperties": false,
				"properties": {
					"proven": {
						"title": "Proven",
						"description": "Claims that hold, put to the proof by signing in.",
						"type": "integer",
						"minimum": 0
					},
					"predicted": {
						"title": "Predicted",
						"description": "Claims that hold by prediction alone.",
						"type": "integer",
						"minimum": 0
					},
					"failed": {
						"title": "Failed",
						"description": "Claims that do not hold.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"claims": {
				"title": "Claims",
				"description": "What is claimed of principals, with the evidence.",
				"type": "array",
				"items": { "$ref": "#/$defs/claim" }
			},
			"problems": {
				"title": "Problems",
				"description": "Why the outcome is not better; empty where all is well.",
				"type": "array",
				"items": { "type": "string" }
			},
			"undone": {
				"title": "Undone",
				"description": "How the change was undone; null where it was not.",
				"type": ["object", "null"],
				"required": ["way", "claims"],
				"additionalProperties": false,
				"properties": {
					"way": {
						"title": "Way",
						"description": "text: what was there before is in place to the letter. entries: somebody else has written since, so only what was changed was undone, entry by entry.",
						"enum": ["text", "entries"]
					},
					"claims": {
						"title": "Claims",
						"description": "Who got in after that, by signing in once more.",
						"type": "array",
						"items": { "$ref": "#/$defs/claim" }
					}
				}
			},
			"history": {
				"title": "History",
				"description": "What was written down in the cluster; null where the place keeps no history.",
				"type": ["object", "null"],
				"required": ["revision", "notes"],
				"additionalProperties": false,
				"properties": {
					"revision": {
						"title": "Revision",
						"description": "Its number; null where nothing changed, or nothing could be recorded.",
						"type": ["integer", "null"],
						"minimum": 1
					},
					"notes": {
						"title": "Notes",
						"description": "What was found of earlier runs, and what could not be recorded, a sentence each.",
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		}
	};
	const schema53 = {
		"title": "State",
		"description": "Which map the cluster has. untouched: nothing was written. new: the new map is in place. old: written, and the old map is in place again. unknown: not known.",
		"enum": [
			"untouched",
			"new",
			"old",
			"unknown"
		]
	};
	const schema58 = {
		"title": "Note",
		"description": "Something about the live aws-auth.",
		"type": "object",
		"required": [
			"section",
			"line",
			"message"
		],
		"additionalProperties": false,
		"properties": {
			"section": {
				"title": "Section",
				"description": "The key of the ConfigMap.",
				"enum": [
					"mapRoles",
					"mapUsers",
					"mapAccounts"
				]
			},
			"line": {
				"title": "Line",
				"description": "The line of the section's text, from 1.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What there is to know.",
				"type": "string"
			}
		}
	};
	const schema62 = {
		"title": "Difference of a text",
		"description": "How the text of one key would change.",
		"type": "object",
		"required": ["key", "lines"],
		"additionalProperties": false,
		"properties": {
			"key": {
				"title": "Key",
				"description": "The key of the ConfigMap's data.",
				"enum": [
					"mapRoles",
					"mapUsers",
					"mapAccounts"
				]
			},
			"lines": {
				"title": "Lines",
				"description": "As diff prints them: after a + what comes, after a - what goes, after a space what stays; @@ begins a stretch.",
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^(?:[-+ ]|@@)"
				}
			}
		}
	};
	const formats4 = require_formats().fullFormats["date-time"];
	const schema55 = {
		"title": "Change",
		"description": "One step from the live aws-auth to what is declared. Every field is there; what does not apply is null.",
		"type": "object",
		"required": [
			"kind",
			"section",
			"principal",
			"before",
			"after",
			"declaredAs",
			"declaredAt",
			"access",
			"owner",
			"reason",
			"expires",
			"expired",
			"source",
			"why",
			"digest",
			"cause"
		],
		"additionalProperties": false,
		"properties": {
			"kind": {
				"title": "Kind",
				"description": "added, changed, removed: would be written. adopted: already so, and from now on this repository's. kept: declared and already so. foreign: not of this repository, left alone. conflict: somebody else's entry says otherwise.",
				"enum": [
					"conflict",
					"removed",
					"changed",
					"added",
					"adopted",
					"kept",
					"foreign"
				]
			},
			"section": {
				"title": "Section",
				"description": "The key of the ConfigMap that holds the entry.",
				"enum": [
					"mapRoles",
					"mapUsers",
					"mapAccounts"
				]
			},
			"principal": {
				"title": "Principal",
				"description": "The ARN or account id as aws-auth has it.",
				"type": "string"
			},
			"before": {
				"title": "Before",
				"description": "As whom the principal gets in now; null where it does not, and for accounts.",
				"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
			},
			"after": {
				"title": "After",
				"description": "As whom it would get in; null where it would not, and for accounts.",
				"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
			},
			"declaredAs": {
				"title": "Declared as",
				"description": "The ARN or account id as declared, a role's path included.",
				"type": ["string", "null"]
			},
			"declaredAt": {
				"title": "Declared at",
				"description": "The place of the grant.",
				"oneOf": [{
					"title": "Place",
					"description": "A place in a file.",
					"type": "object",
					"required": [
						"file",
						"line",
						"column"
					],
					"additionalProperties": false,
					"properties": {
						"file": {
							"title": "File",
							"description": "The path relative to the working directory.",
							"type": "string"
						},
						"line": {
							"title": "Line",
							"description": "From 1.",
							"type": "integer",
							"minimum": 1
						},
						"column": {
							"title": "Column",
							"description": "From 1.",
							"type": "integer",
							"minimum": 1
						}
					}
				}, { "type": "null" }]
			},
			"access": {
				"title": "Access",
				"description": "The name of the Access that has the grant.",
				"type": ["string", "null"]
			},
			"owner": {
				"title": "Owner",
				"description": "The owner of that Access, such as a team.",
				"type": ["string", "null"]
			},
			"reason": {
				"title": "Reason",
				"description": "Why the grant is there.",
				"type": ["string", "null"]
			},
			"expires": {
				"title": "Expires",
				"description": "The last day on which the grant holds, YYYY-MM-DD in UTC.",
				"type": ["string", "null"]
			},
			"expired": {
				"title": "Expired",
				"description": "Of an entry that goes since its grant has expired: the last day on which it held, YYYY-MM-DD in UTC.",
				"type": ["string", "null"]
			},
			"source": {
				"title": "Source",
				"description": "The repository that owns the entry; null where none does.",
				"type": ["string", "null"]
			},
			"why": {
				"title": "Why",
				"description": "Of a conflict: what is in the way. Of an entry that is taken over all the same: what was.",
				"type": ["string", "null"]
			},
			"digest": {
				"title": "Digest",
				"description": "Of a change that an apply makes: names it by its kind and as whom the principal gets in before and after, 40 hexadecimal digits.",
				"type": ["string", "null"]
			},
			"cause": {
				"title": "Cause",
				"description": "Of a change in a plan of a pull request, whose doing it is. here: the pull request's. drift: somebody edited the live entry. merged: declared by what is merged already and not applied yet. expiry: the grant has run out. Null where nobody knows what it is to be merged into.",
				"enum": [
					"here",
					"drift",
					"merged",
					"expiry",
					null
				]
			}
		}
	};
	function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate33.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.kind === void 0 && (missing0 = "kind") || data.section === void 0 && (missing0 = "section") || data.principal === void 0 && (missing0 = "principal") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.declaredAs === void 0 && (missing0 = "declaredAs") || data.declaredAt === void 0 && (missing0 = "declaredAt") || data.access === void 0 && (missing0 = "access") || data.owner === void 0 && (missing0 = "owner") || data.reason === void 0 && (missing0 = "reason") || data.expires === void 0 && (missing0 = "expires") || data.expired === void 0 && (missing0 = "expired") || data.source === void 0 && (missing0 = "source") || data.why === void 0 && (missing0 = "why") || data.digest === void 0 && (missing0 = "digest") || data.cause === void 0 && (missing0 = "cause")) {
					validate33.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func1.call(schema55.properties, key0)) {
						validate33.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.kind !== void 0) {
							let data0 = data.kind;
							const _errs2 = errors;
							if (!(data0 === "conflict" || data0 === "removed" || data0 === "changed" || data0 === "added" || data0 === "adopted" || data0 === "kept" || data0 === "foreign")) {
								validate33.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema55.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.section !== void 0) {
								let data1 = data.section;
								const _errs3 = errors;
								if (!(data1 === "mapRoles" || data1 === "mapUsers" || data1 === "mapAccounts")) {
									validate33.errors = [{
										instancePath: instancePath + "/section",
										schemaPath: "#/properties/section/enum",
										keyword: "enum",
										params: { allowedValues: schema55.properties.section.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.principal !== void 0) {
									const _errs4 = errors;
									if (typeof data.principal !== "string") {
										validate33.errors = [{
											instancePath: instancePath + "/principal",
											schemaPath: "#/properties/principal/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.before !== void 0) {
										let data3 = data.before;
										const _errs6 = errors;
										const _errs7 = errors;
										let valid1 = false;
										let passing0 = null;
										const _errs8 = errors;
										if (errors === errors) {
											if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
												let missing1;
												if (data3.username === void 0 && (missing1 = "username") || data3.groups === void 0 && (missing1 = "groups")) {
													const err0 = {
														instancePath: instancePath + "/before",
														schemaPath: "#/$defs/person/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												} else {
													const _errs11 = errors;
													for (const key1 in data3) if (!(key1 === "username" || key1 === "groups")) {
														const err1 = {
															instancePath: instancePath + "/before",
															schemaPath: "#/$defs/person/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														break;
													}
													if (_errs11 === errors) {
														if (data3.username !== void 0) {
															const _errs12 = errors;
															if (typeof data3.username !== "string") {
																const err2 = {
																	instancePath: instancePath + "/before/username",
																	schemaPath: "#/$defs/person/properties/username/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															var valid3 = _errs12 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data3.groups !== void 0) {
																let data5 = data3.groups;
																const _errs14 = errors;
																if (errors === _errs14) {
																	if (Array.isArray(data5)) {
																		const len0 = data5.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs16 = errors;
																			if (typeof data5[i0] !== "string") {
																				const err3 = {
																					instancePath: instancePath + "/before/groups/" + i0,
																					schemaPath: "#/$defs/person/properties/groups/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err3];
																				else vErrors.push(err3);
																				errors++;
																			}
																			if (!(_errs16 === errors)) break;
																		}
																	} else {
																		const err4 = {
																			instancePath: instancePath + "/before/groups",
																			schemaPath: "#/$defs/person/properties/groups/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																	}
																}
																var valid3 = _errs14 === errors;
															} else var valid3 = true;
														}
													}
												}
											} else {
												const err5 = {
													instancePath: instancePath + "/before",
													schemaPath: "#/$defs/person/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										var _valid0 = _errs8 === errors;
										if (_valid0) {
											valid1 = true;
											passing0 = 0;
										}
										const _errs18 = errors;
										if (data3 !== null) {
											const err6 = {
												instancePath: instancePath + "/before",
												schemaPath: "#/properties/before/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
										var _valid0 = _errs18 === errors;
										if (_valid0 && valid1) {
											valid1 = false;
											passing0 = [passing0, 1];
										} else if (_valid0) {
											valid1 = true;
											passing0 = 1;
										}
										if (!valid1) {
											const err7 = {
												instancePath: instancePath + "/before",
												schemaPath: "#/properties/before/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing0 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
											validate33.errors = vErrors;
											return false;
										} else {
											errors = _errs7;
											if (vErrors !== null) {
												if (_errs7) vErrors.length = _errs7;
												else vErrors = null;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.after !== void 0) {
											let data7 = data.after;
											const _errs20 = errors;
											const _errs21 = errors;
											let valid5 = false;
											let passing1 = null;
											const _errs22 = errors;
											if (errors === errors) {
												if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
													let missing2;
													if (data7.username === void 0 && (missing2 = "username") || data7.groups === void 0 && (missing2 = "groups")) {
														const err8 = {
															instancePath: instancePath + "/after",
															schemaPath: "#/$defs/person/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'"
														};
														if (vErrors === null) vErrors = [err8];
														else vErrors.push(err8);
														errors++;
													} else {
														const _errs25 = errors;
														for (const key2 in data7) if (!(key2 === "username" || key2 === "groups")) {
															const err9 = {
																instancePath: instancePath + "/after",
																schemaPath: "#/$defs/person/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err9];
															else vErrors.push(err9);
															errors++;
															break;
														}
														if (_errs25 === errors) {
															if (data7.username !== void 0) {
																const _errs26 = errors;
																if (typeof data7.username !== "string") {
																	const err10 = {
																		instancePath: instancePath + "/after/username",
																		schemaPath: "#/$defs/person/properties/username/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err10];
																	else vErrors.push(err10);
																	errors++;
																}
																var valid7 = _errs26 === errors;
															} else var valid7 = true;
															if (valid7) {
																if (data7.groups !== void 0) {
																	let data9 = data7.groups;
																	const _errs28 = errors;
																	if (errors === _errs28) {
																		if (Array.isArray(data9)) {
																			const len1 = data9.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				const _errs30 = errors;
																				if (typeof data9[i1] !== "string") {
																					const err11 = {
																						instancePath: instancePath + "/after/groups/" + i1,
																						schemaPath: "#/$defs/person/properties/groups/items/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					};
																					if (vErrors === null) vErrors = [err11];
																					else vErrors.push(err11);
																					errors++;
																				}
																				if (!(_errs30 === errors)) break;
																			}
																		} else {
																			const err12 = {
																				instancePath: instancePath + "/after/groups",
																				schemaPath: "#/$defs/person/properties/groups/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			};
																			if (vErrors === null) vErrors = [err12];
																			else vErrors.push(err12);
																			errors++;
																		}
																	}
																	var valid7 = _errs28 === errors;
																} else var valid7 = true;
															}
														}
													}
												} else {
													const err13 = {
														instancePath: instancePath + "/after",
														schemaPath: "#/$defs/person/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err13];
													else vErrors.push(err13);
													errors++;
												}
											}
											var _valid1 = _errs22 === errors;
											if (_valid1) {
												valid5 = true;
												passing1 = 0;
											}
											const _errs32 = errors;
											if (data7 !== null) {
												const err14 = {
													instancePath: instancePath + "/after",
													schemaPath: "#/properties/after/oneOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err14];
												else vErrors.push(err14);
												errors++;
											}
											var _valid1 = _errs32 === errors;
											if (_valid1 && valid5) {
												valid5 = false;
												passing1 = [passing1, 1];
											} else if (_valid1) {
												valid5 = true;
												passing1 = 1;
											}
											if (!valid5) {
												const err15 = {
													instancePath: instancePath + "/after",
													schemaPath: "#/properties/after/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err15];
												else vErrors.push(err15);
												errors++;
												validate33.errors = vErrors;
												return false;
											} else {
												errors = _errs21;
												if (vErrors !== null) {
													if (_errs21) vErrors.length = _errs21;
													else vErrors = null;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.declaredAs !== void 0) {
												let data11 = data.declaredAs;
												const _errs34 = errors;
												if (typeof data11 !== "string" && data11 !== null) {
													validate33.errors = [{
														instancePath: instancePath + "/declaredAs",
														schemaPath: "#/properties/declaredAs/type",
														keyword: "type",
														params: { type: schema55.properties.declaredAs.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid0 = _errs34 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.declaredAt !== void 0) {
													let data12 = data.declaredAt;
													const _errs36 = errors;
													const _errs37 = errors;
													let valid9 = false;
													let passing2 = null;
													const _errs38 = errors;
													if (errors === _errs38) {
														if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
															let missing3;
															if (data12.file === void 0 && (missing3 = "file") || data12.line === void 0 && (missing3 = "line") || data12.column === void 0 && (missing3 = "column")) {
																const err16 = {
																	instancePath: instancePath + "/declaredAt",
																	schemaPath: "#/properties/declaredAt/oneOf/0/required",
																	keyword: "required",
																	params: { missingProperty: missing3 },
																	message: "must have required property '" + missing3 + "'"
																};
																if (vErrors === null) vErrors = [err16];
																else vErrors.push(err16);
																errors++;
															} else {
																const _errs40 = errors;
																for (const key3 in data12) if (!(key3 === "file" || key3 === "line" || key3 === "column")) {
																	const err17 = {
																		instancePath: instancePath + "/declaredAt",
																		schemaPath: "#/properties/declaredAt/oneOf/0/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key3 },
																		message: "must NOT have additional properties"
																	};
																	if (vErrors === null) vErrors = [err17];
																	else vErrors.push(err17);
																	errors++;
																	break;
																}
																if (_errs40 === errors) {
																	if (data12.file !== void 0) {
																		const _errs41 = errors;
																		if (typeof data12.file !== "string") {
																			const err18 = {
																				instancePath: instancePath + "/declaredAt/file",
																				schemaPath: "#/properties/declaredAt/oneOf/0/properties/file/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			};
																			if (vErrors === null) vErrors = [err18];
																			else vErrors.push(err18);
																			errors++;
																		}
																		var valid10 = _errs41 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data12.line !== void 0) {
																			let data14 = data12.line;
																			const _errs43 = errors;
																			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																				const err19 = {
																					instancePath: instancePath + "/declaredAt/line",
																					schemaPath: "#/properties/declaredAt/oneOf/0/properties/line/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				};
																				if (vErrors === null) vErrors = [err19];
																				else vErrors.push(err19);
																				errors++;
																			}
																			if (errors === _errs43) {
																				if (typeof data14 == "number" && isFinite(data14)) {
																					if (data14 < 1 || isNaN(data14)) {
																						const err20 = {
																							instancePath: instancePath + "/declaredAt/line",
																							schemaPath: "#/properties/declaredAt/oneOf/0/properties/line/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						};
																						if (vErrors === null) vErrors = [err20];
																						else vErrors.push(err20);
																						errors++;
																					}
																				}
																			}
																			var valid10 = _errs43 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data12.column !== void 0) {
																				let data15 = data12.column;
																				const _errs45 = errors;
																				if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																					const err21 = {
																						instancePath: instancePath + "/declaredAt/column",
																						schemaPath: "#/properties/declaredAt/oneOf/0/properties/column/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					};
																					if (vErrors === null) vErrors = [err21];
																					else vErrors.push(err21);
																					errors++;
																				}
																				if (errors === _errs45) {
																					if (typeof data15 == "number" && isFinite(data15)) {
																						if (data15 < 1 || isNaN(data15)) {
																							const err22 = {
																								instancePath: instancePath + "/declaredAt/column",
																								schemaPath: "#/properties/declaredAt/oneOf/0/properties/column/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							};
																							if (vErrors === null) vErrors = [err22];
																							else vErrors.push(err22);
																							errors++;
																						}
																					}
																				}
																				var valid10 = _errs45 === errors;
																			} else var valid10 = true;
																		}
																	}
																}
															}
														} else {
															const err23 = {
																instancePath: instancePath + "/declaredAt",
																schemaPath: "#/properties/declaredAt/oneOf/0/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															};
															if (vErrors === null) vErrors = [err23];
															else vErrors.push(err23);
															errors++;
														}
													}
													var _valid2 = _errs38 === errors;
													if (_valid2) {
														valid9 = true;
														passing2 = 0;
													}
													const _errs47 = errors;
													if (data12 !== null) {
														const err24 = {
															instancePath: instancePath + "/declaredAt",
															schemaPath: "#/properties/declaredAt/oneOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err24];
														else vErrors.push(err24);
														errors++;
													}
													var _valid2 = _errs47 === errors;
													if (_valid2 && valid9) {
														valid9 = false;
														passing2 = [passing2, 1];
													} else if (_valid2) {
														valid9 = true;
														passing2 = 1;
													}
													if (!valid9) {
														const err25 = {
															instancePath: instancePath + "/declaredAt",
															schemaPath: "#/properties/declaredAt/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing2 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err25];
														else vErrors.push(err25);
														errors++;
														validate33.errors = vErrors;
														return false;
													} else {
														errors = _errs37;
														if (vErrors !== null) {
															if (_errs37) vErrors.length = _errs37;
															else vErrors = null;
														}
													}
													var valid0 = _errs36 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.access !== void 0) {
														let data16 = data.access;
														const _errs49 = errors;
														if (typeof data16 !== "string" && data16 !== null) {
															validate33.errors = [{
																instancePath: instancePath + "/access",
																schemaPath: "#/properties/access/type",
																keyword: "type",
																params: { type: schema55.properties.access.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid0 = _errs49 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.owner !== void 0) {
															let data17 = data.owner;
															const _errs51 = errors;
															if (typeof data17 !== "string" && data17 !== null) {
																validate33.errors = [{
																	instancePath: instancePath + "/owner",
																	schemaPath: "#/properties/owner/type",
																	keyword: "type",
																	params: { type: schema55.properties.owner.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid0 = _errs51 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.reason !== void 0) {
																let data18 = data.reason;
																const _errs53 = errors;
																if (typeof data18 !== "string" && data18 !== null) {
																	validate33.errors = [{
																		instancePath: instancePath + "/reason",
																		schemaPath: "#/properties/reason/type",
																		keyword: "type",
																		params: { type: schema55.properties.reason.type },
																		message: "must be string,null"
																	}];
																	return false;
																}
																var valid0 = _errs53 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.expires !== void 0) {
																	let data19 = data.expires;
																	const _errs55 = errors;
																	if (typeof data19 !== "string" && data19 !== null) {
																		validate33.errors = [{
																			instancePath: instancePath + "/expires",
																			schemaPath: "#/properties/expires/type",
																			keyword: "type",
																			params: { type: schema55.properties.expires.type },
																			message: "must be string,null"
																		}];
																		return false;
																	}
																	var valid0 = _errs55 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.expired !== void 0) {
																		let data20 = data.expired;
																		const _errs57 = errors;
																		if (typeof data20 !== "string" && data20 !== null) {
																			validate33.errors = [{
																				instancePath: instancePath + "/expired",
																				schemaPath: "#/properties/expired/type",
																				keyword: "type",
																				params: { type: schema55.properties.expired.type },
																				message: "must be string,null"
																			}];
																			return false;
																		}
																		var valid0 = _errs57 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.source !== void 0) {
																			let data21 = data.source;
																			const _errs59 = errors;
																			if (typeof data21 !== "string" && data21 !== null) {
																				validate33.errors = [{
																					instancePath: instancePath + "/source",
																					schemaPath: "#/properties/source/type",
																					keyword: "type",
																					params: { type: schema55.properties.source.type },
																					message: "must be string,null"
																				}];
																				return false;
																			}
																			var valid0 = _errs59 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.why !== void 0) {
																				let data22 = data.why;
																				const _errs61 = errors;
																				if (typeof data22 !== "string" && data22 !== null) {
																					validate33.errors = [{
																						instancePath: instancePath + "/why",
																						schemaPath: "#/properties/why/type",
																						keyword: "type",
																						params: { type: schema55.properties.why.type },
																						message: "must be string,null"
																					}];
																					return false;
																				}
																				var valid0 = _errs61 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.digest !== void 0) {
																					let data23 = data.digest;
																					const _errs63 = errors;
																					if (typeof data23 !== "string" && data23 !== null) {
																						validate33.errors = [{
																							instancePath: instancePath + "/digest",
																							schemaPath: "#/properties/digest/type",
																							keyword: "type",
																							params: { type: schema55.properties.digest.type },
																							message: "must be string,null"
																						}];
																						return false;
																					}
																					var valid0 = _errs63 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.cause !== void 0) {
																						let data24 = data.cause;
																						const _errs65 = errors;
																						if (!(data24 === "here" || data24 === "drift" || data24 === "merged" || data24 === "expiry" || data24 === null)) {
																							validate33.errors = [{
																								instancePath: instancePath + "/cause",
																								schemaPath: "#/properties/cause/enum",
																								keyword: "enum",
																								params: { allowedValues: schema55.properties.cause.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid0 = _errs65 === errors;
																					} else var valid0 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate33.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate33.errors = vErrors;
		return errors === 0;
	}
	validate33.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema60 = {
		"title": "Rights by a binding",
		"description": "What one binding gives.",
		"type": "object",
		"required": [
			"kind",
			"name",
			"namespace",
			"role",
			"words"
		],
		"additionalProperties": false,
		"properties": {
			"kind": {
				"title": "Kind",
				"description": "A RoleBinding is for its namespace, a ClusterRoleBinding for all of the cluster.",
				"enum": ["RoleBinding", "ClusterRoleBinding"]
			},
			"name": {
				"title": "Name",
				"description": "The name of the binding.",
				"type": "string"
			},
			"namespace": {
				"title": "Namespace",
				"description": "Where it holds; null of a ClusterRoleBinding.",
				"type": ["string", "null"]
			},
			"role": {
				"title": "Role",
				"description": "What it binds to.",
				"type": "object",
				"required": ["kind", "name"],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Role or ClusterRole.",
						"type": "string"
					},
					"name": {
						"title": "Name",
						"description": "The name of the role.",
						"type": "string"
					}
				}
			},
			"words": {
				"title": "In words",
				"description": "What it gives, in one line.",
				"type": "string"
			}
		}
	};
	function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate35.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.group === void 0 && (missing0 = "group") || data.words === void 0 && (missing0 = "words") || data.everything === void 0 && (missing0 = "everything") || data.bindings === void 0 && (missing0 = "bindings")) {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "group" || key0 === "words" || key0 === "everything" || key0 === "bindings")) {
					validate35.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data.group !== void 0) {
					if (typeof data.group !== "string") {
						validate35.errors = [{
							instancePath: instancePath + "/group",
							schemaPath: "#/properties/group/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.words !== void 0) {
						if (typeof data.words !== "string") {
							validate35.errors = [{
								instancePath: instancePath + "/words",
								schemaPath: "#/properties/words/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.everything !== void 0) {
							if (typeof data.everything !== "boolean") {
								validate35.errors = [{
									instancePath: instancePath + "/everything",
									schemaPath: "#/properties/everything/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.bindings !== void 0) {
								let data3 = data.bindings;
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0];
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.kind === void 0 && (missing1 = "kind") || data4.name === void 0 && (missing1 = "name") || data4.namespace === void 0 && (missing1 = "namespace") || data4.role === void 0 && (missing1 = "role") || data4.words === void 0 && (missing1 = "words")) {
												validate35.errors = [{
													instancePath: instancePath + "/bindings/" + i0,
													schemaPath: "#/$defs/bindingRights/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												for (const key1 in data4) if (!(key1 === "kind" || key1 === "name" || key1 === "namespace" || key1 === "role" || key1 === "words")) {
													validate35.errors = [{
														instancePath: instancePath + "/bindings/" + i0,
														schemaPath: "#/$defs/bindingRights/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (data4.kind !== void 0) {
													let data5 = data4.kind;
													if (!(data5 === "RoleBinding" || data5 === "ClusterRoleBinding")) {
														validate35.errors = [{
															instancePath: instancePath + "/bindings/" + i0 + "/kind",
															schemaPath: "#/$defs/bindingRights/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema60.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data4.name !== void 0) {
														if (typeof data4.name !== "string") {
															validate35.errors = [{
																instancePath: instancePath + "/bindings/" + i0 + "/name",
																schemaPath: "#/$defs/bindingRights/properties/name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data4.namespace !== void 0) {
															let data7 = data4.namespace;
															if (typeof data7 !== "string" && data7 !== null) {
																validate35.errors = [{
																	instancePath: instancePath + "/bindings/" + i0 + "/namespace",
																	schemaPath: "#/$defs/bindingRights/properties/namespace/type",
																	keyword: "type",
																	params: { type: schema60.properties.namespace.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data4.role !== void 0) {
																let data8 = data4.role;
																if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																	let missing2;
																	if (data8.kind === void 0 && (missing2 = "kind") || data8.name === void 0 && (missing2 = "name")) {
																		validate35.errors = [{
																			instancePath: instancePath + "/bindings/" + i0 + "/role",
																			schemaPath: "#/$defs/bindingRights/properties/role/required",
																			keyword: "required",
																			params: { missingProperty: missing2 },
																			message: "must have required property '" + missing2 + "'"
																		}];
																		return false;
																	} else {
																		for (const key2 in data8) if (!(key2 === "kind" || key2 === "name")) {
																			validate35.errors = [{
																				instancePath: instancePath + "/bindings/" + i0 + "/role",
																				schemaPath: "#/$defs/bindingRights/properties/role/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (data8.kind !== void 0) {
																			if (typeof data8.kind !== "string") {
																				validate35.errors = [{
																					instancePath: instancePath + "/bindings/" + i0 + "/role/kind",
																					schemaPath: "#/$defs/bindingRights/properties/role/properties/kind/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid4 = true;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data8.name !== void 0) {
																				if (typeof data8.name !== "string") {
																					validate35.errors = [{
																						instancePath: instancePath + "/bindings/" + i0 + "/role/name",
																						schemaPath: "#/$defs/bindingRights/properties/role/properties/name/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid4 = true;
																			} else var valid4 = true;
																		}
																	}
																} else {
																	validate35.errors = [{
																		instancePath: instancePath + "/bindings/" + i0 + "/role",
																		schemaPath: "#/$defs/bindingRights/properties/role/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data4.words !== void 0) {
																	if (typeof data4.words !== "string") {
																		validate35.errors = [{
																			instancePath: instancePath + "/bindings/" + i0 + "/words",
																			schemaPath: "#/$defs/bindingRights/properties/words/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
															}
														}
													}
												}
											}
										} else {
											validate35.errors = [{
												instancePath: instancePath + "/bindings/" + i0,
												schemaPath: "#/$defs/bindingRights/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
								} else {
									validate35.errors = [{
										instancePath: instancePath + "/bindings",
										schemaPath: "#/properties/bindings/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
		validate35.errors = vErrors;
		return true;
	}
	validate35.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema64 = {
		"title": "Claim",
		"description": "One claim about one principal, with what was seen.",
		"type": "object",
		"required": [
			"principal",
			"purpose",
			"evidence",
			"predicted",
			"before",
			"after",
			"why",
			"holds",
			"words"
		],
		"additionalProperties": false,
		"properties": {
			"principal": {
				"title": "Principal",
				"description": "Its ARN as declared, or as aws-auth has it; an account id.",
				"type": "string"
			},
			"purpose": {
				"title": "Purpose",
				"description": "What the claim is about. in, out: named in verify. added, changed, removed: its entry. untouched: left alone, and still in as before. nodes: an entry that nodes join by. creator: whom EKS lets in by itself. intermediate, writer: on the way, and who writes.",
				"enum": [
					"in",
					"added",
					"changed",
					"removed",
					"out",
					"untouched",
					"nodes",
					"creator",
					"intermediate",
					"writer"
				]
			},
			"evidence": {
				"title": "Evidence",
				"description": "proven: somebody signed in. predicted: nobody could, and it is foretold.",
				"enum": ["proven", "predicted"]
			},
			"predicted": {
				"title": "Predicted",
				"description": "As whom it must get in; null where it must be refused.",
				"oneOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }]
			},
			"before": {
				"title": "Before",
				"description": "What was seen or foretold before the change; null where nothing was changed.",
				"oneOf": [{ "$ref": "#/$defs/knock" }, { "type": "null" }]
			},
			"after": {
				"title": "After",
				"description": "What was seen or foretold after the change.",
				"$ref": "#/$defs/knock"
			},
			"why": {
				"title": "Why",
				"description": "Why nobody signed in; null where somebody did.",
				"type": ["string", "null"]
			},
			"holds": {
				"title": "Holds",
				"description": "Whether what was seen is what was claimed.",
				"type": "boolean"
			},
			"words": {
				"title": "Words",
				"description": "What was seen against what was expected.",
				"type": "string"
			}
		}
	};
	function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate38.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		let passing0 = null;
		const _errs1 = errors;
		if (errors === _errs1) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.answer === void 0 && (missing0 = "answer") || data.person === void 0 && (missing0 = "person") || data.pods === void 0 && (missing0 = "pods") || data.rights === void 0 && (missing0 = "rights")) {
					const err0 = {
						instancePath,
						schemaPath: "#/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else {
					const _errs3 = errors;
					for (const key0 in data) if (!(key0 === "answer" || key0 === "person" || key0 === "pods" || key0 === "rights")) {
						const err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break;
					}
					if (_errs3 === errors) {
						if (data.answer !== void 0) {
							const _errs4 = errors;
							if ("in" !== data.answer) {
								const err2 = {
									instancePath: instancePath + "/answer",
									schemaPath: "#/oneOf/0/properties/answer/const",
									keyword: "const",
									params: { allowedValue: "in" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							var valid1 = _errs4 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.person !== void 0) {
								let data1 = data.person;
								const _errs5 = errors;
								if (errors === errors) {
									if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
										let missing1;
										if (data1.username === void 0 && (missing1 = "username") || data1.groups === void 0 && (missing1 = "groups")) {
											const err3 = {
												instancePath: instancePath + "/person",
												schemaPath: "#/$defs/person/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										} else {
											const _errs8 = errors;
											for (const key1 in data1) if (!(key1 === "username" || key1 === "groups")) {
												const err4 = {
													instancePath: instancePath + "/person",
													schemaPath: "#/$defs/person/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
												break;
											}
											if (_errs8 === errors) {
												if (data1.username !== void 0) {
													const _errs9 = errors;
													if (typeof data1.username !== "string") {
														const err5 = {
															instancePath: instancePath + "/person/username",
															schemaPath: "#/$defs/person/properties/username/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
													}
													var valid3 = _errs9 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data1.groups !== void 0) {
														let data3 = data1.groups;
														const _errs11 = errors;
														if (errors === _errs11) {
															if (Array.isArray(data3)) {
																const len0 = data3.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs13 = errors;
																	if (typeof data3[i0] !== "string") {
																		const err6 = {
																			instancePath: instancePath + "/person/groups/" + i0,
																			schemaPath: "#/$defs/person/properties/groups/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err6];
																		else vErrors.push(err6);
																		errors++;
																	}
																	if (!(_errs13 === errors)) break;
																}
															} else {
																const err7 = {
																	instancePath: instancePath + "/person/groups",
																	schemaPath: "#/$defs/person/properties/groups/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																};
																if (vErrors === null) vErrors = [err7];
																else vErrors.push(err7);
																errors++;
															}
														}
														var valid3 = _errs11 === errors;
													} else var valid3 = true;
												}
											}
										}
									} else {
										const err8 = {
											instancePath: instancePath + "/person",
											schemaPath: "#/$defs/person/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								}
								var valid1 = _errs5 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.pods !== void 0) {
									let data5 = data.pods;
									const _errs15 = errors;
									const _errs16 = errors;
									let valid5 = false;
									let passing1 = null;
									const _errs17 = errors;
									if (errors === _errs17) {
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											let missing2;
											if (data5.status === void 0 && (missing2 = "status") || data5.count === void 0 && (missing2 = "count")) {
												const err9 = {
													instancePath: instancePath + "/pods",
													schemaPath: "#/oneOf/0/properties/pods/oneOf/0/required",
													keyword: "required",
													params: { missingProperty: missing2 },
													message: "must have required property '" + missing2 + "'"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
											} else {
												const _errs19 = errors;
												for (const key2 in data5) if (!(key2 === "status" || key2 === "count")) {
													const err10 = {
														instancePath: instancePath + "/pods",
														schemaPath: "#/oneOf/0/properties/pods/oneOf/0/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err10];
													else vErrors.push(err10);
													errors++;
													break;
												}
												if (_errs19 === errors) {
													if (data5.status !== void 0) {
														const _errs20 = errors;
														if (200 !== data5.status) {
															const err11 = {
																instancePath: instancePath + "/pods/status",
																schemaPath: "#/oneOf/0/properties/pods/oneOf/0/properties/status/const",
																keyword: "const",
																params: { allowedValue: 200 },
																message: "must be equal to constant"
															};
															if (vErrors === null) vErrors = [err11];
															else vErrors.push(err11);
															errors++;
														}
														var valid6 = _errs20 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data5.count !== void 0) {
															let data7 = data5.count;
															const _errs21 = errors;
															if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																const err12 = {
																	instancePath: instancePath + "/pods/count",
																	schemaPath: "#/oneOf/0/properties/pods/oneOf/0/properties/count/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err12];
																else vErrors.push(err12);
																errors++;
															}
															if (errors === _errs21) {
																if (typeof data7 == "number" && isFinite(data7)) {
																	if (data7 < 0 || isNaN(data7)) {
																		const err13 = {
																			instancePath: instancePath + "/pods/count",
																			schemaPath: "#/oneOf/0/properties/pods/oneOf/0/properties/count/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		};
																		if (vErrors === null) vErrors = [err13];
																		else vErrors.push(err13);
																		errors++;
																	}
																}
															}
															var valid6 = _errs21 === errors;
														} else var valid6 = true;
													}
												}
											}
										} else {
											const err14 = {
												instancePath: instancePath + "/pods",
												schemaPath: "#/oneOf/0/properties/pods/oneOf/0/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
									}
									var _valid1 = _errs17 === errors;
									if (_valid1) {
										valid5 = true;
										passing1 = 0;
										var props0 = true;
									}
									const _errs23 = errors;
									if (errors === _errs23) {
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											let missing3;
											if (data5.status === void 0 && (missing3 = "status") || data5.reason === void 0 && (missing3 = "reason")) {
												const err15 = {
													instancePath: instancePath + "/pods",
													schemaPath: "#/oneOf/0/properties/pods/oneOf/1/required",
													keyword: "required",
													params: { missingProperty: missing3 },
													message: "must have required property '" + missing3 + "'"
												};
												if (vErrors === null) vErrors = [err15];
												else vErrors.push(err15);
												errors++;
											} else {
												const _errs25 = errors;
												for (const key3 in data5) if (!(key3 === "status" || key3 === "reason")) {
													const err16 = {
														instancePath: instancePath + "/pods",
														schemaPath: "#/oneOf/0/properties/pods/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err16];
													else vErrors.push(err16);
													errors++;
													break;
												}
												if (_errs25 === errors) {
													if (data5.status !== void 0) {
														const _errs26 = errors;
														if (403 !== data5.status) {
															const err17 = {
																instancePath: instancePath + "/pods/status",
																schemaPath: "#/oneOf/0/properties/pods/oneOf/1/properties/status/const",
																keyword: "const",
																params: { allowedValue: 403 },
																message: "must be equal to constant"
															};
															if (vErrors === null) vErrors = [err17];
															else vErrors.push(err17);
															errors++;
														}
														var valid7 = _errs26 === errors;
													} else var valid7 = true;
													if (valid7) {
														if (data5.reason !== void 0) {
															const _errs27 = errors;
															if (typeof data5.reason !== "string") {
																const err18 = {
																	instancePath: instancePath + "/pods/reason",
																	schemaPath: "#/oneOf/0/properties/pods/oneOf/1/properties/reason/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err18];
																else vErrors.push(err18);
																errors++;
															}
															var valid7 = _errs27 === errors;
														} else var valid7 = true;
													}
												}
											}
										} else {
											const err19 = {
												instancePath: instancePath + "/pods",
												schemaPath: "#/oneOf/0/properties/pods/oneOf/1/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									}
									var _valid1 = _errs23 === errors;
									if (_valid1 && valid5) {
										valid5 = false;
										passing1 = [passing1, 1];
									} else if (_valid1) {
										valid5 = true;
										passing1 = 1;
										if (props0 !== true) props0 = true;
									}
									if (!valid5) {
										const err20 = {
											instancePath: instancePath + "/pods",
											schemaPath: "#/oneOf/0/properties/pods/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing1 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									} else {
										errors = _errs16;
										if (vErrors !== null) {
											if (_errs16) vErrors.length = _errs16;
											else vErrors = null;
										}
									}
									var valid1 = _errs15 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.rights !== void 0) {
										let data10 = data.rights;
										const _errs29 = errors;
										const _errs30 = errors;
										let valid8 = false;
										let passing2 = null;
										const _errs31 = errors;
										if (errors === errors) {
											if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
												let missing4;
												if (data10.everything === void 0 && (missing4 = "everything") || data10.reads === void 0 && (missing4 = "reads") || data10.changes === void 0 && (missing4 = "changes") || data10.complete === void 0 && (missing4 = "complete") || data10.words === void 0 && (missing4 = "words")) {
													const err21 = {
														instancePath: instancePath + "/rights",
														schemaPath: "#/$defs/rights/required",
														keyword: "required",
														params: { missingProperty: missing4 },
														message: "must have required property '" + missing4 + "'"
													};
													if (vErrors === null) vErrors = [err21];
													else vErrors.push(err21);
													errors++;
												} else {
													const _errs34 = errors;
													for (const key4 in data10) if (!(key4 === "everything" || key4 === "reads" || key4 === "changes" || key4 === "complete" || key4 === "words")) {
														const err22 = {
															instancePath: instancePath + "/rights",
															schemaPath: "#/$defs/rights/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key4 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err22];
														else vErrors.push(err22);
														errors++;
														break;
													}
													if (_errs34 === errors) {
														if (data10.everything !== void 0) {
															const _errs35 = errors;
															if (typeof data10.everything !== "boolean") {
																const err23 = {
																	instancePath: instancePath + "/rights/everything",
																	schemaPath: "#/$defs/rights/properties/everything/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																};
																if (vErrors === null) vErrors = [err23];
																else vErrors.push(err23);
																errors++;
															}
															var valid10 = _errs35 === errors;
														} else var valid10 = true;
														if (valid10) {
															if (data10.reads !== void 0) {
																let data12 = data10.reads;
																const _errs37 = errors;
																if (errors === _errs37) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing5;
																		if (data12.count === void 0 && (missing5 = "count") || data12.first === void 0 && (missing5 = "first")) {
																			const err24 = {
																				instancePath: instancePath + "/rights/reads",
																				schemaPath: "#/$defs/rights/properties/reads/required",
																				keyword: "required",
																				params: { missingProperty: missing5 },
																				message: "must have required property '" + missing5 + "'"
																			};
																			if (vErrors === null) vErrors = [err24];
																			else vErrors.push(err24);
																			errors++;
																		} else {
																			const _errs39 = errors;
																			for (const key5 in data12) if (!(key5 === "count" || key5 === "first")) {
																				const err25 = {
																					instancePath: instancePath + "/rights/reads",
																					schemaPath: "#/$defs/rights/properties/reads/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key5 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err25];
																				else vErrors.push(err25);
																				errors++;
																				break;
																			}
																			if (_errs39 === errors) {
																				if (data12.count !== void 0) {
																					let data13 = data12.count;
																					const _errs40 = errors;
																					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																						const err26 = {
																							instancePath: instancePath + "/rights/reads/count",
																							schemaPath: "#/$defs/rights/properties/reads/properties/count/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						};
																						if (vErrors === null) vErrors = [err26];
																						else vErrors.push(err26);
																						errors++;
																					}
																					if (errors === _errs40) {
																						if (typeof data13 == "number" && isFinite(data13)) {
																							if (data13 < 0 || isNaN(data13)) {
																								const err27 = {
																									instancePath: instancePath + "/rights/reads/count",
																									schemaPath: "#/$defs/rights/properties/reads/properties/count/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								};
																								if (vErrors === null) vErrors = [err27];
																								else vErrors.push(err27);
																								errors++;
																							}
																						}
																					}
																					var valid11 = _errs40 === errors;
																				} else var valid11 = true;
																				if (valid11) {
																					if (data12.first !== void 0) {
																						let data14 = data12.first;
																						const _errs42 = errors;
																						if (errors === _errs42) {
																							if (Array.isArray(data14)) {
																								const len1 = data14.length;
																								for (let i1 = 0; i1 < len1; i1++) {
																									const _errs44 = errors;
																									if (typeof data14[i1] !== "string") {
																										const err28 = {
																											instancePath: instancePath + "/rights/reads/first/" + i1,
																											schemaPath: "#/$defs/rights/properties/reads/properties/first/items/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err28];
																										else vErrors.push(err28);
																										errors++;
																									}
																									if (!(_errs44 === errors)) break;
																								}
																							} else {
																								const err29 = {
																									instancePath: instancePath + "/rights/reads/first",
																									schemaPath: "#/$defs/rights/properties/reads/properties/first/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								};
																								if (vErrors === null) vErrors = [err29];
																								else vErrors.push(err29);
																								errors++;
																							}
																						}
																						var valid11 = _errs42 === errors;
																					} else var valid11 = true;
																				}
																			}
																		}
																	} else {
																		const err30 = {
																			instancePath: instancePath + "/rights/reads",
																			schemaPath: "#/$defs/rights/properties/reads/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err30];
																		else vErrors.push(err30);
																		errors++;
																	}
																}
																var valid10 = _errs37 === errors;
															} else var valid10 = true;
															if (valid10) {
																if (data10.changes !== void 0) {
																	let data16 = data10.changes;
																	const _errs46 = errors;
																	if (errors === _errs46) {
																		if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																			let missing6;
																			if (data16.count === void 0 && (missing6 = "count") || data16.first === void 0 && (missing6 = "first")) {
																				const err31 = {
																					instancePath: instancePath + "/rights/changes",
																					schemaPath: "#/$defs/rights/properties/changes/required",
																					keyword: "required",
																					params: { missingProperty: missing6 },
																					message: "must have required property '" + missing6 + "'"
																				};
																				if (vErrors === null) vErrors = [err31];
																				else vErrors.push(err31);
																				errors++;
																			} else {
																				const _errs48 = errors;
																				for (const key6 in data16) if (!(key6 === "count" || key6 === "first")) {
																					const err32 = {
																						instancePath: instancePath + "/rights/changes",
																						schemaPath: "#/$defs/rights/properties/changes/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key6 },
																						message: "must NOT have additional properties"
																					};
																					if (vErrors === null) vErrors = [err32];
																					else vErrors.push(err32);
																					errors++;
																					break;
																				}
																				if (_errs48 === errors) {
																					if (data16.count !== void 0) {
																						let data17 = data16.count;
																						const _errs49 = errors;
																						if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																							const err33 = {
																								instancePath: instancePath + "/rights/changes/count",
																								schemaPath: "#/$defs/rights/properties/changes/properties/count/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							};
																							if (vErrors === null) vErrors = [err33];
																							else vErrors.push(err33);
																							errors++;
																						}
																						if (errors === _errs49) {
																							if (typeof data17 == "number" && isFinite(data17)) {
																								if (data17 < 0 || isNaN(data17)) {
																									const err34 = {
																										instancePath: instancePath + "/rights/changes/count",
																										schemaPath: "#/$defs/rights/properties/changes/properties/count/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									};
																									if (vErrors === null) vErrors = [err34];
																									else vErrors.push(err34);
																									errors++;
																								}
																							}
																						}
																						var valid13 = _errs49 === errors;
																					} else var valid13 = true;
																					if (valid13) {
																						if (data16.first !== void 0) {
																							let data18 = data16.first;
																							const _errs51 = errors;
																							if (errors === _errs51) {
																								if (Array.isArray(data18)) {
																									const len2 = data18.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs53 = errors;
																										if (typeof data18[i2] !== "string") {
																											const err35 = {
																												instancePath: instancePath + "/rights/changes/first/" + i2,
																												schemaPath: "#/$defs/rights/properties/changes/properties/first/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err35];
																											else vErrors.push(err35);
																											errors++;
																										}
																										if (!(_errs53 === errors)) break;
																									}
																								} else {
																									const err36 = {
																										instancePath: instancePath + "/rights/changes/first",
																										schemaPath: "#/$defs/rights/properties/changes/properties/first/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									};
																									if (vErrors === null) vErrors = [err36];
																									else vErrors.push(err36);
																									errors++;
																								}
																							}
																							var valid13 = _errs51 === errors;
																						} else var valid13 = true;
																					}
																				}
																			}
																		} else {
																			const err37 = {
																				instancePath: instancePath + "/rights/changes",
																				schemaPath: "#/$defs/rights/properties/changes/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			};
																			if (vErrors === null) vErrors = [err37];
																			else vErrors.push(err37);
																			errors++;
																		}
																	}
																	var valid10 = _errs46 === errors;
																} else var valid10 = true;
																if (valid10) {
																	if (data10.complete !== void 0) {
																		const _errs55 = errors;
																		if (typeof data10.complete !== "boolean") {
																			const err38 = {
																				instancePath: instancePath + "/rights/complete",
																				schemaPath: "#/$defs/rights/properties/complete/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			};
																			if (vErrors === null) vErrors = [err38];
																			else vErrors.push(err38);
																			errors++;
																		}
																		var valid10 = _errs55 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data10.words !== void 0) {
																			const _errs57 = errors;
																			if (typeof data10.words !== "string") {
																				const err39 = {
																					instancePath: instancePath + "/rights/words",
																					schemaPath: "#/$defs/rights/properties/words/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err39];
																				else vErrors.push(err39);
																				errors++;
																			}
																			var valid10 = _errs57 === errors;
																		} else var valid10 = true;
																	}
																}
															}
														}
													}
												}
											} else {
												const err40 = {
													instancePath: instancePath + "/rights",
													schemaPath: "#/$defs/rights/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											}
										}
										var _valid2 = _errs31 === errors;
										if (_valid2) {
											valid8 = true;
											passing2 = 0;
										}
										const _errs59 = errors;
										if (data10 !== null) {
											const err41 = {
												instancePath: instancePath + "/rights",
												schemaPath: "#/oneOf/0/properties/rights/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
										var _valid2 = _errs59 === errors;
										if (_valid2 && valid8) {
											valid8 = false;
											passing2 = [passing2, 1];
										} else if (_valid2) {
											valid8 = true;
											passing2 = 1;
										}
										if (!valid8) {
											const err42 = {
												instancePath: instancePath + "/rights",
												schemaPath: "#/oneOf/0/properties/rights/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing2 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										} else {
											errors = _errs30;
											if (vErrors !== null) {
												if (_errs30) vErrors.length = _errs30;
												else vErrors = null;
											}
										}
										var valid1 = _errs29 === errors;
									} else var valid1 = true;
								}
							}
						}
					}
				}
			} else {
				const err43 = {
					instancePath,
					schemaPath: "#/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		var _valid0 = _errs1 === errors;
		if (_valid0) {
			valid0 = true;
			passing0 = 0;
			var props2 = true;
		}
		const _errs61 = errors;
		if (errors === _errs61) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing7;
				if (data.answer === void 0 && (missing7 = "answer")) {
					const err44 = {
						instancePath,
						schemaPath: "#/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: missing7 },
						message: "must have required property '" + missing7 + "'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				} else {
					const _errs63 = errors;
					for (const key7 in data) if (!(key7 === "answer")) {
						const err45 = {
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
						break;
					}
					if (_errs63 === errors) {
						if (data.answer !== void 0) {
							if ("unauthorized" !== data.answer) {
								const err46 = {
									instancePath: instancePath + "/answer",
									schemaPath: "#/oneOf/1/properties/answer/const",
									keyword: "const",
									params: { allowedValue: "unauthorized" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					}
				}
			} else {
				const err47 = {
					instancePath,
					schemaPath: "#/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		var _valid0 = _errs61 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 1];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 1;
				if (props2 !== true) props2 = true;
			}
			const _errs65 = errors;
			if (errors === _errs65) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing8;
					if (data.answer === void 0 && (missing8 = "answer") || data.reason === void 0 && (missing8 = "reason")) {
						const err48 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: missing8 },
							message: "must have required property '" + missing8 + "'"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					} else {
						const _errs67 = errors;
						for (const key8 in data) if (!(key8 === "answer" || key8 === "reason")) {
							const err49 = {
								instancePath,
								schemaPath: "#/oneOf/2/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
							break;
						}
						if (_errs67 === errors) {
							if (data.answer !== void 0) {
								const _errs68 = errors;
								if ("failed" !== data.answer) {
									const err50 = {
										instancePath: instancePath + "/answer",
										schemaPath: "#/oneOf/2/properties/answer/const",
										keyword: "const",
										params: { allowedValue: "failed" },
										message: "must be equal to constant"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								var valid16 = _errs68 === errors;
							} else var valid16 = true;
							if (valid16) {
								if (data.reason !== void 0) {
									const _errs69 = errors;
									if (typeof data.reason !== "string") {
										const err51 = {
											instancePath: instancePath + "/reason",
											schemaPath: "#/oneOf/2/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
									var valid16 = _errs69 === errors;
								} else var valid16 = true;
							}
						}
					}
				} else {
					const err52 = {
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
			var _valid0 = _errs65 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 2];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 2;
					if (props2 !== true) props2 = true;
				}
				const _errs71 = errors;
				if (errors === _errs71) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing9;
						if (data.answer === void 0 && (missing9 = "answer") || data.person === void 0 && (missing9 = "person") || data.rights === void 0 && (missing9 = "rights")) {
							const err53 = {
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: missing9 },
								message: "must have required property '" + missing9 + "'"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						} else {
							const _errs73 = errors;
							for (const key9 in data) if (!(key9 === "answer" || key9 === "person" || key9 === "rights")) {
								const err54 = {
									instancePath,
									schemaPath: "#/oneOf/3/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key9 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
								break;
							}
							if (_errs73 === errors) {
								if (data.answer !== void 0) {
									const _errs74 = errors;
									if ("foretold" !== data.answer) {
										const err55 = {
											instancePath: instancePath + "/answer",
											schemaPath: "#/oneOf/3/properties/answer/const",
											keyword: "const",
											params: { allowedValue: "foretold" },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
									var valid17 = _errs74 === errors;
								} else var valid17 = true;
								if (valid17) {
									if (data.person !== void 0) {
										let data26 = data.person;
										const _errs75 = errors;
										const _errs76 = errors;
										let valid18 = false;
										let passing3 = null;
										const _errs77 = errors;
										if (errors === errors) {
											if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
												let missing10;
												if (data26.username === void 0 && (missing10 = "username") || data26.groups === void 0 && (missing10 = "groups")) {
													const err56 = {
														instancePath: instancePath + "/person",
														schemaPath: "#/$defs/person/required",
														keyword: "required",
														params: { missingProperty: missing10 },
														message: "must have required property '" + missing10 + "'"
													};
													if (vErrors === null) vErrors = [err56];
													else vErrors.push(err56);
													errors++;
												} else {
													const _errs80 = errors;
													for (const key10 in data26) if (!(key10 === "username" || key10 === "groups")) {
														const err57 = {
															instancePath: instancePath + "/person",
															schemaPath: "#/$defs/person/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key10 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err57];
														else vErrors.push(err57);
														errors++;
														break;
													}
													if (_errs80 === errors) {
														if (data26.username !== void 0) {
															const _errs81 = errors;
															if (typeof data26.username !== "string") {
																const err58 = {
																	instancePath: instancePath + "/person/username",
																	schemaPath: "#/$defs/person/properties/username/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err58];
																else vErrors.push(err58);
																errors++;
															}
															var valid20 = _errs81 === errors;
														} else var valid20 = true;
														if (valid20) {
															if (data26.groups !== void 0) {
																let data28 = data26.groups;
																const _errs83 = errors;
																if (errors === _errs83) {
																	if (Array.isArray(data28)) {
																		const len3 = data28.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			const _errs85 = errors;
																			if (typeof data28[i3] !== "string") {
																				const err59 = {
																					instancePath: instancePath + "/person/groups/" + i3,
																					schemaPath: "#/$defs/person/properties/groups/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err59];
																				else vErrors.push(err59);
																				errors++;
																			}
																			if (!(_errs85 === errors)) break;
																		}
																	} else {
																		const err60 = {
																			instancePath: instancePath + "/person/groups",
																			schemaPath: "#/$defs/person/properties/groups/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err60];
																		else vErrors.push(err60);
																		errors++;
																	}
																}
																var valid20 = _errs83 === errors;
															} else var valid20 = true;
														}
													}
												}
											} else {
												const err61 = {
													instancePath: instancePath + "/person",
													schemaPath: "#/$defs/person/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
										}
										var _valid3 = _errs77 === errors;
										if (_valid3) {
											valid18 = true;
											passing3 = 0;
										}
										const _errs87 = errors;
										if (data26 !== null) {
											const err62 = {
												instancePath: instancePath + "/person",
												schemaPath: "#/oneOf/3/properties/person/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
										var _valid3 = _errs87 === errors;
										if (_valid3 && valid18) {
											valid18 = false;
											passing3 = [passing3, 1];
										} else if (_valid3) {
											valid18 = true;
											passing3 = 1;
										}
										if (!valid18) {
											const err63 = {
												instancePath: instancePath + "/person",
												schemaPath: "#/oneOf/3/properties/person/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing3 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										} else {
											errors = _errs76;
											if (vErrors !== null) {
												if (_errs76) vErrors.length = _errs76;
												else vErrors = null;
											}
										}
										var valid17 = _errs75 === errors;
									} else var valid17 = true;
									if (valid17) {
										if (data.rights !== void 0) {
											let data30 = data.rights;
											const _errs89 = errors;
											const _errs90 = errors;
											let valid22 = false;
											let passing4 = null;
											const _errs91 = errors;
											if (errors === _errs91) {
												if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
													let missing11;
													if (data30.answer === void 0 && (missing11 = "answer") || data30.everything === void 0 && (missing11 = "everything") || data30.listsPods === void 0 && (missing11 = "listsPods")) {
														const err64 = {
															instancePath: instancePath + "/rights",
															schemaPath: "#/oneOf/3/properties/rights/oneOf/0/required",
															keyword: "required",
															params: { missingProperty: missing11 },
															message: "must have required property '" + missing11 + "'"
														};
														if (vErrors === null) vErrors = [err64];
														else vErrors.push(err64);
														errors++;
													} else {
														const _errs93 = errors;
														for (const key11 in data30) if (!(key11 === "answer" || key11 === "everything" || key11 === "listsPods")) {
															const err65 = {
																instancePath: instancePath + "/rights",
																schemaPath: "#/oneOf/3/properties/rights/oneOf/0/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key11 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err65];
															else vErrors.push(err65);
															errors++;
															break;
														}
														if (_errs93 === errors) {
															if (data30.answer !== void 0) {
																const _errs94 = errors;
																if ("told" !== data30.answer) {
																	const err66 = {
																		instancePath: instancePath + "/rights/answer",
																		schemaPath: "#/oneOf/3/properties/rights/oneOf/0/properties/answer/const",
																		keyword: "const",
																		params: { allowedValue: "told" },
																		message: "must be equal to constant"
																	};
																	if (vErrors === null) vErrors = [err66];
																	else vErrors.push(err66);
																	errors++;
																}
																var valid23 = _errs94 === errors;
															} else var valid23 = true;
															if (valid23) {
																if (data30.everything !== void 0) {
																	const _errs95 = errors;
																	if (typeof data30.everything !== "boolean") {
																		const err67 = {
																			instancePath: instancePath + "/rights/everything",
																			schemaPath: "#/oneOf/3/properties/rights/oneOf/0/properties/everything/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		};
																		if (vErrors === null) vErrors = [err67];
																		else vErrors.push(err67);
																		errors++;
																	}
																	var valid23 = _errs95 === errors;
																} else var valid23 = true;
																if (valid23) {
																	if (data30.listsPods !== void 0) {
																		const _errs97 = errors;
																		if (typeof data30.listsPods !== "boolean") {
																			const err68 = {
																				instancePath: instancePath + "/rights/listsPods",
																				schemaPath: "#/oneOf/3/properties/rights/oneOf/0/properties/listsPods/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			};
																			if (vErrors === null) vErrors = [err68];
																			else vErrors.push(err68);
																			errors++;
																		}
																		var valid23 = _errs97 === errors;
																	} else var valid23 = true;
																}
															}
														}
													}
												} else {
													const err69 = {
														instancePath: instancePath + "/rights",
														schemaPath: "#/oneOf/3/properties/rights/oneOf/0/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err69];
													else vErrors.push(err69);
													errors++;
												}
											}
											var _valid4 = _errs91 === errors;
											if (_valid4) {
												valid22 = true;
												passing4 = 0;
												var props4 = true;
											}
											const _errs99 = errors;
											if (errors === _errs99) {
												if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
													let missing12;
													if (data30.answer === void 0 && (missing12 = "answer") || data30.reason === void 0 && (missing12 = "reason")) {
														const err70 = {
															instancePath: instancePath + "/rights",
															schemaPath: "#/oneOf/3/properties/rights/oneOf/1/required",
															keyword: "required",
															params: { missingProperty: missing12 },
															message: "must have required property '" + missing12 + "'"
														};
														if (vErrors === null) vErrors = [err70];
														else vErrors.push(err70);
														errors++;
													} else {
														const _errs101 = errors;
														for (const key12 in data30) if (!(key12 === "answer" || key12 === "reason")) {
															const err71 = {
																instancePath: instancePath + "/rights",
																schemaPath: "#/oneOf/3/properties/rights/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key12 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err71];
															else vErrors.push(err71);
															errors++;
															break;
														}
														if (_errs101 === errors) {
															if (data30.answer !== void 0) {
																const _errs102 = errors;
																if ("untold" !== data30.answer) {
																	const err72 = {
																		instancePath: instancePath + "/rights/answer",
																		schemaPath: "#/oneOf/3/properties/rights/oneOf/1/properties/answer/const",
																		keyword: "const",
																		params: { allowedValue: "untold" },
																		message: "must be equal to constant"
																	};
																	if (vErrors === null) vErrors = [err72];
																	else vErrors.push(err72);
																	errors++;
																}
																var valid24 = _errs102 === errors;
															} else var valid24 = true;
															if (valid24) {
																if (data30.reason !== void 0) {
																	const _errs103 = errors;
																	if (typeof data30.reason !== "string") {
																		const err73 = {
																			instancePath: instancePath + "/rights/reason",
																			schemaPath: "#/oneOf/3/properties/rights/oneOf/1/properties/reason/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err73];
																		else vErrors.push(err73);
																		errors++;
																	}
																	var valid24 = _errs103 === errors;
																} else var valid24 = true;
															}
														}
													}
												} else {
													const err74 = {
														instancePath: instancePath + "/rights",
														schemaPath: "#/oneOf/3/properties/rights/oneOf/1/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err74];
													else vErrors.push(err74);
													errors++;
												}
											}
											var _valid4 = _errs99 === errors;
											if (_valid4 && valid22) {
												valid22 = false;
												passing4 = [passing4, 1];
											} else {
												if (_valid4) {
													valid22 = true;
													passing4 = 1;
													if (props4 !== true) props4 = true;
												}
												const _errs105 = errors;
												if (data30 !== null) {
													const err75 = {
														instancePath: instancePath + "/rights",
														schemaPath: "#/oneOf/3/properties/rights/oneOf/2/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err75];
													else vErrors.push(err75);
													errors++;
												}
												var _valid4 = _errs105 === errors;
												if (_valid4 && valid22) {
													valid22 = false;
													passing4 = [passing4, 2];
												} else if (_valid4) {
													valid22 = true;
													passing4 = 2;
												}
											}
											if (!valid22) {
												const err76 = {
													instancePath: instancePath + "/rights",
													schemaPath: "#/oneOf/3/properties/rights/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing4 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
											} else {
												errors = _errs90;
												if (vErrors !== null) {
													if (_errs90) vErrors.length = _errs90;
													else vErrors = null;
												}
											}
											var valid17 = _errs89 === errors;
										} else var valid17 = true;
									}
								}
							}
						}
					} else {
						const err77 = {
							instancePath,
							schemaPath: "#/oneOf/3/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				var _valid0 = _errs71 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 3];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props2 !== true) props2 = true;
				}
			}
		}
		if (!valid0) {
			const err78 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 },
				message: "must match exactly one schema in oneOf"
			};
			if (vErrors === null) vErrors = [err78];
			else vErrors.push(err78);
			errors++;
			validate38.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate38.errors = vErrors;
		evaluated0.props = props2;
		return errors === 0;
	}
	validate38.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate37.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.principal === void 0 && (missing0 = "principal") || data.purpose === void 0 && (missing0 = "purpose") || data.evidence === void 0 && (missing0 = "evidence") || data.predicted === void 0 && (missing0 = "predicted") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.why === void 0 && (missing0 = "why") || data.holds === void 0 && (missing0 = "holds") || data.words === void 0 && (missing0 = "words")) {
					validate37.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func1.call(schema64.properties, key0)) {
						validate37.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.principal !== void 0) {
							const _errs2 = errors;
							if (typeof data.principal !== "string") {
								validate37.errors = [{
									instancePath: instancePath + "/principal",
									schemaPath: "#/properties/principal/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.purpose !== void 0) {
								let data1 = data.purpose;
								const _errs4 = errors;
								if (!(data1 === "in" || data1 === "added" || data1 === "changed" || data1 === "removed" || data1 === "out" || data1 === "untouched" || data1 === "nodes" || data1 === "creator" || data1 === "intermediate" || data1 === "writer")) {
									validate37.errors = [{
										instancePath: instancePath + "/purpose",
										schemaPath: "#/properties/purpose/enum",
										keyword: "enum",
										params: { allowedValues: schema64.properties.purpose.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.evidence !== void 0) {
									let data2 = data.evidence;
									const _errs5 = errors;
									if (!(data2 === "proven" || data2 === "predicted")) {
										validate37.errors = [{
											instancePath: instancePath + "/evidence",
											schemaPath: "#/properties/evidence/enum",
											keyword: "enum",
											params: { allowedValues: schema64.properties.evidence.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.predicted !== void 0) {
										let data3 = data.predicted;
										const _errs6 = errors;
										const _errs7 = errors;
										let valid1 = false;
										let passing0 = null;
										const _errs8 = errors;
										if (errors === errors) {
											if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
												let missing1;
												if (data3.username === void 0 && (missing1 = "username") || data3.groups === void 0 && (missing1 = "groups")) {
													const err0 = {
														instancePath: instancePath + "/predicted",
														schemaPath: "#/$defs/person/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												} else {
													const _errs11 = errors;
													for (const key1 in data3) if (!(key1 === "username" || key1 === "groups")) {
														const err1 = {
															instancePath: instancePath + "/predicted",
															schemaPath: "#/$defs/person/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														break;
													}
													if (_errs11 === errors) {
														if (data3.username !== void 0) {
															const _errs12 = errors;
															if (typeof data3.username !== "string") {
																const err2 = {
																	instancePath: instancePath + "/predicted/username",
																	schemaPath: "#/$defs/person/properties/username/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															var valid3 = _errs12 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data3.groups !== void 0) {
																let data5 = data3.groups;
																const _errs14 = errors;
																if (errors === _errs14) {
																	if (Array.isArray(data5)) {
																		const len0 = data5.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs16 = errors;
																			if (typeof data5[i0] !== "string") {
																				const err3 = {
																					instancePath: instancePath + "/predicted/groups/" + i0,
																					schemaPath: "#/$defs/person/properties/groups/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err3];
																				else vErrors.push(err3);
																				errors++;
																			}
																			if (!(_errs16 === errors)) break;
																		}
																	} else {
																		const err4 = {
																			instancePath: instancePath + "/predicted/groups",
																			schemaPath: "#/$defs/person/properties/groups/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																	}
																}
																var valid3 = _errs14 === errors;
															} else var valid3 = true;
														}
													}
												}
											} else {
												const err5 = {
													instancePath: instancePath + "/predicted",
													schemaPath: "#/$defs/person/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										var _valid0 = _errs8 === errors;
										if (_valid0) {
											valid1 = true;
											passing0 = 0;
										}
										const _errs18 = errors;
										if (data3 !== null) {
											const err6 = {
												instancePath: instancePath + "/predicted",
												schemaPath: "#/properties/predicted/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
										var _valid0 = _errs18 === errors;
										if (_valid0 && valid1) {
											valid1 = false;
											passing0 = [passing0, 1];
										} else if (_valid0) {
											valid1 = true;
											passing0 = 1;
										}
										if (!valid1) {
											const err7 = {
												instancePath: instancePath + "/predicted",
												schemaPath: "#/properties/predicted/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing0 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
											validate37.errors = vErrors;
											return false;
										} else {
											errors = _errs7;
											if (vErrors !== null) {
												if (_errs7) vErrors.length = _errs7;
												else vErrors = null;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.before !== void 0) {
											let data7 = data.before;
											const _errs20 = errors;
											const _errs21 = errors;
											let valid5 = false;
											let passing1 = null;
											const _errs22 = errors;
											if (!validate38(data7, {
												instancePath: instancePath + "/before",
												parentData: data,
												parentDataProperty: "before",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
												errors = vErrors.length;
											}
											var _valid1 = _errs22 === errors;
											if (_valid1) {
												valid5 = true;
												passing1 = 0;
											}
											const _errs23 = errors;
											if (data7 !== null) {
												const err8 = {
													instancePath: instancePath + "/before",
													schemaPath: "#/properties/before/oneOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
											var _valid1 = _errs23 === errors;
											if (_valid1 && valid5) {
												valid5 = false;
												passing1 = [passing1, 1];
											} else if (_valid1) {
												valid5 = true;
												passing1 = 1;
											}
											if (!valid5) {
												const err9 = {
													instancePath: instancePath + "/before",
													schemaPath: "#/properties/before/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
												validate37.errors = vErrors;
												return false;
											} else {
												errors = _errs21;
												if (vErrors !== null) {
													if (_errs21) vErrors.length = _errs21;
													else vErrors = null;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.after !== void 0) {
												const _errs25 = errors;
												if (!validate38(data.after, {
													instancePath: instancePath + "/after",
													parentData: data,
													parentDataProperty: "after",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs25 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.why !== void 0) {
													let data9 = data.why;
													const _errs26 = errors;
													if (typeof data9 !== "string" && data9 !== null) {
														validate37.errors = [{
															instancePath: instancePath + "/why",
															schemaPath: "#/properties/why/type",
															keyword: "type",
															params: { type: schema64.properties.why.type },
															message: "must be string,null"
														}];
														return false;
													}
													var valid0 = _errs26 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.holds !== void 0) {
														const _errs28 = errors;
														if (typeof data.holds !== "boolean") {
															validate37.errors = [{
																instancePath: instancePath + "/holds",
																schemaPath: "#/properties/holds/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														var valid0 = _errs28 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.words !== void 0) {
															const _errs30 = errors;
															if (typeof data.words !== "string") {
																validate37.errors = [{
																	instancePath: instancePath + "/words",
																	schemaPath: "#/properties/words/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = _errs30 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate37.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate37.errors = vErrors;
		return errors === 0;
	}
	validate37.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate32.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.cluster === void 0 && (missing0 = "cluster") || data.outcome === void 0 && (missing0 = "outcome") || data.state === void 0 && (missing0 = "state") || data.next === void 0 && (missing0 = "next") || data.at === void 0 && (missing0 = "at") || data.identities === void 0 && (missing0 = "identities") || data.resourceVersion === void 0 && (missing0 = "resourceVersion") || data.conflicts === void 0 && (missing0 = "conflicts") || data.review === void 0 && (missing0 = "review") || data.plan === void 0 && (missing0 = "plan") || data.allowed === void 0 && (missing0 = "allowed") || data.unasked === void 0 && (missing0 = "unasked") || data.claimCounts === void 0 && (missing0 = "claimCounts") || data.claims === void 0 && (missing0 = "claims") || data.problems === void 0 && (missing0 = "problems") || data.undone === void 0 && (missing0 = "undone") || data.history === void 0 && (missing0 = "history")) {
					validate32.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func1.call(schema52.properties, key0)) {
						validate32.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.cluster !== void 0) {
							const _errs2 = errors;
							if (typeof data.cluster !== "string") {
								validate32.errors = [{
									instancePath: instancePath + "/cluster",
									schemaPath: "#/properties/cluster/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.outcome !== void 0) {
								let data1 = data.outcome;
								const _errs4 = errors;
								if (!(data1 === "unchanged" || data1 === "applied" || data1 === "put-back" || data1 === "left-changed" || data1 === "left-unknown")) {
									validate32.errors = [{
										instancePath: instancePath + "/outcome",
										schemaPath: "#/properties/outcome/enum",
										keyword: "enum",
										params: { allowedValues: schema52.properties.outcome.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.state !== void 0) {
									let data2 = data.state;
									const _errs5 = errors;
									if (!(data2 === "untouched" || data2 === "new" || data2 === "old" || data2 === "unknown")) {
										validate32.errors = [{
											instancePath: instancePath + "/state",
											schemaPath: "#/$defs/state/enum",
											keyword: "enum",
											params: { allowedValues: schema53.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.next !== void 0) {
										const _errs7 = errors;
										if (typeof data.next !== "string") {
											validate32.errors = [{
												instancePath: instancePath + "/next",
												schemaPath: "#/$defs/next/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at !== void 0) {
											let data4 = data.at;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (errors === _errs10) {
													if (typeof data4 === "string") {
														if (!formats4.validate(data4)) {
															validate32.errors = [{
																instancePath: instancePath + "/at",
																schemaPath: "#/properties/at/format",
																keyword: "format",
																params: { format: "date-time" },
																message: "must match format \"date-time\""
															}];
															return false;
														}
													} else {
														validate32.errors = [{
															instancePath: instancePath + "/at",
															schemaPath: "#/properties/at/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.identities !== void 0) {
												let data5 = data.identities;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data5)) {
														const len0 = data5.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (typeof data5[i0] !== "string") {
																validate32.errors = [{
																	instancePath: instancePath + "/identities/" + i0,
																	schemaPath: "#/properties/identities/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate32.errors = [{
															instancePath: instancePath + "/identities",
															schemaPath: "#/properties/identities/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.resourceVersion !== void 0) {
													let data7 = data.resourceVersion;
													const _errs16 = errors;
													if (errors === _errs16) {
														if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
															let missing1;
															if (data7.before === void 0 && (missing1 = "before") || data7.after === void 0 && (missing1 = "after")) {
																validate32.errors = [{
																	instancePath: instancePath + "/resourceVersion",
																	schemaPath: "#/properties/resourceVersion/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'"
																}];
																return false;
															} else {
																const _errs18 = errors;
																for (const key1 in data7) if (!(key1 === "before" || key1 === "after")) {
																	validate32.errors = [{
																		instancePath: instancePath + "/resourceVersion",
																		schemaPath: "#/properties/resourceVersion/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs18 === errors) {
																	if (data7.before !== void 0) {
																		let data8 = data7.before;
																		const _errs19 = errors;
																		if (typeof data8 !== "string" && data8 !== null) {
																			validate32.errors = [{
																				instancePath: instancePath + "/resourceVersion/before",
																				schemaPath: "#/properties/resourceVersion/properties/before/type",
																				keyword: "type",
																				params: { type: schema52.properties.resourceVersion.properties.before.type },
																				message: "must be string,null"
																			}];
																			return false;
																		}
																		var valid4 = _errs19 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data7.after !== void 0) {
																			let data9 = data7.after;
																			const _errs21 = errors;
																			if (typeof data9 !== "string" && data9 !== null) {
																				validate32.errors = [{
																					instancePath: instancePath + "/resourceVersion/after",
																					schemaPath: "#/properties/resourceVersion/properties/after/type",
																					keyword: "type",
																					params: { type: schema52.properties.resourceVersion.properties.after.type },
																					message: "must be string,null"
																				}];
																				return false;
																			}
																			var valid4 = _errs21 === errors;
																		} else var valid4 = true;
																	}
																}
															}
														} else {
															validate32.errors = [{
																instancePath: instancePath + "/resourceVersion",
																schemaPath: "#/properties/resourceVersion/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.conflicts !== void 0) {
														let data10 = data.conflicts;
														const _errs23 = errors;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate32.errors = [{
																instancePath: instancePath + "/conflicts",
																schemaPath: "#/properties/conflicts/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs23) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 < 0 || isNaN(data10)) {
																	validate32.errors = [{
																		instancePath: instancePath + "/conflicts",
																		schemaPath: "#/properties/conflicts/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs23 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.review !== void 0) {
															let data11 = data.review;
															const _errs25 = errors;
															if (typeof data11 !== "string" && data11 !== null) {
																validate32.errors = [{
																	instancePath: instancePath + "/review",
																	schemaPath: "#/properties/review/type",
																	keyword: "type",
																	params: { type: schema52.properties.review.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.plan !== void 0) {
																let data12 = data.plan;
																const _errs27 = errors;
																if (errors === _errs27) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing2;
																		if (data12.target === void 0 && (missing2 = "target") || data12.source === void 0 && (missing2 = "source") || data12.hasChanges === void 0 && (missing2 = "hasChanges") || data12.recordMoves === void 0 && (missing2 = "recordMoves") || data12.fingerprint === void 0 && (missing2 = "fingerprint") || data12.counts === void 0 && (missing2 = "counts") || data12.changes === void 0 && (missing2 = "changes") || data12.notes === void 0 && (missing2 = "notes") || data12.groups === void 0 && (missing2 = "groups") || data12.notKnown === void 0 && (missing2 = "notKnown") || data12.diff === void 0 && (missing2 = "diff")) {
																			validate32.errors = [{
																				instancePath: instancePath + "/plan",
																				schemaPath: "#/properties/plan/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			}];
																			return false;
																		} else {
																			const _errs29 = errors;
																			for (const key2 in data12) if (!func1.call(schema52.properties.plan.properties, key2)) {
																				validate32.errors = [{
																					instancePath: instancePath + "/plan",
																					schemaPath: "#/properties/plan/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs29 === errors) {
																				if (data12.target !== void 0) {
																					const _errs30 = errors;
																					if (typeof data12.target !== "string") {
																						validate32.errors = [{
																							instancePath: instancePath + "/plan/target",
																							schemaPath: "#/properties/plan/properties/target/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid5 = _errs30 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data12.source !== void 0) {
																						const _errs32 = errors;
																						if (typeof data12.source !== "string") {
																							validate32.errors = [{
																								instancePath: instancePath + "/plan/source",
																								schemaPath: "#/properties/plan/properties/source/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid5 = _errs32 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data12.hasChanges !== void 0) {
																							const _errs34 = errors;
																							if (typeof data12.hasChanges !== "boolean") {
																								validate32.errors = [{
																									instancePath: instancePath + "/plan/hasChanges",
																									schemaPath: "#/properties/plan/properties/hasChanges/type",
																									keyword: "type",
																									params: { type: "boolean" },
																									message: "must be boolean"
																								}];
																								return false;
																							}
																							var valid5 = _errs34 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data12.recordMoves !== void 0) {
																								const _errs36 = errors;
																								if (typeof data12.recordMoves !== "boolean") {
																									validate32.errors = [{
																										instancePath: instancePath + "/plan/recordMoves",
																										schemaPath: "#/properties/plan/properties/recordMoves/type",
																										keyword: "type",
																										params: { type: "boolean" },
																										message: "must be boolean"
																									}];
																									return false;
																								}
																								var valid5 = _errs36 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data12.fingerprint !== void 0) {
																									const _errs38 = errors;
																									if (typeof data12.fingerprint !== "string") {
																										validate32.errors = [{
																											instancePath: instancePath + "/plan/fingerprint",
																											schemaPath: "#/properties/plan/properties/fingerprint/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid5 = _errs38 === errors;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data12.counts !== void 0) {
																										let data18 = data12.counts;
																										const _errs40 = errors;
																										if (errors === _errs40) {
																											if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																												let missing3;
																												if (data18.conflict === void 0 && (missing3 = "conflict") || data18.removed === void 0 && (missing3 = "removed") || data18.changed === void 0 && (missing3 = "changed") || data18.added === void 0 && (missing3 = "added") || data18.adopted === void 0 && (missing3 = "adopted") || data18.kept === void 0 && (missing3 = "kept") || data18.foreign === void 0 && (missing3 = "foreign")) {
																													validate32.errors = [{
																														instancePath: instancePath + "/plan/counts",
																														schemaPath: "#/properties/plan/properties/counts/required",
																														keyword: "required",
																														params: { missingProperty: missing3 },
																														message: "must have required property '" + missing3 + "'"
																													}];
																													return false;
																												} else {
																													const _errs42 = errors;
																													for (const key3 in data18) if (!(key3 === "conflict" || key3 === "removed" || key3 === "changed" || key3 === "added" || key3 === "adopted" || key3 === "kept" || key3 === "foreign")) {
																														validate32.errors = [{
																															instancePath: instancePath + "/plan/counts",
																															schemaPath: "#/properties/plan/properties/counts/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key3 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (_errs42 === errors) {
																														if (data18.conflict !== void 0) {
																															let data19 = data18.conflict;
																															const _errs43 = errors;
																															if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																																validate32.errors = [{
																																	instancePath: instancePath + "/plan/counts/conflict",
																																	schemaPath: "#/properties/plan/properties/counts/properties/conflict/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs43) {
																																if (typeof data19 == "number" && isFinite(data19)) {
																																	if (data19 < 0 || isNaN(data19)) {
																																		validate32.errors = [{
																																			instancePath: instancePath + "/plan/counts/conflict",
																																			schemaPath: "#/properties/plan/properties/counts/properties/conflict/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			},
																																			message: "must be >= 0"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid6 = _errs43 === errors;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data18.removed !== void 0) {
																																let data20 = data18.removed;
																																const _errs45 = errors;
																																if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																																	validate32.errors = [{
																																		instancePath: instancePath + "/plan/counts/removed",
																																		schemaPath: "#/properties/plan/properties/counts/properties/removed/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs45) {
																																	if (typeof data20 == "number" && isFinite(data20)) {
																																		if (data20 < 0 || isNaN(data20)) {
																																			validate32.errors = [{
																																				instancePath: instancePath + "/plan/counts/removed",
																																				schemaPath: "#/properties/plan/properties/counts/properties/removed/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid6 = _errs45 === errors;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data18.changed !== void 0) {
																																	let data21 = data18.changed;
																																	const _errs47 = errors;
																																	if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																																		validate32.errors = [{
																																			instancePath: instancePath + "/plan/counts/changed",
																																			schemaPath: "#/properties/plan/properties/counts/properties/changed/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs47) {
																																		if (typeof data21 == "number" && isFinite(data21)) {
																																			if (data21 < 0 || isNaN(data21)) {
																																				validate32.errors = [{
																																					instancePath: instancePath + "/plan/counts/changed",
																																					schemaPath: "#/properties/plan/properties/counts/properties/changed/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					},
																																					message: "must be >= 0"
																																				}];
																																				return false;
																																			}
																																		}
																																	}
																																	var valid6 = _errs47 === errors;
																																} else var valid6 = true;
																																if (valid6) {
																																	if (data18.added !== void 0) {
																																		let data22 = data18.added;
																																		const _errs49 = errors;
																																		if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																																			validate32.errors = [{
																																				instancePath: instancePath + "/plan/counts/added",
																																				schemaPath: "#/properties/plan/properties/counts/properties/added/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs49) {
																																			if (typeof data22 == "number" && isFinite(data22)) {
																																				if (data22 < 0 || isNaN(data22)) {
																																					validate32.errors = [{
																																						instancePath: instancePath + "/plan/counts/added",
																																						schemaPath: "#/properties/plan/properties/counts/properties/added/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 0
																																						},
																																						message: "must be >= 0"
																																					}];
																																					return false;
																																				}
																																			}
																																		}
																																		var valid6 = _errs49 === errors;
																																	} else var valid6 = true;
																																	if (valid6) {
																																		if (data18.adopted !== void 0) {
																																			let data23 = data18.adopted;
																																			const _errs51 = errors;
																																			if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																																				validate32.errors = [{
																																					instancePath: instancePath + "/plan/counts/adopted",
																																					schemaPath: "#/properties/plan/properties/counts/properties/adopted/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs51) {
																																				if (typeof data23 == "number" && isFinite(data23)) {
																																					if (data23 < 0 || isNaN(data23)) {
																																						validate32.errors = [{
																																							instancePath: instancePath + "/plan/counts/adopted",
																																							schemaPath: "#/properties/plan/properties/counts/properties/adopted/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 0
																																							},
																																							message: "must be >= 0"
																																						}];
																																						return false;
																																					}
																																				}
																																			}
																																			var valid6 = _errs51 === errors;
																																		} else var valid6 = true;
																																		if (valid6) {
																																			if (data18.kept !== void 0) {
																																				let data24 = data18.kept;
																																				const _errs53 = errors;
																																				if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																																					validate32.errors = [{
																																						instancePath: instancePath + "/plan/counts/kept",
																																						schemaPath: "#/properties/plan/properties/counts/properties/kept/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs53) {
																																					if (typeof data24 == "number" && isFinite(data24)) {
																																						if (data24 < 0 || isNaN(data24)) {
																																							validate32.errors = [{
																																								instancePath: instancePath + "/plan/counts/kept",
																																								schemaPath: "#/properties/plan/properties/counts/properties/kept/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 0
																																								},
																																								message: "must be >= 0"
																																							}];
																																							return false;
																																						}
																																					}
																																				}
																																				var valid6 = _errs53 === errors;
																																			} else var valid6 = true;
																																			if (valid6) {
																																				if (data18.foreign !== void 0) {
																																					let data25 = data18.foreign;
																																					const _errs55 = errors;
																																					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																																						validate32.errors = [{
																																							instancePath: instancePath + "/plan/counts/foreign",
																																							schemaPath: "#/properties/plan/properties/counts/properties/foreign/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs55) {
																																						if (typeof data25 == "number" && isFinite(data25)) {
																																							if (data25 < 0 || isNaN(data25)) {
																																								validate32.errors = [{
																																									instancePath: instancePath + "/plan/counts/foreign",
																																									schemaPath: "#/properties/plan/properties/counts/properties/foreign/minimum",
																																									keyword: "minimum",
																																									params: {
																																										comparison: ">=",
																																										limit: 0
																																									},
																																									message: "must be >= 0"
																																								}];
																																								return false;
																																							}
																																						}
																																					}
																																					var valid6 = _errs55 === errors;
																																				} else var valid6 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											} else {
																												validate32.errors = [{
																													instancePath: instancePath + "/plan/counts",
																													schemaPath: "#/properties/plan/properties/counts/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										var valid5 = _errs40 === errors;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data12.changes !== void 0) {
																											let data26 = data12.changes;
																											const _errs57 = errors;
																											if (errors === _errs57) {
																												if (Array.isArray(data26)) {
																													const len1 = data26.length;
																													for (let i1 = 0; i1 < len1; i1++) {
																														const _errs59 = errors;
																														if (!validate33(data26[i1], {
																															instancePath: instancePath + "/plan/changes/" + i1,
																															parentData: data26,
																															parentDataProperty: i1,
																															rootData,
																															dynamicAnchors
																														})) {
																															vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs59 === errors)) break;
																													}
																												} else {
																													validate32.errors = [{
																														instancePath: instancePath + "/plan/changes",
																														schemaPath: "#/properties/plan/properties/changes/type",
																														keyword: "type",
																														params: { type: "array" },
																														message: "must be array"
																													}];
																													return false;
																												}
																											}
																											var valid5 = _errs57 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data12.notes !== void 0) {
																												let data28 = data12.notes;
																												const _errs60 = errors;
																												if (errors === _errs60) {
																													if (Array.isArray(data28)) {
																														const len2 = data28.length;
																														for (let i2 = 0; i2 < len2; i2++) {
																															let data29 = data28[i2];
																															const _errs62 = errors;
																															if (errors === errors) {
																																if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																																	let missing4;
																																	if (data29.section === void 0 && (missing4 = "section") || data29.line === void 0 && (missing4 = "line") || data29.message === void 0 && (missing4 = "message")) {
																																		validate32.errors = [{
																																			instancePath: instancePath + "/plan/notes/" + i2,
																																			schemaPath: "#/$defs/note/required",
																																			keyword: "required",
																																			params: { missingProperty: missing4 },
																																			message: "must have required property '" + missing4 + "'"
																																		}];
																																		return false;
																																	} else {
																																		const _errs65 = errors;
																																		for (const key4 in data29) if (!(key4 === "section" || key4 === "line" || key4 === "message")) {
																																			validate32.errors = [{
																																				instancePath: instancePath + "/plan/notes/" + i2,
																																				schemaPath: "#/$defs/note/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key4 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (_errs65 === errors) {
																																			if (data29.section !== void 0) {
																																				let data30 = data29.section;
																																				const _errs66 = errors;
																																				if (!(data30 === "mapRoles" || data30 === "mapUsers" || data30 === "mapAccounts")) {
																																					validate32.errors = [{
																																						instancePath: instancePath + "/plan/notes/" + i2 + "/section",
																																						schemaPath: "#/$defs/note/properties/section/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema58.properties.section.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid10 = _errs66 === errors;
																																			} else var valid10 = true;
																																			if (valid10) {
																																				if (data29.line !== void 0) {
																																					let data31 = data29.line;
																																					const _errs67 = errors;
																																					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																																						validate32.errors = [{
																																							instancePath: instancePath + "/plan/notes/" + i2 + "/line",
																																							schemaPath: "#/$defs/note/properties/line/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs67) {
																																						if (typeof data31 == "number" && isFinite(data31)) {
																																							if (data31 < 1 || isNaN(data31)) {
																																								validate32.errors = [{
																																									instancePath: instancePath + "/plan/notes/" + i2 + "/line",
																																									schemaPath: "#/$defs/note/properties/line/minimum",
																																									keyword: "minimum",
																																									params: {
																																										comparison: ">=",
																																										limit: 1
																																									},
																																									message: "must be >= 1"
																																								}];
																																								return false;
																																							}
																																						}
																																					}
																																					var valid10 = _errs67 === errors;
																																				} else var valid10 = true;
																																				if (valid10) {
																																					if (data29.message !== void 0) {
																																						const _errs69 = errors;
																																						if (typeof data29.message !== "string") {
																																							validate32.errors = [{
																																								instancePath: instancePath + "/plan/notes/" + i2 + "/message",
																																								schemaPath: "#/$defs/note/properties/message/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid10 = _errs69 === errors;
																																					} else var valid10 = true;
																																				}
																																			}
																																		}
																																	}
																																} else {
																																	validate32.errors = [{
																																		instancePath: instancePath + "/plan/notes/" + i2,
																																		schemaPath: "#/$defs/note/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																															if (!(_errs62 === errors)) break;
																														}
																													} else {
																														validate32.errors = [{
																															instancePath: instancePath + "/plan/notes",
																															schemaPath: "#/properties/plan/properties/notes/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid5 = _errs60 === errors;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data12.groups !== void 0) {
																													let data33 = data12.groups;
																													const _errs71 = errors;
																													const _errs72 = errors;
																													let valid11 = false;
																													let passing0 = null;
																													const _errs73 = errors;
																													if (errors === _errs73) {
																														if (Array.isArray(data33)) {
																															const len3 = data33.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																const _errs75 = errors;
																																if (!validate35(data33[i3], {
																																	instancePath: instancePath + "/plan/groups/" + i3,
																																	parentData: data33,
																																	parentDataProperty: i3,
																																	rootData,
																																	dynamicAnchors
																																})) {
																																	vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs75 === errors)) break;
																															}
																														} else {
																															const err0 = {
																																instancePath: instancePath + "/plan/groups",
																																schemaPath: "#/properties/plan/properties/groups/oneOf/0/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															};
																															if (vErrors === null) vErrors = [err0];
																															else vErrors.push(err0);
																															errors++;
																														}
																													}
																													var _valid0 = _errs73 === errors;
																													if (_valid0) {
																														valid11 = true;
																														passing0 = 0;
																													}
																													const _errs76 = errors;
																													if (data33 !== null) {
																														const err1 = {
																															instancePath: instancePath + "/plan/groups",
																															schemaPath: "#/properties/plan/properties/groups/oneOf/1/type",
																															keyword: "type",
																															params: { type: "null" },
																															message: "must be null"
																														};
																														if (vErrors === null) vErrors = [err1];
																														else vErrors.push(err1);
																														errors++;
																													}
																													var _valid0 = _errs76 === errors;
																													if (_valid0 && valid11) {
																														valid11 = false;
																														passing0 = [passing0, 1];
																													} else if (_valid0) {
																														valid11 = true;
																														passing0 = 1;
																													}
																													if (!valid11) {
																														const err2 = {
																															instancePath: instancePath + "/plan/groups",
																															schemaPath: "#/properties/plan/properties/groups/oneOf",
																															keyword: "oneOf",
																															params: { passingSchemas: passing0 },
																															message: "must match exactly one schema in oneOf"
																														};
																														if (vErrors === null) vErrors = [err2];
																														else vErrors.push(err2);
																														errors++;
																														validate32.errors = vErrors;
																														return false;
																													} else {
																														errors = _errs72;
																														if (vErrors !== null) {
																															if (_errs72) vErrors.length = _errs72;
																															else vErrors = null;
																														}
																													}
																													var valid5 = _errs71 === errors;
																												} else var valid5 = true;
																												if (valid5) {
																													if (data12.notKnown !== void 0) {
																														let data35 = data12.notKnown;
																														const _errs78 = errors;
																														if (errors === _errs78) {
																															if (Array.isArray(data35)) {
																																const len4 = data35.length;
																																for (let i4 = 0; i4 < len4; i4++) {
																																	let data36 = data35[i4];
																																	const _errs80 = errors;
																																	if (errors === errors) {
																																		if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																																			let missing5;
																																			if (data36.what === void 0 && (missing5 = "what") || data36.why === void 0 && (missing5 = "why") || data36.remedy === void 0 && (missing5 = "remedy")) {
																																				validate32.errors = [{
																																					instancePath: instancePath + "/plan/notKnown/" + i4,
																																					schemaPath: "#/$defs/notKnown/required",
																																					keyword: "required",
																																					params: { missingProperty: missing5 },
																																					message: "must have required property '" + missing5 + "'"
																																				}];
																																				return false;
																																			} else {
																																				const _errs83 = errors;
																																				for (const key5 in data36) if (!(key5 === "what" || key5 === "why" || key5 === "remedy")) {
																																					validate32.errors = [{
																																						instancePath: instancePath + "/plan/notKnown/" + i4,
																																						schemaPath: "#/$defs/notKnown/additionalProperties",
																																						keyword: "additionalProperties",
																																						params: { additionalProperty: key5 },
																																						message: "must NOT have additional properties"
																																					}];
																																					return false;
																																				}
																																				if (_errs83 === errors) {
																																					if (data36.what !== void 0) {
																																						const _errs84 = errors;
																																						if (typeof data36.what !== "string") {
																																							validate32.errors = [{
																																								instancePath: instancePath + "/plan/notKnown/" + i4 + "/what",
																																								schemaPath: "#/$defs/notKnown/properties/what/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid15 = _errs84 === errors;
																																					} else var valid15 = true;
																																					if (valid15) {
																																						if (data36.why !== void 0) {
																																							const _errs86 = errors;
																																							if (typeof data36.why !== "string") {
																																								validate32.errors = [{
																																									instancePath: instancePath + "/plan/notKnown/" + i4 + "/why",
																																									schemaPath: "#/$defs/notKnown/properties/why/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid15 = _errs86 === errors;
																																						} else var valid15 = true;
																																						if (valid15) {
																																							if (data36.remedy !== void 0) {
																																								const _errs88 = errors;
																																								if (typeof data36.remedy !== "string") {
																																									validate32.errors = [{
																																										instancePath: instancePath + "/plan/notKnown/" + i4 + "/remedy",
																																										schemaPath: "#/$defs/notKnown/properties/remedy/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid15 = _errs88 === errors;
																																							} else var valid15 = true;
																																						}
																																					}
																																				}
																																			}
																																		} else {
																																			validate32.errors = [{
																																				instancePath: instancePath + "/plan/notKnown/" + i4,
																																				schemaPath: "#/$defs/notKnown/type",
																																				keyword: "type",
																																				params: { type: "object" },
																																				message: "must be object"
																																			}];
																																			return false;
																																		}
																																	}
																																	if (!(_errs80 === errors)) break;
																																}
																															} else {
																																validate32.errors = [{
																																	instancePath: instancePath + "/plan/notKnown",
																																	schemaPath: "#/properties/plan/properties/notKnown/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid5 = _errs78 === errors;
																													} else var valid5 = true;
																													if (valid5) {
																														if (data12.diff !== void 0) {
																															let data40 = data12.diff;
																															const _errs90 = errors;
																															if (errors === _errs90) {
																																if (Array.isArray(data40)) {
																																	const len5 = data40.length;
																																	for (let i5 = 0; i5 < len5; i5++) {
																																		let data41 = data40[i5];
																																		const _errs92 = errors;
																																		if (errors === errors) {
																																			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
																																				let missing6;
																																				if (data41.key === void 0 && (missing6 = "key") || data41.lines === void 0 && (missing6 = "lines")) {
																																					validate32.errors = [{
																																						instancePath: instancePath + "/plan/diff/" + i5,
																																						schemaPath: "#/$defs/textDiff/required",
																																						keyword: "required",
																																						params: { missingProperty: missing6 },
																																						message: "must have required property '" + missing6 + "'"
																																					}];
																																					return false;
																																				} else {
																																					const _errs95 = errors;
																																					for (const key6 in data41) if (!(key6 === "key" || key6 === "lines")) {
																																						validate32.errors = [{
																																							instancePath: instancePath + "/plan/diff/" + i5,
																																							schemaPath: "#/$defs/textDiff/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key6 },
																																							message: "must NOT have additional properties"
																																						}];
																																						return false;
																																					}
																																					if (_errs95 === errors) {
																																						if (data41.key !== void 0) {
																																							let data42 = data41.key;
																																							const _errs96 = errors;
																																							if (!(data42 === "mapRoles" || data42 === "mapUsers" || data42 === "mapAccounts")) {
																																								validate32.errors = [{
																																									instancePath: instancePath + "/plan/diff/" + i5 + "/key",
																																									schemaPath: "#/$defs/textDiff/properties/key/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema62.properties.key.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid18 = _errs96 === errors;
																																						} else var valid18 = true;
																																						if (valid18) {
																																							if (data41.lines !== void 0) {
																																								let data43 = data41.lines;
																																								const _errs97 = errors;
																																								if (errors === _errs97) {
																																									if (Array.isArray(data43)) {
																																										const len6 = data43.length;
																																										for (let i6 = 0; i6 < len6; i6++) {
																																											let data44 = data43[i6];
																																											const _errs99 = errors;
																																											if (errors === _errs99) {
																																												if (typeof data44 === "string") {
																																													if (!pattern4.test(data44)) {
																																														validate32.errors = [{
																																															instancePath: instancePath + "/plan/diff/" + i5 + "/lines/" + i6,
																																															schemaPath: "#/$defs/textDiff/properties/lines/items/pattern",
																																															keyword: "pattern",
																																															params: { pattern: "^(?:[-+ ]|@@)" },
																																															message: "must match pattern \"^(?:[-+ ]|@@)\""
																																														}];
																																														return false;
																																													}
																																												} else {
																																													validate32.errors = [{
																																														instancePath: instancePath + "/plan/diff/" + i5 + "/lines/" + i6,
																																														schemaPath: "#/$defs/textDiff/properties/lines/items/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																											}
																																											if (!(_errs99 === errors)) break;
																																										}
																																									} else {
																																										validate32.errors = [{
																																											instancePath: instancePath + "/plan/diff/" + i5 + "/lines",
																																											schemaPath: "#/$defs/textDiff/properties/lines/type",
																																											keyword: "type",
																																											params: { type: "array" },
																																											message: "must be array"
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid18 = _errs97 === errors;
																																							} else var valid18 = true;
																																						}
																																					}
																																				}
																																			} else {
																																				validate32.errors = [{
																																					instancePath: instancePath + "/plan/diff/" + i5,
																																					schemaPath: "#/$defs/textDiff/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs92 === errors)) break;
																																	}
																																} else {
																																	validate32.errors = [{
																																		instancePath: instancePath + "/plan/diff",
																																		schemaPath: "#/properties/plan/properties/diff/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid5 = _errs90 === errors;
																														} else var valid5 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate32.errors = [{
																			instancePath: instancePath + "/plan",
																			schemaPath: "#/properties/plan/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.allowed !== void 0) {
																	let data45 = data.allowed;
																	const _errs101 = errors;
																	if (errors === _errs101) {
																		if (Array.isArray(data45)) {
																			const len7 = data45.length;
																			for (let i7 = 0; i7 < len7; i7++) {
																				let data46 = data45[i7];
																				const _errs103 = errors;
																				if (errors === errors) {
																					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																						let missing7;
																						if (data46.guard === void 0 && (missing7 = "guard") || data46.message === void 0 && (missing7 = "message") || data46.until === void 0 && (missing7 = "until") || data46.reason === void 0 && (missing7 = "reason")) {
																							validate32.errors = [{
																								instancePath: instancePath + "/allowed/" + i7,
																								schemaPath: "#/$defs/allowed/required",
																								keyword: "required",
																								params: { missingProperty: missing7 },
																								message: "must have required property '" + missing7 + "'"
																							}];
																							return false;
																						} else {
																							const _errs106 = errors;
																							for (const key7 in data46) if (!(key7 === "guard" || key7 === "message" || key7 === "until" || key7 === "reason")) {
																								validate32.errors = [{
																									instancePath: instancePath + "/allowed/" + i7,
																									schemaPath: "#/$defs/allowed/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key7 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs106 === errors) {
																								if (data46.guard !== void 0) {
																									const _errs107 = errors;
																									if (typeof data46.guard !== "string") {
																										validate32.errors = [{
																											instancePath: instancePath + "/allowed/" + i7 + "/guard",
																											schemaPath: "#/$defs/allowed/properties/guard/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid22 = _errs107 === errors;
																								} else var valid22 = true;
																								if (valid22) {
																									if (data46.message !== void 0) {
																										const _errs109 = errors;
																										if (typeof data46.message !== "string") {
																											validate32.errors = [{
																												instancePath: instancePath + "/allowed/" + i7 + "/message",
																												schemaPath: "#/$defs/allowed/properties/message/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid22 = _errs109 === errors;
																									} else var valid22 = true;
																									if (valid22) {
																										if (data46.until !== void 0) {
																											const _errs111 = errors;
																											if (typeof data46.until !== "string") {
																												validate32.errors = [{
																													instancePath: instancePath + "/allowed/" + i7 + "/until",
																													schemaPath: "#/$defs/allowed/properties/until/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid22 = _errs111 === errors;
																										} else var valid22 = true;
																										if (valid22) {
																											if (data46.reason !== void 0) {
																												const _errs113 = errors;
																												if (typeof data46.reason !== "string") {
																													validate32.errors = [{
																														instancePath: instancePath + "/allowed/" + i7 + "/reason",
																														schemaPath: "#/$defs/allowed/properties/reason/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid22 = _errs113 === errors;
																											} else var valid22 = true;
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate32.errors = [{
																							instancePath: instancePath + "/allowed/" + i7,
																							schemaPath: "#/$defs/allowed/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs103 === errors)) break;
																			}
																		} else {
																			validate32.errors = [{
																				instancePath: instancePath + "/allowed",
																				schemaPath: "#/properties/allowed/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs101 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.unasked !== void 0) {
																		let data51 = data.unasked;
																		const _errs115 = errors;
																		if (errors === _errs115) {
																			if (Array.isArray(data51)) {
																				const len8 = data51.length;
																				for (let i8 = 0; i8 < len8; i8++) {
																					const _errs117 = errors;
																					if (typeof data51[i8] !== "string") {
																						validate32.errors = [{
																							instancePath: instancePath + "/unasked/" + i8,
																							schemaPath: "#/properties/unasked/items/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					if (!(_errs117 === errors)) break;
																				}
																			} else {
																				validate32.errors = [{
																					instancePath: instancePath + "/unasked",
																					schemaPath: "#/properties/unasked/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs115 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.claimCounts !== void 0) {
																			let data53 = data.claimCounts;
																			const _errs119 = errors;
																			if (errors === _errs119) {
																				if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																					let missing8;
																					if (data53.proven === void 0 && (missing8 = "proven") || data53.predicted === void 0 && (missing8 = "predicted") || data53.failed === void 0 && (missing8 = "failed")) {
																						validate32.errors = [{
																							instancePath: instancePath + "/claimCounts",
																							schemaPath: "#/properties/claimCounts/required",
																							keyword: "required",
																							params: { missingProperty: missing8 },
																							message: "must have required property '" + missing8 + "'"
																						}];
																						return false;
																					} else {
																						const _errs121 = errors;
																						for (const key8 in data53) if (!(key8 === "proven" || key8 === "predicted" || key8 === "failed")) {
																							validate32.errors = [{
																								instancePath: instancePath + "/claimCounts",
																								schemaPath: "#/properties/claimCounts/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key8 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs121 === errors) {
																							if (data53.proven !== void 0) {
																								let data54 = data53.proven;
																								const _errs122 = errors;
																								if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
																									validate32.errors = [{
																										instancePath: instancePath + "/claimCounts/proven",
																										schemaPath: "#/properties/claimCounts/properties/proven/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs122) {
																									if (typeof data54 == "number" && isFinite(data54)) {
																										if (data54 < 0 || isNaN(data54)) {
																											validate32.errors = [{
																												instancePath: instancePath + "/claimCounts/proven",
																												schemaPath: "#/properties/claimCounts/properties/proven/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid24 = _errs122 === errors;
																							} else var valid24 = true;
																							if (valid24) {
																								if (data53.predicted !== void 0) {
																									let data55 = data53.predicted;
																									const _errs124 = errors;
																									if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
																										validate32.errors = [{
																											instancePath: instancePath + "/claimCounts/predicted",
																											schemaPath: "#/properties/claimCounts/properties/predicted/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs124) {
																										if (typeof data55 == "number" && isFinite(data55)) {
																											if (data55 < 0 || isNaN(data55)) {
																												validate32.errors = [{
																													instancePath: instancePath + "/claimCounts/predicted",
																													schemaPath: "#/properties/claimCounts/properties/predicted/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid24 = _errs124 === errors;
																								} else var valid24 = true;
																								if (valid24) {
																									if (data53.failed !== void 0) {
																										let data56 = data53.failed;
																										const _errs126 = errors;
																										if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
																											validate32.errors = [{
																												instancePath: instancePath + "/claimCounts/failed",
																												schemaPath: "#/properties/claimCounts/properties/failed/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (errors === _errs126) {
																											if (typeof data56 == "number" && isFinite(data56)) {
																												if (data56 < 0 || isNaN(data56)) {
																													validate32.errors = [{
																														instancePath: instancePath + "/claimCounts/failed",
																														schemaPath: "#/properties/claimCounts/properties/failed/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														},
																														message: "must be >= 0"
																													}];
																													return false;
																												}
																											}
																										}
																										var valid24 = _errs126 === errors;
																									} else var valid24 = true;
																								}
																							}
																						}
																					}
																				} else {
																					validate32.errors = [{
																						instancePath: instancePath + "/claimCounts",
																						schemaPath: "#/properties/claimCounts/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs119 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.claims !== void 0) {
																				let data57 = data.claims;
																				const _errs128 = errors;
																				if (errors === _errs128) {
																					if (Array.isArray(data57)) {
																						const len9 = data57.length;
																						for (let i9 = 0; i9 < len9; i9++) {
																							const _errs130 = errors;
																							if (!validate37(data57[i9], {
																								instancePath: instancePath + "/claims/" + i9,
																								parentData: data57,
																								parentDataProperty: i9,
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs130 === errors)) break;
																						}
																					} else {
																						validate32.errors = [{
																							instancePath: instancePath + "/claims",
																							schemaPath: "#/properties/claims/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs128 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.problems !== void 0) {
																					let data59 = data.problems;
																					const _errs131 = errors;
																					if (errors === _errs131) {
																						if (Array.isArray(data59)) {
																							const len10 = data59.length;
																							for (let i10 = 0; i10 < len10; i10++) {
																								const _errs133 = errors;
																								if (typeof data59[i10] !== "string") {
																									validate32.errors = [{
																										instancePath: instancePath + "/problems/" + i10,
																										schemaPath: "#/properties/problems/items/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								if (!(_errs133 === errors)) break;
																							}
																						} else {
																							validate32.errors = [{
																								instancePath: instancePath + "/problems",
																								schemaPath: "#/properties/problems/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs131 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.undone !== void 0) {
																						let data61 = data.undone;
																						const _errs135 = errors;
																						if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
																							validate32.errors = [{
																								instancePath: instancePath + "/undone",
																								schemaPath: "#/properties/undone/type",
																								keyword: "type",
																								params: { type: schema52.properties.undone.type },
																								message: "must be object,null"
																							}];
																							return false;
																						}
																						if (errors === _errs135) {
																							if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
																								let missing9;
																								if (data61.way === void 0 && (missing9 = "way") || data61.claims === void 0 && (missing9 = "claims")) {
																									validate32.errors = [{
																										instancePath: instancePath + "/undone",
																										schemaPath: "#/properties/undone/required",
																										keyword: "required",
																										params: { missingProperty: missing9 },
																										message: "must have required property '" + missing9 + "'"
																									}];
																									return false;
																								} else {
																									const _errs137 = errors;
																									for (const key9 in data61) if (!(key9 === "way" || key9 === "claims")) {
																										validate32.errors = [{
																											instancePath: instancePath + "/undone",
																											schemaPath: "#/properties/undone/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key9 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs137 === errors) {
																										if (data61.way !== void 0) {
																											let data62 = data61.way;
																											const _errs138 = errors;
																											if (!(data62 === "text" || data62 === "entries")) {
																												validate32.errors = [{
																													instancePath: instancePath + "/undone/way",
																													schemaPath: "#/properties/undone/properties/way/enum",
																													keyword: "enum",
																													params: { allowedValues: schema52.properties.undone.properties.way.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid27 = _errs138 === errors;
																										} else var valid27 = true;
																										if (valid27) {
																											if (data61.claims !== void 0) {
																												let data63 = data61.claims;
																												const _errs139 = errors;
																												if (errors === _errs139) {
																													if (Array.isArray(data63)) {
																														const len11 = data63.length;
																														for (let i11 = 0; i11 < len11; i11++) {
																															const _errs141 = errors;
																															if (!validate37(data63[i11], {
																																instancePath: instancePath + "/undone/claims/" + i11,
																																parentData: data63,
																																parentDataProperty: i11,
																																rootData,
																																dynamicAnchors
																															})) {
																																vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs141 === errors)) break;
																														}
																													} else {
																														validate32.errors = [{
																															instancePath: instancePath + "/undone/claims",
																															schemaPath: "#/properties/undone/properties/claims/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid27 = _errs139 === errors;
																											} else var valid27 = true;
																										}
																									}
																								}
																							}
																						}
																						var valid0 = _errs135 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.history !== void 0) {
																							let data65 = data.history;
																							const _errs142 = errors;
																							if (!(data65 && typeof data65 == "object" && !Array.isArray(data65)) && data65 !== null) {
																								validate32.errors = [{
																									instancePath: instancePath + "/history",
																									schemaPath: "#/properties/history/type",
																									keyword: "type",
																									params: { type: schema52.properties.history.type },
																									message: "must be object,null"
																								}];
																								return false;
																							}
																							if (errors === _errs142) {
																								if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
																									let missing10;
																									if (data65.revision === void 0 && (missing10 = "revision") || data65.notes === void 0 && (missing10 = "notes")) {
																										validate32.errors = [{
																											instancePath: instancePath + "/history",
																											schemaPath: "#/properties/history/required",
																											keyword: "required",
																											params: { missingProperty: missing10 },
																											message: "must have required property '" + missing10 + "'"
																										}];
																										return false;
																									} else {
																										const _errs144 = errors;
																										for (const key10 in data65) if (!(key10 === "revision" || key10 === "notes")) {
																											validate32.errors = [{
																												instancePath: instancePath + "/history",
																												schemaPath: "#/properties/history/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key10 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs144 === errors) {
																											if (data65.revision !== void 0) {
																												let data66 = data65.revision;
																												const _errs145 = errors;
																												if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66)) && data66 !== null) {
																													validate32.errors = [{
																														instancePath: instancePath + "/history/revision",
																														schemaPath: "#/properties/history/properties/revision/type",
																														keyword: "type",
																														params: { type: schema52.properties.history.properties.revision.type },
																														message: "must be integer,null"
																													}];
																													return false;
																												}
																												if (errors === _errs145) {
																													if (typeof data66 == "number" && isFinite(data66)) {
																														if (data66 < 1 || isNaN(data66)) {
																															validate32.errors = [{
																																instancePath: instancePath + "/history/revision",
																																schemaPath: "#/properties/history/properties/revision/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 1
																																},
																																message: "must be >= 1"
																															}];
																															return false;
																														}
																													}
																												}
																												var valid29 = _errs145 === errors;
																											} else var valid29 = true;
																											if (valid29) {
																												if (data65.notes !== void 0) {
																													let data67 = data65.notes;
																													const _errs147 = errors;
																													if (errors === _errs147) {
																														if (Array.isArray(data67)) {
																															const len12 = data67.length;
																															for (let i12 = 0; i12 < len12; i12++) {
																																const _errs149 = errors;
																																if (typeof data67[i12] !== "string") {
																																	validate32.errors = [{
																																		instancePath: instancePath + "/history/notes/" + i12,
																																		schemaPath: "#/properties/history/properties/notes/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs149 === errors)) break;
																															}
																														} else {
																															validate32.errors = [{
																																instancePath: instancePath + "/history/notes",
																																schemaPath: "#/properties/history/properties/notes/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid29 = _errs147 === errors;
																												} else var valid29 = true;
																											}
																										}
																									}
																								}
																							}
																							var valid0 = _errs142 === errors;
																						} else var valid0 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate32.errors = vErrors;
		return errors === 0;
	}
	validate32.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema73 = {
		"title": "Failure",
		"description": "Why there is nothing else about this cluster.",
		"type": "object",
		"required": [
			"code",
			"message",
			"detail",
			"remedy"
		],
		"additionalProperties": false,
		"properties": {
			"code": {
				"title": "Code",
				"description": "Which part refused or failed.",
				"enum": [
					"usage",
					"declarations",
					"target",
					"live-unreadable",
					"guard",
					"sign-in",
					"identity",
					"aws",
					"kubernetes",
					"github",
					"overtaken",
					"unknown-outcome",
					"interrupted",
					"defect"
				]
			},
			"message": {
				"title": "Message",
				"description": "What happened.",
				"type": "string"
			},
			"detail": {
				"title": "Detail",
				"description": "Lines that belong to the message, such as an excerpt or a server's own words.",
				"type": ["string", "null"]
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do next.",
				"type": ["string", "null"]
			}
		}
	};
	function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate44.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.state === void 0 && (missing0 = "state") || data.next === void 0 && (missing0 = "next") || data.cluster === void 0 && (missing0 = "cluster") || data.failure === void 0 && (missing0 = "failure")) {
				validate44.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "state" || key0 === "next" || key0 === "cluster" || key0 === "failure")) {
					validate44.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data.state !== void 0) {
					let data0 = data.state;
					if (!(data0 === "untouched" || data0 === "new" || data0 === "old" || data0 === "unknown")) {
						validate44.errors = [{
							instancePath: instancePath + "/state",
							schemaPath: "#/$defs/state/enum",
							keyword: "enum",
							params: { allowedValues: schema53.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.next !== void 0) {
						if (typeof data.next !== "string") {
							validate44.errors = [{
								instancePath: instancePath + "/next",
								schemaPath: "#/$defs/next/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.cluster !== void 0) {
							if (typeof data.cluster !== "string") {
								validate44.errors = [{
									instancePath: instancePath + "/cluster",
									schemaPath: "#/properties/cluster/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.failure !== void 0) {
								let data3 = data.failure;
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing1;
									if (data3.code === void 0 && (missing1 = "code") || data3.message === void 0 && (missing1 = "message") || data3.detail === void 0 && (missing1 = "detail") || data3.remedy === void 0 && (missing1 = "remedy")) {
										validate44.errors = [{
											instancePath: instancePath + "/failure",
											schemaPath: "#/$defs/failure/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										for (const key1 in data3) if (!(key1 === "code" || key1 === "message" || key1 === "detail" || key1 === "remedy")) {
											validate44.errors = [{
												instancePath: instancePath + "/failure",
												schemaPath: "#/$defs/failure/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (data3.code !== void 0) {
											let data4 = data3.code;
											if (!(data4 === "usage" || data4 === "declarations" || data4 === "target" || data4 === "live-unreadable" || data4 === "guard" || data4 === "sign-in" || data4 === "identity" || data4 === "aws" || data4 === "kubernetes" || data4 === "github" || data4 === "overtaken" || data4 === "unknown-outcome" || data4 === "interrupted" || data4 === "defect")) {
												validate44.errors = [{
													instancePath: instancePath + "/failure/code",
													schemaPath: "#/$defs/failure/properties/code/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.code.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid4 = true;
										} else var valid4 = true;
										if (valid4) {
											if (data3.message !== void 0) {
												if (typeof data3.message !== "string") {
													validate44.errors = [{
														instancePath: instancePath + "/failure/message",
														schemaPath: "#/$defs/failure/properties/message/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid4 = true;
											} else var valid4 = true;
											if (valid4) {
												if (data3.detail !== void 0) {
													let data6 = data3.detail;
													if (typeof data6 !== "string" && data6 !== null) {
														validate44.errors = [{
															instancePath: instancePath + "/failure/detail",
															schemaPath: "#/$defs/failure/properties/detail/type",
															keyword: "type",
															params: { type: schema73.properties.detail.type },
															message: "must be string,null"
														}];
														return false;
													}
													var valid4 = true;
												} else var valid4 = true;
												if (valid4) {
													if (data3.remedy !== void 0) {
														let data7 = data3.remedy;
														if (typeof data7 !== "string" && data7 !== null) {
															validate44.errors = [{
																instancePath: instancePath + "/failure/remedy",
																schemaPath: "#/$defs/failure/properties/remedy/type",
																keyword: "type",
																params: { type: schema73.properties.remedy.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid4 = true;
													} else var valid4 = true;
												}
											}
										}
									}
								} else {
									validate44.errors = [{
										instancePath: instancePath + "/failure",
										schemaPath: "#/$defs/failure/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate44.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
		validate44.errors = vErrors;
		return true;
	}
	validate44.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate31.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.ok === void 0 && (missing0 = "ok") || data.command === void 0 && (missing0 = "command") || data.lint === void 0 && (missing0 = "lint") || data.clusters === void 0 && (missing0 = "clusters")) {
					validate31.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "ok" || key0 === "command" || key0 === "lint" || key0 === "clusters" || key0 === "abridged")) {
						validate31.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.apiVersion !== void 0) {
							const _errs2 = errors;
							if ("guestlist/v1" !== data.apiVersion) {
								validate31.errors = [{
									instancePath: instancePath + "/apiVersion",
									schemaPath: "#/properties/apiVersion/const",
									keyword: "const",
									params: { allowedValue: "guestlist/v1" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0) {
								const _errs3 = errors;
								if ("Receipt" !== data.kind) {
									validate31.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/const",
										keyword: "const",
										params: { allowedValue: "Receipt" },
										message: "must be equal to constant"
									}];
									return false;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ok !== void 0) {
									const _errs4 = errors;
									if (typeof data.ok !== "boolean") {
										validate31.errors = [{
											instancePath: instancePath + "/ok",
											schemaPath: "#/properties/ok/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.command !== void 0) {
										let data3 = data.command;
										const _errs6 = errors;
										if (!(data3 === "apply" || data3 === "verify" || data3 === "rollback")) {
											validate31.errors = [{
												instancePath: instancePath + "/command",
												schemaPath: "#/properties/command/enum",
												keyword: "enum",
												params: { allowedValues: schema49.properties.command.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.lint !== void 0) {
											let data4 = data.lint;
											const _errs7 = errors;
											if (errors === _errs7) {
												if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
													let missing1;
													if (data4.counted === void 0 && (missing1 = "counted") || data4.findingCounts === void 0 && (missing1 = "findingCounts") || data4.findings === void 0 && (missing1 = "findings") || data4.suppressedCounts === void 0 && (missing1 = "suppressedCounts") || data4.suppressed === void 0 && (missing1 = "suppressed")) {
														validate31.errors = [{
															instancePath: instancePath + "/lint",
															schemaPath: "#/properties/lint/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														const _errs9 = errors;
														for (const key1 in data4) if (!(key1 === "counted" || key1 === "findingCounts" || key1 === "findings" || key1 === "suppressedCounts" || key1 === "suppressed")) {
															validate31.errors = [{
																instancePath: instancePath + "/lint",
																schemaPath: "#/properties/lint/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs9 === errors) {
															if (data4.counted !== void 0) {
																let data5 = data4.counted;
																const _errs10 = errors;
																if (errors === _errs10) {
																	if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																		let missing2;
																		if (data5.files === void 0 && (missing2 = "files") || data5.clusters === void 0 && (missing2 = "clusters") || data5.grants === void 0 && (missing2 = "grants")) {
																			validate31.errors = [{
																				instancePath: instancePath + "/lint/counted",
																				schemaPath: "#/properties/lint/properties/counted/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			}];
																			return false;
																		} else {
																			const _errs12 = errors;
																			for (const key2 in data5) if (!(key2 === "files" || key2 === "clusters" || key2 === "grants")) {
																				validate31.errors = [{
																					instancePath: instancePath + "/lint/counted",
																					schemaPath: "#/properties/lint/properties/counted/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs12 === errors) {
																				if (data5.files !== void 0) {
																					let data6 = data5.files;
																					const _errs13 = errors;
																					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																						validate31.errors = [{
																							instancePath: instancePath + "/lint/counted/files",
																							schemaPath: "#/properties/lint/properties/counted/properties/files/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs13) {
																						if (typeof data6 == "number" && isFinite(data6)) {
																							if (data6 < 0 || isNaN(data6)) {
																								validate31.errors = [{
																									instancePath: instancePath + "/lint/counted/files",
																									schemaPath: "#/properties/lint/properties/counted/properties/files/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid2 = _errs13 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data5.clusters !== void 0) {
																						let data7 = data5.clusters;
																						const _errs15 = errors;
																						if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																							validate31.errors = [{
																								instancePath: instancePath + "/lint/counted/clusters",
																								schemaPath: "#/properties/lint/properties/counted/properties/clusters/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs15) {
																							if (typeof data7 == "number" && isFinite(data7)) {
																								if (data7 < 0 || isNaN(data7)) {
																									validate31.errors = [{
																										instancePath: instancePath + "/lint/counted/clusters",
																										schemaPath: "#/properties/lint/properties/counted/properties/clusters/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid2 = _errs15 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data5.grants !== void 0) {
																							let data8 = data5.grants;
																							const _errs17 = errors;
																							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																								validate31.errors = [{
																									instancePath: instancePath + "/lint/counted/grants",
																									schemaPath: "#/properties/lint/properties/counted/properties/grants/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs17) {
																								if (typeof data8 == "number" && isFinite(data8)) {
																									if (data8 < 0 || isNaN(data8)) {
																										validate31.errors = [{
																											instancePath: instancePath + "/lint/counted/grants",
																											schemaPath: "#/properties/lint/properties/counted/properties/grants/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid2 = _errs17 === errors;
																						} else var valid2 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate31.errors = [{
																			instancePath: instancePath + "/lint/counted",
																			schemaPath: "#/properties/lint/properties/counted/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid1 = _errs10 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data4.findingCounts !== void 0) {
																	let data9 = data4.findingCounts;
																	const _errs19 = errors;
																	if (errors === _errs19) {
																		if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																			let missing3;
																			if (data9.errors === void 0 && (missing3 = "errors") || data9.warnings === void 0 && (missing3 = "warnings") || data9.notes === void 0 && (missing3 = "notes")) {
																				validate31.errors = [{
																					instancePath: instancePath + "/lint/findingCounts",
																					schemaPath: "#/properties/lint/properties/findingCounts/required",
																					keyword: "required",
																					params: { missingProperty: missing3 },
																					message: "must have required property '" + missing3 + "'"
																				}];
																				return false;
																			} else {
																				const _errs21 = errors;
																				for (const key3 in data9) if (!(key3 === "errors" || key3 === "warnings" || key3 === "notes")) {
																					validate31.errors = [{
																						instancePath: instancePath + "/lint/findingCounts",
																						schemaPath: "#/properties/lint/properties/findingCounts/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key3 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs21 === errors) {
																					if (data9.errors !== void 0) {
																						let data10 = data9.errors;
																						const _errs22 = errors;
																						if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																							validate31.errors = [{
																								instancePath: instancePath + "/lint/findingCounts/errors",
																								schemaPath: "#/properties/lint/properties/findingCounts/properties/errors/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs22) {
																							if (typeof data10 == "number" && isFinite(data10)) {
																								if (data10 < 0 || isNaN(data10)) {
																									validate31.errors = [{
																										instancePath: instancePath + "/lint/findingCounts/errors",
																										schemaPath: "#/properties/lint/properties/findingCounts/properties/errors/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid3 = _errs22 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data9.warnings !== void 0) {
																							let data11 = data9.warnings;
																							const _errs24 = errors;
																							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																								validate31.errors = [{
																									instancePath: instancePath + "/lint/findingCounts/warnings",
																									schemaPath: "#/properties/lint/properties/findingCounts/properties/warnings/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs24) {
																								if (typeof data11 == "number" && isFinite(data11)) {
																									if (data11 < 0 || isNaN(data11)) {
																										validate31.errors = [{
																											instancePath: instancePath + "/lint/findingCounts/warnings",
																											schemaPath: "#/properties/lint/properties/findingCounts/properties/warnings/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid3 = _errs24 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data9.notes !== void 0) {
																								let data12 = data9.notes;
																								const _errs26 = errors;
																								if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																									validate31.errors = [{
																										instancePath: instancePath + "/lint/findingCounts/notes",
																										schemaPath: "#/properties/lint/properties/findingCounts/properties/notes/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs26) {
																									if (typeof data12 == "number" && isFinite(data12)) {
																										if (data12 < 0 || isNaN(data12)) {
																											validate31.errors = [{
																												instancePath: instancePath + "/lint/findingCounts/notes",
																												schemaPath: "#/properties/lint/properties/findingCounts/properties/notes/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid3 = _errs26 === errors;
																							} else var valid3 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate31.errors = [{
																				instancePath: instancePath + "/lint/findingCounts",
																				schemaPath: "#/properties/lint/properties/findingCounts/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs19 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data4.findings !== void 0) {
																		let data13 = data4.findings;
																		const _errs28 = errors;
																		if (errors === _errs28) {
																			if (Array.isArray(data13)) {
																				const len0 = data13.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data14 = data13[i0];
																					const _errs30 = errors;
																					if (errors === errors) {
																						if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																							let missing4;
																							if (data14.rule === void 0 && (missing4 = "rule") || data14.severity === void 0 && (missing4 = "severity") || data14.file === void 0 && (missing4 = "file") || data14.line === void 0 && (missing4 = "line") || data14.column === void 0 && (missing4 = "column") || data14.endLine === void 0 && (missing4 = "endLine") || data14.endColumn === void 0 && (missing4 = "endColumn") || data14.message === void 0 && (missing4 = "message") || data14.remedy === void 0 && (missing4 = "remedy")) {
																								validate31.errors = [{
																									instancePath: instancePath + "/lint/findings/" + i0,
																									schemaPath: "#/$defs/finding/required",
																									keyword: "required",
																									params: { missingProperty: missing4 },
																									message: "must have required property '" + missing4 + "'"
																								}];
																								return false;
																							} else {
																								const _errs33 = errors;
																								for (const key4 in data14) if (!func1.call(schema50.properties, key4)) {
																									validate31.errors = [{
																										instancePath: instancePath + "/lint/findings/" + i0,
																										schemaPath: "#/$defs/finding/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs33 === errors) {
																									if (data14.rule !== void 0) {
																										const _errs34 = errors;
																										if (typeof data14.rule !== "string") {
																											validate31.errors = [{
																												instancePath: instancePath + "/lint/findings/" + i0 + "/rule",
																												schemaPath: "#/$defs/finding/properties/rule/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid6 = _errs34 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data14.severity !== void 0) {
																											let data16 = data14.severity;
																											const _errs36 = errors;
																											if (!(data16 === "error" || data16 === "warning" || data16 === "note")) {
																												validate31.errors = [{
																													instancePath: instancePath + "/lint/findings/" + i0 + "/severity",
																													schemaPath: "#/$defs/finding/properties/severity/enum",
																													keyword: "enum",
																													params: { allowedValues: schema50.properties.severity.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid6 = _errs36 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data14.file !== void 0) {
																												const _errs37 = errors;
																												if (typeof data14.file !== "string") {
																													validate31.errors = [{
																														instancePath: instancePath + "/lint/findings/" + i0 + "/file",
																														schemaPath: "#/$defs/finding/properties/file/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid6 = _errs37 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data14.line !== void 0) {
																													let data18 = data14.line;
																													const _errs39 = errors;
																													if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																														validate31.errors = [{
																															instancePath: instancePath + "/lint/findings/" + i0 + "/line",
																															schemaPath: "#/$defs/finding/properties/line/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs39) {
																														if (typeof data18 == "number" && isFinite(data18)) {
																															if (data18 < 1 || isNaN(data18)) {
																																validate31.errors = [{
																																	instancePath: instancePath + "/lint/findings/" + i0 + "/line",
																																	schemaPath: "#/$defs/finding/properties/line/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 1
																																	},
																																	message: "must be >= 1"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid6 = _errs39 === errors;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data14.column !== void 0) {
																														let data19 = data14.column;
																														const _errs41 = errors;
																														if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																															validate31.errors = [{
																																instancePath: instancePath + "/lint/findings/" + i0 + "/column",
																																schemaPath: "#/$defs/finding/properties/column/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs41) {
																															if (typeof data19 == "number" && isFinite(data19)) {
																																if (data19 < 1 || isNaN(data19)) {
																																	validate31.errors = [{
																																		instancePath: instancePath + "/lint/findings/" + i0 + "/column",
																																		schemaPath: "#/$defs/finding/properties/column/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 1
																																		},
																																		message: "must be >= 1"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid6 = _errs41 === errors;
																													} else var valid6 = true;
																													if (valid6) {
																														if (data14.endLine !== void 0) {
																															let data20 = data14.endLine;
																															const _errs43 = errors;
																															if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																																validate31.errors = [{
																																	instancePath: instancePath + "/lint/findings/" + i0 + "/endLine",
																																	schemaPath: "#/$defs/finding/properties/endLine/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs43) {
																																if (typeof data20 == "number" && isFinite(data20)) {
																																	if (data20 < 1 || isNaN(data20)) {
																																		validate31.errors = [{
																																			instancePath: instancePath + "/lint/findings/" + i0 + "/endLine",
																																			schemaPath: "#/$defs/finding/properties/endLine/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 1
																																			},
																																			message: "must be >= 1"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid6 = _errs43 === errors;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data14.endColumn !== void 0) {
																																let data21 = data14.endColumn;
																																const _errs45 = errors;
																																if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																																	validate31.errors = [{
																																		instancePath: instancePath + "/lint/findings/" + i0 + "/endColumn",
																																		schemaPath: "#/$defs/finding/properties/endColumn/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs45) {
																																	if (typeof data21 == "number" && isFinite(data21)) {
																																		if (data21 < 1 || isNaN(data21)) {
																																			validate31.errors = [{
																																				instancePath: instancePath + "/lint/findings/" + i0 + "/endColumn",
																																				schemaPath: "#/$defs/finding/properties/endColumn/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 1
																																				},
																																				message: "must be >= 1"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid6 = _errs45 === errors;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data14.message !== void 0) {
																																	const _errs47 = errors;
																																	if (typeof data14.message !== "string") {
																																		validate31.errors = [{
																																			instancePath: instancePath + "/lint/findings/" + i0 + "/message",
																																			schemaPath: "#/$defs/finding/properties/message/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid6 = _errs47 === errors;
																																} else var valid6 = true;
																																if (valid6) {
																																	if (data14.remedy !== void 0) {
																																		const _errs49 = errors;
																																		if (typeof data14.remedy !== "string") {
																																			validate31.errors = [{
																																				instancePath: instancePath + "/lint/findings/" + i0 + "/remedy",
																																				schemaPath: "#/$defs/finding/properties/remedy/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid6 = _errs49 === errors;
																																	} else var valid6 = true;
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate31.errors = [{
																								instancePath: instancePath + "/lint/findings/" + i0,
																								schemaPath: "#/$defs/finding/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs30 === errors)) break;
																				}
																			} else {
																				validate31.errors = [{
																					instancePath: instancePath + "/lint/findings",
																					schemaPath: "#/properties/lint/properties/findings/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid1 = _errs28 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data4.suppressedCounts !== void 0) {
																			let data24 = data4.suppressedCounts;
																			const _errs51 = errors;
																			if (errors === _errs51) {
																				if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																					let missing5;
																					if (data24.comments === void 0 && (missing5 = "comments") || data24.baseline === void 0 && (missing5 = "baseline")) {
																						validate31.errors = [{
																							instancePath: instancePath + "/lint/suppressedCounts",
																							schemaPath: "#/properties/lint/properties/suppressedCounts/required",
																							keyword: "required",
																							params: { missingProperty: missing5 },
																							message: "must have required property '" + missing5 + "'"
																						}];
																						return false;
																					} else {
																						const _errs53 = errors;
																						for (const key5 in data24) if (!(key5 === "comments" || key5 === "baseline")) {
																							validate31.errors = [{
																								instancePath: instancePath + "/lint/suppressedCounts",
																								schemaPath: "#/properties/lint/properties/suppressedCounts/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key5 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs53 === errors) {
																							if (data24.comments !== void 0) {
																								let data25 = data24.comments;
																								const _errs54 = errors;
																								if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																									validate31.errors = [{
																										instancePath: instancePath + "/lint/suppressedCounts/comments",
																										schemaPath: "#/properties/lint/properties/suppressedCounts/properties/comments/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs54) {
																									if (typeof data25 == "number" && isFinite(data25)) {
																										if (data25 < 0 || isNaN(data25)) {
																											validate31.errors = [{
																												instancePath: instancePath + "/lint/suppressedCounts/comments",
																												schemaPath: "#/properties/lint/properties/suppressedCounts/properties/comments/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid7 = _errs54 === errors;
																							} else var valid7 = true;
																							if (valid7) {
																								if (data24.baseline !== void 0) {
																									let data26 = data24.baseline;
																									const _errs56 = errors;
																									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																										validate31.errors = [{
																											instancePath: instancePath + "/lint/suppressedCounts/baseline",
																											schemaPath: "#/properties/lint/properties/suppressedCounts/properties/baseline/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs56) {
																										if (typeof data26 == "number" && isFinite(data26)) {
																											if (data26 < 0 || isNaN(data26)) {
																												validate31.errors = [{
																													instancePath: instancePath + "/lint/suppressedCounts/baseline",
																													schemaPath: "#/properties/lint/properties/suppressedCounts/properties/baseline/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid7 = _errs56 === errors;
																								} else var valid7 = true;
																							}
																						}
																					}
																				} else {
																					validate31.errors = [{
																						instancePath: instancePath + "/lint/suppressedCounts",
																						schemaPath: "#/properties/lint/properties/suppressedCounts/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs51 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data4.suppressed !== void 0) {
																				let data27 = data4.suppressed;
																				const _errs58 = errors;
																				if (errors === _errs58) {
																					if (Array.isArray(data27)) {
																						const len1 = data27.length;
																						for (let i1 = 0; i1 < len1; i1++) {
																							let data28 = data27[i1];
																							const _errs60 = errors;
																							if (errors === errors) {
																								if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																									let missing6;
																									if (data28.rule === void 0 && (missing6 = "rule") || data28.severity === void 0 && (missing6 = "severity") || data28.file === void 0 && (missing6 = "file") || data28.line === void 0 && (missing6 = "line") || data28.column === void 0 && (missing6 = "column") || data28.endLine === void 0 && (missing6 = "endLine") || data28.endColumn === void 0 && (missing6 = "endColumn") || data28.message === void 0 && (missing6 = "message") || data28.remedy === void 0 && (missing6 = "remedy") || data28.by === void 0 && (missing6 = "by") || data28.reason === void 0 && (missing6 = "reason") || data28.until === void 0 && (missing6 = "until")) {
																										validate31.errors = [{
																											instancePath: instancePath + "/lint/suppressed/" + i1,
																											schemaPath: "#/$defs/suppressedFinding/required",
																											keyword: "required",
																											params: { missingProperty: missing6 },
																											message: "must have required property '" + missing6 + "'"
																										}];
																										return false;
																									} else {
																										const _errs63 = errors;
																										for (const key6 in data28) if (!func1.call(schema51.properties, key6)) {
																											validate31.errors = [{
																												instancePath: instancePath + "/lint/suppressed/" + i1,
																												schemaPath: "#/$defs/suppressedFinding/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key6 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs63 === errors) {
																											if (data28.rule !== void 0) {
																												const _errs64 = errors;
																												if (typeof data28.rule !== "string") {
																													validate31.errors = [{
																														instancePath: instancePath + "/lint/suppressed/" + i1 + "/rule",
																														schemaPath: "#/$defs/suppressedFinding/properties/rule/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid10 = _errs64 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data28.severity !== void 0) {
																													let data30 = data28.severity;
																													const _errs66 = errors;
																													if (!(data30 === "error" || data30 === "warning" || data30 === "note")) {
																														validate31.errors = [{
																															instancePath: instancePath + "/lint/suppressed/" + i1 + "/severity",
																															schemaPath: "#/$defs/suppressedFinding/properties/severity/enum",
																															keyword: "enum",
																															params: { allowedValues: schema51.properties.severity.enum },
																															message: "must be equal to one of the allowed values"
																														}];
																														return false;
																													}
																													var valid10 = _errs66 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data28.file !== void 0) {
																														const _errs67 = errors;
																														if (typeof data28.file !== "string") {
																															validate31.errors = [{
																																instancePath: instancePath + "/lint/suppressed/" + i1 + "/file",
																																schemaPath: "#/$defs/suppressedFinding/properties/file/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid10 = _errs67 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data28.line !== void 0) {
																															let data32 = data28.line;
																															const _errs69 = errors;
																															if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																																validate31.errors = [{
																																	instancePath: instancePath + "/lint/suppressed/" + i1 + "/line",
																																	schemaPath: "#/$defs/suppressedFinding/properties/line/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs69) {
																																if (typeof data32 == "number" && isFinite(data32)) {
																																	if (data32 < 1 || isNaN(data32)) {
																																		validate31.errors = [{
																																			instancePath: instancePath + "/lint/suppressed/" + i1 + "/line",
																																			schemaPath: "#/$defs/suppressedFinding/properties/line/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 1
																																			},
																																			message: "must be >= 1"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid10 = _errs69 === errors;
																														} else var valid10 = true;
																														if (valid10) {
																															if (data28.column !== void 0) {
																																let data33 = data28.column;
																																const _errs71 = errors;
																																if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																																	validate31.errors = [{
																																		instancePath: instancePath + "/lint/suppressed/" + i1 + "/column",
																																		schemaPath: "#/$defs/suppressedFinding/properties/column/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs71) {
																																	if (typeof data33 == "number" && isFinite(data33)) {
																																		if (data33 < 1 || isNaN(data33)) {
																																			validate31.errors = [{
																																				instancePath: instancePath + "/lint/suppressed/" + i1 + "/column",
																																				schemaPath: "#/$defs/suppressedFinding/properties/column/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 1
																																				},
																																				message: "must be >= 1"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid10 = _errs71 === errors;
																															} else var valid10 = true;
																															if (valid10) {
																																if (data28.endLine !== void 0) {
																																	let data34 = data28.endLine;
																																	const _errs73 = errors;
																																	if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																																		validate31.errors = [{
																																			instancePath: instancePath + "/lint/suppressed/" + i1 + "/endLine",
																																			schemaPath: "#/$defs/suppressedFinding/properties/endLine/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs73) {
																																		if (typeof data34 == "number" && isFinite(data34)) {
																																			if (data34 < 1 || isNaN(data34)) {
																																				validate31.errors = [{
																																					instancePath: instancePath + "/lint/suppressed/" + i1 + "/endLine",
																																					schemaPath: "#/$defs/suppressedFinding/properties/endLine/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 1
																																					},
																																					message: "must be >= 1"
																																				}];
																																				return false;
																																			}
																																		}
																																	}
																																	var valid10 = _errs73 === errors;
																																} else var valid10 = true;
																																if (valid10) {
																																	if (data28.endColumn !== void 0) {
																																		let data35 = data28.endColumn;
																																		const _errs75 = errors;
																																		if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																																			validate31.errors = [{
																																				instancePath: instancePath + "/lint/suppressed/" + i1 + "/endColumn",
																																				schemaPath: "#/$defs/suppressedFinding/properties/endColumn/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs75) {
																																			if (typeof data35 == "number" && isFinite(data35)) {
																																				if (data35 < 1 || isNaN(data35)) {
																																					validate31.errors = [{
																																						instancePath: instancePath + "/lint/suppressed/" + i1 + "/endColumn",
																																						schemaPath: "#/$defs/suppressedFinding/properties/endColumn/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 1
																																						},
																																						message: "must be >= 1"
																																					}];
																																					return false;
																																				}
																																			}
																																		}
																																		var valid10 = _errs75 === errors;
																																	} else var valid10 = true;
																																	if (valid10) {
																																		if (data28.message !== void 0) {
																																			const _errs77 = errors;
																																			if (typeof data28.message !== "string") {
																																				validate31.errors = [{
																																					instancePath: instancePath + "/lint/suppressed/" + i1 + "/message",
																																					schemaPath: "#/$defs/suppressedFinding/properties/message/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid10 = _errs77 === errors;
																																		} else var valid10 = true;
																																		if (valid10) {
																																			if (data28.remedy !== void 0) {
																																				const _errs79 = errors;
																																				if (typeof data28.remedy !== "string") {
																																					validate31.errors = [{
																																						instancePath: instancePath + "/lint/suppressed/" + i1 + "/remedy",
																																						schemaPath: "#/$defs/suppressedFinding/properties/remedy/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid10 = _errs79 === errors;
																																			} else var valid10 = true;
																																			if (valid10) {
																																				if (data28.by !== void 0) {
																																					let data38 = data28.by;
																																					const _errs81 = errors;
																																					if (!(data38 === "comment" || data38 === "baseline")) {
																																						validate31.errors = [{
																																							instancePath: instancePath + "/lint/suppressed/" + i1 + "/by",
																																							schemaPath: "#/$defs/suppressedFinding/properties/by/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema51.properties.by.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid10 = _errs81 === errors;
																																				} else var valid10 = true;
																																				if (valid10) {
																																					if (data28.reason !== void 0) {
																																						let data39 = data28.reason;
																																						const _errs82 = errors;
																																						if (typeof data39 !== "string" && data39 !== null) {
																																							validate31.errors = [{
																																								instancePath: instancePath + "/lint/suppressed/" + i1 + "/reason",
																																								schemaPath: "#/$defs/suppressedFinding/properties/reason/type",
																																								keyword: "type",
																																								params: { type: schema51.properties.reason.type },
																																								message: "must be string,null"
																																							}];
																																							return false;
																																						}
																																						var valid10 = _errs82 === errors;
																																					} else var valid10 = true;
																																					if (valid10) {
																																						if (data28.until !== void 0) {
																																							let data40 = data28.until;
																																							const _errs84 = errors;
																																							if (typeof data40 !== "string" && data40 !== null) {
																																								validate31.errors = [{
																																									instancePath: instancePath + "/lint/suppressed/" + i1 + "/until",
																																									schemaPath: "#/$defs/suppressedFinding/properties/until/type",
																																									keyword: "type",
																																									params: { type: schema51.properties.until.type },
																																									message: "must be string,null"
																																								}];
																																								return false;
																																							}
																																							if (errors === _errs84) {
																																								if (errors === _errs84) {
																																									if (typeof data40 === "string") {
																																										if (!formats0.validate(data40)) {
																																											validate31.errors = [{
																																												instancePath: instancePath + "/lint/suppressed/" + i1 + "/until",
																																												schemaPath: "#/$defs/suppressedFinding/properties/until/format",
																																												keyword: "format",
																																												params: { format: "date" },
																																												message: "must match format \"date\""
																																											}];
																																											return false;
																																										}
																																									}
																																								}
																																							}
																																							var valid10 = _errs84 === errors;
																																						} else var valid10 = true;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate31.errors = [{
																										instancePath: instancePath + "/lint/suppressed/" + i1,
																										schemaPath: "#/$defs/suppressedFinding/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs60 === errors)) break;
																						}
																					} else {
																						validate31.errors = [{
																							instancePath: instancePath + "/lint/suppressed",
																							schemaPath: "#/properties/lint/properties/suppressed/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid1 = _errs58 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												} else {
													validate31.errors = [{
														instancePath: instancePath + "/lint",
														schemaPath: "#/properties/lint/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.clusters !== void 0) {
												let data41 = data.clusters;
												const _errs86 = errors;
												if (errors === _errs86) {
													if (Array.isArray(data41)) {
														const len2 = data41.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let data42 = data41[i2];
															const _errs88 = errors;
															const _errs89 = errors;
															let valid12 = false;
															let passing0 = null;
															const _errs90 = errors;
															if (!validate32(data42, {
																instancePath: instancePath + "/clusters/" + i2,
																parentData: data41,
																parentDataProperty: i2,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs90 === errors;
															if (_valid0) {
																valid12 = true;
																passing0 = 0;
																var props0 = true;
															}
															const _errs91 = errors;
															if (!validate44(data42, {
																instancePath: instancePath + "/clusters/" + i2,
																parentData: data41,
																parentDataProperty: i2,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs91 === errors;
															if (_valid0 && valid12) {
																valid12 = false;
																passing0 = [passing0, 1];
															} else if (_valid0) {
																valid12 = true;
																passing0 = 1;
																if (props0 !== true) props0 = true;
															}
															if (!valid12) {
																const err0 = {
																	instancePath: instancePath + "/clusters/" + i2,
																	schemaPath: "#/properties/clusters/items/oneOf",
																	keyword: "oneOf",
																	params: { passingSchemas: passing0 },
																	message: "must match exactly one schema in oneOf"
																};
																if (vErrors === null) vErrors = [err0];
																else vErrors.push(err0);
																errors++;
																validate31.errors = vErrors;
																return false;
															} else {
																errors = _errs89;
																if (vErrors !== null) {
																	if (_errs89) vErrors.length = _errs89;
																	else vErrors = null;
																}
															}
															if (!(_errs88 === errors)) break;
														}
													} else {
														validate31.errors = [{
															instancePath: instancePath + "/clusters",
															schemaPath: "#/properties/clusters/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs86 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.abridged !== void 0) {
													const _errs92 = errors;
													if (typeof data.abridged !== "string") {
														validate31.errors = [{
															instancePath: instancePath + "/abridged",
															schemaPath: "#/properties/abridged/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs92 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate31.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate31.errors = vErrors;
		return errors === 0;
	}
	validate31.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.lintReport = validate46;
	const schema74 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "urn:guestlist:v1:lint-report",
		"title": "Guestlist lint report",
		"description": "What `guestlist lint -o json` prints.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"ok",
			"failOn",
			"counted",
			"findingCounts",
			"findings",
			"suppressedCounts",
			"suppressed",
			"unchanged",
			"fixed"
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
				"description": "Always LintReport.",
				"const": "LintReport"
			},
			"ok": {
				"title": "Whether all is well",
				"description": "False where the exit code is 1: findings of severity error, refusals, failures or problems.",
				"type": "boolean"
			},
			"failOn": {
				"title": "Threshold",
				"description": "Findings of this severity, or worse, make ok false.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"counted": {
				"title": "What was read",
				"description": "How much there was to lint.",
				"type": "object",
				"required": [
					"files",
					"clusters",
					"grants"
				],
				"additionalProperties": false,
				"properties": {
					"files": {
						"title": "Files",
						"description": "Files of declarations.",
						"type": "integer",
						"minimum": 0
					},
					"clusters": {
						"title": "Clusters",
						"description": "Declarations of kind Cluster.",
						"type": "integer",
						"minimum": 0
					},
					"grants": {
						"title": "Grants",
						"description": "Grants of all declarations of kind Access.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"findingCounts": {
				"title": "Counts of findings",
				"description": "How many findings of each severity there are, those left out of an abridged report too.",
				"type": "object",
				"required": [
					"errors",
					"warnings",
					"notes"
				],
				"additionalProperties": false,
				"properties": {
					"errors": {
						"title": "Errors",
						"description": "Findings that stop plan and apply.",
						"type": "integer",
						"minimum": 0
					},
					"warnings": {
						"title": "Warnings",
						"description": "Findings that stop nothing.",
						"type": "integer",
						"minimum": 0
					},
					"notes": {
						"title": "Notes",
						"description": "Findings that only inform.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"findings": {
				"title": "Findings",
				"description": "In the order of files and lines.",
				"type": "array",
				"items": { "$ref": "#/$defs/finding" }
			},
			"suppressedCounts": {
				"title": "Counts of suppressed findings",
				"description": "How many findings are silenced, those left out of an abridged report too.",
				"type": "object",
				"required": ["comments", "baseline"],
				"additionalProperties": false,
				"properties": {
					"comments": {
						"title": "By comments",
						"description": "Findings that comments in declarations silence.",
						"type": "integer",
						"minimum": 0
					},
					"baseline": {
						"title": "By the baseline",
						"description": "Findings that the baseline lists.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"suppressed": {
				"title": "Suppressed findings",
				"description": "Findings that stop nothing, since somebody silenced them; in the order of files and lines.",
				"type": "array",
				"items": { "$ref": "#/$defs/suppressedFinding" }
			},
			"unchanged": {
				"title": "Left out",
				"description": "How many findings were left out, since their files have not changed since what --changed-since names.",
				"type": "integer",
				"minimum": 0
			},
			"fixed": {
				"title": "What was mended",
				"description": "What --fix did; zeros without it.",
				"type": "object",
				"required": [
					"findings",
					"files",
					"postponed"
				],
				"additionalProperties": false,
				"properties": {
					"findings": {
						"title": "Findings",
						"description": "Findings that were mended.",
						"type": "integer",
						"minimum": 0
					},
					"files": {
						"title": "Files",
						"description": "Files that were written.",
						"type": "integer",
						"minimum": 0
					},
					"postponed": {
						"title": "Postponed",
						"description": "Fixes that were left, since another one changed the same stretch first. Running again makes them.",
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"abridged": {
				"title": "What was left out",
				"description": "Only there where the report had to fit into a small place: what was left out, in words.",
				"type": "string"
			}
		},
		"$defs": {
			"finding": {
				"title": "Finding",
				"description": "One thing wrong, or worth knowing, in a declaration.",
				"type": "object",
				"required": [
					"rule",
					"severity",
					"file",
					"line",
					"column",
					"endLine",
					"endColumn",
					"message",
					"remedy"
				],
				"additionalProperties": false,
				"properties": {
					"rule": {
						"title": "Rule",
						"description": "The id of the rule that found it.",
						"type": "string",
						"examples": ["arn-syntax"]
					},
					"severity": {
						"title": "Severity",
						"description": "An error stops plan and apply; a warning and a note do not.",
						"enum": [
							"error",
							"warning",
							"note"
						]
					},
					"file": {
						"title": "File",
						"description": "The path relative to the working directory, with forward slashes.",
						"type": "string"
					},
					"line": {
						"title": "Line",
						"description": "From 1.",
						"type": "integer",
						"minimum": 1
					},
					"column": {
						"title": "Column",
						"description": "From 1, in UTF-16 units.",
						"type": "integer",
						"minimum": 1
					},
					"endLine": {
						"title": "End line",
						"description": "The line of the end.",
						"type": "integer",
						"minimum": 1
					},
					"endColumn": {
						"title": "End column",
						"description": "The column after the end.",
						"type": "integer",
						"minimum": 1
					},
					"message": {
						"title": "Message",
						"description": "What is wrong.",
						"type": "string"
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do about it.",
						"type": "string"
					}
				}
			},
			"suppressedFinding": {
				"title": "Suppressed finding",
				"description": "A finding that somebody silenced.",
				"type": "object",
				"required": [
					"rule",
					"severity",
					"file",
					"line",
					"column",
					"endLine",
					"endColumn",
					"message",
					"remedy",
					"by",
					"reason",
					"until"
				],
				"additionalProperties": false,
				"properties": {
					"rule": {
						"title": "Rule",
						"description": "The id of the rule that found it.",
						"type": "string",
						"examples": ["arn-syntax"]
					},
					"severity": {
						"title": "Severity",
						"description": "An error stops plan and apply; a warning and a note do not.",
						"enum": [
							"error",
							"warning",
							"note"
						]
					},
					"file": {
						"title": "File",
						"description": "The path relative to the working directory, with forward slashes.",
						"type": "string"
					},
					"line": {
						"title": "Line",
						"description": "From 1.",
						"type": "integer",
						"minimum": 1
					},
					"column": {
						"title": "Column",
						"description": "From 1, in UTF-16 units.",
						"type": "integer",
						"minimum": 1
					},
					"endLine": {
						"title": "End line",
						"description": "The line of the end.",
						"type": "integer",
						"minimum": 1
					},
					"endColumn": {
						"title": "End column",
						"description": "The column after the end.",
						"type": "integer",
						"minimum": 1
					},
					"message": {
						"title": "Message",
						"description": "What is wrong.",
						"type": "string"
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do about it.",
						"type": "string"
					},
					"by": {
						"title": "By what",
						"description": "comment: a comment in the declaration. baseline: the baseline lists it.",
						"enum": ["comment", "baseline"]
					},
					"reason": {
						"title": "Reason",
						"description": "What the comment says for it; null for the baseline.",
						"type": ["string", "null"]
					},
					"until": {
						"title": "Until",
						"description": "The last day on which it is suppressed, in UTC; null: for good.",
						"type": ["string", "null"],
						"format": "date"
					}
				}
			}
		}
	};
	const schema75 = {
		"title": "Finding",
		"description": "One thing wrong, or worth knowing, in a declaration.",
		"type": "object",
		"required": [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"endLine",
			"endColumn",
			"message",
			"remedy"
		],
		"additionalProperties": false,
		"properties": {
			"rule": {
				"title": "Rule",
				"description": "The id of the rule that found it.",
				"type": "string",
				"examples": ["arn-syntax"]
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"file": {
				"title": "File",
				"description": "The path relative to the working directory, with forward slashes.",
				"type": "string"
			},
			"line": {
				"title": "Line",
				"description": "From 1.",
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"title": "Column",
				"description": "From 1, in UTF-16 units.",
				"type": "integer",
				"minimum": 1
			},
			"endLine": {
				"title": "End line",
				"description": "The line of the end.",
				"type": "integer",
				"minimum": 1
			},
			"endColumn": {
				"title": "End column",
				"description": "The column after the end.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What is wrong.",
				"type": "string"
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do about it.",
				"type": "string"
			}
		}
	};
	const schema76 = {
		"title": "Suppressed finding",
		"description": "A finding that somebody silenced.",
		"type": "object",
		"required": [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"endLine",
			"endColumn",
			"message",
			"remedy",
			"by",
			"reason",
			"until"
		],
		"additionalProperties": false,
		"properties": {
			"rule": {
				"title": "Rule",
				"description": "The id of the rule that found it.",
				"type": "string",
				"examples": ["arn-syntax"]
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				]
			},
			"file": {
				"title": "File",
				"description": "The path relative to the working directory, with forward slashes.",
				"type": "string"
			},
			"line": {
				"title": "Line",
				"description": "From 1.",
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"title": "Column",
				"description": "From 1, in UTF-16 units.",
				"type": "integer",
				"minimum": 1
			},
			"endLine": {
				"title": "End line",
				"description": "The line of the end.",
				"type": "integer",
				"minimum": 1
			},
			"endColumn": {
				"title": "End column",
				"description": "The column after the end.",
				"type": "integer",
				"minimum": 1
			},
			"message": {
				"title": "Message",
				"description": "What is wrong.",
				"type": "string"
			},
			"remedy": {
				"title": "Remedy",
				"description": "What to do about it.",
				"type": "string"
			},
			"by": {
				"title": "By what",
				"description": "comment: a comment in the declaration. baseline: the baseline lists it.",
				"enum": ["comment", "baseline"]
			},
			"reason": {
				"title": "Reason",
				"description": "What the comment says for it; null for the baseline.",
				"type": ["string", "null"]
			},
			"until": {
				"title": "Until",
				"description": "The last day on which it is suppressed, in UTC; null: for good.",
				"type": ["string", "null"],
				"format": "date"
			}
		}
	};
	function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate46.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.ok === void 0 && (missing0 = "ok") || data.failOn === void 0 && (missing0 = "failOn") || data.counted === void 0 && (missing0 = "counted") || data.findingCounts === void 0 && (missing0 = "findingCounts") || data.findings === void 0 && (missing0 = "findings") || data.suppressedCounts === void 0 && (missing0 = "suppressedCounts") || data.suppressed === void 0 && (missing0 = "suppressed") || data.unchanged === void 0 && (missing0 = "unchanged") || data.fixed === void 0 && (missing0 = "fixed")) {
				validate46.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				for (const key0 in data) if (!func1.call(schema74.properties, key0)) {
					validate46.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data.apiVersion !== void 0) {
					if ("guestlist/v1" !== data.apiVersion) {
						validate46.errors = [{
							instancePath: instancePath + "/apiVersion",
							schemaPath: "#/properties/apiVersion/const",
							keyword: "const",
							params: { allowedValue: "guestlist/v1" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.kind !== void 0) {
						if ("LintReport" !== data.kind) {
							validate46.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "LintReport" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.ok !== void 0) {
							if (typeof data.ok !== "boolean") {
								validate46.errors = [{
									instancePath: instancePath + "/ok",
									schemaPath: "#/properties/ok/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.failOn !== void 0) {
								let data3 = data.failOn;
								if (!(data3 === "error" || data3 === "warning" || data3 === "note")) {
									validate46.errors = [{
										instancePath: instancePath + "/failOn",
										schemaPath: "#/properties/failOn/enum",
										keyword: "enum",
										params: { allowedValues: schema74.properties.failOn.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.counted !== void 0) {
									let data4 = data.counted;
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										let missing1;
										if (data4.files === void 0 && (missing1 = "files") || data4.clusters === void 0 && (missing1 = "clusters") || data4.grants === void 0 && (missing1 = "grants")) {
											validate46.errors = [{
												instancePath: instancePath + "/counted",
												schemaPath: "#/properties/counted/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											for (const key1 in data4) if (!(key1 === "files" || key1 === "clusters" || key1 === "grants")) {
												validate46.errors = [{
													instancePath: instancePath + "/counted",
													schemaPath: "#/properties/counted/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (data4.files !== void 0) {
												let data5 = data4.files;
												if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
													validate46.errors = [{
														instancePath: instancePath + "/counted/files",
														schemaPath: "#/properties/counted/properties/files/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														validate46.errors = [{
															instancePath: instancePath + "/counted/files",
															schemaPath: "#/properties/counted/properties/files/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
												var valid1 = true;
											} else var valid1 = true;
											if (valid1) {
												if (data4.clusters !== void 0) {
													let data6 = data4.clusters;
													if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
														validate46.errors = [{
															instancePath: instancePath + "/counted/clusters",
															schemaPath: "#/properties/counted/properties/clusters/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 < 0 || isNaN(data6)) {
															validate46.errors = [{
																instancePath: instancePath + "/counted/clusters",
																schemaPath: "#/properties/counted/properties/clusters/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
													var valid1 = true;
												} else var valid1 = true;
												if (valid1) {
													if (data4.grants !== void 0) {
														let data7 = data4.grants;
														if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
															validate46.errors = [{
																instancePath: instancePath + "/counted/grants",
																schemaPath: "#/properties/counted/properties/grants/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 < 0 || isNaN(data7)) {
																validate46.errors = [{
																	instancePath: instancePath + "/counted/grants",
																	schemaPath: "#/properties/counted/properties/grants/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
														var valid1 = true;
													} else var valid1 = true;
												}
											}
										}
									} else {
										validate46.errors = [{
											instancePath: instancePath + "/counted",
											schemaPath: "#/properties/counted/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.findingCounts !== void 0) {
										let data8 = data.findingCounts;
										if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
											let missing2;
											if (data8.errors === void 0 && (missing2 = "errors") || data8.warnings === void 0 && (missing2 = "warnings") || data8.notes === void 0 && (missing2 = "notes")) {
												validate46.errors = [{
													instancePath: instancePath + "/findingCounts",
													schemaPath: "#/properties/findingCounts/required",
													keyword: "required",
													params: { missingProperty: missing2 },
													message: "must have required property '" + missing2 + "'"
												}];
												return false;
											} else {
												for (const key2 in data8) if (!(key2 === "errors" || key2 === "warnings" || key2 === "notes")) {
													validate46.errors = [{
														instancePath: instancePath + "/findingCounts",
														schemaPath: "#/properties/findingCounts/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (data8.errors !== void 0) {
													let data9 = data8.errors;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate46.errors = [{
															instancePath: instancePath + "/findingCounts/errors",
															schemaPath: "#/properties/findingCounts/properties/errors/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 < 0 || isNaN(data9)) {
															validate46.errors = [{
																instancePath: instancePath + "/findingCounts/errors",
																schemaPath: "#/properties/findingCounts/properties/errors/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data8.warnings !== void 0) {
														let data10 = data8.warnings;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate46.errors = [{
																instancePath: instancePath + "/findingCounts/warnings",
																schemaPath: "#/properties/findingCounts/properties/warnings/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate46.errors = [{
																	instancePath: instancePath + "/findingCounts/warnings",
																	schemaPath: "#/properties/findingCounts/properties/warnings/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data8.notes !== void 0) {
															let data11 = data8.notes;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																validate46.errors = [{
																	instancePath: instancePath + "/findingCounts/notes",
																	schemaPath: "#/properties/findingCounts/properties/notes/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (typeof data11 == "number" && isFinite(data11)) {
																if (data11 < 0 || isNaN(data11)) {
																	validate46.errors = [{
																		instancePath: instancePath + "/findingCounts/notes",
																		schemaPath: "#/properties/findingCounts/properties/notes/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											}
										} else {
											validate46.errors = [{
												instancePath: instancePath + "/findingCounts",
												schemaPath: "#/properties/findingCounts/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.findings !== void 0) {
											let data12 = data.findings;
											if (Array.isArray(data12)) {
												const len0 = data12.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data13 = data12[i0];
													if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
														let missing3;
														if (data13.rule === void 0 && (missing3 = "rule") || data13.severity === void 0 && (missing3 = "severity") || data13.file === void 0 && (missing3 = "file") || data13.line === void 0 && (missing3 = "line") || data13.column === void 0 && (missing3 = "column") || data13.endLine === void 0 && (missing3 = "endLine") || data13.endColumn === void 0 && (missing3 = "endColumn") || data13.message === void 0 && (missing3 = "message") || data13.remedy === void 0 && (missing3 = "remedy")) {
															validate46.errors = [{
																instancePath: instancePath + "/findings/" + i0,
																schemaPath: "#/$defs/finding/required",
																keyword: "required",
																params: { missingProperty: missing3 },
																message: "must have required property '" + missing3 + "'"
															}];
															return false;
														} else {
															for (const key3 in data13) if (!func1.call(schema75.properties, key3)) {
																validate46.errors = [{
																	instancePath: instancePath + "/findings/" + i0,
																	schemaPath: "#/$defs/finding/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (data13.rule !== void 0) {
																if (typeof data13.rule !== "string") {
																	validate46.errors = [{
																		instancePath: instancePath + "/findings/" + i0 + "/rule",
																		schemaPath: "#/$defs/finding/properties/rule/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid5 = true;
															} else var valid5 = true;
															if (valid5) {
																if (data13.severity !== void 0) {
																	let data15 = data13.severity;
																	if (!(data15 === "error" || data15 === "warning" || data15 === "note")) {
																		validate46.errors = [{
																			instancePath: instancePath + "/findings/" + i0 + "/severity",
																			schemaPath: "#/$defs/finding/properties/severity/enum",
																			keyword: "enum",
																			params: { allowedValues: schema75.properties.severity.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid5 = true;
																} else var valid5 = true;
																if (valid5) {
																	if (data13.file !== void 0) {
																		if (typeof data13.file !== "string") {
																			validate46.errors = [{
																				instancePath: instancePath + "/findings/" + i0 + "/file",
																				schemaPath: "#/$defs/finding/properties/file/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid5 = true;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data13.line !== void 0) {
																			let data17 = data13.line;
																			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																				validate46.errors = [{
																					instancePath: instancePath + "/findings/" + i0 + "/line",
																					schemaPath: "#/$defs/finding/properties/line/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (typeof data17 == "number" && isFinite(data17)) {
																				if (data17 < 1 || isNaN(data17)) {
																					validate46.errors = [{
																						instancePath: instancePath + "/findings/" + i0 + "/line",
																						schemaPath: "#/$defs/finding/properties/line/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																			var valid5 = true;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data13.column !== void 0) {
																				let data18 = data13.column;
																				if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																					validate46.errors = [{
																						instancePath: instancePath + "/findings/" + i0 + "/column",
																						schemaPath: "#/$defs/finding/properties/column/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (typeof data18 == "number" && isFinite(data18)) {
																					if (data18 < 1 || isNaN(data18)) {
																						validate46.errors = [{
																							instancePath: instancePath + "/findings/" + i0 + "/column",
																							schemaPath: "#/$defs/finding/properties/column/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				}
																				var valid5 = true;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data13.endLine !== void 0) {
																					let data19 = data13.endLine;
																					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																						validate46.errors = [{
																							instancePath: instancePath + "/findings/" + i0 + "/endLine",
																							schemaPath: "#/$defs/finding/properties/endLine/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (typeof data19 == "number" && isFinite(data19)) {
																						if (data19 < 1 || isNaN(data19)) {
																							validate46.errors = [{
																								instancePath: instancePath + "/findings/" + i0 + "/endLine",
																								schemaPath: "#/$defs/finding/properties/endLine/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							}];
																							return false;
																						}
																					}
																					var valid5 = true;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data13.endColumn !== void 0) {
																						let data20 = data13.endColumn;
																						if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																							validate46.errors = [{
																								instancePath: instancePath + "/findings/" + i0 + "/endColumn",
																								schemaPath: "#/$defs/finding/properties/endColumn/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (typeof data20 == "number" && isFinite(data20)) {
																							if (data20 < 1 || isNaN(data20)) {
																								validate46.errors = [{
																									instancePath: instancePath + "/findings/" + i0 + "/endColumn",
																									schemaPath: "#/$defs/finding/properties/endColumn/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1"
																								}];
																								return false;
																							}
																						}
																						var valid5 = true;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data13.message !== void 0) {
																							if (typeof data13.message !== "string") {
																								validate46.errors = [{
																									instancePath: instancePath + "/findings/" + i0 + "/message",
																									schemaPath: "#/$defs/finding/properties/message/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid5 = true;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data13.remedy !== void 0) {
																								if (typeof data13.remedy !== "string") {
																									validate46.errors = [{
																										instancePath: instancePath + "/findings/" + i0 + "/remedy",
																										schemaPath: "#/$defs/finding/properties/remedy/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid5 = true;
																							} else var valid5 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate46.errors = [{
															instancePath: instancePath + "/findings/" + i0,
															schemaPath: "#/$defs/finding/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
											} else {
												validate46.errors = [{
													instancePath: instancePath + "/findings",
													schemaPath: "#/properties/findings/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.suppressedCounts !== void 0) {
												let data23 = data.suppressedCounts;
												if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
													let missing4;
													if (data23.comments === void 0 && (missing4 = "comments") || data23.baseline === void 0 && (missing4 = "baseline")) {
														validate46.errors = [{
															instancePath: instancePath + "/suppressedCounts",
															schemaPath: "#/properties/suppressedCounts/required",
															keyword: "required",
															params: { missingProperty: missing4 },
															message: "must have required property '" + missing4 + "'"
														}];
														return false;
													} else {
														for (const key4 in data23) if (!(key4 === "comments" || key4 === "baseline")) {
															validate46.errors = [{
																instancePath: instancePath + "/suppressedCounts",
																schemaPath: "#/properties/suppressedCounts/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key4 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (data23.comments !== void 0) {
															let data24 = data23.comments;
															if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																validate46.errors = [{
																	instancePath: instancePath + "/suppressedCounts/comments",
																	schemaPath: "#/properties/suppressedCounts/properties/comments/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (typeof data24 == "number" && isFinite(data24)) {
																if (data24 < 0 || isNaN(data24)) {
																	validate46.errors = [{
																		instancePath: instancePath + "/suppressedCounts/comments",
																		schemaPath: "#/properties/suppressedCounts/properties/comments/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
															var valid6 = true;
														} else var valid6 = true;
														if (valid6) {
															if (data23.baseline !== void 0) {
																let data25 = data23.baseline;
																if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																	validate46.errors = [{
																		instancePath: instancePath + "/suppressedCounts/baseline",
																		schemaPath: "#/properties/suppressedCounts/properties/baseline/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (typeof data25 == "number" && isFinite(data25)) {
																	if (data25 < 0 || isNaN(data25)) {
																		validate46.errors = [{
																			instancePath: instancePath + "/suppressedCounts/baseline",
																			schemaPath: "#/properties/suppressedCounts/properties/baseline/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
																var valid6 = true;
															} else var valid6 = true;
														}
													}
												} else {
													validate46.errors = [{
														instancePath: instancePath + "/suppressedCounts",
														schemaPath: "#/properties/suppressedCounts/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.suppressed !== void 0) {
													let data26 = data.suppressed;
													if (Array.isArray(data26)) {
														const len1 = data26.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data27 = data26[i1];
															if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																let missing5;
																if (data27.rule === void 0 && (missing5 = "rule") || data27.severity === void 0 && (missing5 = "severity") || data27.file === void 0 && (missing5 = "file") || data27.line === void 0 && (missing5 = "line") || data27.column === void 0 && (missing5 = "column") || data27.endLine === void 0 && (missing5 = "endLine") || data27.endColumn === void 0 && (missing5 = "endColumn") || data27.message === void 0 && (missing5 = "message") || data27.remedy === void 0 && (missing5 = "remedy") || data27.by === void 0 && (missing5 = "by") || data27.reason === void 0 && (missing5 = "reason") || data27.until === void 0 && (missing5 = "until")) {
																	validate46.errors = [{
																		instancePath: instancePath + "/suppressed/" + i1,
																		schemaPath: "#/$defs/suppressedFinding/required",
																		keyword: "required",
																		params: { missingProperty: missing5 },
																		message: "must have required property '" + missing5 + "'"
																	}];
																	return false;
																} else {
																	for (const key5 in data27) if (!func1.call(schema76.properties, key5)) {
																		validate46.errors = [{
																			instancePath: instancePath + "/suppressed/" + i1,
																			schemaPath: "#/$defs/suppressedFinding/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key5 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (data27.rule !== void 0) {
																		if (typeof data27.rule !== "string") {
																			validate46.errors = [{
																				instancePath: instancePath + "/suppressed/" + i1 + "/rule",
																				schemaPath: "#/$defs/suppressedFinding/properties/rule/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid9 = true;
																	} else var valid9 = true;
																	if (valid9) {
																		if (data27.severity !== void 0) {
																			let data29 = data27.severity;
																			if (!(data29 === "error" || data29 === "warning" || data29 === "note")) {
																				validate46.errors = [{
																					instancePath: instancePath + "/suppressed/" + i1 + "/severity",
																					schemaPath: "#/$defs/suppressedFinding/properties/severity/enum",
																					keyword: "enum",
																					params: { allowedValues: schema76.properties.severity.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid9 = true;
																		} else var valid9 = true;
																		if (valid9) {
																			if (data27.file !== void 0) {
																				if (typeof data27.file !== "string") {
																					validate46.errors = [{
																						instancePath: instancePath + "/suppressed/" + i1 + "/file",
																						schemaPath: "#/$defs/suppressedFinding/properties/file/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid9 = true;
																			} else var valid9 = true;
																			if (valid9) {
																				if (data27.line !== void 0) {
																					let data31 = data27.line;
																					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																						validate46.errors = [{
																							instancePath: instancePath + "/suppressed/" + i1 + "/line",
																							schemaPath: "#/$defs/suppressedFinding/properties/line/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (typeof data31 == "number" && isFinite(data31)) {
																						if (data31 < 1 || isNaN(data31)) {
																							validate46.errors = [{
																								instancePath: instancePath + "/suppressed/" + i1 + "/line",
																								schemaPath: "#/$defs/suppressedFinding/properties/line/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							}];
																							return false;
																						}
																					}
																					var valid9 = true;
																				} else var valid9 = true;
																				if (valid9) {
																					if (data27.column !== void 0) {
																						let data32 = data27.column;
																						if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																							validate46.errors = [{
																								instancePath: instancePath + "/suppressed/" + i1 + "/column",
																								schemaPath: "#/$defs/suppressedFinding/properties/column/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (typeof data32 == "number" && isFinite(data32)) {
																							if (data32 < 1 || isNaN(data32)) {
																								validate46.errors = [{
																									instancePath: instancePath + "/suppressed/" + i1 + "/column",
																									schemaPath: "#/$defs/suppressedFinding/properties/column/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1"
																								}];
																								return false;
																							}
																						}
																						var valid9 = true;
																					} else var valid9 = true;
																					if (valid9) {
																						if (data27.endLine !== void 0) {
																							let data33 = data27.endLine;
																							if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																								validate46.errors = [{
																									instancePath: instancePath + "/suppressed/" + i1 + "/endLine",
																									schemaPath: "#/$defs/suppressedFinding/properties/endLine/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (typeof data33 == "number" && isFinite(data33)) {
																								if (data33 < 1 || isNaN(data33)) {
																									validate46.errors = [{
																										instancePath: instancePath + "/suppressed/" + i1 + "/endLine",
																										schemaPath: "#/$defs/suppressedFinding/properties/endLine/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																							var valid9 = true;
																						} else var valid9 = true;
																						if (valid9) {
																							if (data27.endColumn !== void 0) {
																								let data34 = data27.endColumn;
																								if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																									validate46.errors = [{
																										instancePath: instancePath + "/suppressed/" + i1 + "/endColumn",
																										schemaPath: "#/$defs/suppressedFinding/properties/endColumn/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data34 == "number" && isFinite(data34)) {
																									if (data34 < 1 || isNaN(data34)) {
																										validate46.errors = [{
																											instancePath: instancePath + "/suppressed/" + i1 + "/endColumn",
																											schemaPath: "#/$defs/suppressedFinding/properties/endColumn/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 1
																											},
																											message: "must be >= 1"
																										}];
																										return false;
																									}
																								}
																								var valid9 = true;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data27.message !== void 0) {
																									if (typeof data27.message !== "string") {
																										validate46.errors = [{
																											instancePath: instancePath + "/suppressed/" + i1 + "/message",
																											schemaPath: "#/$defs/suppressedFinding/properties/message/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data27.remedy !== void 0) {
																										if (typeof data27.remedy !== "string") {
																											validate46.errors = [{
																												instancePath: instancePath + "/suppressed/" + i1 + "/remedy",
																												schemaPath: "#/$defs/suppressedFinding/properties/remedy/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid9 = true;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data27.by !== void 0) {
																											let data37 = data27.by;
																											if (!(data37 === "comment" || data37 === "baseline")) {
																												validate46.errors = [{
																													instancePath: instancePath + "/suppressed/" + i1 + "/by",
																													schemaPath: "#/$defs/suppressedFinding/properties/by/enum",
																													keyword: "enum",
																													params: { allowedValues: schema76.properties.by.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid9 = true;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data27.reason !== void 0) {
																												let data38 = data27.reason;
																												if (typeof data38 !== "string" && data38 !== null) {
																													validate46.errors = [{
																														instancePath: instancePath + "/suppressed/" + i1 + "/reason",
																														schemaPath: "#/$defs/suppressedFinding/properties/reason/type",
																														keyword: "type",
																														params: { type: schema76.properties.reason.type },
																														message: "must be string,null"
																													}];
																													return false;
																												}
																												var valid9 = true;
																											} else var valid9 = true;
																											if (valid9) {
																												if (data27.until !== void 0) {
																													let data39 = data27.until;
																													if (typeof data39 !== "string" && data39 !== null) {
																														validate46.errors = [{
																															instancePath: instancePath + "/suppressed/" + i1 + "/until",
																															schemaPath: "#/$defs/suppressedFinding/properties/until/type",
																															keyword: "type",
																															params: { type: schema76.properties.until.type },
																															message: "must be string,null"
																														}];
																														return false;
																													}
																													if (typeof data39 === "string") {
																														if (!formats0.validate(data39)) {
																															validate46.errors = [{
																																instancePath: instancePath + "/suppressed/" + i1 + "/until",
																																schemaPath: "#/$defs/suppressedFinding/properties/until/format",
																																keyword: "format",
																																params: { format: "date" },
																																message: "must match format \"date\""
																															}];
																															return false;
																														}
																													}
																													var valid9 = true;
																												} else var valid9 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate46.errors = [{
																	instancePath: instancePath + "/suppressed/" + i1,
																	schemaPath: "#/$defs/suppressedFinding/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
													} else {
														validate46.errors = [{
															instancePath: instancePath + "/suppressed",
															schemaPath: "#/properties/suppressed/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.unchanged !== void 0) {
														let data40 = data.unchanged;
														if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
															validate46.errors = [{
																instancePath: instancePath + "/unchanged",
																schemaPath: "#/properties/unchanged/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data40 == "number" && isFinite(data40)) {
															if (data40 < 0 || isNaN(data40)) {
																validate46.errors = [{
																	instancePath: instancePath + "/unchanged",
																	schemaPath: "#/properties/unchanged/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.fixed !== void 0) {
															let data41 = data.fixed;
															if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
																let missing6;
																if (data41.findings === void 0 && (missing6 = "findings") || data41.files === void 0 && (missing6 = "files") || data41.postponed === void 0 && (missing6 = "postponed")) {
																	validate46.errors = [{
																		instancePath: instancePath + "/fixed",
																		schemaPath: "#/properties/fixed/required",
																		keyword: "required",
																		params: { missingProperty: missing6 },
																		message: "must have required property '" + missing6 + "'"
																	}];
																	return false;
																} else {
																	for (const key6 in data41) if (!(key6 === "findings" || key6 === "files" || key6 === "postponed")) {
																		validate46.errors = [{
																			instancePath: instancePath + "/fixed",
																			schemaPath: "#/properties/fixed/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key6 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (data41.findings !== void 0) {
																		let data42 = data41.findings;
																		if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																			validate46.errors = [{
																				instancePath: instancePath + "/fixed/findings",
																				schemaPath: "#/properties/fixed/properties/findings/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data42 == "number" && isFinite(data42)) {
																			if (data42 < 0 || isNaN(data42)) {
																				validate46.errors = [{
																					instancePath: instancePath + "/fixed/findings",
																					schemaPath: "#/properties/fixed/properties/findings/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0"
																				}];
																				return false;
																			}
																		}
																		var valid10 = true;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data41.files !== void 0) {
																			let data43 = data41.files;
																			if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																				validate46.errors = [{
																					instancePath: instancePath + "/fixed/files",
																					schemaPath: "#/properties/fixed/properties/files/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (typeof data43 == "number" && isFinite(data43)) {
																				if (data43 < 0 || isNaN(data43)) {
																					validate46.errors = [{
																						instancePath: instancePath + "/fixed/files",
																						schemaPath: "#/properties/fixed/properties/files/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																			var valid10 = true;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data41.postponed !== void 0) {
																				let data44 = data41.postponed;
																				if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																					validate46.errors = [{
																						instancePath: instancePath + "/fixed/postponed",
																						schemaPath: "#/properties/fixed/properties/postponed/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (typeof data44 == "number" && isFinite(data44)) {
																					if (data44 < 0 || isNaN(data44)) {
																						validate46.errors = [{
																							instancePath: instancePath + "/fixed/postponed",
																							schemaPath: "#/properties/fixed/properties/postponed/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							},
																							message: "must be >= 0"
																						}];
																						return false;
																					}
																				}
																				var valid10 = true;
																			} else var valid10 = true;
																		}
																	}
																}
															} else {
																validate46.errors = [{
																	instancePath: instancePath + "/fixed",
																	schemaPath: "#/properties/fixed/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.abridged !== void 0) {
																if (typeof data.abridged !== "string") {
																	validate46.errors = [{
																		instancePath: instancePath + "/abridged",
																		schemaPath: "#/properties/abridged/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate46.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
		validate46.errors = vErrors;
		return true;
	}
	validate46.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.failure = validate47;
	const schema77 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "urn:guestlist:v1:failure",
		"title": "Failure of a run",
		"description": "What -o json prints, and the output plan of the Action holds, where the whole run could not go on.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"ok",
			"state",
			"failure"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": {
				"title": "Version of the format",
				"description": "Always guestlist/v1.",
				"const": "guestlist/v1"
			},
			"kind": {
				"title": "Kind of document",
				"description": "Always Failure.",
				"const": "Failure"
			},
			"ok": {
				"title": "Whether all is well",
				"description": "Always false.",
				"const": false
			},
			"state": {
				"title": "State",
				"description": "untouched: no cluster was written to. unknown: of a mistake in Guestlist itself, which says nothing of what came before.",
				"enum": ["untouched", "unknown"]
			},
			"failure": {
				"title": "Failure",
				"description": "Why the run could not go on.",
				"type": "object",
				"required": [
					"code",
					"message",
					"detail",
					"remedy"
				],
				"additionalProperties": false,
				"properties": {
					"code": {
						"title": "Code",
						"description": "Which part refused or failed.",
						"enum": [
							"usage",
							"declarations",
							"target",
							"live-unreadable",
							"guard",
							"sign-in",
							"identity",
							"aws",
							"kubernetes",
							"github",
							"overtaken",
							"unknown-outcome",
							"interrupted",
							"defect"
						]
					},
					"message": {
						"title": "Message",
						"description": "What happened.",
						"type": "string"
					},
					"detail": {
						"title": "Detail",
						"description": "Lines that belong to the message, such as an excerpt or a server's own words.",
						"type": ["string", "null"]
					},
					"remedy": {
						"title": "Remedy",
						"description": "What to do next.",
						"type": ["string", "null"]
					}
				}
			}
		},
		"examples": [{
			"apiVersion": "guestlist/v1",
			"kind": "Failure",
			"ok": false,
			"failure": {
				"code": "declarations",
				"message": "There is no folder \"access\".",
				"detail": null,
				"remedy": "Name the folder of declarations with --dir (input dir of the Action). A missing folder never means \"remove everything\"."
			},
			"state": "untouched"
		}]
	};
	function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate47.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.ok === void 0 && (missing0 = "ok") || data.state === void 0 && (missing0 = "state") || data.failure === void 0 && (missing0 = "failure")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "ok" || key0 === "state" || key0 === "failure")) {
					validate47.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data.apiVersion !== void 0) {
					if ("guestlist/v1" !== data.apiVersion) {
						validate47.errors = [{
							instancePath: instancePath + "/apiVersion",
							schemaPath: "#/properties/apiVersion/const",
							keyword: "const",
							params: { allowedValue: "guestlist/v1" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.kind !== void 0) {
						if ("Failure" !== data.kind) {
							validate47.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "Failure" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.ok !== void 0) {
							if (false !== data.ok) {
								validate47.errors = [{
									instancePath: instancePath + "/ok",
									schemaPath: "#/properties/ok/const",
									keyword: "const",
									params: { allowedValue: false },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.state !== void 0) {
								let data3 = data.state;
								if (!(data3 === "untouched" || data3 === "unknown")) {
									validate47.errors = [{
										instancePath: instancePath + "/state",
										schemaPath: "#/properties/state/enum",
										keyword: "enum",
										params: { allowedValues: schema77.properties.state.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.failure !== void 0) {
									let data4 = data.failure;
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										let missing1;
										if (data4.code === void 0 && (missing1 = "code") || data4.message === void 0 && (missing1 = "message") || data4.detail === void 0 && (missing1 = "detail") || data4.remedy === void 0 && (missing1 = "remedy")) {
											validate47.errors = [{
												instancePath: instancePath + "/failure",
												schemaPath: "#/properties/failure/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											for (const key1 in data4) if (!(key1 === "code" || key1 === "message" || key1 === "detail" || key1 === "remedy")) {
												validate47.errors = [{
													instancePath: instancePath + "/failure",
													schemaPath: "#/properties/failure/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (data4.code !== void 0) {
												let data5 = data4.code;
												if (!(data5 === "usage" || data5 === "declarations" || data5 === "target" || data5 === "live-unreadable" || data5 === "guard" || data5 === "sign-in" || data5 === "identity" || data5 === "aws" || data5 === "kubernetes" || data5 === "github" || data5 === "overtaken" || data5 === "unknown-outcome" || data5 === "interrupted" || data5 === "defect")) {
													validate47.errors = [{
														instancePath: instancePath + "/failure/code",
														schemaPath: "#/properties/failure/properties/code/enum",
														keyword: "enum",
														params: { allowedValues: schema77.properties.failure.properties.code.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid1 = true;
											} else var valid1 = true;
											if (valid1) {
												if (data4.message !== void 0) {
													if (typeof data4.message !== "string") {
														validate47.errors = [{
															instancePath: instancePath + "/failure/message",
															schemaPath: "#/properties/failure/properties/message/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid1 = true;
												} else var valid1 = true;
												if (valid1) {
													if (data4.detail !== void 0) {
														let data7 = data4.detail;
														if (typeof data7 !== "string" && data7 !== null) {
															validate47.errors = [{
																instancePath: instancePath + "/failure/detail",
																schemaPath: "#/properties/failure/properties/detail/type",
																keyword: "type",
																params: { type: schema77.properties.failure.properties.detail.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid1 = true;
													} else var valid1 = true;
													if (valid1) {
														if (data4.remedy !== void 0) {
															let data8 = data4.remedy;
															if (typeof data8 !== "string" && data8 !== null) {
																validate47.errors = [{
																	instancePath: instancePath + "/failure/remedy",
																	schemaPath: "#/properties/failure/properties/remedy/type",
																	keyword: "type",
																	params: { type: schema77.properties.failure.properties.remedy.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid1 = true;
														} else var valid1 = true;
													}
												}
											}
										}
									} else {
										validate47.errors = [{
											instancePath: instancePath + "/failure",
											schemaPath: "#/properties/failure/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
		validate47.errors = vErrors;
		return true;
	}
	validate47.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
}));

// src/gather/document.ts
var import_schemas_generated = /* @__PURE__ */ __toESM(require_schemas_generated(), 1);
const validators = {
	PlanReport: import_schemas_generated.planReport,
	Receipt: import_schemas_generated.receipt,
	LintReport: import_schemas_generated.lintReport,
	Failure: import_schemas_generated.failure
};
/** How deep a report nests: nothing that calls itself looks at a deeper one. */
const DEPTH = 16;
/**
* A report that another job printed, held to its schema: whoever wrote the file, it says no more than a report could.
*
* @throws Malformed where it is none
*/
function documentOf(text) {
	const data = parsed(text);
	const validate = validatorOf(data);
	if (validate === void 0) throw new Malformed("it is no report of guestlist/v1");
	if (isDeep(data, DEPTH)) throw new Malformed("it is nested too deeply");
	if (!validate(data)) {
		const [error] = validate.errors ?? [];
		throw new Malformed(`${clip(error?.instancePath || "it")} ${clip(error?.message ?? "is not as it should be")}`);
	}
	return data;
}
/** By what the report says that it is; whatever stands there. */
function validatorOf(data) {
	const kind = textAt(data, "kind");
	return kind !== void 0 && Object.hasOwn(validators, kind) ? validators[kind] : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new Malformed("it is not JSON");
	}
}
function isDeep(value, left) {
	if (typeof value !== "object" || value === null) return false;
	return left === 0 || Object.values(value).some((item) => isDeep(item, left - 1));
}

// src/gather/plan.ts
/**
* One cluster of a PlanReport that another job printed, as the value that it was printed from.
*
* @throws Malformed where the schema lets through what cannot be
*/
function plannedOf(json) {
	if ("failure" in json) return {
		cluster: json.cluster,
		failure: failureOf(json.failure)
	};
	const { plan, causes } = planOf(json);
	return {
		cluster: json.cluster,
		plan,
		outlook: json.outlook === null ? void 0 : outlookOf(json.outlook),
		causes,
		refusals: json.refusals,
		allowed: json.allowed
	};
}
/** A plan, and whose doing each of its changes is; undefined where no change says so. */
function planOf(json) {
	const { cluster, target, source, recordMoves, notes } = json;
	const changes = json.changes.map((change) => changeOf(change, source));
	if (fingerprintOf({
		cluster,
		source,
		changes
	}) !== json.fingerprint) throw new Malformed(`the fingerprint of ${cluster} is not that of its changes`);
	const causes = /* @__PURE__ */ new Map();
	for (const [index, change] of changes.entries()) {
		const cause = json.changes[index]?.cause;
		if (cause !== null && cause !== void 0) causes.set(change, cause);
	}
	return {
		plan: {
			cluster,
			target,
			source,
			changes,
			recordMoves,
			notes,
			survey: {
				...unsurveyed,
				notKnown: json.notKnown
			},
			diff: json.diff.map(diffOf),
			groups: json.groups?.map(groupOf)
		},
		causes: causes.size === 0 ? void 0 : causes
	};
}
/** What a survey leaves of itself in a report: what it did not find out. */
const unsurveyed = {
	rbac: void 0,
	missing: /* @__PURE__ */ new Map(),
	accessEntries: void 0,
	ignoresAwsAuth: false
};
function groupOf({ group, words, everything, bindings }) {
	return {
		group,
		words,
		everything,
		unbound: isUnbound(group, bindings),
		bindings: bindings.map((binding) => ({
			...binding,
			namespace: binding.namespace ?? void 0
		}))
	};
}
function outlookOf({ production, signIn, afterwards }) {
	if (afterwards === null) return {
		production,
		signIn,
		afterwards: void 0
	};
	const { admins, writer, nodes } = afterwards;
	return {
		production,
		signIn,
		afterwards: {
			admins,
			writer: writer ?? void 0,
			nodes
		}
	};
}
function diffOf({ key, lines }) {
	return {
		key,
		lines: lines.map((line) => {
			if (line.startsWith("@")) return {
				sign: "@",
				text: line
			};
			return {
				sign: line.startsWith("+") ? "+" : line.startsWith("-") ? "-" : " ",
				text: line.slice(1)
			};
		})
	};
}
function changeOf(json, source) {
	const { kind } = json;
	const before = () => mappingOf(json, json.before);
	const after = () => mappingOf(json, json.after);
	const entry = () => entryOf(json, kind === "added" || kind === "changed" ? after() : before());
	const taken = json.why === null ? {} : { taken: json.why };
	switch (kind) {
		case "added": return {
			kind,
			after: after(),
			entry: entry()
		};
		case "changed": return {
			kind,
			before: before(),
			after: after(),
			entry: entry(),
			...taken
		};
		case "removed": return {
			kind,
			before: before(),
			...taken,
			...json.expired === null ? {} : { expired: json.expired }
		};
		case "adopted": return {
			kind,
			before: before(),
			entry: entry()
		};
		case "kept": return {
			kind,
			before: before(),
			entry: entry(),
			owned: json.source === source
		};
		case "foreign": return {
			kind,
			before: before(),
			owner: json.source ?? void 0
		};
		case "conflict": {
			const isDeclared = json.declaredAt !== null;
			return {
				kind,
				before: before(),
				after: isDeclared ? after() : void 0,
				entry: isDeclared ? entryOf(json, after()) : void 0,
				owner: json.source ?? void 0,
				why: json.why ?? ""
			};
		}
	}
}
function mappingOf({ section, principal }, person) {
	if (section === "mapAccounts") return {
		section,
		account: principal
	};
	if (person === null) throw new Malformed(`${principal} is nobody on one side of its change`);
	return {
		section,
		arn: principal,
		username: person.username,
		groups: person.groups
	};
}
const kinds = {
	mapRoles: "role",
	mapUsers: "user",
	mapAccounts: "account"
};
/** The grant behind a change, as far as reports show it. */
function entryOf(json, mapping) {
	const { declaredAs, declaredAt } = json;
	if (declaredAs === null || declaredAt === null) throw new Malformed(`${json.principal} is declared nowhere`);
	const kind = kinds[json.section];
	const principal = parsePrincipal(kind, declaredAs);
	if (!isPrincipal(principal)) throw new Malformed(`"${declaredAs}" is no ${kind}`);
	const { file, line, column } = declaredAt;
	const locate = () => ({
		file,
		line,
		column,
		endLine: line,
		endColumn: column
	});
	const isAccount = mapping.section === "mapAccounts";
	const grant = {
		kind,
		text: declaredAs,
		principal,
		username: isAccount ? void 0 : mapping.username,
		usernameIsDefault: false,
		groups: isAccount ? [] : mapping.groups,
		reason: json.reason ?? void 0,
		expires: json.expires ?? void 0,
		locate,
		locateKey: locate
	};
	return {
		grant,
		access: {
			kind: "Access",
			name: json.access ?? "",
			owner: json.owner ?? void 0,
			clusters: {
				by: "names",
				names: []
			},
			grants: [grant],
			locate
		},
		principal,
		mapping
	};
}
/** A failure, without the error that was underneath. */
function failureOf({ code, message, detail, remedy }) {
	return new Failure(code, message, {
		...detail === null ? {} : { detail },
		...remedy === null ? {} : { remedy }
	});
}
/** What lint found. The texts of files are not in a report, so that there are no excerpts. */
function lintOf({ counted, findings, suppressed }) {
	return {
		command: "lint",
		findings: findings.map(findingOf),
		suppressed: suppressed.map((each) => ({
			finding: findingOf(each),
			by: each.by,
			reason: each.reason ?? void 0,
			until: each.until ?? void 0
		})),
		failOn: "error",
		sources: /* @__PURE__ */ new Map(),
		counted,
		chosen: []
	};
}
function findingOf({ rule, severity, file, line, column, endLine, endColumn, message, remedy }) {
	return {
		rule,
		severity,
		location: {
			file,
			line,
			column,
			endLine,
			endColumn
		},
		message,
		remedy
	};
}

// src/gather/receipt.ts
/**
* One cluster of a Receipt that another job printed, as the value that it was printed from.
*
* @throws Malformed where the schema lets through what cannot be
*/
function changedOf(json) {
	const { cluster } = json;
	if ("failure" in json) return {
		cluster,
		failure: failureOf(json.failure)
	};
	const { outcome, at, identities, resourceVersion, conflicts, review, allowed, unasked, problems } = json;
	const { undone, history } = json;
	return {
		cluster,
		receipt: {
			plan: planOf({
				cluster,
				...json.plan
			}).plan,
			outcome,
			at,
			identities,
			resourceVersion: {
				before: resourceVersion.before ?? void 0,
				after: resourceVersion.after ?? void 0
			},
			conflicts,
			allowed,
			...review === null ? {} : { review },
			claims: json.claims.map(claimOf),
			unasked,
			problems,
			...undone === null ? {} : { undone: {
				way: undone.way,
				claims: undone.claims.map(claimOf)
			} },
			...history === null ? {} : { history: {
				revision: history.revision ?? void 0,
				notes: history.notes
			} }
		}
	};
}
function claimOf({ principal, purpose, evidence, predicted, before, after, why, holds, words }) {
	const head = {
		principal,
		purpose,
		predicted: predicted ?? void 0,
		holds,
		words
	};
	if (evidence === "proven") return {
		...head,
		evidence,
		before: before === null ? void 0 : knockOf(before),
		after: knockOf(after)
	};
	return {
		...head,
		evidence,
		before: before === null ? void 0 : foretoldOf(before),
		after: foretoldOf(after),
		why: why ?? ""
	};
}
function knockOf(json) {
	if (json.answer === "foretold") throw new Malformed("what is foretold counts as proven");
	if (json.answer !== "in") return json;
	const { answer, person, pods, rights } = json;
	return {
		answer,
		person,
		pods,
		rights: rights ?? void 0
	};
}
function foretoldOf(json) {
	if (json.answer !== "foretold") throw new Malformed("what was seen counts as foretold");
	const { answer, person, rights } = json;
	return {
		answer,
		person: person ?? void 0,
		rights: rights ?? void 0
	};
}

// src/gather/gather.ts
/** More do not get into a comment, nor into the memory of a job. */
const MOST_CLUSTERS = 1e4;
/**
* Puts what other jobs left together, as if one had done it all. A cluster of which nothing came, or nothing that can be
* used, is one that failed: silence is no success.
*
* @param own what lint found here: its clusters are those of which something is to come
* @throws Failure `usage` where the files are of different commands or of too many clusters, or there is nothing at all;
*   that of a job which failed, where the others only linted
*/
function gathered(files, own, { dir, command = "plan" } = {}) {
	const left = files.map(readLeft);
	const reports = left.flatMap(({ report }) => report === void 0 || report.kind === "Failure" ? [] : [report]);
	const lint = lintFrom(reports, own);
	const expected = own.chosen.map(({ name }) => name);
	if (left.length + expected.length === 0 && !hasErrors(own.findings)) throw new Failure("usage", "No job left a result, and no cluster is declared here of which one was to come.", { remedy: "Check the input results, and that the declarations are checked out." });
	const receipts = reports.filter((report) => report.kind === "Receipt");
	const plans = reports.filter((report) => report.kind === "PlanReport");
	refuseUnlike(reports);
	const change = receipts[0]?.command ?? (reports.length === 0 && command === "apply" ? command : void 0);
	if (change !== void 0) {
		const clusters = receipts.flatMap((each) => each.clusters.map((json) => safely(json.cluster, () => changedOf(json))));
		const missing = (cluster) => ({
			cluster,
			failure: missingReceipt()
		});
		return {
			command: change,
			lint,
			asked: {
				dir,
				target: { kind: "eks" },
				reviewed: void 0
			},
			clusters: hasErrors(lint.findings) ? clusters : complete(clusters, left, expected, missing)
		};
	}
	if (reports.length > 0 && plans.length === 0) {
		const failed = left.find(({ failure }) => failure !== void 0);
		if (failed?.failure !== void 0) throw failed.failure;
		return lint;
	}
	const clusters = plans.flatMap((each) => each.clusters.map((json) => safely(json.cluster, () => plannedOf(json))));
	const missing = (cluster) => ({
		cluster,
		failure: missingPlan()
	});
	return {
		command: "plan",
		lint,
		clusters: hasErrors(lint.findings) ? clusters : complete(clusters, left, expected, missing)
	};
}
/** @throws Failure `usage` where reports are of different commands, or of more clusters than anybody has */
function refuseUnlike(reports) {
	if (new Set(reports.map((report) => report.kind === "Receipt" ? report.command : report.kind)).size > 1) throw new Failure("usage", "The results are of different commands, and cannot stand side by side.", { remedy: "Hand in the files of the output plan-file of one command." });
	const count = reports.reduce((sum, report) => sum + ("clusters" in report ? report.clusters.length : 0), 0);
	if (count > MOST_CLUSTERS) throw new Failure("usage", `The results are of ${count} clusters, which is more than anybody has.`, { remedy: "Hand in the files of the output plan-file, as they were written." });
}
function readLeft({ path, text }) {
	const folder = dirname(path);
	const name = folder === "." ? basename(path, ".json") : basename(folder).replace(/^guestlist-/, "");
	try {
		if (typeof text !== "string") throw text;
		const report = documentOf(text);
		return report.kind === "Failure" ? {
			name,
			report,
			failure: failureOf(report.failure)
		} : {
			name,
			report
		};
	} catch (error) {
		return {
			name,
			failure: unusable(error)
		};
	}
}
function unusable(error) {
	if (!(error instanceof Malformed)) throw error;
	return new Failure("usage", `The result that a job left is not used: ${error.message}.`, { remedy: "Look at the job. A result is the file of the output plan-file, as it was written." });
}
function safely(cluster, make) {
	try {
		return make();
	} catch (error) {
		return {
			cluster,
			failure: unusable(error)
		};
	}
}
/** The clusters in the order of the declarations, with those of which nothing came and those of which too much did. */
function complete(clusters, left, expected, missing) {
	const found = grouped([...clusters, ...failedIn(left, expected)], ({ cluster }) => cluster);
	return [.../* @__PURE__ */ new Set([...expected, ...found.keys()])].map((name) => {
		const [first, ...others] = found.get(name) ?? [];
		if (first === void 0) return missing(name);
		return others.length === 0 ? first : {
			cluster: name,
			failure: twice()
		};
	});
}
/** The clusters whose jobs failed as a whole: what such a job left names none. */
function failedIn(left, expected) {
	const failed = left.flatMap(({ name, failure }) => failure === void 0 ? [] : [{
		cluster: name,
		failure
	}]);
	const [only] = failed;
	if (left.length > 1 || only === void 0 || expected.length === 0 || expected.includes(only.cluster)) return failed;
	return expected.map((cluster) => ({
		cluster,
		failure: only.failure
	}));
}
function missingPlan() {
	return new Failure("target", "Its job left no result, so there is no plan of it.", { remedy: "Look at its job: it failed before it had one, was cancelled, or was never started." });
}
function missingReceipt() {
	return new Failure("unknown-outcome", "Its job left no result, so nobody knows what it did.", { remedy: "Look at the job, and run guestlist verify." });
}
function twice() {
	return new Failure("usage", "Two results are of this cluster, so that neither counts.", { remedy: "Let one job plan each cluster." });
}
/** What all found, each thing once: they looked at the same files. What was found here, where nothing came. */
function lintFrom(reports, own) {
	const [first, ...others] = reports.map((report) => lintOf(report.kind === "LintReport" ? report : report.lint));
	if (first === void 0) return own;
	const once = (lists) => [...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values()];
	const all = [first, ...others];
	return {
		...first,
		findings: once(all.map(({ findings }) => findings)).sort(byPosition),
		suppressed: once(all.map(({ suppressed }) => suppressed)),
		chosen: own.chosen
	};
}

export { gathered };