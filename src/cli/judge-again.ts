/** Stored evidence → a fresh judgement, by the kind of evidence. */
import { judgeWebsite } from '../audit/website-audit.js';
import type { Audit, AuditResult } from '../model/audit.js';
import { UsageError } from '../model/errors.js';
import type { SiteEvidence } from '../model/evidence.js';
import type { Store } from '../store/store.js';
import { websiteChecks } from './catalogue.js';

/** Throws UsageError for audits whose evidence no check of this version reads. */
export async function judgeAgain(store: Store, audit: Audit): Promise<AuditResult> {
  const looks = (await store.audits.evidence(audit.id))
    .filter(({ kind }) => kind === 'site')
    .map(({ content }) => content as SiteEvidence);
  if (looks.length === 0) {
    throw new UsageError(
      `${audit.id} holds no evidence of a website.`,
      'Only website audits can be judged again.',
    );
  }
  return judgeWebsite(looks, await websiteChecks());
}
