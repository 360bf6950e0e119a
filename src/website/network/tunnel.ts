/** A connection to a host: straight, or through a forward proxy that is told who we are. */
import { once } from 'node:events';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** A forward proxy. */
export interface ForwardProxy {
  /** Scheme, host and port; never a login. */
  address: string;
  /** `user:password`; null where it asks for none. */
  login: string | null;
  /** Hosts asked for without it, as Chrome's bypass rules. */
  bypass: readonly string[];
}

/** What a browser wants to speak to. */
export interface Target {
  /** A name, or an IP address without brackets. */
  host: string;
  port: number;
}

/** Resolves when bytes can be sent. Rejects where the host or the proxy refuses. */
export type Connect = (target: Target & { addresses?: readonly string[] }) => Promise<Socket>;

/** To the first of `addresses` that answers; without any, as the system looks the host up. */
export const straight: Connect = async ({ host, port, addresses }) => {
  const socket = connect({ host, port, ...(addresses ? { lookup: knowing(addresses) } : {}) });
  await once(socket, 'connect');
  return socket;
};

const knowing =
  (addresses: readonly string[]): LookupFunction =>
  (hostname, options, found) => {
    const all = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = all;
    if (!first) found(Object.assign(new Error(`${hostname} is not known`), { code: 'ENOTFOUND' }), '', 0);
    else if (options.all) found(null, all);
    else found(null, first.address, first.family);
  };

/** Passes bytes both ways until either side ends; how one ends, the other one ends, too. */
export function joinSockets(near: Socket, far: Socket): void {
  near.pipe(far).pipe(near);
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('error', () => other.resetAndDestroy());
    one.on('close', () => other.destroySoon());
  }
}

/** What Chrome calls it when a connection fails without a proxy in between; the system's words for what it has no name for. */
export const chromeName = ({ code, message }: NodeJS.ErrnoException): string =>
  CHROME_NAMES[code ?? ''] ?? message;

const CHROME_NAMES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'net::ERR_CONNECTION_REFUSED',
  ECONNRESET: 'net::ERR_CONNECTION_RESET',
  ENOTFOUND: 'net::ERR_NAME_NOT_RESOLVED',
  ETIMEDOUT: 'net::ERR_CONNECTION_TIMED_OUT',
  EHOSTUNREACH: 'net::ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'net::ERR_ADDRESS_UNREACHABLE',
};

/** `Basic …`, as HTTP wants it. */
export const basicLogin = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;

/** Opens the proxy itself. */
export async function connectProxy({ address }: Pick<ForwardProxy, 'address'>): Promise<Socket> {
  const { protocol, hostname, port } = new URL(address);
  if (protocol === 'http:') return straight({ host: hostname, port: Number(port || 80) });
  const socket = connectTls({ host: hostname, port: Number(port || 443), servername: hostname });
  await once(socket, 'secureConnect');
  return socket;
}

/** Asks the proxy to connect (RFC 9110, 9.3.6); what follows is between us and the host. */
export const through =
  (proxy: ForwardProxy): Connect =>
  async ({ host, port }) => {
    if (proxy.address.startsWith('socks')) return throughSocks(proxy, { host, port });
    const socket = await connectProxy(proxy);
    const login = proxy.login ? `Proxy-Authorization: ${basicLogin(proxy.login)}\r\n` : '';
    const authority = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login}\r\n`);
    const head = await readHead(socket);
    // `HTTP/1.1 200 Connection established`
    if (/^HTTP\/1\.[01] 2\d\d/.test(head)) return socket;
    socket.destroy();
    throw new Error(`the proxy answered: ${head.split('\r\n')[0]}`);
  };

async function throughSocks({ address }: ForwardProxy, { host, port }: Target): Promise<Socket> {
  const { SocksClient } = await import('socks');
  const { protocol, hostname, port: own } = new URL(address);
  const proxy = { host: hostname, port: Number(own || 1080), type: protocol === 'socks4:' ? 4 : 5 } as const;
  const { socket } = await SocksClient.createConnection({
    proxy,
    command: 'connect',
    destination: { host, port },
  });
  return socket;
}

/** The status line and headers; what came after them goes back into the socket. */
async function readHead(socket: Socket): Promise<string> {
  let read = Buffer.alloc(0);
  for (;;) {
    const [chunk] = (await Promise.race([once(socket, 'data'), ended(socket)])) as [Buffer];
    read = Buffer.concat([read, chunk]);
    const end = read.indexOf('\r\n\r\n');
    if (end < 0) continue;
    socket.pause();
    const rest = read.subarray(end + 4);
    if (rest.length > 0) socket.unshift(rest);
    return read.subarray(0, end).toString('latin1');
  }
}

async function ended(socket: Socket): Promise<never> {
  await once(socket, 'close');
  throw new Error('the proxy closed the connection');
}
