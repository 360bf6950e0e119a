/** After the search: buys live from what can be bought, and says how far a customer gets otherwise. */
import type { Goal } from '../../model/journey.js';
import { type Exploration, routesTo } from '../explore.js';
import type { Route } from '../paths.js';
import type { ViewportName } from '../viewports.js';
import { walkPurchase } from './buy-walk.js';
import { inTime } from './in-time.js';
import type { PutPicture } from './picture.js';
import type { States } from './states.js';
import type { Tab } from './tab.js';

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
  { viewport, put }: { viewport: ViewportName; put: PutPicture | null },
): Promise<{ best: Exploration['best']; notes: Notes }> {
  const { best, start } = exploration;
  const products = routesTo(exploration, ({ goal, reached }) => goal === 'buy' && reached === 'page');
  if (products.length === 0) return { best, notes: {} };
  const notes: string[] = [];
  let wall: Route | null = null;
  let forSale = false;
  for (const product of products.slice(0, MOST_PRODUCTS)) {
    const walk = () => walkPurchase(tab, states, product, { start, viewport, put });
    const walked = await inTime(tab, PRESSES * tab.limits.stepMs, walk).catch(() => null);
    if (walked?.route?.end.reached === 'form') return { best: { ...best, buy: walked.route }, notes: {} };
    wall ??= walked?.route ?? null;
    forSale ||= walked?.forSale ?? false;
    if (walked?.note) notes.push(walked.note);
  }
  const order = routesTo(exploration, ({ goal, reached }) => goal === 'buy' && reached === 'form')[0];
  const { buy: _, ...others } = best;
  const left = order ?? wall ?? (forSale ? stuckAt(products[0]!) : null);
  return { best: left ? { ...others, buy: left } : others, notes: { buy: notes[0] ?? '' } };
}

/** A product is offered, and nothing that a customer presses leads on. */
const stuckAt = (product: Route): Route => ({
  ...product,
  end: { ...product.end, reached: 'blocked', obstacles: ['broken-form'] },
});
