/** Windows that nobody asked for. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'The page opens windows and tabs by itself, again and again.',
  answer({ url }, response) {
    if (url?.startsWith('/trap/')) return html(response, '<h1>You have won a lamp</h1>');
    html(
      response,
      `<h1>Complaints</h1><a href="/contact">Contact</a><a id="tab" target="_blank" href="/trap/tab"></a>
      <form id="form" target="_blank" action="/trap/form"></form><script>
      setInterval(() => { open('/trap/window'); document.getElementById('tab').click();
        document.getElementById('form').submit(); }, 50);</script>`,
    );
  },
  status: 'complete',
  failure: null,
  never: /\/trap\//,
} satisfies Hostility;
