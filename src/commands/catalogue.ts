import { Failure } from '../failure.ts';
import { nearestFew } from '../finding/nearest.ts';
import type { RuleText } from '../lint/rule.ts';
import { ruleTextOf, ruleTexts } from '../lint/rule-texts.ts';

/**
 * The rule of an id, for `guestlist explain`.
 *
 * @throws Failure `usage` where there is none, with the ids that are near to it
 */
export function ruleNamed(id: string): RuleText {
  const rule = ruleTextOf.get(id);
  if (rule !== undefined) return rule;
  const near = nearRules(id);
  throw new Failure('usage', `There is no rule "${id}".`, {
    remedy: `${near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `}guestlist rules lists all of them.`,
  });
}

/** Ids that are spelled nearly so, and those that this is a part of. */
function nearRules(id: string): string[] {
  const ids = ruleTexts.map((rule) => rule.id);
  const containing = id.length < 3 ? [] : ids.filter((each) => each.includes(id));
  return [...new Set([...nearestFew(id, ids, 3), ...containing])].slice(0, 5);
}
