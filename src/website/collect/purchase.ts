/** Walks live from a product to the form that asks for the customer's data. Nothing is ordered or filled in. */
import {
  assumptionsFor,
  clickSeconds,
  NO_WORK,
  SECONDS,
  SHARE_READ,
  workEffort,
} from '../../model/effort.js';
import type { Step } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import { chooseVariants } from '../interact/choose-variants.js';
import { clearOverlays } from '../interact/overlays.js';
import { pictureOf } from '../interact/picture.js';
import { pressAgain } from '../interact/press-again.js';
import { lookAt } from '../interact/read-loaded.js';
import { walkingPress } from '../interact/walking-press.js';
import { isCheckout } from '../recognise/checkout-address.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { shortLabel } from '../recognise/labels.js';
import { pageKinds } from '../recognise/page-kind.js';
import { opensAccount } from '../recognise/personal-fields.js';
import { actsNote } from '../search/acts.js';
import { changeBetween, isNothing } from '../search/changes.js';
import type { Endpoint, Route } from '../search/cheapest-paths.js';
import { dismissalStep } from '../search/dismissal.js';
import { formWork, journeyForm, plainEndpoint } from '../search/endpoints.js';
import { type PageContext, pageContext } from '../search/page-context.js';
import { offersToBuy, purchaseControls } from '../search/purchase-starts.js';
import { controlKey, type PurchaseStep, purchaseSteps } from '../search/purchase-steps.js';
import { scrollsTo, wordsAbove } from '../search/transitions.js';
import { readFacts } from '../tab/read-facts.js';
import type { SiteVisit } from '../tab/site-visit.js';
import type { Tab } from '../tab/tab.js';
import type { States } from './page-states.js';

/** Presses from the product to the form, at most (our assumption): ten is more than any shop needs. */
const MOST_PRESSES = 10;

export interface Purchase {
  route: Route | null;
  /** The way to a press that would have sent something, if it leads no further. */
  acts: Route | null;
  /** How far a customer gets, where not to the form. */
  note: string;
  /** Something says that it can be bought, and not only joined or chosen. */
  forSale: boolean;
  /** Where the walk ended. */
  at: string;
}

/** The walk so far. */
interface Walk {
  steps: Step[];
  /** Controls pressed before on the same view, in vain. */
  tried: Set<string>;
  /** Something was put into the basket, or an order was begun. */
  begun: boolean;
  forSale: boolean;
  note: string;
  /** Words to get past, and viewports to scroll. */
  words: number;
  scrolled: number;
  /** Where a press would have sent something: the walk as it was before the furthest of them. */
  acts: (Pick<Walk, 'steps' | 'words' | 'scrolled'> & { text: string; url: string }) | null;
}

export async function walkPurchase(visit: SiteVisit, states: States, from: Route): Promise<Purchase> {
  const { tab, options } = visit;
  const fresh = options.pictures !== undefined;
  if (!(await states.goTo(from.transitions, { fresh })))
    return { route: null, acts: null, note: '', forSale: false, at: '' };
  const walk: Walk = {
    steps: [],
    tried: new Set(),
    begun: false,
    forSale: false,
    note: tab.facts ? 'Nothing on the page could be put into a basket.' : '',
    words: 0,
    scrolled: 0,
    acts: null,
  };
  const about = { site: states.start, viewport: options.viewport, country: null };
  const walked = (route: Route | null): Purchase => ({
    route,
    acts: walk.acts && actsRoute(from, walk.acts, options),
    note: walk.note,
    forSale: walk.forSale,
    at: tab.facts?.url ?? '',
  });
  for (let presses = 0; presses < MOST_PRESSES && tab.facts && tab.confirmation === null; presses++) {
    const context = pageContext(tab.facts, about, { state: '', via: {} });
    const { facts, languages } = context;
    const next = purchaseSteps({ ...walk, facts, languages, forms: readForms(facts) })[0];
    if (!next) break;
    if (next.do !== 'press') return walked(purchaseRoute(from, next, walk, context));
    await pressNext(visit, walk, next, context);
  }
  return walked(null);
}

/** Presses what leads on, and keeps what it cost and brought. */
async function pressNext(
  { tab, options }: SiteVisit,
  walk: Walk,
  { fact, what }: Extract<PurchaseStep, { do: 'press' }>,
  context: PageContext,
): Promise<void> {
  const { facts, languages } = context;
  const about = { url: facts.url, viewport: options.viewport };
  const starts = what === 'start';
  const offers = offersToBuy(fact, languages);
  walk.tried.add(controlKey(fact));
  walk.forSale ||= starts && offers;
  if (starts) walk.steps.push(...(await chooseVariants(tab, fact, about)));
  const pictured = await pictureBefore(tab, fact, context, options);
  // Joining and subscribing may send an address; a basket never does.
  const mode = starts && !offers ? 'open' : 'send';
  const { pressed, cleared } = await pressAgain(tab, () => walkingPress(tab, fact, mode));
  if (!pressed.landed) return;
  walk.steps.push(...cleared.dismissed.map((text) => dismissalStep(text, about)));
  const after = await readAfterPress(tab, facts);
  const change = changeBetween(facts, after);
  const nothing = !change.newView && isNothing(change) && !basketChanged(facts, after);
  if (pressed.sends && !change.newView && (walk.begun || offers || !isInForm(fact)))
    noteRefused(walk, fact, facts);
  if (nothing && (starts || pressed.sends)) {
    walk.note = `“${shortLabel(fact)}” did nothing that can be seen.`;
    return;
  }
  walk.words += wordsAbove(fact, facts);
  walk.scrolled += scrollsTo(fact, context);
  const step = stepTaken(fact, facts, after, change.newView, context);
  walk.steps.push({ ...step, ...pictured });
  if (starts) walk.begun = !(change.newView && isOnTheShelf(after, languages));
  if (change.newView) walk.tried.clear();
  walk.note = `A customer gets ${PLACES[placeIn(after)]}, by “${shortLabel(fact)}”; the way to the order form was not found from there.`;
}

