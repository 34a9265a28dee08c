import { isAtLeast } from '../finding/finding.ts';
import { liveRules } from '../lint/live/registry.ts';
import type { Guard } from '../plan/guard.ts';
import type { Linted } from './lint.ts';

/**
 * Live rules as guards of an apply: what they find of severity error, and nobody silenced, refuses it. They are asked of
 * what is about to be written, so no error of lint can have stopped the run before.
 */
export function liveErrors({ live, withFound }: Pick<Linted, 'live' | 'withFound'>): Guard[] {
  const isError = isAtLeast('error');
  return liveRules.map(({ id, summary }) => ({
    id,
    summary,
    *check(plan, roster) {
      const found = live(plan, roster).filter((finding) => finding.rule === id && isError(finding));
      if (found.length === 0) return;
      for (const finding of withFound(found).findings) {
        if (finding.rule !== id) continue;
        const { location, message, remedy } = finding;
        yield { message: `${location.file}:${location.line}: ${message}`, remedy };
      }
    },
  }));
}
