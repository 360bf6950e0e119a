/** What one page offers, without following anything: the document that `ownqueue inspect` prints. Pure. */
import { GOALS, type Goal } from '../../model/journey.js';
import type { ControlFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import { type ContactDetails, contactDetailsOf } from './contact-details.js';
import { type FormReading, readForms } from './forms.js';
import { type GoalReading, goalsOfPage, type Scored } from './link-goals.js';

export const INSPECT_SCHEMA = 'ownqueue.inspect/1';

export interface Inspection extends ContactDetails {
  schema: typeof INSPECT_SCHEMA;
  /** File or address as the user named it. */
  source: string;
  url: string;
  lang: string | null;
  title: string;
  /** Places among `a[href], area[href]`, best first. */
  goals: Record<Goal, number[]>;
  links: {
    index: number | null;
    text: string;
    href: string;
    region: string;
    goals: Partial<Record<Goal, number>>;
  }[];
  controls: { text: string; kind: string; region: string; goals: Partial<Record<Goal, number>> }[];
  forms: InspectedForm[];
}

export interface InspectedForm {
  /** Place in `document.forms`; null without a form element, in frames and in shadow roots. */
  index: number | null;
  purpose: string;
  confidence: number;
  complaintTopic: boolean;
  fields: {
    name: string;
    type: string;
    meaning: string;
    label: string;
    required: boolean;
    visible: boolean;
  }[];
  obstacles: string[];
}

export interface InspectOptions {
  source: string;
  /** ISO 3166-1 alpha-2: where numbers without a country code are dialled. */
  country: string | null;
  /** BCP 47; overrides what the page says of itself. */
  lang: string | null;
}

export function inspectPage(facts: PageFacts, { source, country, lang }: InspectOptions): Inspection {
  const reading = goalsOfPage(facts, lang ? { lang } : {});
  const claims = new Map<Goal, Scored[]>(GOALS.map((goal) => [goal, reading.ranked(goal)]));
  return {
    schema: INSPECT_SCHEMA,
    source,
    url: facts.url,
    lang: lang ?? facts.lang,
    title: facts.title,
    goals: Object.fromEntries(
      [...claims].map(([goal, scored]) => [goal, scored.flatMap(({ fact }) => placeOf(fact))]),
    ) as Record<Goal, number[]>,
    ...namedElements(reading, claims),
    forms: readForms(facts).map(inspectForm),
    ...contactDetailsOf(facts, country),
  };
}

const isLink = (fact: LinkFact | ControlFact): fact is LinkFact => 'rawHref' in fact;
const placeOf = (fact: LinkFact | ControlFact): number[] =>
  isLink(fact) && fact.index !== null ? [fact.index] : [];

/** Links and controls that serve a goal, in document order, with the goals that they were judged to serve. */
function namedElements(
  { links, controls }: GoalReading,
  claims: ReadonlyMap<Goal, readonly Scored[]>,
): Pick<Inspection, 'links' | 'controls'> {
  const goalsOf = ({ fact, scores }: Scored): Partial<Record<Goal, number>> =>
    Object.fromEntries(
      GOALS.filter((goal) => claims.get(goal)?.some((claim) => claim.fact === fact)).map((goal) => [
        goal,
        Math.round((scores[goal] ?? 0) * 100) / 100,
      ]),
    );
  const serves = ({ goals }: { goals: object }) => Object.keys(goals).length > 0;
  return {
    links: links
      .map((link) => ({
        index: link.fact.index,
        text: link.fact.name,
        href: link.fact.href,
        region: link.fact.region,
        goals: goalsOf(link),
      }))
      .filter(serves),
    controls: controls
      .map((control) => ({
        text: control.fact.name,
        kind: control.fact.kind,
        region: control.fact.region,
        goals: goalsOf(control),
      }))
      .filter(serves),
  };
}

/** Every field that the form sends, hidden ones left out. */
const inspectForm = ({ fact, purpose, confidence, fields, obstacles, complaintTopic }: FormReading) => ({
  index: fact.index,
  purpose,
  confidence,
  complaintTopic,
  fields: fields.map(({ fact: field, meaning, required }) => ({
    name: field.key,
    type: field.type,
    meaning,
    label: field.label,
    required,
    visible: field.visible,
  })),
  obstacles: [...obstacles],
});
