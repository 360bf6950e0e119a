/** A page of a made-up website, with where it stands and what led there: a test says what matters to it. */
import type { PageFacts } from '../../../src/model/page-facts.js';
import { type PageContext, pageContext } from '../../../src/website/search/page-context.js';
import { at, HOME, pageFacts } from '../../support/site-evidence.js';

export type SaidOfContext = Partial<Omit<PageContext, 'facts'>> & { facts?: Partial<PageFacts> };

/** The help page, on a computer, without a control that led there. */
export function pageAt({ facts, ...said }: SaidOfContext = {}): PageContext {
  const { site = HOME, viewport = 'desktop', country = 'GB', hints = {} } = said;
  const { state = at('/help'), via = {}, stepped = false } = said;
  return {
    ...pageContext(
      pageFacts({ url: at('/help'), title: '', ...facts }),
      { site, viewport, country, hints },
      { state, via, stepped },
    ),
    ...said,
  };
}
