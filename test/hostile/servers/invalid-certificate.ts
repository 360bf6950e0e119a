/** Encryption with a certificate that nobody vouches for. */
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { type Hostility, listening } from '../hostility.js';

let port = 0;

export default {
  story: 'The page has moved to a host whose certificate is its own invention.',
  async start() {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'shop.test' }]);
    const server = createServer({ key, cert }, (_request, response) => response.end('<h1>Complaints</h1>'));
    port = await listening(server);
    return () => {
      server.closeAllConnections();
      server.close();
    };
  },
  answer(_request, response) {
    response.writeHead(302, { location: `https://127.0.0.1:${port}/` });
    response.end();
  },
  status: 'partial',
  failure: 'the certificate or encryption of the host is not valid',
} satisfies Hostility;
