/**
 * Presents a client certificate for the browser, which cannot be handed one: ends the browser's TLS on this
 * machine and speaks to the real host with the certificate. Bytes pass unread.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, isIP, type Socket } from 'node:net';
import { connect as connectTls, createServer, type SecureContextOptions, type TLSSocket } from 'node:tls';
import { explainTls } from './explain-tls.js';
import type { Connect } from './tunnel.js';

/** Contents, not paths. Nothing of it may be printed or stored. */
export interface ClientCertificate extends Pick<SecureContextOptions, 'cert' | 'key' | 'pfx' | 'passphrase'> {
  /** Host and port for which it is presented. */
  host: string;
  port: number;
  /** PEM of the authority that signed the host's own certificate, where the system does not know it. */
  ca?: Buffer;
}

export interface CertificateBridge {
  port: number;
  /** Base64 SHA-256 of the only public key that the browser is to trust in place of the host's. */
  publicKey: string;
  /** Takes over a connection that the browser meant for the host. */
  take(socket: Socket): void;
  /** Why the host could not be spoken to; null where it could. */
  trouble(): string | null;
  close(): void;
}

export async function openCertificateBridge(
  { host, port, ca, ...own }: ClientCertificate,
  { connect, verify }: { connect: Connect; verify: boolean },
): Promise<CertificateBridge> {
  const { generate } = await import('selfsigned');
  const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  let trouble: string | null = null;
  const open = new Set<Socket>();
  const server = createServer({ cert, key, ALPNProtocols: ['http/1.1'] }, (near) => {
    keep(near);
    bridge(near).catch((error) => {
      trouble = explainTls(error);
      near.destroy();
    });
  });
  server.on('tlsClientError', () => {});

  async function bridge(near: TLSSocket): Promise<void> {
    const far = connectTls({
      socket: await connect({ host, port }),
      host,
      // RFC 6066: addresses are no names.
      ...(isIP(host) ? {} : { servername: host }),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: verify,
      ...own,
      ...(ca ? { ca } : {}),
    });
    keep(far);
    await once(far, 'secureConnect');
    // Since TLS 1.3 a host tells only now that it does not accept a certificate, or hangs up without a word.
    let settled = false;
    far.once('data', () => {
      settled = true;
      trouble = null;
    });
    near.once('end', () => {
      settled = true;
    });
    far.once('close', () => {
      if (!settled && !near.destroyed) trouble = 'the host did not accept the client certificate';
    });
    near.pipe(far).pipe(near);
  }

  function keep(socket: Socket): void {
    open.add(socket);
    // Either side may hang up at any time; the other one hears of it.
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port: (server.address() as AddressInfo).port,
    publicKey: createHash('sha256').update(spki).digest('base64'),
    take: (socket) => void server.emit('connection', socket),
    trouble: () => trouble,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
