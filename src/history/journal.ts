import type { ConfigMap } from '../awsauth/configmap.ts';
import { Failure } from '../failure.ts';
import type { Plan } from '../plan/plan.ts';
import { holds, type Undoing } from '../plan/undo.ts';
import { Conflict } from '../target/target.ts';
import type { World } from '../world.ts';
import type { Archive } from './archive.ts';
import { type History, nextNumber, settled, withRevision } from './history.ts';
import { readStored } from './read.ts';
import { type Origin, type Revision, revisionOf, type Status } from './revision.ts';
import { MAX_BYTES, textsOf } from './texts.ts';

/** How often a write that somebody else's overtook, or whose answer was lost, is begun anew. */
const MAX_ROUNDS = 8;

/** What the receipt says of the history. */
export interface Recorded {
  /** The revision that was written; undefined where nothing changed, or nothing could be recorded. */
  readonly revision: number | undefined;
  /** What was found of earlier runs, and what could not be recorded, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes down what one run does to a source's entries: before the write, as pending, with what it takes to undo it, and
 * once it is known what became of it. It throws nothing: where there is no writing down, the change goes on without.
 */
export interface Journal {
  /** Looks for changes that earlier runs of this source wrote and did not prove. {@link unfinished} gives them from then on. */
  lookBack(live: ConfigMap | undefined): Promise<void>;
  /** Writes down a plan that is about to be written. Looks back as well. */
  begin(plan: Plan): Promise<void>;
  /** What earlier runs left in place and did not prove, the newest first. */
  unfinished(): readonly Undoing[];
  /** Says what became of this run's change, and so of those that it found unfinished. */
  end(status: Exclude<Status, 'pending'>): Promise<void>;
  recorded(): Recorded;
}

/**
 * Opens the journal of a run.
 *
 * @param id names the run among others
 */
export function journalOf(archive: Archive, source: string, origin: Origin, id: string, world: World): Journal {
  const notes: string[] = [];
  let own: Revision | undefined;
  let isOpen = true;
  let hasLooked = false;
  let inPlace: readonly (Revision & { readonly undoing: Undoing })[] = [];
  let gone: readonly Revision[] = [];

  const attempt = async (work: () => Promise<void>) => {
    if (!isOpen) return;
    try {
      await work();
    } catch (error) {
      isOpen = false;
      notes.push(notRecorded(error, archive.placeOf(source), own));
    }
  };
  const update = async (change: (history: History) => History) => {
    for (let round = 1; ; round += 1) {
      const { history, version } = await readStored(archive, source);
      const texts = textsOf(change(history));
      if (texts === undefined) throw tooLarge();
      try {
        await archive.write(source, texts, version);
        return;
      } catch (error) {
        // What was lost may have been done: doing it again gives the same.
        const isLost = error instanceof Failure && error.code === 'unknown-outcome';
        if (round === MAX_ROUNDS || !(isLost || error instanceof Conflict)) throw error;
        await world.sleep(Math.round(world.random() * 50 * 2 ** round)).catch(() => {});
      }
    }
  };
  const look = (history: History, live: ConfigMap | undefined) => {
    if (hasLooked) return;
    hasLooked = true;
    const pending = history.filter(isPending).reverse();
    inPlace = pending.filter(({ undoing }) => holds(undoing, live));
    gone = pending.filter((revision) => !inPlace.includes(revision as never));
    notes.push(...inPlace.map(inPlaceWords), ...gone.map(goneWords));
  };
  const numbersOf = (revisions: readonly Revision[]) => new Set(revisions.map(({ number }) => number));

  return {
    lookBack: (live) => attempt(async () => look((await readStored(archive, source)).history, live)),
    begin: (plan) =>
      attempt(async () => {
        const facts = { ...origin, id, at: world.now().toISOString() };
        const next = revisionOf(plan, { ...facts, number: own?.number ?? 0 });
        // A round that was begun anew changes the same entries as a rule.
        if (own !== undefined && isSame({ ...own, at: next.at }, next)) return;
        let begun: Revision = next;
        await update((history) => {
          look(history, plan.live);
          const mine = history.find((revision) => revision.id === id)?.number ?? nextNumber(history);
          begun = { ...next, number: mine };
          return withRevision(settled(history, numbersOf(gone), 'abandoned'), begun);
        });
        own = begun;
      }),
    unfinished: () => inPlace.map(({ undoing }) => undoing),
    end: (status) =>
      attempt(async () => {
        const mine = own === undefined ? [] : [own];
        // A change that was never written says nothing of those before it.
        const ended = numbersOf(status === 'abandoned' ? mine : [...mine, ...inPlace]);
        if (ended.size + gone.length === 0) return;
        await update((history) => settled(settled(history, numbersOf(gone), 'abandoned'), ended, status));
      }),
    recorded: () => ({ revision: own?.number, notes }),
  };
}

function isPending(revision: Revision): revision is Revision & { readonly undoing: Undoing } {
  return revision.status === 'pending' && revision.undoing !== undefined;
}

function isSame(a: Revision, b: Revision): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function inPlaceWords({ number, at }: Revision): string {
  return `Revision ${number} of ${at} was written by a run that has not ended, and never proven: its change is in place, and is proven, or undone, with this run.`;
}

function goneWords({ number, at }: Revision): string {
  return `Revision ${number} of ${at} was begun by a run that has not ended: its change is not in place.`;
}

function notRecorded(error: unknown, place: string, own: Revision | undefined): string {
  const what =
    own === undefined
      ? 'This run is not in the history'
      : `What became of revision ${own.number} is not in the history`;
  const { message, remedy = '' } = error instanceof Failure ? error : { message: String(error) };
  const isForbidden = error instanceof Failure && / 403 /.test(message);
  const rights = `Whoever applies needs get and update on ${place}, and create on ConfigMaps there: docs/history.md has the Role.`;
  return `${what}: ${message} ${isForbidden ? rights : remedy}`.trim();
}

function tooLarge(): Failure {
  return new Failure('target', `A single revision has more than ${MAX_BYTES} bytes.`);
}
