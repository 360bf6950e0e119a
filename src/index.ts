/** The library: check a site from your own tests, judge evidence, and define checks of your own. */

export { judgeWebsite as judge } from './audit/website-audit.js';
export { type CheckSiteOptions, checkSite, type SiteResult } from './cli/library/check-site.js';
export { type Check, defineCheck, type Judgement, type Outcome, type Remedy } from './model/check.js';
export type { SiteEvidence } from './model/evidence.js';
export type { Finding } from './model/finding.js';
export type { Journey } from './model/journey.js';
export type { Measurement } from './model/measurement.js';
export type { Score } from './model/score.js';
