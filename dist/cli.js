#!/usr/bin/env node
import { i as __require, o as __toESM, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { i as hasChanges, n as changeKinds, r as countChanges, t as excerpt } from "./chunks/excerpt.js";
import { t as Failure } from "./chunks/failure.js";
import { a as sections, c as parsePrincipal, l as partitionOf, o as isPrincipal, r as principalText, s as parseIdentityArn, t as entryKey } from "./chunks/mapping.js";
import { t as require_dist } from "./chunks/dist.js";
import { dirname, join } from "node:path";
import { constants } from "node:fs";
import { lstat, open, readFile, readdir } from "node:fs/promises";

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
const { program: program$1, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// package.json
var version = "0.1.0";
var description = "The access list of Amazon EKS clusters, kept in Git: declared, reviewed, applied and proven.";

// src/commands/options.ts
/** The four commands. */
const commands = [
	"lint",
	"plan",
	"apply",
	"verify"
];

// src/finding/finding.ts
const order = {
	error: 0,
	warning: 1,
	note: 2
};
/** Orders findings by file, then position, then severity: the order in which they are read. */
function byPosition(a, b) {
	return compareText(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || order[a.severity] - order[b.severity] || compareText(a.rule, b.rule);
}
/** Orders findings worst first, then by position: for places that show only the first few. */
function bySeverity(a, b) {
	return order[a.severity] - order[b.severity] || byPosition(a, b);
}
/** Whether a finding among these stops plan and apply. */
function hasErrors(findings) {
	return findings.some((finding) => finding.severity === "error");
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/commands/result.ts
/** The exit code that a result stands for. */
function exitCodeOf(result) {
	if (result.command === "lint") return hasErrors(result.findings) ? 1 : 0;
	if (hasErrors(result.lint.findings)) return 1;
	if (result.clusters.some((cluster) => "failure" in cluster)) return 1;
	if (result.command === "plan") {
		const planned = result.clusters.filter((cluster) => "plan" in cluster);
		if (planned.some(({ refusals }) => refusals.length > 0)) return 1;
		return planned.some(({ plan }) => hasChanges(plan)) ? 2 : 0;
	}
	return result.clusters.filter((cluster) => "receipt" in cluster).every(({ receipt }) => receipt.problems.length === 0) ? 0 : 1;
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

// src/declaration/files.ts
/** A larger file is not read: a grant takes about 200 bytes, so this is room for thousands. */
const MAX_FILE_BYTES = 1048576;
/** Deeper folders are not entered. */
const MAX_DEPTH = 32;
/**
* Reads all `.yaml` and `.yml` files under a folder, in the order of their paths. Nothing outside the folder is ever
* read: a symbolic link, to a file or a folder, is a finding and is not followed.
*
* @param workingDirectory an absolute path
* @param dir the folder, relative to it; shown paths begin with it
* @throws Failure `declarations` where the folder is missing, is not a folder, or holds no YAML file
*/
async function readDeclarationFiles(workingDirectory, dir) {
	const shown = dir.replaceAll("\\", "/").replace(/\/+$/, "") || ".";
	const root = join(workingDirectory, dir);
	const stat = await lstat(root).catch(() => void 0);
	if (stat === void 0) throw new Failure("declarations", `There is no folder "${shown}".`, { remedy: "Name the folder of declarations with --dir. A missing folder never means \"remove everything\"." });
	if (!stat.isDirectory()) throw new Failure("declarations", `"${shown}" is not a folder.`, { remedy: "Name the folder of declarations with --dir." });
	const files = [];
	const findings = [];
	await readFolder(root, shown === "." ? "" : shown, 0, files, findings);
	if (files.length === 0 && findings.length === 0) throw new Failure("declarations", `The folder "${shown}" holds no .yaml or .yml file.`, { remedy: "Check the folder and the checkout. An empty folder never means \"remove everything\"." });
	return {
		files,
		findings
	};
}
async function readFolder(folder, shown, depth, files, findings) {
	const names = (await readdir(folder)).sort();
	for (const name of names) {
		const path = join(folder, name);
		const shownPath = shown === "" ? name : `${shown}/${name}`;
		const stat = await lstat(path);
		if (stat.isDirectory()) {
			if (depth < MAX_DEPTH) await readFolder(path, shownPath, depth + 1, files, findings);
			else findings.push(unreadable(shownPath, `folders go deeper than ${MAX_DEPTH}`, "Flatten the folders."));
			continue;
		}
		if (!/\.ya?ml$/i.test(name)) continue;
		const text = stat.isFile() ? await readText(path) : notAFile(stat.isSymbolicLink());
		if (typeof text === "string") files.push({
			path: shownPath,
			text
		});
		else findings.push(unreadable(shownPath, text.problem, text.remedy));
	}
}
function notAFile(isLink) {
	return isLink ? {
		problem: "it is a symbolic link",
		remedy: "Put the file itself there; links are not followed."
	} : {
		problem: "it is not a regular file",
		remedy: "Remove it, or give it another ending."
	};
}
/** Reads at most {@link MAX_FILE_BYTES}, refusing a link that was put in place since the file was looked at. */
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
			problem: `it cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "unknown error"})`,
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
function unreadable(file, problem, remedy) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(file),
		message: `The file was not read: ${problem}.`,
		remedy
	};
}

// src/declaration/convert.ts
/** How long verify waits where a Cluster does not say: the authenticator follows the ConfigMap by a watch, but EKS promises nothing. */
const DEFAULT_TIMEOUT_SECONDS = 180;
/** Makes a declaration of a document that the schema allows. Its ARNs are read, but may still be wrong: lint says so. */
function convert({ kind, document }) {
	return kind === "Cluster" ? toCluster(document.data, document.locate) : toAccess(document.data, document.locate);
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
		verify: {
			in: (spec.verify?.in ?? []).map((text, index) => identity(text, "verify", "in", index)),
			out: (spec.verify?.out ?? []).map((text, index) => identity(text, "verify", "out", index)),
			timeoutSeconds: spec.verify?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS
		},
		locate
	};
}
function toAccess({ metadata, spec }, locate) {
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
		grants: spec.grants.map((grant, index) => toGrant(grant, (...path) => locate("spec", "grants", index, ...path))),
		locate
	};
}
function toGrant(data, locate) {
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
		locate
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
	const func1 = require_ucs2length().default;
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
					for (const key3 in data6) if (!(key3 === "region" || key3 === "account" || key3 === "eksName" || key3 === "creator" || key3 === "signIn" || key3 === "verify")) {
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
					if (data6.verify !== void 0) {
						let data13 = data6.verify;
						if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
							for (const key4 in data13) if (!(key4 === "in" || key4 === "out" || key4 === "timeoutSeconds")) {
								const err38 = {
									instancePath: instancePath + "/spec/verify",
									schemaPath: "#/properties/spec/properties/verify/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (data13.in !== void 0) {
								let data14 = data13.in;
								if (Array.isArray(data14)) {
									if (data14.length > 20) {
										const err39 = {
											instancePath: instancePath + "/spec/verify/in",
											schemaPath: "#/properties/spec/properties/verify/properties/in/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
									const len1 = data14.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data15 = data14[i1];
										if (typeof data15 === "string") {
											if (func1(data15) > 2048) {
												const err40 = {
													instancePath: instancePath + "/spec/verify/in/" + i1,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											}
											if (func1(data15) < 1) {
												const err41 = {
													instancePath: instancePath + "/spec/verify/in/" + i1,
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
												instancePath: instancePath + "/spec/verify/in/" + i1,
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
									let i2 = data14.length;
									let j0;
									if (i2 > 1) {
										outer0: for (; i2--;) for (j0 = i2; j0--;) if (func0(data14[i2], data14[j0])) {
											const err43 = {
												instancePath: instancePath + "/spec/verify/in",
												schemaPath: "#/properties/spec/properties/verify/properties/in/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
											break outer0;
										}
									}
								} else {
									const err44 = {
										instancePath: instancePath + "/spec/verify/in",
										schemaPath: "#/properties/spec/properties/verify/properties/in/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
							if (data13.out !== void 0) {
								let data16 = data13.out;
								if (Array.isArray(data16)) {
									if (data16.length > 20) {
										const err45 = {
											instancePath: instancePath + "/spec/verify/out",
											schemaPath: "#/properties/spec/properties/verify/properties/out/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
									const len2 = data16.length;
									for (let i3 = 0; i3 < len2; i3++) {
										let data17 = data16[i3];
										if (typeof data17 === "string") {
											if (func1(data17) > 2048) {
												const err46 = {
													instancePath: instancePath + "/spec/verify/out/" + i3,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err46];
												else vErrors.push(err46);
												errors++;
											}
											if (func1(data17) < 1) {
												const err47 = {
													instancePath: instancePath + "/spec/verify/out/" + i3,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err47];
												else vErrors.push(err47);
												errors++;
											}
										} else {
											const err48 = {
												instancePath: instancePath + "/spec/verify/out/" + i3,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
									}
									let i4 = data16.length;
									let j1;
									if (i4 > 1) {
										outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data16[i4], data16[j1])) {
											const err49 = {
												instancePath: instancePath + "/spec/verify/out",
												schemaPath: "#/properties/spec/properties/verify/properties/out/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i4,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
											break outer1;
										}
									}
								} else {
									const err50 = {
										instancePath: instancePath + "/spec/verify/out",
										schemaPath: "#/properties/spec/properties/verify/properties/out/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
							if (data13.timeoutSeconds !== void 0) {
								let data18 = data13.timeoutSeconds;
								if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
									const err51 = {
										instancePath: instancePath + "/spec/verify/timeoutSeconds",
										schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (typeof data18 == "number" && isFinite(data18)) {
									if (data18 > 900 || isNaN(data18)) {
										const err52 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 900
											},
											message: "must be <= 900"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
									if (data18 < 1 || isNaN(data18)) {
										const err53 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								}
							}
						} else {
							const err54 = {
								instancePath: instancePath + "/spec/verify",
								schemaPath: "#/properties/spec/properties/verify/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				} else {
					const err55 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			}
		} else {
			const err56 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err56];
			else vErrors.push(err56);
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
	const schema38 = {
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
			"kind": { "const": "Access" },
			"metadata": {
				"title": "Name and owner",
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
				"title": "Grants",
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
								params: { type: schema38.properties.spec.properties.clusters.type },
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
	return (check.errors ?? []).filter(speaksForItself).map((error) => schemaFinding(document, error));
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
function schemaFinding(document, error) {
	const path = pathOf(error.instancePath);
	const { message, remedy, at } = explain(document, error, path);
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
function explain(document, error, path) {
	const name = nameOf(path);
	const { params } = error;
	switch (error.keyword) {
		case "required": return {
			message: `${name} lacks ${params["missingProperty"]}.`,
			remedy: `Add ${params["missingProperty"]}.`
		};
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const near = nearest(key, known[String(path.filter((step) => typeof step === "string").at(-1) ?? "")] ?? []);
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
		case "pattern": return patternExplanation(name);
		case "uniqueItems": return {
			message: `${name} names the same item twice.`,
			remedy: "Remove one of them."
		};
		default: return {
			message: `${name} ${error.message ?? "is not allowed"}.`,
			remedy: "See the schema, schemas/declaration.schema.json."
		};
	}
}
function typeExplanation(name, type, value) {
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
function patternExplanation(name) {
	const field = name.split(".").at(-1) ?? name;
	if (field === "account") return {
		message: `${name} is not an account id.`,
		remedy: "Write its 12 digits between quotes."
	};
	if (field === "region") return {
		message: `${name} is not a region.`,
		remedy: "Write a region such as eu-west-1."
	};
	if (field === "name" || field === "eksName") return {
		message: `${name} is not a name that EKS allows.`,
		remedy: "Use letters, digits, - and _, and begin with a letter or digit."
	};
	return {
		message: `${name} has a character outside printable ASCII, or a space.`,
		remedy: "Type it anew in plain ASCII."
	};
}
const known = {
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
		"verify",
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
};
function nearest(word, candidates) {
	const fold = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
	const key = fold(word);
	const exact = candidates.find((candidate) => fold(candidate) === key);
	if (exact !== void 0 || key.length < 3) return exact;
	return candidates.find((candidate) => fold(candidate).startsWith(key.slice(0, -1)) || key.startsWith(fold(candidate)));
}
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nameOf(path) {
	if (path.length === 0) return "The declaration";
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
		clusters,
		accesses,
		findings
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
	return clusters.map((cluster) => {
		const all = accesses.filter((access) => selects(access, cluster)).flatMap(entriesOf);
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
			mapping: mappingOf$1(grant, principal)
		}] : [];
	});
}
function mappingOf$1(grant, principal) {
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

// src/lint/rules/arn-partition.ts
/** A principal is of the partition that its cluster is in. */
const arnPartition = {
	id: "arn-partition",
	severity: "error",
	summary: "A principal's partition is its cluster's.",
	why: "Partitions share no identities: an arn:aws: principal can never sign in to a cluster in China or GovCloud, whose callers are arn:aws-cn: and arn:aws-us-gov: (aws-iam-authenticator, pkg/arn).",
	bad: "- role: arn:aws:iam::123456789012:role/payments-dev   # for a cluster in cn-north-1",
	good: "- role: arn:aws-cn:iam::123456789012:role/payments-dev",
	*check({ rosters }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const { id } = partitionOf(cluster.region);
			for (const { text, identity, location } of [
				cluster.creator,
				...cluster.signIn,
				...cluster.verify.in,
				...cluster.verify.out
			].filter((named) => named !== void 0)) {
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

// src/lint/rules/arn-syntax.ts
/** Every principal is spelled as IAM spells it. */
const arnSyntax = {
	id: "arn-syntax",
	severity: "error",
	summary: "A principal is the ARN of an IAM role or user, or an account id.",
	why: "The authenticator does not validate the ARNs of aws-auth: one with a typo, a wildcard, a session or an instance profile is loaded and never matches anybody (aws-iam-authenticator, pkg/mapper/configmap).",
	bad: "- role: arn:aws:sts::123456789012:assumed-role/payments-dev/alice",
	good: "- role: arn:aws:iam::123456789012:role/payments-dev",
	*check({ clusters, accesses }) {
		for (const cluster of clusters) {
			const named = [
				cluster.creator,
				...cluster.signIn,
				...cluster.verify.in,
				...cluster.verify.out
			];
			for (const identity of named) if (identity !== void 0) yield* wrong(identity);
		}
		for (const { grants } of accesses) for (const { kind, text, principal, locate } of grants) {
			if (isPrincipal(principal)) continue;
			const message = `${JSON.stringify(text)} is not an IAM ${kind}: ${principal.problem}.`;
			yield {
				location: locate(kind),
				message,
				remedy: principal.remedy
			};
		}
	}
};
function* wrong({ text, identity, location }) {
	if (isPrincipal(identity)) return;
	yield {
		location,
		message: `${JSON.stringify(text)} is not an IAM role or user: ${identity.problem}.`,
		remedy: identity.remedy
	};
}

// src/lint/rules/cluster-unknown.ts
/** An Access is for clusters that are declared. */
const clusterUnknown = {
	id: "cluster-unknown",
	severity: "error",
	summary: "An Access selects clusters that are declared, and at least one.",
	why: "Grants for a cluster that nobody declared are never applied, and nobody would notice.",
	bad: "clusters: [prdo]",
	good: "clusters: [prod]",
	*check({ clusters, accesses }) {
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
				const list = [...names].sort().slice(0, 10).join(", ");
				yield {
					location: access.locate("spec", "clusters", index),
					message: `There is no cluster ${JSON.stringify(name)}.`,
					remedy: list === "" ? "Declare it with kind: Cluster." : `Declared are: ${list}.`
				};
			}
		}
	}
};

// src/lint/rules/creator-declared.ts
/** The cluster's creator has no grant, by itself or by its account. */
const creatorDeclared = {
	id: "creator-declared",
	severity: "error",
	summary: "A cluster's creator is never granted anything.",
	why: "EKS lets the creator in as system:masters without any entry. An entry for it with fewer rights takes the place of that and can lock everybody out for good (aws/containers-roadmap issue 1209); AWS says never to map it.",
	bad: "- role: arn:aws:iam::123456789012:role/cluster-creator",
	good: "# nothing: the creator needs no grant",
	*check({ rosters }) {
		for (const { cluster, entries } of rosters) {
			const creator = cluster.creator?.identity;
			if (creator === void 0 || !isPrincipal(creator)) continue;
			for (const { grant, principal } of entries) if (principal.kind === "account" && principal.account === creator.account) yield {
				location: grant.locate("account"),
				message: `Account ${principal.account} contains the creator of cluster ${cluster.name}, ${creator.arn}.`,
				remedy: "Grant to the roles that need it, not to the whole account."
			};
			else if (principal.kind !== "account" && principal.effectiveArn.toLowerCase() === creator.effectiveArn.toLowerCase()) yield {
				location: grant.locate(grant.kind),
				message: `${principal.arn} is the creator of cluster ${cluster.name}.`,
				remedy: "Remove the grant: the creator is always let in, and an entry for it can lock everybody out."
			};
		}
	}
};

// src/lint/rules/duplicate-principal.ts
/** A principal is granted once on a cluster. */
const duplicatePrincipal = {
	id: "duplicate-principal",
	severity: "error",
	summary: "A principal has one grant on a cluster, over all files and ignoring case.",
	why: "The authenticator merges nothing: of two entries for a role the last one wins whole, and of two spellings of a user a random one does, request by request (aws-iam-authenticator issue 271).",
	bad: "- role: arn:aws:iam::123456789012:role/dev\n  groups: [view]\n- role: arn:aws:iam::123456789012:role/Dev\n  groups: [edit]",
	good: "- role: arn:aws:iam::123456789012:role/dev\n  groups: [view, edit]",
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const first = /* @__PURE__ */ new Map();
			for (const entry of entries) {
				const { grant, mapping } = entry;
				const key = entryKey(mapping);
				const earlier = first.get(key);
				if (earlier === void 0) {
					first.set(key, entry);
					continue;
				}
				if (told.has(grant)) continue;
				told.add(grant);
				const { file, line } = earlier.grant.locate(earlier.grant.kind);
				yield {
					location: grant.locate(grant.kind),
					message: `${grant.text} already has a grant on cluster ${cluster.name}, at ${file}:${line}.`,
					remedy: "Make one grant of the two, with the groups of both."
				};
			}
		}
	}
};

// src/lint/rules/grant-expired.ts
/** Says that a grant's last day has passed. */
const grantExpired = {
	id: "grant-expired",
	severity: "warning",
	summary: "A grant that has expired no longer asks for anything.",
	why: "After its last day a grant counts as not declared: the next apply removes its entry. The line only misleads its readers.",
	bad: "expires: 2020-01-31",
	good: "# the grant is removed, or its date is moved",
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

// src/lint/rules/name-taken.ts
/** Names are unique. */
const nameTaken = {
	id: "name-taken",
	severity: "error",
	summary: "No two Clusters, and no two Accesses, have one name.",
	why: "Grants select a cluster by name; with two of one name they would go to both.",
	bad: "kind: Cluster\nmetadata: {name: prod}\n---\nkind: Cluster\nmetadata: {name: prod}",
	good: "kind: Cluster\nmetadata: {name: prod-eu}\n---\nkind: Cluster\nmetadata: {name: prod-us}",
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

// src/lint/rules/role-path.ts
/** Says that a role's path will not be written to aws-auth. */
const rolePath = {
	id: "role-path",
	severity: "note",
	summary: "A role's path is left out of aws-auth.",
	why: "STS names a caller by its role without the path, so an entry with the path never matches (aws-iam-authenticator issues 98, 153, 268; SSO roles too). Guestlist writes the ARN without it. An IAM user keeps its path.",
	bad: "- role: arn:aws:iam::123456789012:role/team/ci/deployer   # fine to declare; written as …:role/deployer",
	good: "- role: arn:aws:iam::123456789012:role/deployer",
	*check({ accesses }) {
		for (const { grants } of accesses) for (const { principal, locate } of grants) {
			if (!isPrincipal(principal) || principal.kind !== "role" || principal.path === "/") continue;
			yield {
				location: locate("role"),
				message: `The path ${principal.path} is left out: aws-auth gets ${principal.effectiveArn}.`,
				remedy: "Nothing to do; this is how the authenticator sees the role."
			};
		}
	}
};

// src/lint/rules/template-in-group.ts
/** A group is a fixed name. */
const templateInGroup = {
	id: "template-in-group",
	severity: "error",
	summary: "A group holds no template.",
	why: "The authenticator fills in templates in groups as it does in usernames, and whoever assumes a role chooses the session name: with groups: [\"{{SessionName}}\"] everybody picks their own group (aws-iam-authenticator, pkg/server, renderTemplates).",
	bad: "groups: [\"team-{{SessionName}}\"]",
	good: "groups: [\"team-payments\"]",
	*check({ accesses }) {
		for (const { grants } of accesses) for (const { groups, locate } of grants) for (const [index, group] of groups.entries()) {
			if (!group.includes("{{")) continue;
			yield {
				location: locate("groups", index),
				message: `The group ${JSON.stringify(group)} holds a template, so whoever signs in could choose it.`,
				remedy: "Write a fixed group name; make one grant a role where they differ."
			};
		}
	}
};

// src/lint/rules/username-default.ts
/** Says which username a grant gets that names none. */
const usernameDefault = {
	id: "username-default",
	severity: "note",
	summary: "A grant without a username gets a sensible one.",
	why: "An entry without a username lets its principal in as nobody: aggregated APIs such as kubectl top then answer 401 (aws-iam-authenticator issue 289). Guestlist fills in NAME:{{SessionName}} for a role, so that the audit log names the person, and its name for a user.",
	bad: "- role: arn:aws:iam::123456789012:role/payments-dev   # fine; gets payments-dev:{{SessionName}}",
	good: "- role: arn:aws:iam::123456789012:role/payments-dev\n  username: payments:{{SessionName}}",
	*check({ accesses }) {
		for (const { grants } of accesses) for (const { kind, username, usernameIsDefault, locate } of grants) {
			if (!usernameIsDefault || username === void 0) continue;
			yield {
				location: locate(kind),
				message: `No username: it will be ${username}.`,
				remedy: "Nothing to do, or name one with `username:`."
			};
		}
	}
};

// src/lint/registry.ts
/** Every rule, in the order in which they are documented. */
const rules = [
	arnSyntax,
	arnPartition,
	rolePath,
	usernameDefault,
	templateInGroup,
	duplicatePrincipal,
	creatorDeclared,
	clusterUnknown,
	nameTaken,
	grantExpired
];

// src/lint/lint.ts
/** Runs all rules over the declarations. The findings come in the order of files and lines. */
function lint(input, catalogue = rules) {
	return catalogue.flatMap((rule) => [...rule.check(input)].map((remark) => ({
		rule: rule.id,
		severity: rule.severity,
		...remark
	}))).sort(byPosition);
}

// src/commands/lint.ts
/**
* files → load → validate → resolve → lint.
*
* @throws Failure `declarations` where there is nothing to read, or no cluster of a name that was asked for
*/
async function lintCommand(options, edges) {
	const { files, findings: unread } = await readDeclarationFiles(edges.workingDirectory, options.dir);
	const declarations = load(files);
	const rosters = resolve(declarations, edges.now().toISOString().slice(0, 10));
	return {
		result: {
			command: "lint",
			findings: [
				...unread,
				...declarations.findings,
				...lint({
					...declarations,
					rosters
				})
			].sort(byPosition),
			sources: new Map(files.map((file) => [file.path, file.text])),
			counted: countOf(files.length, declarations)
		},
		rosters: selected(rosters, options)
	};
}
function countOf(files, { clusters, accesses }) {
	return {
		files,
		clusters: clusters.length,
		grants: accesses.reduce((sum, access) => sum + access.grants.length, 0)
	};
}
function selected(rosters, { clusters, dir }) {
	if (clusters.length === 0) return rosters;
	return clusters.map((name) => {
		const roster = rosters.find(({ cluster }) => cluster.name === name);
		if (roster !== void 0) return roster;
		const declared = rosters.map(({ cluster }) => cluster.name).sort();
		throw new Failure("declarations", `No cluster "${name}" is declared in ${dir}.`, { remedy: declared.length === 0 ? "Declare it with kind: Cluster." : `Declared are: ${declared.join(", ")}.` });
	});
}

// src/commands/run.ts
/**
* Runs a command: both doors come in here. What lint finds stops every other command before anything else is read.
*
* @throws Failure where the whole run cannot go on; what concerns one cluster is in the result
*/
async function runCommand(command, options, edges) {
	const { result: lint, rosters } = await lintCommand(options, edges);
	if (command === "lint") return lint;
	if (hasErrors(lint.findings)) return {
		command,
		lint,
		clusters: []
	};
	if (rosters.length === 0) throw new Failure("declarations", `No cluster is declared in ${options.dir}, so there is nothing to ${command}.`, { remedy: "Declare it with kind: Cluster." });
	if (options.target.kind !== "eks" && rosters.length > 1) {
		const names = rosters.map(({ cluster }) => cluster.name).join(", ");
		throw new Failure("usage", `One aws-auth cannot stand for ${rosters.length} clusters (${names}).`, { remedy: "Choose one with --cluster NAME." });
	}
	const { planCommand, applyCommand, verifyCommand } = await import("./chunks/live.js");
	if (command === "plan") return {
		command,
		lint,
		clusters: await planCommand(rosters, options, edges)
	};
	return {
		command,
		lint,
		clusters: await (command === "apply" ? applyCommand : verifyCommand)(rosters, options, edges)
	};
}

// src/commands/source.ts
/** The owner of what is added where nothing tells which repository this is. */
const UNKNOWN = "local";
/**
* Which repository this is: host, owner and name, as in `github.com/acme/access`. In GitHub Actions from the
* environment, else from the remote `origin` of the checkout, so that both doors own the same entries.
*/
async function sourceOf$1(workingDirectory, env) {
	const repository = env["GITHUB_REPOSITORY"];
	if (env["GITHUB_ACTIONS"] === "true" && repository !== void 0 && repository !== "") return normalised(`${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}`);
	const config = await gitConfig(workingDirectory);
	const url = /\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(config ?? "")?.[1];
	return url === void 0 ? UNKNOWN : normalised(url);
}
/** The text of the nearest .git/config, upwards. A linked worktree has a file in place of the folder; it counts as unknown. */
async function gitConfig(from) {
	const text = await readFile(join(from, ".git", "config"), "utf8").catch(() => void 0);
	if (text !== void 0) return text;
	const up = dirname(from);
	return up === from ? void 0 : gitConfig(up);
}
/** `git@host:o/r.git`, `ssh://git@host/o/r` and `https://user:secret@host/o/r.git` are all `host/o/r`. */
function normalised(url) {
	const scp = /^[^/@]+@([^:/]+):(.+)$/.exec(url);
	const name = (scp === null ? url.replace(/^[a-z+]+:\/\//, "").replace(/^[^/@]*@/, "") : `${scp[1]}/${scp[2]}`).replace(/\.git$/, "").replace(/\/+$/, "");
	return name.startsWith("/") || name === "" ? UNKNOWN : name.toLowerCase();
}

// src/report/phrase.ts
/** Tagged template: the literals are our words, strings put in are values, numbers are shown as they are. */
function phrase(words, ...parts) {
	return words.flatMap((word, index) => {
		const part = parts[index];
		if (part === void 0) return [word];
		if (typeof part === "number") return [word, String(part)];
		return typeof part === "string" ? [word, {
			kind: "value",
			of: part
		}] : [word, ...part];
	});
}
/** A text of several words that somebody wrote: a message with values in it, a reason. */
function textOf(text) {
	return [{
		kind: "text",
		of: text
	}];
}
/** `a, b and c`. */
function listOf(items) {
	return items.flatMap((item, index) => {
		if (index === 0) return [...item];
		return [index === items.length - 1 ? " and " : ", ", ...item];
	});
}
/** Puts phrases after each other. */
function joined(items, separator) {
	return items.flatMap((item, index) => index === 0 ? [...item] : [separator, ...item]);
}
/** The phrase as a report says it. */
function speak(phrase, speech) {
	return phrase.map((piece) => typeof piece === "string" ? piece : speech[piece.kind](piece.of)).join("");
}
/** `1 grant`, `2 grants`. */
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}

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
function cell(found) {
	const code = found.codePointAt(0) ?? 0;
	return code < 32 ? String.fromCodePoint(9216 + code) : "·";
}
/** Cuts a text that is too long to show, at a whole character. */
function clip(text, length = 200) {
	if (text.length <= length) return text;
	const cut = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}

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

// src/report/failure.ts
/** A failure of a whole run as a person reads it in a terminal. */
function renderFailure(failure, { color }) {
	return `${failureText(failure, styleOf(color))}\n`;
}
/** A failure as a block of a terminal report: what happened, the lines that belong to it, what to do next. */
function failureText({ code, message, detail, remedy }, style) {
	const lines = [`${style.severity("error", "failed")}  ${style.dim(code)}`, indented(style.say(textOf(message)))];
	if (detail !== void 0) lines.push(indented(detail.split(/\r\n|\n|\r/).map(plainCells).join("\n"), 4));
	if (remedy !== void 0) lines.push(indented(style.say(textOf(remedy))));
	return lines.join("\n");
}
/** A failure as the JSON documents have it. The error underneath stays out: it may quote anything. */
function failureJson({ code, message, detail, remedy }) {
	return {
		code,
		message,
		detail: detail ?? null,
		remedy: remedy ?? null
	};
}

// src/report/counts.ts
const severities = [
	"error",
	"warning",
	"note"
];
/** How many findings there are of each severity. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
/** `1 error and 2 warnings`, or `no findings`. */
function findingCountWords(findings) {
	const counts = countFindings(findings);
	const parts = severities.flatMap((severity) => counts[severity] === 0 ? [] : [[count(counts[severity], severity)]]);
	return parts.length === 0 ? "no findings" : listOf(parts).join("");
}
const moves = [
	"added",
	"changed",
	"removed"
];
const verbs$1 = {
	added: ["gains", "gain"],
	changed: ["changes", "change"],
	removed: ["loses", "lose"]
};
/** `2 gain, 1 changes and 1 loses access`; undefined where nobody's access moves. */
function changeCountWords(plans) {
	const counts = plans.map(countChanges);
	const parts = moves.flatMap((kind) => {
		const sum = counts.reduce((total, each) => total + each[kind], 0);
		return sum === 0 ? [] : [[`${sum} ${verbs$1[kind][sum === 1 ? 0 : 1]}`]];
	});
	return parts.length === 0 ? void 0 : `${listOf(parts).join("")} access`;
}

// src/report/json/finding.ts
/** What lint found, as every JSON document has it. */
function lintJson({ findings, counted: { files, clusters, grants } }) {
	const { error, warning, note } = countFindings(findings);
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
		findings: findings.map(findingJson)
	};
}
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

// src/report/mapping-words.ts
/** Who an entry is about: `role payments-dev of 123456789012`; the text as it stands where it is no ARN. */
function principalWords(mapping) {
	if (mapping.section === "mapAccounts") return phrase`everybody in account ${mapping.account}`;
	const kind = mapping.section === "mapRoles" ? "role" : "user";
	const principal = parseIdentityArn(mapping.arn);
	if (!isPrincipal(principal) || principal.kind !== kind) return phrase`${[kind]} ${mapping.arn}`;
	const { partition, account, path, name } = principal;
	const where = partition === "aws" ? [] : phrase` in ${partition}`;
	return phrase`${[kind]} ${path.slice(1) + name} of ${account}${where}`;
}
/** As whom an entry lets its principal in: `payments-dev with groups view and edit`. */
function personWords({ username, groups }) {
	return phrase`${username} with ${groupWords(groups)}`;
}
/** As whom a mapping lets its principal in. */
function mappedWords(mapping) {
	return mapping.section === "mapAccounts" ? ["their own ARN with no groups"] : personWords(mapping);
}
/** `groups view, edit`, or `no groups`. */
function groupWords(groups) {
	if (groups.length === 0) return ["no groups"];
	return phrase`${[groups.length === 1 ? "group" : "groups"]} ${valuesOf(groups)}`;
}
/** Values after each other, with commas. */
function valuesOf(values) {
	return joined(values.map((value) => phrase`${value}`), ", ");
}
/** Whether an entry gives more than it seems to. */
function dangerOf(mapping) {
	if (mapping.section === "mapAccounts") return "account";
	return mapping.groups.includes("system:masters") ? "masters" : void 0;
}
/** What to know about a danger, in one sentence. */
const dangerWords = {
	masters: "system:masters may do anything in the cluster, and RBAC cannot take it away.",
	account: "An account entry lets in every role and user of that account, now and later."
};

// src/report/change-words.ts
/** What happens to whom, in one or two words. */
const kindWords = {
	conflict: "in conflict",
	removed: "loses access",
	changed: "changes",
	added: "gains access",
	kept: "stays",
	foreign: "foreign"
};
/** The entry that a change is about: as it will be, or as it was where it goes. */
function mappingOf(change) {
	return change.kind === "added" || change.kind === "changed" ? change.after : change.before;
}
/** The declared grant behind a change; undefined where nothing here declares it. */
function declaredBy(change) {
	return "entry" in change ? change.entry : void 0;
}
/** Who a change is about. A role declared with a path is named with it, since that is what people know it by. */
function whoWords(change) {
	const words = principalWords(mappingOf(change));
	const declared = declaredBy(change)?.grant.text;
	return declared === void 0 || declared === principalText(mappingOf(change)) ? words : phrase`${words} (declared as ${declared})`;
}
/** The effect of a change on who gets in as whom. */
function effectWords(change) {
	switch (change.kind) {
		case "added": return phrase`gets in as ${mappedWords(change.after)}`;
		case "changed": return differenceWords(change.before, change.after);
		case "removed": return phrase`no longer gets in; was ${mappedWords(change.before)}`;
		case "kept": return phrase`gets in as ${mappedWords(change.before)}, as before`;
		case "foreign": return phrase`${mappedWords(change.before)}${change.owner === void 0 ? [] : phrase`, of ${change.owner}`}`;
		case "conflict": return phrase`${textOf(change.why)}: it is ${mappedWords(change.before)}${change.after === void 0 ? [] : phrase`, and is declared as ${mappedWords(change.after)}`}`;
	}
}
/** What groups an entry keeps, gets and loses. */
function groupDifference(before, after) {
	const old = before.section === "mapAccounts" ? [] : [...new Set(before.groups)];
	const next = after.section === "mapAccounts" ? [] : [...new Set(after.groups)];
	return {
		kept: next.filter((group) => old.includes(group)),
		new: next.filter((group) => !old.includes(group)),
		gone: old.filter((group) => !next.includes(group))
	};
}
function differenceWords(before, after) {
	if (before.section === "mapAccounts" || after.section === "mapAccounts") return mappedWords(after);
	const groups = groupDifference(before, after);
	const parts = [before.username === after.username ? phrase`gets in as ${after.username} as before` : phrase`gets in as ${after.username} instead of ${before.username}`];
	if (groups.new.length > 0) parts.push(phrase`gains ${groupWords(groups.new)}`);
	if (groups.gone.length > 0) parts.push(phrase`loses ${groupWords(groups.gone)}`);
	if (groups.kept.length > 0) parts.push(phrase`keeps ${valuesOf(groups.kept)}`);
	return joined(parts, ", ");
}
/** Changes in the order in which reports list them: worst kind first, and within a kind what is dangerous first. */
function inReadingOrder(changes) {
	const rank = (change) => changeKinds.indexOf(change.kind) * 2 + (dangerOf(mappingOf(change)) === void 0 ? 1 : 0);
	return [...changes].sort((a, b) => rank(a) - rank(b));
}
/** The changes that a plan means to make, and the conflicts that keep it from making them. */
function toShow(changes) {
	return inReadingOrder(changes).filter(({ kind }) => kind !== "kept" && kind !== "foreign");
}

// src/report/json/change.ts
/** The changes of a plan in the order of reports. */
function changesJson(changes, source) {
	return inReadingOrder(changes).map((change) => changeJson(change, source));
}
function changeJson(change, source) {
	const mapping = mappingOf(change);
	const entry = declaredBy(change);
	const place = entry?.grant.locate();
	return {
		kind: change.kind,
		section: mapping.section,
		principal: principalText(mapping),
		before: personJson$1(beforeOf(change)),
		after: personJson$1(afterOf(change)),
		declaredAs: entry?.grant.text ?? null,
		declaredAt: place === void 0 ? null : {
			file: place.file,
			line: place.line,
			column: place.column
		},
		access: entry?.access.name ?? null,
		owner: entry?.access.owner ?? null,
		reason: entry?.grant.reason ?? null,
		expires: entry?.grant.expires ?? null,
		source: sourceOf(change, source) ?? null,
		why: change.kind === "conflict" ? change.why : null
	};
}
function beforeOf(change) {
	return change.kind === "added" ? void 0 : change.before;
}
function afterOf(change) {
	switch (change.kind) {
		case "added":
		case "changed":
		case "conflict": return change.after;
		case "kept":
		case "foreign": return change.before;
		case "removed": return;
	}
}
function personJson$1(mapping) {
	if (mapping === void 0 || mapping.section === "mapAccounts") return null;
	return {
		username: mapping.username,
		groups: mapping.groups
	};
}
/** The repository that owns the entry once the change is made. */
function sourceOf(change, source) {
	if (change.kind === "foreign" || change.kind === "conflict") return change.owner;
	return change.kind === "kept" && !change.owned ? void 0 : source;
}

// src/report/json/plan.ts
/** One cluster of a PlanReport. */
function plannedJson(cluster) {
	if ("failure" in cluster) return {
		cluster: cluster.cluster,
		failure: failureJson(cluster.failure)
	};
	const refusals = cluster.refusals.map(({ guard, message, remedy }) => ({
		guard,
		message,
		remedy
	}));
	return {
		...planJson(cluster.plan),
		refusals
	};
}
/** A plan without the texts of aws-auth: those are long, and hold what others wrote. */
function planJson(plan) {
	const { cluster, target, source, changes, notes } = plan;
	return {
		cluster,
		target,
		source,
		hasChanges: hasChanges(plan),
		counts: countChanges(plan),
		changes: changesJson(changes, source),
		notes: notes.map(({ section, line, message }) => ({
			section,
			line,
			message
		}))
	};
}

// src/report/json/receipt.ts
/** One cluster of a Receipt. */
function changedJson(changed) {
	if ("failure" in changed) return {
		cluster: changed.cluster,
		failure: failureJson(changed.failure)
	};
	const { outcome, at, identities, resourceVersion, conflicts, claims, problems, plan } = changed.receipt;
	const { cluster, ...planned } = planJson(plan);
	return {
		cluster,
		outcome,
		at,
		identities,
		resourceVersion: {
			before: resourceVersion.before ?? null,
			after: resourceVersion.after ?? null
		},
		conflicts,
		plan: planned,
		claims: claims.map(claimJson),
		problems
	};
}
function claimJson({ principal, purpose, predicted, before, after, holds, words }) {
	return {
		principal,
		purpose,
		predicted: predicted === void 0 ? null : personJson(predicted),
		before: before === void 0 ? null : knockJson(before),
		after: knockJson(after),
		holds,
		words
	};
}
function personJson({ username, groups }) {
	return {
		username,
		groups
	};
}
function knockJson(knock) {
	if (knock.answer !== "in") return knock.answer === "failed" ? {
		answer: "failed",
		reason: knock.reason
	} : { answer: "unauthorized" };
	return {
		answer: "in",
		person: personJson(knock.person),
		pods: knock.pods
	};
}

// src/report/json.ts
/** A result as a JSON document, two spaces deep. */
function renderJson(result) {
	return `${JSON.stringify(reportOf(result), null, 2)}\n`;
}
/** A result as plain data. Fields come in a fixed order, and every field is there. */
function reportOf(result) {
	const ok = exitCodeOf(result) !== 1;
	if (result.command === "lint") return {
		apiVersion: "guestlist/v1",
		kind: "LintReport",
		ok,
		...lintJson(result)
	};
	return result.command === "plan" ? planReport(result, ok) : receiptReport(result, ok);
}
function planReport({ lint, clusters }, ok) {
	const planned = clusters.map(plannedJson);
	return {
		apiVersion: "guestlist/v1",
		kind: "PlanReport",
		ok,
		hasChanges: planned.some((cluster) => "hasChanges" in cluster && cluster.hasChanges),
		lint: lintJson(lint),
		clusters: planned
	};
}
function receiptReport({ command, lint, clusters }, ok) {
	return {
		apiVersion: "guestlist/v1",
		kind: "Receipt",
		ok,
		command,
		lint: lintJson(lint),
		clusters: clusters.map(changedJson)
	};
}

// src/report/link.ts
/** Links to the lines of files at one commit, as GitHub addresses them. */
function linkTo({ serverUrl, repository, commit, folder }) {
	const base = `${serverUrl}/${repository}/blob/${commit}`;
	return (file, line) => `${base}/${[...folder.split("/"), ...file.split("/")].filter(Boolean).map(segment$1).join("/")}#L${line}`;
}
function segment$1(text) {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Links for a command line that runs in GitHub Actions; undefined elsewhere. */
function linkFromEnvironment(env) {
	const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	if (serverUrl === void 0 || repository === void 0 || commit === void 0) return void 0;
	return linkTo({
		serverUrl,
		repository,
		commit,
		folder: ""
	});
}

// src/report/markdown/budget.ts
/** A section that is always shown in full. */
function fixed(text) {
	return [{
		text,
		loss: 0,
		missing: []
	}];
}
/** Room for the notice of what was left out. */
const NOTICE = 700;
/**
* Puts sections together within a budget. Nothing is ever cut: sections give way to their next variant, those whose
* loss is smallest first, and a notice says what is missing and where it is.
*/
function fit(sections, budget, elsewhere) {
	const sizeOf = (text) => (budget.unit === "bytes" ? Buffer.byteLength(text) : text.length) + 2;
	const parts = sections.map((variants) => ({
		variants,
		at: 0,
		sizes: variants.map(({ text }) => sizeOf(text))
	}));
	let size = parts.reduce((sum, { sizes }) => sum + (sizes[0] ?? 0), 0);
	let room = budget.limit;
	while (size > room) {
		const next = cheapestStep(parts);
		if (next === void 0) break;
		size += (next.sizes[next.at + 1] ?? 0) - (next.sizes[next.at] ?? 0);
		next.at += 1;
		room = budget.limit - NOTICE;
	}
	const chosen = parts.flatMap(({ variants, at }) => variants[at] ?? []);
	const notice = noticeOf(chosen, elsewhere);
	return [...chosen.map(({ text }) => text), ...notice].filter((text) => text !== "").join("\n\n");
}
/** The part whose next variant loses least; of several, the largest. */
function cheapestStep(parts) {
	let best;
	const lossOf = ({ variants, at }) => variants[at + 1]?.loss ?? Number.POSITIVE_INFINITY;
	const sizeOf = ({ sizes, at }) => sizes[at] ?? 0;
	for (const part of parts) {
		if (lossOf(part) === Number.POSITIVE_INFINITY) continue;
		if (best === void 0 || lossOf(part) < lossOf(best)) best = part;
		else if (lossOf(part) === lossOf(best) && sizeOf(part) > sizeOf(best)) best = part;
	}
	return best;
}
function noticeOf(chosen, elsewhere) {
	const times = /* @__PURE__ */ new Map();
	for (const what of chosen.flatMap(({ missing }) => missing)) times.set(what, (times.get(what) ?? 0) + 1);
	if (times.size === 0) return [];
	const words = [...times].map(([what, number]) => number === 1 ? what : `${what} (${count(number, "time")})`);
	const where = elsewhere === void 0 ? "" : ` ${elsewhere}`;
	return [`_Left out, since this would become too long: ${words.join(", ")}.${where}_`];
}

// src/report/markdown/code.ts
/**
* A value as a code span, in which nothing is a link, a mention, HTML or emphasis. The fence is longer than any run of
* backticks inside. A backslash before a pipe is shown as an escape, since parsers disagree on it inside tables.
*/
function code(value) {
	const shown = plain(clip(value)).replace(/\\(?=\|)/g, "\\u{5c}");
	if (shown === "") return "(empty)";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** The length of the longest run of backticks. */
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// src/report/markdown/place.ts
/** `file:line` as a code span, linked where the file can be read. */
function place({ file, line }, link) {
	const shown = code(`${file}:${line}`);
	return link === void 0 ? shown : `[${shown}](${link(file, line)})`;
}

// src/report/markdown/prose.ts
const TOKEN = /["'(]*`[^`\s](?:[^`]*[^`\s])?`["'),.;:!?]*(?=\s|$)|\S+/g;
const AROUND = /^(["'(]*)(.*?)(["'),.;:!?]*)$/s;
const WORD = /^\p{L}[\p{L}\p{M}]*(?:[-'\u2019]\p{L}[\p{L}\p{M}]*)*$/u;
const NUMBER = /^\d{1,6}$/;
const HEX = /^[\da-f]{7,}$/i;
/**
* A text that anybody may have written, as Markdown: plain words and numbers stand as they are, and whatever could
* mean more than itself (an ARN, a path, an address, a mention) becomes a code span.
*/
function prose(text) {
	return (plain(clip(text.trim(), 1e3)).match(TOKEN) ?? []).map((token, index) => shown(token, index === 0)).join(" ");
}
function shown(token, first) {
	const [, before = "", core = "", after = ""] = AROUND.exec(token) ?? [];
	if (core === "") return token;
	if (/^`[^`]+`$/.test(core)) return `${before}${code(core.slice(1, -1))}${after}`;
	return `${before}${WORD.test(core) && !HEX.test(core) || NUMBER.test(core) && !first ? core : code(core)}${after}`;
}

// src/report/markdown/rows.ts
/** How many rows a list shows when it has to give way, and what that loses. */
const fewerRows = [
	{
		most: 200,
		loss: 4
	},
	{
		most: 50,
		loss: 5
	},
	{
		most: 10,
		loss: 6
	}
];
/** The first rows of a list, and a line that says how many more there are. */
function someRows(rows, most, show, noun) {
	if (rows.length <= most) return show(rows);
	return `${show(rows.slice(0, most))}\n\n\u2026 and ${rows.length - most} more ${noun}.`;
}

// src/report/markdown/findings.ts
/** The findings as a list, worst first; nothing where there are none. */
function findingSections(findings, link) {
	if (findings.length === 0) return [];
	const sorted = [...findings].sort(bySeverity);
	const head = `#### In the declarations: ${findingCountWords(findings)}`;
	const show = (rows) => rows.map((finding) => item(finding, link)).join("\n");
	const upTo = (most) => `${head}\n\n${someRows(sorted, most, show, "findings")}`;
	return [[
		{
			text: upTo(Number.POSITIVE_INFINITY),
			loss: 0,
			missing: []
		},
		...fewerRows.map(({ most, loss }) => ({
			text: upTo(most),
			loss,
			missing: ["findings"]
		})),
		{
			text: head,
			loss: 7,
			missing: ["findings"]
		}
	]];
}
function item({ rule, severity, location, message, remedy }, link) {
	return `- **${severity}** ${place(location, link)} ${prose(message)} ${prose(remedy)} (${code(rule)})`;
}

// src/report/markdown/block.ts
/** Lines as a fenced block. The fence is longer than any run of backticks inside. */
function fenced(lines, language = "") {
	const body = lines.map((line) => plainCells(line)).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
/** Blocks folded away under a line of our own words, which GitHub shows as HTML and not as Markdown. */
function folded(summary, blocks) {
	return [
		`<details><summary>${summary}</summary>`,
		...blocks,
		"</details>"
	].join("\n\n");
}
/** A box that GitHub draws around a warning; the lines are list items or sentences. */
function alert(kind, lines) {
	return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join("\n");
}
/** The first lines of a text that can be of any size. */
function firstLines(text, most = 40) {
	const lines = text.split(/\r\n|\n|\r/);
	const shown = lines.slice(0, most).map((line) => clip(line, 300));
	return lines.length > most ? [...shown, `\u2026 ${lines.length - most} more lines`] : shown;
}

// src/report/markdown/say.ts
/** A phrase as Markdown, with what anybody wrote made harmless. */
function say(phrase) {
	return speak(phrase, {
		value: code,
		text: prose
	});
}
/** A phrase as a sentence: a capital first, which is always one of our own words, and a full stop. */
function sentence(phrase) {
	const said = say(phrase);
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

// src/report/markdown/table.ts
/** A table of rows. A column that is empty in every row is left out; the first one stays. */
function table(columns, rows) {
	const filled = columns.map(({ head, cell }) => ({
		head,
		cells: rows.map((row) => cell(row).replaceAll("|", "\\|"))
	})).filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== ""));
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(filled.map(({ head }) => head)),
		line(filled.map(() => "---")),
		...rows.map((_, index) => line(filled.map(({ cells }) => cells[index] ?? "")))
	].join("\n");
}

// src/report/markdown/changes.ts
const verbs = {
	"to come": {
		conflict: "⛔ **in conflict**",
		removed: "🔴 **loses access**",
		changed: "🟡 **changes**",
		added: "🟢 **gains access**",
		kept: "stays",
		foreign: "stays"
	},
	made: {
		conflict: "⛔ **in conflict**",
		removed: "🔴 **lost access**",
		changed: "🟡 **changed**",
		added: "🟢 **gained access**",
		kept: "stays",
		foreign: "stays"
	}
};
/** Who gains, changes and loses access, one row each. */
function changeTable(changes, tense, link) {
	return table([
		{
			head: "",
			cell: ({ kind }) => verbs[tense][kind]
		},
		{
			head: "Who",
			cell: (change) => say(whoWords(change))
		},
		{
			head: "In the cluster",
			cell: username
		},
		{
			head: "Groups",
			cell: groups
		},
		{
			head: "Until",
			cell: (change) => optional(declaredBy(change)?.grant.expires, code)
		},
		{
			head: "Owner",
			cell: (change) => optional(declaredBy(change)?.access.owner, code)
		},
		{
			head: "Why",
			cell: why
		},
		{
			head: "Declared at",
			cell: (change) => declaredAt(change, link)
		}
	], changes);
}
/** A box with the changes that give more than they seem to; nothing where none does. */
function dangerAlert(changes) {
	const found = changes.flatMap((change) => {
		if (change.kind !== "added" && change.kind !== "changed") return [];
		const danger = dangerOf(change.after);
		return danger === void 0 ? [] : [{
			change,
			danger
		}];
	});
	if (found.length === 0) return [];
	const lines = found.slice(0, 10).map(({ change, danger }) => `- ${say(principalWords(mappingOf(change)))}: ${prose(dangerWords[danger])}`);
	const more = found.length > 10 ? [`- \u2026 and ${found.length - 10} more`] : [];
	return [alert("WARNING", [...lines, ...more])];
}
function optional(value, show) {
	return value === void 0 ? "" : show(value);
}
function username(change) {
	switch (change.kind) {
		case "added": return usernameOf(change.after);
		case "removed": return `~~${usernameOf(change.before)}~~`;
		case "changed": return moved(usernameOf(change.before), usernameOf(change.after));
		case "conflict": return change.after === void 0 ? usernameOf(change.before) : `is ${usernameOf(change.before)}, declared ${usernameOf(change.after)}`;
		default: return usernameOf(change.before);
	}
}
function moved(before, after) {
	return before === after ? after : `~~${before}~~ \u2192 ${after}`;
}
function usernameOf(mapping) {
	return mapping.section === "mapAccounts" ? "their own ARN" : code(mapping.username);
}
function groups(change) {
	switch (change.kind) {
		case "added": return groupsOf(change.after);
		case "removed": return `~~${groupsOf(change.before)}~~`;
		case "changed": {
			const { kept, new: fresh, gone } = groupDifference(change.before, change.after);
			const cells = [
				...gone.map((group) => `~~${code(group)}~~ (gone)`),
				...fresh.map((group) => `**${code(group)}** (new)`),
				...kept.map(code)
			];
			return cells.length === 0 ? "none" : several(cells, "<br>");
		}
		case "conflict": return change.after === void 0 ? groupsOf(change.before) : `has ${groupsOf(change.before)}, declared ${groupsOf(change.after)}`;
		default: return groupsOf(change.before);
	}
}
function groupsOf(mapping) {
	if (mapping.section === "mapAccounts" || mapping.groups.length === 0) return "none";
	return several(mapping.groups.map(code), ", ");
}
/** An entry may have any number of groups, and a row has to stay a row. */
function several(cells, separator) {
	const shown = cells.slice(0, 20).join(separator);
	return cells.length > 20 ? `${shown}${separator}\u2026 and ${cells.length - 20} more` : shown;
}
function why(change) {
	return change.kind === "conflict" ? prose(change.why) : optional(declaredBy(change)?.grant.reason, prose);
}
function declaredAt(change, link) {
	const entry = declaredBy(change);
	return entry === void 0 ? "" : place(entry.grant.locate(), link);
}

// src/report/markdown/cluster.ts
/** The heading of a cluster: its name, and where its aws-auth is. */
function clusterHead$1({ cluster, target }) {
	return `#### ${say(phrase`${cluster}: ${textOf(target)}`)}`;
}
/** The heading of a cluster of which nothing more is known. */
function bareHead(cluster) {
	return `#### ${code(cluster)}`;
}
/** A cluster's section: the diff gives way first, then foreign entries, notes, rows, and the cluster itself last. */
function clusterSection(parts) {
	const { head, urgent, main, notes, staying, foreign, diff, brief } = parts;
	const all = Number.POSITIVE_INFINITY;
	const variant = (loss, blocks, missing) => ({
		text: blocks.flat().join("\n\n"),
		loss,
		missing
	});
	const gone = (blocks, what) => blocks.length === 0 ? [] : [what];
	const noDiff = gone(diff, "the diff of aws-auth");
	const noForeign = [...noDiff, ...gone(foreign, "foreign entries")];
	const noNotes = [...noForeign, ...gone(notes, "notes on the live aws-auth")];
	return [
		variant(0, [
			[head],
			urgent,
			main(all),
			notes,
			staying,
			foreign,
			diff
		], []),
		variant(1, [
			[head],
			urgent,
			main(all),
			notes,
			staying,
			foreign
		], noDiff),
		variant(2, [
			[head],
			urgent,
			main(all),
			notes,
			staying
		], noForeign),
		variant(3, [
			[head],
			urgent,
			main(all),
			staying
		], noNotes),
		...fewerRows.map(({ most, loss }) => variant(loss, [
			[head],
			urgent,
			main(most),
			staying
		], [...noNotes, "rows of a table"])),
		variant(7, [[brief]], ["the details of a cluster"]),
		variant(8, [], ["a cluster"])
	];
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/report/data-diff.ts
/** Past this many differing lines a minimal diff takes seconds, and nobody reads it. */
const MAX_EDITS = 4e3;
/** The live texts against those that would be written, key by key; only keys that differ. */
function diffData({ live, next }) {
	return sections.flatMap((key) => {
		const before = live?.data?.[key] ?? "";
		const after = next.data?.[key] ?? "";
		return before === after ? [] : [{
			key,
			lines: diffTexts(before, after)
		}];
	});
}
function diffTexts(before, after) {
	const patch = structuredPatch("", "", before, after, "", "", {
		context: 3,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return [...whole("-", before), ...whole("+", after)];
	return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [{
		sign: "@",
		text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`
	}, ...lines.map((line) => ({
		sign: signOf(line),
		text: line.startsWith("\\") ? line : line.slice(1)
	}))]);
}
function signOf(line) {
	return line.startsWith("+") ? "+" : line.startsWith("-") ? "-" : " ";
}
function whole(sign, text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines.map((line) => ({
		sign,
		text: line
	}));
}

// src/report/markdown/diff.ts
/** The diff of the data of aws-auth, folded; nothing where nothing differs. */
function foldedDiff(plan) {
	const lines = diffData(plan).flatMap(({ key, lines: body }) => [
		`--- aws-auth ${key}, live`,
		`+++ aws-auth ${key}, next`,
		...body.map(({ sign, text }) => sign === "@" ? text : `${sign}${text}`)
	]);
	return lines.length === 0 ? [] : [folded("The change in the text of aws-auth", [fenced(lines, "diff")])];
}

// src/report/markdown/failure.ts
/** A failure as Markdown: what happened and what to do next in a box, and the lines that belong to it. */
function failureBlocks({ code: id, message, detail, remedy }) {
	const lines = [`**Failed** (${code(id)}): ${prose(message)}`];
	if (remedy !== void 0) lines.push("", `What to do: ${prose(remedy)}`);
	return [alert("CAUTION", lines), ...detail === void 0 ? [] : [fenced(firstLines(detail))]];
}

// src/report/markdown/staying.ts
/** How much stays as it is, in one line; nothing where there is nothing. */
function stayingLine({ changes }) {
	const kept = changes.filter(({ kind }) => kind === "kept").length;
	const foreign = changes.filter(({ kind }) => kind === "foreign").length;
	const parts = [];
	if (kept > 0) parts.push(`${count(kept, "grant is", "grants are")} in place already.`);
	if (foreign > 0) parts.push(foreign === 1 ? "1 foreign entry, which this repository does not own, stays as it is." : `${foreign} foreign entries, which this repository does not own, stay as they are.`);
	return parts.length === 0 ? [] : [parts.join(" ")];
}
/** The foreign entries, folded; nothing where there are none. */
function foldedForeign({ changes }) {
	const foreign = changes.filter(({ kind }) => kind === "foreign");
	return foreign.length === 0 ? [] : [folded("Foreign entries", [foreign.map(line).join("\n")])];
}
function line(change) {
	return `- ${say(phrase`${whoWords(change)}: ${effectWords(change)}`)}`;
}

// src/report/markdown/plan.ts
/** One section a cluster: refusals, who gains, changes and loses, what stays, and the diff. */
function planSections({ clusters }, link) {
	return clusters.map((cluster) => "failure" in cluster ? failedSection(cluster) : plannedSection(cluster, link));
}
/** A cluster of which there is only a failure. */
function failedSection({ cluster, failure }) {
	const none = [];
	return clusterSection({
		head: bareHead(cluster),
		urgent: failureBlocks(failure),
		main: () => none,
		notes: none,
		staying: none,
		foreign: none,
		diff: none,
		brief: `${code(cluster)}: failed (${code(failure.code)}).`
	});
}
function plannedSection({ plan, refusals }, link) {
	const changes = toShow(plan.changes);
	return clusterSection({
		head: clusterHead$1(plan),
		urgent: refusals.length === 0 ? [] : [alert("CAUTION", refusalLines(refusals))],
		main: (most) => changes.length === 0 ? [] : [rowsOf(changes, most, link), ...dangerAlert(changes)],
		notes: noteBlocks(plan.notes),
		staying: changes.length === 0 ? ["Nothing changes here.", ...stayingLine(plan)] : stayingLine(plan),
		foreign: foldedForeign(plan),
		diff: foldedDiff(plan),
		brief: briefly(plan, refusals)
	});
}
function rowsOf(changes, most, link) {
	return someRows(changes, most, (rows) => changeTable(rows, "to come", link), "changes");
}
function refusalLines(refusals) {
	return [
		"**Refused: this cannot be applied.**",
		...refusals.slice(0, 20).map(({ guard, message, remedy }) => `- ${code(guard)}: ${prose(message)} ${prose(remedy)}`),
		...refusals.length > 20 ? [`- \u2026 and ${refusals.length - 20} more`] : []
	];
}
function noteBlocks(notes) {
	if (notes.length === 0) return [];
	const show = (rows) => rows.map(({ section, line, message }) => `- ${section}, line ${line}: ${prose(message)}`).join("\n");
	return [`About the live aws-auth:\n\n${someRows(notes, 50, show, "notes")}`];
}
function briefly(plan, refusals) {
	const refused = refusals.length === 0 ? "" : " Refused.";
	return `${code(plan.cluster)}: ${changeCountWords([plan]) ?? "nothing changes"}.${refused}`;
}

// src/report/knock-words.ts
/** Why somebody knocked, in words. */
const purposeWords = {
	in: "must get in",
	out: "must stay out",
	intermediate: "passes through",
	writer: "writes"
};
/** What happened when somebody knocked, in words. */
function knockWords(knock) {
	if (knock.answer === "unauthorized") return ["refused (401)"];
	if (knock.answer === "failed") return phrase`not known: ${textOf(knock.reason)}`;
	return phrase`in as ${personWords(knock.person)}; ${podsWords(knock.pods)}`;
}
function podsWords(pods) {
	if (pods.status === 403) return phrase`may not list pods: ${textOf(pods.reason)}`;
	return pods.count === 0 ? ["lists pods, of which there are none"] : phrase`lists pods (${pods.count})`;
}
/** What was seen before and after; only the latter where nothing was changed. */
function beforeAndAfter({ before, after }) {
	return before === void 0 ? knockWords(after) : phrase`${knockWords(before)} \u2192 ${knockWords(after)}`;
}

// src/report/receipt-words.ts
/** Who was signed in as, in turn; empty where nobody was. */
function identityWords({ identities }) {
	if (identities.length === 0) return [];
	return phrase`signed in as ${joined(identities.map((identity) => phrase`${identity}`), ", then ")}`;
}
/** What was written, and when. */
function writtenWords(receipt) {
	const { outcome, at, conflicts } = receipt;
	if (outcome === "unchanged") return phrase`nothing written; looked at ${at}`;
	const rounds = conflicts === 0 ? "" : `, after ${count(conflicts, "round")} lost to other writers`;
	return phrase`written${versionWords(receipt)}, ended ${at}${[rounds]}`;
}
function versionWords({ resourceVersion: { before, after } }) {
	if (after === void 0) return [];
	return before === void 0 ? phrase` as resourceVersion ${after}, where there was none` : phrase`: resourceVersion ${before} \u2192 ${after}`;
}

// src/report/standing.ts
/** All standings, the worst first. */
const standings = [
	"left-changed",
	"failed",
	"put-back",
	"unproven",
	"applied",
	"unchanged"
];
/** How one cluster stands. */
function standingOf(cluster) {
	return "failure" in cluster ? "failed" : receiptStanding(cluster.receipt);
}
/** How a cluster with a receipt stands. */
function receiptStanding({ outcome, problems }) {
	return outcome === "unchanged" && problems.length > 0 ? "unproven" : outcome;
}
/** Whether somebody has to look. */
function isTrouble(standing) {
	return standing !== "applied" && standing !== "unchanged";
}
/** A standing in words that go before the names of clusters. */
function standingWords(standing, command) {
	return words[command][standing];
}
const words = {
	apply: {
		"left-changed": "the proof failed, and the change could not be taken back, on",
		failed: "nothing applied to",
		"put-back": "the proof failed, and the change was taken back, on",
		unproven: "nothing was to change, but the proof failed, on",
		applied: "applied to",
		unchanged: "nothing was to change on"
	},
	verify: {
		"left-changed": "the proof failed on",
		failed: "no answer from",
		"put-back": "the proof failed on",
		unproven: "the proof failed on",
		applied: "proven on",
		unchanged: "proven on"
	}
};

// src/report/markdown/receipt.ts
/** One section a cluster: what was written and as whom, who was let in before and after, and what is wrong. */
function receiptSections({ command, clusters }, link) {
	return clusters.map((cluster) => "failure" in cluster ? failedSection(cluster) : section(cluster, command, link));
}
function section({ receipt }, command, link) {
	const { plan, claims, problems } = receipt;
	const standing = receiptStanding(receipt);
	const changes = toShow(plan.changes);
	const tense = receipt.outcome === "applied" || receipt.outcome === "left-changed" ? "made" : "to come";
	return clusterSection({
		head: clusterHead$1(plan),
		urgent: isTrouble(standing) ? [alert("CAUTION", problemLines(problems))] : [],
		main: (most) => [...changes.length === 0 ? [] : [someRows(changes, most, (rows) => changeTable(rows, tense, link), "changes")], ...claims.length === 0 ? [] : [someRows(claims, most, claimTable, "claims")]],
		notes: [],
		staying: [...facts(receipt, command), ...stayingLine(plan)],
		foreign: [],
		diff: receipt.outcome === "unchanged" ? [] : foldedDiff(plan),
		brief: sentence(phrase`${[standingWords(standing, command)]} ${plan.cluster}`)
	});
}
function facts(receipt, command) {
	const said = [identityWords(receipt), ...command === "apply" ? [writtenWords(receipt)] : []].filter((each) => each.length > 0).map(sentence);
	return said.length === 0 ? [] : [said.join(" ")];
}
function problemLines(problems) {
	return [
		"**The proof failed.**",
		...problems.slice(0, 20).map((problem) => `- ${prose(problem)}`),
		...problems.length > 20 ? [`- \u2026 and ${problems.length - 20} more`] : []
	];
}
function claimTable(claims) {
	const expected = ({ predicted, purpose }) => predicted === void 0 ? [purposeWords[purpose]] : [`${purposeWords[purpose]} as `, ...personWords(predicted)];
	return table([
		{
			head: "",
			cell: ({ holds }) => holds ? "✅ **holds**" : "❌ **fails**"
		},
		{
			head: "Who knocked",
			cell: ({ principal }) => code(principal)
		},
		{
			head: "Expected",
			cell: (claim) => say(expected(claim))
		},
		{
			head: "Before",
			cell: ({ before }) => before === void 0 ? "" : say(knockWords(before))
		},
		{
			head: "After",
			cell: ({ after }) => say(knockWords(after))
		}
	], claims);
}

// src/report/verdict.ts
/** The verdict on a result: what every report leads up to, or begins with. */
function verdictOf(result) {
	if (result.command === "lint") return lintVerdict(result);
	if (hasErrors(result.lint.findings)) {
		const { error } = countFindings(result.lint.findings);
		return {
			tone: "trouble",
			words: [`${count(error, "error")} in the declarations, so ${undone[result.command]}`]
		};
	}
	return result.command === "plan" ? planVerdict(result) : changeVerdict(result);
}
const undone = {
	plan: "nothing is planned",
	apply: "nothing is applied",
	verify: "nothing is verified"
};
function lintVerdict({ findings, counted }) {
	const { error, warning } = countFindings(findings);
	const { files, clusters, grants } = counted;
	const what = `${count(files, "file")} with ${count(clusters, "cluster")} and ${count(grants, "grant")}`;
	return {
		tone: error > 0 ? "trouble" : warning > 0 ? "change" : "calm",
		words: [`${findingCountWords(findings)} in ${what}`]
	};
}
function planVerdict({ clusters }) {
	const planned = clusters.filter((cluster) => "plan" in cluster);
	const moving = planned.filter(({ plan }) => hasChanges(plan));
	const refused = planned.filter(({ refusals }) => refusals.length > 0);
	const failed = clusters.filter((cluster) => "failure" in cluster);
	const parts = [];
	if (refused.length > 0) parts.push(phrase`refused for ${namesOf(refused)}`);
	if (failed.length > 0) parts.push(phrase`no plan for ${namesOf(failed)}`);
	const counts = changeCountWords(moving.map(({ plan }) => plan));
	if (counts !== void 0) parts.push(phrase`${[counts]} to ${namesOf(moving)}`);
	if (parts.length === 0) return {
		tone: "calm",
		words: phrase`nobody's access to ${namesOf(planned)} changes`
	};
	return {
		tone: refused.length + failed.length > 0 ? "trouble" : "change",
		words: joined(parts, "; ")
	};
}
/** The verdict on what an apply or a verify did, on all clusters or on one. */
function changeVerdict({ command, clusters }) {
	const present = standings.map((standing) => ({
		standing,
		group: clusters.filter((cluster) => standingOf(cluster) === standing)
	})).filter(({ group }) => group.length > 0);
	const words = present.map(({ standing, group }) => phrase`${[standingWords(standing, command)]} ${namesOf(group)}`);
	return {
		tone: present.some(({ standing }) => isTrouble(standing)) ? "trouble" : present.some(({ standing }) => standing === "applied") ? "change" : "calm",
		words: joined(words, "; ")
	};
}
/** Up to three names; only their number where there are more. */
function namesOf(clusters) {
	if (clusters.length === 0 || clusters.length > 3) return [count(clusters.length, "cluster")];
	return listOf(clusters.map(({ cluster }) => phrase`${cluster}`));
}

// src/report/markdown.ts
/** What a job summary may hold: GitHub takes 1 MiB, and fails the step past it. */
const SUMMARY_BUDGET = {
	limit: 1e6,
	unit: "bytes"
};
/** A result as a pull-request comment, or a job summary: the verdict first, then what leads to it. */
function renderMarkdown(result, options) {
	const sections = [fixed(`### ${sentence(verdictOf(result).words)}`), ...bodyOf(result, options.link)];
	const footer = footerOf(result, options.commit);
	if (footer !== "") sections.push(fixed(footer));
	return `${fit(sections, options.budget, options.elsewhere)}\n`;
}
function bodyOf(result, link) {
	if (result.command === "lint") return findingSections(result.findings, link);
	const findings = findingSections(result.lint.findings, link);
	const clusters = result.command === "plan" ? planSections(result, link) : receiptSections(result, link);
	return hasErrors(result.lint.findings) ? [...findings, ...clusters] : [...clusters, ...findings];
}
function footerOf(result, commit) {
	const parts = [];
	if (result.command === "plan" && result.clusters.some((cluster) => "plan" in cluster)) parts.push(ON_MERGE);
	if (commit !== void 0) parts.push(`Commit ${code(commit.slice(0, 12))}.`);
	return parts.join(" ");
}
const ON_MERGE = "On merge, Guestlist plans again, writes this if nobody else has written meanwhile, signs in to prove it, and puts the old text back if the proof fails.";

// src/report/terminal/lint.ts
/** Every finding with its place, excerpt and remedy, file by file; empty where there is none. */
function findingBlocks({ findings, sources }, style) {
	return findings.map((finding) => findingBlock(finding, sources.get(finding.location.file), style));
}
function findingBlock(finding, source, style) {
	const { rule, severity, location, message, remedy } = finding;
	const lines = [`${style.bold(`${plain(location.file)}:${location.line}:${location.column}`)}  ${style.severity(severity, severity)}  ${style.dim(rule)}`, indented(style.say(textOf(message)))];
	if (source !== void 0) lines.push(indented(safeExcerpt(source, finding, style)));
	lines.push(indented(style.say(textOf(remedy))));
	return lines.join("\n");
}
function safeExcerpt(source, { location, severity }, style) {
	const [line = "", carets = ""] = excerpt(source, location).split("\n").map(plainCells);
	return `${style.dim(line)}\n${style.severity(severity, carets)}`;
}

// src/report/terminal/changes.ts
const signs = {
	conflict: "!",
	removed: "-",
	changed: "~",
	added: "+",
	kept: "=",
	foreign: " "
};
const WIDTH = Math.max(...[
	"conflict",
	"removed",
	"changed",
	"added"
].map((kind) => kindWords[kind].length));
/** Who gains, changes, loses or is in conflict, each with the effect in words and where it is declared. */
function changeBlocks({ changes }, style) {
	return toShow(changes).map((change) => changeBlock(change, style));
}
function changeBlock(change, style) {
	const head = style.kind(change.kind, `${signs[change.kind]} ${kindWords[change.kind].padEnd(WIDTH)}`);
	const lines = [style.say(effectWords(change))];
	const danger = dangerOf(mappingOf(change));
	if (danger !== void 0 && change.kind !== "removed") lines.push(style.kind("removed", dangerWords[danger]));
	const declared = declarationWords(change);
	if (declared.length > 0) lines.push(style.dim(style.say(declared)));
	return `${head}  ${style.bold(style.say(whoWords(change)))}\n${indented(lines.join("\n"), WIDTH + 4)}`;
}
/** Where the grant is declared, by whom, until when and why. */
function declarationWords(change) {
	const entry = declaredBy(change);
	if (entry === void 0) return [];
	const { grant, access } = entry;
	const { file, line } = grant.locate();
	const parts = [phrase`${textOf(file)}:${line}`];
	if (access.owner !== void 0) parts.push(phrase`${access.owner}`);
	if (grant.expires !== void 0) parts.push(phrase`until ${grant.expires}`);
	if (grant.reason !== void 0) parts.push(textOf(grant.reason));
	return joined(parts, "  ");
}
/** What stays as it is: counts, and the foreign entries, dimmed. */
function stayingBlock({ changes }, style) {
	const kept = changes.filter(({ kind }) => kind === "kept").length;
	const foreign = inReadingOrder(changes).filter(({ kind }) => kind === "foreign");
	const lines = [];
	if (kept > 0) lines.push(`${count(kept, "grant is", "grants are")} in place already`);
	if (foreign.length > 0) {
		lines.push(`${count(foreign.length, "foreign entry stays", "foreign entries stay")} as ${foreign.length === 1 ? "it is" : "they are"}`);
		for (const change of foreign) lines.push(indented(style.say(phrase`${whoWords(change)}: ${effectWords(change)}`)));
	}
	return lines.length === 0 ? [] : [style.dim(lines.join("\n"))];
}

// src/report/terminal/diff.ts
/** The unified diff of the data of aws-auth; empty where nothing differs. */
function diffBlocks(plan, style) {
	return diffData(plan).map(({ key, lines }) => {
		return [`${style.bold(`--- aws-auth ${key}, live`)}\n${style.bold(`+++ aws-auth ${key}, next`)}`, ...lines.map((line) => diffLine(line, style))].join("\n");
	});
}
function diffLine({ sign, text }, style) {
	if (sign === "@") return style.hunk(text);
	const line = `${sign}${plainCells(text)}`.trimEnd();
	return sign === "+" ? style.added(line) : sign === "-" ? style.removed(line) : line;
}

// src/report/terminal/plan.ts
/** Each cluster: who gains, changes and loses, what stays, what the guards refuse, and the diff. */
function planBlocks({ clusters }, style) {
	return clusters.flatMap((cluster) => clusterBlocks$1(cluster, style));
}
function clusterBlocks$1(cluster, style) {
	if ("failure" in cluster) return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failureText(cluster.failure, style))];
	const { plan, refusals } = cluster;
	const body = [
		...changeBlocks(plan, style),
		...stayingBlock(plan, style),
		...noteLines(plan, style),
		...refusals.map((refusal) => refusalBlock(refusal, style)),
		...diffBlocks(plan, style)
	];
	return [clusterHead(plan, style), ...body.map((block) => indented(block))];
}
/** The name of a cluster, where its aws-auth is, and for whom the plan is. */
function clusterHead({ cluster, target, source }, style) {
	return `${style.bold(style.say(phrase`${cluster}`))}  ${style.dim(style.say(phrase`${textOf(target)}, for ${source}`))}`;
}
function noteLines({ notes }, style) {
	if (notes.length === 0) return [];
	return [notes.map(({ section, line, message }) => `${style.severity("note", "note")}  ${section}:${line}  ${style.say(textOf(message))}`).join("\n")];
}
function refusalBlock({ guard, message, remedy }, style) {
	return `${`${style.severity("error", "refused")}  ${style.dim(guard)}`}\n${indented(`${style.say(textOf(message))}\n${style.say(textOf(remedy))}`)}`;
}

// src/report/terminal/receipt.ts
/** Each cluster's receipt: who signed in, what was written, what was seen before and after. */
function receiptBlocks({ command, clusters }, style) {
	return clusters.flatMap((cluster) => clusterBlocks(cluster, command, style));
}
function clusterBlocks(cluster, command, style) {
	if ("failure" in cluster) return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failureText(cluster.failure, style))];
	const { receipt } = cluster;
	const facts = [identityWords(receipt), command === "apply" ? writtenWords(receipt) : []];
	const body = [
		...hasChanges(receipt.plan) ? changeBlocks(receipt.plan, style) : [],
		facts.filter((fact) => fact.length > 0).map((fact) => style.say(fact)).join("\n"),
		...claimBlocks(receipt, style),
		...receipt.problems.map((problem) => `${style.severity("error", "problem")}  ${style.say(textOf(problem))}`)
	].filter((block) => block !== "");
	return [clusterHead(receipt.plan, style), ...body.map((block) => indented(block))];
}
function claimBlocks({ claims }, style) {
	if (claims.length === 0) return [];
	const width = Math.max(...claims.map(({ purpose }) => purposeWords[purpose].length));
	return [claims.map((claim) => claimBlock(claim, width, style)).join("\n")];
}
function claimBlock(claim, width, style) {
	return `${`${claim.holds ? style.added("holds") : style.removed("FAILS")}  ${purposeWords[claim.purpose].padEnd(width)}  ${style.say(phrase`${claim.principal}`)}`}\n${indented(style.dim(style.say(beforeAndAfter(claim))), width + 9)}`;
}

// src/report/terminal.ts
/** A result as a person reads it in a terminal: the details, and the verdict as the last line. */
function renderTerminal(result, { color }) {
	const style = styleOf(color);
	return `${[...blocksOf(result, style), verdictLine(result, style)].join("\n\n")}\n`;
}
function blocksOf(result, style) {
	if (result.command === "lint") return findingBlocks(result, style);
	return [...findingBlocks(result.lint, style), ...result.command === "plan" ? planBlocks(result, style) : receiptBlocks(result, style)];
}
function verdictLine(result, style) {
	const { tone, words } = verdictOf(result);
	const said = style.say(words);
	const findings = result.command === "lint" || result.lint.findings.length === 0 ? [] : result.lint.findings;
	const aside = findings.length === 0 ? "" : ` (${findingCountWords(findings)} in the declarations)`;
	return `${style.tone(tone, `${said.charAt(0).toUpperCase()}${said.slice(1)}`)}${aside}`;
}

// src/report/render.ts
/** A result in a format. */
function render(result, format, { color, env }) {
	switch (format) {
		case "terminal": return renderTerminal(result, { color });
		case "json": return renderJson(result);
		case "markdown": return renderMarkdown(result, {
			budget: SUMMARY_BUDGET,
			link: linkFromEnvironment(env)
		});
	}
}

// src/cli.ts
const summaries = {
	lint: "check the declarations; needs no cluster",
	plan: "show what would change in aws-auth; writes nothing",
	apply: "make aws-auth what is declared, and prove it",
	verify: "check that aws-auth is what is declared, by signing in; writes nothing"
};
const examples = {
	lint: "  $ guestlist lint --dir access",
	plan: "  $ kubectl get -n kube-system configmap aws-auth -o yaml > aws-auth.yaml\n  $ guestlist plan --cluster prod --aws-auth aws-auth.yaml",
	apply: "  $ guestlist apply --cluster prod",
	verify: "  $ guestlist verify --cluster prod --kubeconfig ~/.kube/config"
};
const program = new Command("guestlist").description(description).version(version).showHelpAfterError("(guestlist --help shows what there is)").addHelpText("after", "\nExit codes: 0 nothing to do, or done; 2 there are changes (plan); 1 findings, refusals and failures.").exitOverride();
for (const command of commands) program.command(command).summary(summaries[command]).description(summaries[command]).option("--dir <folder>", "the folder of declarations", "access").option("--cluster <name>", "only this cluster; may be given several times", collect, []).addOption(new Option("--aws-auth <file>", "a ConfigMap saved with kubectl instead of a cluster").conflicts("kubeconfig")).option("--kubeconfig <file>", "reach the API server by this kubeconfig instead of through AWS").option("--context <name>", "a context of the kubeconfig other than its current one").addOption(new Option("-o, --output <format>", "what goes to standard output").choices([
	"terminal",
	"json",
	"markdown"
]).default("terminal")).addHelpText("after", `\nExample:\n${examples[command]}`).action(async (flags) => {
	process.exitCode = await run(command, flags);
});
function collect(value, before) {
	if (value === "") throw new InvalidArgumentError("A name is not empty.");
	return [...before, value];
}
async function run(command, flags) {
	const result = await runCommand(command, optionsOf(flags), await edgesOf(flags));
	process.stdout.write(render(result, flags.output, {
		color: wantsColor(),
		env: process.env
	}));
	return exitCodeOf(result);
}
function optionsOf({ dir, cluster, awsAuth, kubeconfig, context }) {
	if (context !== void 0 && kubeconfig === void 0) throw new Failure("usage", "--context needs --kubeconfig.", { remedy: "Name the kubeconfig that the context is in." });
	return {
		dir,
		clusters: cluster,
		target: awsAuth !== void 0 ? {
			kind: "file",
			path: awsAuth
		} : kubeconfig !== void 0 ? {
			kind: "kubeconfig",
			path: kubeconfig,
			...context === void 0 ? {} : { context }
		} : { kind: "eks" }
	};
}
async function edgesOf(flags) {
	const workingDirectory = process.cwd();
	const { env } = process;
	return {
		workingDirectory,
		env,
		now: () => /* @__PURE__ */ new Date(),
		source: await sourceOf$1(workingDirectory, env),
		signInSource: {
			ambient: true,
			userKeys: /* @__PURE__ */ new Map()
		},
		mask: () => {},
		progress: (line) => {
			if (flags.output === "terminal" && process.stderr.isTTY) process.stderr.write(`${line}\n`);
		}
	};
}
function wantsColor() {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
	return FORCE_COLOR !== void 0 && FORCE_COLOR !== "0" || process.stdout.isTTY === true;
}
try {
	await program.parseAsync();
} catch (error) {
	process.exitCode = 1;
	if (error instanceof Failure) process.stderr.write(renderFailure(error, { color: wantsColor() }));
	else if (error instanceof CommanderError) process.exitCode = error.exitCode;
	else {
		const message = error instanceof Error ? error.message : String(error);
		process.stderr.write(`guestlist: a mistake in Guestlist itself, please report it: ${message}\n`);
	}
}

export {  };