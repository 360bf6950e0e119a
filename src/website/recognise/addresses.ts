/** Postal addresses of a page, by a postcode next to a street or box. */
import { fold } from '../../language/fold.js';
import type { PageFacts, TextBlock } from '../../model/page-facts.js';

export interface AddressReading {
  /** Lines joined by ", ". */
  text: string;
}

/** A postcode with its place: what a line of an address ends or begins with. */
const POSTCODES: readonly RegExp[] = [
  // "London SW1A 1AA"
  /\b[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
  // "Springfield, IL 62704-1234", "Oakville ON L6J 1A1"
  /\b(?:[A-Z]{2}|D\.C)[,.]{0,2}\s+\d{5}(?:-\d{4})?\b/,
  /\b(?:Ala|Alaska|Ariz|Arizona|Ark|Calif|California|Colorado|Conn|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Mass|Maryland|Michigan|Minnesota|Missouri|Nevada|New York|New Jersey|North Carolina|Ohio|Oregon|Penn|Pennsylvania|Tenn|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin)\.?,?\s+\d{5}(?:-\d{4})?\b/i,
  /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d\b/,
  // "1234 AB Amsterdam"
  /\b[1-9]\d{3} ?[A-Z]{2}\s+\p{Lu}[\p{L}'’ -]+/u,
  // "D-10115 Berlin", "75001 Paris", "1010 Wien", "00-001 Warszawa", "110 00 Praha", "1000-001 Lisboa", "123 45 Stockholm"
  /(?<![\d.,/-])(?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}(?:-\d{3})?|\d{2}-\d{3}|\d{3} \d{2})\s+\p{Lu}[\p{L}'’.() -]{2,}/u,
  // "Sydney NSW 2000"
  /\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{4}\b/,
  // "Mumbai 400 001", "Singapore 049315", "〒100-0001"
  /\b\p{Lu}\p{L}+\s?[-–]?\s?[1-9]\d{2}\s?\d{3}\b/u,
  /〒?\s?\d{3}-\d{4}\s*[\p{Script=Han}]/u,
];

/** A street with its number, or a box: "12 High Street", "Musterstraße 5a", "rue de la Paix, 3", "PO Box 12". */
const STREETS: readonly RegExp[] = [
  /\b\d{1,5}[a-z]?[,]?\s+(?:[\p{L}\d.'’-]+\s+){0,5}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|sq|parkway|pkwy|highway|hwy|terrace|close|crescent|row|walk|quay|gardens|park|house|suite|floor|circle|plaza|trail|turnpike|pike|mews|hill|grove|broadway|route|freeway|expressway)\b/iu,
  /(?:stra(?:ss|ß)e|str\.|gasse|platz|allee|weg|ring|damm|ufer|chaussee|straat|laan|plein|kade|gracht|singel|dreef|vagen|gatan|gata|vej|gade|veien|katu|tie|utca|ter|krt\.?)\s*\d{1,4}\s?[a-z]?\b/iu,
  /\b(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|quai|allee|route|calle|c\/|avda\.?|avenida|plaza|paseo|carretera|via|viale|piazza|corso|largo|rua|praca|travessa|ul\.|ulica|al\.|os\.|ulice|namesti|sokak|sok\.|cadde|cad\.)\s+\p{L}[\p{L}\s.'’-]{1,40},?\s*(?:n[ºo.]?\s*)?\d{1,5}/iu,
  /\b\d{1,5}\s?(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|bd|place|chemin|impasse|quai|allee|route|cours)\b/iu,
  /\b(?:p\.?\s?o\.?\s?box|postfach|postbus|bp|apartado|casella postale|boite postale|freepost|private bag|postboks|box)\s*\d{0,6}\b/iu,
  /\b(?:unit|suite|floor|building|block|level)\s+[\dA-Z]{1,5}\b/i,
];

const MAX_LINES = 6;

/** At most twenty; blocks of one region that follow one another may hold one line each. */
export function addressesOf(facts: Pick<PageFacts, 'blocks'>): AddressReading[] {
  const lines = facts.blocks.flatMap((block) =>
    block.text.split('\n').map((text) => ({ text: text.trim(), block })),
  );
  const found = new Map<string, AddressReading>();
  lines.forEach(({ text }, at) => {
    if (text.length > 220 || !hasPostcode(text)) return;
    const own = streetIn(text) ? [text] : around(lines, at);
    if (own.length === 0 || found.size >= 20) return;
    const joined = own.join(', ').replace(/\s+/g, ' ').replace(/,\s*,/g, ',').slice(0, 300);
    found.set(fold(joined), { text: joined });
  });
  return [...found.values()];
}

export const hasPostcode = (text: string): boolean =>
  POSTCODES.some((pattern) => {
    const found = pattern.exec(text);
    return found !== null && !isHouseNumber(text, found.index);
  });

/** "2002 High Drive": four digits before a place are the number of a house where the place is a street. */
const isHouseNumber = (text: string, at: number): boolean =>
  STREETS[0]?.exec(text.slice(at).normalize('NFC'))?.index === 0;

const streetIn = (text: string): boolean => STREETS.some((pattern) => pattern.test(fold(text)));

/** The lines before a postcode up to the street, all short and close by. */
function around(lines: readonly { text: string; block: TextBlock }[], at: number): string[] {
  for (let from = at - 1; from >= Math.max(0, at - MAX_LINES); from--) {
    const line = lines[from];
    if (!line || line.text.length > 120 || line.block.region !== lines[at]?.block.region) return [];
    if (streetIn(line.text)) return lines.slice(from, at + 1).map(({ text }) => text);
  }
  return [];
}
