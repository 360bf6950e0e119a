/** Where an element is drawn, whether a person could see it, and a path that finds it again. */
import type { Box } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';
import type { Place, Walk } from './walk.js';

export interface Geometry {
  box(place: Place): Box | null;
  visible(place: Place): boolean;
  path(place: Place): string;
}

/** Self-contained: its source text is evaluated in the page. Reads layout only, so it is computed once. */
export function createGeometry(dom: Dom, walk: Walk): Geometry {
  const page = document.documentElement;
  const boxes = new Map<Place, Box | null>();
  const seen = new Map<Place, boolean>();
  const clips = new Map<Place, boolean>();
  const paths = new Map<Place, string>();
  const ids = new Map<string, number>();
  for (const { element } of walk.places) {
    const id = dom.attribute(element, 'id');
    if (id) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  const hidesOverflow = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
  const noSideways = [page, dom.elements(document, 'body')[0]].some((part) => part && hidesOverflow(part));
  const right = noSideways ? page.clientWidth : Math.max(page.clientWidth, page.scrollWidth);

  /** The element's own rectangle, or its content's where floats or images leave it empty. */
  function rectangle(element: Element): DOMRect {
    const own = Element.prototype.getBoundingClientRect.call(element);
    if (own.width > 1 && own.height > 1) return own;
    const range = document.createRange();
    try {
      range.selectNodeContents(element);
    } catch {
      return own;
    }
    const content = range.getBoundingClientRect();
    return content.width * content.height > own.width * own.height ? content : own;
  }

  function box(place: Place): Box | null {
    const known = boxes.get(place);
    if (known !== undefined) return known;
    const { x, y, width, height } = rectangle(drawn(place).element);
    const frame = place.inside ? box(place.inside.place) : { x: page.scrollLeft, y: page.scrollTop };
    const round = (n: number) => Math.round(n * 10) / 10;
    const found =
      frame && (width > 0 || height > 0)
        ? { x: round(x + frame.x), y: round(y + frame.y), width: round(width), height: round(height) }
        : null;
    boxes.set(place, found);
    return found;
  }

  /** An `area` is drawn where the image is that uses its map. */
  function drawn(place: Place): Place {
    if (dom.tag(place.element) !== 'area') return place;
    const map = dom.closest(place.element, 'map');
    const name = map ? dom.attribute(map, 'name') : '';
    const image = dom
      .elements(document, 'img[usemap]')
      .find((img) => dom.attribute(img, 'usemap') === `#${name}`);
    return (image && walk.of(image)) ?? place;
  }

  /** An ancestor without size that cuts off what overflows: closed accordions and drawers. */
  function clipped(place: Place): boolean {
    const chain: Place[] = [];
    let at: Place | null = place;
    let result = false;
    for (; at; at = at.parent) {
      const known = clips.get(at);
      if (known !== undefined) {
        result = known;
        break;
      }
      chain.push(at);
    }
    for (const link of chain.reverse()) {
      result ||= cutsOff(link.element);
      clips.set(link, result);
    }
    return result;
  }

  function cutsOff(element: Element): boolean {
    if (element.clientHeight > 1 && element.clientWidth > 1) return false;
    // The overflow of these two is the viewport's, and inline elements have none.
    if (/^(html|body)$/.test(dom.tag(element))) return false;
    return getComputedStyle(element).display !== 'inline' && hidesOverflow(element);
  }

  function visible(place: Place): boolean {
    const known = seen.get(place);
    if (known !== undefined) return known;
    const shown = isVisible(drawn(place));
    seen.set(place, shown);
    return shown;
  }

  function isVisible(place: Place): boolean {
    const { element, inside } = place;
    if (inside && !visible(inside.place)) return false;
    const style = { opacityProperty: true, visibilityProperty: true };
    if (!Element.prototype.checkVisibility.call(element, style)) return false;
    const area = box(place);
    // One pixel or less is the usual way to write for screen readers only.
    if (!area || area.width <= 1 || area.height <= 1) return false;
    if (area.x + area.width <= 0 || area.y + area.height <= 0 || area.x >= right) return false;
    if (area.x >= page.clientWidth && pinned(place)) return false;
    return !clipped(place.parent ?? place);
  }

  /** In a panel that does not scroll with the page. */
  function pinned(place: Place): boolean {
    for (let at: Place | null = place; at; at = at.parent)
      if (getComputedStyle(at.element).position === 'fixed') return true;
    return false;
  }

  /** Anchored at an id that occurs once, else at the root of the document or shadow tree. */
  function path(place: Place): string {
    const known = paths.get(place);
    if (known !== undefined) return known;
    const chain: Place[] = [];
    let start: string | null = null;
    for (let at: Place | null = place; at && start === null; at = at.parent) {
      start = paths.get(at) ?? anchor(at);
      if (start === null) chain.push(at);
      else paths.set(at, start);
    }
    let built = start ?? '';
    for (const link of chain.reverse()) {
      built = `${built} > ${step(link)}`;
      paths.set(link, built);
    }
    return built;
  }

  const step = ({ element, nth }: Place) => `${CSS.escape(dom.tag(element))}:nth-of-type(${nth})`;

  function anchor(place: Place): string | null {
    const { element, parent, root, inside } = place;
    if (!parent || parent.inside !== inside) return step(place);
    if (parent.root !== root) return `${path(parent)} >>> ${step(place)}`;
    const id = dom.attribute(element, 'id');
    return ids.get(id) === 1 && !('host' in root) ? `#${CSS.escape(id)}` : null;
  }

  return { box, visible, path };
}
