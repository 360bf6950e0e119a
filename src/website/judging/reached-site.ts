/** Judges a site only where it was reached; a site that did not answer neither passes nor fails. */
import type { Judgement, Outcome } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import type { Exhibit } from '../../model/exhibit.js';
import { readPages } from './pages.js';

/** Declared as outcome `unreachable` by every website check. */
export const UNREACHABLE = {
  verdict: 'cant-tell',
  says: 'The site did not answer, so this could not be told.',
} as const satisfies Outcome;

/** A judgement whose subject is the site, unless it says otherwise. */
export interface Conclusion<Code extends string> {
  outcome: Code;
  subject?: string;
  message?: string;
  exhibits?: readonly Exhibit[];
}

/** Turns "what do we conclude about a site that was reached" into the `judge` of a check. */
export function whenReached<Code extends string>(conclude: (site: SiteEvidence) => Conclusion<Code>) {
  return (site: SiteEvidence): readonly Judgement<Code | 'unreachable'>[] => {
    const reached = site.status !== 'unreachable' && readPages(site).length > 0;
    if (reached) return [{ subject: site.site, ...conclude(site) }];
    const why = site.failure ? { message: `The site could not be read: ${site.failure}.` } : {};
    return [{ outcome: 'unreachable', subject: site.site, ...why }];
  };
}
