/** A page that never comes to its end. */
import type { Hostility } from '../hostility.js';

export default {
  story: 'The page grows by a line every few milliseconds, for ever.',
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><html lang="en"><title>Complaints</title><h1>Complaints</h1>');
    const timer = setInterval(() => response.write('<p>And then the lamp said:</p>'), 20);
    response.on('close', () => clearInterval(timer));
  },
  status: 'partial',
  failure: 'it never came to its end; only its beginning was read',
} satisfies Hostility;
