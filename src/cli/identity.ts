import { Option, type Command as Program } from 'commander';
import type { CommandOptions, Edges } from '../commands/options.ts';
import type { AnyResult } from '../commands/result.ts';

/** What the door gives the commands. */
export interface Door<Flags> {
  /** Adds a command with the options that all have which need declarations, and reach nothing but AWS. */
  readonly add: (name: string, summary: string) => Program;
  /** Runs one, and prints what it gives. */
  readonly run: (
    flags: Flags,
    name: string,
    command: (options: CommandOptions, edges: Edges) => Promise<AnyResult>,
  ) => Promise<void>;
}

/** Adds the commands about the way in: who made a cluster, what lets Guestlist in, and what keeps it out. */
export function addIdentityCommands<Flags>({ add, run }: Door<Flags>): void {
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
