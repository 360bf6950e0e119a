/** A fixture site behind TLS on loopback, with certificates made for the test. */
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';
import { onTestFinished } from 'vitest';
import { pageOf } from './changing-site.js';

export interface Pair {
  cert: string;
  key: string;
}

/** An authority that signs certificates. */
export async function authority(name: string): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** For 127.0.0.1 and `host`; the key is encrypted where there is a passphrase. */
export async function signedBy(ca: Pair, host: string, passphrase?: string): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    ca,
    ...(passphrase ? { passphrase } : {}),
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: host },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

export interface SecureSite {
  port: number;
  /** With a slash at the end. */
  url: string;
  /** Common names of the certificates that visitors showed, once each. */
  visitors: Set<string>;
}

export async function secureSite(name: string, options: ServerOptions): Promise<SecureSite> {
  const visitors = new Set<string>();
  const server = createServer(options, (request, response) => {
    const shown = (request.socket as TLSSocket).getPeerCertificate();
    if (shown.subject) visitors.add(String(shown.subject.CN));
    const page = pageOf(name, (request.url ?? '/').replace(/[?#].*$/, '').slice(1) || 'index.html');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page || '<!doctype html><title>Not found</title>');
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `https://127.0.0.1:${port}/`, visitors };
}
