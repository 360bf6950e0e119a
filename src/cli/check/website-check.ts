/** One website from the first request to the stored audit: gather, judge, store. */
import { CATALOGUE_VERSION, judgeWebsite } from '../../audit/website-audit.js';
import type { Audit, AuditResult } from '../../model/audit.js';
import type { AnyCheck } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import { withoutSecrets } from '../../text/without-secrets.js';
import type { Session } from '../session.js';
import type { SiteSettings } from './check-options.js';
import { collectLooks, type Looking } from './collect-looks.js';

export interface CheckedSite {
  /** As it is stored; null if nothing was learnt, and nothing stored. */
  audit: Audit | null;
  /** Without what opens it. */
  url: string;
  startedAt: string;
  looks: readonly SiteEvidence[];
  result: AuditResult;
}

export interface AttemptedSite extends CheckedSite {
  attempts: number;
  /** Failed first and passed later. */
  flaky: boolean;
}

/** A session in which websites are looked at and judged. */
export interface CheckSession extends Session, Omit<Looking, 'pictures'> {
  /** What judges the evidence. */
  checks: readonly AnyCheck[];
}

/** Stores what was found, also where nothing could be observed. */
export async function checkSite(
  url: string,
  options: SiteSettings,
  session: CheckSession,
): Promise<CheckedSite> {
  const { store, checks, context } = session;
  const startedAt = context.now().toISOString();
  const looks = await collectLooks(url, options, { ...session, pictures: store.pictures });
  const result = judgeWebsite(looks, checks);
  const subject = withoutSecrets(url);
  const header = {
    channel: 'website',
    subject,
    startedAt,
    zone: context.zone,
    version: CATALOGUE_VERSION,
    practice: false,
    announced: false,
    rater: '',
    branch: '',
  };
  return { audit: await store.audits.save(header, result), url: subject, startedAt, looks, result };
}
