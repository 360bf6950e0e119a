/** Reads what can be pressed besides links: buttons, summaries, tabs, menu items, clickable elements. */
import type { ControlFact } from '../../../model/page-facts.js';
import type { Describe } from './describe.js';
import type { Dom } from './dom.js';
import type { Place, Walk } from './walk.js';

/** Self-contained: its source text is evaluated in the page. At most 5,000 controls. */
export function readControls(dom: Dom, walk: Walk, describe: Describe): ControlFact[] {
  const forms = new Map<Element, number>();
  for (const form of dom.elements(document, 'form')) forms.set(form, forms.size);
  const ROLES: Record<string, ControlFact['kind']> = {
    button: 'button',
    switch: 'button',
    tab: 'tab',
    menuitem: 'menu-item',
    menuitemradio: 'menu-item',
    option: 'select-option',
    link: 'clickable',
  };
  const PLAIN = /^(div|span|li|i|img|svg|td|p|label|section|article|h[1-6])$|-/;

  function kindOf(place: Place): ControlFact['kind'] | null {
    const { element } = place;
    const tag = dom.tag(element);
    const type = dom.attribute(element, 'type').toLowerCase();
    if (tag === 'summary') return 'summary';
    if (tag === 'button') return (type || 'submit') === 'submit' && formOf(element) ? 'submit' : 'button';
    if (tag === 'input') {
      if (/^(submit|image)$/.test(type)) return 'submit';
      return type === 'button' ? 'button' : null;
    }
    const role = ROLES[dom.attribute(element, 'role').trim().toLowerCase()];
    if (tag === 'a' && dom.has(element, 'href'))
      return role || actsInPlace(element) ? (role ?? 'clickable') : null;
    if (role) return role;
    if (tag === 'label') return opensByBox(element) ? 'clickable' : null;
    if (tag === 'a' && (dom.has(element, 'onclick') || dom.has(element, 'tabindex'))) return 'clickable';
    if (tag !== 'a' && !PLAIN.test(tag)) return null;
    if (dom.has(element, 'onclick') || dom.attribute(element, 'aria-haspopup') === 'true') return 'clickable';
    return pointed(place) ? 'clickable' : null;
  }

  /** A link that opens something on this page: `#`, `javascript:` or an ARIA state. */
  function actsInPlace(element: Element): boolean {
    if (dom.has(element, 'aria-expanded') || dom.has(element, 'aria-haspopup')) return true;
    return /^\s*(#!?$|$|javascript:)/i.test(dom.attribute(element, 'href'));
  }

  /** A label for a box without a form: a menu that opens by style sheet alone. */
  function opensByBox(element: Element): boolean {
    const target = (element as HTMLLabelElement).control as HTMLInputElement | null;
    return target?.type === 'checkbox' && formOf(target) === null;
  }

  /** The hand cursor starts at this element, and nothing around it can be pressed. */
  function pointed(place: Place): boolean {
    if (walk.places.length > 20_000 || !hasHand(place)) return false;
    if (place.parent && hasHand(place.parent)) return false;
    return !dom.closest(place.element, 'a[href], button, summary, label, select, [role=button], [role=link]');
  }

  const hands = new Map<Place, boolean>();
  function hasHand(place: Place): boolean {
    const known = hands.get(place);
    if (known !== undefined) return known;
    const hand = getComputedStyle(place.element).cursor === 'pointer';
    hands.set(place, hand);
    return hand;
  }

  const formOf = (element: Element): Element | null =>
    (element as HTMLButtonElement).form ?? dom.closest(element, 'form');

  const controls: ControlFact[] = [];
  for (const place of walk.places) {
    const kind = kindOf(place);
    if (kind === null) continue;
    if (controls.length >= 5_000) break;
    const { element } = place;
    const expanded = dom.attribute(element, 'aria-expanded');
    const details = kind === 'summary' ? dom.closest(element, 'details') : null;
    const form = formOf(element);
    controls.push({
      ...describe(place),
      kind,
      expanded: details ? dom.has(details, 'open') : expanded ? expanded === 'true' : null,
      popup: !/^(false)?$/.test(dom.attribute(element, 'aria-haspopup')),
      disabled: dom.matches(element, ':disabled') || dom.attribute(element, 'aria-disabled') === 'true',
      form: form ? (forms.get(form) ?? null) : null,
    });
  }
  return controls;
}
