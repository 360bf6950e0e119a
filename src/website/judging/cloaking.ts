/** Whether a page shows programs and people different pages (cloaking), by the same page seen as both. Pure. */
import type { Section } from '../../language/language.js';
import type { VisitedPage } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import { labelOf } from '../recognise/labels.js';
import { pageKinds } from '../recognise/page-kind.js';
import { pressablesAbout } from './page-words.js';
import { FIRST_ERROR } from './pages.js';

export type SeenPage = Pick<VisitedPage, 'status' | 'facts'>;

/** Links in common below this share are another page, not another offer of the day (our assumption). */
const SAME = 0.5;
/** Pages with fewer links say too little for a share (our assumption). */
const FEW = 4;
/** What a customer comes for; whoever hides it from programs has a reason. */
const CUSTOMERS_SEEK: readonly [section: Section, words: string][] = [
  ['complaint', 'a way to complain'],
  ['contact', 'a way to get in touch'],
];

/** Words that go after "people …" or "programs …" in a sentence; null where both see the same, or nobody can tell. */
export function describeCloaking(program: SeenPage, person: SeenPage): string | null {
  if (isShut(person) || !person.facts) return null;
  if (isShut(program) || !program.facts) return 'programs are turned away where people are let in';
  const [shown, hidden] = [program.facts, person.facts];
  for (const [section, words] of CUSTOMERS_SEEK) {
    const [to, from] = [shown, hidden].map((facts) => visibleAbout(facts, section));
    if (!to && from) return `people are shown ${words}, programs are not`;
    if (to && !from) return `programs are shown ${words}, people are not`;
  }
  return alike(shown, hidden) < SAME ? 'people see mostly other links than programs' : null;
}

/** Whether nothing can be done here: a wall, an error, or a page without anything to press or to read. */
export const isShut = ({ status, facts }: SeenPage): boolean =>
  facts === null ||
  (status ?? 200) >= FIRST_ERROR ||
  pageKinds(facts).includes('blocked') ||
  facts.links.length + facts.controls.length + facts.forms.length + facts.blocks.length === 0;

const visibleAbout = (facts: PageFacts, section: Section): boolean =>
  pressablesAbout(facts, section).some(({ visible }) => visible);

/** Share of the links that both have, of those that the richer one has; 1 where there are hardly any. */
function alike(one: PageFacts, other: PageFacts): number {
  const [a, b] = [one, other].map(
    ({ links }) => new Set(links.filter(({ visible }) => visible).map((link) => labelOf(link).toLowerCase())),
  ) as [Set<string>, Set<string>];
  const most = Math.max(a.size, b.size);
  return most < FEW ? 1 : [...a].filter((text) => b.has(text)).length / most;
}
