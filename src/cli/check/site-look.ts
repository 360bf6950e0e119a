/** One look at a website as reports show it. */
import { effortComparison } from '../../audit/journey-measurements.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { SiteLook } from '../../report/view.js';

/** With the comparison of effort, where there is one. */
export const toSiteLook = (look: SiteEvidence): SiteLook => {
  const comparison = effortComparison(look);
  return { ...look, comparison: comparison.effort === null ? null : comparison };
};
