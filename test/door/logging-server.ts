/** A website on loopback that keeps everything that reaches it, or reaches addresses beside it, by whatever protocol. */
import { createHash } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** `socket` is a message by WebSocket; `tcp` a connection, whatever came of it; `udp` a datagram. */
type Protocol = 'http' | 'socket' | 'tcp' | 'udp';

export interface Arrival {
  protocol: Protocol;
  /** At an address beside the website: nothing belongs there. */
  elsewhere: boolean;
  /** Of HTTP; '' for other protocols. */
  method: string;
  /** Path and query as they came; address and port for other protocols than HTTP. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body: string;
}

/** What a path is answered with; null where the site has nothing there. */
export type Answers = (method: string, path: string, body: string) => Answer | null;

export interface LoggingSite {
  /** With a slash at the end. */
  url: string;
  /** Addresses beside the website under which a listener answers, each with a slash at the end. */
  elsewhere: readonly string[];
  /** `host:port` of the listener for datagrams. */
  udp: string;
  /** In the order in which they came. */
  arrivals: Arrival[];
  close(): Promise<void>;
}

/** The second address of loopback, as pages write it; all of them are 127.0.0.2. */
const SECOND = ['127.0.0.2', '2130706434', '0x7f000002', '127.2', '[::ffff:127.0.0.2]'];

/** Serves `answers` on 127.0.0.1; with `secure` behind a certificate that nobody has signed. */
export async function loggingSite(answers: Answers, { secure = false } = {}): Promise<LoggingSite> {
  const arrivals: Arrival[] = [];
  const pair = secure ? await certificate() : null;
  const servers: Server[] = [];
  const sockets = new Set<Socket>();

  async function listen(host: string, elsewhere: boolean): Promise<number | null> {
    const log = (one: Partial<Arrival> & Pick<Arrival, 'protocol' | 'url'>) =>
      arrivals.push({ elsewhere, method: '', headers: {}, body: '', at: Date.now(), ...one });
    const listener: RequestListener = (request, response) => {
      const chunks: Buffer[] = [];
      request.on('error', () => {});
      response.on('error', () => {});
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      // What was cut off on the way has arrived as far as it came.
      request.once('close', () => {
        const { method = '', url = '', headers } = request;
        const body = Buffer.concat(chunks).toString('utf8');
        log({ protocol: 'http', method, url, headers, body });
        respond(response, elsewhere ? null : answers(method, pathOf(url), body), request);
      });
      request.resume();
    };
    const server = pair ? createSecureServer(pair, listener) : createServer(listener);
    // A proxy may keep its connection while the page has long gone.
    server.keepAliveTimeout = 30_000;
    server.on('tlsClientError', () => {});
    server.on('clientError', (_error, socket) => socket.destroy());
    server.on('upgrade', ({ url = '', headers, method = '' }: IncomingMessage, socket: Socket) => {
      log({ protocol: 'http', method, url, headers });
      readMessages(headers['sec-websocket-key'] ?? '', socket, (body) =>
        log({ protocol: 'socket', method: 'MESSAGE', url, headers, body }),
      );
    });
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      if (elsewhere) log({ protocol: 'tcp', url: `${socket.localAddress}:${socket.localPort}` });
    });
    const port = await new Promise<number | null>((done) => {
      server.once('error', () => done(null));
      server.listen(0, host, () => done((server.address() as AddressInfo).port));
    });
    if (port !== null) servers.push(server);
    return port;
  }

  const scheme = secure ? 'https' : 'http';
  const own = await listen('127.0.0.1', false);
  const second = await listen('127.0.0.2', true);
  const sixth = await listen('::1', true);
  const udp = createSocket('udp4');
  await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done));
  udp.on('message', (bytes) =>
    arrivals.push({
      protocol: 'udp',
      elsewhere: true,
      method: '',
      url: `127.0.0.1:${udp.address().port}`,
      headers: {},
      body: bytes.toString('latin1'),
      at: Date.now(),
    }),
  );
  return {
    url: `${scheme}://127.0.0.1:${own}/`,
    elsewhere: [
      ...(second === null ? [] : SECOND.map((host) => `${scheme}://${host}:${second}/`)),
      ...(sixth === null ? [] : [`${scheme}://[::1]:${sixth}/`]),
    ],
    udp: `127.0.0.1:${udp.address().port}`,
    arrivals,
    async close() {
      udp.close();
      const closed = servers.map((server) => new Promise((done) => server.close(done)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

const pathOf = (url: string): string => url.replace(/#.*$/, '');

function respond(
  response: Parameters<RequestListener>[1],
  answer: Answer | null,
  { url = '', headers }: IncomingMessage,
): void {
  if (response.destroyed) return;
  const cors = {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
    'access-control-allow-credentials': 'true',
    'cache-control': 'no-store',
  };
  const { status = 404, headers: own = {}, body } = answer ?? { body: 'Nothing here' };
  const type = /\.(?:js|mjs)\b/.test(url) ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(answer ? (answer.status ?? 200) : status, { 'content-type': type, ...cors, ...own });
  response.end(body);
}

/** Answers a handshake of RFC 6455 and reads what the other side says, in frames of less than 64 KB. */
function readMessages(key: string, socket: Socket, hear: (message: string) => void): void {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.on('error', () => {});
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const [kind = 0, marked = 0] = rest;
      const short = marked & 0x7f;
      const head = short === 126 ? 8 : 6;
      if (rest.length < head) return;
      const length = short === 126 ? rest.readUInt16BE(2) : short;
      if (rest.length < head + length) return;
      const mask = rest.subarray(head - 4, head);
      const words = rest.subarray(head, head + length).map((byte, index) => byte ^ mask[index % 4]!);
      rest = rest.subarray(head + length);
      if ((kind & 0x0f) === 8) return void socket.end();
      if ((kind & 0x0f) < 3) hear(Buffer.from(words).toString('utf8'));
    }
  });
}

let made: Promise<{ cert: string; key: string }> | null = null;

/** One for all sites of a run: making it takes longer than a visit. */
function certificate(): Promise<{ cert: string; key: string }> {
  made ??= generate([{ name: 'commonName', value: '127.0.0.1' }], { algorithm: 'sha256' }).then(
    ({ cert, private: key }) => ({ cert, key }),
  );
  return made;
}
