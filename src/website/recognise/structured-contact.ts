/** Phone numbers and email addresses of the company in a page's structured data (schema.org as JSON-LD). */

export interface StructuredContact {
  phones: readonly string[];
  emails: readonly string[];
}

/** Deeper nesting is no contact of the page's own company any more (our assumption). */
const DEPTH = 6;

/** Pure. `documents` are parsed JSON-LD documents; contacts of persons and of things for sale are left out. */
export function structuredContact(documents: readonly unknown[]): StructuredContact {
  const phones = new Set<string>();
  const emails = new Set<string>();
  const read = (node: unknown, depth: number): void => {
    if (depth > DEPTH || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) read(item, depth + 1);
      return;
    }
    const thing = node as Record<string, unknown>;
    if (isElsewhere(thing['@type'])) return;
    for (const text of textsOf(thing.telephone)) phones.add(text);
    for (const text of textsOf(thing.email)) emails.add(text.replace(/^mailto:/i, '').toLowerCase());
    for (const value of Object.values(thing)) read(value, depth + 1);
  };
  read(documents, 0);
  return { phones: [...phones], emails: [...emails] };
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string' && text.trim() !== '');

/** Types whose telephone is not the company's: people, offers, postings, events, reviews. */
const ELSEWHERE = new Set(['Person', 'Product', 'Offer', 'JobPosting', 'Event', 'Review']);

const isElsewhere = (type: unknown): boolean => textsOf(type).some((name) => ELSEWHERE.has(name));
