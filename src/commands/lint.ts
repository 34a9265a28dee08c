import { defaultConfiguration } from '../configuration/configuration.ts';
import { readDeclarationFiles } from '../declaration/files.ts';
import type { Declarations } from '../declaration/load.ts';
import { load } from '../declaration/load.ts';
import { resolve } from '../declaration/resolve.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { byPosition, hasErrors } from '../finding/finding.ts';
import { lint } from '../lint/lint.ts';
import type { CommandOptions, Edges } from './options.ts';
import type { LintResult } from './result.ts';

/** What lint found, and the rosters that plan goes on with. */
export interface Linted {
  readonly result: LintResult;
  /** One for each selected cluster; none where lint found errors, which are what to look at first. */
  readonly rosters: readonly Roster[];
}

/**
 * files → load → validate → resolve → lint.
 *
 * @throws Failure `declarations` where there is nothing to read, or no cluster of a name that was asked for
 */
export async function lintCommand(
  options: CommandOptions,
  edges: Pick<Edges, 'workingDirectory' | 'now'>,
): Promise<Linted> {
  const { files, findings: unread } = readDeclarationFiles(edges.workingDirectory, options.dir);
  const declarations = load(files);
  const today = edges.now().toISOString().slice(0, 10);
  const rosters = resolve(declarations, today);
  const findings = [
    ...unread,
    ...declarations.findings,
    ...lint({ ...declarations, rosters, configuration: defaultConfiguration, today }),
  ].sort(byPosition);
  const result: LintResult = {
    command: 'lint',
    findings,
    sources: new Map(files.map((file) => [file.path, file.text])),
    counted: countOf(files.length, declarations),
  };
  return { result, rosters: hasErrors(findings) ? [] : selected(rosters, options) };
}

function countOf(files: number, { clusters, accesses }: Declarations): LintResult['counted'] {
  return { files, clusters: clusters.length, grants: accesses.reduce((sum, access) => sum + access.grants.length, 0) };
}

function selected(rosters: readonly Roster[], { clusters, dir }: CommandOptions): readonly Roster[] {
  if (clusters.length === 0) return rosters;
  return [...new Set(clusters)].map((name) => {
    const roster = rosters.find(({ cluster }) => cluster.name === name);
    if (roster !== undefined) return roster;
    const declared = rosters.map(({ cluster }) => cluster.name).sort();
    throw new Failure('declarations', `No cluster "${name}" is declared in ${dir}.`, {
      remedy: declared.length === 0 ? 'Declare it with kind: Cluster.' : `Declared are: ${declared.join(', ')}.`,
    });
  });
}
