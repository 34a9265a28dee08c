#!/usr/bin/env node
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { parseUserKeys } from './aws/user-keys.ts';
import { asksForJson } from './cli/asks-for-json.ts';
import { addCatalogueCommands } from './cli/catalogue.ts';
import { addHistoryCommands } from './cli/history.ts';
import { addIdentityCommands } from './cli/identity.ts';
import { addLintFlags, type LintFlags, lintOptionsOf } from './cli/lint-flags.ts';
import { addPolicyCommands } from './cli/policy.ts';
import { exitCodeOf, exitCodeOfFailure, exitCodes } from './commands/exit-code.ts';
import {
  type Command,
  type CommandOptions,
  commands,
  type Edges,
  mostParallel,
  readParallel,
  type TargetChoice,
} from './commands/options.ts';
import type { AnyResult } from './commands/result.ts';
import { runCommand } from './commands/run.ts';
import { sourceOf } from './commands/source.ts';
import type { CommittedTexts } from './configuration/texts.ts';
import { endIfTold, outliveReaders, realWorld, silenceSdkWarning, tellOfSignals } from './door.ts';
import { asFailure, Failure } from './failure.ts';
import { withoutSecrets } from './github/inputs.ts';
import { withoutCommands } from './github/log.ts';
import { renderFailure } from './report/failure.ts';
import { renderFailureJson } from './report/json.ts';
import { plain } from './report/plain.ts';
import { type Format, formats, lintFormats, render } from './report/render.ts';
import { wantsColor } from './report/terminal/color.ts';
import { unlessTold } from './world.ts';

/** The options of every command, as commander hands them over. */
interface Flags {
  readonly dir?: string;
  readonly cluster: readonly string[];
  readonly awsAuth?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly configurationFrom?: string;
  readonly output: Format;
  /** Of plan, apply and verify. */
  readonly parallel?: number;
  /** Of apply alone. */
  readonly reviewed?: string;
}

const summaries: Readonly<Record<Command, string>> = {
  lint: 'check the declarations; needs no cluster',
  plan: 'show what would change in aws-auth; writes nothing',
  apply: 'make aws-auth what is declared, and prove it',
  verify: 'check that aws-auth is what is declared, by signing in; writes nothing',
};

const examples: Readonly<Record<Command, string>> = {
  lint: '  $ guestlist lint --dir access',
  plan: '  $ kubectl get -n kube-system configmap aws-auth -o yaml > aws-auth.yaml\n  $ guestlist plan --cluster prod --aws-auth aws-auth.yaml',
  apply: '  $ guestlist apply --cluster prod',
  verify: '  $ guestlist verify --cluster prod',
};

/** The options of a command about one cluster: none is named where a file or an API server is. */
interface OneFlags extends Omit<Flags, 'cluster'> {
  readonly cluster?: string;
}

interface InspectFlags extends OneFlags {
  readonly principal?: string;
}

const program = new Program('guestlist')
  .description(packageJson.description)
  .version(packageJson.version)
  .showHelpAfterError('(guestlist --help shows what there is)')
  .configureOutput({ writeErr: say })
  .addHelpText('after', `\nExit codes:\n${exitCodeLines()}`)
  .exitOverride();

for (const command of commands) {
  const choices: readonly Format[] = command === 'lint' ? [...formats, ...lintFormats] : formats;
  const added = withTarget(program.command(command), choices)
    .summary(summaries[command])
    .description(summaries[command])
    .option('--dir <folder>', 'the folder of declarations (default: as guestlist.yaml says, or access)', filled)
    .option('--cluster <name>', 'only this cluster; may be given several times', collect, [])
    .addHelpText('after', `\nExample:\n${examples[command]}`)
    .action((flags: Flags & LintFlags) => {
      const asked = command === 'lint' ? { lint: lintOptionsOf(flags) } : {};
      return run(flags, command, (options, edges) => runCommand(command, { ...options, ...asked }, edges));
    });
  if (command !== 'lint') added.option('--parallel <number>', 'how many clusters at once (default: 8)', clusterCount);
  if (command === 'lint' || command === 'plan') added.addOption(configurationFromOption());
  if (command === 'lint') addLintFlags(added);
  if (command === 'apply')
    added.option('--reviewed <file>', 'a plan (plan -o json); only what it has is applied', filled);
}

