import { MAX_BRACKETS } from './limits.ts';
import type { ExpressionProblem, Span } from './span.ts';

/** One word or sign of an expression. */
export interface Token extends Span {
  readonly kind: 'name' | 'value' | 'sign';
  readonly text: string;
}

/** The words and signs of an expression, and its text with comments blanked out, so that offsets stay. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly text: string;
}

// CEL's lexis: google/cel-spec, doc/langdef.md, section Syntax.
const BLANK = /[\t\n\f\r ]+/y;
const COMMENT = /\/\/[^\r\n]*/y;
const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const NUMBER = /(?:0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?)[uU]?/y;
const STRING = /(?:[rR][bB]?|[bB][rR]?)?(?:"""|'''|"|')/y;
const SIGN = /==|!=|<=|>=|&&|\|\||[-+*/%<>!?:()[\]{}.,]/y;
const ESCAPE = /\\(?:[abfnrtv\\?"'`]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})/y;

/**
 * Splits an expression and checks what a person gets wrong first: quotes and brackets that are never closed, signs that
 * are not CEL's, values and operators out of turn. What comes through is short work for the engine, whose own errors
 * point at the last place where it could still go on.
 */
export function scan(text: string): Scan | ExpressionProblem {
  const tokens: Token[] = [];
  let blanked = text;
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const take = (kind: Token['kind'], length: number) => {
    tokens.push({ kind, from: at, to: at + length, text: text.slice(at, at + length) });
    at += length;
  };
  while (at < text.length) {
    const blank = match(BLANK);
    const comment = match(COMMENT);
    const quote = match(STRING);
    if (blank !== undefined) {
      at += blank.length;
    } else if (comment !== undefined) {
      blanked = blanked.slice(0, at) + ' '.repeat(comment.length) + blanked.slice(at + comment.length);
      at += comment.length;
    } else if (quote !== undefined) {
      const end = endOfString(text, at, quote);
      if (typeof end !== 'number') return end;
      take('value', end - at);
    } else {
      const number = match(NUMBER);
      const name = match(NAME);
      const sign = match(SIGN);
      if (number !== undefined) take('value', number.length);
      else if (name !== undefined) take(name === 'in' ? 'sign' : 'name', name.length);
      else if (sign !== undefined) take('sign', sign.length);
      else return strange(text, at);
    }
  }
  return { tokens, text: blanked };
}

function endOfString(text: string, from: number, opening: string): number | ExpressionProblem {
  const quote = opening.replace(/^[a-zA-Z]+/, '');
  const isRaw = /r/i.test(opening);
  let at = from + opening.length;
  while (at < text.length) {
    if (text.startsWith(quote, at)) return at + quote.length;
    if (quote.length === 1 && /[\n\r]/.test(text.charAt(at))) break;
    if (text.charAt(at) === '\\' && !isRaw) {
      ESCAPE.lastIndex = at;
      const escaped = ESCAPE.exec(text)?.[0];
      if (escaped === undefined) {
        const span = { from: at, to: Math.min(at + 2, text.length) };
        const remedy = 'Write \\\\ for a backslash, or r"..." where no \\ has a meaning.';
        return { message: `CEL has no escape ${text.slice(span.from, span.to)}.`, remedy, span };
      }
      at += escaped.length;
    } else {
      at += 1;
    }
  }
  const span = { from, to: from + opening.length };
  return { message: 'This quote is never closed on its line.', remedy: `Close it with ${quote}.`, span };
}

const instead: Readonly<Record<string, string>> = { '=': '==', '&': '&&', '|': '||' };

function strange(text: string, at: number): ExpressionProblem {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const span = { from: at, to: at + sign.length };
  const better = instead[sign];
  const remedy = better === undefined ? 'Remove it, or put it into quotes.' : `Write ${better}.`;
  return { message: `CEL has no sign ${sign}.`, remedy, span };
}

/** Whether brackets close and values and operators take turns; the first place where they do not. */
export function checkOrder(tokens: readonly Token[]): ExpressionProblem | undefined {
  const open: Token[] = [];
  let wantsValue = true;
  let before: Token | undefined;
  for (const token of tokens) {
    const problem = wantsValue ? valueProblem(token, before, open.at(-1)) : operatorProblem(token, before);
    if (problem !== undefined) return { ...problem, span: token };
    if (token.kind !== 'sign') wantsValue = false;
    else if (/^[([{]$/.test(token.text)) {
      open.push(token);
      wantsValue = true;
    } else if (/^[)\]}]$/.test(token.text)) {
      const opener = open.pop();
      if (opener === undefined || pairs[opener.text] !== token.text) {
        const remedy =
          opener === undefined ? 'Remove it.' : `The ${opener.text} before it wants ${pairs[opener.text]}.`;
        return { message: `This ${token.text} closes nothing.`, remedy, span: token };
      }
      wantsValue = false;
    } else wantsValue = true;
    if (open.length > MAX_BRACKETS) {
      return { message: `Brackets nest deeper than ${MAX_BRACKETS}.`, remedy: 'Split the policy.', span: token };
    }
    before = token;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    const remedy = `Close it with ${pairs[unclosed.text]}.`;
    return { message: `This ${unclosed.text} is never closed.`, remedy, span: unclosed };
  }
  if (!wantsValue) return undefined;
  const span = before ?? { from: 0, to: 1 };
  if (before?.text === '.') return { ...FIELD_MISSING, span };
  const message = before === undefined ? 'The expression is empty.' : `A value is missing after ${before.text}.`;
  return { message, remedy: 'Write what is to be compared.', span };
}

const FIELD_MISSING = { message: 'A field is missing after the dot.', remedy: 'Name it.' };

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

type Wrong = Omit<ExpressionProblem, 'span'> | undefined;

function valueProblem(token: Token, before: Token | undefined, opener: Token | undefined): Wrong {
  if (before?.text === '.') {
    return token.kind === 'name' ? undefined : FIELD_MISSING;
  }
  if (token.kind !== 'sign' || /^[([{!-]$/.test(token.text)) return undefined;
  const isEmpty = opener !== undefined && before === opener;
  if (pairs[opener?.text ?? ''] === token.text && (isEmpty || before?.text === ',')) return undefined;
  return { message: `A value is missing before ${token.text}.`, remedy: 'Write what is to be compared.' };
}

const words: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!', is: '==', equals: '==' };

function operatorProblem(token: Token, before: Token | undefined): Wrong {
  if (token.kind === 'sign') {
    const isCall = token.text !== '(' || before?.kind === 'name';
    if (token.text !== '!' && token.text !== '{' && isCall) return undefined;
  }
  const word = [token.text, before?.text ?? ''].find((text) => Object.hasOwn(words, text));
  return {
    message: `An operator is missing before ${token.text}.`,
    remedy: word === undefined ? 'Write one, such as && or ==.' : `CEL writes ${words[word]} for ${word}.`,
  };
}
