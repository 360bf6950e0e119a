/** A page whose end moves away. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'Whoever scrolls down gets more to scroll.',
  answer(_request, response) {
    html(
      response,
      `<h1>Complaints</h1><div id="feed" style="min-height: 300vh"></div><script>
      addEventListener('scroll', () => { const more = document.createElement('div'); more.style.height = '200vh';
        more.innerHTML = '<p>Another lamp</p>'.repeat(50); document.getElementById('feed').append(more); });</script>`,
    );
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
