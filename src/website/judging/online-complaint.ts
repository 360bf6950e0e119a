/** Judges the way to complain only where there is one on the website. */
import type { SiteEvidence } from '../../model/evidence.js';
import type { Journey } from '../../model/journey.js';
import { cutShort, leadsOnline } from './journeys.js';
import { type Conclusion, whenReached } from './reached-site.js';

/** As `whenReached`, for checks that declare `cut-short` and `none`, which says that there is no such way. */
export const whenOnline = <Code extends string>(
  conclude: (complain: Journey, site: SiteEvidence) => Conclusion<Code>,
) =>
  whenReached<Code | 'cut-short' | 'none'>((site) => {
    if (cutShort(site, 'complain')) return { outcome: 'cut-short' };
    const { complain } = site.journeys;
    return leadsOnline(complain) ? conclude(complain, site) : { outcome: 'none' };
  });
