/** Reads third-party pieces by the hosts of their scripts and frames, and by element names known for them. */
import type { WidgetFact } from '../../model/page-facts.js';
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
  for (const signature of signatures) {
    const { source, selector } = signature;
    const pattern = source ? new RegExp(source, 'i') : null;
    for (const { url, element } of sources) if (pattern?.test(url)) add(signature, element);
    if (selector) for (const element of dom.elements(document, selector)) add(signature, element);
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}
