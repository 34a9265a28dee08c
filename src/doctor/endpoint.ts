import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { getProxyForUrl } from 'proxy-from-env';
import type { ClusterEndpoint } from '../aws/eks.ts';
import { Failure } from '../failure.ts';
import { exchange, type HttpAnswer, Lost } from '../http/exchange.ts';
import { defaultPatience, type Patience, persist, type Tried } from '../http/patience.ts';
import { isTlsError } from '../http/tls-problem.ts';

/** Addresses that only a network of one's own has: RFC 1918, RFC 6598, RFC 4193. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  PRIVATE.addSubnet(network, prefix);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

const IN_VPC =
  'Its endpoint is private: it is reached from inside the VPC alone. Use a self-hosted runner there, or one of a network that is connected to it.';

/**
 * Reaches an API server as nobody: its name, a connection, and its certificate.
 *
 * @returns what was seen
 * @throws Failure `kubernetes` saying which of the three it is, and what to do
 */
export async function reach(
  { server, ca, publicCidrs }: Pick<ClusterEndpoint, 'server' | 'ca' | 'publicCidrs'>,
  patience: Patience = defaultPatience,
): Promise<string> {
  const url = new URL('/version', server);
  const proxy = getProxyForUrl(server);
  // A proxy looks names up by itself.
  const addresses = proxy === '' ? await addressesOf(url.hostname) : [];
  const answer = await persist(patience, async () =>
    tried(await exchange({ method: 'GET', url, headers: {}, tls: { ca } }, patience)),
  );
  if (answer instanceof Lost) throw unreached(url.host, addresses, publicCidrs, answer);
  const where = proxy === '' ? addresses.join(', ') : 'through the proxy';
  return `${where}; answers, with a certificate of the cluster's own authority`;
}

function tried(answer: HttpAnswer | Lost): Tried<HttpAnswer | Lost> {
  return answer instanceof Lost && !answer.isFinal
    ? { outcome: answer, again: { afterMs: undefined } }
    : { outcome: answer };
}

async function addressesOf(hostname: string): Promise<readonly string[]> {
  try {
    return (await lookup(hostname.replace(/^\[(.*)\]$/, '$1'), { all: true })).map(({ address }) => address);
  } catch (cause) {
    throw new Failure('kubernetes', `The name ${hostname} has no address here.`, {
      cause,
      remedy: `Check the DNS of this machine. ${IN_VPC.replace('Its endpoint is private:', 'Where the endpoint is private,')}`,
    });
  }
}

function unreached(
  host: string,
  addresses: readonly string[],
  publicCidrs: readonly string[] | undefined,
  lost: Lost,
): Failure {
  const at = addresses.length === 0 ? host : `${host} (${addresses.join(', ')})`;
  if (isTlsError(lost.cause))
    return new Failure(
      'kubernetes',
      `The certificate of ${at} is not one of the cluster's own authority: ${lost.message}.`,
      {
        cause: lost,
        remedy:
          'Something stands in between, such as a proxy that opens TLS: let it pass this host as it is (NO_PROXY).',
      },
    );
  const isPrivate =
    publicCidrs?.length === 0 || addresses.some((address) => PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
  const now = publicCidrs === undefined ? '' : ` (now ${publicCidrs.join(', ')})`;
  return new Failure('kubernetes', `There is no connection to ${at}: ${lost.message}.`, {
    cause: lost,
    remedy: isPrivate
      ? IN_VPC
      : `Check publicAccessCidrs of the cluster${now}, which must have the address that this machine goes out by, and the firewalls in between.`,
  });
}
