import type { SourceDocument } from '../declaration/document.ts';
import type { Subject } from '../declaration/validate.ts';
import { type Finding, type Severity, severities } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { SourceFile } from '../finding/source.ts';
import { configurationRule } from '../lint/engine-rules.ts';
import { ruleTextOf } from '../lint/rule-texts.ts';
import { below } from '../policy/fields.ts';
import type { Configuration, NamedPath } from './configuration.ts';
import schemas from './schemas.generated.cjs';
import { singleDocument } from './single-document.ts';

const subject: Subject = {
  whole: 'The configuration',
  excluded: { message: 'A policy has one message.', remedy: 'Keep message or messageExpression.' },
  known: {
    '': ['apiVersion', 'kind', 'spec'],
    spec: ['dir', 'rules', 'allowed', 'policies', 'baseline'],
    allowed: ['accounts', 'groups', 'partitions'],
  },
};

// The shape that schemas/configuration.schema.json has let through.
interface ConfigurationData {
  readonly spec: {
    readonly dir?: string;
    readonly rules?: Readonly<Record<string, Severity | 'off'>>;
    readonly allowed?: {
      readonly accounts?: readonly string[];
      readonly groups?: readonly string[];
      readonly partitions?: readonly string[];
    };
    readonly policies?: readonly unknown[];
    readonly baseline?: string;
  };
}

/** Tells a configuration from what is wrong with one. */
export function isConfiguration(read: Configuration | readonly Finding[]): read is Configuration {
  return 'severities' in read;
}

/**
 * Reads the text of a guestlist.yaml. Pure: on a pull request the text that decides is the base branch's, and whoever
 * calls hands it in.
 */
export function parseConfiguration(file: SourceFile): Configuration | readonly Finding[] {
  const document = singleDocument(file, schemas.configuration, subject);
  if (!('data' in document)) return document;
  const { spec } = document.data as ConfigurationData;
  const rules = new Map(Object.entries(spec.rules ?? {}));
  const objections = [...rules].flatMap(([id, severity]) => objectionTo(id, severity, document));
  if (objections.length > 0) return objections;
  const path = (field: 'dir' | 'baseline'): NamedPath | undefined => {
    const text = spec[field];
    return text === undefined ? undefined : { path: text, location: document.locate('spec', field) };
  };
  const setOf = (items: readonly string[] | undefined) => (items === undefined ? undefined : new Set(items));
  return {
    dir: path('dir'),
    severities: rules,
    allowed: {
      accounts: setOf(spec.allowed?.accounts),
      groups: setOf(spec.allowed?.groups),
      partitions: setOf(spec.allowed?.partitions),
    },
    policies:
      spec.policies === undefined ? undefined : { ...below(document, 'spec', 'policies'), data: spec.policies, file },
    baseline: path('baseline'),
  };
}

/** A rule that there is not, or one that may only be made more severe and is made less so. */
function objectionTo(id: string, severity: Severity | 'off', document: SourceDocument): Finding[] {
  const { id: rule, severity: ownSeverity } = configurationRule;
  const known = ruleTextOf.get(id);
  if (known === undefined) {
    const near = nearest(id, ruleTextOf.keys());
    const location = document.locateKey('spec', 'rules', id);
    const remedy = near === undefined ? 'Write the id that a finding shows.' : `Did you mean ${near}?`;
    return [{ rule, severity: ownSeverity, location, message: `There is no rule ${JSON.stringify(id)}.`, remedy }];
  }
  if (known.suppressible !== false) return [];
  if (severity !== 'off' && severities.indexOf(severity) <= severities.indexOf(known.severity)) return [];
  return [
    {
      rule,
      severity: ownSeverity,
      location: document.locate('spec', 'rules', id),
      message: `The rule ${id} cannot be ${severity === 'off' ? 'switched off' : `made a ${severity}`}.`,
      remedy: `Remove the line: what it finds stays a finding of severity ${known.severity}.`,
    },
  ];
}
