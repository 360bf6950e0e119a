/** What a British company says about its registration: name, number, office, part of the United Kingdom. */

export interface CompanyIdentity {
  name: string | null;
  number: string | null;
  office: string | null;
  part: string | null;
}

/** Matches `registered in England and Wales`, `incorporated in Scotland`. */
const PART =
  /\b(?:registered|incorporated)\s+(?:as\s+an?\s+[\w\s]{1,40}\s+)?in\s+(England(?:\s*(?:and|&)\s*Wales)?|Wales|Scotland|Northern Ireland)\b/i;

/**
 * Matches `company number 01234567`, `Company No: SC123456`, `registered in England and Wales, 1234567`:
 * eight characters, leading zeros often left out.
 */
const NUMBER =
  /\b(?:company|registration|registered|reg|co)\b[^\d\n]{0,60}?\b((?:SC|NI|OC|SO|NC|R0|FC|IP|RC|CE)?\d{6,8})\b/i;

/** Matches `registered office: 1 Example Street, …` and takes the line that follows the label. */
const OFFICE =
  /\bregistered\s+(?:office|address)(?:\s+address)?(?:\s+and\s+\w+)?(?:\s+is)?(?:\s+at)?\s*[:\-–—]?\s*(?!registered)([^\n]{4,160})/i;

/** How far after the label a house number or postcode must come, in characters (our assumption). */
const ADDRESS_LENGTH = 200;

/** Matches the name in front of a legal form: `Example Lamps Limited`, `Example & Sons plc`; no year before it. */
const NAME =
  /(?:^|[\s(©])((?!(?:19|20)\d\d\b)(?:[\p{Lu}\d][\p{L}\d'’.&-]*|&|and|of|the)(?:[ ,(]+(?:[\p{Lu}\d][\p{L}\d'’.&)-]*|&|and|of|the)){0,7}\s+(?:Limited|Ltd|LTD|LIMITED|PLC|Plc|plc|LLP|CIC|Cyfyngedig))\b/u;

/** How far from the statement of registration the name may stand, in characters (our assumption). */
const NEARBY = 250;

/** Pure. `text` is the visible text of a page, one block a line. */
export function companyIdentity(text: string): CompanyIdentity {
  const part = PART.exec(text);
  const number = NUMBER.exec(text);
  const office = officeIn(text);
  const places = [part, number, office].filter((match) => match !== null).map(({ index }) => index);
  const around = places.map((place) => text.slice(Math.max(0, place - NEARBY), place + NEARBY));
  const name = around.map((passage) => NAME.exec(passage)?.[1] ?? null).find((found) => found !== null);
  return {
    name: name ?? null,
    number: number?.[1] ?? null,
    office: office?.[1]?.trim() ?? null,
    part: part?.[1] ?? null,
  };
}

/** An address holds a digit: a house number or a postcode. */
function officeIn(text: string): RegExpExecArray | null {
  const office = OFFICE.exec(text);
  return office && /\d/.test(text.slice(office.index, office.index + ADDRESS_LENGTH)) ? office : null;
}
