import { Option, type Command as Program } from 'commander';
import type { LintOptions } from '../commands/options.ts';
import { Failure } from '../failure.ts';
import { type Severity, severities } from '../finding/finding.ts';

/** The options of the command lint alone, as commander hands them over. */
export interface LintFlags {
  readonly failOn: Severity;
  readonly suppressions: boolean;
  readonly fix?: true;
  readonly changedSince?: string;
  readonly writeBaseline?: true;
  readonly acceptNew?: true;
}

/** Adds the options of lint to its command. */
export function addLintFlags(program: Program): Program {
  return program
    .addOption(
      new Option('--fail-on <severity>', 'end with exit code 1 where there are findings of this severity, or worse')
        .choices(severities)
        .default('error'),
    )
    .option('--no-suppressions', 'show what comments and the baseline silence, as an auditor would')
    .option('--fix', 'mend in place what can be mended safely, and report what is left')
    .option('--changed-since <ref>', 'only findings in files that have changed since this git ref')
    .addOption(
      new Option(
        '--write-baseline',
        'list what fails now in the file that guestlist.yaml names under spec.baseline',
      ).conflicts(['fix', 'changedSince', 'suppressions']),
    )
    .option('--accept-new', 'let --write-baseline list findings that the file does not list yet');
}

/**
 * What the options of lint ask for.
 *
 * @throws Failure `usage` where they make no sense together
 */
export function lintOptionsOf(flags: LintFlags): LintOptions {
  if (flags.acceptNew === true && flags.writeBaseline !== true) {
    throw new Failure('usage', '--accept-new needs --write-baseline.', {
      remedy: 'Give both, to list findings that are not known yet.',
    });
  }
  return {
    failOn: flags.failOn,
    suppressions: flags.suppressions,
    fix: flags.fix === true,
    writeBaseline: flags.writeBaseline !== true ? false : flags.acceptNew === true ? 'grow' : 'shrink',
    changedSince: flags.changedSince,
  };
}
