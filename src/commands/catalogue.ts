import { Failure } from '../failure.ts';
import { nearestFew } from '../finding/nearest.ts';
import { rules } from '../lint/registry.ts';
import type { Rule } from '../lint/rule.ts';

/** Findings that come up while files are read, before any rule looks at what is in them. */
const readingFindings: ReadonlySet<string> = new Set(['file', 'yaml-syntax', 'yaml-plain', 'schema']);

/**
 * The rule of an id, for `guestlist explain`.
 *
 * @throws Failure `usage` where there is none, with the ids that are near to it
 */
export function ruleNamed(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  if (readingFindings.has(id)) {
    throw new Failure('usage', `"${id}" is found while files are read, before any rule looks at them.`, {
      remedy: 'What its findings say is all there is; schemas/declaration.schema.json has the format.',
    });
  }
  const near = nearRules(id);
  throw new Failure('usage', `There is no rule "${id}".`, {
    remedy: `${near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `}guestlist rules lists all of them.`,
  });
}

/** Ids that are spelled nearly so, and those that this is a part of. */
function nearRules(id: string): string[] {
  const ids = rules.map((rule) => rule.id);
  const containing = id.length < 3 ? [] : ids.filter((each) => each.includes(id));
  return [...new Set([...nearestFew(id, ids, 3), ...containing])].slice(0, 5);
}
