/** Elements within elements within elements. */
import { SOAK } from '../../support/soak.js';
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'Elements are nested a hundred thousand deep, by a script, where no parser cuts them short.',
  answer(_request, response) {
    const script = `let at = document.querySelector('main');
      for (let depth = 0; depth < ${SOAK ? 100_000 : 20_000}; depth++) at = at.appendChild(document.createElement('div'));
      at.innerHTML = '<a href="/contact">Write to us</a>';`;
    html(response, `<h1>Complaints</h1><main></main>${'<div>'.repeat(100_000)}<script>${script}</script>`);
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
