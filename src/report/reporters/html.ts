/** The same as Markdown, as one page that works offline. */
import type { Reporter } from '../check-run.js';
import { runDocument, runTitle } from '../gate-document.js';
import { htmlPage } from '../html/page.js';

export default {
  name: 'html',
  render: (run) => htmlPage(runDocument(run), runTitle(run), run.theme),
} satisfies Reporter;
