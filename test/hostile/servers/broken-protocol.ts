/** A server that does not speak HTTP. */
import { createServer } from 'node:net';
import { type Hostility, listening } from '../hostility.js';

let port = 0;

export default {
  story: 'The page has moved to a port that answers with noise.',
  async start() {
    const server = createServer((socket) => {
      socket.on('error', () => {
        // The visitor has hung up.
      });
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 9\r\n\r\nnoise');
    });
    port = await listening(server);
    return () => void server.close();
  },
  answer(_request, response) {
    response.writeHead(302, { location: `http://127.0.0.1:${port}/` });
    response.end();
  },
  status: 'partial',
  failure: 'the host answered with something unreadable',
} satisfies Hostility;
