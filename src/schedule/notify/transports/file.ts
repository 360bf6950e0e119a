/** A summary as lines at the end of a text file. */

import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OWNER_ONLY } from '../../../model/owner-only.js';
import { summaryText } from '../summary-text.js';
import { defineTransport } from '../transport.js';

export default defineTransport({
  name: 'file',
  async send({ content }, { file }) {
    if (!file) throw new Error('notify.file is not in the configuration any more.');
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, `${summaryText(content)}\n`, { mode: OWNER_ONLY.file });
  },
});
