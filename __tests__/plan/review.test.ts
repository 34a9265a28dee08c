import { beforeEach, describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import type { Roster } from '../../src/declaration/roster.ts';
import { Failure } from '../../src/failure.ts';
import { digestOf, fingerprintOf, madeBy } from '../../src/plan/fingerprint.ts';
import type { Guard } from '../../src/plan/guard.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Plan } from '../../src/plan/plan.ts';
import {
  approvedPlanGuard,
  type Review,
  type ReviewedChanges,
  reviewGuard,
  reviewWords,
} from '../../src/plan/review.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { grantsOf } from '../report/workspace.ts';

const ACCOUNT: Mapping = { section: 'mapAccounts', account: '111122223333' };
const MORE = '- {account: "444455556666"}\n';
const BARE = `- {role: "${roleArn('bare')}", username: bare, groups: [a, b]}\n`;
const EXPIRED = `- {role: "${roleArn('old')}", username: old, groups: [view], expires: 2026-11-01}\n`;

let roster: Roster;
/** A plan with a change of each kind that an apply makes. */
let plan: Plan;
beforeEach(() => {
  roster = rosterOf(clusterYaml('  adopt: true'), accessYaml(grantsOf('added', 'changed', 'there') + BARE + MORE));
  plan = planOf(roster, [
    roleEntry('changed', []),
    roleEntry('removed'),
    roleEntry('there'),
    roleEntry('bare', ['a']),
    ACCOUNT,
  ]);
});

function planOf(wanted: Roster, entries: readonly Mapping[]): Plan {
  const owned = entries.filter(
    (entry) => entry !== entries.find((one) => 'arn' in one && one.arn === roleArn('there')),
  );
  return makePlan(wanted, liveOf(entries, { [SOURCE]: owned }), { target: 'here', source: SOURCE });
}

const nothing: ReviewedChanges = { digests: new Set(), plans: new Set() };
const changesOf = (of: Plan): ReviewedChanges => ({ digests: new Set(madeBy(of).map(digestOf)), plans: new Set() });
const wholeOf = (of: Plan): ReviewedChanges => ({ digests: new Set(), plans: new Set([fingerprintOf(of)]) });

type Reviewed = Extract<Review, { kind: 'reviewed' }>;

function reviewed(changes: ReviewedChanges | undefined, newest = changes): Reviewed {
  const here = (one: ReviewedChanges | undefined) => new Map(one === undefined ? [] : [['prod', one]]);
  return { kind: 'reviewed', by: 'pull request #7', clusters: here(changes), newest: here(newest) };
}

const said = (guard: Guard, of = plan) => [...guard.check(of, roster)];

const EVERY = [
  `adds ${roleArn('added')} added (view)`,
  `changes ${roleArn('changed')} from changed (no groups) to changed (view)`,
  `adopts ${roleArn('there')} there (view)`,
  `changes ${roleArn('bare')} from bare (a) to bare (a, b)`,
  'adds 444455556666',
  `removes ${roleArn('removed')} removed (view)`,
  'removes 111122223333',
];

test('the plan has every kind of change', () => {
  expect(new Set(plan.changes.map(({ kind }) => kind))).toEqual(new Set(['added', 'changed', 'adopted', 'removed']));
});

describe('a plan', () => {
  test.each([
    ['of which every change was reviewed', changesOf],
    ['of which the whole was reviewed', wholeOf],
  ])('%s passes', (_name, reviewedOf) => {
    const changes = reviewedOf(plan);
    expect(said(reviewGuard(reviewed(changes)))).toEqual([]);
    expect(said(approvedPlanGuard(reviewed(changes)))).toEqual([]);
    expect(reviewWords(plan, reviewed(changes))).toBe('Every change was reviewed in pull request #7.');
  });

  test.each([
    ['another cluster', undefined],
    ['nothing of this one', nothing],
  ])('is refused where what was reviewed is of %s, with all its changes', (_name, changes) => {
    const message = `Nobody reviewed in pull request #7 that this ${EVERY.join('; ')}.`;
    expect(said(reviewGuard(reviewed(changes)))).toEqual([
      { message, remedy: expect.stringMatching(/reviewed on a new one\. `onStale: replan` in the Cluster goes on/) },
    ]);
    expect(reviewWords(plan, reviewed(changes))).toBe(message);
  });

  test('says which change is new, and how many of the reviewed ones are gone', () => {
    const [first = '', ...rest] = changesOf(plan).digests;
    const changes = { digests: new Set([...rest, 'gone', 'too']), plans: new Set<string>() };
    expect(said(reviewGuard(reviewed(changes)))).toMatchObject([
      {
        message: `Nobody reviewed in pull request #7 that this ${EVERY[0]}. Of the reviewed changes 2 are not there any more.`,
      },
    ]);
    expect(first).toHaveLength(40);
  });

  test.each([
    [20, ''],
    [21, '; and 1 more'],
    [25, '; and 5 more'],
  ])('with %s changes tells twenty, and how many more there are', (count, more) => {
    const names = Array.from({ length: count }, (_, index) => `r${index}`);
    const many = planOf(rosterOf(clusterYaml(), accessYaml(grantsOf(...names))), []);
    const told = names.slice(0, 20).map((name) => `adds ${roleArn(name)} ${name} (view)`);
    expect(said(reviewGuard(reviewed(nothing)), many)).toMatchObject([
      { message: `Nobody reviewed in pull request #7 that this ${told.join('; ')}${more}.` },
    ]);
  });
});

describe('what has expired', () => {
  let lapsed: Roster;
  beforeEach(() => {
    lapsed = rosterOf(clusterYaml(), accessYaml(EXPIRED + grantsOf('kept')));
  });

  test('was reviewed with its date', () => {
    const ending = planOf(lapsed, [roleEntry('old'), roleEntry('kept')]);
    expect(madeBy(ending)).toMatchObject([{ kind: 'removed', expired: '2026-11-01' }]);
    expect(said(reviewGuard(reviewed(undefined)), ending)).toEqual([]);
    expect(said(approvedPlanGuard({ kind: 'nobody', why: 'there is none.' }), ending)).toEqual([]);
    expect(reviewWords(ending, reviewed(undefined))).toBe('All that was taken away had expired.');
  });

  test('lets nothing else through', () => {
    const more = planOf(lapsed, [roleEntry('old'), roleEntry('kept'), roleEntry('other')]);
    const message = `Nobody reviewed in pull request #7 that this removes ${roleArn('other')} other (view).`;
    expect(said(reviewGuard(reviewed(undefined)), more)).toMatchObject([{ message }]);
    expect(reviewWords(more, reviewed(changesOf(more)))).toBe('Every change was reviewed in pull request #7.');
  });
});

describe('what was approved', () => {
  const REMEDY =
    'The live aws-auth has changed since, or the change was not planned on a pull request: have it reviewed on a new one.';

  test('is the plan of the newest commit, whatever was reviewed before', () => {
    expect(said(approvedPlanGuard(reviewed(changesOf(plan), nothing)))).toEqual([
      {
        message: `Nobody reviewed in the plan of the commit that was approved that this ${EVERY.join('; ')}.`,
        remedy: REMEDY,
      },
    ]);
    expect(said(approvedPlanGuard(reviewed(nothing, changesOf(plan))))).toEqual([]);
    expect(said(approvedPlanGuard(reviewed(changesOf(plan), undefined)))).toHaveLength(0);
  });

  test('is nothing where nobody planned', () => {
    const [refusal] = said(approvedPlanGuard({ kind: 'nobody', why: 'the pull request has no plan.' }));
    expect(refusal).toEqual({
      message: `Nobody reviewed a plan: the pull request has no plan. This ${EVERY.join('; ')}.`,
      remedy: REMEDY,
    });
  });
});

describe('a receipt says', () => {
  const failure = new Failure('github', 'GitHub does not answer.', { remedy: 'Try again.' });
  test.each<[string, Review, string]>([
    ['that nobody reviewed', { kind: 'nobody', why: 'it was pushed.' }, 'Nobody reviewed this plan: it was pushed.'],
    [
      'that nobody knows',
      { kind: 'unknown', failure },
      'Whether this plan was reviewed is not known: GitHub does not answer.',
    ],
    [
      'that a newer commit says otherwise',
      { kind: 'stale', refusal: { guard: 'stale', message: 'It is old.', remedy: 'Wait.' } },
      'It is old.',
    ],
  ])('%s', (_name, review, words) => {
    expect(reviewWords(plan, review)).toBe(words);
  });

  test('nothing where nothing was to change', () => {
    const same = planOf(rosterOf(clusterYaml(), accessYaml(grantsOf('kept'))), [roleEntry('kept')]);
    expect(reviewWords(same, { kind: 'nobody', why: 'it was pushed.' })).toBeUndefined();
    expect(reviewWords(same, reviewed(undefined))).toBeUndefined();
  });
});
