/** The website is walked by the browser alone. */
import { defineUnattended } from '../schedule/unattended.js';

export default defineUnattended({
  channel: 'website',
  argv: ({ subject }) => ['check', ...(subject ? [subject] : [])],
});
