/** A port that takes every connection and says nothing. */
import { createServer, type Socket } from 'node:net';
import { type Hostility, listening } from '../hostility.js';

let port = 0;

export default {
  story: 'The page has moved to a port that never answers.',
  async start() {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {
        // The visitor has hung up.
      });
    });
    port = await listening(server);
    return () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    };
  },
  answer(_request, response) {
    response.writeHead(302, { location: `http://127.0.0.1:${port}/` });
    response.end();
  },
  status: 'partial',
  failure: 'the host did not answer in time',
} satisfies Hostility;
