/** Chooses what a product leaves open before it can be put into the basket: size, colour, plan. */
import type { Step } from '../../model/journey.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import { type Variants, variantsExpression } from '../in-page/variants.js';
import { elementExpression } from '../page-facts.js';
import { frameOf, settled } from './press.js';
import type { Tab } from './tab.js';

/** Size, colour, length, and one more (our assumption). */
const MOST_KINDS = 4;

/** `start` is the control that waits for the choice; each choice is told as a step. */
export async function chooseVariants(tab: Tab, start: ElementFact, { url }: PageFacts): Promise<Step[]> {
  const made: string[] = [];
  for (let kind = 0; kind < MOST_KINDS; kind++) {
    const waits = await isDisabled(tab, start);
    const { chosen, press } = (await tab.page.evaluate(variantsExpression(waits ? made : null))) as Variants;
    if (press && tab.touch) await tab.page.touchscreen.tap(press.x, press.y);
    else if (press) await tab.page.mouse.click(press.x, press.y);
    if (press || chosen.length > 0) await settled(tab);
    made.push(...chosen);
    // A choice that does not show as made would be made for ever.
    if (!press || made.includes(press.text)) break;
    made.push(press.text);
  }
  return made.map((text) => ({
    action: 'select',
    text,
    from: url,
    url,
    seconds: 0,
    loads: false,
    region: 'main',
  }));
}

/** The control cannot be pressed as long as what was chosen cannot be had. */
const isDisabled = async (tab: Tab, { path, frame }: ElementFact): Promise<boolean> =>
  Boolean(await frameOf(tab, { frame })?.evaluate(`Boolean(${elementExpression(path)}?.disabled)`));
