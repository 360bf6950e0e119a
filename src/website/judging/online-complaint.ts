/** Judges the way to complain only where there is one on the website. */
import type { SiteEvidence } from '../../model/evidence.js';
import { isLowerBound, type Journey } from '../../model/journey.js';
import { cutShort, endExhibits, leadsOnline } from './journeys.js';
import { type Conclusion, whenReached } from './reached-site.js';

/**
 * As `whenReached`, for checks that declare `cut-short`, `acts`, and `none`, which says that there is no such way. `anyway` are
 * conclusions that stand whatever comes after a press that was not made.
 */
export const whenOnline = <Code extends string>(
  conclude: (complain: Journey, site: SiteEvidence) => Conclusion<Code>,
  anyway: readonly Code[],
) =>
  whenReached<Code | 'acts' | 'cut-short' | 'none'>((site) => {
    if (cutShort(site, 'complain')) return { outcome: 'cut-short' };
    const { complain } = site.journeys;
    if (!leadsOnline(complain)) return { outcome: 'none' };
    const conclusion = conclude(complain, site);
    return isLowerBound(complain) && !anyway.includes(conclusion.outcome)
      ? { outcome: 'acts', exhibits: endExhibits(complain) }
      : conclusion;
  });
