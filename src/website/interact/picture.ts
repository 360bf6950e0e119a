/** A picture of what the customer sees, with the control that is used next outlined. */
import { aimExpression } from '../facts/in-page/hit-test.js';
import { elementExpression } from '../facts/page-facts.js';
import { sameSite } from '../network/same-site.js';
import type { Press } from '../search/cheapest-paths.js';
import type { PutPicture } from '../tab/look-options.js';
import type { Tab } from '../tab/tab.js';
import { frameOf } from './press.js';

/** Milliseconds that pictures on the page may take (our assumption). */
const PICTURES_TIMEOUT = 2000;

/** Null where the page is not the company's own, shows a secret, or the control is no longer there. */
export async function pictureOf(
  tab: Tab,
  control: Pick<Press, 'path' | 'frame'>,
  site: string,
  put: PutPicture,
): Promise<string | null> {
  const frame = frameOf(tab, control);
  if (!frame || !sameSite(tab.page.url(), site)) return null;
  if (await showsSecret(tab)) return null;
  const element = elementExpression(control.path);
  await frame.evaluate(aimExpression(element));
  await tab.page.evaluate(WAIT_FOR_IMAGES);
  const outline = (on: boolean) =>
    frame.evaluate(
      `(() => { const e = ${element}; if (e) e.style.outline = ${on ? "'4px solid #d5006d'" : "''"}; if (e) e.style.outlineOffset = '2px' })()`,
    );
  await outline(true);
  const png = await tab.page.screenshot({ type: 'png', captureBeyondViewport: false });
  await outline(false);
  return put(png);
}

/** Asks the browser and not the page, whose scripts would hear of the secret; what was typed counts too. */
async function showsSecret({ session, secrets }: Tab): Promise<boolean> {
  if (!secrets || secrets.isEmpty()) return false;
  const { strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  return secrets.isIn(strings.join('\n'));
}

const WAIT_FOR_IMAGES = `Promise.race([
  Promise.all([...document.images].filter((image) => !image.complete).map((image) =>
    new Promise((done) => { image.onload = image.onerror = done }))),
  new Promise((done) => setTimeout(done, ${PICTURES_TIMEOUT})),
]).then(() => true)`;
