/** A page that fills the history, so that nobody gets back. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'The history fills with entries of the same page, and going back leads forward.',
  answer(_request, response) {
    html(
      response,
      `<h1>Complaints</h1><a href="/contact">Contact</a><script>
      addEventListener('popstate', () => history.forward());
      setInterval(() => { history.pushState({}, '', '/trap/' + Math.random()); history.back(); }, 20);</script>`,
    );
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
