/** Reads the links of the page: `a[href]` and `area[href]`, hidden menus included, at most 20,000. */
import type { LinkFact } from '../../../model/page-facts.js';
import type { Describe } from './describe.js';
import type { Dom } from './dom.js';
import type { Walk } from './walk.js';

/** Self-contained: its source text is evaluated in the page. */
export function readLinks(dom: Dom, walk: Walk, describe: Describe): LinkFact[] {
  const links: LinkFact[] = [];
  /** Menus that scripts have not yet taken out of their template: there, but not to be seen. */
  const waiting: { element: Element; template: Element; place: number }[] = [];
  const index = new Map<Element, number>();
  let count = 0;
  number(document, null);

  /**
   * Links inside templates count too, as for parsers of the HTML as written, and `xlink:href` of pictures does;
   * links for no scripts never do.
   */
  function number(root: ParentNode, template: Element | null) {
    for (const element of dom.elements(root, 'a[*|href], area[href], template')) {
      if (dom.tag(element) === 'template')
        number((element as HTMLTemplateElement).content, template ?? element);
      else if (!dom.closest(element, 'noscript')) {
        if (template) waiting.push({ element, template, place: count });
        index.set(element, count++);
      }
    }
  }

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
  for (const { element, template, place } of waiting) {
    const at = walk.of(template);
    const rawHref = dom.attribute(element, 'href');
    if (!at || !rawHref || links.length >= 20_000) continue;
    const text = dom.text(element);
    const images = dom.elements(element, 'img[alt]').map((image) => dom.attribute(image, 'alt'));
    links.push({
      path: '',
      tag: dom.tag(element),
      role: null,
      name: dom.tidy(dom.attribute(element, 'aria-label')) || text || dom.tidy(images.join(' ')),
      text,
      visible: false,
      box: null,
      region: at.region,
      order: at.order,
      frame: at.frame,
      attributes: dom.attributes(element),
      index: place,
      href: dom.resolve(rawHref, document.baseURI),
      rawHref: rawHref.slice(0, 2_000),
      imageAlt: dom.tidy(images.join(' ')),
      heading: at.heading,
    });
  }
  return links;
}
