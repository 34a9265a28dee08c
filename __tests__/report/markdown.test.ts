import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandResult } from '../../src/commands/result.ts';
import { Failure } from '../../src/failure.ts';
import { clip } from '../../src/finding/clip.ts';
import { renderFailureMarkdown } from '../../src/report/failure.ts';
import { linkTo } from '../../src/report/link.ts';
import { fenced } from '../../src/report/markdown/block.ts';
import { code } from '../../src/report/markdown/code.ts';
import { table } from '../../src/report/markdown/table.ts';
import { COMMENT_BUDGET, type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts';
import { plain } from '../../src/report/plain.ts';
import { hostile } from './hostile.ts';
import {
  allNodes,
  type MarkdownNode,
  nodesOf,
  parseMarkdown,
  shownText,
  structureOf,
  valuesOf,
} from './markdown-tree.ts';
import { harmlessValues, lintedWith, type Mischief, mischief, resultsWith } from './mischief.ts';

const commit = 'c'.repeat(40);
const options: MarkdownOptions = {
  budget: COMMENT_BUDGET,
  link: linkTo({ serverUrl: 'https://github.com', repository: 'acme/access', commit, folder: '' }),
  commit,
};
const render = (result: CommandResult) => renderMarkdown(result, options);
const commands = ['lint', 'plan', 'apply'] as const;

// Letters, numbers and the signs that our own sentences have.
const WORDS =
  /^(?:\[!(?:CAUTION|WARNING)\])?[\p{L}\p{M}\p{N}\s"'(),.;:!?+\u2019\u00b7\u2026\u2192\u2212\u26d4\u2705\u274c\u{1f534}\u{1f7e1}\u{1f7e2}/-]*$/u;
// What GitHub turns into something else where it stands in plain words.
const MAGIC = /@|#\d|GH-\d|:\/\/|www\.|:\w+:|\b[\da-f]{7,}\b/i;
// The one sign of ours that has something invisible in it: a warning sign, and that it is to be shown in colour.
const OUR_SIGN = '\u26a0\ufe0f';
// Nothing invisible, but for line breaks, and tabs in blocks.
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

// A picture is left out where a name could be more than a name to Mermaid; where there is one, it is of this form.
const FOLDED_PICTURE = /<details><summary>Picture: .*?<\/summary>\n\n```mermaid\n[^`]*\n```\n\n<\/details>\n\n/s;
const LABEL = '"[A-Za-z][\\w .:@/+=,{}-]*"';
const PICTURE = new RegExp(
  `^flowchart LR\\n(?: *(?:w\\d+\\(\\[${LABEL}\\]\\)|subgraph c\\d+\\[${LABEL}\\]|g\\d+\\[${LABEL}\\]|end|w\\d+ (?:==>\\|gains\\||-\\. loses \\.->|-->) g\\d+)(?:\\n|$))+$`,
);
const withoutPicture = (text: string) => text.replace(FOLDED_PICTURE, '');

const ALLOWED = ['html', 'root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'link', 'text', 'inlineCode'];

const resultOf = (command: (typeof commands)[number], values: Mischief) =>
  resultsWith(values)[commands.indexOf(command)] as CommandResult;

/** Nothing but words stands outside of code, and links lead to lines of this repository. */
function checkWords(tree: MarkdownNode): void {
  for (const words of valuesOf(tree, 'text')) {
    expect(words.replaceAll(OUR_SIGN, '')).toMatch(WORDS);
    expect(words).not.toMatch(MAGIC);
  }
  for (const { url } of nodesOf(tree, 'link'))
    expect(url).toMatch(/^https:\/\/github\.com\/acme\/access\/blob\/c{40}\/access\/[\w.%/-]*#L\d+$/);
}

describe.each(commands)('the report of %s', (command) => {
  const expected = structureOf(parseMarkdown(withoutPicture(render(resultOf(command, harmlessValues)))));

  test('has the same structure whatever others have written', () => {
    fc.assert(
      fc.property(mischief, (values) => {
        const text = render(resultOf(command, values));
        const tree = parseMarkdown(withoutPicture(text));
        expect(structureOf(tree)).toEqual(expected);
        for (const { lang, value } of nodesOf(parseMarkdown(text), 'code'))
          if (lang === 'mermaid') expect(value).toMatch(PICTURE);
        expect(text.replaceAll(OUR_SIGN, '')).not.toMatch(INVISIBLE);
        checkWords(tree);
      }),
      { numRuns: 50 },
    );
  });
});

test('what lint says of files that hold anything is only words, code and links to their lines', () => {
  fc.assert(
    fc.property(mischief, (values) => {
      const tree = parseMarkdown(render(lintedWith(values)));
      const types = new Set(allNodes(tree).map(({ type }) => type));
      expect([...types]).toEqual(expect.arrayContaining(['heading', 'listItem']));
      for (const type of types) expect(ALLOWED).toContain(type);
      for (const html of valuesOf(tree, 'html'))
        expect(html).toMatch(/^(?:<details><summary>In the declarations: \d+ notes?<\/summary>|<\/details>)$/);
      checkWords(tree);
    }),
  );
});

test('a failure of the whole run has the same structure whatever was said', () => {
  const failed = (text: string) =>
    parseMarkdown(renderFailureMarkdown(new Failure('aws', text, { detail: text, remedy: text })));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(structureOf(failed(text))).toEqual(structureOf(failed('words')));
      checkWords(failed(text));
    }),
  );
});

test('a value in a code span is shown as it is, with what is invisible made visible', () => {
  const shown = (value: string) => plain(clip(value)).replace(/\\(?=\|)/g, '\\u{5c}');
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (values) => {
      const line = parseMarkdown(`It is ${values.map(code).join(', ')}.`);
      expect(valuesOf(line, 'inlineCode')).toEqual(values.map(shown));
      const rows = table(
        [
          { head: 'one', cell: code },
          { head: 'two', cell: (value) => `~~${code(value)}~~` },
        ],
        values,
      );
      expect(valuesOf(parseMarkdown(rows), 'inlineCode')).toEqual(
        values.flatMap((value) => [shown(value), shown(value)]),
      );
    }),
  );
});

test('a fence is longer than any run of backticks inside', () => {
  fc.assert(
    fc.property(fc.array(hostile), fc.constantFrom('', 'diff'), (lines, language) => {
      const tree = parseMarkdown(`before\n\n${fenced(lines, language)}\n\nafter`);
      expect(tree.children?.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
    }),
  );
  const [block] = nodesOf(parseMarkdown(fenced(['a', '```', '`````', '~~~', 'b'])), 'code');
  expect(block?.value).toBe('a\n```\n`````\n~~~\nb');
});

test('the same result is the same text, to the byte', () => {
  fc.assert(
    fc.property(mischief, (values) => {
      expect(resultsWith(values).map(render)).toEqual(resultsWith({ ...values }).map(render));
    }),
    { numRuns: 20 },
  );
});

describe('the verdict comes first', () => {
  test.each([
    [
      'lint',
      '\u26d4 1 error, 1 warning and 1 note in 1 file with 1 cluster and 1 grant; 1 suppressed; 1 more in files that have not changed since x; x lists 1 finding.',
    ],
    [
      'plan',
      '\u26d4 Refused for x; no plan for x; 1 would gain, 1 would change and 2 would lose access to x; 1 whole account is let in; 1 change is not of this pull request.',
    ],
    [
      'apply',
      '\u26d4 The proof failed, and the change could not be taken back, on x; nothing applied to x; claims: 3 proven, 2 predicted, 1 failed.',
    ],
  ] as const)('of %s', (command, verdict) => {
    const [first] = parseMarkdown(render(resultOf(command, { text: 'x', name: 'y' }))).children ?? [];
    expect(first).toMatchObject({ type: 'heading', depth: 3 });
    expect(first === undefined ? '' : shownText(first)).toBe(verdict);
  });

  test('and what the reader should know right after it', () => {
    const text = renderMarkdown(resultOf('lint', harmlessValues), { ...options, aside: 'This is a fork.' });
    expect(text.split('\n\n')[1]).toBe('This is a fork.');
  });
});

test('the commit is named at the end, and nothing was left out of a short report', () => {
  const text = render(resultOf('plan', harmlessValues));
  expect(text).toMatch(/\nCommit `c{12}`\.\n$/);
  expect(text).not.toContain('Left out');
});
