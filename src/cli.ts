#!/usr/bin/env node
import { setTimeout as sleep } from 'node:timers/promises';
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { parseUserKeys } from './aws/user-keys.ts';
import { type Command, type CommandOptions, commands, type Edges, type TargetChoice } from './commands/options.ts';
import { type AnyResult, exitCodeOf } from './commands/result.ts';
import { runCommand } from './commands/run.ts';
import { sourceOf } from './commands/source.ts';
import { asFailure, Failure } from './failure.ts';
import { renderFailure } from './report/failure.ts';
import { plain } from './report/plain.ts';
import { type Format, render } from './report/render.ts';

/** The options of every command, as commander hands them over. */
interface Flags {
  readonly dir: string;
  readonly cluster: readonly string[];
  readonly awsAuth?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
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
  verify: '  $ guestlist verify --cluster prod --kubeconfig ~/.kube/config',
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
    .option('--dir <folder>', 'the folder of declarations', 'access')
    .option('--cluster <name>', 'only this cluster; may be given several times', collect, [])
    .addOption(awsAuthOption())
    .option('--kubeconfig <file>', 'reach the API server by this kubeconfig instead of through AWS')
    .option('--context <name>', 'a context of the kubeconfig other than its current one')
    .addOption(outputOption())
    .addHelpText('after', `\nExample:\n${examples[command]}`)
    .action(async (flags: Flags) => {
      print(await runCommand(command, optionsOf(flags), await edgesOf(flags)), flags.output);
    });
}

program
  .command('inspect')
  .summary('show who gets in as whom, what is dead, shadowed or lost; writes nothing')
  .description(
    'Shows what the authenticator makes of an aws-auth: who gets in as whom, and what is dead, shadowed or lost. Writes nothing.',
  )
  .argument('[file]', 'a ConfigMap saved with kubectl, as with --aws-auth')
  .option('--principal <arn>', 'say what becomes of this role, user, or session of a role')
  .option('--dir <folder>', 'the folder of declarations, where the cluster is reached through AWS', 'access')
  .option('--cluster <name>', 'the cluster to reach through AWS')
  .addOption(awsAuthOption())
  .option('--kubeconfig <file>', 'reach the API server by this kubeconfig instead of through AWS')
  .option('--context <name>', 'a context of the kubeconfig other than its current one')
  .addOption(outputOption())
  .addHelpText(
    'after',
    '\nExample:\n  $ guestlist inspect aws-auth.yaml --principal arn:aws:iam::123456789012:role/dev',
  )
  .action(async (file: string | undefined, { principal, cluster, ...flags }: InspectFlags) => {
    const { awsAuth } = flags;
    if (file !== undefined && (awsAuth !== undefined || flags.kubeconfig !== undefined)) {
      throw new Failure('usage', 'There are two places to inspect.', {
        remedy: 'Name a file, or --aws-auth, or --kubeconfig.',
      });
    }
    const named = file === undefined ? {} : { awsAuth: file };
    const lineFlags = { ...flags, ...named, cluster: cluster === undefined ? [] : [cluster] };
    const { inspectCommand } = await import('./commands/inspect.ts');
    print(await inspectCommand(optionsOf(lineFlags), principal, await edgesOf(lineFlags)), flags.output);
  });

function awsAuthOption(): Option {
  return new Option('--aws-auth <file>', 'a ConfigMap saved with kubectl instead of a cluster').conflicts('kubeconfig');
}

function outputOption(): Option {
  return new Option('-o, --output <format>', 'what goes to standard output')
    .choices(['terminal', 'json', 'markdown'])
    .default('terminal');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  if (value === '') throw new InvalidArgumentError('A name is not empty.');
  return [...before, value];
}

function print(result: AnyResult, format: Format): void {
  process.stdout.write(render(result, format, { color: wantsColor(), env: process.env }));
  process.exitCode = exitCodeOf(result);
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

async function edgesOf({ dir }: Flags): Promise<Edges> {
  const workingDirectory = process.cwd();
  const { env } = process;
  // A terminal masks nothing: no secret is ever printed.
  const mask = () => {};
  return {
    workingDirectory,
    env: withoutKeys(env),
    now: () => new Date(),
    sleep,
    random: Math.random,
    source: await sourceOf(workingDirectory, dir, env),
    signInSource: {
      ambient: true,
      userKeys: parseUserKeys(env['GUESTLIST_USER_KEYS'] ?? '', 'GUESTLIST_USER_KEYS', mask),
    },
    mask,
    progress: (line) => {
      process.stderr.write(`${plain(line)}\n`);
    },
  };
}

/** The environment without the keys of users, which no program that is started gets to see. */
function withoutKeys({ GUESTLIST_USER_KEYS: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}

function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') || process.stdout.isTTY === true;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  // Commander has printed its message; help and version leave by this way too.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else process.stderr.write(renderFailure(asFailure(error), { color: wantsColor() }));
}
