/** Budgets and baseline first, then the report of each site. */
import type { Reporter } from '../check-run.js';
import { markdownOf } from '../formats/markdown.js';
import { runDocument } from '../gate-document.js';

export default {
  name: 'markdown',
  render: (run) => markdownOf(runDocument(run)),
} satisfies Reporter;
