/** A page, or what a press has shown of it, with what is known of where it stands and of what led there. Pure. */
import { pageLanguages } from '../../language/page-language.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { ViewportName } from '../../model/viewport.js';
import { isCancelPage, isComplaintPage } from '../recognise/page-kind.js';

import type { Hints } from './hints.js';
import { EXPLICIT_RELEVANCE, type Relevance } from './relevance.js';

export interface PageContext {
  facts: PageFacts;
  /** BCP 47 primary subtags of the page. */
  languages: readonly string[];
  /** The page on which the search starts. */
  site: string;
  viewport: ViewportName;
  /** ISO 3166-1 alpha-2, for telephone numbers; null if unknown. */
  country: string | null;
  hints: Hints;
  /** State in which the page is. */
  state: string;
  /** Relevance of the control that led here. */
  via: Relevance;
  /** Viewports that the customer has already scrolled down on this page. */
  scrolled: number;
  /** Earlier steps of a form were filled in to get here. */
  stepped: boolean;
  /** The page or the control that led here calls it a complaint. */
  complaints: boolean;
  cancels: boolean;
  /** A quote, a booking or an order was promised. */
  sells: boolean;
}

/** After a step of a form was gone, so much relevance for complaining is enough (our assumption). */
const EXPLICIT_AFTER_STEPS = 0.4;

/** `about`: the website as it is looked at. `here`: how the customer has come. */
export function pageContext(
  facts: PageFacts,
  about: Pick<PageContext, 'site' | 'viewport' | 'country'> & { hints?: Hints },
  here: Pick<PageContext, 'state' | 'via'> & { scrolled?: number; stepped?: boolean },
): PageContext {
  const { site, viewport, country, hints = {} } = about;
  const { state, via, scrolled = 0, stepped = false } = here;
  const { complain = 0, cancel = 0, buy = 0 } = via;
  return {
    facts,
    languages: pageLanguages(
      facts.lang,
      facts.links.map(({ text }) => text),
    ),
    site,
    viewport,
    country,
    hints,
    state,
    via,
    scrolled,
    stepped,
    complaints:
      isComplaintPage(facts) ||
      complain >= EXPLICIT_RELEVANCE ||
      (stepped && complain >= EXPLICIT_AFTER_STEPS),
    cancels: cancel >= EXPLICIT_RELEVANCE || isCancelPage(facts),
    sells: buy >= EXPLICIT_RELEVANCE,
  };
}
