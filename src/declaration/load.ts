import type { Finding } from '../finding/finding.ts';
import type { SourceFile } from '../finding/source.ts';
import { convert } from './convert.ts';
import type { AccessDeclaration, ClusterDeclaration } from './declaration.ts';
import { parseFile } from './document.ts';
import { validate } from './validate.ts';

/** All declarations of a folder, and what is wrong with the documents that are none. */
export interface Declarations {
  /** What was read. */
  readonly files: readonly SourceFile[];
  readonly clusters: readonly ClusterDeclaration[];
  readonly accesses: readonly AccessDeclaration[];
  readonly findings: readonly Finding[];
}

/** Files → parse → validate → declarations, in the order of files and documents. */
export function load(files: readonly SourceFile[]): Declarations {
  const clusters: ClusterDeclaration[] = [];
  const accesses: AccessDeclaration[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const parsed = parseFile(file);
    findings.push(...parsed.findings);
    for (const document of parsed.documents) {
      const valid = validate(document);
      if (!('kind' in valid)) {
        findings.push(...valid);
        continue;
      }
      const declaration = convert(valid);
      if (declaration.kind === 'Cluster') clusters.push(declaration);
      else accesses.push(declaration);
    }
  }
  return { files, clusters, accesses, findings };
}
