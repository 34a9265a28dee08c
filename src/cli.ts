#!/usr/bin/env node
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { parseUserKeys } from './aws/user-keys.ts';
import { type Command, type CommandOptions, commands, type Edges, type TargetChoice } from './commands/options.ts';
import { exitCodeOf } from './commands/result.ts';
import { runCommand } from './commands/run.ts';
import { sourceOf } from './commands/source.ts';
import { Failure } from './failure.ts';
import { renderFailure } from './report/failure.ts';
import { plain } from './report/plain.ts';
import { render } from './report/render.ts';

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
  verify: '  $ guestlist verify --cluster prod --kubeconfig ~/.kube/config',
};

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
    .addOption(
      new Option('--aws-auth <file>', 'a ConfigMap saved with kubectl instead of a cluster').conflicts('kubeconfig'),
    )
    .option('--kubeconfig <file>', 'reach the API server by this kubeconfig instead of through AWS')
    .option('--context <name>', 'a context of the kubeconfig other than its current one')
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

program
  .command('policy')
  .summary('work on the policies in guestlist.yaml')
  .command('test')
  .description('run the tests of the policies; needs no cluster')
  .argument(
    '[path]',
    'a guestlist.yaml, or the folder that it is in; files beside it that end in .test.yaml hold tests',
    '.',
  )
  .addOption(
    new Option('-o, --output <format>', 'what goes to standard output')
      .choices(['terminal', 'json'])
      .default('terminal'),
  )
  .addHelpText('after', '\nExample:\n  $ guestlist policy test examples/policies/masters-expire')
  .action(async (path: string, { output }: { readonly output: 'terminal' | 'json' }) => {
    process.exitCode = await testPolicies(path, output);
  });

function collect(value: string, before: readonly string[]): readonly string[] {
  if (value === '') throw new InvalidArgumentError('A name is not empty.');
  return [...before, value];
}

async function run(command: Command, flags: Flags): Promise<number> {
  const result = await runCommand(command, optionsOf(flags), await edgesOf());
  process.stdout.write(render(result, flags.output, { color: wantsColor(), env: process.env }));
  return exitCodeOf(result);
}

async function testPolicies(path: string, output: 'terminal' | 'json'): Promise<number> {
  // Loaded late: no other command needs a report of it.
  const { policyTestCommand, policyTestExitCode } = await import('./commands/policy-test.ts');
  const { renderPolicyTestJson } = await import('./report/json/policy-test.ts');
  const { renderPolicyTests } = await import('./report/terminal/policy-test.ts');
  const result = await policyTestCommand(process.cwd(), path);
  process.stdout.write(
    output === 'json' ? renderPolicyTestJson(result) : renderPolicyTests(result, { color: wantsColor() }),
  );
  return policyTestExitCode(result);
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

async function edgesOf(): Promise<Edges> {
  const workingDirectory = process.cwd();
  const { env } = process;
  // A terminal masks nothing: no secret is ever printed.
  const mask = () => {};
  return {
    workingDirectory,
    env,
    now: () => new Date(),
    source: await sourceOf(workingDirectory, env),
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

function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') || process.stdout.isTTY === true;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Failure) {
    process.stderr.write(renderFailure(error, { color: wantsColor() }));
  } else if (error instanceof CommanderError) {
    // Commander has printed its message; help and version leave by this way too.
    process.exitCode = error.exitCode;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`guestlist: a mistake in Guestlist itself, please report it: ${message}\n`);
  }
}