oneCluster('inspect', 'show who gets in as whom, what is dead, shadowed or lost; writes nothing')
  .description('show what the authenticator makes of an aws-auth; writes nothing')
  .argument('[file]', 'a ConfigMap saved with kubectl, as with --aws-auth; - is standard input', filled)
  .option('--principal <arn>', 'say what becomes of this role, user, or session of a role', filled)
  .addHelpText(
    'after',
    '\nExample:\n  $ guestlist inspect aws-auth.yaml --principal arn:aws:iam::123456789012:role/dev',
  )
  .action((file: string | undefined, { principal, ...flags }: InspectFlags) => {
    if (file !== undefined && (flags.awsAuth ?? flags.kubeconfig) !== undefined) {
      throw new Failure('usage', 'There are two places to inspect.', {
        remedy: 'Name a file, or --aws-auth, or --kubeconfig.',
      });
    }
    const named = file === undefined ? {} : { awsAuth: file };
    return runOnOne({ ...flags, ...named }, 'inspect', async (options, edges) => {
      const { inspectCommand } = await import('./commands/inspect.ts');
      return inspectCommand(options, principal, { ...edges, standardInput: process.stdin });
    });
  });
addHistoryCommands({ add: oneCluster, run: runOnOne });
addIdentityCommands<OneFlags>({
  add: (name, summary) => declared(name, summary).addOption(outputOption(formats)),
  bare: declared,
  run: runOnOne,
  print: printOfOne,
});

/** Adds a command about declarations that is told where they are, and no more. */
function declared(name: string, summary: string): Program {
  const added = program.command(name).summary(summary).description(summary);
  return added.option('--dir <folder>', 'the folder of declarations', filled);
}

/** Adds a command about one cluster. */
function oneCluster(name: string, summary: string): Program {
  return withTarget(program.command(name), formats)
    .summary(summary)
    .description(summary)
    .option('--dir <folder>', 'the folder of declarations, where the cluster is reached through AWS', filled)
    .option('--cluster <name>', 'the cluster to reach through AWS', filled);
}

function runOnOne(
  flags: OneFlags,
  name: string,
  command: (options: CommandOptions, edges: Edges) => Promise<AnyResult>,
): Promise<void> {
  return run(flagsOf(flags), name, command);
}

/** Runs a command that gives a text of its own making, and prints that. */
async function printOfOne(
  one: OneFlags,
  command: (options: CommandOptions, edges: Edges) => Promise<string>,
): Promise<void> {
  const flags = flagsOf(one);
  process.stdout.write(shown(await command(optionsOf(flags), await edgesOf(new AbortController().signal, flags))));
}

function flagsOf({ cluster, ...flags }: OneFlags): Flags {
  return { ...flags, cluster: cluster === undefined ? [] : [cluster] };
}

/** The options of every command that say where aws-auth is, and what is printed. */
function withTarget(command: Program, choices: readonly Format[]): Program {
  return command
    .addOption(
      new Option('--aws-auth <file>', 'a ConfigMap saved with kubectl instead of a cluster')
        .argParser(filled)
        .conflicts('kubeconfig'),
    )
    .option('--kubeconfig <file>', 'reach the API server by this kubeconfig instead of through AWS', filled)
    .option('--context <name>', 'a context of the kubeconfig other than its current one', filled)
    .addOption(outputOption(choices));
}

function exitCodeLines(): string {
  return Object.entries(exitCodes)
    .map(([code, meaning]) => `  ${code}  ${meaning}`)
    .join('\n');
}

/** For commands that judge what is not merged yet. */
function configurationFromOption(): Option {
  return new Option(
    '--configuration-from <ref>',
    'judge by the guestlist.yaml and the baseline of this git ref, as a pull request is judged by its base',
  )
    .argParser(filled)
    .conflicts('writeBaseline');
}

function outputOption(choices: readonly Format[]): Option {
  return new Option('-o, --output <format>', 'what goes to standard output')
    .choices(choices)
    .argParser((value) => {
      const format = choices.find((choice) => choice === value);
      if (format !== undefined) return format;
      const isForLint = lintFormats.some((each) => each === value);
      throw new InvalidArgumentError(
        `${isForLint ? 'It has room for findings alone, so it is for lint only. ' : ''}Allowed choices are ${choices.join(', ')}.`,
      );
    })
    .default('terminal');
}

