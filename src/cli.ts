#!/usr/bin/env node
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { parseUserKeys } from './aws/user-keys.ts';
import { type Command, type CommandOptions, commands, type Edges, type TargetChoice } from './commands/options.ts';
import { exitCodeOf } from './commands/result.ts';
import { runCommand } from './commands/run.ts';
import { sourceOf } from './commands/source.ts';
import { endIfTold, outliveReaders, realWorld, silenceSdkWarning, tellOfSignals } from './door.ts';
import { asFailure, Failure } from './failure.ts';
import { withoutCommands } from './github/log.ts';
import { renderFailure } from './report/failure.ts';
import { renderFailureJson } from './report/json.ts';
import { plain } from './report/plain.ts';
import { render } from './report/render.ts';
import { wantsColor } from './report/terminal/color.ts';

/** The options of every command, as commander hands them over. */
interface Flags {
  readonly dir: string;
  readonly cluster: readonly string[];
  readonly awsAuth?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly output: 'terminal' | 'json' | 'markdown';
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
  program
    .command(command)
    .summary(summaries[command])
    .description(summaries[command])
    .option('--dir <folder>', 'the folder of declarations', filled, 'access')
    .option('--cluster <name>', 'only this cluster; may be given several times', collect, [])
    .addOption(
      new Option('--aws-auth <file>', 'a ConfigMap saved with kubectl instead of a cluster')
        .argParser(filled)
        .conflicts('kubeconfig'),
    )
    .option('--kubeconfig <file>', 'reach the API server by this kubeconfig instead of through AWS', filled)
    .option('--context <name>', 'a context of the kubeconfig other than its current one', filled)
    .addOption(
      new Option('-o, --output <format>', 'what goes to standard output')
        .choices(['terminal', 'json', 'markdown'])
        .default('terminal'),
    )
    .addHelpText('after', `\nExample:\n${examples[command]}`)
    .action(async (flags: Flags) => {
      process.exitCode = await run(command, flags);
    });
}

/** An empty value comes of a variable that is not set, and would be taken for the working directory. */
function filled(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, filled(value)];
}

async function run(command: Command, flags: Flags): Promise<number> {
  // Lint is over before anybody could want it to stop in good order.
  const interrupted = command === 'lint' ? new AbortController().signal : tellOfSignals();
  try {
    const result = await runCommand(command, optionsOf(flags), await edgesOf(flags, interrupted));
    const color = wantsColor(process.env, process.stdout.isTTY);
    const text = render(result, flags.output, { color, env: process.env });
    // JSON is harmless as it is, and would be none any more.
    process.stdout.write(flags.output === 'json' ? text : shown(text));
    return exitCodeOf(result);
  } catch (error) {
    // Whoever reads JSON is told in JSON, and people on standard error.
    if (flags.output === 'json') process.stdout.write(renderFailureJson(asFailure(error)));
    throw error;
  } finally {
    endIfTold({ interrupted });
  }
}

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

async function edgesOf({ dir }: Flags, interrupted: AbortSignal): Promise<Edges> {
  const workingDirectory = process.cwd();
  const { env } = process;
  // A terminal masks nothing: no secret is ever printed.
  const mask = () => {};
  return {
    workingDirectory,
    env: withoutKeys(env),
    source: await sourceOf(workingDirectory, dir, env),
    signInSource: {
      ambient: true,
      userKeys: parseUserKeys(env['GUESTLIST_USER_KEYS'] ?? '', 'GUESTLIST_USER_KEYS', mask),
    },
    mask,
    ...realWorld((line) => say(`${plain(line)}\n`), interrupted),
  };
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
