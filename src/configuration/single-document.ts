import type { ValidateFunction } from 'ajv';
import { parseFile, type SourceDocument } from '../declaration/document.ts';
import { type Subject, schemaFindings } from '../declaration/validate.ts';
import type { Finding } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';

/** Reads a file that holds one document and nothing else: it is as its schema says, or there are findings. */
export function singleDocument(
  file: SourceFile,
  check: ValidateFunction,
  subject: Subject,
): SourceDocument | readonly Finding[] {
  const { documents, findings } = parseFile(file);
  if (findings.length > 0) return findings;
  const [document] = documents;
  if (document === undefined || documents.length > 1) {
    return [
      {
        rule: 'schema',
        severity: 'error',
        location: documents[1]?.locate() ?? startOf(file.path),
        message: `${file.path} holds ${documents.length} documents, not one.`,
        remedy: document === undefined ? 'Write one, or remove the file.' : 'Make one document of them.',
      },
    ];
  }
  return check(document.data) ? document : schemaFindings(document, check.errors ?? [], subject);
}
