import { type Characters, isBlank, isBlankOrEnd, isBreakOrEnd, isWord } from './characters.ts';
import { scanTagHandle, scanTagUri } from './scan-tag.ts';
import type { TokenContent } from './token.ts';
import { Unloadable } from './unloadable.ts';

/** Scans `%YAML 1.1` or `%TAG !e! tag:example.com,2000:` to the end of its line. Any other directive is an error. */
export function scanDirective(characters: Characters): TokenContent {
  const { offset } = characters.mark;
  characters.skip();
  const name = scanName(characters, offset);
  const content = name === 'YAML' ? scanVersion(characters, offset) : scanTagDirective(characters, offset, name);
  characters.skipBlanks();
  characters.skipComment();
  if (!isBreakOrEnd(characters.peek())) throw new Unloadable('did not find expected comment or line break', offset);
  characters.need(2);
  characters.takeBreak();
  return content;
}

function scanName(characters: Characters, offset: number): string {
  characters.need(1);
  let name = '';
  while (isWord(characters.peek())) {
    name += characters.take();
    characters.need(1);
  }
  if (name === '') throw new Unloadable('could not find expected directive name', offset);
  if (!isBlankOrEnd(characters.peek())) throw new Unloadable('found unexpected non-alphabetical character', offset);
  return name;
}

function scanVersion(characters: Characters, offset: number): TokenContent {
  characters.skipBlanks();
  const major = scanNumber(characters, offset);
  if (characters.peek() !== '.') throw new Unloadable("did not find expected digit or '.' character", offset);
  characters.skip();
  const minor = scanNumber(characters, offset);
  return { type: 'version-directive', version: `${major}.${minor}` };
}

function scanNumber(characters: Characters, offset: number): number {
  characters.need(1);
  let digits = '';
  while (/^[0-9]$/.test(characters.peek())) {
    digits += characters.take();
    if (digits.length > 2) throw new Unloadable('found extremely long version number', offset);
    characters.need(1);
  }
  if (digits === '') throw new Unloadable('did not find expected version number', offset);
  return Number(digits);
}

function scanTagDirective(characters: Characters, offset: number, name: string): TokenContent {
  if (name !== 'TAG') throw new Unloadable('found unknown directive name', offset);
  characters.skipBlanks();
  const handle = scanTagHandle(characters, offset);
  if (handle !== '!' && !(handle.length > 1 && handle.endsWith('!')))
    throw new Unloadable("did not find expected '!'", offset);
  characters.need(1);
  if (!isBlank(characters.peek())) throw new Unloadable('did not find expected whitespace', offset);
  characters.skipBlanks();
  const prefix = scanTagUri(characters, offset);
  characters.need(1);
  if (!isBlankOrEnd(characters.peek())) throw new Unloadable('did not find expected whitespace or line break', offset);
  return { type: 'tag-directive', handle, prefix };
}
