import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentText, withNow } from '../../src/github/comment-text.ts';
import { type Episode, episodesIn, episodesLine, episodesWords, withEpisode } from '../../src/github/episodes.ts';

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
  const said = { report: '### x\n', reviewed: undefined, episode: one };
  const first = commentText(said, undefined);
  expect(commentText(said, `<!-- guestlist:v1 access -->\n${first}`)).toBe(first);
});

test('what is going on is said once, above the report', () => {
  const before = `<!-- guestlist:v1 access -->\n${episodesLine([one])}\n### x\n`;
  const during = withNow(before, 'first.');
  expect(during).toBe(`<!-- guestlist:v1 access -->\n${episodesLine([one])}\n> [!NOTE]\n> \u23f3 first.\n\n### x\n`);
  expect(withNow(during, 'second.')).toBe(during.replace('first', 'second'));
});
