/** Whether a send control that is disabled wakes up once every field is filled in. Nothing leaves the page. */
import { fillIn } from '../facts/in-page/fill-in.js';
import { elementExpression } from '../facts/page-facts.js';
import type { Tab } from '../tab/tab.js';
import { shutDoor } from '../tab/throwaway.js';
import { frameOf } from './press.js';

/** Runs in the page. A customer who has filled in everything and still cannot send has a broken form. */
function wakes(fields: number, sends: (Element | null)[]): Promise<boolean> {
  // What stands in shadow roots is left alone, and believed to work.
  if (fields === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    setTimeout(
      () => resolve(sends.some((send) => send?.matches(':not(:disabled, [aria-disabled=true])'))),
      300,
    );
  });
}

/** The tab must be in a throwaway place, and leaves the page filled in. */
export async function formWakes(
  tab: Tab,
  form: { path: string; frame: string | null },
  sends: readonly { path: string }[],
): Promise<boolean> {
  const frame = frameOf(tab, form);
  if (!frame) return true;
  const paths = sends.map(({ path }) => elementExpression(path)).join(', ');
  const filled = `(${fillIn})(${elementExpression(form.path)})`;
  shutDoor(tab);
  return Boolean(await frame.evaluate(`(${wakes})(${filled}, [${paths}])`));
}
