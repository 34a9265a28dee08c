import { describe, expect, test } from 'vitest';
import { postComment } from '../../src/github/comment.ts';
import type { Comment, Comments } from '../../src/github/comments.ts';

const marker = '<!-- guestlist:v1 access -->';
const JOB_TOKEN = 'ghs_token';
const PERSONAL_TOKEN = 'ghp_token';
const BOT = { author: 'github-actions[bot]', byBot: true } as const;
const PERSON = { author: 'octocat', byBot: false } as const;
const APP = { author: 'acme-guestlist[bot]', byBot: true } as const;

type Author = Pick<Comment, 'author' | 'byBot'>;

/** The comments of a pull request, kept in memory, and what was asked of them. */
function commentsBy(
  me: string | undefined,
  ...existing: readonly [Author, string][]
): { readonly comments: Comments; readonly bodies: () => readonly string[]; readonly asked: readonly string[] } {
  const commentOf = (id: number, { author, byBot }: Author, body: string): Comment => ({
    id,
    body,
    author,
    byBot,
    url: `https://github.com/acme/access/pull/7#issuecomment-${id}`,
  });
  const stored = new Map(existing.map(([by, body], index) => [index + 1, commentOf(index + 1, by, body)]));
  const asked: string[] = [];
  const put = (id: number, by: Author, body: string) => {
    const comment = commentOf(id, by, body);
    stored.set(id, comment);
    return comment;
  };
  return {
    comments: {
      list: async () => [...stored.values()],
      create: async (body) => {
        asked.push('create');
        return put(stored.size + 1, BOT, body);
      },
      update: async (id, body) => {
        asked.push(`update ${id}`);
        return put(id, stored.get(id) ?? BOT, body);
      },
      remove: async (id) => {
        asked.push(`remove ${id}`);
        stored.delete(id);
      },
      whoami: async () => {
        asked.push('whoami');
        return me;
      },
    },
    bodies: () => [...stored.values()].map(({ body }) => body),
    asked,
  };
}

const post = (comments: Comments, { token = JOB_TOKEN, create = true, body = 'news' } = {}) =>
  postComment(comments, token, { marker, body: () => body, create });

describe('a pull request without a comment of ours', () => {
  test('gets one', async () => {
    const { comments, bodies } = commentsBy(undefined);
    expect(await post(comments)).toEqual({
      done: 'created',
      url: 'https://github.com/acme/access/pull/7#issuecomment-1',
    });
    expect(bodies()).toEqual([`${marker}\nnews`]);
  });

  test('gets none where there is nothing worth saying', async () => {
    const { comments, asked } = commentsBy(undefined, [PERSON, 'words']);
    expect(await post(comments, { create: false })).toEqual({ done: 'nothing' });
    expect(asked).toEqual([]);
  });
});

describe('a comment of ours', () => {
  test('is brought up to date, also where there is nothing worth saying any more', async () => {
    for (const create of [true, false]) {
      const { comments, bodies, asked } = commentsBy(undefined, [BOT, `${marker}\nold`]);
      expect(await post(comments, { create })).toMatchObject({ done: 'updated' });
      expect(asked).toEqual(['whoami', 'update 1']);
      expect(bodies()).toEqual([`${marker}\nnews`]);
    }
  });

  test.each([
    ['to the letter', `${marker}\nnews`],
    ['but for the line breaks', `${marker}\r\nnews`],
    ['but for white space at the end', `${marker}\nnews\n\n`],
  ])('that says the same, %s, is left alone', async (_name, body) => {
    const { comments, asked } = commentsBy(undefined, [BOT, body]);
    expect(await post(comments)).toMatchObject({ done: 'unchanged' });
    expect(asked).toEqual(['whoami']);
  });

  test('is the oldest of several, and the others are removed once it is up to date', async () => {
    const { comments, bodies, asked } = commentsBy(
      undefined,
      [BOT, 'of another action'],
      [BOT, `${marker}\nfirst`],
      [PERSON, 'words'],
      [BOT, `${marker}\nsecond`],
      [BOT, `${marker}\nthird`],
    );
    expect(await post(comments)).toMatchObject({ done: 'updated' });
    expect(asked).toEqual(['whoami', 'update 2', 'remove 4', 'remove 5']);
    expect(bodies()).toEqual(['of another action', `${marker}\nnews`, 'words']);
  });

  test('is up to date even where a further one cannot be removed', async () => {
    const { comments, bodies } = commentsBy(undefined, [BOT, `${marker}\nfirst`], [BOT, `${marker}\nsecond`]);
    const remove = () => Promise.reject(new Error('Server Error'));
    await expect(post({ ...comments, remove })).rejects.toThrow('Server Error');
    expect(bodies()[0]).toBe(`${marker}\nnews`);
  });
});

