/** Redirects that lead on and on. */
import type { Hostility } from '../hostility.js';

export default {
  story: 'Each address redirects to another one.',
  answer({ url = '' }, response) {
    const hop = Number(/\d+$/.exec(url)?.[0] ?? 0);
    response.writeHead(302, { location: `/trap/${hop + 1}` });
    response.end();
  },
  status: 'partial',
  failure: 'the page redirects in circles',
} satisfies Hostility;
