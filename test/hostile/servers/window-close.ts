/** A page that closes the window it is shown in. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'The page closes its own window, as soon as it can and again after a while.',
  answer(_request, response) {
    html(
      response,
      '<h1>Complaints</h1><script>close(); setTimeout(close, 300); setTimeout(close, 900);</script>',
    );
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
