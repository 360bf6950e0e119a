/** A stored audit with everything a report shows of it. */
import type { Audit, EvidenceRecord } from '../model/audit.js';
import type { InboxEvidence } from '../model/inbox-evidence.js';
import type { AuditView, RatersCompared } from '../report/view.js';
import { toSiteLook } from './check/site-look.js';
import { checkCards } from './check-cards.js';
import type { Session } from './session.js';

/** `evidence` is that of the audit, as far as it is at hand; else it is read from the store. */
export async function auditView(
  audit: Audit,
  session: Session,
  evidence?: readonly EvidenceRecord[],
): Promise<AuditView> {
  const { project, context } = session;
  const observed = evidence ?? (await session.store.audits.evidence(audit.id));
  const raters = audit.rater && observed.length > 0 ? await comparedRaters(audit, session) : undefined;
  return {
    kind: 'audit',
    audit,
    company: project.config.company ?? '',
    sites: observed.filter((record) => record.kind === 'site').map(({ content }) => toSiteLook(content)),
    ...(await mailboxPart(observed.find((record) => record.kind === 'inbox')?.content, audit)),
    checks: await checkCards(project),
    ...(raters && { raters }),
    now: context.now().toISOString(),
  };
}

/** What reads checklists, or mails, loads only for audits that need it. */
async function comparedRaters(audit: Audit, session: Session): Promise<RatersCompared | undefined> {
  const { ratersCompared } = await import('./walk/rater-agreement.js');
  return ratersCompared(audit, session);
}

async function mailboxPart(
  content: InboxEvidence | undefined,
  audit: Audit,
): Promise<Pick<AuditView, 'mailbox'>> {
  if (!content) return {};
  const { mailboxLook } = await import('./inbox/mailbox-look.js');
  return { mailbox: mailboxLook(content, audit.findings) };
}
