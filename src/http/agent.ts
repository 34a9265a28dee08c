import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { Failure } from '../failure.ts';

/** Who is trusted at the other end, and how we show who we are, where that is by certificate. */
export interface TlsOptions {
  /** PEM certificates to trust instead of the system's, not beside them. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** The name that the server's certificate must carry, where it is not the URL's. */
  readonly servername?: string;
}

/** How to reach the proxy itself: it is verified as strictly as what lies behind it. */
const PROXY = { keepAlive: false, rejectUnauthorized: true };

/**
 * The agent for a URL: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY say, and with certificates verified
 * whatever NODE_TLS_REJECT_UNAUTHORIZED says. Connections are not kept, so that a program that is done ends.
 *
 * @param proxy a proxy that a kubeconfig names, in place of the environment's
 * @throws Failure `target` where the proxy's address is no URL
 */
export function agentFor(url: string, tls: TlsOptions = {}, proxy?: string): HttpAgent | HttpsAgent {
  const through = proxy ?? getProxyForUrl(url);
  const options = { ...tls, keepAlive: false, rejectUnauthorized: true };
  if (through === '') return url.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent({ keepAlive: false });
  if (!URL.canParse(through)) {
    throw new Failure('target', 'The address of the proxy is not a URL.', {
      remedy: 'Check HTTPS_PROXY, or proxy-url in the kubeconfig.',
    });
  }
  if (url.startsWith('https:')) return new TunnelAgent(through, options);
  return new HttpsProxyAgent(through, PROXY);
}

/** A tunnel through a proxy whose far end is verified as strictly as without one. */
class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #tls: TlsOptions & { readonly rejectUnauthorized: boolean };

  constructor(proxy: string, tls: TlsOptions & { readonly keepAlive: boolean; readonly rejectUnauthorized: boolean }) {
    super(proxy, PROXY);
    this.#tls = tls;
  }

  override connect(...[request, options]: Connect): ReturnType<HttpsProxyAgent<string>['connect']> {
    // By itself Node would compare the certificate of a server that is known by its address with "localhost".
    const name = this.#tls.servername ?? options.host ?? '';
    const checked = {
      checkServerIdentity: (_: string, certificate: PeerCertificate) => checkServerIdentity(name, certificate),
    };
    return super.connect(request, { ...options, ...this.#tls, ...checked });
  }
}

type Connect = Parameters<HttpsProxyAgent<string>['connect']>;
