/** A stored audit with everything a report shows of it. */
import type { Audit } from '../model/audit.js';
import type { AnyCheck } from '../model/check.js';
import type { SiteEvidence } from '../model/evidence.js';
import type { InboxEvidence } from '../model/inbox-evidence.js';
import type { AuditView, CheckCard, RatersCompared } from '../report/view.js';
import type { Store } from '../store/store.js';
import { toSiteLook } from './check/site-look.js';
import type { Context } from './context.js';
import type { Project } from './project.js';

export async function auditView(
  audit: Audit,
  { store, project, context }: { store: Store; project: Project; context: Context },
): Promise<AuditView> {
  const evidence = await store.audits.evidence(audit.id);
  const walked = evidence.some(({ kind }) => kind === 'answers');
  const { checks, raters }: Parts = walked
    ? await walkParts(audit, { store, project, context })
    : { checks: await shippedChecks(project) };
  return {
    kind: 'audit',
    audit,
    company: project.config.company ?? '',
    sites: evidence
      .filter(({ kind }) => kind === 'site')
      .map(({ content }) => toSiteLook(content as SiteEvidence)),
    ...(await mailboxOf(evidence.find(({ kind }) => kind === 'inbox')?.content, audit)),
    checks: Object.fromEntries(checks.map((check): [string, CheckCard] => [check.id, check])),
    ...(raters && { raters }),
    now: context.now().toISOString(),
  };
}

type Parts = { checks: readonly AnyCheck[]; raters?: RatersCompared | undefined };

/** What reads checklists, recognises pages or reads mails loads only for audits that need it. */
async function walkParts(
  audit: Audit,
  world: { store: Store; project: Project; context: Context },
): Promise<Parts> {
  const { checklistChecks } = await import('./walk/own-checklists.js');
  const { ratersCompared } = await import('./walk/rater-agreement.js');
  return { checks: await checklistChecks(world.project), raters: await ratersCompared(audit, world) };
}

async function shippedChecks(project: Project): Promise<readonly AnyCheck[]> {
  const { allChecks } = await import('./catalogue.js');
  return allChecks(project);
}

async function mailboxOf(content: unknown, audit: Audit): Promise<Pick<AuditView, 'mailbox'>> {
  if (!content) return {};
  const { mailboxLook } = await import('./inbox/mailbox-look.js');
  return { mailbox: mailboxLook(content as InboxEvidence, audit.findings) };
}
