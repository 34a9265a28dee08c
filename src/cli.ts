#!/usr/bin/env node
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { parseUserKeys } from './aws/user-keys.ts';
import { addCatalogueCommands } from './cli/catalogue.ts';
import { addLintFlags, type LintFlags, lintOptionsOf } from './cli/lint-flags.ts';
import { addPolicyCommands } from './cli/policy.ts';
import { type Command, type CommandOptions, commands, type Edges, type TargetChoice } from './commands/options.ts';
import { type AnyResult, exitCodeOf } from './commands/result.ts';
import { runCommand } from './commands/run.ts';
import { sourceOf } from './commands/source.ts';
import type { CommittedTexts } from './configuration/texts.ts';
import { endIfTold, outliveReaders, realWorld, silenceSdkWarning, tellOfSignals } from './door.ts';
import { asFailure, Failure } from './failure.ts';
import { withoutCommands } from './github/log.ts';
import { renderFailure } from './report/failure.ts';
import { renderFailureJson } from './report/json.ts';
import { plain } from './report/plain.ts';
import { type Format, formats, lintFormats, render } from './report/render.ts';
import { wantsColor } from './report/terminal/color.ts';

/** The options of every command, as commander hands them over. */
interface Flags {
  readonly dir?: string;
  readonly cluster: readonly string[];
  readonly awsAuth?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly configurationFrom?: string;
  readonly output: Format;
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

/** The options of inspect: one cluster, or none where a file or an API server is named. */
interface InspectFlags extends Omit<Flags, 'cluster'> {
  readonly cluster?: string;
  readonly principal?: string;
}

const program = new Program('guestlist')
  .description(packageJson.description)
  .version(packageJson.version)
  .showHelpAfterError('(guestlist --help shows what there is)')
  .configureOutput({ writeErr: say })
  .addHelpText(
    'after',
    '\nExit codes: 0 nothing to do, or done; 2 there are changes (plan); 1 findings, refusals and failures.',
  )
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
      // Lint is over before anybody could want it to stop in good order.
      const isBrief = command === 'lint';
      const asked = isBrief ? { lint: lintOptionsOf(flags) } : {};
      return run(flags, isBrief, (options, edges) => runCommand(command, { ...options, ...asked }, edges));
    });
  if (command === 'lint' || command === 'plan') added.addOption(configurationFromOption());
  if (command === 'lint') addLintFlags(added);
}

withTarget(program.command('inspect'), formats)
  .summary('show who gets in as whom, what is dead, shadowed or lost; writes nothing')
  .description('show what the authenticator makes of an aws-auth; writes nothing')
  .argument('[file]', 'a ConfigMap saved with kubectl, as with --aws-auth', filled)
  .option('--dir <folder>', 'the folder of declarations, where the cluster is reached through AWS', filled)
  .option('--cluster <name>', 'the cluster to reach through AWS', filled)
  .option('--principal <arn>', 'say what becomes of this role, user, or session of a role', filled)
  .addHelpText(
    'after',
    '\nExample:\n  $ guestlist inspect aws-auth.yaml --principal arn:aws:iam::123456789012:role/dev',
  )
  .action((file: string | undefined, { principal, cluster, ...flags }: InspectFlags) => {
    if (file !== undefined && (flags.awsAuth ?? flags.kubeconfig) !== undefined) {
      throw new Failure('usage', 'There are two places to inspect.', {
        remedy: 'Name a file, or --aws-auth, or --kubeconfig.',
      });
    }
    const named = file === undefined ? {} : { awsAuth: file };
    const clusters = cluster === undefined ? [] : [cluster];
    return run({ ...flags, ...named, cluster: clusters }, false, async (options, edges) => {
      const { inspectCommand } = await import('./commands/inspect.ts');
      return inspectCommand(options, principal, edges);
    });
  });

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

const colors = () => wantsColor(process.env, process.stdout.isTTY);
addCatalogueCommands(program, colors);
addPolicyCommands(program, colors);

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, filled(value)];
}

/** Runs a command, prints what it gives, and leaves with its exit code. */
async function run(
  flags: Flags,
  isBrief: boolean,
  command: (options: CommandOptions, edges: Edges) => Promise<AnyResult>,
): Promise<void> {
  const interrupted = isBrief ? new AbortController().signal : tellOfSignals();
  try {
    const edges = await edgesOf(interrupted, flags);
    const result = await command(optionsOf(flags), edges);
    const text = render(result, flags.output, { ...edges, color: wantsColor(process.env, process.stdout.isTTY) });
    // What machines read is harmless as it is, and would be something else.
    process.stdout.write(forPeople.has(flags.output) ? shown(text) : text);
    process.exitCode = exitCodeOf(result);
  } catch (error) {
    // Whoever reads JSON is told in JSON, and people on standard error.
    if (flags.output === 'json') process.stdout.write(renderFailureJson(asFailure(error)));
    throw error;
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

function optionsOf({ dir, cluster, awsAuth, kubeconfig, context }: Flags): CommandOptions {
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
  return { dir, clusters: cluster, target };
}

async function edgesOf(interrupted: AbortSignal, { configurationFrom: ref }: Flags): Promise<Edges> {
  const workingDirectory = process.cwd();
  const { env } = process;
  // A terminal masks nothing: no secret is ever printed.
  const mask = () => {};
  return {
    workingDirectory,
    ...(ref === undefined ? {} : { configurationFrom: await textsOf(workingDirectory, ref) }),
    env: withoutKeys(env),
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

/** The environment without the keys of users, which no program that is started gets to see. */
function withoutKeys({ GUESTLIST_USER_KEYS: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}

outliveReaders();
silenceSdkWarning();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  // Commander has printed its message; help and version leave by this way too.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else say(renderFailure(asFailure(error), { color: wantsColor(process.env, process.stderr.isTTY) }));
}
