/** A stored audit with everything a report shows of it. */
import type { Audit } from '../model/audit.js';
import type { SiteEvidence } from '../model/evidence.js';
import type { InboxEvidence } from '../model/inbox-evidence.js';
import type { AuditView, CheckCard } from '../report/view.js';
import type { Store } from '../store/store.js';
import { allChecks } from './catalogue.js';
import { toSiteLook } from './check/website-check.js';
import type { Context } from './context.js';
import { mailboxLook } from './inbox/mailbox-look.js';
import type { Project } from './project.js';
import { checklistChecks } from './walk/own-checklists.js';
import { ratersCompared } from './walk/rater-agreement.js';

export async function auditView(
  audit: Audit,
  { store, project, context }: { store: Store; project: Project; context: Context },
): Promise<AuditView> {
  const evidence = await store.audits.evidence(audit.id);
  const walked = evidence.some(({ kind }) => kind === 'answers');
  const checks = walked ? await checklistChecks(project) : await allChecks(project);
  const raters = walked ? await ratersCompared(audit, { store, project, context }) : undefined;
  return {
    kind: 'audit',
    audit,
    company: project.config.company ?? '',
    sites: evidence
      .filter(({ kind }) => kind === 'site')
      .map(({ content }) => toSiteLook(content as SiteEvidence)),
    ...mailboxOf(evidence.find(({ kind }) => kind === 'inbox')?.content, audit),
    checks: Object.fromEntries(checks.map((check): [string, CheckCard] => [check.id, check])),
    ...(raters && { raters }),
    now: context.now().toISOString(),
  };
}

const mailboxOf = (content: unknown, audit: Audit): Pick<AuditView, 'mailbox'> =>
  content ? { mailbox: mailboxLook(content as InboxEvidence, audit.findings) } : {};
