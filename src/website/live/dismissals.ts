/** What had to be closed before anything on a page could be pressed: actions on every way through it. Pure. */
import type { Step } from '../../model/journey.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { Reading } from '../paths.js';

export function afterDismissing(reading: Reading, dismissed: readonly string[], { url }: PageFacts): Reading {
  if (dismissed.length === 0) return reading;
  const steps = dismissed.map(
    (text): Step => ({
      action: 'dismiss',
      text,
      from: url,
      url,
      seconds: 2.7,
      loads: false,
      region: 'dialog',
    }),
  );
  const more = <T extends { steps: readonly Step[]; cost: number }>(one: T): T => ({
    ...one,
    steps: [...steps, ...one.steps],
    cost: one.cost + 2.65 * steps.length,
  });
  return {
    ...reading,
    moves: reading.moves.map(more),
    ends: reading.ends.map((end) => ({ ...more(end), actions: end.actions + steps.length })),
  };
}
