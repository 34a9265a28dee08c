/**
 * The text of base64 data, as Go decodes it: padding must be there, line breaks may be; undefined where it is not
 * base64. Each byte that is no UTF-8 becomes a U+FFFD of its own, as in Go's JSON.
 */
export function textFromBase64(base64: string): string | undefined {
  const packed = base64.replace(/[\r\n]/g, '');
  if (!/^(?:[\w+/-]{4})*(?:[\w+/-]{2}==|[\w+/-]{3}=)?$/.test(packed) || /[_-]/.test(packed)) return undefined;
  const bytes = Buffer.from(packed, 'base64').toString('latin1');
  return bytes.replace(UTF8, (sequence) => Buffer.from(sequence, 'latin1').toString('utf8'));
}

// One UTF-8 sequence as Latin-1 characters, else any one byte (RFC 3629).
const UTF8 =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\s\S]/g;
