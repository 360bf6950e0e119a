/** Evidence of a website → findings, measurements and a score. Pure: stored evidence can be judged again. */
import type { AuditResult } from '../model/audit.js';
import type { AnyCheck } from '../model/check.js';
import type { SiteEvidence } from '../model/evidence.js';
import { type Finding, judgedFindings } from '../model/finding.js';
import { auditScore } from '../model/score.js';
import { journeyMeasurements } from './journey-measurements.js';

/** Raise when checks are added or changed so that scores of before and after do not compare. */
export const CATALOGUE_VERSION = 1;

/** One audit over all viewports of one site. Checks of other countries are left out. */
export function judgeWebsite(looks: readonly SiteEvidence[], checks: readonly AnyCheck[]): AuditResult {
  const findings = looks.flatMap((look) => {
    const beside = looks.filter((other) => other !== look);
    return judgeLook({ ...look, beside }, checks);
  });
  const statuses = looks.map(({ status }) => status);
  return {
    finishedAt:
      looks
        .map(({ finishedAt }) => finishedAt)
        .sort()
        .at(-1) ?? '',
    status: statuses.every((status) => status === 'unreachable')
      ? 'unreachable'
      : statuses.every((status) => status === 'complete')
        ? 'complete'
        : 'partial',
    evidence: looks.map((content) => ({ kind: 'site', content })),
    findings,
    measurements: looks.flatMap(journeyMeasurements),
    score: auditScore(findings),
  };
}

function judgeLook(look: SiteEvidence, checks: readonly AnyCheck[]): Finding[] {
  const context = { viewport: look.viewport, ...(look.language ? { language: look.language } : {}) };
  return checks
    .filter(({ needs, countries }) => needs === 'site' && appliesIn(countries, look.country))
    .flatMap((check) => judgedFindings(check, look, context));
}

const appliesIn = (countries: AnyCheck['countries'], country: string | null): boolean =>
  !countries || (country !== null && countries.includes(country));
