/** Short name for building HTML and SVG elements as a tree. */
import type { Element, ElementContent, Properties } from 'hast';
import { harmless } from '../../model/plain-text.js';

/** Names as in the DOM: `className`, `viewBox`. */
type Attributes = Readonly<Record<string, string | number | string[]>>;

/** A string becomes plain text, but for style sheets, which are ours. */
export const element = (
  tagName: string,
  attributes: Attributes = {},
  ...children: readonly (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties: attributes as Properties,
  children: children.map((child) =>
    typeof child === 'string'
      ? { type: 'text', value: tagName === 'style' ? child : harmless(child) }
      : child,
  ),
});