describe('what is not ours is never touched', () => {
  test.each<[string, Author, string]>([
    ['a person wrote with our marker', PERSON, `${marker}\nforged`],
    ['another app wrote with our marker', APP, `${marker}\nforged`],
    ['a person calls themselves almost like us', { author: 'github-actions', byBot: false }, `${marker}\nforged`],
    ['a person quotes', PERSON, `> ${marker}\n> news`],
    ['has our marker further down', BOT, `words\n\n${marker}\nnews`],
    ['is about another folder', BOT, '<!-- guestlist:v1 other -->\nnews'],
  ])('a comment that %s', async (_name, by, body) => {
    const { comments, bodies } = commentsBy('github-actions[bot]', [by, body]);
    expect(await post(comments)).toMatchObject({ done: 'created' });
    expect(bodies()).toEqual([body, `${marker}\nnews`]);
  });

  test('a forged one does not hide ours', async () => {
    const { comments, bodies } = commentsBy(undefined, [PERSON, `${marker}\nforged`], [BOT, `${marker}\nold`]);
    expect(await post(comments)).toMatchObject({ done: 'updated' });
    expect(bodies()).toEqual([`${marker}\nforged`, `${marker}\nnews`]);
  });
});

describe('whose comments are ours', () => {
  const both = [
    [BOT, `${marker}\nby the job`],
    [PERSON, `${marker}\nby octocat`],
    [APP, `${marker}\nby the app`],
  ] as const;

  test.each<[string, string, string | undefined, readonly (readonly [Author, string])[], readonly string[]]>([
    ["a job's own token", JOB_TOKEN, 'github-actions[bot]', both, ['whoami', 'update 1']],
    ["a job's own token, by its name without brackets", JOB_TOKEN, 'github-actions', both, ['whoami', 'update 1']],
    ['a person who is called as an app is', PERSONAL_TOKEN, 'acme-guestlist', both, ['whoami', 'create']],
    ["a job's own token of which GitHub does not tell", JOB_TOKEN, undefined, both, ['whoami', 'update 1']],
    ['a person', PERSONAL_TOKEN, 'OctoCat', both, ['whoami', 'update 2']],
    ['an app, whatever a job has written', JOB_TOKEN, 'acme-guestlist[bot]', both, ['whoami', 'update 3']],
    ['an app that wrote none of them', JOB_TOKEN, 'acme-guestlist[bot]', both.slice(0, 2), ['whoami', 'create']],
    ['a token of which GitHub does not tell', PERSONAL_TOKEN, undefined, both, ['whoami', 'update 1']],
    ["a job's own token, where only people wrote", JOB_TOKEN, undefined, both.slice(1, 2), ['create']],
    ['a person who wrote none of them', PERSONAL_TOKEN, 'hubot', both, ['whoami', 'create']],
  ])('%s', async (_name, token, me, existing, expected) => {
    const { comments, asked } = commentsBy(me, ...existing.map(([by, body]): [Author, string] => [by, body]));
    await post(comments, { token });
    expect(asked).toEqual(expected);
  });
});
