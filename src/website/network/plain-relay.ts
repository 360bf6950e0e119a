/**
 * Hands unencrypted requests of the browser to a forward proxy as such proxies want them, with the whole address and our login.
 * Many allow no tunnels but for encrypted connections.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { basicLogin, connectProxy, type ForwardProxy } from './tunnel.js';

export interface PlainRelay {
  /** Takes over a connection that the browser meant for the host. */
  take(socket: Socket): void;
}

export function plainRelay(proxy: ForwardProxy): PlainRelay {
  const server = createServer({ insecureHTTPParser: true, maxHeaderSize: 262_144 }, (asked, answer) =>
    forward(proxy, asked, answer),
  );
  return { take: (socket) => void server.emit('connection', socket) };
}

function forward(proxy: ForwardProxy, asked: IncomingMessage, answer: ServerResponse): void {
  const login = proxy.login ? { 'proxy-authorization': basicLogin(proxy.login) } : {};
  const { url, method, headers } = asked;
  const fail = () => void asked.socket.destroy();
  connectProxy(proxy).then((socket) => {
    const on = request(
      {
        createConnection: () => socket,
        path: `http://${headers.host}${url}`,
        method,
        headers: { ...headers, ...login },
        insecureHTTPParser: true,
        maxHeaderSize: 262_144,
      },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
        got.pipe(answer);
        got.on('error', fail);
      },
    );
    on.on('error', fail);
    answer.on('close', () => on.destroy());
    asked.pipe(on);
  }, fail);
}
