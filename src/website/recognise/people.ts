/** Named people at the top, with the way to reach them where the page gives one. */

import { fold } from '../../language/fold.js';
import { anyOf, compiled, wholeWords } from '../../language/patterns.js';
import type { PageFacts } from '../../model/page-facts.js';
import { emailsInText } from './emails.js';

export interface PersonReading {
  name: string;
  /** Their function as written on the page. */
  role: string;
  /** A mail address, a link or a number next to the name; null where only the name is given. */
  route: string | null;
}

/** Functions of those who answer for the company, on folded text. */
const role = compiled(() => wholeWords((language) => language.people?.roles));

/** Two to four words with capitals, particles allowed: "Anna van der Berg", "Dr. John Q. Public". */
const personName = compiled(() => {
  const titles = String.raw`(?:(?:${anyOf(({ people }) => people?.titles)})\.?\s+)*`;
  const particles = String.raw`\s+(?:${anyOf(({ people }) => people?.particles)})\b`;
  return String.raw`${titles}\p{Lu}[\p{L}'’.-]+(?:${particles}|\s+\p{Lu}\.?(?=\s)){0,3}(?:\s+\p{Lu}[\p{L}'’-]+){1,2}`;
}, 'gu');

/** Capitalised words that begin names of things. */
const notName = compiled(() => wholeWords((language) => language.people?.notNames));

/** At most twenty; a name in the same block as the function, or in the one right before or after it. */
export function peopleOf(facts: Pick<PageFacts, 'blocks' | 'links'>): PersonReading[] {
  const found = new Map<string, PersonReading>();
  const { blocks } = facts;
  blocks.forEach(({ text, order, region }, at) => {
    if (/^(navigation|footer|header|search)$/.test(region)) return;
    const said = text.length <= 240 ? role().exec(fold(text)) : null;
    if (!said || found.size >= 20) return;
    // A name of its own stands before the function it belongs to; some pages turn the two round.
    const near = text.length > 90 ? [text] : [text, blocks[at - 1]?.text ?? '', blocks[at + 1]?.text ?? ''];
    const name = near.map((one, index) => nameIn(one, index === 0)).find(Boolean);
    if (!name || found.has(name)) return;
    const around = blocks.slice(Math.max(0, at - 2), at + 3);
    const route = emailsInText(around.map((block) => block.text).join('\n'))[0] ?? linkNear(facts, order);
    found.set(name, { name, role: said[0].trim(), route });
  });
  return [...found.values()];
}

function nameIn(text: string, withRole: boolean): string | null {
  if (!withRole && (text.length > 60 || text.split(/\s+/).length > 6)) return null;
  for (const [match] of text.matchAll(personName())) {
    const name = match.trim();
    if (!notName().test(fold(name)) && !role().test(fold(name))) return name;
  }
  return null;
}

/** A `mailto:`, `tel:` or profile link within a few elements of the name (our assumption: 12). */
function linkNear({ links }: Pick<PageFacts, 'links'>, order: number): string | null {
  const near = links.filter((link) => Math.abs(link.order - order) <= 12);
  const link = near.find(({ href }) => /^(?:mailto|tel):/i.test(href));
  return link?.href.replace(/\?.*$/, '') ?? null;
}
