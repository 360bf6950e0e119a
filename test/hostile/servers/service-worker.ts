/** A service worker that would answer in the place of the site from then on. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'The page installs a service worker for the whole site.',
  answer({ url }, response) {
    if (url === '/trap/worker.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'service-worker-allowed': '/' });
      return void response.end('onfetch = (event) => event.respondWith(new Response("Gone"));');
    }
    html(
      response,
      `<h1>Complaints</h1><a href="/contact">Contact</a><script>
      navigator.serviceWorker.register('/trap/worker.js', { scope: '/' });</script>`,
    );
  },
  status: 'complete',
  failure: null,
  never: /worker\.js/,
} satisfies Hostility;
