/** What an overlay is, and which of its controls sends it away without agreeing to anything. Pure. */
import type { Section } from '../../language/language.js';
import { readText } from '../../language/reading.js';
import type { Overlay, OverlayControl } from '../facts/in-page/overlays.js';

/** Talks about cookies or privacy, and asks for an answer. */
export function asksForConsent({ text, controls }: Overlay, languages: readonly string[]): boolean {
  const topic = readText(text, { languages }).matches;
  if (!topic.has('cookies') && !/cookie|gdpr|consent/i.test(text)) return false;
  return controls.some((control) => says(control, ['accept', 'reject', 'close', 'cookies'], languages) > 0);
}

/** Keeps most presses from the page (our assumption: five of nine points). */
export const blocks = ({ covers }: Overlay): boolean => covers >= 5;

/** An age from which something may be bought or seen: “18+”, “You must be 21”. */
const AGE = /(?<![\d.,:/-])(16|18|20|21)(?![\d.,:/%-]|\s?[%€$£])/;
/** Characters of a question of age, with its answers (our assumption). */
const SHORT = 400;

/** × and its like, alone on a button. */
const CROSS = /^[×✕✖⨯xX╳]$/;

/** Refusing comes before closing, closing before agreeing; null where nothing of the kind is offered. */
export function dismissalOf(
  { controls, text }: Overlay,
  consent: boolean,
  languages: readonly string[],
): OverlayControl | null {
  const ofAge = text.length < SHORT ? AGE.exec(text)?.[1] : undefined;
  const older = ofAge && controls.find((control) => control.text.includes(ofAge));
  if (older) return older;
  const order: Section[][] = ofAge
    ? [['accept'], ['close']]
    : consent
      ? [['reject'], ['close'], ['accept']]
      : [['close'], ['reject'], ['accept']];
  for (const sections of order) {
    const ranked = controls
      .map((control) => ({ control, score: says(control, sections, languages) }))
      .filter(({ score }) => score >= 0.4)
      .sort((a, b) => b.score - a.score);
    if (ranked[0]) return ranked[0].control;
  }
  return null;
}

function says({ text }: OverlayControl, sections: readonly Section[], languages: readonly string[]): number {
  if (CROSS.test(text.trim())) return sections.includes('close') ? 1 : 0;
  const { matches } = readText(text, { languages });
  return Math.max(
    ...sections.map((section) => (matches.get(section)?.share ?? 0) * (matches.get(section)?.trust ?? 0)),
  );
}
