import pc from 'picocolors';
import { clip } from '../../finding/clip.ts';
import type { Severity } from '../../finding/finding.ts';
import type { Kind } from '../change-words.ts';
import { type Phrase, type Speech, speak } from '../phrase.ts';
import { plain } from '../plain.ts';
import type { Verdict } from '../verdict.ts';

/** How a terminal shows things. Colour is only an aid: nothing is told by it alone. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly kind: (kind: Kind, text: string) => string;
  readonly tone: (tone: Verdict['tone'], text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly hunk: (text: string) => string;
  /** A phrase, with what anybody wrote made harmless. */
  readonly say: (phrase: Phrase) => string;
}

/** The style with or without colour; the door decides which. */
export function styleOf(color: boolean): Style {
  const c = pc.createColors(color);
  const severities = { error: c.red, warning: c.yellow, note: c.cyan };
  const kinds = {
    conflict: c.magenta,
    removed: c.red,
    changed: c.yellow,
    added: c.green,
    adopted: c.cyan,
    kept: c.dim,
    foreign: c.dim,
  };
  const tones = { calm: c.green, change: c.yellow, trouble: c.red };
  return {
    bold: c.bold,
    dim: c.dim,
    severity: (severity, text) => severities[severity](text),
    kind: (kind, text) => kinds[kind](text),
    tone: (tone, text) => c.bold(tones[tone](text)),
    added: c.green,
    removed: c.red,
    hunk: c.cyan,
    say: (phrase) => speak(phrase, speech),
  };
}

const speech: Speech = { value: quoted, text: (text) => plain(clip(text, 1000)) };

/** A value that is empty, or that a reader could not tell from the words around it, stands between quotes. */
function quoted(value: string): string {
  const shown = plain(clip(value));
  return shown === '' || /[\s,;"]/.test(shown) ? `"${shown}"` : shown;
}

/** Each line with an indent. */
export function indented(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
