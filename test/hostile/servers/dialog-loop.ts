/** A dialog that comes again as soon as it is answered. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'One dialog follows another, and nothing else happens any more.',
  answer(_request, response) {
    html(
      response,
      '<h1>Complaints</h1><script>addEventListener("load", () => { for (;;) alert("No."); });</script>',
    );
  },
  status: 'partial',
  failure: 'the page keeps the browser busy without end',
} satisfies Hostility;
