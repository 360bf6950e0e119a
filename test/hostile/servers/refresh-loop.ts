/** Pages that send each visitor on by `meta refresh`. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'Each page sends its visitor to the next one before it is all there.',
  answer({ url }, response) {
    if (url?.endsWith('.js')) return void setTimeout(() => response.end(), 1000);
    const next = `/trap/${Math.random()}`;
    html(
      response,
      `<meta http-equiv="refresh" content="0; url=${next}"><h1>Complaints</h1><script async src="${next}.js"></script>`,
    );
  },
  status: 'partial',
  failure: 'it loads itself or other pages again and again',
  limits: { loads: 3, readMs: 30_000, stepMs: 60_000 },
} satisfies Hostility;
