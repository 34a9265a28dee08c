import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { TlsOptions } from '../../http/agent.ts';
import type { Part } from './part.ts';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const WRITE_PEM = 'It takes PEM: -----BEGIN CERTIFICATE-----, in base64 where the name of the field ends in -data.';

/**
 * The authority that a cluster names. TLS leaves out what it cannot read without a word, and would trust whoever the
 * system trusts, or nobody: so every certificate is read here first.
 *
 * @throws Failure where it holds no certificate, or one that cannot be read
 */
export async function authorityOf(cluster: Part): Promise<Pick<TlsOptions, 'ca'>> {
  const authority = await cluster.contents('certificate-authority');
  if (authority === undefined) return {};
  certificatesIn(cluster, authority);
  return { ca: authority.text };
}

/**
 * The certificate by which a user signs in, and its key.
 *
 * @throws Failure where one of them is missing or cannot be used, or they do not belong together
 */
export async function clientCertificateOf(user: Part): Promise<Pick<TlsOptions, 'cert' | 'key'>> {
  const certificate = await user.contents('client-certificate');
  if (certificate === undefined) return {};
  const [first] = certificatesIn(user, certificate);
  const key = await user.contents('client-key');
  if (key === undefined) throw user.refuse('has a client-certificate and no client-key', 'Add the key.');
  const tls = { cert: certificate.text, key: key.text };
  try {
    const isOwn = first?.checkPrivateKey(createPrivateKey(key.text)) === true;
    if (isOwn && createSecureContext(tls)) return tls;
  } catch {
    // What OpenSSL says of a key could hold a part of it, and says nothing to people.
    throw user.refuse(`has a ${key.field} that cannot be used`, 'It takes a private key in PEM without a passphrase.');
  }
  throw user.refuse(`has a ${key.field} that is not the key of its ${certificate.field}`, 'Name the two that belong.');
}

function certificatesIn(
  part: Part,
  { text, field }: { readonly text: string; readonly field: string },
): readonly X509Certificate[] {
  const blocks = text.match(CERTIFICATE) ?? [];
  if (blocks.length === 0) throw part.refuse(`has a ${field} that holds no certificate`, WRITE_PEM);
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    throw part.refuse(`has a ${field} with a certificate that cannot be read`, WRITE_PEM);
  }
}
