import fc from 'fast-check';
import { expect } from 'vitest';
import { apply } from '../../../src/apply/apply.ts';
import type { ConfigMap } from '../../../src/awsauth/configmap.ts';
import { LEDGER_ANNOTATION } from '../../../src/awsauth/ledger.ts';
import { load } from '../../../src/declaration/load.ts';
import { resolve } from '../../../src/declaration/resolve.ts';
import type { Roster } from '../../../src/declaration/roster.ts';
import { Failure } from '../../../src/failure.ts';
import type { Target } from '../../../src/target/target.ts';
import type { Receipt } from '../../../src/verify/receipt.ts';
import type { Witness } from '../../../src/verify/witness.ts';
import type { World } from '../../../src/world.ts';
import { accessYaml, clusterYaml } from '../../declare.ts';
import {
  arnOf,
  expectAgreement,
  type Granted,
  groups,
  isInConflict,
  isToChange,
  land,
  type Model,
  namesOf,
  type Source,
  sources,
  unwantedOf,
} from './model.ts';
import type { Place } from './place.ts';

/** What goes wrong while an apply is at work. */
export const faults = [
  'none',
  'killed before the write',
  'killed after the write',
  'answer lost, and written',
  'answer lost, and not written',
  'overtaken',
  'proof fails',
  'proof fails, and somebody has written since',
] as const;

/** One of them. */
export type Fault = (typeof faults)[number];

/** How often something was seen, by its name: a run in which nothing happens would show nothing. */
export type Seen = Map<string, number>;

type Step = fc.AsyncCommand<Model, Place>;

/** All that may happen, in any order. */
export function steps(seen: Seen): fc.Arbitrary<Step>[] {
  const source = fc.constantFrom(...sources);
  const group = fc.constantFrom(...groups);
  const name = fc.constantFrom(...new Set(Object.values(namesOf).flat()));
  const grants = fc.array(grantOf(group), { minLength: 5, maxLength: 5 });
  const fault = fc.constantFrom(...faults);
  const change = fc.tuple(source, grants, fault).map(([of, granted, how]) => declaring(of, granted, how, seen));
  const again = fc.tuple(source, fault).map(([of, how]) => applying(of, how, seen));
  const edited = fc.tuple(name, group).map(([of, to]) => handEdit(of, to, seen));
  return [
    // What changes most is declared most often.
    ...[change, change, change, again],
    ...[edited, edited],
    name.map((of) => handRemoval(of, seen)),
    fc.tuple(fc.option(name), group).map(([of, to]) => foreignWrite(of, to, seen)),
    fc.nat(9).map((index) => foreignRemoval(index, seen)),
    fc.oneof(
      { weight: 3, arbitrary: fc.nat(2).map((days) => daysPass(days + 1)) },
      { weight: 1, arbitrary: fc.constant(loseLedger(seen)) },
    ),
  ];
}

/** What one name of a source is granted; undefined: nothing. */
function grantOf(group: fc.Arbitrary<string>): fc.Arbitrary<Omit<Granted, 'name'> | undefined> {
  return fc.option(fc.record({ group, lastDay: fc.nat(6) }, { requiredKeys: ['group'] }), { nil: undefined, freq: 3 });
}

function step(
  text: string,
  check: (model: Model) => boolean,
  run: (model: Model, place: Place) => Promise<void>,
): Step {
  return {
    check,
    async run(model, place) {
      await run(model, place);
      expectAgreement(model, await place.get());
    },
    toString: () => text,
  };
}

const always = () => true;

/** The grants of a source are replaced, and applied. */
function declaring(
  source: Source,
  grants: readonly (Omit<Granted, 'name'> | undefined)[],
  fault: Fault,
  seen: Seen,
): Step {
  const declared = namesOf[source].flatMap((name, index) => {
    const grant = grants[index];
    return grant === undefined ? [] : [{ name, ...grant }];
  });
  return step(`declare ${source} ${JSON.stringify(declared)} and apply, ${fault}`, always, async (model, place) => {
    const from = model.day;
    model.declared.set(
      source,
      declared.map(({ lastDay, ...grant }) => (lastDay === undefined ? grant : { ...grant, lastDay: from + lastDay })),
    );
    await applyOnce(model, place, source, fault, seen);
  });
}

function applying(source: Source, fault: Fault, seen: Seen): Step {
  return step(`apply ${source} again, ${fault}`, always, (model, place) =>
    applyOnce(model, place, source, fault, seen),
  );
}

