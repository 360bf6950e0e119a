/** What a replay has done so far: transitions, pages, fields that were filled in. */
import type { EffortField } from '../../model/effort.js';
import type { VisitedPage } from '../../model/evidence.js';
import type { Step } from '../../model/journey.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import type { FieldReading, FormReading } from '../recognise/forms.js';
import type { Transition } from '../search/cheapest-paths.js';
import { type PageContext, pageContext } from '../search/page-context.js';
import type { LookOptions } from '../tab/look-options.js';
import { isAt } from './press-kind.js';

export interface Trail {
  /** Where it began. */
  readonly site: string;
  readonly transitions: readonly Transition[];
  readonly pages: readonly VisitedPage[];
  consentActions: number;
  /** Viewports scrolled on the page that is open. */
  scrolled: number;
  /** Something was opened on this page, a dialog perhaps. */
  opened: boolean;
  /** Something was written into a form of this page. */
  typed: boolean;
  /** What the last press wanted to send and could not. */
  stopped: number;
  /** The form of this page that was filled in last. */
  form: FormReading | null;
  arrive(page: VisitedPage): void;
  follow(transition: Transition, loads: boolean): void;
  fill(form: FormReading, field: FieldReading | undefined): void;
  /** Fields filled in on the way, those of the last form left out. */
  passed(last: FormReading | null): EffortField[];
  dismiss(step: Step): void;
  takeDismissed(): Step[];
  /** The fact as it stands among all facts of the page. */
  known(facts: PageFacts | null, fact: ElementFact): ElementFact;
}

export function createTrail(site: string): Trail {
  const transitions: Transition[] = [];
  const pages: VisitedPage[] = [];
  /** By form and field, in the order filled in; those of earlier pages under a name that no longer matches. */
  const filled = new Map<string, EffortField>();
  let dismissed: Step[] = [];
  let page = 0;
  const keyOf = ({ fact }: FormReading) => `${page} ${fact.frame} ${fact.path}`;
  const trail: Trail = {
    site,
    transitions,
    pages,
    consentActions: 0,
    scrolled: 0,
    opened: false,
    typed: false,
    stopped: 0,
    form: null,
    arrive(visited) {
      pages.push(visited);
      page += 1;
      Object.assign(trail, { scrolled: 0, opened: false, typed: false, form: null });
    },
    follow(transition, loads) {
      transitions.push(transition);
      trail.scrolled += transition.viewportsScrolled;
      trail.opened = !loads;
    },
    fill(form, field) {
      trail.form = form;
      if (!field) return;
      const { kind, fact } = field;
      const minLength = fact.minLength ? { minLength: fact.minLength } : {};
      filled.set(`${keyOf(form)}\n${fact.path}`, { kind, required: true, ...minLength });
    },
    passed(last) {
      const own = last && `${keyOf(last)}\n`;
      return [...filled].filter(([key]) => !own || !key.startsWith(own)).map(([, field]) => field);
    },
    dismiss: (step) => void dismissed.push(step),
    takeDismissed() {
      const steps = dismissed;
      dismissed = [];
      return steps;
    },
    known(facts, fact) {
      const all = facts
        ? [...facts.links, ...facts.controls, ...facts.forms.flatMap(({ fields }) => fields)]
        : [];
      return all.find(isAt(fact)) ?? fact;
    },
  };
  return trail;
}

/** The page as the search would read it here. */
export const trailContext = (
  facts: PageFacts,
  { site, transitions, scrolled }: Pick<Trail, 'site' | 'transitions' | 'scrolled'>,
  options: LookOptions,
): PageContext =>
  pageContext(
    facts,
    { ...options, site },
    { state: facts.url, via: transitions.at(-1)?.relevance ?? {}, scrolled },
  );
