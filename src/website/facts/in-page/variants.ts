/** Chooses what a product leaves open (size, colour, …): the first that can be had. Runs in the page. */

/** What was chosen, as `Size: M`. Selects are set here; of what has to be pressed, at `CHOICE`, the words come back. */
export interface Variants {
  chosen: string[];
  press: string | null;
}

/** `refused` are choices made before that left the product unavailable; null where none was needed so far. */
function variants(refused: readonly string[] | null): Variants {
  const OUTSIDE =
    'header, nav, footer, [role=search], [class*=newsletter], [class*=language], [class*=currency]';
  const shows = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const ownText = (label?: Element) =>
    [...(label?.childNodes ?? [])]
      .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
      .join('')
      .trim();
  const chosen: string[] = [];
  const labelOf = (field: HTMLSelectElement | HTMLInputElement) =>
    (ownText(field.labels?.[0]) || field.getAttribute('aria-label') || field.name).trim().slice(0, 40);
  for (const select of document.querySelectorAll('select')) {
    if (!shows(select) || select.disabled || select.closest(OUTSIDE) || select.value !== '') continue;
    const option = [...select.options].find(({ value, disabled }) => value !== '' && !disabled);
    if (!option) continue;
    select.value = option.value;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    chosen.push(`${labelOf(select)}: ${option.text.trim().slice(0, 40)}`);
  }
  const groups = new Map<string, HTMLInputElement[]>();
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (radio.closest(OUTSIDE)) continue;
    groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
  }
  const CHOSEN =
    '[aria-checked=true], [aria-selected=true], [aria-pressed=true], .selected, .active, .is-selected';
  const swatches = [
    ...document.querySelectorAll(
      '[role=radio], [role=option], button[aria-pressed], .swatch-option, [class*=swatch] button, [class*=variant] button, [class*=size] button, [class*=option] button',
    ),
  ].filter(
    (swatch) =>
      shows(swatch) &&
      !swatch.closest(OUTSIDE) &&
      !swatch.matches(':disabled, [aria-disabled=true], .disabled') &&
      // One choice of each kind is enough.
      !swatch.parentElement?.querySelector(CHOSEN),
  );
  const nameOf = (radio: HTMLInputElement) =>
    (radio.labels?.[0] ?? radio).textContent?.trim().slice(0, 40) ?? '';
  const open = [...groups.values()].find((group) => refused || group.every(({ checked }) => !checked));
  const radio = open?.find(
    (one) => !one.disabled && !(refused && (one.checked || refused.includes(nameOf(one)))),
  );
  const target = radio ? (radio.labels?.[0] ?? radio) : swatches[0];
  if (!target || (!shows(target) && !radio)) return { chosen, press: null };
  Object.assign(globalThis, { ownqueueChoice: target });
  const text = (target.textContent || target.getAttribute('aria-label') || '').trim().slice(0, 40);
  return { chosen, press: text };
}

/** JavaScript that evaluates to the element to press for the last choice. */
export const CHOICE = 'globalThis.ownqueueChoice ?? null';

/**
 * JavaScript that makes the choices which a product needs. `waits` (JavaScript too) tells whether it is still
 * unavailable with what was `made` before.
 */
export const variantsExpression = (waits: string, made: readonly string[]): string =>
  `(${variants})(${waits} ? ${JSON.stringify(made)} : null)`;
