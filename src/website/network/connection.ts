/** How the browser reaches websites: which flags it starts with, and what has to run beside it. */
import type { Socket } from 'node:net';
import type { ClientCertificate } from './certificate-bridge.js';
import { type ForwardProxy, straight, through } from './tunnel.js';

export interface ConnectionOptions {
  proxy: ForwardProxy | null;
  clientCertificate: ClientCertificate | null;
  ignoreCertificateErrors: boolean;
}

/** What there is to know about it when looking at websites. */
export interface Reached {
  /** Whether a proxy looks names up. */
  proxied: boolean;
  /** Whether a proxy or our bridge answers the browser in the place of the website, from an address of its own. */
  relays(url: string): boolean;
  /** Why a website could not be spoken to, where the browser cannot know; null otherwise. */
  trouble(url: string): string | null;
}

export interface Connection extends Reached {
  /** Flags of the browser. */
  args: readonly string[];
  close(): void;
}

export async function openConnection({
  proxy,
  clientCertificate,
  ignoreCertificateErrors,
}: ConnectionOptions): Promise<Connection> {
  const args: string[] = ignoreCertificateErrors ? ['--ignore-certificate-errors'] : [];
  const certificate = clientCertificate;
  const own = certificate && `${certificate.host}:${certificate.port}`;
  const bridge =
    certificate &&
    (await (
      await import('./certificate-bridge.js')
    ).openCertificateBridge(certificate, {
      connect: proxy ? through(proxy) : straight,
      verify: !ignoreCertificateErrors,
    }));
  if (bridge && !ignoreCertificateErrors)
    args.push(`--ignore-certificate-errors-spki-list=${bridge.publicKey}`);
  // Without a proxy, the host alone is looked up as this machine.
  if (bridge && !proxy) args.push(`--host-resolver-rules=MAP ${own} 127.0.0.1:${bridge.port}`);
  const take = (target: string, socket: Socket): boolean => {
    if (!bridge || target !== own) return false;
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    bridge.take(socket);
    return true;
  };
  const relay =
    proxy && (proxy.login !== null || bridge)
      ? await (await import('./proxy-relay.js')).openProxyRelay(proxy, take)
      : null;
  if (proxy) {
    args.push(`--proxy-server=${relay?.address ?? proxy.address}`);
    if (proxy.bypass.length > 0) args.push(`--proxy-bypass-list=${proxy.bypass.join(';')}`);
  }
  return {
    args,
    proxied: proxy !== null,
    relays: (url) => proxy !== null || (own !== null && authorityOf(url) === own),
    trouble: (url) => (own && authorityOf(url) === own ? (bridge?.trouble() ?? null) : null),
    close() {
      relay?.close();
      bridge?.close();
    },
  };
}

/** `https://example.org/` → `example.org:443` */
export function authorityOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`;
}
