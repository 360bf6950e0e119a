/** Named people at the top, with the way to reach them where the page gives one. */
import { fold } from '../../language/fold.js';
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
const ROLE =
  /\b(?:c[efot]o|chief (?:executive|operating|financial|customer|technology|commercial|marketing) ?(?:officer)?|managing director|executive director|president|vice[- ]president|chair(?:man|woman|person)|founder|co-founder|owner|general manager|head of (?:customer|service|complaints|operations)[\p{L} ]{0,20}|customer service director|director general|geschaftsfuhrer(?:in)?|vorstand(?:svorsitzende[r]?)?|inhaber(?:in)?|aufsichtsrat|p-?dg|president directeur general|directeur(?:rice)? general[e]?|gerant[e]?|director(?:a)? general|consejer[oa] delegad[oa]|presidente|amministratore delegato|direttore generale|titolare|diretor(?:a)? geral|algemeen directeur|bestuurder|directeur|eigenaar|verkstallande direktor|vd|administrerende direktor|adm\. dir\.|toimitusjohtaja|prezes(?: zarzadu)?|dyrektor generalny|jednatel|reditel(?:ka)?|ugyvezeto|genel mudur)\b|генеральный директор|директор|代表取締役|社長|总经理|董事长|대표이사/u;

/** Two to four words with capitals, particles allowed: "Anna van der Berg", "Dr. John Q. Public". */
const NAME =
  /(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Ing|Dipl\.-Ing|Mag)\.?\s+)*\p{Lu}[\p{L}'’.-]+(?:\s+(?:van|von|de|der|den|del|della|di|da|dos|la|le|zu|af|av|bin|al)\b|\s+\p{Lu}\.?(?=\s)){0,3}(?:\s+\p{Lu}[\p{L}'’-]+){1,2}/gu;

/** Capitalised words that begin names of things. */
const NO_NAME =
  /\b(?:our|the|about|contact|meet|team|board|company|group|limited|ltd|gmbh|inc|chief|executive|officer|managing|director|president|chair\w*|founder|head|customer|service|general|manager|vice|senior|management|leadership|unser\w*|geschaftsfuhrer\w*|vorstand\w*|directeur|director\w*|street|road|news|results?|secretary|headquarters|operations|insurance|clients?|services?|products?|department|office|bank|holdings?|foundation|university|institute|association|north|south|east|west|united|states|annual|report|investors?|relations|home|page|policy|privacy|all|rights|reserved|email|phone|telephone|fax|read|more|view|profile|linkedin|international|global|world|national|football|soccer|club)\b/u;

/** At most twenty; a name in the same block as the function, or in the one right before or after it. */
export function peopleOf(facts: Pick<PageFacts, 'blocks' | 'links'>): PersonReading[] {
  const found = new Map<string, PersonReading>();
  const { blocks } = facts;
  blocks.forEach(({ text, order, region }, at) => {
    if (/^(navigation|footer|header|search)$/.test(region)) return;
    const role = text.length <= 240 ? ROLE.exec(fold(text)) : null;
    if (!role || found.size >= 20) return;
    // A name of its own stands before the function it belongs to; some pages turn the two round.
    const near = text.length > 90 ? [text] : [text, blocks[at - 1]?.text ?? '', blocks[at + 1]?.text ?? ''];
    const name = near.map((one, index) => nameIn(one, index === 0)).find(Boolean);
    if (!name || found.has(name)) return;
    const around = blocks.slice(Math.max(0, at - 2), at + 3);
    const route = emailsInText(around.map((block) => block.text).join('\n'))[0] ?? linkNear(facts, order);
    found.set(name, { name, role: role[0].trim(), route });
  });
  return [...found.values()];
}

function nameIn(text: string, withRole: boolean): string | null {
  if (!withRole && (text.length > 60 || text.split(/\s+/).length > 6)) return null;
  for (const [match] of text.matchAll(NAME)) {
    const name = match.trim();
    if (!NO_NAME.test(fold(name)) && !ROLE.test(fold(name))) return name;
  }
  return null;
}

/** A `mailto:`, `tel:` or profile link within a few elements of the name (our assumption: 12). */
function linkNear({ links }: Pick<PageFacts, 'links'>, order: number): string | null {
  const near = links.filter((link) => Math.abs(link.order - order) <= 12);
  const link = near.find(({ href }) => /^(?:mailto|tel):/i.test(href));
  return link?.href.replace(/\?.*$/, '') ?? null;
}
