/** Which links and controls of a page serve which of the customer's goals, best first. */
import { languagesOf } from '../../language/page-language.js';
import { GOALS, type Goal } from '../../model/journey.js';
import type { ControlFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import { type Features, labelOf, viewOf } from './link-features.js';
import { LINK_MODELS, type Model } from './link-weights.js';

/** `help` is no goal of its own: pages through which the way to a goal may lead. */
export type Aim = Goal | 'help';
export const AIMS: readonly Aim[] = [...GOALS, 'help'];

/** Probabilities between 0 and 1; aims below 0.02 are left out. */
export type Scores = Partial<Record<Aim, number>>;

export interface Scored<Fact> {
  fact: Fact;
  scores: Scores;
}

export interface GoalReading {
  links: readonly Scored<LinkFact>[];
  controls: readonly Scored<ControlFact>[];
  /** Links and controls that are claimed to serve the aim, best first. */
  ranked(aim: Aim): Scored<LinkFact | ControlFact>[];
  /** The same without the claim: everything with a score at all, best first; for exploring. */
  candidates(aim: Aim): Scored<LinkFact | ControlFact>[];
}

/** Scores below this are not worth keeping (our assumption). */
const WORTH_KEEPING = 0.02;

/** Pure. `lang` overrides what the page declares about its language. */
export function goalsOfPage(facts: PageFacts, options: { lang?: string } = {}): GoalReading {
  const languages = languagesOf(options.lang ?? facts.lang, facts.links.map(labelOf));
  const links = facts.links.map((fact) => ({
    fact,
    scores: scoresOf(viewOf(fact, facts.url, languages).features),
  }));
  const controls = facts.controls.map((fact) => ({
    fact,
    scores: scoresOf(viewOf(asLink(fact), facts.url, languages).features),
  }));
  const all: Scored<LinkFact | ControlFact>[] = [...links, ...controls];
  const candidates = (aim: Aim) =>
    all
      .filter(({ scores }) => scores[aim] !== undefined)
      .sort((a, b) => (b.scores[aim] ?? 0) - (a.scores[aim] ?? 0) || a.fact.order - b.fact.order);
  return {
    links,
    controls,
    candidates,
    ranked: (aim) => candidates(aim).filter(({ scores }) => (scores[aim] ?? 0) >= LINK_MODELS[aim].claims),
  };
}

/** A control is read like a link that leads to an unknown place. */
const asLink = (control: ControlFact): LinkFact => ({
  ...control,
  index: null,
  href: '',
  rawHref: 'javascript:',
  imageAlt: '',
  heading: '',
});

function scoresOf(features: Features): Scores {
  const scores: Scores = {};
  for (const aim of AIMS) {
    const score = probability(LINK_MODELS[aim], features);
    if (score >= WORTH_KEEPING) scores[aim] = Math.round(score * 1000) / 1000;
  }
  return scores;
}

export function probability(model: Model, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of Object.entries(features)) sum += value * (model.weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
