/** Reads third-party pieces by the hosts of their scripts and frames, and by element names known for them. */
import type { WidgetFact } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';
import type { Geometry } from './geometry.js';
import type { Walk } from './walk.js';

/** One product: where it is loaded from, and which elements it leaves in the page. */
export interface WidgetSignature {
  kind: WidgetFact['kind'];
  product: string;
  /** Regular expression (source text) over script and frame addresses. */
  source?: string;
  /** CSS selector of its elements. */
  selector?: string;
  /** Regular expression (source text) over address, id, class and alternative text of images. */
  image?: string;
}

/** Self-contained: its source text is evaluated in the page. */
export function readWidgets(
  dom: Dom,
  walk: Walk,
  geometry: Geometry,
  signatures: readonly WidgetSignature[],
): WidgetFact[] {
  const forms = new Map<Element, number>();
  for (const form of dom.elements(document, 'form')) forms.set(form, forms.size);
  const found = new Map<string, WidgetFact>();

  function add({ kind, product }: WidgetSignature, element: Element) {
    const place = walk.of(element);
    const form = dom.closest(element, 'form');
    const fact = {
      kind,
      product,
      visible: place ? geometry.visible(place) : false,
      form: form ? (forms.get(form) ?? null) : null,
      order: place?.order ?? walk.places.length,
    };
    const key = `${product} ${fact.form}`;
    const known = found.get(key);
    if (!known || (!known.visible && fact.visible)) found.set(key, fact);
  }

  const sources: { url: string; element: Element }[] = [];
  for (const element of dom.elements(document, 'script[src], iframe[src]'))
    sources.push({ url: dom.attribute(element, 'src'), element });
  const images = dom.elements(document, 'img').map((element) => {
    const words = ['src', 'id', 'class', 'alt'].map((name) => dom.attribute(element, name).slice(0, 500));
    return { words: words.join(' '), element };
  });
  // One question for all selectors: most pages have none of these elements.
  const selectors = signatures.flatMap(({ selector }) => selector ?? []);
  const any = selectors.length > 0 && dom.elements(document, selectors.join(', ')).length > 0;
  for (const signature of signatures) {
    const { source, selector, image } = signature;
    const pattern = source ? new RegExp(source, 'i') : null;
    for (const { url, element } of sources) if (pattern?.test(url)) add(signature, element);
    const pictured = image ? new RegExp(image, 'i') : null;
    for (const { words, element } of images) if (pictured?.test(words)) add(signature, element);
    if (selector && any) for (const element of dom.elements(document, selector)) add(signature, element);
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}
