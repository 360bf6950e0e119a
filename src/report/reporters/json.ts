/** The whole run as `ownqueue.check/1`. */
import { checkDocument } from '../check-document.js';
import type { Reporter } from '../check-run.js';

export default {
  name: 'json',
  render: (run) => `${JSON.stringify(checkDocument(run), null, 2)}\n`,
} satisfies Reporter;
