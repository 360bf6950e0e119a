/** A stored audit with everything a report shows of it. */
import type { Audit } from '../model/audit.js';
import type { InboxEvidence } from '../model/inbox-evidence.js';
import type { AuditView, RatersCompared } from '../report/view.js';
import type { Store } from '../store/store.js';
import { toSiteLook } from './check/site-look.js';
import { checkCards } from './check-cards.js';
import type { Context } from './context.js';
import type { Project } from './project.js';

export async function auditView(
  audit: Audit,
  { store, project, context }: { store: Store; project: Project; context: Context },
): Promise<AuditView> {
  const evidence = await store.audits.evidence(audit.id);
  const raters = audit.rater ? await ratersOf(audit, { store, project, context }) : undefined;
  return {
    kind: 'audit',
    audit,
    company: project.config.company ?? '',
    sites: evidence.filter((record) => record.kind === 'site').map(({ content }) => toSiteLook(content)),
    ...(await mailboxOf(evidence.find((record) => record.kind === 'inbox')?.content, audit)),
    checks: await checkCards(project),
    ...(raters && { raters }),
    now: context.now().toISOString(),
  };
}

/** What reads checklists, or mails, loads only for audits that need it. */
async function ratersOf(
  audit: Audit,
  world: { store: Store; project: Project; context: Context },
): Promise<RatersCompared | undefined> {
  const { ratersCompared } = await import('./walk/rater-agreement.js');
  return ratersCompared(audit, world);
}

async function mailboxOf(
  content: InboxEvidence | undefined,
  audit: Audit,
): Promise<Pick<AuditView, 'mailbox'>> {
  if (!content) return {};
  const { mailboxLook } = await import('./inbox/mailbox-look.js');
  return { mailbox: mailboxLook(content, audit.findings) };
}
