/** A page that asks for data without pause. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'The page is never done asking for data, and changes all the time.',
  answer({ url }, response) {
    if (url?.startsWith('/trap/')) return void setTimeout(() => response.end('{}'), 200);
    html(
      response,
      `<h1>Complaints</h1><p id="now"></p><a href="/contact">Contact</a><script>
      setInterval(() => { fetch('/trap/' + Math.random()); document.getElementById('now').textContent = Math.random(); }, 20);
      </script>`,
    );
  },
  status: 'complete',
  failure: null,
  limits: { readMs: 30_000, stepMs: 60_000 },
} satisfies Hostility;
