/**
 * A proxy on this machine between the browser and the real one: adds the login that the browser cannot be
 * trusted with, since it would offer it to websites that ask, too.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { basicLogin, connectProxy, type ForwardProxy, through } from './tunnel.js';

export interface ProxyRelay {
  /** For the browser. */
  address: string;
  close(): void;
}

/** `take` may take over a connection (`host:port`) and then returns true. */
export async function openProxyRelay(
  proxy: ForwardProxy,
  take: (target: string, socket: Socket) => boolean = () => false,
): Promise<ProxyRelay> {
  const open = new Set<Socket>();
  const server = createServer((asked, answer) => forward(proxy, asked, answer));
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', async ({ url: target = '' }: IncomingMessage, near: Socket) => {
    near.on('error', () => {});
    try {
      if (take(target, near)) return;
      const { hostname, port } = new URL(`connect://${target}`);
      const far = await through(proxy)(hostname, Number(port));
      open.add(far);
      far.on('error', () => near.destroy());
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      near.pipe(far).pipe(near);
    } catch {
      near.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** Plain http: the request goes on as it came, with our login. */
function forward(proxy: ForwardProxy, asked: IncomingMessage, answer: ServerResponse): void {
  const login = proxy.login ? { 'proxy-authorization': basicLogin(proxy.login) } : {};
  const { url, method, headers } = asked;
  const fail = () => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end();
  };
  connectProxy(proxy).then((socket) => {
    const on = request(
      { createConnection: () => socket, path: url, method, headers: { ...headers, ...login } },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      },
    );
    on.on('error', fail);
    asked.pipe(on);
  }, fail);
}
