import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Company, Guest } from '../../src/verify/guest.ts';
import { witnessOf } from '../../src/verify/witness.ts';
import type { World } from '../../src/world.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { companyOf, guest, locked, makeWorld } from './guests.ts';
import { broken, letIn, refused } from './scripted-api.ts';

const SETTLE = 3000;
const admin = letIn('kubernetes-admin', ['system:masters']);
const writer = () => guest('creator', 'writer', admin);
const stored = liveOf([roleEntry('a', ['view']), roleEntry('b', ['view', 'edit'], 'b:{{SessionName}}')]);
const nobody = liveOf([]);
const aIn = letIn('a', ['view']);

/** A cluster that names nobody, with so many seconds of patience. */
const clusterOf = (timeoutSeconds: number) => ({
  creator: undefined,
  verify: { in: [], out: [], assumable: false, timeoutSeconds },
});

const witnessWith = (guests: readonly Guest[], world: World, seconds = 60) =>
  witnessOf(clusterOf(seconds), companyOf(guests), world);

/** A plan that leaves everything as it is. */
const idle = (live: ConfigMap | undefined): Plan => {
  const roster = { ...rosterOf(clusterYaml()), entries: [] };
  return makePlan(roster, live, { target: 'prod', source: SOURCE });
};

/** What is claimed of a ConfigMap that is in place, with 60 seconds of patience unless told otherwise. */
function claimsOf(guests: readonly Guest[], world: World, map: ConfigMap | undefined = stored, seconds = 60) {
  return witnessWith(guests, world, seconds).after(idle(map), map);
}

/** What is claimed of a change, from one ConfigMap to another. */
async function claimsOfChange(guests: readonly Guest[], world: World, before: ConfigMap, after: ConfigMap) {
  const witness = witnessWith(guests, world);
  await witness.before(idle(before));
  return witness.after(idle(before), after);
}

describe('before a change', () => {
  test('it knocks once as everybody, the writer first', async () => {
    const world = makeWorld();
    const guests = [
      guest('a', 'in', refused),
      writer(),
      guest('c', 'intermediate', refused),
      guest('d', 'out', refused),
    ];
    await witnessWith(guests, world).before(idle(undefined));
    expect(world.said).toEqual(['creator', 'c', 'd', 'a'].map((name) => `Before: knocking as ${roleArn(name)}`));
    expect(guests.map(({ api }) => api.knocks)).toEqual([1, 1, 1, 1]);
    expect(world.waits).toEqual([]);
  });

  test.each([
    ['is refused', refused, 'is refused: not on the list (401 Unauthorized)'],
    ['cannot be tried', broken, 'could not be tried (https://k answered 500: boom)'],
  ])('a writer who %s stops everything', async (_name, answer, why) => {
    const other = guest('a', 'in', aIn);
    const witness = witnessWith([other, guest('creator', 'writer', answer)], makeWorld());
    await expect(witness.before(idle(undefined))).rejects.toMatchObject({
      code: 'identity',
      message: `${roleArn('creator')} ${why}, so it cannot change the cluster.`,
      remedy: expect.stringContaining('signIn'),
    });
    expect(other.api.knocks).toBe(0);
  });

  test('whatever happens to the others stops nothing', async () => {
    const guests = [writer(), guest('a', 'in', broken), guest('b', 'out', letIn('b', [])), guest('c', 'in', refused)];
    await witnessWith(guests, makeWorld()).before(idle(undefined));
  });

  test('somebody who cannot be assumed stops everything: nothing could be proven of them', async () => {
    const witness = witnessWith([writer(), locked('a', 'in')], makeWorld());
    await expect(witness.before(idle(undefined))).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('role/a'),
    });
  });
});