async function applyOnce(model: Model, place: Place, source: Source, fault: Fault, seen: Seen): Promise<void> {
  const before = await place.get();
  const outcome = await outcomeOf(model, place, source, fault);
  count(seen, `${fault}: ${typeof outcome === 'string' ? outcome : outcome.outcome}`);
  if (outcome === 'refused') {
    expect(isInConflict(model, source) || unwantedOf(model, source).length > 1, 'a reason to refuse').toBe(true);
    expect(await place.get()).toEqual(before);
    return;
  }
  expect(isInConflict(model, source), 'a plan with a conflict is refused').toBe(false);
  if (outcome === 'killed') {
    if (fault === 'killed after the write') land(model, source);
    return;
  }
  expect(outcome.outcome).toBe(expectedOutcome(fault, isToChange(model, source)));
  if (outcome.outcome === 'applied') land(model, source);
}

function expectedOutcome(fault: Fault, isChange: boolean): Receipt['outcome'] {
  if (!isChange) return 'unchanged';
  return fault.startsWith('proof fails') ? 'put-back' : 'applied';
}

async function outcomeOf(
  model: Model,
  place: Place,
  source: Source,
  fault: Fault,
): Promise<Receipt | 'refused' | 'killed'> {
  const target = faulty(place.open(), fault, () => writeForeign(model, place, undefined, 'view'));
  const witness = fault.startsWith('proof fails') ? disappointed(fault, model, place) : undefined;
  try {
    return await apply(rosterOf(model, source), target, { target: 'here', source }, witness, worldOf(model));
  } catch (error) {
    if (error instanceof Killed) return 'killed';
    if (error instanceof Failure && error.code === 'guard') return 'refused';
    throw error;
  }
}

/** What ends a process in the middle. */
class Killed extends Error {}

function faulty(target: Target, fault: Fault, overtake: () => Promise<void>): Target {
  let isFirst = true;
  return {
    ...target,
    async write(plan) {
      if (!isFirst) return target.write(plan);
      isFirst = false;
      if (fault === 'killed before the write') throw new Killed();
      if (fault === 'answer lost, and not written') throw new Failure('unknown-outcome', 'The answer was lost.');
      if (fault === 'overtaken') await overtake();
      const written = await target.write(plan);
      if (fault === 'killed after the write') throw new Killed();
      if (fault === 'answer lost, and written') throw new Failure('unknown-outcome', 'The answer was lost.');
      return written;
    },
  };
}

/** Somebody who must get in, and never does. */
function disappointed(fault: Fault, model: Model, place: Place): Witness {
  const claim = {
    principal: arnOf('a0'),
    purpose: 'in',
    evidence: 'proven',
    predicted: undefined,
    before: undefined,
    after: { answer: 'unauthorized' },
    holds: false,
    words: 'It must get in.',
  } as const;
  let isFirst = true;
  return {
    identities: [],
    before: async () => {},
    async after() {
      if (isFirst && fault !== 'proof fails') await writeForeign(model, place, undefined, 'view');
      isFirst = false;
      return [claim];
    },
  };
}

function rosterOf(model: Model, source: Source): Roster {
  const grants = (model.declared.get(source) ?? []).map(({ name, group, lastDay }) => {
    const expires = lastDay === undefined ? '' : `  expires: ${dateOf(lastDay)}\n`;
    return `- role: ${arnOf(name)}\n  username: ${name}\n  groups: [${group}]\n${expires}`;
  });
  const texts = [clusterYaml(), ...(grants.length === 0 ? [] : [accessYaml(grants.join(''))])];
  const declarations = load(texts.map((text, index) => ({ path: `${index}.yaml`, text })));
  const [roster] = resolve(declarations, dateOf(model.day));
  if (roster === undefined) throw new Error('no roster');
  return roster;
}

function dateOf(day: number): string {
  return new Date(Date.UTC(2026, 10, 24 + day)).toISOString().slice(0, 10);
}

function worldOf({ day }: Model): World {
  return {
    now: () => new Date(`${dateOf(day)}T12:00:00Z`),
    sleep: async () => {},
    random: () => 0.5,
    interrupted: new AbortController().signal,
    progress: () => {},
  };
}

