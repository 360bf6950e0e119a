/** Reads the links of the page: `a[href]` and `area[href]`, hidden menus included, at most 20,000. */
import type { LinkFact } from '../../model/page-facts.js';
import type { Describe } from './describe.js';
import type { Dom } from './dom.js';
import type { Walk } from './walk.js';

/** Self-contained: its source text is evaluated in the page. */
export function readLinks(dom: Dom, walk: Walk, describe: Describe): LinkFact[] {
  const index = new Map<Element, number>();
  for (const element of dom.elements(document, 'a[href], area[href]')) index.set(element, index.size);
  const links: LinkFact[] = [];
  for (const place of walk.places) {
    const { element } = place;
    const tag = dom.tag(element);
    if ((tag !== 'a' && tag !== 'area') || !dom.has(element, 'href')) continue;
    if (links.length >= 20_000) break;
    const rawHref = dom.attribute(element, 'href');
    const images = tag === 'a' ? dom.elements(element, 'img[alt]') : [];
    links.push({
      ...describe(place),
      index: index.get(element) ?? null,
      href: dom.resolve(rawHref, (element.ownerDocument ?? document).baseURI),
      rawHref: rawHref.slice(0, 2_000),
      imageAlt: dom.tidy(images.map((image) => dom.attribute(image, 'alt')).join(' ')),
      heading: place.heading,
    });
  }
  return links;
}
