/**
 * Hands unencrypted requests of the browser to a forward proxy as such proxies want them, with the whole address and our login.
 * Many allow no tunnels but for encrypted connections.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { basicLogin, chromeName, connectProxy, type ForwardProxy } from './tunnel.js';

export interface PlainRelay {
  /** Takes over a connection that the browser meant for the host; `failed` hears why the proxy did not pass it on. */
  take(socket: Socket, failed: (reason: string) => void): void;
}

export function plainRelay(proxy: ForwardProxy): PlainRelay {
  const taken = new Map<Socket, (reason: string) => void>();
  const server = createServer({ insecureHTTPParser: true, maxHeaderSize: 262_144 }, (asked, answer) =>
    forward(proxy, asked, answer, (reason) => {
      taken.get(asked.socket)?.(reason);
      asked.socket.destroy();
    }),
  );
  return {
    take(socket, failed) {
      taken.set(socket, failed);
      socket.once('close', () => taken.delete(socket));
      server.emit('connection', socket);
    },
  };
}

function forward(
  proxy: ForwardProxy,
  asked: IncomingMessage,
  answer: ServerResponse,
  fail: (reason: string) => void,
): void {
  const login = proxy.login ? { 'proxy-authorization': basicLogin(proxy.login) } : {};
  const { url, method, headers } = asked;
  connectProxy(proxy).then(
    (socket) => {
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
          // It means the proxy, not the website.
          if (got.statusCode === 407) return fail('the proxy answered with status 407');
          answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
          got.pipe(answer);
          got.on('error', () => asked.socket.destroy());
        },
      );
      on.on('error', (error) => fail(chromeName(error)));
      answer.on('close', () => on.destroy());
      asked.pipe(on);
    },
    (error) => fail(chromeName(error)),
  );
}
