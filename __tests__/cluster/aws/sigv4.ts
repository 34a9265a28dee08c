import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { AwsFailure } from './failure.ts';

/** What a signature covers: the request as it came over the wire, nothing decoded. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** What a request says about its own signature, nothing of it checked yet. */
export interface SignatureClaim {
  readonly form: 'header' | 'presigned';
  readonly accessKeyId: string;
  readonly scope: { readonly date: string; readonly region: string; readonly service: string };
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly date: string;
  readonly token: string | undefined;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MINUTE = 60_000;

/** Reads the Authorization header or the X-Amz-* query parameters of a signed request. */
export function readSignature(request: WireRequest): SignatureClaim {
  const parameters = new URLSearchParams(request.query);
  const authorization = header(request, 'authorization');
  if (authorization !== undefined) return fromHeader(request, authorization);
  if (parameters.has('X-Amz-Signature') || parameters.has('X-Amz-Algorithm')) return fromQuery(parameters);
  throw new AwsFailure('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
}

function fromHeader(request: WireRequest, authorization: string): SignatureClaim {
  const fields = new Map(
    authorization
      .slice(ALGORITHM.length)
      .split(',')
      .map((field) => {
        const [name = '', ...value] = field.trim().split('=');
        return [name, value.join('=')];
      }),
  );
  const date = header(request, 'x-amz-date');
  if (!authorization.startsWith(`${ALGORITHM} `) || date === undefined) throw incomplete(authorization);
  return {
    form: 'header',
    ...credential(fields.get('Credential') ?? '', authorization),
    signedHeaders: (fields.get('SignedHeaders') ?? '').split(';'),
    signature: fields.get('Signature') ?? '',
    date,
    token: header(request, 'x-amz-security-token'),
  };
}

function fromQuery(parameters: URLSearchParams): SignatureClaim {
  const value = (name: string): string => {
    const all = parameters.getAll(name);
    if (all.length !== 1) throw incomplete(`${name} is missing or given twice`);
    return all[0] ?? '';
  };
  if (value('X-Amz-Algorithm') !== ALGORITHM) throw incomplete('X-Amz-Algorithm');
  if (!/^\d{1,6}$/.test(value('X-Amz-Expires'))) throw incomplete('X-Amz-Expires');
  return {
    form: 'presigned',
    ...credential(value('X-Amz-Credential'), 'X-Amz-Credential'),
    signedHeaders: value('X-Amz-SignedHeaders').split(';'),
    signature: value('X-Amz-Signature'),
    date: value('X-Amz-Date'),
    token: parameters.get('X-Amz-Security-Token') ?? undefined,
  };
}

function credential(text: string, where: string): Pick<SignatureClaim, 'accessKeyId' | 'scope'> {
  const [accessKeyId, date, region, service, end, ...more] = text.split('/');
  if (!accessKeyId || !date || !region || !service || end !== 'aws4_request' || more.length > 0)
    throw incomplete(where);
  return { accessKeyId, scope: { date, region, service } };
}

function incomplete(where: string): AwsFailure {
  return new AwsFailure('IncompleteSignature', `the signature is not complete or not readable: ${where}`, 400);
}

/** Throws unless the request was signed, not long ago, with this secret. */
export function checkSignature(request: WireRequest, claim: SignatureClaim, secretAccessKey: string, now: Date): void {
  checkDate(claim, now);
  checkCoverage(request, claim);
  const expected = sign(request, claim, secretAccessKey);
  const given = Buffer.from(claim.signature, 'utf8');
  if (given.length !== expected.length || !timingSafeEqual(given, Buffer.from(expected, 'utf8'))) {
    throw mismatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access ' +
        'Key and signing method. Consult the service documentation for details.',
    );
  }
}

function checkDate(claim: SignatureClaim, now: Date): void {
  const time = parseDate(claim.date);
  if (time === undefined || !claim.date.startsWith(claim.scope.date)) {
    throw mismatch('Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP');
  }
  // STS lets a presigned request live for 15 minutes whatever its X-Amz-Expires says (aws/aws-sdk-go#2167;
  // aws-iam-authenticator counts on it), which makes it the same bound as for a signed header.
  const oldest = new Date(now.getTime() - 15 * MINUTE);
  if (time < oldest) {
    throw mismatch(
      `Signature expired: ${claim.date} is now earlier than ${compact(oldest)} (${compact(now)} - 15 min.)`,
    );
  }
  const newest = new Date(now.getTime() + 15 * MINUTE);
  if (time > newest) {
    throw mismatch(
      `Signature not yet current: ${claim.date} is still later than ${compact(newest)} (${compact(now)} + 15 min.)`,
    );
  }
}

function checkCoverage(request: WireRequest, claim: SignatureClaim): void {
  const must = headerNames(request).filter((name) => name === 'host' || name.startsWith('x-amz-'));
  for (const name of must) {
    if (!claim.signedHeaders.includes(name)) {
      throw mismatch(`'Host' or '${name}' must be a 'SignedHeader' in the AWS Authorization.`);
    }
  }
}

function sign(request: WireRequest, claim: SignatureClaim, secretAccessKey: string): string {
  const { date, region, service } = claim.scope;
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = [ALGORITHM, claim.date, scope, sha256(canonicalRequest(request, claim))].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`);
  return hmac(key, toSign).toString('hex');
}

function canonicalRequest(request: WireRequest, claim: SignatureClaim): string {
  const headers = claim.signedHeaders.map((name) => {
    const value = header(request, name);
    if (value === undefined) throw mismatch(`the signed header ${name} was not sent`);
    return `${name}:${value.trim().replace(/ +/g, ' ')}\n`;
  });
  return [
    request.method,
    // Every service but S3 encodes the path a second time.
    request.path.split('/').map(encode).join('/'),
    canonicalQuery(request.query),
    headers.join(''),
    claim.signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [recode(name), recode(value.join('='))] as const;
    })
    .filter(([name]) => name !== 'X-Amz-Signature')
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

const recode = (text: string): string => encode(decodeURIComponent(text.replaceAll('+', ' ')));
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

// RFC 3986: only the unreserved characters stay as they are. encodeURIComponent leaves five more.
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function header(request: WireRequest, name: string): string | undefined {
  const values: string[] = [];
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    if (request.rawHeaders[at]?.toLowerCase() === name) values.push(request.rawHeaders[at + 1] ?? '');
  }
  return values.length === 0 ? undefined : values.join(',');
}

function headerNames(request: WireRequest): string[] {
  return request.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
}

function parseDate(text: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

const compact = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');
const mismatch = (message: string): AwsFailure => new AwsFailure('SignatureDoesNotMatch', message, 403);
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string): Buffer => createHmac('sha256', key).update(data).digest();
