/** The words by which a control is known: to a customer who reads it, and in a report that quotes it. Pure. */
import type { ElementFact } from '../../model/page-facts.js';
import { shortText } from '../../model/plain-text.js';

/**
 * The words a customer reads on it, or hears if there are none: a basket that shows `0` is named by its
 * accessible name, its picture or its title.
 */
export function labelOf(
  fact: Pick<ElementFact, 'text' | 'name' | 'attributes'> & { imageAlt?: string | null },
): string {
  const words = [fact.text, fact.name, fact.imageAlt ?? '', fact.attributes.title ?? ''];
  return words.find((text) => /\p{L}/u.test(text)) ?? words.find(Boolean) ?? '';
}

/** The same in one short line, as a step of a journey quotes it. */
export const shortLabel = ({ name, text }: Pick<ElementFact, 'name' | 'text'>): string =>
  shortText(text || name, 80);
