/** Reads the links of the page: `a[href]` and `area[href]`, hidden menus included, at most 20,000. */
import type { LinkFact } from '../../model/page-facts.js';
import type { Describe } from './describe.js';
import type { Dom } from './dom.js';
import type { Walk } from './walk.js';

/** Self-contained: its source text is evaluated in the page. */
export function readLinks(dom: Dom, walk: Walk, describe: Describe): LinkFact[] {
  const index = new Map<Element, number>();
  let count = 0;
  number(document);

  /** Links inside templates count too, as for parsers of the HTML as written; those for no scripts never do. */
  function number(root: ParentNode) {
    for (const element of dom.elements(root, 'a[href], area[href], template')) {
      if (dom.tag(element) === 'template') number((element as HTMLTemplateElement).content);
      else if (!dom.closest(element, 'noscript')) index.set(element, count++);
    }
  }

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
