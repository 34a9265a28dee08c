import { describe, expect, test } from 'vitest';
import { claimOf, countClaims, predictedClaimOf, type Sighting } from '../../src/verify/claim.ts';
import type { Foretold, Knock, Person, Purpose } from '../../src/verify/evidence.ts';

const principal = 'arn:aws:iam::123456789012:role/dev';
const dev: Person = { username: 'dev', groups: ['edit', 'view'] };

const inAs = (person: Person, count = 3): Knock => ({
  answer: 'in',
  person,
  pods: { status: 200, count },
  rights: undefined,
});
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
  added: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted] },
  changed: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted] },
  removed: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted] },
  nodes: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted] },
  untouched: { mapped: [asPredicted], mappedBefore: [asPredicted], unmapped: [unlisted] },
  // EKS lets the creator in by other means than aws-auth, as whomever it likes.
  creator: { mapped: anyWayIn, mappedBefore: anyWayIn, unmapped: anyWayIn },
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
  const forbidden: Knock = {
    answer: 'in',
    person: dev,
    pods: { status: 403, reason: 'pods is forbidden' },
    rights: undefined,
  };
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
    [
      { purpose: 'removed', before: asPredicted, after: asPredicted },
      `${listed}, but it must be refused: look whether an access entry of EKS lets it in; before, it was in.`,
    ],
    [{ purpose: 'removed', before: asPredicted, after: unlisted }, `${refused}, as it should; before, it was in.`],
    [
      { purpose: 'creator', before: asPredicted, after: unlisted },
      `${refused}, but it must get in; before, it was in.`,
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

describe('whom the plan leaves alone', () => {
  const holds = (purpose: Purpose, before: Knock | undefined, after: Knock) =>
    claimOf({ principal, purpose, predicted: dev, byAwsAuth: false, before, after }).holds;

  test.each<[string, Knock | undefined, Knock, boolean]>([
    ['is still in as another than aws-auth says, as by an access entry', inAsAnother, inAsAnother, true],
    ['becomes somebody else', inAsAnother, withMore, false],
    ['becomes who aws-auth says', inAsAnother, asPredicted, true],
    ['is still refused', unlisted, unlisted, true],
    ['is refused from now on', asPredicted, unlisted, false],
    ['cannot be tried any more', asPredicted, broken, false],
    ['could never be tried', broken, broken, false],
    ['is refused, and nobody knows of before', undefined, unlisted, false],
  ])('%s', (_name, before, after, expected) => {
    expect(holds('untouched', before, after)).toBe(expected);
  });

  test.each<[string, Knock | undefined, Knock, boolean]>([
    ['is in as somebody else', asPredicted, withMore, true],
    ['is out, and never was in', unlisted, unlisted, true],
    ['is out from now on', asPredicted, unlisted, false],
    ['is out, and nobody knows of before', undefined, unlisted, false],
  ])('the creator %s', (_name, before, after, expected) => {
    expect(holds('creator', before, after)).toBe(expected);
  });
});

describe('what is foretold', () => {
  const foretold = (person: Person | undefined): Foretold => ({ answer: 'foretold', person, rights: undefined });
  const claim = (purpose: Purpose, predicted: Person | undefined, person: Person | undefined) =>
    predictedClaimOf({
      principal,
      purpose,
      predicted,
      before: undefined,
      after: foretold(person),
      why: 'sts:AssumeRole was refused',
    });

  test.each<[Purpose, Person | undefined, Person | undefined, boolean, string]>([
    [
      'added',
      dev,
      dev,
      true,
      'will get in as dev with edit, view by aws-auth. Nobody signed in as it: sts:AssumeRole was refused.',
    ],
    ['added', dev, undefined, false, 'will be refused, but it must get in as dev with edit, view.'],
    ['removed', undefined, undefined, true, 'will be refused. Nobody signed in as it: sts:AssumeRole was refused.'],
    ['removed', undefined, dev, false, 'will get in as dev with edit, view by aws-auth, but it must be refused.'],
    [
      'creator',
      undefined,
      undefined,
      true,
      'is not named in aws-auth, so that EKS lets it in by itself. Nobody signed in as it: sts:AssumeRole was refused.',
    ],
  ])('of %s', (purpose, predicted, person, holds, words) => {
    expect(claim(purpose, predicted, person)).toMatchObject({
      evidence: 'predicted',
      holds,
      words: `${principal} ${words}`,
    });
  });

  test('is counted apart from what is proven; what does not hold is neither', () => {
    const seen = (after: Knock) =>
      claimOf({ principal, purpose: 'in', predicted: dev, byAwsAuth: false, before: undefined, after });
    const claims = [
      claim('added', dev, dev),
      claim('added', dev, undefined),
      seen(asPredicted),
      seen(asPredicted),
      seen(unlisted),
    ];
    expect(countClaims(claims)).toEqual({ proven: 2, predicted: 1, failed: 2 });
  });
});
