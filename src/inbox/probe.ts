/** Connects to the server of a link and hangs up: no page is asked for, so nothing can happen there. */
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const TIME_LIMIT = 10_000;

/** Rejects where the name is unknown, the port closed, or the certificate not trusted. */
export function probe(url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const port = Number(url.port) || (secure ? 443 : 80);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket: Socket = secure
      ? connectTls({ host, port, servername: host })
      : connectPlain({ host, port });
    socket.setTimeout(TIME_LIMIT, () =>
      socket.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
    );
    socket.once('error', reject);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      socket.destroy();
      resolve();
    });
  });
}
