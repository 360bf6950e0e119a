/** Whether a send control that is disabled wakes up once every field is filled in. Nothing leaves the page. */
import { elementExpression } from '../page-facts.js';
import { frameOf } from './press.js';
import type { Tab } from './tab.js';

/** Runs in the page. A customer who has filled in everything and still cannot send has a broken form. */
function wakes(form: Element | null, sends: (Element | null)[]): Promise<boolean> {
  const sample = (field: HTMLInputElement): string =>
    ({
      email: 'a.b@example.org',
      tel: '01632960000',
      number: '1',
      date: '2030-01-15',
      url: 'https://example.org',
    })[field.type] ??
    'Example text that is long enough for a form that asks for a least length of fifty characters or so.';
  const fields = form?.querySelectorAll<HTMLInputElement>(
    'input:not([type=hidden], [type=file]), select, textarea',
  );
  // What stands in shadow roots is left alone, and believed to work.
  if (!fields?.length) return Promise.resolve(true);
  for (const field of fields) {
    if (field.disabled || /^(submit|button|image|reset)$/.test(field.type)) continue;
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (!field.checked) field.click();
      continue;
    }
    const options = [...((field as unknown as HTMLSelectElement).options ?? [])];
    const value =
      options.length > 0 ? (options.findLast((option) => option.value)?.value ?? '') : sample(field);
    // Frameworks watch the setter of the prototype, not the one of the element.
    const prototype = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    for (const type of ['input', 'change', 'blur']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return new Promise((resolve) => {
    setTimeout(
      () => resolve(sends.some((send) => send?.matches(':not(:disabled, [aria-disabled=true])'))),
      300,
    );
  });
}

/** Leaves the page filled in: whoever goes on from here has to load it again. */
export async function formWakes(
  tab: Tab,
  form: { path: string; frame: string | null },
  sends: readonly { path: string }[],
): Promise<boolean> {
  const frame = frameOf(tab, form);
  if (!frame) return true;
  await tab.session.send('Network.enable');
  // Forms that check or save while somebody types must not reach the company.
  await tab.session.send('Network.emulateNetworkConditions', { offline: true, ...UNLIMITED });
  try {
    const paths = sends.map(({ path }) => elementExpression(path)).join(', ');
    return Boolean(await frame.evaluate(`(${wakes})(${elementExpression(form.path)}, [${paths}])`));
  } finally {
    await tab.session.send('Network.emulateNetworkConditions', { offline: false, ...UNLIMITED });
  }
}

const UNLIMITED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
