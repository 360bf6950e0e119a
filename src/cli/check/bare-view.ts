/** What a report shows of an audit that no store holds: of another shard, or of a site that nobody got to see. */
import type { AuditResult } from '../../model/audit.js';
import type { AuditView, SiteLook } from '../../report/view.js';
import type { CheckCards } from '../check-cards.js';

export interface BareAudit {
  auditId: string;
  url: string;
  startedAt: string;
  finishedAt: string;
  toolVersion: string;
  result: Pick<AuditResult, 'status' | 'findings' | 'measurements' | 'score'>;
  looks: readonly SiteLook[];
}

export interface BareViewOptions {
  company: string;
  now: string;
  zone: string;
  checks: CheckCards;
}

export function bareView(
  { auditId, url, startedAt, finishedAt, toolVersion, result, looks }: BareAudit,
  { company, now, zone, checks }: BareViewOptions,
): AuditView {
  const { status, findings, measurements, score } = result;
  const audit = {
    id: auditId,
    channel: 'website',
    subject: url,
    startedAt,
    finishedAt,
    zone,
    version: 0,
    practice: false,
    announced: false,
    rater: '',
    branch: '',
    status,
    findings,
    measurements,
    score,
    toolVersion,
  };
  return { kind: 'audit', audit, company, sites: looks, checks, now };
}
