/** The same as Markdown, as one page that works offline. */
import type { Reporter } from '../check-run.js';
import { runDocument, runTitle } from '../gate-document.js';
import { pageOf } from '../html/page.js';

export default {
  name: 'html',
  render: (run) => pageOf(runDocument(run), runTitle(run), run.theme),
} satisfies Reporter;
