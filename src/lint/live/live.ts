import type { Configuration } from '../../configuration/configuration.ts';
import type { Roster, RosterEntry } from '../../declaration/roster.ts';
import { byPosition, type Finding } from '../../finding/finding.ts';
import type { PlanOutline } from '../../plan/plan.ts';
import type { Survey } from '../../survey/survey.ts';
import { judged } from '../lint.ts';
import { rules } from '../registry.ts';
import type { EntryInput, EntryRule } from '../rule.ts';
import type { LiveGuest, LiveInput, LiveRule } from './live-rule.ts';
import { liveRules } from './registry.ts';

/** What live rules find, but for those that the configuration switches off, in the order of places. */
export function lintLive(
  input: LiveInput,
  configuration: Pick<Configuration, 'severities'>,
  catalogue: readonly LiveRule[] = liveRules,
): Finding[] {
  return catalogue.flatMap((rule) => judged(rule, () => rule.check(input), configuration)).sort(byPosition);
}

/** What the rules on entries find in a live aws-auth, in the order of places. */
export function lintEntries(input: EntryInput, configuration: Pick<Configuration, 'severities'>): Finding[] {
  return entryRules.flatMap((rule) => judged(rule, () => rule.check(input), configuration)).sort(byPosition);
}

const entryRules: readonly EntryRule[] = rules.filter((rule) => rule.onEntries === true);

/** What live rules find in the light of a plan: the grants of a cluster, where it was surveyed. */
export function lintPlan(
  { changes, survey }: Pick<PlanOutline, 'changes' | 'survey'>,
  roster: Roster,
  configuration: Pick<Configuration, 'severities'>,
): Finding[] {
  if (survey === undefined) return [];
  const leaving = changes.flatMap((change) => (change.kind === 'removed' ? [change.before] : []));
  return lintLive(liveInputOf(roster, leaving, survey), configuration);
}

/** What live rules look at, of the grants on a cluster. */
export function liveInputOf({ cluster, entries }: Roster, leaving: LiveInput['leaving'], survey: Survey): LiveInput {
  const location = cluster.locate('metadata', 'name');
  return { cluster: cluster.name, location, guests: entries.map(guestOf), leaving, survey };
}

function guestOf({ grant, principal, mapping }: RosterEntry): LiveGuest {
  return {
    mapping,
    identity: principal.kind === 'account' ? undefined : principal,
    locate: () => grant.locate(grant.kind),
    locateGroup: (index) => grant.locate('groups', index),
  };
}
