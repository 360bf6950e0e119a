/** After the search: buys live from what can be bought, and says how far a customer gets otherwise. */
import type { Goal } from '../../model/journey.js';
import type { ViewportName } from '../../model/viewport.js';
import type { PutPicture } from '../interact/picture.js';
import type { Route } from '../search/cheapest-paths.js';
import { type Exploration, routesTo } from '../search/explore.js';
import { inTime } from '../tab/in-time.js';
import type { Tab } from '../tab/tab.js';
import type { States } from './page-states.js';
import { walkPurchase } from './purchase.js';

/** How far a customer gets, per goal. */
export type Notes = Partial<Record<Goal, string>>;

/** A purchase may take as long as so many steps of the search (our assumption). */
const PRESSES = 2;
/** Products that are tried, at most (our assumption): the first may be sold out. */
const MOST_PRODUCTS = 3;

export async function finishRoutes(
  tab: Tab,
  states: States,
  exploration: Exploration,
  options: { viewport: ViewportName; put: PutPicture | null },
): Promise<{ best: Exploration['best']; notes: Notes }> {
  const { best } = exploration;
  const products = routesTo(exploration, ({ goal, reached }) => goal === 'buy' && reached === 'page');
  if (products.length === 0) return { best, notes: {} };
  // What a page shows in pictures is left out while the search reads, and wanted in a storyboard.
  tab.guard.pictures(options.put !== null);
  const { form, wall, forSale, notes } = await tryProducts(tab, states, products, {
    ...options,
    start: exploration.start,
  });
  tab.guard.pictures(false);
  if (form) return { best: { ...best, buy: form }, notes: {} };
  const order = routesTo(exploration, ({ goal, reached }) => goal === 'buy' && reached === 'form')[0];
  const { buy: _, ...others } = best;
  const left = order ?? wall ?? (forSale ? stuckAt(products[0]!) : null);
  return { best: left ? { ...others, buy: left } : others, notes: { buy: notes[0] ?? '' } };
}

interface Tried {
  /** The way to the form that asks for the customer's data. */
  form: Route | null;
  /** The way to a login that bars it. */
  wall: Route | null;
  forSale: boolean;
  notes: string[];
}

async function tryProducts(
  tab: Tab,
  states: States,
  products: readonly Route[],
  options: Parameters<typeof walkPurchase>[3],
): Promise<Tried> {
  const tried: Tried = { form: null, wall: null, forSale: false, notes: [] };
  for (const product of products.slice(0, MOST_PRODUCTS)) {
    const walk = () => walkPurchase(tab, states, product, options);
    const walked = await inTime(tab, PRESSES * tab.limits.stepMs, walk).catch(() => null);
    if (walked?.route?.end.reached === 'form') return { ...tried, form: walked.route };
    tried.wall ??= walked?.route ?? null;
    tried.forSale ||= walked?.forSale ?? false;
    if (walked?.note) tried.notes.push(walked.note);
  }
  return tried;
}

/** A product is offered, and nothing that a customer presses leads on. */
const stuckAt = (product: Route): Route => ({
  ...product,
  end: { ...product.end, reached: 'blocked', obstacles: ['broken-form'] },
});
