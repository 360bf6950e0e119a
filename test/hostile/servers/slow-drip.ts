/** An answer of which a byte arrives now and then. */
import type { Hostility } from '../hostility.js';

export default {
  story: 'The page arrives byte by byte and never gets as far as its first word.',
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  status: 'partial',
  failure: 'the host did not answer in time',
} satisfies Hostility;
