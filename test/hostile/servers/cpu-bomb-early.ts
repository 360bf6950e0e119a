/** A script that never ends, in the middle of a page. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A script computes for ever before the page is there.',
  answer(_request, response) {
    html(response, '<h1>Complaints</h1><script>for (;;);</script>');
  },
  status: 'partial',
  failure: 'the host did not answer in time',
} satisfies Hostility;
