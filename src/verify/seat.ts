import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Plan } from '../plan/plan.ts';
import type { Identity } from '../principal/principal.ts';
import type { Purpose } from './evidence.ts';
import { type Expectation, expectationsOf } from './expect.ts';
import type { Company, Guest } from './guest.ts';

/** Somebody of whom something is claimed. */
export interface Seat {
  readonly principal: string;
  readonly purpose: Purpose;
  /** Signs in; undefined where nobody can, or is to. */
  readonly open: Guest['open'] | undefined;
  /** What the plan has to do with it; undefined of those who knock whatever changes. */
  readonly expectation: Expectation | undefined;
}

/**
 * Those come first whose answers show that the authenticator has caught up, and the writer last: its answer is worth
 * nothing before that.
 */
const order: readonly (readonly Purpose[])[] = [
  ['in', 'added', 'changed', 'removed'],
  ['out', 'untouched', 'nodes', 'creator'],
  ['intermediate'],
  ['writer'],
];

/**
 * Gives the seats of a plan, in rows that are asked one after the other. Who was invited once is the same in every plan.
 */
export function seating(
  cluster: Pick<ClusterDeclaration, 'creator' | 'verify'>,
  { guests, invite }: Pick<Company, 'guests' | 'invite'>,
): (plan: Plan) => Seat[][] {
  const invited = new Map<string, Guest['open']>();
  const openOf = (identity: Identity): Guest['open'] => {
    const open = invited.get(identity.arn) ?? invite(identity);
    invited.set(identity.arn, open);
    return open;
  };
  const named = guests.map((guest): Seat => ({ ...guest, expectation: undefined }));
  const principals = guests.map(({ principal }) => principal);
  return (plan) => {
    const planned = expectationsOf(plan, cluster, principals).map((expectation): Seat => {
      const { principal, purpose, signIn } = expectation;
      return { principal, purpose, open: 'as' in signIn ? openOf(signIn.as) : undefined, expectation };
    });
    const seats = [...named, ...planned];
    return order.map((purposes) => purposes.flatMap((purpose) => seats.filter((seat) => seat.purpose === purpose)));
  };
}
