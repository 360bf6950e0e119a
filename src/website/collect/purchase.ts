/** Walks live from a product to the form that asks for the customer's data. Nothing is ordered or filled in. */

import { pageLanguages } from '../../language/page-language.js';
import { assumptionsFor, clickSeconds, SECONDS, SHARE_READ, workEffort } from '../../model/effort.js';
import type { Step } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import type { ViewportName } from '../../model/viewport.js';
import { chooseVariants } from '../interact/choose-variants.js';
import { lookAt } from '../interact/load.js';
import { clearOverlays } from '../interact/overlays.js';
import { type PutPicture, pictureOf } from '../interact/picture.js';
import { pressAgain } from '../interact/press-again.js';
import { walkingPress } from '../interact/walking-press.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { pageKinds } from '../recognise/page-kind.js';
import { opensAccount } from '../recognise/personal-fields.js';
import { changeBetween, isNothing } from '../search/changes.js';
import type { End, Route } from '../search/cheapest-paths.js';
import { dismissal } from '../search/dismissal.js';
import { formWork, isCheckout, journeyForm } from '../search/endpoints.js';
import { offersToBuy, purchaseControls } from '../search/purchase-starts.js';
import { keyOf, type PurchaseState, type PurchaseStep, purchaseSteps } from '../search/purchase-steps.js';
import { labelOf, type MoveContext, scrollsTo, wordsAbove } from '../search/transitions.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import type { States } from './page-states.js';

/** Presses from the product to the form, at most (our assumption): ten is more than any shop needs. */
const MOST_PRESSES = 10;

export interface Purchase {
  route: Route | null;
  /** How far a customer gets, where not to the form. */
  note: string;
  /** Something says that it can be bought, and not only joined or chosen. */
  forSale: boolean;
}

export async function walkPurchase(
  tab: Tab,
  states: States,
  from: Route,
  { start, viewport, put }: { start: string; viewport: ViewportName; put: PutPicture | null },
): Promise<Purchase> {
  if (!(await states.goTo(from.moves, { fresh: put !== null })) || !tab.facts)
    return { route: null, note: '', forSale: false };
  const steps: Step[] = [];
  const tried = new Set<string>();
  let begun = false;
  let forSale = false;
  let note = 'Nothing on the page could be put into a basket.';
  const way = { words: 0, scrolled: 0 };
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const facts: PageFacts = tab.facts;
    const languages = pageLanguages(
      facts.lang,
      facts.links.map(({ text }) => text),
    );
    const nowhere = { state: '', site: start, country: null, hints: {}, via: {}, scrolled: 0 };
    const context: MoveContext = { ...nowhere, facts, viewport, languages };
    const state: PurchaseState = { facts, forms: readForms(facts), languages, begun, tried };
    const next = purchaseSteps(state)[0];
    if (!next) break;
    if (next.do !== 'press') return { route: endOfWalk(from, next, steps, way, context), note, forSale };
    tried.add(keyOf(next.fact));
    forSale ||= next.what === 'start' && offersToBuy(next.fact, languages);
    if (next.what === 'start')
      steps.push(...(await chooseVariants(tab, next.fact, { url: facts.url, viewport })));
    const picture = put && (await pictureOf(tab, next.fact, start, put).catch(() => null));
    // Joining and subscribing may send an address; a basket never does.
    const mode = next.what === 'start' && !offersToBuy(next.fact, languages) ? 'open' : 'send';
    const { pressed, cleared } = await pressAgain(tab, () => walkingPress(tab, next.fact, mode));
    if (!pressed.landed) continue;
    steps.push(...cleared.dismissed.map((text) => dismissal(text, { url: facts.url, viewport })));
    const look = await lookAt(tab, false);
    const asked = look.overlays.length > 0 ? await clearOverlays(tab, facts.lang, { wanted: true }) : null;
    const after = asked?.consentActions ? await readFacts(tab) : await readFacts(tab, look.facts);
    const change = changeBetween(facts, after);
    if (!change.newView && isNothing(change) && next.what === 'start' && !basketChanged(facts, after)) {
      note = pressed.sends
        ? `“${labelOf(next.fact)}” would send something that is no basket’s, so the look ends there.`
        : `“${labelOf(next.fact)}” did nothing that can be seen.`;
      continue;
    }
    way.words += wordsAbove(next.fact, facts);
    way.scrolled += scrollsTo(next.fact, context);
    const step = stepOf(next.fact, facts, after, change.newView, context);
    steps.push(picture ? { ...step, screenshot: picture } : step);
    if (next.what === 'start') begun = !(change.newView && isOnTheShelf(after, languages));
    if (change.newView) tried.clear();
    note = `A customer gets ${PLACES[placeIn(after)]}, by “${labelOf(next.fact)}”; the way to the order form was not found from there.`;
  }
  return { route: null, note, forSale };
}

