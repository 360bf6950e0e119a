/** Opens one page in a real browser and brings back what it shows. Never throws for pages that fail. */
import type { VisitedPage } from '../../model/evidence.js';
import type { HTTPResponse, Page } from '../browser/launch.js';
import { settleExpression } from '../facts/in-page/settle.js';
import { explainFailure } from '../network/explain-failure.js';
import { unseen } from '../search/visited-page.js';
import { factsWithFrames } from './frames.js';

export interface VisitOptions {
  /** Milliseconds until a page counts as not answering. */
  timeout: number;
}

export async function visitPage(
  page: Page,
  url: string,
  about: Pick<VisitedPage, 'depth' | 'why'>,
  { timeout }: VisitOptions,
): Promise<VisitedPage> {
  const nothing = { ...unseen(url, about), facts: null };
  let response: HTTPResponse | null;
  try {
    response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
  } catch (error) {
    return { ...nothing, failure: explainFailure(error) };
  }
  try {
    await page.evaluate(settleExpression());
    const [facts, timings] = await Promise.all([factsWithFrames(page), timingsOf(page)]);
    return { ...nothing, url: page.url(), status: response?.status() ?? null, timings, facts, failure: null };
  } catch (error) {
    return {
      ...nothing,
      url: page.url(),
      status: response?.status() ?? null,
      failure: explainFailure(error),
    };
  }
}

async function timingsOf(page: Page): Promise<VisitedPage['timings']> {
  const timings = (await page.evaluate(
    `(() => { const [n] = performance.getEntriesByType('navigation');
      return n ? { responseMs: Math.round(n.responseStart), domReadyMs: Math.round(n.domContentLoadedEventEnd) } : null })()`,
  )) as { responseMs: number; domReadyMs: number } | null;
  return {
    responseMs: timings?.responseMs ?? null,
    domReadyMs: timings?.domReadyMs ?? null,
    largestPaintMs: null,
  };
}
