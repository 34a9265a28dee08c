import { describe, expect, test } from 'vitest';
import { claimOf, type Sighting } from '../../src/verify/claim.ts';
import type { Knock, Person, Purpose } from '../../src/verify/evidence.ts';

const principal = 'arn:aws:iam::123456789012:role/dev';
const dev: Person = { username: 'dev', groups: ['edit', 'view'] };

const inAs = (person: Person, count = 3): Knock => ({ answer: 'in', person, pods: { status: 200, count } });
const asPredicted = inAs(dev);
const inAsAnother = inAs({ ...dev, username: 'admin' });
const withMore = inAs({ ...dev, groups: ['edit', 'system:masters', 'view'] });
const withLess = inAs({ ...dev, groups: ['view'] });
const unlisted: Knock = { answer: 'unauthorized' };
const broken: Knock = { answer: 'failed', reason: 'https://k answered 500: boom.' };

const anyWayIn = [asPredicted, inAsAnother, withMore, withLess];

/**
 * The answers that a purpose takes: where aws-auth makes the principal dev, where it does so and was the principal's way
 * in before, and where it makes nobody of it.
 */
const holding: Readonly<Record<Purpose, Readonly<Record<'mapped' | 'mappedBefore' | 'unmapped', readonly Knock[]>>>> = {
  in: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted] },
  // Whoever aws-auth lets in will get in, even where a refusal from before the change is still given.
  out: { mapped: [], mappedBefore: [], unmapped: [unlisted] },
  // The way to the writer may be let in by an access entry, which aws-auth does not know.
  intermediate: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted, ...anyWayIn] },
  // EKS lets the creator in by other means than aws-auth, as whomever it likes.
  writer: { mapped: anyWayIn, mappedBefore: [asPredicted], unmapped: anyWayIn },
};

const all: readonly (readonly [string, Knock])[] = [
  ['in as predicted', asPredicted],
  ['in as somebody else', inAsAnother],
  ['in with more groups', withMore],
  ['in with fewer groups', withLess],
  ['refused', unlisted],
  ['failed', broken],
];

describe.each(Object.entries(holding) as [Purpose, (typeof holding)[Purpose]][])(
  'of the purpose %s',
  (purpose, takes) => {
    test.each(all)('%s', (_name, after) => {
      const holds = (predicted: Person | undefined, byAwsAuth: boolean) =>
        claimOf({ principal, purpose, predicted, byAwsAuth, before: undefined, after }).holds;
      expect({
        mapped: holds(dev, false),
        mappedBefore: holds(dev, true),
        unmapped: holds(undefined, false),
      }).toEqual({
        mapped: takes.mapped.includes(after),
        mappedBefore: takes.mappedBefore.includes(after),
        unmapped: takes.unmapped.includes(after),
      });
    });
  },
);

describe('in words', () => {
  const forbidden: Knock = { answer: 'in', person: dev, pods: { status: 403, reason: 'pods is forbidden' } };
  const alone: Person = { username: 'dev', groups: [] };
  const listed = 'gets in as dev with edit, view and lists 3 pods';
  const refused = 'is refused: not on the list (401 Unauthorized)';
  const untried = 'could not be tried (https://k answered 500: boom), so nothing is proven of it';

  const words = (sighting: Partial<Sighting>) =>
    claimOf({
      principal,
      purpose: 'in',
      predicted: undefined,
      byAwsAuth: false,
      before: undefined,
      after: unlisted,
      ...sighting,
    }).words;

  test.each<[Partial<Sighting>, string]>([
    [{ predicted: dev, before: unlisted, after: asPredicted }, `${listed}, as it should; before, it was refused.`],
    [{ predicted: dev, before: asPredicted, after: asPredicted }, `${listed}, as it should; before, it was in.`],
    [{ predicted: dev, before: broken, after: asPredicted }, `${listed}, as it should; before, it could not be tried.`],
    [{ predicted: alone, after: inAs(alone, 1) }, 'gets in as dev with no groups and lists 1 pod, as it should.'],
    [
      { predicted: dev, after: forbidden },
      'gets in as dev with edit, view and may not list pods: RBAC gives no right to it (403 Forbidden), as it should.',
    ],
    [
      { predicted: dev, before: unlisted, after: unlisted },
      `${refused}, but it must get in as dev with edit, view; before, it was refused.`,
    ],
    [
      { predicted: dev, after: withLess },
      'gets in as dev with view and lists 3 pods, but it must get in as dev with edit, view.',
    ],
    [{ before: asPredicted, after: unlisted }, `${refused}, as it should; before, it was in.`],
    [{ after: asPredicted }, `${listed}, but it must be refused.`],
    [{ after: broken }, `${untried}.`],
    [{ predicted: dev, before: unlisted, after: broken }, `${untried}; before, it was refused.`],
    [{ purpose: 'out', before: unlisted, after: unlisted }, `${refused}, as it should; before, it was refused.`],
    [{ purpose: 'out', after: asPredicted }, `${listed}, but it must be refused.`],
    [
      { purpose: 'out', predicted: dev, before: unlisted, after: unlisted },
      'must stay out, but aws-auth lets it in as dev with edit, view; before, it was refused.',
    ],
    [{ purpose: 'out', after: broken }, `${untried}.`],
    [{ purpose: 'intermediate', after: unlisted }, `${refused}, as it should.`],
    [{ purpose: 'intermediate', after: asPredicted }, `${listed}, by another way than aws-auth, as it should.`],
    [
      { purpose: 'intermediate', predicted: dev, after: unlisted },
      `${refused}, but it must get in as dev with edit, view.`,
    ],
    [{ purpose: 'writer', after: asPredicted }, `${listed}, as it should.`],
    [{ purpose: 'writer', before: asPredicted, after: unlisted }, `${refused}, but it must get in; before, it was in.`],
    [{ purpose: 'writer', predicted: dev, after: unlisted }, `${refused}, but it must get in.`],
    [
      { purpose: 'writer', predicted: dev, byAwsAuth: true, after: withLess },
      'gets in as dev with view and lists 3 pods, but it must get in as dev with edit, view.',
    ],
  ])('%j', (sighting, expected) => {
    expect(words(sighting)).toBe(`${principal} ${expected}`);
  });

  test('401 and 403 are told apart', () => {
    const notListed = words({ predicted: dev, after: unlisted });
    const noRight = words({ predicted: dev, after: forbidden });
    expect([notListed.includes('401'), notListed.includes('403')]).toEqual([true, false]);
    expect([noRight.includes('401'), noRight.includes('403')]).toEqual([false, true]);
  });
});