/** An empty value comes of a variable that is not set, and would be taken for the working directory. */
function filled(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

function clusterCount(value: string): number {
  const number = readParallel(value);
  if (number === undefined) throw new InvalidArgumentError(`It must be a number from 1 to ${mostParallel}.`);
  return number;
}

const colors = () => wantsColor(process.env, process.stdout.isTTY);
addCatalogueCommands(program, colors);
addPolicyCommands(program, colors, shown);

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, filled(value)];
}

/** Whether the command that runs may write: then a failure says what it leaves behind. */
let writes = false;

/** Runs a command, prints what it gives, and leaves with its exit code. */
async function run(
  flags: Flags,
  command: string,
  work: (options: CommandOptions, edges: Edges) => Promise<AnyResult>,
): Promise<void> {
  writes = command === 'apply' || command === 'rollback';
  // Lint is over before anybody could want it to stop in good order.
  const interrupted = command === 'lint' ? new AbortController().signal : tellOfSignals();
  try {
    const edges = await edgesOf(interrupted, flags);
    const begun = work(optionsOf(flags), edges);
    // What writes sees for itself what has to be put back.
    const result = await (writes ? begun : unlessTold(edges, begun));
    const text = render(result, flags.output, { ...edges, color: wantsColor(process.env, process.stdout.isTTY) });
    // What machines read is harmless as it is, and would be something else.
    process.stdout.write(forPeople.has(flags.output) ? shown(text) : text);
    process.exitCode = exitCodeOf(result);
  } finally {
    endIfTold({ interrupted });
  }
}

const forPeople: ReadonlySet<Format> = new Set(['terminal', 'markdown']);

/** In a step of GitHub Actions the runner reads along, and must find no command in what anybody wrote. */
function shown(text: string): string {
  return process.env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(text) : text;
}

/** Prints to standard error, which is for people. */
function say(text: string): void {
  process.stderr.write(shown(text));
}

function optionsOf({ dir, cluster, awsAuth, kubeconfig, context, parallel, reviewed }: Flags): CommandOptions {
  if (context !== undefined && kubeconfig === undefined) {
    throw new Failure('usage', '--context needs --kubeconfig.', {
      remedy: 'Name the kubeconfig that the context is in.',
    });
  }
  const target: TargetChoice =
    awsAuth !== undefined
      ? { kind: 'file', path: awsAuth }
      : kubeconfig !== undefined
        ? { kind: 'kubeconfig', path: kubeconfig, ...(context === undefined ? {} : { context }) }
        : { kind: 'eks' };
  return { dir, clusters: cluster, target, parallel, reviewed };
}

async function edgesOf(interrupted: AbortSignal, { configurationFrom: ref }: Flags): Promise<Edges> {
  const workingDirectory = process.cwd();
  const { env } = process;
  // A terminal masks nothing: no secret is ever printed.
  const mask = () => {};
  return {
    workingDirectory,
    ...(ref === undefined ? {} : { configurationFrom: await textsOf(workingDirectory, ref) }),
    env: withoutSecrets(env),
    sourceOf: (dir) => sourceOf(workingDirectory, dir, env),
    signInSource: {
      ambient: true,
      userKeys: parseUserKeys(env['GUESTLIST_USER_KEYS'] ?? '', 'GUESTLIST_USER_KEYS', mask),
    },
    mask,
    ...realWorld((line) => say(`${plain(line)}\n`), interrupted),
  };
}

/** What a git ref has. Loaded late: starting another program takes a module that all else does without. */
async function textsOf(workingDirectory: string, ref: string): Promise<CommittedTexts> {
  return (await import('./git/texts-at.ts')).textsAt(workingDirectory, ref);
}

outliveReaders();
silenceSdkWarning();
try {
  await program.parseAsync();
} catch (error) {
  const failure = error instanceof CommanderError ? usageFailure(error) : asFailure(error);
  process.exitCode = error instanceof CommanderError ? error.exitCode : exitCodeOfFailure(failure);
  // Whoever reads JSON is told in JSON, and people on standard error. Help and version leave by this way too.
  if (process.exitCode !== 0 && asksForJson(process.argv.slice(2))) process.stdout.write(renderFailureJson(failure));
  // Commander has printed its message.
  if (!(error instanceof CommanderError))
    say(renderFailure(failure, { color: wantsColor(process.env, process.stderr.isTTY), writes }));
}

/** What commander says of a command line. */
function usageFailure({ message }: CommanderError): Failure {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.?$/, '.');
  return new Failure('usage', words, { remedy: 'guestlist --help shows what there is.' });
}