async function pictureBefore(
  tab: Tab,
  fact: ElementFact,
  { site }: PageContext,
  { pictures }: SiteVisit['options'],
): Promise<Pick<Step, 'screenshot'>> {
  const picture = pictures && (await pictureOf(tab, fact, site, pictures.put).catch(() => null));
  return picture ? { screenshot: picture } : {};
}

/** Subscribing within a form may be meant for its newsletter. */
const isInForm = (fact: ElementFact): boolean => 'form' in fact && fact.form !== null;

/** What it wanted may have been the way on; that is known only if none is found. */
function noteRefused(walk: Walk, fact: ElementFact, { url }: PageFacts): void {
  const { steps, words, scrolled, acts } = walk;
  if (!acts || steps.length > acts.steps.length)
    walk.acts = { steps: [...steps], words, scrolled, text: shortLabel(fact), url };
}

/** What the press has opened is wanted: only a question of consent is answered before the page is read. */
async function readAfterPress(tab: Tab, before: PageFacts): Promise<PageFacts> {
  const look = await lookAt(tab, false);
  const asked = look.overlays.length > 0 ? await clearOverlays(tab, before.lang, { wanted: true }) : null;
  return asked?.consentActions ? readFacts(tab) : readFacts(tab, look.facts);
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

function stepTaken(
  fact: ElementFact,
  before: PageFacts,
  after: PageFacts,
  loads: boolean,
  context: PageContext,
): Step {
  const assumptions = assumptionsFor(context.viewport);
  const seconds =
    clickSeconds(assumptions) +
    SECONDS.word * SHARE_READ * wordsAbove(fact, before) +
    scrollsTo(fact, context) * (assumptions.touch ? SECONDS.flick : SECONDS.scroll);
  return {
    action: 'click',
    text: shortLabel(fact),
    ...('href' in fact ? { href: String(fact.href) } : {}),
    from: before.url,
    url: after.url,
    seconds: Math.round(seconds * 10) / 10,
    loads,
    region: fact.region,
  };
}

function purchaseRoute(
  from: Route,
  { do: how, form }: Exclude<PurchaseStep, { do: 'press' }>,
  { steps, words, scrolled }: Walk,
  context: PageContext,
): Route {
  const obstacles: Obstacle[] = how === 'wall' ? ['login-wall'] : [...form.obstacles, ...registration(form)];
  const asked = formWork(form, context);
  const work = {
    ...asked,
    fields: how === 'wall' ? [] : asked.fields,
    browsingWords: asked.browsingWords + words,
    viewportsScrolled: asked.viewportsScrolled + scrolled,
    obstacles,
  };
  const effort = workEffort({ ...work, clicks: steps.length }, assumptionsFor(context.viewport));
  const endpoint: Endpoint = {
    goal: 'buy',
    reached: how === 'wall' ? 'blocked' : 'form',
    named: false,
    topic: false,
    steps,
    form: how === 'wall' ? null : journeyForm(form, context.facts.url),
    obstacles,
    work,
    actions: steps.length,
    cost: effort.seconds,
    url: context.facts.url,
  };
  return { ...from, endpoint, actions: from.actions + endpoint.actions, cost: from.cost + endpoint.cost };
}

/** The press itself belongs to what is not known. */
function actsRoute(
  from: Route,
  { steps, words, scrolled, text, url }: NonNullable<Walk['acts']>,
  { viewport }: SiteVisit['options'],
): Route {
  const work = { ...NO_WORK, browsingWords: words, viewportsScrolled: scrolled };
  const { actions, seconds } = workEffort({ ...work, clicks: steps.length }, assumptionsFor(viewport));
  const endpoint: Endpoint = {
    ...plainEndpoint('buy', 'acts', work, { facts: { url }, viewport }, []),
    steps,
    actions,
    cost: seconds,
    note: actsNote(text),
  };
  return { ...from, endpoint, actions: from.actions + actions, cost: from.cost + seconds };
}

/** An account that has to be opened before anything can be ordered. */
const registration = (form: FormReading): Obstacle[] => (opensAccount(form) ? ['forced-registration'] : []);
