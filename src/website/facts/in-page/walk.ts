/** Walks the page once, in document order, through open shadow roots and frames of the same origin. */
import type { Region } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';

/** Where an element stands. */
export interface Place {
  element: Element;
  parent: Place | null;
  root: Document | ShadowRoot;
  order: number;
  /** Place among siblings of the same tag, from 1. */
  nth: number;
  region: Region;
  frame: string | null;
  heading: string;
  inside: Frame | null;
}

export interface Frame {
  place: Place;
  url: string;
}

export interface Walk {
  /** Elements of the whole page in document order, at most 60,000. */
  places: readonly Place[];
  of(element: Element): Place | undefined;
  /** Frames met, with whether their document could be read. */
  frames: readonly { place: Place; url: string; read: boolean }[];
}

/** Self-contained: its source text is evaluated in the page. */
export function walkPage(dom: Dom): Walk {
  const LIMIT = 60_000;
  const places: Place[] = [];
  const byElement = new Map<Element, Place>();
  const frames: { place: Place; url: string; read: boolean }[] = [];
  let heading = { text: '', region: 'body' as Region };

  /** Parts of ids and classes that say what ARIA and HTML do not on older pages. */
  const SAYS: readonly [RegExp, Region][] = [
    [/(^|[\s_-])(site|page|main|global)?[_-]?foot(er)?s?([\s_-]|\d|$)/i, 'footer'],
    [/(^|[\s_-])(site|page|main|global)?[_-]?(header|masthead|topbar|top-bar)([\s_-]|\d|$)/i, 'header'],
    [/(^|[\s_-])(main|top|site|global)?[_-]?(nav(bar|igation)?|menu)([\s_-]|\d|$)/i, 'navigation'],
    [/(^|[\s_-])(sidebar|side-bar)([\s_-]|\d|$)/i, 'aside'],
  ];
  const ROLES: Record<string, Region> = {
    banner: 'header',
    contentinfo: 'footer',
    navigation: 'navigation',
    menubar: 'navigation',
    main: 'main',
    complementary: 'aside',
    dialog: 'dialog',
    alertdialog: 'dialog',
    search: 'search',
  };
  const TAGS: Record<string, Region> = { nav: 'navigation', main: 'main', aside: 'aside', search: 'search' };

  function landmark(element: Element, tag: string, within: Region): Region | null {
    const role = ROLES[dom.attribute(element, 'role').trim().toLowerCase()];
    if (role) return role;
    if (tag === 'dialog') return 'dialog';
    if (TAGS[tag]) return TAGS[tag];
    // Inside sectioning content these two are no landmarks (HTML-AAM).
    if (tag === 'header' || tag === 'footer')
      return within === 'main' || dom.closest(element, 'article, section, main') ? null : tag;
    if (within !== 'body' || !/^(div|section|table|td|tr|ul)$/.test(tag)) return null;
    const words = `${dom.attribute(element, 'id')} ${dom.attribute(element, 'class')}`;
    return words.length > 1 ? (SAYS.find(([pattern]) => pattern.test(words))?.[1] ?? null) : null;
  }

  function regionOf(element: Element, tag: string, within: Region): Region {
    if (within === 'dialog') return within;
    const own = landmark(element, tag, within);
    // A navigation list in the footer is still the footer.
    return own === null || (within === 'footer' && own !== 'dialog' && own !== 'search') ? within : own;
  }

  interface Visit {
    node: Element;
    parent: Place | null;
    root: Document | ShadowRoot;
    nth: number;
    inside: Frame | null;
  }
  const stack: Visit[] = [];

  function push(container: Node, parent: Place | null, root: Document | ShadowRoot, inside: Frame | null) {
    const counts: Record<string, number> = {};
    const visits: Visit[] = [];
    for (const child of dom.children(container)) {
      if (!dom.isElement(child)) continue;
      const tag = dom.tag(child);
      const nth = (counts[tag] ?? 0) + 1;
      counts[tag] = nth;
      visits.push({ node: child, parent, root, nth, inside });
    }
    for (const visit of visits.reverse()) stack.push(visit);
  }

  function enterFrame(place: Place, src: string) {
    const frame = place.element as HTMLIFrameElement;
    let content: Document | null = null;
    try {
      content = frame.contentDocument;
    } catch {
      // Another origin: read by a call of its own.
    }
    const url = content?.location?.href ?? dom.resolve(src, document.baseURI);
    const read = content?.documentElement !== undefined && content?.documentElement !== null;
    frames.push({ place, url, read });
    if (content && read) push(content, place, content, { place, url });
  }

  push(document, null, document, null);
  for (let visit = stack.pop(); visit && places.length < LIMIT; visit = stack.pop()) {
    const { node: element, parent, root, nth, inside } = visit;
    const tag = dom.tag(element);
    const region = regionOf(element, tag, parent?.region ?? 'body');
    if (/^(h[1-6]|dt|legend|caption)$/.test(tag) || dom.attribute(element, 'role') === 'heading')
      heading = { text: dom.text(element, { alternatives: true, limit: 120 }), region };
    const place: Place = {
      element,
      parent,
      root,
      order: places.length,
      nth,
      region,
      frame: inside?.url ?? null,
      heading: heading.region === region ? heading.text : '',
      inside,
    };
    places.push(place);
    byElement.set(element, place);
    if (tag === 'iframe' || tag === 'frame') enterFrame(place, dom.attribute(element, 'src'));
    else if (!/^(script|style|template|noscript|svg)$/.test(tag)) {
      push(element, place, root, inside);
      const shadow = dom.shadow(element);
      if (shadow) push(shadow, place, shadow, inside);
    }
  }
  return { places, of: (element) => byElement.get(element), frames };
}
