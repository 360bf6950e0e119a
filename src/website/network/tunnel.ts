/** A connection to a host: straight, or through a forward proxy that is told who we are. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
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

/** Resolves when bytes can be sent. Rejects where the host or the proxy refuses. */
export type Connect = (host: string, port: number) => Promise<Socket>;

export const straight: Connect = async (host, port) => {
  const socket = connect(port, host);
  await once(socket, 'connect');
  return socket;
};

/** `Basic …`, as HTTP wants it. */
export const basicLogin = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;

/** Opens the proxy itself. */
export async function connectProxy({ address }: Pick<ForwardProxy, 'address'>): Promise<Socket> {
  const { protocol, hostname, port } = new URL(address);
  if (protocol === 'http:') return straight(hostname, Number(port || 80));
  const socket = connectTls({ host: hostname, port: Number(port || 443), servername: hostname });
  await once(socket, 'secureConnect');
  return socket;
}

/** Asks the proxy to connect (RFC 9110, 9.3.6); what follows is between us and the host. */
export const through =
  (proxy: ForwardProxy): Connect =>
  async (host, port) => {
    const socket = await connectProxy(proxy);
    const login = proxy.login ? `Proxy-Authorization: ${basicLogin(proxy.login)}\r\n` : '';
    socket.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n${login}\r\n`);
    const head = await readHead(socket);
    // `HTTP/1.1 200 Connection established`
    if (/^HTTP\/1\.[01] 2\d\d/.test(head)) return socket;
    socket.destroy();
    throw new Error(`the proxy answered: ${head.split('\r\n')[0]}`);
  };

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
