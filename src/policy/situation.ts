import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Finding } from '../finding/finding.ts';
import type { Lines } from '../finding/lines.ts';
import { changeFacts, type Facts, grantFacts, type Move, type Process, processFacts } from './facts.ts';
import { below, Fields, type Part } from './fields.ts';
import { givenCluster, givenEntry, givenRosters } from './given.ts';
import { type Policy, policyFinding } from './policy.ts';
import { placeWithin } from './scalar.ts';
import type { PolicyContext } from './variables.ts';

const givenKeys: Readonly<Record<PolicyContext, readonly string[]>> = {
  grant: ['grant', 'access', 'cluster', 'today', 'declarations'],
  change: ['change', 'cluster', 'today'],
  process: ['process', 'changes', 'cluster'],
};

const MOMENT = {
  test(text: string): boolean {
    // Date.parse takes the 31st of February for the 3rd of March.
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(at) && new Date(at).toISOString() === text.replace('Z', '.000Z');
  },
};
const DAY = { test: (text: string) => MOMENT.test(`${text}T00:00:00Z`) };

/** What a test's policy is asked of, as its `given` says. What is wrong with it is added to the findings. */
export function situationOf(given: Part, policy: Policy, lines: Lines, findings: Finding[]): readonly Facts[] {
  const { context } = policy;
  const fields = new Fields(given.data ?? {}, given.places, findings, 'given', givenKeys[context]);
  const today = todayOf(fields, policy);
  if (fields.has('declarations')) return declaredFacts(fields, lines, today, findings);
  const cluster = givenCluster(fields.part('cluster'), findings);
  if (cluster === undefined || !fields.needs(context)) return [];
  switch (context) {
    case 'grant': {
      const entry = givenEntry(fields.part('grant'), fields.part('access'), cluster, today, findings);
      return entry === undefined ? [] : [grantFacts(entry, cluster, today)];
    }
    case 'change': {
      const move = moveOf(fields.part('change'), cluster, today, findings);
      return move === undefined ? [] : [changeFacts(move, cluster, today)];
    }
    case 'process': {
      const process = processOf(fields.part('process'), findings);
      const moves = movesOf(fields.part('changes'), cluster, today, findings);
      return process === undefined ? [] : [processFacts(process, moves, cluster)];
    }
  }
}

/** A test is the same on every day, so one whose policy asks for the day has to give it. */
function todayOf(fields: Fields, { match, expression, message }: Policy): string {
  const expressions = [match, expression, typeof message === 'string' ? undefined : message];
  const asks = expressions.some((each) => each?.uses.has('today') === true);
  const today = asks ? fields.neededText('today', DAY, 'a day') : fields.text('today', DAY, 'a day');
  return today ?? '1970-01-01';
}

function declaredFacts(fields: Fields, lines: Lines, today: string, findings: Finding[]): readonly Facts[] {
  for (const key of ['grant', 'access', 'cluster']) {
    if (fields.has(key)) fields.refuse([key], `${key} stands beside declarations.`, 'Give one or the other.');
  }
  const text = fields.text('declarations');
  if (text === undefined) return [];
  const rosters = givenRosters(text, placeWithin(lines, fields.at('declarations'), text), today, findings);
  const facts = rosters.flatMap(({ cluster, entries }) => entries.map((entry) => grantFacts(entry, cluster, today)));
  if (facts.length === 0) {
    fields.refuse(['declarations'], 'No grant of these declarations applies to a cluster of theirs.', 'Declare both.');
  }
  return facts;
}

function movesOf(list: Part, cluster: ClusterDeclaration, today: string, findings: Finding[]): readonly Move[] {
  if (list.data === undefined) return [];
  if (!Array.isArray(list.data)) {
    findings.push(
      policyFinding(list.places.locate(), 'changes is a list.', 'Begin each change with - before or - after.'),
    );
    return [];
  }
  return list.data.flatMap((data, index) => {
    const move = moveOf({ data, places: below(list.places, index) }, cluster, today, findings);
    return move === undefined ? [] : [move];
  });
}

/** A change by what was and what is to be, each written as a grant. */
function moveOf(change: Part, cluster: ClusterDeclaration, today: string, findings: Finding[]): Move | undefined {
  const wrong = findings.length;
  const fields = new Fields(change.data, change.places, findings, 'A change', ['before', 'after']);
  const entryOf = (key: 'before' | 'after') =>
    fields.has(key)
      ? givenEntry(fields.part(key), { data: undefined, places: change.places }, cluster, today, findings)
      : undefined;
  const before = entryOf('before');
  const entry = entryOf('after');
  if (entry !== undefined && before !== undefined) {
    return { kind: 'changed', before: before.mapping, after: entry.mapping, entry };
  }
  if (entry !== undefined) return { kind: 'added', after: entry.mapping, entry };
  if (before !== undefined) return { kind: 'removed', before: before.mapping };
  if (findings.length > wrong) return undefined;
  return fields.refuse([], 'A change without before and after changes nothing.', 'Give one of them, or both.');
}

function processOf(part: Part, findings: Finding[]): Process | undefined {
  const fields = new Fields(part.data, part.places, findings, 'process', ['author', 'approvers', 'labels', 'now']);
  const author = fields.neededText('author');
  const now = fields.neededText('now', MOMENT, 'a moment such as 2026-11-24T09:00:00Z');
  if (author === undefined || now === undefined) return undefined;
  return { author, approvers: fields.texts('approvers'), labels: fields.texts('labels'), now: new Date(now) };
}
