/** Reads headings and visible blocks of text: paragraphs, list items, cells, runs without blocks inside. */
import type { HeadingFact, TextBlock } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';
import type { Geometry } from './geometry.js';
import type { Place, Walk } from './walk.js';

export interface PageText {
  headings: HeadingFact[];
  blocks: TextBlock[];
  words: number;
}

/** Self-contained: its source text is evaluated in the page. At most 8,000 blocks of 2,000 characters. */
export function readText(dom: Dom, walk: Walk, geometry: Geometry): PageText {
  const SILENT = /^(select|textarea|option|svg|canvas|video|audio|object|iframe|button|head|title)$/;
  const headings: HeadingFact[] = [];
  const blocks: TextBlock[] = [];
  const counted = new Map<TextBlock['region'], number>();

  const count = (text: string): number => {
    let words = 0;
    for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) words++;
    return words;
  };

  let owner: Place | null = null;
  let run = '';

  function flush() {
    const text = run
      .replace(/[\uE000-\uF8FF\u00AD\u200B\u2060\uFEFF]/g, '')
      // Digits and signs as wide as Chinese characters, and the minus between digits.
      .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/(\d ?)\u2212(?= ?\d)/g, '$1-')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
      .slice(0, 2_000);
    if (owner && text) {
      const words = count(text);
      const { region, frame } = owner;
      const order = Math.max(owner.order, blocks.at(-1)?.order ?? 0);
      counted.set(region, (counted.get(region) ?? 0) + words);
      if (blocks.length < 8_000) blocks.push({ text, words, region, order, box: geometry.box(owner), frame });
    }
    run = '';
  }

  const blockLike = new Map<Place, boolean>();
  function isBlock(place: Place): boolean {
    const known = blockLike.get(place);
    if (known !== undefined) return known;
    const inlineTag = dom.inline(place.element);
    const block =
      !inlineTag ||
      /^(block|flex|grid|table|list-item|flow-root)/.test(getComputedStyle(place.element).display);
    blockLike.set(place, block);
    return block;
  }

  function blockOf(place: Place): Place {
    let at = place;
    while (at.parent && !isBlock(at)) at = at.parent;
    return at;
  }

  /** Cloudflare writes addresses as hexadecimal, the first byte being the key; its script shows them. */
  function shown(element: Element): string | null {
    const code = dom.attribute(element, 'data-cfemail');
    if (!/^([0-9a-f]{2}){4,}$/i.test(code)) return null;
    const bytes = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    const key = bytes[0] ?? 0;
    return String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
  }

  const ignored = (place: Place) => SILENT.test(dom.tag(place.element)) || dom.ligature(place.element);

  for (const [text, place] of texts()) {
    const block = blockOf(place);
    if (block !== owner) {
      flush();
      owner = block;
    }
    run += text;
  }
  flush();

  /** Every visible piece of text in document order, with the element it stands in; line breaks as "\n". */
  function* texts(): Generator<[string, Place]> {
    type Item = { place: Place; node: Node | null };
    for (const root of roots()) {
      const stack: Item[] = [root];
      for (let item = stack.pop(); item; item = stack.pop()) {
        const { place, node } = item;
        if (node && !dom.isElement(node)) {
          if (node.nodeType === 3 && node.nodeValue?.trim()) {
            if (geometry.visible(place)) yield [node.nodeValue, place];
          } else if (node.nodeType === 3) yield [' ', place];
          continue;
        }
        const inner = node ? walk.of(node) : place;
        if (!inner || ignored(inner)) continue;
        const decoded = node ? shown(node) : null;
        if (decoded) yield [decoded, inner];
        else if (node && dom.tag(node) === 'br') yield ['\n', place];
        else {
          const shadow = dom.shadow(inner.element);
          for (const child of dom.children(shadow ?? inner.element).reverse())
            stack.push({ place: inner, node: child });
          if (shadow)
            for (const child of dom.children(inner.element).reverse())
              stack.push({ place: inner, node: child });
        }
      }
    }
  }

  /** The page's own root element, then those of frames that could be read. */
  function roots(): { place: Place; node: null }[] {
    const found: { place: Place; node: null }[] = [];
    for (const place of walk.places)
      if (!place.parent || place.parent.inside !== place.inside) found.push({ place, node: null });
    return found;
  }

  for (const place of walk.places) {
    const tag = dom.tag(place.element);
    const level = /^h[1-6]$/.test(tag)
      ? Number(tag.slice(1))
      : dom.attribute(place.element, 'role') === 'heading'
        ? Number(dom.attribute(place.element, 'aria-level')) || 2
        : 0;
    if (!level || headings.length >= 1_000) continue;
    const { order, region } = place;
    const text = dom.text(place.element, { alternatives: true });
    if (text) headings.push({ level, text, visible: geometry.visible(place), order, region });
  }

  let all = 0;
  for (const [, words] of counted) all += words;
  return { headings, blocks, words: counted.get('main') ?? all };
}
