/** After the search: buys live from what can be bought, and says how far a customer gets otherwise. */
import type { Goal } from '../../model/journey.js';
import { isCheckout } from '../recognise/checkout-address.js';
import type { Route } from '../search/cheapest-paths.js';
import { type Exploration, routesTo } from '../search/explore.js';
import { inTime } from '../tab/in-time.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { withPictures } from '../tab/switches.js';
import type { States } from './page-states.js';
import { walkPurchase } from './purchase.js';

/** How far a customer gets, per goal. */
export type Notes = Partial<Record<Goal, string>>;

/** A purchase may take as long as so many steps of the search (our assumption). */
const PRESSES = 2;
/** Products that are tried, at most (our assumption): the first may be sold out. */
const MOST_PRODUCTS = 3;

export async function finishPurchase(
  visit: SiteVisit,
  states: States,
  exploration: Exploration,
): Promise<{ best: Exploration['best']; notes: Notes }> {
  const { best } = exploration;
  const products = routesTo(
    exploration,
    ({ goal, reached, elsewhere }) => goal === 'buy' && reached === 'page' && !elsewhere,
  );
  if (products.length === 0) return { best, notes: {} };
  const { form, wall, acts, forSale, notes } = await tryProducts(visit, states, products);
  if (form) return { best: { ...best, buy: form }, notes: {} };
  const order = routesTo(exploration, ({ goal, reached }) => goal === 'buy' && reached === 'form')[0];
  const { buy: _, ...others } = best;
  const outside = routesTo(exploration, ({ goal, elsewhere }) => goal === 'buy' && elsewhere === true)[0];
  const left = order ?? acts ?? outside ?? wall ?? (forSale ? stuckAt(products[0]!) : null);
  return { best: left ? { ...others, buy: left } : others, notes: { buy: notes[0] ?? '' } };
}

interface Tried {
  /** The way to the form that asks for the customer's data. */
  form: Route | null;
  /** The way to a login that bars it. */
  wall: Route | null;
  /** The way to a press that would send something. */
  acts: Route | null;
  forSale: boolean;
  notes: string[];
}

async function tryProducts(visit: SiteVisit, states: States, products: readonly Route[]): Promise<Tried> {
  const { tab, options } = visit;
  // What a page shows in pictures is left out while the search reads, and wanted in a storyboard.
  using _pictures = withPictures(tab, options.pictures !== undefined);
  const tried: Tried = { form: null, wall: null, acts: null, forSale: false, notes: [] };
  const ends = new Set<string>();
  for (const product of products.slice(0, MOST_PRODUCTS)) {
    if (tab.confirmation !== null) break;
    const walk = () => walkPurchase(visit, states, product);
    const walked = await inTime(tab, PRESSES * tab.limits.stepMs, walk).catch(() => null);
    if (walked?.route?.endpoint.reached === 'form') return { ...tried, form: walked.route };
    tried.wall ??= walked?.route ?? null;
    tried.acts ??= walked?.acts ?? null;
    tried.forSale ||= walked?.forSale ?? false;
    if (walked?.note) tried.notes.push(walked.note);
    // Another product leads to the same checkout, and no further.
    if (walked && isCheckout(walked.at) && ends.has(walked.at)) break;
    ends.add(walked?.at ?? '');
  }
  return tried;
}

/** A product is offered, and nothing that a customer presses leads on. */
const stuckAt = (product: Route): Route => ({
  ...product,
  endpoint: { ...product.endpoint, reached: 'blocked', obstacles: ['broken-form'] },
});
