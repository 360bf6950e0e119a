/** A page that loads itself again and again. */
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A script reloads the page as soon as it is there.',
  answer(_request, response) {
    html(response, '<h1>Complaints</h1><a href="/contact">Contact</a><script>location.reload();</script>');
  },
  status: 'partial',
  failure: 'it loads itself or other pages again and again',
} satisfies Hostility;
