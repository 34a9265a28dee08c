import type { Finding } from '../finding/finding.ts';
import { Lines } from '../finding/lines.ts';
import type { SourceFile } from '../finding/source.ts';
import { ruleTextOf } from '../lint/rule-texts.ts';
import { guards } from '../plan/guards.ts';
import { compile, type Wanted } from './compile.ts';
import { below, Fields, type Places } from './fields.ts';
import { MAX_POLICIES } from './limits.ts';
import { grantFields, type PlacedExpression, type Policy, policyFinding } from './policy.ts';
import { placeWithin } from './scalar.ts';
import { type PolicyContext, policyContexts, variablesOf } from './variables.ts';

/** The list under `spec.policies` of a guestlist.yaml, parsed, and where its parts stand: `locate(0, 'expression')`. */
export interface PolicySource extends Places {
  readonly file: SourceFile;
  readonly data: unknown;
}

/** The policies that can be asked, and what is wrong with the others. */
export interface ReadPolicies {
  readonly policies: readonly Policy[];
  readonly findings: readonly Finding[];
}

/** The fields of a policy. Tests are read by read-tests.ts. */
export const policyKeys = [
  'id',
  'title',
  'severity',
  'context',
  'match',
  'expression',
  'message',
  'messageExpression',
  'field',
  'docs',
  'suppressible',
  'tests',
] as const;

// Findings of loading and of policies themselves carry some of these in the place of a rule's id.
const takenIds: ReadonlyMap<string, string> = new Map([
  ...guards.map(({ id }) => [id, 'guard'] as const),
  ...[...ruleTextOf.keys()].map((id) => [id, 'rule'] as const),
]);

/** Reads policies: their shape, and their expressions with all types. Nothing is evaluated. */
export function readPolicies(source: PolicySource): ReadPolicies {
  const { data, locate } = source;
  if (!Array.isArray(data)) {
    return { policies: [], findings: [policyFinding(locate(), 'policies is a list.', 'Begin each policy with - id.')] };
  }
  const lines = new Lines(source.file.text);
  const findings: Finding[] = [];
  if (data.length > MAX_POLICIES) {
    const message = `There are ${data.length} policies; ${MAX_POLICIES} are the most.`;
    findings.push(policyFinding(locate(MAX_POLICIES), message, 'Join those that ask the same.'));
  }
  const policies: Policy[] = [];
  for (const [index, item] of data.slice(0, MAX_POLICIES).entries()) {
    const read = readPolicy(item, lines, below(source, index), new Set(policies.map(({ id }) => id)));
    if ('id' in read) policies.push(read);
    else findings.push(...read);
  }
  return { policies, findings };
}

function readPolicy(
  data: unknown,
  lines: Lines,
  places: Places,
  others: ReadonlySet<string>,
): Policy | readonly Finding[] {
  const findings: Finding[] = [];
  const fields = new Fields(data, places, findings, 'A policy', policyKeys);
  if (findings.length > 0) return findings;
  const id = fields.neededText('id', /^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a name in kebab-case');
  const taken = id === undefined ? undefined : takenIds.get(id);
  if (taken !== undefined) fields.refuse(['id'], `${id} is the id of a built-in ${taken}.`, 'Choose another.');
  if (id !== undefined && others.has(id))
    fields.refuse(['id'], `Another policy is called ${id}.`, 'Choose another id.');
  const title = fields.neededText('title', /^\S(?:.{0,198}\S)?$/, 'one line of text');
  const severity = fields.word('severity', ['error', 'warning', 'note']) ?? 'error';
  const context = fields.word('context', policyContexts) ?? 'grant';
  const docs = fields.text('docs', /^https:\/\/[^\s"'<>`]{1,500}$/, 'an address that begins with https://');
  const field = fields.word('field', grantFields);
  if (field !== undefined && context === 'process') {
    fields.refuse(['field'], 'A policy of the context process is not about one grant.', 'Remove field.');
  }
  const suppressible = fields.flag('suppressible') ?? true;
  const message = fields.text('message');
  if (message !== undefined && fields.has('messageExpression')) {
    fields.refuse(['messageExpression'], 'A policy has one message.', 'Keep message or messageExpression.');
  }
  const place = (key: string, wanted: Wanted) => expressionAt(fields, key, wanted, context, lines);
  const match = place('match', 'bool');
  const expression = place('expression', 'bool');
  fields.needs('expression');
  const said = place('messageExpression', 'string');
  if (findings.length > 0 || id === undefined || title === undefined || expression === undefined) return findings;
  return {
    id,
    title,
    severity,
    context,
    match,
    expression,
    message: message ?? said ?? title,
    field,
    docs,
    suppressible,
    location: fields.at('id'),
  };
}

function expressionAt(
  fields: Fields,
  key: string,
  wanted: Wanted,
  context: PolicyContext,
  lines: Lines,
): PlacedExpression | undefined {
  const text = fields.text(key);
  if (text === undefined) return undefined;
  const place = placeWithin(lines, fields.at(key), text);
  const compiled = compile(text, wanted, variablesOf[context]);
  if ('run' in compiled) return { ...compiled, place };
  for (const { span, message, remedy } of compiled) fields.note(place(span), message, remedy);
  return undefined;
}
