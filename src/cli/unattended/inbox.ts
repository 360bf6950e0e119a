/** The planted mailbox is read without a person. */
import { defineUnattended } from '../schedule/unattended.js';

export default defineUnattended({
  channel: 'inbox',
  argv: ({ subject }) => ['inbox', ...(subject ? [subject] : [])],
});
