/** A command that the runner of GitHub Actions would carry out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands in what a step prints, as the runner of GitHub Actions finds them: a port of TryParseV2 and TryParse of
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs, asked in this order line by line, as
 * TryProcessCommand of src/Runner.Worker/ActionCommandManager.cs does.
 *
 * In one point it sees more than the runner, which knows a list of names: here any name counts, since `stop-commands`
 * makes any name one.
 */
export function commandsIn(printed: string): RunnerCommand[] {
  return linesOf(printed).flatMap((line) => parseV2(line) ?? parseV1(line) ?? []);
}

/** The runner reads by StreamReader.ReadLine, which ends a line at CR, LF and CRLF, and at nothing else. */
function linesOf(printed: string): string[] {
  return printed.split(/\r\n|\n|\r/);
}

// StartsWith and IndexOf compare by culture, and ICU's collation passes over these. White space is not among them.
const PASSED_OVER = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const KEY = '::';
const PREFIX = '##[';

/** `::name key=value,key=value::message`, at the start of a line but for white space. */
function parseV2(line: string): RunnerCommand | undefined {
  const message = line.replace(PASSED_OVER, '').trimStart();
  const end = message.indexOf(KEY, KEY.length);
  if (!message.startsWith(KEY) || end < 0) return undefined;
  const [name, properties] = split(message.slice(KEY.length, end));
  return {
    name,
    properties: propertiesOf(properties.trim(), ',', ['%0D', '%0A', '%3A', '%2C', '%25']),
    message: unescaped(message.slice(end + KEY.length), ['%0D', '%0A', '%25']),
  };
}

/** `##[name key=value;key=value]message`, anywhere in a line. */
function parseV1(line: string): RunnerCommand | undefined {
  const message = line.replace(PASSED_OVER, '');
  const start = message.indexOf(PREFIX);
  const end = message.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const escapes = ['%3B', '%0D', '%0A', '%5D', '%25'];
  const [name, properties] = split(message.slice(start + PREFIX.length, end));
  return {
    name,
    properties: propertiesOf(properties, ';', escapes),
    message: unescaped(message.slice(end + 1), escapes),
  };
}

/** The name, which is looked up whatever its case, and what comes after the first space. */
function split(info: string): readonly [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info.toLowerCase(), ''] : [info.slice(0, space).toLowerCase(), info.slice(space + 1)];
}

/** Pairs without a name or without a value are left out, as StringSplitOptions.RemoveEmptyEntries leaves them out. */
function propertiesOf(text: string, separator: string, escapes: readonly string[]): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const [, name, value] = /^=*([^=]+)=+([\s\S]+)$/.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unescaped(value, escapes)] as const];
  });
  return Object.fromEntries(pairs);
}

function unescaped(text: string, escapes: readonly string[]): string {
  return escapes.reduce((so, one) => so.replaceAll(one, decodeURIComponent(one)), text);
}

/** The commands that Guestlist gives on purpose. All else in a log is somebody's text. */
const ours: ReadonlySet<string> = new Set([
  'add-mask',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'set-output',
]);

/**
 * What is wrong with the commands in what a step printed, a line each: commands that are not ours, and any in a text.
 *
 * @param texts what was printed as text, which may open and close a group
 * @param rest what was printed as commands, one a line
 */
export function foreignCommands(texts: readonly string[], rest: readonly string[]): string[] {
  const inTexts = texts.flatMap((text) =>
    commandsIn(text).filter(({ name }) => name !== 'group' && name !== 'endgroup'),
  );
  const lines = rest.flatMap((text) => linesOf(text).filter((line) => line !== ''));
  const notOurs = lines.filter((line) => !ours.has(commandsIn(line)[0]?.name ?? ''));
  return [...inTexts.map(({ name, message }) => `a text gives the command ${name}: ${message}`), ...notOurs];
}
