/** A script that never ends, in the middle of a page. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A script computes for ever before the page is there.',
  answer(_request, response) {
    html(response, '<h1>Complaints</h1><script>for (;;);</script>');
  },
  status: 'partial',
  failure: 'the page keeps the browser busy without end',
} satisfies Hostility;
