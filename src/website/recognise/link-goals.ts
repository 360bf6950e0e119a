/** Which links and controls of a page serve which of the customer's goals, best first. */
import { GOALS } from '../../model/journey.js';
import type { ControlFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import { type Features, featuresOf, offersOf } from './link-features.js';
import { LINK_MODELS } from './link-models/index.js';
import type { Intent, LinkModel } from './link-models/model.js';
import { type LinkView, type Pressable, viewsOf } from './link-view.js';

export type { Intent } from './link-models/model.js';

export const INTENTS: readonly Intent[] = [...GOALS, 'help'];

/** Probabilities between 0 and 1; intents below 0.02 are left out. */
export type Scores = Partial<Record<Intent, number>>;

export interface Scored<Fact extends Pressable = Pressable> {
  fact: Fact;
  scores: Scores;
}

export interface GoalReading {
  links: readonly Scored<LinkFact>[];
  controls: readonly Scored<ControlFact>[];
  /** Links and controls that are claimed to serve the intent, best first. */
  ranked(intent: Intent): Scored[];
  /** Everything with a score at all, claimed or not, best first: where to look when claims lead nowhere. */
  candidates(intent: Intent): Scored[];
}

/** Scores below this are not worth keeping (our assumption). */
const WORTH_KEEPING = 0.02;

/** Pure. `lang` overrides what the page declares about its language. */
export function goalsOfPage(facts: PageFacts, options: { lang?: string } = {}): GoalReading {
  const views = viewsOf(facts, options.lang);
  const offers = offersOf(views);
  const score = <Fact extends Pressable>(view: LinkView<Fact>): Scored<Fact> => ({
    fact: view.fact,
    scores: scoresOf(featuresOf(view, offers)),
  });
  const links = views.links.map(score);
  const controls = views.controls.map(score);
  // A link that acts in place is listed among both; the link has the better reading.
  const known = new Set(links.map(({ fact }) => fact.path));
  const all: Scored[] = [...links, ...controls.filter(({ fact }) => !fact.path || !known.has(fact.path))];
  const candidates = (intent: Intent) =>
    all
      .filter(({ scores }) => scores[intent] !== undefined)
      .sort((a, b) => (b.scores[intent] ?? 0) - (a.scores[intent] ?? 0) || a.fact.order - b.fact.order);
  const ranked = (intent: Intent) => {
    const found = candidates(intent);
    const claims = new Set([
      ...claimed(found.filter(isLink), LINK_MODELS[intent]),
      ...claimed(
        found.filter((one) => !isLink(one)),
        LINK_MODELS[intent],
      ),
    ]);
    return found.filter((one) => claims.has(one));
  };
  return { links, controls, candidates, ranked };
}

const isLink = ({ fact }: Scored): boolean => 'rawHref' in fact;

/** What is sure enough; where nothing is, the best one alone if it is at least likely. */
function claimed(candidates: Scored[], model: LinkModel): Scored[] {
  const score = ({ scores }: Scored) => scores[model.intent] ?? 0;
  const sure = candidates.filter((candidate) => score(candidate) >= model.claims);
  return sure.length > 0 ? sure : candidates.slice(0, 1).filter((best) => score(best) >= model.claimsAlone);
}

/** Weights of every feature that any model knows, one for each intent. */
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  INTENTS.flatMap((intent) => Object.keys(LINK_MODELS[intent].weights)).map((name) => [
    name,
    INTENTS.map((intent) => LINK_MODELS[intent].weights[name] ?? 0),
  ]),
);

/** Logistic models: weights of the features that are there, squeezed between 0 and 1. */
function scoresOf(features: Features): Scores {
  const sums = INTENTS.map((intent) => LINK_MODELS[intent].bias);
  for (const [name, value] of Object.entries(features))
    WEIGHTS.get(name)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + value * weight;
    });
  const scores: Scores = {};
  INTENTS.forEach((intent, at) => {
    const score = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
    if (score >= WORTH_KEEPING) scores[intent] = Math.round(score * 1000) / 1000;
  });
  return scores;
}
