/** Pages that lead to new pages, and those to others. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'Every page promises that complaints are on the next one, for ever.',
  answer(_request, response) {
    const links = Array.from(
      { length: 20 },
      (_, n) => `<a href="/trap/${n}-${Math.random()}">Complaints, part ${n}</a>`,
    );
    html(response, `<main><h1>Complaints</h1>${links.join(' ')}</main>`);
  },
  status: 'partial',
  failure: null,
} satisfies Hostility;
