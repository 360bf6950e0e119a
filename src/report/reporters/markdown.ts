/** Budgets and baseline first, then the report of each site. */
import type { Reporter } from '../check-run.js';
import { markdownText } from '../formats/markdown.js';
import { runDocument } from '../gate-document.js';

export default {
  name: 'markdown',
  render: (run) => markdownText(runDocument(run)),
} satisfies Reporter;
