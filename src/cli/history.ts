import { InvalidArgumentError, type Command as Program } from 'commander';
import type { CommandOptions, Edges } from '../commands/options.ts';
import type { AnyResult } from '../commands/result.ts';

/** What the door gives the commands. */
export interface Door<Flags> {
  /** Adds a command with the options that all about one cluster have. */
  readonly add: (name: string, summary: string) => Program;
  /** Runs one, and prints what it gives. */
  readonly run: (
    flags: Flags,
    name: string,
    command: (options: CommandOptions, edges: Edges) => Promise<AnyResult>,
  ) => Promise<void>;
}

/** Adds the commands about what was applied, and by whom: owners, history and rollback. */
export function addHistoryCommands<Flags>({ add, run }: Door<Flags>): void {
  add('owners', 'show which repository owns which entry, and what nobody owns; writes nothing')
    .addHelpText('after', '\nExample:\n  $ guestlist owners --cluster prod')
    .action((flags: Flags) =>
      run(flags, 'owners', async (options, edges) => {
        const { ownersCommand } = await import('../commands/owners.ts');
        return ownersCommand(options, edges);
      }),
    );
  add('history', 'show what was applied to a cluster, when and by whom; writes nothing')
    .addHelpText('after', '\nExample:\n  $ guestlist history --cluster prod')
    .action((flags: Flags) =>
      run(flags, 'history', async (options, edges) => {
        const { historyCommand } = await import('../commands/history.ts');
        return historyCommand(options, edges);
      }),
    );
  add('rollback', 'go back to what an earlier apply left, and prove it')
    .argument(
      '[revision]',
      'its number in guestlist history (default: the applied one before the newest)',
      revisionNumber,
    )
    .option('--plan', 'show what would change, and write nothing')
    .addHelpText('after', '\nExample:\n  $ guestlist rollback 7 --cluster prod --plan')
    .action((revision: number | undefined, flags: Flags & { readonly plan?: true }) =>
      run(flags, 'rollback', async (options, edges) => {
        const { rollbackCommand } = await import('../commands/rollback.ts');
        return rollbackCommand(options, { revision, planOnly: flags.plan === true }, edges);
      }),
    );
}

function revisionNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be the number of a revision, such as 7.');
  return Number(text);
}
