/** A command that the runner of GitHub Actions would carry out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

// Collation passes over these, and the runner compares by culture. White space is not among them.
const PASSED_OVER = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The commands in what a step prints, as the runner finds them line by line: `::name key=value,…::message` at the start
 * of a line, white space apart, and `##[name key=value;…]message` anywhere in one (actions/runner, ActionCommand.cs,
 * TryParseV2 and TryParse). In doubt this sees more than the runner: any name counts, since `stop-commands` makes any
 * name one.
 */
export function commandsIn(printed: string): RunnerCommand[] {
  return printed.split(/\r\n|\n|\r/).flatMap((raw) => {
    const line = raw.replace(PASSED_OVER, '');
    const command = atStart(line.trimStart()) ?? anywhere(line);
    return command === undefined ? [] : [command];
  });
}

function atStart(line: string): RunnerCommand | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  return command(line.slice(2, end), ',', line.slice(end + 2));
}

function anywhere(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? undefined : command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, message: string): RunnerCommand | undefined {
  const [name = '', ...rest] = info.split(' ');
  const pairs = rest.join(' ').split(separator).filter(Boolean);
  const properties = pairs.map((pair) => {
    const [key = '', ...value] = pair.trim().split('=');
    return [key, unescaped(value.join('='))] as const;
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), message: unescaped(message) };
}

const escapes: Readonly<Record<string, string>> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%3B': ';',
  '%5D': ']',
  '%25': '%',
};

/** Both forms escape with percent signs; what only one of them escapes no message of ours holds. */
function unescaped(text: string): string {
  return text.replace(/%(?:0D|0A|3A|2C|3B|5D|25)/g, (found) => escapes[found] ?? found);
}
