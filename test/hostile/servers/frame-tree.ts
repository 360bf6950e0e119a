/** Frames within frames within frames. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'Each frame holds two more.',
  answer({ url = '' }, response) {
    html(
      response,
      `<h1>Complaints</h1><iframe src="${url.replace('/complaints', '/trap/')}a"></iframe><iframe src="${url.replace('/complaints', '/trap/')}b"></iframe>`,
    );
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