describe('what is in place', () => {
  test('is seen at once where the answers are as expected, by those who show it first', async () => {
    const world = makeWorld();
    const guests = [
      writer(),
      guest('y', 'intermediate', refused),
      guest('x', 'out', refused),
      guest('b', 'in', letIn('b:run-7', ['edit', 'view'], 4)),
    ];
    const claims = await claimsOf(guests, world);
    expect(claims.map(({ principal, purpose, holds }) => [principal, purpose, holds])).toEqual([
      [roleArn('b'), 'in', true],
      [roleArn('x'), 'out', true],
      [roleArn('y'), 'intermediate', true],
      [roleArn('creator'), 'writer', true],
    ]);
    expect(claims[0]).toMatchObject({
      predicted: { username: 'b:run-7', groups: ['edit', 'view'] },
      before: undefined,
      after: { answer: 'in', pods: { status: 200, count: 4 } },
    });
    expect(world.waits).toEqual([]);
  });

  test('is asked for again, each time a little later, until the answer is as expected', async () => {
    const world = makeWorld();
    const late = guest('a', 'in', refused, broken, letIn('old', []), refused, refused, refused, refused, aIn);
    const [claim] = await claimsOf([late], world);
    expect(claim).toMatchObject({ holds: true, after: { answer: 'in', person: { username: 'a' } } });
    expect(world.waits).toEqual([300, 600, 1200, 2400, 4800, 5000, 5000]);
    expect(late.api.knocks).toBe(8);
  });

  test.each([
    [0, [225, 450]],
    [0.5, [300, 600]],
    [1, [375, 750]],
  ])('is asked for at moments that are spread, so that many runs do not knock as one (%d)', async (random, waits) => {
    const world = makeWorld(random);
    await claimsOf([guest('a', 'in', refused, refused, aIn)], world);
    expect(world.waits).toEqual(waits);
  });

  test('is given up when time is up, and the last answer is the evidence', async () => {
    const world = makeWorld();
    const start = world.now().getTime();
    const [claim] = await claimsOf([guest('a', 'in', refused)], world, stored, 4);
    expect(claim).toMatchObject({ holds: false, after: { answer: 'unauthorized' } });
    expect(world.waits).toEqual([300, 600, 1200]);
    expect(world.now().getTime() - start).toBeLessThanOrEqual(4000);
  });

  test('has one time for all, and everybody knocks once even when it is up', async () => {
    const world = makeWorld();
    const last = guest('x', 'out', refused);
    const claims = await claimsOf([guest('a', 'in', refused), guest('b', 'in', refused), last], world, stored, 4);
    expect(claims.map(({ holds }) => holds)).toEqual([false, false, true]);
    expect(world.waits).toEqual([300, 300, 600, 600, 1200]);
    expect(last.api.knocks).toBe(1);
  });

  test('is that everybody but the writer must be refused, where there is no aws-auth', async () => {
    const guests = [writer(), guest('a', 'in', refused), guest('x', 'out', refused)];
    const claims = await witnessWith(guests, makeWorld(), 1).after(idle(undefined), undefined);
    expect(claims.map(({ predicted, holds }) => [predicted, holds])).toEqual(Array(3).fill([undefined, true]));
  });

  test('is the same where a group is declared that everybody is in', async () => {
    const map = liveOf([roleEntry('a', ['view', 'system:authenticated'])]);
    const [claim] = await claimsOf([guest('a', 'in', aIn)], makeWorld(), map, 1);
    expect(claim).toMatchObject({ holds: true, predicted: { username: 'a', groups: ['view'] } });
  });

  test('is not proven of somebody who cannot be assumed, and the others still knock', async () => {
    const world = makeWorld();
    const claims = await claimsOf([locked('a', 'in'), guest('b', 'in', letIn('b:run-7', ['view', 'edit']))], world);
    expect(claims).toMatchObject([
      {
        principal: roleArn('a'),
        holds: false,
        after: { answer: 'failed', reason: 'sts:AssumeRole of role/a failed: AccessDenied.' },
        words: `${roleArn('a')} could not be tried (sts:AssumeRole of role/a failed: AccessDenied), so nothing is proven of it.`,
      },
      { principal: roleArn('b'), holds: true },
    ]);
    expect(world.waits).toEqual([]);
  });

  test('is not told by a mistake of our own', async () => {
    const mistaken: Guest = { ...locked('a', 'in'), open: () => Promise.reject(new TypeError('mistake')) };
    await expect(claimsOf([mistaken], makeWorld())).rejects.toThrow('mistake');
  });
});

