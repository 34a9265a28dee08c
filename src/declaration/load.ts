import type { Finding } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';
import { limits } from '../limits.ts';
import { convert } from './convert.ts';
import type { AccessDeclaration, ClusterDeclaration, Declaration } from './declaration.ts';
import { parseFile } from './document.ts';
import { selects } from './resolve.ts';
import { validate } from './validate.ts';

/** All declarations of a folder, and what is wrong with the documents that are none and the grants that were left out. */
export interface Declarations {
  /** What was read. */
  readonly files: readonly SourceFile[];
  readonly clusters: readonly ClusterDeclaration[];
  readonly accesses: readonly AccessDeclaration[];
  readonly findings: readonly Finding[];
}

/**
 * Files → parse → validate → declarations, in the order of files and documents. Where so much is wrong that it stops
 * before the last file, or they ask for more than can be looked at, it gives no declarations at all: half of them would
 * mislead.
 */
export function load(files: readonly SourceFile[]): Declarations {
  const clusters: ClusterDeclaration[] = [];
  const accesses: AccessDeclaration[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    if (findings.length >= limits.findings) {
      return { files, clusters: [], accesses: [], findings: [...findings, stoppedAt(file)] };
    }
    const read = loadFile(file);
    findings.push(...read.findings);
    for (const declaration of read.declarations) {
      if (declaration.kind === 'Cluster') clusters.push(declaration);
      else accesses.push(declaration);
    }
  }
  const tooMany = tooManyEntries(clusters, accesses);
  if (tooMany !== undefined) return { files, clusters: [], accesses: [], findings: [...findings, tooMany] };
  return { files, clusters, accesses, findings };
}

/** A few files with labels can ask for more entries than fit into memory: every Access for every Cluster. */
function tooManyEntries(
  clusters: readonly ClusterDeclaration[],
  accesses: readonly AccessDeclaration[],
): Finding | undefined {
  const [first] = clusters;
  if (first === undefined || (clusters.length * accesses.length <= limits.pairs && areFew(clusters, accesses)))
    return undefined;
  return {
    rule: 'file',
    severity: 'error',
    location: first.locate('metadata', 'name'),
    message: `${clusters.length} Clusters and ${accesses.length} Accesses ask for more than is looked at in one run.`,
    remedy: `Split the folder, and run each part with --dir: ${limits.entries} grants are the most, each counted once a cluster.`,
  };
}

function areFew(clusters: readonly ClusterDeclaration[], accesses: readonly AccessDeclaration[]): boolean {
  let entries = 0;
  return clusters.every((cluster) => {
    for (const access of accesses) if (selects(access, cluster)) entries += access.grants.length;
    return entries <= limits.entries;
  });
}

function loadFile(file: SourceFile): { declarations: readonly Declaration[]; findings: readonly Finding[] } {
  const { documents, findings: unsound } = parseFile(file);
  const declarations: Declaration[] = [];
  const findings = [...unsound];
  for (const document of documents) {
    if (findings.length > limits.findingsOfFile) break;
    const { valid, findings: wrong } = validate(document);
    findings.push(...wrong);
    if (valid !== undefined) declarations.push(convert(valid));
  }
  if (findings.length <= limits.findingsOfFile) return { declarations, findings };
  return { declarations, findings: [...findings.slice(0, limits.findingsOfFile), moreIn(file)] };
}

function moreIn({ path }: SourceFile): Finding {
  return {
    rule: 'file',
    severity: 'error',
    location: startOf(path),
    message: `More is wrong with this file than the ${limits.findingsOfFile} mistakes that are listed.`,
    remedy: 'Mend those, and run lint again.',
  };
}

function stoppedAt({ path }: SourceFile): Finding {
  return {
    rule: 'file',
    severity: 'error',
    location: startOf(path),
    message: `This file and those after it were not looked at: ${limits.findings} mistakes were found before it.`,
    remedy: 'Mend those, and run lint again.',
  };
}
