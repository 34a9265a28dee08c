import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { bits, element, integer, isTrue, octets, oid, sequence, set, utcTime, utf8 } from './der.ts';

/** A certificate and its private key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Whom a certificate is for. */
export interface Subject {
  readonly commonName: string;
  /** Kubernetes reads these as the groups of a client certificate. */
  readonly organizations?: readonly string[];
  /** DNS names and IP addresses that a serving certificate answers to. */
  readonly hosts?: readonly string[];
  /** The last moment at which it is good; in 30 days unless told otherwise. */
  readonly until?: Date;
}

/** A certificate authority that lives as long as the test does. */
export interface CertificateAuthority {
  /** Its own certificate, PEM. */
  readonly cert: string;
  /** A certificate for TLS servers and TLS clients alike. */
  issue(subject: Subject): Certificate;
}

const DAY = 86_400_000;
const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

/** Makes an authority. Node has no way to make X.509 certificates, so this writes RFC 5280's structure itself. */
export function createAuthority(commonName: string): CertificateAuthority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = distinguishedName({ commonName });
  const ca = sequence(isTrue());
  const keyCertSignAndCrlSign = bits(Buffer.from([0x06]), 1);
  const root = certificate(name, name, keys.publicKey, keys, inDays(30), [
    extension('2.5.29.19', ca, 'critical'),
    extension('2.5.29.15', keyCertSignAndCrlSign, 'critical'),
    extension('2.5.29.14', octets(keyIdentifier(keys.publicKey))),
  ]);
  return {
    cert: root,
    issue(subject) {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const digitalSignature = bits(Buffer.from([0x80]), 7);
      const serverAndClientAuth = sequence(oid('1.3.6.1.5.5.7.3.1'), oid('1.3.6.1.5.5.7.3.2'));
      const extensions = [
        extension('2.5.29.15', digitalSignature, 'critical'),
        extension('2.5.29.37', serverAndClientAuth),
        extension('2.5.29.35', sequence(element(0x80, keyIdentifier(keys.publicKey)))),
      ];
      if (subject.hosts !== undefined) {
        extensions.push(extension('2.5.29.17', sequence(...subject.hosts.map(alternativeName))));
      }
      return {
        cert: certificate(
          distinguishedName(subject),
          name,
          own.publicKey,
          keys,
          subject.until ?? inDays(30),
          extensions,
        ),
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

/** A certificate for a server that nobody but itself stands for. */
export function selfSigned(): Certificate {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = distinguishedName({ commonName: 'server' });
  const names = extension('2.5.29.17', sequence(alternativeName('127.0.0.1')));
  return {
    cert: certificate(name, name, keys.publicKey, keys, inDays(30), [names]),
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function certificate(
  subject: Buffer,
  issuer: Buffer,
  publicKey: KeyObject,
  signer: { privateKey: KeyObject },
  until: Date,
  extensions: Buffer[],
): string {
  const version3 = element(0xa0, integer(Buffer.from([2])));
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  const body = sequence(
    version3,
    integer(serial),
    ECDSA_SHA256,
    issuer,
    sequence(utcTime(inDays(-2)), utcTime(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(...extensions)),
  );
  const signature = createSign('sha256').update(body).sign(signer.privateKey);
  return pem('CERTIFICATE', sequence(body, ECDSA_SHA256, bits(signature)));
}

/** A moment some days from now. */
export function inDays(days: number): Date {
  return new Date(Date.now() + days * DAY);
}

function distinguishedName(subject: Subject): Buffer {
  const attribute = (type: string, value: string) => set(sequence(oid(type), utf8(value)));
  return sequence(
    ...(subject.organizations ?? []).map((organization) => attribute('2.5.4.10', organization)),
    attribute('2.5.4.3', subject.commonName),
  );
}

function extension(type: string, value: Buffer, critical?: 'critical'): Buffer {
  return sequence(oid(type), ...(critical ? [isTrue()] : []), octets(value));
}

function alternativeName(host: string): Buffer {
  if (isIP(host) === 0) return element(0x82, Buffer.from(host));
  if (isIP(host) === 4) return element(0x87, Buffer.from(host.split('.').map(Number)));
  throw new Error(`no IPv6 here: ${host}`);
}

function keyIdentifier(publicKey: KeyObject): Buffer {
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
