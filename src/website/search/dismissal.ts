/** Adds to everything on a page what had to be closed before it could be pressed. Pure. */
import { assumptionsFor, clickSeconds } from '../../model/effort.js';
import type { Step } from '../../model/journey.js';
import type { ViewportName } from '../../model/viewport.js';
import type { StateReading } from './cheapest-paths.js';

/** A control that closed what lay over the page, as a step on the way. `text` is what it says. */
export const dismissalStep = (
  text: string,
  { url, viewport }: { url: string; viewport: ViewportName },
): Step => ({
  action: 'dismiss',
  text,
  from: url,
  url,
  seconds: Math.round(clickSeconds(assumptionsFor(viewport)) * 10) / 10,
  loads: false,
  region: 'dialog',
});

/** `dismissed` are the words on the controls that closed something; `spared`, what could be pressed all the same. */
export function afterDismissing(
  reading: StateReading,
  dismissed: readonly string[],
  {
    url,
    viewport,
    spared,
  }: { url: string; viewport: ViewportName; spared?: ReadonlySet<string> | undefined },
): StateReading {
  if (dismissed.length === 0) return reading;
  const seconds = clickSeconds(assumptionsFor(viewport));
  const steps = dismissed.map((text) => dismissalStep(text, { url, viewport }));
  const more = <T extends { steps: readonly Step[]; cost: number }>(one: T): T => ({
    ...one,
    steps: [...steps, ...one.steps],
    cost: one.cost + seconds * steps.length,
  });
  return {
    ...reading,
    transitions: reading.transitions.map((transition) =>
      spared?.has(transition.at?.path ?? '') ? transition : more(transition),
    ),
    endpoints: reading.endpoints.map((endpoint) => ({
      ...more(endpoint),
      actions: endpoint.actions + steps.length,
    })),
  };
}
