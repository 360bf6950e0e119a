/** One website from the first request to the stored audit: gather, judge, store. */
import { CATALOGUE_VERSION, judgeWebsite } from '../../audit/website-audit.js';
import type { AuditResult } from '../../model/audit.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { Store } from '../../store/store.js';
import { projectChecks } from '../catalogue.js';
import type { SiteSettings } from './check-options.js';
import { gatherLooks, type LookWorld } from './gather-looks.js';

export interface CheckedSite {
  auditId: string;
  url: string;
  startedAt: string;
  looks: readonly SiteEvidence[];
  result: AuditResult;
}

/** Stores what was found, also where nothing could be observed. */
export async function checkSite(
  url: string,
  options: SiteSettings,
  world: Omit<LookWorld, 'pictures'> & { store: Store },
): Promise<CheckedSite> {
  const { store, project, context } = world;
  const startedAt = context.now().toISOString();
  const looks = await gatherLooks(url, options, { ...world, pictures: store.pictures });
  const result = judgeWebsite(looks, await projectChecks(project));
  const header = {
    channel: 'website',
    subject: url,
    startedAt,
    zone: context.zone,
    version: CATALOGUE_VERSION,
    practice: false,
    announced: false,
    rater: '',
    branch: '',
  };
  return { auditId: await store.audits.save(header, result), url, startedAt, looks, result };
}
