/** What an element is called: accessible names (accname, in brief) and the labels of fields. */
import type { FieldFact } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';
import type { Place } from './walk.js';

export interface Names {
  /** Name of a link, button or other control. */
  of(element: Element): string;
  label(place: Place): { text: string; by: FieldFact['labelledBy'] };
}

/** Self-contained: its source text is evaluated in the page. */
export function createNames(dom: Dom): Names {
  const FIELDS = 'input:not([type=hidden]), select, textarea, button';
  const BOXES = 'input[type=checkbox], input[type=radio]';

  /** `label[for]` elements by the id they name, per document or shadow tree. */
  const labelsOf = new Map<Node, Map<string, Element[]>>();
  function labelsFor(root: Document | ShadowRoot, id: string): Element[] {
    let known = labelsOf.get(root);
    if (!known) {
      known = new Map();
      for (const label of dom.elements(root, 'label[for]')) {
        const target = dom.attribute(label, 'for');
        known.set(target, [...(known.get(target) ?? []), label]);
      }
      labelsOf.set(root, known);
    }
    return known.get(id) ?? [];
  }

  function referenced(element: Element): string {
    const ids = dom.attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
    if (ids.length === 0) return '';
    const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
    const texts = ids.map((id) => {
      const target = dom.elements(root, `[id="${CSS.escape(id)}"]`)[0];
      return target ? dom.attribute(target, 'aria-label') || dom.text(target, { alternatives: true }) : '';
    });
    return dom.tidy(texts.join(' '));
  }

  function of(element: Element): string {
    const aria = referenced(element) || dom.tidy(dom.attribute(element, 'aria-label'));
    if (aria) return aria;
    const tag = dom.tag(element);
    if (tag === 'input') {
      const type = dom.attribute(element, 'type').toLowerCase();
      const value = type === 'image' ? dom.attribute(element, 'alt') : dom.attribute(element, 'value');
      if (/^(submit|button|reset|image)$/.test(type))
        return dom.tidy(value || dom.attribute(element, 'title'));
    }
    const alternative = tag === 'area' || tag === 'img' ? dom.tidy(dom.attribute(element, 'alt')) : '';
    const content = alternative || dom.text(element, { alternatives: true });
    return content || titleWithin(element) || dom.tidy(dom.attribute(element, 'title'));
  }

  function titleWithin(element: Element): string {
    for (const inner of dom.elements(element, 'svg > title, img[title]')) {
      const title = dom.tag(inner) === 'title' ? dom.text(inner) : dom.attribute(inner, 'title');
      if (dom.tidy(title)) return dom.tidy(title);
    }
    return '';
  }

  function label({ element, root }: Place): { text: string; by: FieldFact['labelledBy'] } {
    const id = dom.attribute(element, 'id');
    const own = id ? labelsFor(root, id).map((one) => dom.text(one)) : [];
    const wrapper = dom.closest(element, 'label');
    const candidates: [FieldFact['labelledBy'], () => string][] = [
      ['aria', () => referenced(element) || dom.attribute(element, 'aria-label')],
      ['label', () => own.join(' ')],
      ['wrapping', () => (wrapper ? dom.text(wrapper) : '')],
      ['nearby-text', () => nearby(element)],
      ['placeholder', () => dom.attribute(element, 'placeholder')],
      ['title', () => dom.attribute(element, 'title')],
    ];
    for (const [by, read] of candidates) {
      const text = dom.tidy(read());
      if (/[\p{L}\p{N}*]/u.test(text)) return { text, by };
    }
    return { text: '', by: 'none' };
  }

  /** The text right before a field (after it for boxes), at most four levels up, no field in between. */
  function nearby(element: Element): string {
    const isBox = /^(checkbox|radio)$/.test(dom.attribute(element, 'type').toLowerCase());
    let at: Node = element;
    for (let level = 0; level < 4; level++) {
      const parent = dom.parent(at);
      if (!parent || !dom.isElement(parent) || /^(form|body|fieldset)$/.test(dom.tag(parent))) {
        return parent && dom.isElement(parent) ? besides(parent, at, isBox) : '';
      }
      const text = besides(parent, at, isBox);
      if (text) return text;
      at = parent;
    }
    return '';
  }

  function besides(parent: Element, child: Node, after: boolean): string {
    const siblings = dom.children(parent);
    const position = siblings.indexOf(child as ChildNode);
    const row = after ? siblings.slice(position + 1) : siblings.slice(0, position).reverse();
    const words: string[] = [];
    for (const sibling of row) {
      if (dom.isElement(sibling)) {
        if (dom.matches(sibling, FIELDS) || dom.elements(sibling, FIELDS).length > 0) {
          // Words between a box and a field belong to the box.
          if (dom.matches(sibling, BOXES) && words.length > 0) return '';
          break;
        }
        if (/^(br|hr)$/.test(dom.tag(sibling)) && words.length > 0) break;
        if (/^(script|style|h[1-6])$/.test(dom.tag(sibling))) continue;
      }
      const text = dom.isElement(sibling) || sibling.nodeValue ? textOf(sibling) : '';
      if (text) words.push(text);
      if (text && dom.isElement(sibling) && /^(td|th|p|div|li|dt|label)$/.test(dom.tag(sibling))) break;
    }
    const text = (after ? words : words.reverse()).join(' ');
    return text.length <= 150 ? text : '';
  }

  const textOf = (node: Node) => (dom.isElement(node) ? dom.text(node) : dom.tidy(node.nodeValue ?? ''));

  return { of, label };
}
