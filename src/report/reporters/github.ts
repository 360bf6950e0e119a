/** The job summary of GitHub Actions: what the gate decided and the storyboards, within GitHub's limit. */
import type { Root } from 'mdast';
import type { CheckRun, Reporter } from '../check-run.js';
import { markdownText } from '../formats/markdown.js';
import { gateSections } from '../gate-document.js';
import { comparison } from '../sections/comparison.js';

/** A step summary may have 1 MiB (GitHub Actions documentation). */
const MOST_BYTES = 1024 * 1024;
const CUT =
  '\n\n_The rest was left out: the summary has reached its limit. The full report is in the artefacts._\n';

export default {
  name: 'github',
  render(run) {
    const text = markdownText(summary(run));
    const bytes = Buffer.from(text);
    if (bytes.length <= MOST_BYTES) return text;
    const kept = bytes.subarray(0, MOST_BYTES - Buffer.byteLength(CUT)).toString('utf8');
    // Cut at a line, so that no table cell or character is torn.
    return kept.slice(0, kept.lastIndexOf('\n')) + CUT;
  },
} satisfies Reporter;

const summary = (run: CheckRun): Root => ({
  type: 'root',
  children: [...gateSections(run), ...run.sites.flatMap(({ view }) => comparison(view))],
});
