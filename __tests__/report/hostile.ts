import fc from 'fast-check';

/** What people could write to be more than text in a terminal, a log of GitHub Actions, or Markdown. */
const tricks = [
  ['`', '``', '```', '\n```\n', '~~~', '\n~~~\n', '\\', '\\`', '\\|', '|', '\n| a | b |\n| - | - |\n', '\n|---|\n'],
  [
    '<b>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '</details>',
    '<details open>',
    '</summary>',
    '<br>',
    '&#64;x',
  ],
  ['@acme/admins', 'someone@evil.example', '#1', 'GH-1', 'acme/access#1', 'deadbeefdeadbeef', '[^1]', ':tada:', '$x$'],
  [
    '[x](https://evil.example)',
    '![x](//evil.example/x.png)',
    'https://evil.example',
    'www.evil.example',
    '\n[x]: //e\n',
  ],
  [
    '\n\n# Heading\n',
    '\n===\n',
    '\n---\n',
    '\n- item',
    '\n1. item',
    '1.',
    '\n> quote',
    '\n    code',
    '***',
    '__b__',
    '~~s~~',
  ],
  [
    '[!WARNING]',
    '\n\n[!CAUTION]\n',
    '- [x] ',
    '::set-output name=a::b',
    '\n::error::x',
    '##[error]',
    '::add-mask::x',
    '%0A::error::x',
    '%25',
    '%3A%2C',
  ],
  [
    '\u001b[31m',
    '\u001b]8;;https://evil.example\u0007',
    '\u009b2J',
    '\u0000',
    '\b',
    '\r',
    '\r\n',
    '\t',
    '\u007f',
    '\u0085',
  ],
  [
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u00ad',
    '\u00a0',
    '\u3164',
    '\u{e0041}',
    '\ud83d\ude00',
  ],
  [
    ' ',
    ' ',
    '"',
    "'",
    '(',
    ')',
    ':',
    '::',
    '.',
    'it is',
    'words',
    '42',
    '*',
    '_',
    '\u00e9',
    '\u4eba',
    '\u0130',
    '\u017f',
  ],
].flat();

/** Any text that is not blank, most of it made of tricks. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ arbitrary: fc.constantFrom(...tricks), weight: 5 }, fc.string({ unit: 'grapheme', maxLength: 5 })),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[!-~]/.test(text));

/** The same, as the schema of declarations lets it through: visible ASCII only. */
export const hostileAscii: fc.Arbitrary<string> = hostile.map((text) => text.replace(/[^!-~]/g, ''));

/** A text without the letters that versions of the authenticator compare differently: an entry that has them in its ARN is refused. */
export function undisputed(text: string): string {
  return text.replace(/[\u017f\u0130]/g, '\ufffd');
}
