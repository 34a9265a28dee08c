import { type CST, Lexer, Parser } from 'yaml';
import { limits } from '../../../limits.ts';
import { notYaml, type Problem, plainProblem } from '../problem.ts';

/** What becomes of the tokens of a text. */
export interface Tokens {
  /** Directives, documents and stray pieces, up to where the text is refused. */
  readonly all: Iterable<CST.Token>;
  /** Why the text is refused as a whole; known when the last token was taken. */
  readonly refusals: readonly Problem[];
}

/**
 * Cuts a text into tokens, and stops at the first thing that is not allowed, before it costs anything: the parser keeps
 * what it is in the middle of on a stack of its own and calls itself for nothing, so that depth is seen as it grows.
 */
export function tokensOf(text: string): Tokens {
  const refusals: Problem[] = [];
  return { all: tokens(text, refusals), refusals };
}

function* tokens(text: string, refusals: Problem[]): Iterable<CST.Token> {
  let documents = 0;
  let strayPieces = 0;
  for (const token of parse(text, refusals)) {
    if (token.type === 'document') documents += 1;
    if (token.type === 'error') strayPieces += 1;
    // More pieces that belong nowhere would not be listed anyway.
    if (strayPieces > limits.findingsOfFile) return;
    if (token.type === 'directive') refusals.push(plainProblem(`the directive ${token.source}`, spanAt(token.offset)));
    if (documents > limits.documentsOfFile) refusals.push(tooMany(token.offset));
    if (refusals.length > 0) return;
    yield token;
  }
}

function* parse(text: string, refusals: Problem[]): Iterable<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    yield* parser.next(lexeme);
    // Of the stack the document itself and the scalar at its top are no levels.
    if (parser.stack.length > limits.depth + 2) {
      refusals.push(tooDeep(offset));
      return;
    }
  }
  yield* parser.end();
}

function tooDeep(offset: number): Problem {
  const message = `Maps and lists go deeper than ${limits.depth} levels here.`;
  return notYaml(spanAt(offset), message, 'Mend the brackets or the indentation.');
}

function tooMany(offset: number): Problem {
  const message = `The file holds more than ${limits.documentsOfFile} documents.`;
  return notYaml(spanAt(offset), message, 'Split it into several files.');
}

function spanAt(start: number) {
  return { start, end: start + 1 };
}
