/** One website from the first request to the stored audit: gather, judge, store. */
import { CATALOGUE_VERSION, judgeWebsite } from '../../audit/website-audit.js';
import type { AuditResult } from '../../model/audit.js';
import type { AnyCheck } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { Store } from '../../store/store.js';
import { withoutSecrets } from '../../text/without-secrets.js';
import type { SiteSettings } from './check-options.js';
import { gatherLooks, type LookWorld } from './gather-looks.js';

export interface CheckedSite {
  /** Empty where nothing was learnt, and nothing stored. */
  auditId: string;
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

export interface CheckWorld extends Omit<LookWorld, 'pictures'> {
  store: Store;
  /** What judges the evidence. */
  checks: readonly AnyCheck[];
}

/** Stores what was found, also where nothing could be observed. */
export async function checkSite(url: string, options: SiteSettings, world: CheckWorld): Promise<CheckedSite> {
  const { store, checks, context } = world;
  const startedAt = context.now().toISOString();
  const looks = await gatherLooks(url, options, { ...world, pictures: store.pictures });
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
  return { auditId: await store.audits.save(header, result), url: subject, startedAt, looks, result };
}
