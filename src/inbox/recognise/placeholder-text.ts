/** Text that was meant for the author, not for the reader: lorem ipsum, "Subject line here", "TEST". Pure. */
import { anyOf, compiled } from '../../language/patterns.js';

/** Matches filler of templates, in the languages whose templates are in use. */
const filler = compiled(
  () => String.raw`\blorem ipsum\b|\bdolor sit amet\b|${anyOf(({ mails }) => mails.placeholders?.filler)}`,
  'gim',
);
/** Matches marks that authors leave for themselves: a line of x, `TODO:`, `TBD`. */
const NOTE_TO_SELF = /^[ \t]*[xX]{3,}[ \t]*$|\bTODO:|\bTBD\b/gm;
/** Matches a subject or line that is a test: `[TEST]`, `TEST - …`, `Test`. */
const testMark = compiled(() => {
  const marks = anyOf(({ mails }) => mails.placeholders?.testMarks);
  return String.raw`^\s*(?:\[?(?:${marks})\]?\s*(?:[:|–-].*)?$|\[(?:test|TEST|Test|proof|draft)\])`;
});

export function findPlaceholderText(subject: string, lines: readonly string[]): string[] {
  const found = new Set<string>();
  if (testMark().test(subject)) found.add(subject.trim());
  const text = [subject, ...lines].join('\n');
  for (const pattern of [filler(), NOTE_TO_SELF]) {
    for (const match of text.matchAll(pattern)) found.add(match[0].trim());
  }
  return [...found].slice(0, 10);
}
