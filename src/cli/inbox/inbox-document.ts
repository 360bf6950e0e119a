/** The machine-readable result of `inbox`: schema `ownqueue.inbox/1`. */
import { isImageOnly } from '../../inbox/judging/image-only.js';
import { oneClick } from '../../inbox/judging/one-click.js';
import type { Timeline } from '../../inbox/timeline.js';
import type { Audit, AuditResult } from '../../model/audit.js';
import type { InboxEvidence, MessageFacts } from '../../model/inbox-evidence.js';
import { RUBRIC } from '../../model/score.js';

export interface InboxLook {
  audit: Audit;
  evidence: InboxEvidence;
  timeline: Timeline;
  result: AuditResult;
}

export function inboxDocument({ audit, evidence, timeline, result }: InboxLook) {
  return {
    schema: 'ownqueue.inbox/1',
    rubric: RUBRIC,
    auditId: audit.id,
    source: evidence.source,
    period: evidence.period,
    messages: evidence.messages.map(mailEntry),
    timeline,
    findings: result.findings,
    measurements: result.measurements,
    score: result.score,
  };
}

function mailEntry(mail: MessageFacts) {
  const { file, messageId, from, subject, receivedAt, defect } = mail;
  return {
    id: mail.id,
    file,
    messageId,
    from: from.name ? `${from.name} <${from.address}>` : from.address,
    subject,
    receivedAt,
    ...(defect ? { defect } : {}),
    facts: shownFacts(mail),
  };
}

/** null where it cannot be told: nothing to read, or only a picture that might say it. */
function shownFacts(mail: MessageFacts) {
  const unreadable = mail.letters === 0;
  const told = (seen: boolean): boolean | null => (seen ? true : unreadable ? null : false);
  const tags = mail.mergeTags.filter(({ place }) => place !== 'link').map(({ tag }) => tag);
  return {
    marketing: mail.marketing,
    lang: mail.language ?? mail.declaredLanguage?.split(/[-_]/)[0] ?? null,
    visibleUnsubscribe:
      mail.unsubscribe.length > 0 || !mail.unsubscribeInPicture ? told(mail.unsubscribe.length > 0) : null,
    oneClick: oneClick(mail.list) === null,
    noReply: mail.noReplySender || mail.noReplyAnswer,
    postalAddress: told(mail.addresses.length > 0),
    phone: told(mail.phones.length > 0),
    imageOnly: isImageOnly(mail),
    mergeTags: [...new Set(tags)],
  };
}
