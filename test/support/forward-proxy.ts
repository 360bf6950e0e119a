/** A real forward proxy on loopback that knows hosts nobody else knows, and may ask for a login. */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface TestProxy {
  /** Without a slash at the end. */
  url: string;
  /** What arrived: `GET http://shop.test/`, `CONNECT shop.test:443`. */
  asked: string[];
}

/** `hosts`: `host:port` → port on this machine. */
export async function forwardProxy(hosts: Record<string, number>, login?: string): Promise<TestProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer((from, to) => {
    const { host, port, pathname, search } = new URL(from.url ?? '');
    const { 'proxy-authorization': shown, ...headers } = from.headers;
    if (wanted && shown !== wanted) {
      to.writeHead(407, { 'proxy-authenticate': 'Basic realm="test"' }).end();
      return;
    }
    asked.push(`${from.method} ${from.url}`);
    const known = hosts[port ? host : `${host}:80`];
    if (!known) return void to.writeHead(502).end();
    const onward = request(
      { host: '127.0.0.1', port: known, method: from.method, path: pathname + search, headers },
      (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      },
    );
    onward.on('error', () => to.destroy());
    from.pipe(onward);
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', ({ url = '', headers }, near: Socket) => {
    if (wanted && headers['proxy-authorization'] !== wanted) {
      near.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="test"\r\n\r\n',
      );
      return;
    }
    asked.push(`CONNECT ${url}`);
    const known = hosts[url];
    if (!known) return void near.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const far = connect(known, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 OK\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    sockets.add(far);
    for (const socket of [near, far]) socket.on('error', () => {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
