/** One link or control as it is read: its words, its address, and what the rest of the page says of it. */
import { getSubdomain } from 'tldts';
import type { Section } from '../../language/language.js';
import { pageLanguages } from '../../language/page-language.js';
import { type Reading, readPath, readText } from '../../language/reading.js';
import type { ControlFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import { brandWords } from './brand.js';
import { labelOf } from './labels.js';
import { type TargetKind, targetOf } from './link-target.js';
import { parsedAddress } from './parsed-address.js';

export type Pressable = LinkFact | ControlFact;

export interface LinkView<Fact extends Pressable = Pressable> {
  fact: Fact;
  label: string;
  /** null for controls: where they lead is not known. */
  kind: TargetKind | null;
  rawHref: string;
  text: Reading;
  /** The last two segments of the address, with its query. */
  path: Reading;
  /** The last segment alone: the page's own name. */
  name: Reading;
  /** Of a host other than the page's own: `help` of help.example.org. */
  host: Reading;
  /** The same links again, with other words: strongest reading of each section among them. */
  twins: ReadonlyMap<Section, number>;
}

/** How much of a reading is about a section, 0 to 1. */
export const strength = (reading: Reading, section: Section): number => {
  const match = reading.matches.get(section);
  return match ? match.share * match.trust : 0;
};

export interface PageViews {
  languages: readonly string[];
  links: LinkView<LinkFact>[];
  controls: LinkView<ControlFact>[];
}

/** Reads every link and control of a page. `lang` overrides what the page declares. */
export function viewsOf(facts: PageFacts, lang?: string): PageViews {
  const languages = pageLanguages(lang ?? facts.lang, facts.links.map(labelOf));
  const isBrand = brandWords(facts.url, facts.title);
  const texts = new Map<string, Reading>();
  const read = (label: string): Reading => {
    const known = texts.get(label);
    if (known) return known;
    const reading = readText(label, { languages, isBrand });
    texts.set(label, reading);
    return reading;
  };
  const paths = new Map<string, Reading>();
  const follow = (address: string): Reading => {
    const known = paths.get(address);
    if (known) return known;
    const reading = readPath(address, { languages });
    paths.set(address, reading);
    return reading;
  };
  const twins = new Map<string, Map<Section, number>>();
  const links = facts.links.map((fact) => {
    const label = labelOf(fact);
    const { kind, page } = targetOf(fact.rawHref, fact.href, facts.url);
    const text = read(label);
    const leads = PAGES.has(kind);
    const path = leads ? follow(lastSegments(fact.href, 2)) : NOTHING;
    const name = leads ? follow(lastSegments(fact.href, 1)) : NOTHING;
    const host = leads ? follow(subdomains(fact.href, facts.url)) : NOTHING;
    const shared = page && leads ? remember(twins, page, text) : NONE;
    return { fact, label, kind, rawHref: fact.rawHref, text, path, name, host, twins: shared };
  });
  const controls = facts.controls.map((fact) => {
    const label = labelOf(fact);
    return {
      fact,
      label,
      kind: null,
      rawHref: '',
      text: read(label),
      path: NOTHING,
      name: NOTHING,
      host: NOTHING,
      twins: NONE,
    };
  });
  return { languages, links, controls };
}

const PAGES: ReadonlySet<TargetKind> = new Set(['page', 'other-site', 'file']);
const NONE: ReadonlyMap<Section, number> = new Map();
const NOTHING: Reading = { words: [], matches: new Map() };

/** Filled while links are read; complete once all of them are. */
function remember(
  twins: Map<string, Map<Section, number>>,
  page: string,
  text: Reading,
): Map<Section, number> {
  const strongest = twins.get(page) ?? new Map<Section, number>();
  for (const section of text.matches.keys())
    strongest.set(section, Math.max(strongest.get(section) ?? 0, strength(text, section)));
  twins.set(page, strongest);
  return strongest;
}

/** `/help` for https://help.example.org/ seen from another host; '' on the page's own host. */
function subdomains(href: string, base: string): string {
  const host = hostOf(href);
  if (host === '' || host === hostOf(base)) return '';
  return `/${getSubdomain(host) ?? ''}`;
}

const hostOf = (url: string): string => parsedAddress(url)?.host ?? '';

/** The end of an address: `lastSegments('https://example.org/de/about/contact/', 1)` ends in `/contact`. */
function lastSegments(href: string, count: number): string {
  const url = parsedAddress(href);
  if (!url) return '';
  const segments = url.pathname.split('/').filter(Boolean).slice(-count).join('/');
  return count > 1 ? `/${segments}${url.search}${url.hash}` : `/${segments}`;
}
