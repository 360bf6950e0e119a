/** What `inbox` says at its end: JSON, or a summary and what to do next. */

import { jsonText } from '../../model/json-text.js';
import { plainText } from '../../model/plain-text.js';
import { summaryText } from '../../report/summary.js';
import { auditView } from '../audit-view.js';
import type { GlobalOptions } from '../global-options.js';
import type { Session } from '../session.js';
import { type InboxLook, inboxDocument } from './inbox-document.js';

/** As many weeks as a leader overlooks (our assumption). */
const RECENT_WEEKS = 12;

export async function deliverInbox(look: InboxLook, options: GlobalOptions, session: Session): Promise<void> {
  const { context } = session;
  if (options.json) {
    context.stdout.write(`${jsonText(inboxDocument(look))}\n`);
    return;
  }
  const { audit, evidence, timeline } = look;
  if (evidence.messages.length === 0) {
    context.stderr.write(`${plainText(evidence.source)} holds no mails.\n`);
    return;
  }
  context.stdout.write(`${summaryText(await auditView(audit, session, look.result.evidence))}\n`);
  if (options.quiet) return;
  const weeks = timeline.weeks
    .slice(-RECENT_WEEKS)
    .map(({ mails }) => mails)
    .join(' ');
  if (weeks) context.stdout.write(`Marketing mails in the last weeks: ${weeks}\n`);
  if (timeline.daysUntilStopped !== null) {
    context.stdout.write(
      `Days from unsubscribing to the last marketing mail: ${timeline.daysUntilStopped}\n`,
    );
  }
  if (evidence.planting.address === null) {
    context.stdout.write(
      'No planted address is noted, so names and leaks cannot be judged: ownqueue inbox plant\n',
    );
  }
  context.stdout.write(`Next: ownqueue report ${audit.id}\n`);
}