/** How far the way to the order has come, by what the page is called. */
const PLACES = {
  checkout: 'into the checkout',
  basket: 'as far as the basket',
  product: 'no further than the product',
} as const;

function placeIn(facts: PageFacts): keyof typeof PLACES {
  const kinds = pageKinds(facts);
  return kinds.includes('checkout') ? 'checkout' : kinds.includes('basket') ? 'basket' : 'product';
}

/** The button of a list has led to the product itself, which is still to be put into the basket. */
const isOnTheShelf = (facts: PageFacts, languages: readonly string[]): boolean =>
  !isCheckout(facts.url) && purchaseControls(facts, languages).some((fact) => offersToBuy(fact, languages));

/** A number beside the basket, or words such as "added", without anything new to press. */
const basketChanged = (before: PageFacts, after: PageFacts): boolean =>
  [...before.links, ...before.controls].map(({ text }) => text).join() !==
  [...after.links, ...after.controls].map(({ text }) => text).join();

function stepOf(
  fact: ElementFact,
  before: PageFacts,
  after: PageFacts,
  loads: boolean,
  context: MoveContext,
): Step {
  const assumptions = assumptionsFor(context.viewport);
  const seconds =
    clickSeconds(assumptions) +
    SECONDS.word * SHARE_READ * wordsAbove(fact, before) +
    scrollsTo(fact, context) * (assumptions.touch ? SECONDS.flick : SECONDS.scroll);
  return {
    action: 'click',
    text: labelOf(fact),
    ...('href' in fact ? { href: String(fact.href) } : {}),
    from: before.url,
    url: after.url,
    seconds: Math.round(seconds * 10) / 10,
    loads,
    region: fact.region,
  };
}

function endOfWalk(
  from: Route,
  { do: how, form }: Exclude<PurchaseStep, { do: 'press' }>,
  steps: readonly Step[],
  way: { words: number; scrolled: number },
  context: MoveContext,
): Route {
  const obstacles: Obstacle[] = how === 'wall' ? ['login-wall'] : [...form.obstacles, ...registration(form)];
  const asked = formWork(form, context);
  const work = {
    ...asked,
    fields: how === 'wall' ? [] : asked.fields,
    browsingWords: asked.browsingWords + way.words,
    viewportsScrolled: asked.viewportsScrolled + way.scrolled,
    obstacles,
  };
  const effort = workEffort({ ...work, clicks: steps.length }, assumptionsFor(context.viewport));
  const end: End = {
    goal: 'buy',
    reached: how === 'wall' ? 'blocked' : 'form',
    named: false,
    topic: false,
    steps,
    form: how === 'wall' ? null : journeyForm(form, context.facts.url),
    obstacles,
    work,
    actions: effort.actions,
    cost: effort.seconds,
    url: context.facts.url,
  };
  return { ...from, end, actions: from.actions + end.actions, cost: from.cost + end.cost };
}

/** An account that has to be opened before anything can be ordered. */
const registration = (form: FormReading): Obstacle[] => (opensAccount(form) ? ['forced-registration'] : []);
