/** Does a style hide text from the reader? Inline styles and the simple class rules of a mail's own style sheet. */

/** Matches declarations that take text out of sight: `display:none`, `visibility:hidden`, `mso-hide:all`, zero height or opacity. */
const HIDES =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px|em|%)?\s*(?:!important)?\s*(?:;|$)|opacity\s*:\s*0?\.?0+\s*(?:!important)?\s*(?:;|$))/i;

/** Matches a font size in pixels, points, em or per cent. */
const FONT_SIZE = /(?:^|[;\s])font(?:-size)?\s*:[^;]*?(\d*\.?\d+)\s*(px|pt|r?em|%)?/i;

/** Matches a media query with its rules, one level deep. */
const MEDIA = /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi;

/** Matches one rule: selectors, then declarations. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;

/** Matches a selector that is a single class or id, with or without an element name. */
const SIMPLE_SELECTOR = /^[a-z0-9]*([.#][\w-]+)$/i;

export const hides = (style: string): boolean => HIDES.test(style);

/** Whether the style sets a font too small to read (true), readable (false), or none at all (null). */
export function tinyFont(style: string): boolean | null {
  const match = FONT_SIZE.exec(style);
  if (!match) return null;
  const size = Number(match[1]);
  return match[2] === undefined || /px|pt/i.test(match[2]) ? size <= 1.5 : size === 0;
}

/** `.class` and `#id` selectors that the style sheet hides outside of media queries. */
export function hiddenSelectors(styleSheet: string): Set<string> {
  const selectors = new Set<string>();
  if (!styleSheet.includes('{')) return selectors;
  for (const [, names = '', body = ''] of styleSheet.slice(0, 200_000).replace(MEDIA, '').matchAll(RULE)) {
    if (!hides(body)) continue;
    for (const name of names.split(',')) {
      const simple = SIMPLE_SELECTOR.exec(name.trim());
      if (simple?.[1]) selectors.add(simple[1]);
    }
  }
  return selectors;
}
