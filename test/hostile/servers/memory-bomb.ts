/** A script that fills the memory that scripts may have. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A script keeps all that it makes, without end.',
  answer(_request, response) {
    html(
      response,
      '<h1>Complaints</h1><script>const kept = []; for (;;) kept.push(new Array(1e6).fill(Math.random()));</script>',
    );
  },
  status: 'partial',
  failure: 'the page crashed the browser tab',
  limits: { answerMs: 30_000, readMs: 30_000, stepMs: 90_000 },
} satisfies Hostility;
