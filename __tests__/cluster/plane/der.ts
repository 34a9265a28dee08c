/** The few ASN.1 types that a certificate is made of, in DER (ITU-T X.690). */

/** One element: tag, length, content. */
export function element(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const hex = size.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

/** SEQUENCE */
export const sequence = (...content: Uint8Array[]): Buffer => element(0x30, ...content);
/** SET */
export const set = (...content: Uint8Array[]): Buffer => element(0x31, ...content);
/** BOOLEAN TRUE, the only boolean that DER writes (FALSE is the default, and a default is left out) */
export const isTrue = (): Buffer => element(0x01, Buffer.from([0xff]));
/** OCTET STRING */
export const octets = (content: Uint8Array): Buffer => element(0x04, content);
/** UTF8String */
export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text));
/** BIT STRING, with so many unused bits at its end */
export const bits = (content: Uint8Array, unused = 0): Buffer => element(0x03, Buffer.from([unused]), content);
/** INTEGER, not negative: a leading zero keeps the top bit clear */
export function integer(value: Uint8Array): Buffer {
  const top = value[0] ?? 0;
  return element(0x02, top & 0x80 ? Buffer.concat([Buffer.from([0]), value]) : value);
}
/** UTCTime, good to 2049 */
export const utcTime = (time: Date): Buffer =>
  element(0x17, Buffer.from(`${time.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/** OBJECT IDENTIFIER from its dotted form */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}
