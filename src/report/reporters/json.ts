/** The whole run as `ownqueue.check/1`. */

import { jsonText } from '../../model/json-text.js';
import { checkDocument } from '../check-document.js';
import type { Reporter } from '../check-run.js';

export default {
  name: 'json',
  render: (run) => `${jsonText(checkDocument(run))}\n`,
} satisfies Reporter;
