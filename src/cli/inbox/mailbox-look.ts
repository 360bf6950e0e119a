/** What a report shows of a mailbox, from its stored evidence. */
import { mailTimeline } from '../../inbox/timeline.js';
import { worstMails } from '../../inbox/worst-mails.js';
import type { Finding } from '../../model/finding.js';
import type { InboxEvidence } from '../../model/inbox-evidence.js';
import type { MailboxLook } from '../../report/view.js';

export function mailboxLook(evidence: InboxEvidence, findings: readonly Finding[]): MailboxLook {
  const { days, hoursToWelcome, daysUntilStopped } = mailTimeline(evidence);
  const failed = new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ subject }) => subject));
  return {
    worst: worstMails(evidence, findings).map(({ mail, faults }) => ({
      subject: mail.subject,
      from: mail.from.name || mail.from.address,
      receivedAt: mail.receivedAt,
      faults,
      sha256: evidence.pictures[mail.id] ?? null,
    })),
    subjects: Object.fromEntries(
      evidence.messages.filter(({ id }) => failed.has(id)).map(({ id, subject }) => [id, subject]),
    ),
    days,
    joinedAt: evidence.planting.plantedAt,
    unsubscribedAt: evidence.planting.unsubscribedAt,
    hoursToWelcome,
    daysUntilStopped,
  };
}
