import { type Characters, isBlankOrEnd, isWord } from './characters.ts';
import type { TokenContent } from './token.ts';
import { Unloadable } from './unloadable.ts';

/** Scans an anchor or an alias: `&name`, `*name`. */
export function scanAnchor(characters: Characters, type: 'anchor' | 'alias'): TokenContent {
  const { offset } = characters.mark;
  characters.skip();
  characters.need(1);
  let name = '';
  while (isWord(characters.peek())) {
    name += characters.take();
    characters.need(1);
  }
  if (name === '' || !(isBlankOrEnd(characters.peek()) || /^[?:,\]}%@`]$/.test(characters.peek())))
    throw new Unloadable('did not find expected alphabetic or numeric character', offset);
  return { type, name };
}

/** Scans a tag: `!`, `!local`, `!!str`, `!handle!suffix`, `!<verbatim>`. */
export function scanTag(characters: Characters): TokenContent {
  const { offset } = characters.mark;
  characters.need(2);
  const content = characters.peek(1) === '<' ? scanVerbatim(characters, offset) : scanShorthand(characters, offset);
  characters.need(1);
  if (!isBlankOrEnd(characters.peek())) throw new Unloadable('did not find expected whitespace or line break', offset);
  return content;
}

function scanVerbatim(characters: Characters, offset: number): TokenContent {
  characters.skip();
  characters.skip();
  const suffix = scanTagUri(characters, offset);
  if (characters.peek() !== '>') throw new Unloadable("did not find the expected '>'", offset);
  characters.skip();
  return { type: 'tag', handle: '', suffix };
}

function scanShorthand(characters: Characters, offset: number): TokenContent {
  const handle = scanTagHandle(characters, offset);
  if (handle.length > 1 && handle.endsWith('!')) return { type: 'tag', handle, suffix: scanTagUri(characters, offset) };
  // It was no handle but the beginning of the suffix.
  const suffix = scanTagUri(characters, offset, handle);
  return suffix === '' ? { type: 'tag', handle: '', suffix: '!' } : { type: 'tag', handle: '!', suffix };
}

/** Scans `!`, `!name!`, or `!name` where no second `!` follows. */
export function scanTagHandle(characters: Characters, offset: number): string {
  characters.need(1);
  if (characters.peek() !== '!') throw new Unloadable("did not find expected '!'", offset);
  let handle = characters.take();
  characters.need(1);
  while (isWord(characters.peek())) {
    handle += characters.take();
    characters.need(1);
  }
  return characters.peek() === '!' ? handle + characters.take() : handle;
}

/**
 * Scans the characters of a tag's URI behind what was already read of it, whose `!` does not count. Escaped bytes are
 * undone; one outside ASCII is kept as the character of that number, since no known tag holds any.
 */
export function scanTagUri(characters: Characters, offset: number, head = ''): string {
  let uri = head.slice(1);
  let isFound = head !== '';
  characters.need(1);
  while (/^[\w;/?:@&=+$,.!~*'()[\]%-]$/.test(characters.peek())) {
    uri += characters.peek() === '%' ? scanEscapes(characters, offset) : characters.take();
    characters.need(1);
    isFound = true;
  }
  if (!isFound) throw new Unloadable('did not find expected tag URI', offset);
  return uri;
}

/** Scans the escaped bytes of one character. */
function scanEscapes(characters: Characters, offset: number): string {
  let octets = '';
  let width = 1;
  while (octets.length < width) {
    characters.need(3);
    const digits = characters.peek(1) + characters.peek(2);
    if (characters.peek() !== '%' || !/^[0-9A-Fa-f]{2}$/.test(digits))
      throw new Unloadable('did not find URI escaped octet', offset);
    const octet = Number.parseInt(digits, 16);
    if (octets === '') width = widthOf(octet, offset);
    else if ((octet & 0xc0) !== 0x80) throw new Unloadable('found an incorrect trailing UTF-8 octet', offset);
    octets += String.fromCharCode(octet);
    for (let count = 0; count < 3; count += 1) characters.skip();
  }
  return octets;
}

function widthOf(octet: number, offset: number): number {
  if (octet < 0x80) return 1;
  if ((octet & 0xe0) === 0xc0) return 2;
  if ((octet & 0xf0) === 0xe0) return 3;
  if ((octet & 0xf8) === 0xf0) return 4;
  throw new Unloadable('found an incorrect leading UTF-8 octet', offset);
}
