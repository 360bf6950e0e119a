/** A script that fills memory beside the heap, where no limit of the browser stops it. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A script fills buffers with bytes, a hundred megabytes at a time.',
  answer(_request, response) {
    html(
      response,
      `<h1>Complaints</h1><script>const kept = [];
      for (;;) kept.push(new Uint8Array(1e8).fill(1));</script>`,
    );
  },
  status: 'partial',
  failure: 'the page crashed the browser tab',
  limits: { answerMs: 30_000, readMs: 30_000, stepMs: 90_000 },
} satisfies Hostility;