describe('a change', () => {
  test('is what was seen before and after, side by side, for one principal in two roles too', async () => {
    const guests = [
      guest('a', 'in', refused, aIn),
      guest('x', 'out', letIn('x', []), refused),
      guest('a', 'writer', letIn('admin', [])),
    ];
    const claims = await claimsOfChange(guests, makeWorld(), liveOf([roleEntry('x', [])]), stored);
    expect(claims.map(({ purpose, before, after, holds }) => [purpose, before?.answer, after.answer, holds])).toEqual([
      ['in', 'unauthorized', 'in', true],
      ['out', 'in', 'unauthorized', true],
      ['writer', 'in', 'in', true],
    ]);
  });

  test.each<[string, Guest, ConfigMap, ConfigMap]>([
    ['somebody who is let in', guest('a', 'in', refused, aIn), nobody, stored],
    ['somebody who is removed', guest('a', 'in', aIn, refused), stored, nobody],
    [
      'somebody who gets other groups',
      guest('a', 'in', letIn('a', ['edit']), aIn),
      liveOf([roleEntry('a', ['edit'])]),
      stored,
    ],
  ])('is shown by %s: nobody waits', async (_name, shows, before, after) => {
    const world = makeWorld();
    const claims = await claimsOfChange([shows, writer()], world, before, after);
    expect(claims.every(({ holds }) => holds)).toBe(true);
    expect(world.waits).toEqual([]);
  });

  test.each<[string, readonly ReturnType<typeof guest>[]]>([
    ['there is nobody but the writer', []],
    ['those who knock are the same before and after', [guest('a', 'in', aIn), guest('x', 'out', refused)]],
  ])('may not be in force yet where %s: after a moment all knock once more', async (_name, others) => {
    const world = makeWorld();
    const guests = [...others, writer()];
    const claims = await claimsOfChange(guests, world, liveOf([roleEntry('a', ['view'])]), stored);
    expect(claims.every(({ holds }) => holds)).toBe(true);
    expect(world.waits).toEqual([SETTLE]);
    expect(guests.map(({ api }) => api.knocks)).toEqual(guests.map(() => 3));
  });

  test('is not shown by somebody who waits in vain for it: all knock once more', async () => {
    const world = makeWorld();
    const bystander = guest('x', 'out', refused);
    const claims = await claimsOfChange([guest('a', 'in', refused), bystander], world, nobody, stored);
    expect(claims.map(({ holds }) => holds)).toEqual([false, true]);
    expect(world.waits.at(-1)).toBe(SETTLE);
    expect(bystander.api.knocks).toBe(3);
  });

  test('that lets in who must stay out is found by that second knock', async () => {
    const guests = [guest('x', 'out', refused, refused, letIn('x', [])), writer()];
    const claims = await claimsOfChange(guests, makeWorld(), nobody, stored);
    expect(claims.map(({ purpose, holds }) => [purpose, holds])).toEqual([
      ['out', false],
      ['writer', true],
    ]);
  });
});

describe('a writer', () => {
  const mapped = (...groups: readonly string[]) => liveOf([roleEntry('creator', groups, 'creator')]);

  test('who is locked out is a claim that fails', async () => {
    const [claim] = await claimsOfChange([guest('creator', 'writer', admin, refused)], makeWorld(), nobody, stored);
    expect(claim).toMatchObject({ purpose: 'writer', holds: false });
  });

  test('whom EKS lets in is in as whomever EKS likes, whatever aws-auth says', async () => {
    const [claim] = await claimsOfChange([writer()], makeWorld(), nobody, mapped('view'));
    expect(claim).toMatchObject({ holds: true, predicted: { username: 'creator', groups: ['view'] } });
  });

  test('who gets in by aws-auth must be who aws-auth says afterwards', async () => {
    const world = makeWorld();
    const answers = [['admins'], ['admins'], ['admins'], ['view']].map((groups) => letIn('creator', groups));
    const late = guest('creator', 'writer', ...answers);
    const [claim] = await claimsOfChange([late], world, mapped('admins'), mapped('view'));
    expect(claim).toMatchObject({ holds: true, after: { person: { groups: ['view'] } } });
    expect(world.waits).toEqual([300, 600]);
    const stuck = guest('creator', 'writer', letIn('creator', ['admins']));
    const [stale] = await claimsOfChange([stuck], makeWorld(), mapped('admins'), mapped('view'));
    expect(stale).toMatchObject({ holds: false });
  });
});

test('a witness knows who was signed in as', () => {
  const identities = ['arn:aws:sts::123456789012:assumed-role/a/run'];
  expect(witnessOf(clusterOf(60), companyOf([], { identities }), makeWorld()).identities).toBe(identities);
});

