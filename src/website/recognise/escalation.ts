/** Outside bodies that decide where company and customer do not agree: ombudsmen, conciliation, regulators. */

import { languages } from '../../language/all-languages.js';
import { fold } from '../../language/fold.js';
import { sectionPhrases } from '../../language/language.js';
import { hitsIn, readText } from '../../language/reading.js';
import type { PageFacts } from '../../model/page-facts.js';
import { isClosedPlatform } from './odr-link.js';

export interface EscalationReading {
  text: string;
  /** Where a link leads to the body; null where it is only named. */
  href: string | null;
  /** The European dispute platform, closed on 20 July 2025 (Regulation (EU) 2024/3228). */
  closed: boolean;
}

let beginnings: RegExp | undefined;
/** How any phrase for an outside body begins, in any language: a quick look before the thorough one. */
function mayName(text: string): boolean {
  if (!beginnings) {
    const words = languages.flatMap((language) => sectionPhrases(language, 'escalation'));
    const starts = new Set(
      words.map((phrase) => /^[\p{L}\p{M}]{1,7}/u.exec(fold(phrase))?.[0]).filter(Boolean),
    );
    beginnings = new RegExp([...starts].join('|'), 'u');
  }
  return beginnings.test(fold(text));
}

const names = (text: string): boolean =>
  hitsIn(text).some(({ section }) => section === 'escalation') && readText(text).matches.has('escalation');

/** At most ten, links first. */
export function escalationOf(facts: Pick<PageFacts, 'links' | 'blocks'>): EscalationReading[] {
  const found = new Map<string, EscalationReading>();
  for (const { href, name } of facts.links) {
    const closed = isClosedPlatform(href);
    if (closed || names(name)) found.set(name || href, { text: name || href, href, closed });
  }
  for (const { text } of facts.blocks) {
    if (found.size >= 10) break;
    if (!mayName(text)) continue;
    const sentence = text.split(/(?<=[.!?])\s+|\n/).find((one) => mayName(one) && names(one));
    if (sentence && ![...found.keys()].some((known) => sentence.includes(known)))
      found.set(sentence, { text: sentence.slice(0, 200), href: null, closed: isClosedPlatform(text) });
  }
  return [...found.values()].slice(0, 10);
}
