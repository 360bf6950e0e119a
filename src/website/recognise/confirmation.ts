/** Pages that confirm: something was ordered, booked, sent or ended. Pure. */
import { fold } from '../../language/fold.js';
import { anyOf, compiled } from '../../language/patterns.js';
import type { PageFacts } from '../../model/page-facts.js';

const confirms = compiled(() => `^[^\\p{L}\\p{N}]*(?:${anyOf(({ buying }) => buying?.confirmed)})`);

/** Longer texts tell of confirmations, and are none (our assumption). */
const MOST_WORDS = 16;

/** The words that confirm; null if the page has none in its title, a heading, or a short text of its own. */
export function confirmationOn({ title, headings, blocks }: PageFacts): string | null {
  const texts = [
    ...headings.filter(({ visible }) => visible).map(({ text }) => text),
    ...blocks.filter(({ words }) => words <= MOST_WORDS).map(({ text }) => text),
    title,
  ];
  return texts.find((text) => confirms().test(fold(text))) ?? null;
}
