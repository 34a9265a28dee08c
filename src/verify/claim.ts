import type { Claim, Knock, Person, Purpose } from './evidence.ts';

/** What is known of one principal before and after a change. */
export interface Sighting {
  readonly principal: string;
  readonly purpose: Purpose;
  /** Who the authenticator's rules make of it; undefined: nobody, so it must be refused. */
  readonly predicted: Person | undefined;
  readonly before: Knock | undefined;
  readonly after: Knock;
}

/** Holds what was seen against what was predicted. */
export function claimOf(sighting: Sighting): Claim {
  return { ...sighting, holds: isAsPredicted(sighting), words: wordsFor(sighting) };
}

/** Whether an answer is the predicted one. The writer's way in is EKS's own affair, so it only has to be in. */
export function isAsPredicted({
  purpose,
  predicted,
  after,
}: Pick<Sighting, 'purpose' | 'predicted' | 'after'>): boolean {
  if (purpose === 'writer') return after.answer === 'in';
  if (purpose === 'out') return after.answer === 'unauthorized';
  if (predicted === undefined) return after.answer === 'unauthorized';
  return after.answer === 'in' && isSamePerson(after.person, predicted);
}

function isSamePerson(a: Person, b: Person): boolean {
  const groups = ({ groups: list }: Person) => [...new Set(list)].sort().join('\n');
  return a.username === b.username && groups(a) === groups(b);
}

function wordsFor({ principal, purpose, predicted, before, after }: Sighting): string {
  const now = describe(after);
  const was =
    before === undefined
      ? ''
      : `; before, it was ${before.answer === 'in' ? 'in' : before.answer === 'unauthorized' ? 'refused' : 'not to be told'}`;
  if (isAsPredicted({ purpose, predicted, after })) return `${principal} ${now}, as it should${was}.`;
  const wanted =
    purpose === 'out' || (predicted === undefined && purpose !== 'writer')
      ? 'it must be refused'
      : purpose === 'writer'
        ? 'it must get in'
        : `it must get in as ${name(predicted)}`;
  return `${principal} ${now}, but ${wanted}${was}.`;
}

/** A knock in words: 401 is "not on the list", 403 "on the list, but no right to list pods". */
function describe(knock: Knock): string {
  if (knock.answer === 'unauthorized') return 'is refused: not on the list (401 Unauthorized)';
  if (knock.answer === 'failed') return `could not be tried: ${knock.reason}`;
  const { pods } = knock;
  const listed =
    pods.status === 200 ? `lists ${pods.count} pods` : 'may not list pods: RBAC gives no right to it (403 Forbidden)';
  return `gets in as ${name(knock.person)} and ${listed}`;
}

function name(person: Person | undefined): string {
  if (person === undefined) return 'nobody';
  return person.groups.length === 0
    ? `${person.username} with no groups`
    : `${person.username} with ${person.groups.join(', ')}`;
}
