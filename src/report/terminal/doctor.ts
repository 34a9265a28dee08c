import type { Checkup, Step } from '../../doctor/checkup.ts';
import { intentWords, stateHeads, stepWords } from '../doctor-words.ts';
import { phrase, textOf } from '../phrase.ts';
import { plainLines } from '../plain.ts';
import { indented, type Style } from './style.ts';

const WIDTH = Math.max(...Object.values(stateHeads).map((head) => head.length));

const tones = { ok: 'note', failed: 'error', lacking: 'warning', 'not-tried': 'note' } as const;

/** A block for each cluster, a line for each step, and below one that failed why, and what to do. */
export function doctorBlocks({ clusters }: Checkup, style: Style): string[] {
  return clusters.map((examined) =>
    [
      style.bold(style.say(intentWords(examined))),
      ...examined.steps.map((step) => indented(stepLines(step, style))),
    ].join('\n'),
  );
}

function stepLines(step: Step, style: Style): string {
  const head = `${style.severity(tones[step.state], stateHeads[step.state].padEnd(WIDTH))}  `;
  const below = (text: string, by = 0) => indented(text, WIDTH + 2 + by);
  if (step.state === 'ok') {
    const saw = step.saw === '' ? '' : `: ${style.say(textOf(step.saw))}`;
    return `${head}${style.say(stepWords(step))}${saw}`;
  }
  if (step.state === 'not-tried') return `${head}${style.dim(style.say(stepWords(step)))}`;
  const { message, detail, remedy } = step.failure;
  return [
    `${head}${style.say(stepWords(step))}`,
    below(style.say(textOf(message))),
    ...(detail === undefined ? [] : [below(plainLines(detail), 2)]),
    ...(remedy === undefined ? [] : [below(style.say(phrase`What to do: ${textOf(remedy)}`))]),
  ].join('\n');
}
