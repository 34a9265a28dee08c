/** The hosts at which aws-iam-authenticator 0.6.13 knows STS in a region: `endpoints.DefaultPartitions()` of its AWS SDK. */
const REGIONAL: Readonly<Record<string, string>> = {
  'amazonaws.com':
    'af-south-1 ap-east-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 us-gov-east-1 us-gov-west-1',
  'amazonaws.com.cn': 'cn-north-1 cn-northwest-1',
  'c2s.ic.gov': 'us-iso-east-1 us-iso-west-1',
  'sc2s.sgov.gov': 'us-isob-east-1',
};

/** Where it has no list of its own, it takes the host of the region that it runs in. */
const OWN: Readonly<Record<string, string>> = {
  'cloud.adc-e.uk': 'eu-isoe-west-1',
  'csp.hci.ic.gov': 'us-isof-east-1 us-isof-south-1',
  'amazonaws.eu': 'eusc-de-east-1',
};

/** The host of STS in each region, as the authenticator has it. */
export const stsHosts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...REGIONAL, ...OWN }).flatMap(([suffix, regions]) =>
    regions.split(' ').map((region) => [region, `sts.${region}.${suffix}`]),
  ),
);
const HOSTS = new Set([...Object.values(stsHosts), 'sts.amazonaws.com']);

const MAX_BYTES = 4096;
const PREFIX = 'k8s-aws-v1.';
const FIFTEEN_MINUTES = 900_000;
const PARAMETERS = new Set([
  'action',
  'version',
  'x-amz-algorithm',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-security-token',
  'x-amz-signature',
  'x-amz-signedheaders',
]);

/**
 * Why aws-iam-authenticator refuses a token before it asks STS, in its words; undefined where it does not. A port of
 * tokenVerifier.Verify (pkg/token/token.go, 0.6.13), in the same order.
 */
export function refusalOf(token: string, now: Date): string | undefined {
  if (Buffer.byteLength(token) > MAX_BYTES) return 'token is too large';
  if (!token.startsWith(PREFIX)) return 'token is missing expected prefix';
  const encoded = token.slice(PREFIX.length);
  if (!/^[\w-]*$/.test(encoded) || encoded.length % 4 === 1) return 'illegal base64 data';
  const text = Buffer.from(encoded, 'base64url').toString('latin1');
  const [, scheme, host, path = '', query = ''] = /^(\w*):(?:\/\/([^/?]*))?([^?]*)(?:\?(.*))?$/s.exec(text) ?? [];
  if (!scheme) return 'missing protocol scheme';
  if (scheme !== 'https') return 'unexpected scheme';
  if (!HOSTS.has(host ?? '')) return 'unexpected hostname';
  if (path !== '/') return 'unexpected path';
  if (/%(?![0-9a-f]{2})|;/i.test(query)) return 'malformed query parameter';

  const pairs = [...new URLSearchParams(query)];
  const names = new Set(pairs.map(([name]) => name));
  if (new Set([...names].map((name) => name.toLowerCase())).size < names.size) return 'duplicate query parameter found';
  const parameters = new Map<string, string>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (!PARAMETERS.has(key)) return 'non-whitelisted query parameter';
    if (parameters.has(key)) return 'query parameter with multiple values not supported';
    parameters.set(key, value);
  }
  const said = (name: string): string => parameters.get(name) ?? '';
  if (said('action') !== 'GetCallerIdentity') return 'unexpected action parameter';
  if (!said('x-amz-signedheaders').toLowerCase().split(';').includes('x-k8s-aws-id')) {
    return 'client did not sign the x-k8s-aws-id header';
  }
  const expires = said('x-amz-expires');
  if (!/^[+-]?\d+$/.test(expires) || Number(expires) < 0 || Number(expires) > 900)
    return 'invalid X-Amz-Expires parameter';
  const date = said('x-amz-date');
  if (date === '') return 'X-Amz-Date parameter must be present';
  const made = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!/^\d{8}T\d{6}Z$/.test(date) || Number.isNaN(made)) return 'error parsing X-Amz-Date parameter';
  return now.getTime() > made + FIFTEEN_MINUTES ? 'X-Amz-Date parameter is expired' : undefined;
}
