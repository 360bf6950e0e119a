/** Where nothing fits: whether the name of a channel, branch or subject is known at all. */
import { UsageError } from '../model/errors.js';
import type { Store } from '../store/store.js';
import type { ScopeOptions } from './scope-options.js';

/** Call it where a report would be empty. Throws UsageError for names that no audit has. */
export async function refuseUnknownNames(options: ScopeOptions, store: Store): Promise<void> {
  const places = await store.audits.places();
  if (places.length === 0) return;
  const { didYouMean } = await import('../text/did-you-mean.js');
  for (const key of ['channel', 'branch', 'subject'] as const) {
    const wanted = options[key];
    const known = [...new Set(places.map((place) => place[key]))].filter(Boolean).sort();
    if (wanted === undefined || known.includes(wanted)) continue;
    throw new UsageError(
      `No audit has the ${key} “${wanted}”${didYouMean(wanted, known) || '.'}`,
      known.length === 0
        ? `Drop --${key}: no audit has one.`
        : `There are: ${known.slice(0, MOST).join(', ')}.`,
    );
  }
}

/** More would not help (our assumption). */
const MOST = 12;
