/** Dialogs of every kind, one after another. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'alert, confirm, prompt and print wait for an answer, and leaving is to be confirmed.',
  answer(_request, response) {
    html(
      response,
      `<h1>Complaints</h1><p>Please complain in our contact form.</p><a href="/contact">Contact</a>
      <button onclick="alert('Really?')">Menu</button><script>
      alert('Wait.'); confirm('Sure?'); prompt('Why?'); print();
      addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });
      setInterval(() => alert('Still there?'), 100);</script>`,
    );
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
