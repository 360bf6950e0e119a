/** Turns pages and parts of pages into exhibits that a report shows. */
import type { VisitedPage } from '../../model/evidence.js';
import type { Exhibit } from '../../model/exhibit.js';
import type { ElementFact } from '../../model/page-facts.js';

/** Pages by address; `text` says what is remarkable about each. */
export const exhibitPages = <Page extends VisitedPage>(
  pages: readonly Page[],
  text?: (page: Page) => string,
): readonly Exhibit[] =>
  pages.map((page) => ({ kind: 'url', url: page.url, ...(text && { text: text(page) }) }));

/** The words on a link or control, or its name where it shows a picture. */
export const quoteExhibit = (
  { text, name }: Pick<ElementFact, 'text' | 'name'>,
  { url }: Pick<VisitedPage, 'url'>,
): Exhibit => ({ kind: 'quote', text: text || name, url });
