/** Reads what concerns the page as a whole: language, alternates, frames, structured data. */
import type { FrameFact, PageFacts } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';
import type { Geometry } from './geometry.js';
import type { Walk } from './walk.js';

export type WholePage = Pick<
  PageFacts,
  'url' | 'title' | 'lang' | 'alternates' | 'viewport' | 'scrollHeight' | 'frames' | 'structuredData'
>;

/** Self-contained: its source text is evaluated in the page. */
export function readPage(dom: Dom, walk: Walk, geometry: Geometry): WholePage {
  const root = document.documentElement;

  const alternates = dom.elements(document, 'link[rel~=alternate][hreflang]').slice(0, 100);

  /** JSON-LD that does not parse is left out: it tells nobody anything. */
  function structured(): unknown[] {
    const documents: unknown[] = [];
    for (const script of dom.elements(document, 'script[type="application/ld+json"]').slice(0, 50)) {
      try {
        documents.push(JSON.parse(textContent(script)));
      } catch {}
    }
    return documents;
  }

  function textContent(script: Element): string {
    let text = '';
    for (const child of dom.children(script)) text += child.nodeValue ?? '';
    return text.slice(0, 200_000);
  }

  const frames = walk.frames.slice(0, 200).map(
    ({ place, url, read }): FrameFact => ({
      url,
      title: dom.tidy(dom.attribute(place.element, 'title') || dom.attribute(place.element, 'name')),
      visible: geometry.visible(place),
      box: geometry.box(place),
      read,
      order: place.order,
    }),
  );

  return {
    url: location.href,
    title: dom.tidy(dom.elements(document, 'head > title').map((title) => textContent(title))[0] ?? ''),
    lang: dom.attribute(root, 'lang').trim().toLowerCase() || null,
    alternates: alternates.map((link) => ({
      lang: dom.attribute(link, 'hreflang').trim().toLowerCase(),
      url: dom.resolve(dom.attribute(link, 'href'), document.baseURI),
    })),
    viewport: { width: window.innerWidth, height: window.innerHeight },
    scrollHeight: root.scrollHeight,
    frames,
    structuredData: structured(),
  };
}
