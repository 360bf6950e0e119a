/** Runs axe-core in a page and brings back the rules that the page breaks. */
import type { AccessibilityViolation } from '../../model/evidence.js';

/** Whatever evaluates a JavaScript expression in a page and brings back plain JSON. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

/** WCAG 2.2, levels A and AA, as axe-core tags its rules. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Elements named per rule: enough to find the fault, little enough to store. */
const TARGETS = 10;

/** Frames are left out: axe-core would wait for an answer from those of strangers. */
const runExpression = (source: string): string => `(async () => {
  ${source};
  const { violations } = await window.axe.run(document, {
    runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} },
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'minor',
    help,
    targets: nodes.slice(0, ${TARGETS}).map(({ target }) => target.flat().join(' >>> ')),
  }));
})()`;

/** Takes about a second a page, so only pages worth it are looked at. Throws where the page went away. */
export async function accessibilityOf(page: Evaluates): Promise<readonly AccessibilityViolation[]> {
  const { default: axe } = await import('axe-core');
  return (await page.evaluate(runExpression(axe.source))) as readonly AccessibilityViolation[];
}
