import { Option, type Command as Program } from 'commander';
import type { Intent, SignInSource } from '../aws/sign-in.ts';
import type { IamOptions } from '../commands/iam.ts';
import type { CommandOptions, Edges } from '../commands/options.ts';
import type { AnyResult } from '../commands/result.ts';
import type { IamFormat } from '../iam/render.ts';

/** What the door gives the commands. */
export interface Door<Flags> {
  /** Adds a command with the options that all have which need declarations, and reach nothing but AWS. */
  readonly add: (name: string, summary: string) => Program;
  /** The same without a format, for those that have their own. */
  readonly bare: (name: string, summary: string) => Program;
  /** Runs one, and prints what it gives. */
  readonly run: (
    flags: Flags,
    name: string,
    command: (options: CommandOptions, edges: Edges) => Promise<AnyResult>,
  ) => Promise<void>;
  /** Runs one that gives a text of its own making, and prints that. */
  readonly print: (flags: Flags, command: (options: CommandOptions, edges: Edges) => Promise<string>) => Promise<void>;
}

const iamFormats = ['terraform', 'cloudformation', 'kubernetes', 'json'] as const satisfies readonly IamFormat[];

/** The options of iam, as commander hands them over. */
interface IamFlags extends IamOptions {
  readonly format: IamFormat;
}

/** Adds the commands about the way in: who made a cluster, what lets Guestlist in, and what keeps it out. */
export function addIdentityCommands<Flags>({ add, bare, run, print }: Door<Flags>): void {
  add('doctor', 'walk the way in to a cluster step by step, and say which one fails; writes nothing')
    .argument('[cluster]', 'its name in the declarations (default: all of them)')
    .addOption(
      new Option('--for <command>', 'whose way in (default: plan on a pull request, else apply)').choices([
        'plan',
        'apply',
      ]),
    )
    .addHelpText('after', '\nExample:\n  $ guestlist doctor prod --for plan')
    .action((name: string | undefined, flags: Flags & { readonly for?: 'plan' | 'apply' }) =>
      run(named(flags, name), 'doctor', async (options, edges) => {
        const { doctorCommand } = await import('../commands/doctor.ts');
        return doctorCommand(intentOf(flags.for), options, { ...edges, signInSource: await asRunner(edges) });
      }),
    );
  bare('iam', 'print what lets a repository into a cluster: roles, trust, RBAC; asks nobody')
    .argument('[cluster]', 'its name in the declarations')
    .addOption(new Option('--format <format>', 'what it is for').choices(iamFormats).default('terraform'))
    .option('--repository <owner/name>', 'where the workflows run (default: this checkout)')
    .option('--branch <name>', 'the branch that is merged to', 'main')
    .option('--environment <name>', 'the environment of the job that applies', 'production')
    .option('--no-environment', 'the job that applies has none')
    .option('--ids <owner-id/repository-id>', 'of a repository whose tokens have ids in sub: made since July 2026')
    .option('--issuer <url>', 'the issuer of a GitHub Enterprise Server: https://HOST/_services/token')
    .addHelpText('after', '\nExample:\n  $ guestlist iam prod --format kubernetes | kubectl apply -f -')
    .action((name: string | undefined, { format, ...flags }: Flags & IamFlags) =>
      print(named(flags as Flags & IamFlags, name), async (options, edges) => {
        const [{ iamCommand }, { renderAccess }] = await Promise.all([
          import('../commands/iam.ts'),
          import('../iam/render.ts'),
        ]);
        return renderAccess(await iamCommand(flags, options, edges), format);
      }),
    );
  add('creator', 'ask CloudTrail who created a cluster; writes nothing')
    .argument('<cluster>', 'its name in the declarations; in EKS, with --region')
    .addOption(new Option('--region <region>', 'the region of a cluster that is not declared'))
    .addHelpText('after', '\nExample:\n  $ guestlist creator prod --region ap-northeast-2')
    .action((name: string, flags: Flags & { readonly region?: string }) =>
      run(flags, 'creator', async (options, edges) => {
        const { creatorCommand } = await import('../commands/creator.ts');
        return creatorCommand(name, flags.region, options, edges);
      }),
    );
}

/** A cluster that is named by itself instead of by --cluster. */
function named<Flags>(flags: Flags, cluster: string | undefined): Flags {
  return cluster === undefined ? flags : { ...flags, cluster };
}

function intentOf(command: 'plan' | 'apply' | undefined): Intent {
  const isPullRequest = process.env['GITHUB_EVENT_NAME'] === 'pull_request';
  return (command ?? (isPullRequest ? 'plan' : 'apply')) === 'plan' ? 'read' : 'write';
}

/** In a step of GitHub Actions the way in is that of the Action: by GitHub's token, and by nothing that the machine has. */
async function asRunner({ signInSource, mask }: Edges): Promise<SignInSource> {
  const { env } = process;
  if (env['GITHUB_ACTIONS'] !== 'true') return signInSource;
  const { webIdentity } = await import('../github/identity.ts');
  const { userKeys } = signInSource;
  return { userKeys, webIdentity: (audience) => webIdentity(audience, { env, mask }) };
}
