import { RE2JS } from '@bufbuild/re2';

/** The most instructions that a pattern may compile to: `[a-z]{1,500}` is about 500. */
const MAX_PATTERN_SIZE = 1000;

// Patterns are fixed texts of policies, so there are few of them.
const patterns = new Map<string, Pattern>();

interface Pattern {
  test(text: string): boolean;
  /** How many instructions it compiled to: RE2's time is at most this many steps a character. */
  readonly size: number;
}

/**
 * A pattern of `matches`, compiled once. The matcher is RE2's: it takes time in proportion to the text, whatever the
 * pattern.
 */
export function compilePattern(pattern: string): Pattern {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const compiled = RE2JS.compile(pattern);
  const made = { test: (text: string) => compiled.test(text), size: compiled.re2().prog.numInst() };
  patterns.set(pattern, made);
  return made;
}

/** What keeps a text from being a pattern, in words. */
export function patternProblem(pattern: string): string | undefined {
  try {
    return compilePattern(pattern).size > MAX_PATTERN_SIZE ? 'it stands for too many repetitions' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
  }
}
