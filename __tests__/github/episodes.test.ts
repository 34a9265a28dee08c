import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentText, withNow } from '../../src/github/comment-text.ts';
import { type Episode, episodesIn, episodesLine, episodesWords, withEpisode } from '../../src/github/episodes.ts';
import { markerOf } from '../../src/github/marker.ts';
import { reviewedLineIn } from '../../src/github/reviewed-line.ts';

const episode: fc.Arbitrary<Episode> = fc
  .record({
    command: fc.constantFrom('lint', 'plan', 'apply', 'verify'),
    good: fc.boolean(),
    commit: fc.stringMatching(/^[0-9a-f]{12}$/),
    at: fc.constantFrom(undefined, '2026-12-01T09:00:00Z'),
  })
  .map(({ at, ...rest }) => (at === undefined ? rest : { ...rest, at }));
const one: Episode = { command: 'plan', good: true, commit: 'a'.repeat(12) };

describe('the runs so far', () => {
  test('are read as they were written, up to twelve', () => {
    fc.assert(
      fc.property(fc.array(episode, { minLength: 1, maxLength: 20 }), (all) => {
        const kept = all.reduce<readonly Episode[]>(withEpisode, []);
        expect(kept.length).toBeLessThanOrEqual(12);
        expect(episodesIn(`<!-- guestlist:v1 access -->\n${episodesLine(kept)}\nbody`)).toEqual(kept);
      }),
    );
  });

  test.each([
    ['no such line', 'body'],
    ['one that is quoted', `> ${episodesLine([one])}`],
    ['one further down', `a\nb\nc\nd\n${episodesLine([one])}`],
    ['one with a word more', episodesLine([one]).replace(' -->', ' x -->')],
    ['one that ends early', episodesLine([one]).replace('a'.repeat(12), '--> @all')],
  ])('are none of %s', (_name, body) => {
    expect(episodesIn(body)).toEqual([]);
  });

  test('of one commit and command are told once', () => {
    const again = withEpisode([one], { ...one, good: false });
    expect(again).toEqual([{ ...one, good: false }]);
    expect(episodesWords(again)).toEqual([]);
  });
});

test('the same run again makes the same text', () => {
  const said = { report: () => '### x\n', reviewed: undefined, episode: one };
  const first = commentText(said, undefined);
  expect(commentText(said, `<!-- guestlist:v1 access -->\n${first}`)).toBe(first);
});

test('a comment has at most 60,000 characters, whatever it says beside the report', () => {
  const marker = markerOf('\u4eba'.repeat(4000), Array(300).fill('prod-of-the-payment-service'));
  const reviewed = `<!-- guestlist:reviewed:v1 ${'b'.repeat(40)}${` ${'c'.repeat(63)}:${'d'.repeat(40)}`.repeat(380)} -->`;
  const runs = Array.from({ length: 12 }, () => ({ ...one, command: 'verify', at: '2026-11-24T12:00:00Z' }) as const);
  const before = `${marker}\n${reviewed}\n${episodesLine(runs)}\nold`;
  expect(reviewedLineIn(before)).toBe(reviewed);
  // The merge keeps what was reviewed.
  const episode = { ...one, command: 'apply', at: '2026-11-24T12:00:00Z' } as const;
  const text = commentText({ report: (most) => 'x'.repeat(most), reviewed: undefined, episode }, before);
  const during = withNow(`${marker}\n${text}`, `This is being applied by [this run](https://${'g'.repeat(200)}).`);
  expect(text).toContain(reviewed);
  expect(during.length).toBeLessThanOrEqual(60_000);
  expect(during.length).toBeGreaterThan(59_000);
  expect(during.match(/x{10000,}/)).not.toBeNull();
});

test('what is going on is said once, above the report', () => {
  const before = `<!-- guestlist:v1 access -->\n${episodesLine([one])}\n### x\n`;
  const during = withNow(before, 'first.');
  expect(during).toBe(`<!-- guestlist:v1 access -->\n${episodesLine([one])}\n> [!NOTE]\n> \u23f3 first.\n\n### x\n`);
  expect(withNow(during, 'second.')).toBe(during.replace('first', 'second'));
});