function handEdit(name: string, group: string, seen: Seen): Step {
  const check = ({ entries }: Model) => {
    const found = entries.get(name);
    return found?.owner !== undefined && found.group !== group;
  };
  return step(`change ${name} to ${group} by hand`, check, async (model, place) => {
    count(seen, 'hand edit');
    await edit(place, (text) =>
      blocksOf(text)
        .map((block) => (isOf(block, name) ? block.replace(/"(?:view|edit)"/, JSON.stringify(group)) : block))
        .join(''),
    );
    const found = model.entries.get(name);
    if (found === undefined) throw new Error('checked');
    // What is put back by hand is as its owner wrote it.
    model.entries.set(name, { ...found, group, byHand: !found.byHand });
  });
}

function handRemoval(name: string, seen: Seen): Step {
  const check = ({ entries }: Model) => entries.get(name)?.owner !== undefined;
  return step(`take out ${name} by hand`, check, async (model, place) => {
    count(seen, 'hand removal');
    await edit(place, (text) =>
      blocksOf(text)
        .filter((block) => !isOf(block, name))
        .join(''),
    );
    const owner = model.entries.get(name)?.owner;
    if (owner === undefined) throw new Error('checked');
    model.entries.delete(name);
    model.gone.set(name, owner);
  });
}

function foreignWrite(name: string | null, group: string, seen: Seen): Step {
  const check = ({ entries, gone }: Model) => name === null || !(entries.has(name) || gone.has(name));
  return step(`somebody else writes ${name ?? 'another'}`, check, async (model, place) => {
    count(seen, 'foreign write');
    await writeForeign(model, place, name ?? undefined, group);
  });
}

async function writeForeign(model: Model, place: Place, name: string | undefined, group: string): Promise<void> {
  model.others += 1;
  const role = name ?? `other${model.others}`;
  const block = `- {rolearn: ${arnOf(role)}, username: ${role}, groups: [${group}]} # ${model.others}\n`;
  await edit(place, (text) => text + block);
  model.foreign.push(block);
  if (name !== undefined) model.entries.set(name, { group, owner: undefined, byHand: false });
}

function foreignRemoval(index: number, seen: Seen): Step {
  const blockAt = ({ foreign }: Model) => foreign.filter((block) => block.startsWith('- {'))[index];
  return step(
    `somebody else takes out their entry ${index}`,
    (model) => blockAt(model) !== undefined,
    async (model, place) => {
      count(seen, 'foreign removal');
      const block = blockAt(model) ?? '';
      await edit(place, (text) => text.replace(block, ''));
      model.foreign.splice(model.foreign.indexOf(block), 1);
      for (const [name, { owner }] of model.entries)
        if (owner === undefined && isOf(block, name)) model.entries.delete(name);
    },
  );
}

function daysPass(days: number): Step {
  return step(`${days} days pass`, always, async (model) => {
    model.day += days;
  });
}

/** Losing the record loses nobody's access: from then on nobody owns what is there. */
function loseLedger(seen: Seen): Step {
  const check = ({ entries }: Model) => [...entries.values()].some(({ owner }) => owner !== undefined);
  return step('the annotation is lost', check, async (model, place) => {
    count(seen, 'lost annotation');
    const map = await place.get();
    const { [LEDGER_ANNOTATION]: _, ...annotations } = map?.metadata.annotations ?? {};
    if (map !== undefined) await place.put({ ...map, metadata: { ...map.metadata, annotations } });
    const blocks = blocksOf(map?.data?.['mapRoles'] ?? '');
    for (const [name, standing] of model.entries) {
      if (standing.owner === undefined) continue;
      model.entries.set(name, { ...standing, owner: undefined, byHand: false });
    }
    const foreign = blocks.filter(
      (block) => !model.foreign.includes(block) && [...model.entries.keys()].some((name) => isOf(block, name)),
    );
    model.foreign.push(...foreign);
    model.foreign.sort((a, b) => blocks.join('').indexOf(a) - blocks.join('').indexOf(b));
    model.gone.clear();
  });
}

async function edit(place: Place, change: (mapRoles: string) => string): Promise<void> {
  const map = await place.get();
  if (map === undefined) throw new Error('there is no aws-auth');
  const edited: ConfigMap = { ...map, data: { ...map.data, mapRoles: change(map.data?.['mapRoles'] ?? '') } };
  await place.put(edited);
}

/** The items of a list, each with the lines up to the next. */
function blocksOf(text: string): string[] {
  return text.split(/^(?=- )/m);
}

function isOf(block: string, name: string): boolean {
  return new RegExp(`role/${name}(?![0-9])`).test(block);
}

function count(seen: Seen, what: string): void {
  seen.set(what, (seen.get(what) ?? 0) + 1);
}
