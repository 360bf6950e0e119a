/** Links of real pages with known goals: does the right one come first, and are the claims right? */
import { join } from 'node:path';
import { eachFacts, readLines } from './corpora.js';

export const LINK_GOALS = ['contact', 'complain', 'buy'];

/** Every labelled page with the places of its claimed links, best first, by goal. */
export async function claimedLinks(corpora) {
  const { goalsOfPage } = await import('../../dist/website/recognise/link-goals.js');
  const folder = join(corpora, 'links');
  const rows = await readLines(join(folder, 'labels.jsonl'));
  const pages = rows.map((row) => ({ file: join(folder, row.htmlFile), url: row.url, row }));
  const answers = [];
  await eachFacts(pages, (facts, { row }) => {
    const reading = goalsOfPage(facts);
    const claims = {};
    for (const goal of LINK_GOALS)
      claims[goal] = reading
        .ranked(goal)
        .map(({ fact }) => fact.index ?? null)
        .filter((index) => index !== null);
    answers.push({ labels: row.labels, claims });
  });
  return answers;
}

/**
 * Shares between 0 and 1. `first` and `inThree` over pages that have such a link; `precision` over all claimed
 * links, `lenient` where second choices count as right; `falsePages` pages without one where one is claimed.
 */
export function scoreLinks(answers, goal) {
  const counts = { pages: 0, first: 0, inThree: 0, claimed: 0, right: 0, acceptable: 0, falsePages: 0 };
  for (const { labels, claims } of answers) {
    const right = new Set(labels[goal]);
    const acceptable = new Set([...right, ...labels[`${goal}Ok`]]);
    const claimed = claims[goal];
    counts.claimed += claimed.length;
    counts.right += claimed.filter((index) => right.has(index)).length;
    counts.acceptable += claimed.filter((index) => acceptable.has(index)).length;
    if (right.size > 0) {
      counts.pages += 1;
      counts.first += right.has(claimed[0]) ? 1 : 0;
      counts.inThree += claimed.slice(0, 3).some((index) => right.has(index)) ? 1 : 0;
    } else if (claimed.some((index) => !acceptable.has(index))) counts.falsePages += 1;
  }
  const share = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000);
  return {
    pages: counts.pages,
    first: share(counts.first, counts.pages),
    inThree: share(counts.inThree, counts.pages),
    precision: share(counts.right, counts.claimed),
    lenient: share(counts.acceptable, counts.claimed),
    falsePages: counts.falsePages,
  };
}
