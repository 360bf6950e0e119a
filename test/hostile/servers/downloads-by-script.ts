/** Downloads that a page starts by itself. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A script presses download links for ever.',
  answer(_request, response) {
    html(
      response,
      `<h1>Complaints</h1><a href="/contact">Contact</a>
      <a id="file" download="invoice.exe" href="data:application/octet-stream,MZ"></a>
      <script>setInterval(() => document.getElementById('file').click(), 50);</script>`,
    );
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
