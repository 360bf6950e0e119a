/** Reads elements safely inside the page: pages overwrite DOM properties, so prototypes' getters are used. */

export interface Dom {
  isElement(node: Node): node is Element;
  tag(element: Element): string;
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  parent(node: Node): Node | null;
  children(node: Node): Node[];
  elements(root: ParentNode, selector: string): Element[];
  closest(element: Element, selector: string): Element | null;
  matches(element: Element, selector: string): boolean;
  shadow(element: Element): ShadowRoot | null;
  /** Whether the tag is phrasing content that stands in a line of text. */
  inline(element: Element): boolean;
  /** An icon font whose text ("menu", "shopping_cart") is no word of the page. */
  ligature(element: Element): boolean;
  /** Whitespace collapsed, private-use glyphs of icon fonts dropped, cut at `limit` characters. */
  tidy(text: string, limit?: number): string;
  /** Text below a node; block children apart by a space. */
  text(node: Node, options?: { renderedOnly?: boolean; alternatives?: boolean; limit?: number }): string;
  resolve(url: string, base: string): string;
  /** `id`, `class`, `data-*` and the like, short ones only, at most 16. */
  attributes(element: Element): Record<string, string>;
}

/** Self-contained: its source text is evaluated in the page. */
export function createDom(): Dom {
  const getter = (prototype: object, property: string) => {
    const read = Object.getOwnPropertyDescriptor(prototype, property)?.get;
    return (object: unknown): unknown => (read ? read.call(object) : null);
  };
  const localName = getter(Element.prototype, 'localName');
  const parentNode = getter(Node.prototype, 'parentNode');
  const firstChild = getter(Node.prototype, 'firstChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const nodeType = getter(Node.prototype, 'nodeType');
  const nodeValue = getter(Node.prototype, 'nodeValue');
  const shadowRoot = getter(Element.prototype, 'shadowRoot');
  const attributeMap = getter(Element.prototype, 'attributes');
  const getAttribute = Element.prototype.getAttribute;
  const hasAttribute = Element.prototype.hasAttribute;
  const closest = Element.prototype.closest;
  const matches = Element.prototype.matches;

  const SILENT = /^(script|style|template|noscript|head|iframe|object|video|audio|canvas|select|textarea)$/;
  const INLINE =
    /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
  const LIGATURE = /\bmaterial-(icons|symbols)/;

  const dom: Dom = {
    isElement: (node): node is Element => nodeType(node) === 1,
    tag: (element) => String(localName(element) ?? ''),
    attribute: (element, name) => getAttribute.call(element, name) ?? '',
    has: (element, name) => hasAttribute.call(element, name),
    parent: (node) => parentNode(node) as Node | null,
    children(node) {
      const found: Node[] = [];
      for (let child = firstChild(node) as Node | null; child; child = nextSibling(child) as Node | null)
        found.push(child);
      return found;
    },
    elements(root, selector) {
      const type = nodeType(root);
      const { querySelectorAll: query } =
        type === 1 ? Element.prototype : type === 9 ? Document.prototype : DocumentFragment.prototype;
      const found: Element[] = [];
      for (const element of query.call(root, selector)) found.push(element);
      return found;
    },
    closest: (element, selector) => closest.call(element, selector),
    matches: (element, selector) => matches.call(element, selector),
    shadow: (element) => shadowRoot(element) as ShadowRoot | null,
    inline: (element) => INLINE.test(dom.tag(element)),
    ligature: (element) => LIGATURE.test(dom.attribute(element, 'class')),
    tidy: (text, limit = 300) =>
      text
        .slice(0, 20_000)
        .replace(/[\uE000-\uF8FF\u00AD\u200B\u2060\uFEFF]/g, '')
        .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(/(\d ?)\u2212(?= ?\d)/g, '$1-')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, limit),
    text(node, { renderedOnly = false, alternatives = false, limit = 300 } = {}) {
      let text = '';
      const stack: (Node | string)[] = [node];
      for (let item = stack.pop(); item !== undefined && text.length < 20_000; item = stack.pop()) {
        if (typeof item === 'string') text += item;
        else if (nodeType(item) === 3) text += String(nodeValue(item) ?? '');
        else if (nodeType(item) === 1 || nodeType(item) === 11) {
          const element = item as Element;
          const tag = dom.tag(element);
          if (tag === 'img' && alternatives) text += ` ${dom.attribute(element, 'alt')} `;
          if (item !== node) {
            if (SILENT.test(tag) || (tag === 'svg' && !alternatives)) {
              // A field parts the words around it, though it stands in their line.
              if (/^(select|textarea)$/.test(tag)) text += ' ';
              continue;
            }
            if (alternatives && dom.attribute(element, 'aria-hidden') === 'true') continue;
            if (renderedOnly && !element.checkVisibility({ visibilityProperty: true })) continue;
          }
          const label = alternatives && item !== node ? dom.attribute(element, 'aria-label') : '';
          if (label) {
            text += ` ${label} `;
            continue;
          }
          if (dom.ligature(element)) continue;
          const gap = dom.inline(element) ? '' : ' ';
          stack.push(gap);
          for (const child of dom.children(dom.shadow(element) ?? item).reverse()) stack.push(child);
          text += gap;
        }
      }
      return dom.tidy(text, limit);
    },
    resolve(url, base) {
      try {
        return new URL(url.trim(), base).href.slice(0, 2_000);
      } catch {
        return '';
      }
    },
    attributes(element) {
      const kept: Record<string, string> = {};
      let count = 0;
      for (const { name, value } of attributeMap(element) as NamedNodeMap) {
        if (/^(style|d|src|srcset|sizes|width|height|on(?!click))/.test(name) || value.length > 160) continue;
        kept[name] = value;
        if (++count >= 16) break;
      }
      return kept;
    },
  };
  return dom;
}