describe('somebody whom only the plan knows', () => {
  const grant = (name: string) => `- {role: "${roleArn(name)}", username: ${name}, groups: [view]}\n`;
  const assumable = { ...clusterOf(60), verify: { ...clusterOf(60).verify, assumable: true } };

  /** A plan that adds these roles, and a witness who can sign in as those that are given an answer. */
  function adding(names: readonly string[], answers: Readonly<Record<string, ReturnType<typeof guest>>>, world: World) {
    const roster = rosterOf(clusterYaml(), accessYaml(names.map(grant).join('')));
    const plan = makePlan(roster, undefined, { target: 'prod', source: SOURCE });
    const invited: string[] = [];
    const invite: Company['invite'] = ({ arn }) => {
      invited.push(arn);
      return (answers[arn] ?? locked(arn, 'added')).open;
    };
    const company = companyOf([writer()], { invite });
    return { plan, invited, witness: witnessOf(assumable, company, world) };
  }

  test('is signed in as where that can be, before and after, and foretold where it cannot', async () => {
    const a = guest('a', 'added', refused, aIn);
    const { plan, invited, witness } = adding(['a', 'b'], { [roleArn('a')]: a }, makeWorld());
    await witness.before(plan);
    const claims = await witness.after(plan, plan.next);
    expect(claims).toMatchObject([
      {
        principal: roleArn('a'),
        purpose: 'added',
        evidence: 'proven',
        before: { answer: 'unauthorized' },
        after: { answer: 'in' },
        holds: true,
      },
      {
        principal: roleArn('b'),
        purpose: 'added',
        evidence: 'predicted',
        before: { person: undefined },
        after: { person: { username: 'b' } },
        holds: true,
      },
      { purpose: 'writer', holds: true },
    ]);
    expect(a.api.knocks).toBe(2);
    expect(invited).toEqual([roleArn('a'), roleArn('b')]);
  });

  test('is known again when the change was put back: claims are then of what is there', async () => {
    const a = guest('a', 'added', refused);
    const { plan, witness } = adding(['a', 'b'], { [roleArn('a')]: a }, makeWorld());
    await witness.before(plan);
    const claims = await witness.after(plan, undefined);
    expect(claims.map(({ holds, predicted }) => [holds, predicted])).toEqual(Array(3).fill([true, undefined]));
  });

  test('waits no longer than all the others: fifty that are refused take the time of one', async () => {
    const world = makeWorld();
    const start = world.now().getTime();
    const names = Array.from({ length: 50 }, (_, index) => `role-${index}`);
    const answers = Object.fromEntries(names.map((name) => [roleArn(name), guest(name, 'added', refused)]));
    const { plan, witness } = adding(names, answers, world);
    await witness.before(plan);
    const claims = await witness.after(plan, plan.next);
    expect(claims.filter(({ holds }) => !holds)).toHaveLength(50);
    // One time for all, the moment to settle, and a last knock.
    expect(world.now().getTime() - start).toBeLessThanOrEqual(60_000 + 2 * 5000 + SETTLE);
  });

  test('is not asked any more long after time is up', async () => {
    const world = makeWorld();
    const slow = guest('a', 'added', aIn);
    const open = async () => {
      await world.sleep(100_000);
      return slow.open();
    };
    const { plan, witness } = adding(['a'], { [roleArn('a')]: { ...slow, open } }, world);
    const [claim] = await witness.after(plan, plan.next);
    expect(claim).toMatchObject({
      holds: false,
      after: { answer: 'failed', reason: 'the time for all was up before its turn' },
    });
    expect(slow.api.knocks).toBe(0);
  });

  test('and whom the run could not take for anybody is a mistake of our own', async () => {
    const mistaken = { ...guest('a', 'added', aIn), open: () => Promise.reject(new TypeError('mistake')) };
    const { plan, witness } = adding(['a'], { [roleArn('a')]: mistaken }, makeWorld());
    await expect(witness.before(plan)).rejects.toThrow('mistake');
  });
});

test('a clock that is set back meanwhile makes nobody wait for as long as that', async () => {
  const world = makeWorld();
  let back = 0;
  const turned: World = {
    ...world,
    now: () => new Date(world.now().getTime() - back),
    sleep: (milliseconds) => {
      back = 600_000;
      return world.sleep(milliseconds);
    },
  };
  const [claim] = await claimsOf([guest('a', 'in', refused)], turned, stored, 5);
  expect(claim).toMatchObject({ holds: false });
  expect(world.waits).toHaveLength(1);
});
