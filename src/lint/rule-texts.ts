import { engineRules } from './engine-rules.ts';
import { liveRules } from './live/registry.ts';
import { rules } from './registry.ts';
import type { RuleText } from './rule.ts';

/** Every rule that a finding can be of: those of the registry first, then those on live clusters, then the engine's own. */
export const ruleTexts: readonly RuleText[] = [...rules, ...liveRules, ...engineRules];

/** Rules by id. */
export type KnownRules = ReadonlyMap<string, RuleText>;

/** The same by id. */
export const ruleTextOf: KnownRules = new Map(ruleTexts.map((rule) => [rule.id, rule]));
