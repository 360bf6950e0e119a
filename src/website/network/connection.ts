/** How what passes the door reaches websites: straight, through a forward proxy, or with a client certificate. */
import type { Socket } from 'node:net';
import type { ClientCertificate } from './certificate-bridge.js';
import { bypasses } from './proxy-bypass.js';
import {
  type Connect,
  chromeName,
  type ForwardProxy,
  joinSockets,
  straight,
  type Target,
  through,
} from './tunnel.js';

export interface ConnectionOptions {
  proxy: ForwardProxy | null;
  clientCertificate: ClientCertificate | null;
  ignoreCertificateErrors: boolean;
}

/** What lies outside the door. */
export interface Outside {
  /** Whether a proxy looks names up, so that nothing but literal addresses can be judged. */
  proxied: boolean;
  connect: Connect;
  /** Whether connections to `target` are taken over, rather than connected. */
  takes(target: Target): boolean;
  take(
    near: Socket,
    target: Target,
    door: { keep(socket: Socket): Socket; failed(reason: string): void },
  ): void;
  /** Why a website could not be spoken to, where the browser cannot know; null otherwise. */
  trouble(url: string): string | null;
}

export interface Connection extends Outside {
  /** Flags of the browser. */
  args: readonly string[];
  close(): void;
}

/** Nothing but the website. */
export const STRAIGHT: Outside = {
  proxied: false,
  connect: straight,
  takes: () => false,
  take: () => {},
  trouble: () => null,
};

export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { proxy, clientCertificate: certificate, ignoreCertificateErrors } = options;
  const args: string[] = ignoreCertificateErrors ? ['--ignore-certificate-errors'] : [];
  const connect: Connect = (target) =>
    proxy && !bypasses(proxy.bypass, target.host, target.port) ? through(proxy)(target) : straight(target);
  const bridge =
    certificate &&
    (await (
      await import('./certificate-bridge.js')
    ).openCertificateBridge(certificate, { connect, verify: !ignoreCertificateErrors }));
  if (bridge && !ignoreCertificateErrors)
    args.push(`--ignore-certificate-errors-spki-list=${bridge.publicKey}`);
  const presents = ({ host, port }: Target): boolean =>
    certificate !== null && host === certificate.host && port === certificate.port;
  const relayed = (target: Target): boolean =>
    proxy !== null && /^https?:/.test(proxy.address) && !bypasses(proxy.bypass, target.host, target.port);
  const plain = proxy && (await import('./plain-relay.js')).plainRelay(proxy);
  return {
    args,
    proxied: proxy !== null,
    connect,
    takes: (target) => presents(target) || relayed(target),
    take(near, target, door) {
      if (bridge && presents(target)) return bridge.take(near);
      // What comes first tells TLS from plain HTTP.
      near.once('readable', () => {
        const first = near.read() as Buffer | null;
        if (!first) return void near.destroy();
        near.unshift(first);
        if (first[0] !== TLS_HANDSHAKE) return plain?.take(near, door.failed);
        connect(target).then(
          (far) => joinSockets(near, door.keep(far)),
          (error) => {
            door.failed(chromeName(error));
            near.destroy();
          },
        );
      });
    },
    trouble: (url) => (bridge && presents(targetOf(url)) ? bridge.trouble() : null),
    close: () => bridge?.close(),
  };
}

/** The type of the first record (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 22;

/** `https://example.org/` → example.org, 443 */
function targetOf(url: string): Target {
  const { hostname, port, protocol } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (protocol === 'http:' ? 80 : 443)) };
}
