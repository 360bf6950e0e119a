/** Outside bodies that decide where company and customer do not agree: ombudsmen, conciliation, regulators. */
import { readText } from '../../language/reading.js';
import type { PageFacts } from '../../model/page-facts.js';

export interface EscalationReading {
  text: string;
  /** Where a link leads to the body; null where it is only named. */
  href: string | null;
  /** The European dispute platform, closed on 20 July 2025 (Regulation (EU) 2024/3228). */
  closed: boolean;
}

/** `ec.europa.eu/consumers/odr`, with or without language. */
const CLOSED_PLATFORM = /\bec\.europa\.eu\/(?:consumers\/)?odr\b/i;

/** At most ten, links first. */
export function escalationOf(facts: Pick<PageFacts, 'links' | 'blocks'>): EscalationReading[] {
  const found = new Map<string, EscalationReading>();
  for (const { href, name } of facts.links) {
    const closed = CLOSED_PLATFORM.test(href);
    if (closed || readText(name).matches.has('escalation'))
      found.set(name || href, { text: name || href, href, closed });
  }
  for (const { text } of facts.blocks) {
    if (found.size >= 10) break;
    const sentence = text.split(/(?<=[.!?])\s+|\n/).find((one) => readText(one).matches.has('escalation'));
    if (sentence && ![...found.keys()].some((known) => sentence.includes(known)))
      found.set(sentence, { text: sentence.slice(0, 200), href: null, closed: CLOSED_PLATFORM.test(text) });
  }
  return [...found.values()].slice(0, 10);
}
