/** Chooses what a product leaves open before it can be put into the basket: size, colour, plan. */
import type { Step } from '../../model/journey.js';
import type { ElementFact } from '../../model/page-facts.js';
import type { ViewportName } from '../../model/viewport.js';
import { CHOICE, type Variants, variantsExpression } from '../facts/in-page/variants.js';
import { elementExpression } from '../facts/page-facts.js';
import { dismissalStep } from '../search/dismissal.js';
import type { Tab } from '../tab/tab.js';
import { frameOf, pressElement, settled } from './press.js';
import { pressAgain } from './press-again.js';

/** Size, colour, length, and one more (our assumption). */
const MOST_KINDS = 4;

/** `start` is the control that waits for the choice; each choice is told as a step. */
export async function chooseVariants(
  tab: Tab,
  start: ElementFact,
  { url, viewport }: { url: string; viewport: ViewportName },
): Promise<Step[]> {
  const made: string[] = [];
  const closed: Step[] = [];
  for (let kind = 0; kind < MOST_KINDS; kind++) {
    // In a frame of its own the control has to be asked there.
    const waits = start.frame === null ? disabled(start) : String(await isDisabled(tab, start));
    const { chosen, press } = (await tab.page.evaluate(variantsExpression(waits, made))) as Variants;
    const choice = { frame: tab.page.mainFrame(), element: CHOICE, hover: false };
    const pressed = press === null ? null : await pressAgain(tab, () => pressElement(tab, choice));
    if (!pressed && chosen.length > 0) await settled(tab);
    for (const text of pressed?.cleared.dismissed ?? []) closed.push(dismissalStep(text, { url, viewport }));
    made.push(...chosen);
    // A choice that does not show as made would be made for ever.
    if (press === null || made.includes(press)) break;
    made.push(press);
  }
  const choices = made.map(
    (text): Step => ({
      action: 'select',
      text,
      from: url,
      url,
      seconds: 0,
      loads: false,
      region: 'main',
    }),
  );
  return [...closed, ...choices];
}

/** The control cannot be pressed as long as what was chosen cannot be had. */
const disabled = ({ path }: ElementFact): string => `Boolean(${elementExpression(path)}?.disabled)`;

const isDisabled = async (tab: Tab, start: ElementFact): Promise<boolean> =>
  Boolean(await frameOf(tab, start)?.evaluate(disabled(start)));
