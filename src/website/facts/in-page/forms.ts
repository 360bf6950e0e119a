/** Reads forms, and fields that stand together without a form element. */
import type { ControlFact, FormFact } from '../../../model/page-facts.js';
import type { Describe } from './describe.js';
import type { Dom } from './dom.js';
import type { OwnedField } from './fields.js';
import type { Place, Walk } from './walk.js';

/** Self-contained: its source text is evaluated in the page. At most 300 forms. */
export function readForms(
  dom: Dom,
  walk: Walk,
  describe: Describe,
  fields: readonly OwnedField[],
  controls: readonly ControlFact[],
): FormFact[] {
  const SEND = 'button, input[type=submit], input[type=image], input[type=button], [role=button], a[onclick]';
  const index = new Map<Element, number>();
  for (const form of dom.elements(document, 'form')) index.set(form, index.size);
  const controlAt = new Map<number, ControlFact>();
  for (const control of controls) controlAt.set(control.order, control);

  function controlsWithin(scope: Element, form: Element | null): ControlFact[] {
    const found: ControlFact[] = [];
    for (const control of controls) {
      const place = walk.places[control.order];
      if (!place) continue;
      const { element } = place;
      const owner = (element as HTMLButtonElement).form ?? null;
      if (form !== null && owner !== null ? owner === form : isWithin(place, scope)) found.push(control);
    }
    return found;
  }

  /** Also where shadow roots lie between. */
  function isWithin(place: Place, scope: Element): boolean {
    for (let at: Place | null = place; at; at = at.parent) if (at.element === scope) return true;
    return false;
  }

  /** Buttons that send; else the last one that could: a `type=button` or a link with a script. */
  function submitsAmong(candidates: readonly ControlFact[]): ControlFact[] {
    const real = candidates.filter((control) => control.kind === 'submit');
    const others = candidates.filter((control) => /^(button|clickable)$/.test(control.kind));
    return real.length > 0 ? real : others.slice(-1);
  }

  function describeForm(element: Element, own: readonly OwnedField[], form: Element | null): FormFact | null {
    const place = walk.of(element);
    if (!place) return null;
    const scope = form ? spread(element, own) : element;
    const common = describe(place);
    const anyText = own.some(({ fact }) => fact.visible && !/^(checkbox|radio|file|select)$/.test(fact.type));
    const facts = own.map(({ fact }) => ({ ...fact, honeypot: fact.honeypot && anyText }));
    const text = dom.text(scope, { renderedOnly: true, limit: 4_000 });
    return {
      ...common,
      text: text.slice(0, 1_500),
      visible: common.visible || facts.some((fact) => fact.visible),
      index: form ? (index.get(form) ?? null) : null,
      action: form
        ? dom.resolve(dom.attribute(form, 'action'), (form.ownerDocument ?? document).baseURI)
        : '',
      rawAction: form ? dom.attribute(form, 'action').slice(0, 2_000) : '',
      method: form ? dom.attribute(form, 'method').trim().toLowerCase() || 'get' : '',
      heading: headingOf(place, scope),
      fields: facts,
      submits: submitsAmong(controlsWithin(scope, form)),
      words: text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    };
  }

  /** Around the fields, where broken nesting of tables has left the form element empty. */
  function spread(form: Element, own: readonly OwnedField[]): Element {
    const outside = own.find(({ place }) => !isWithin(place, form));
    if (!outside || form.children.length > 3) return form;
    return container([form, ...own.map(({ place }) => place.element)]) ?? form;
  }

  function headingOf(place: Place, scope: Element): string {
    const inner = dom.elements(scope, 'legend, h1, h2, h3, h4, h5, h6, caption, [role=heading]')[0];
    const labelled = dom.attribute(place.element, 'aria-label') || dom.attribute(place.element, 'title');
    return dom.tidy(labelled) || (inner && dom.text(inner)) || place.heading;
  }

  /** Nearest common ancestor of all. */
  function container(elements: readonly Element[]): Element | null {
    let common = elements[0] ?? null;
    while (common && !elements.every((element) => Node.prototype.contains.call(common, element)))
      common = upwards(common);
    return common;
  }

  function upwards(element: Element): Element | null {
    const parent = dom.parent(element);
    return parent && dom.isElement(parent) ? parent : null;
  }

  /** Every element that something which could send stands in, through shadow roots too. */
  const aroundSends = new Set<Element>();
  for (const place of walk.places)
    if (dom.matches(place.element, SEND))
      for (let up = place.parent; up && !aroundSends.has(up.element); up = up.parent)
        aroundSends.add(up.element);

  /** Fields without a form element, grouped by the nearest ancestor that also holds a send control. */
  function orphanGroups(orphans: readonly OwnedField[]): { scope: Element; own: OwnedField[] }[] {
    const groups = new Map<Element, OwnedField[]>();
    for (const field of orphans) {
      let scope: Element | null = null;
      for (let up = field.place.parent; up && !/^(body|html)$/.test(dom.tag(up.element)); up = up.parent) {
        if (scope === null || !groups.has(scope)) scope = up.element;
        if (groups.has(scope) || aroundSends.has(scope)) break;
      }
      if (scope) groups.set(scope, [...(groups.get(scope) ?? []), field]);
    }
    return [...groups].map(([scope, own]) => ({ scope, own }));
  }

  const byForm = new Map<Element, OwnedField[]>();
  for (const { element } of walk.places) if (dom.tag(element) === 'form') byForm.set(element, []);
  const orphans: OwnedField[] = [];
  for (const field of fields) {
    const own = field.form ? byForm.get(field.form) : undefined;
    if (own) own.push(field);
    else if (field.fact.type !== 'hidden') orphans.push(field);
  }
  const forms: FormFact[] = [];
  for (const [form, own] of byForm) {
    const fact = forms.length < 300 ? describeForm(form, own, form) : null;
    if (fact) forms.push(fact);
  }
  for (const { scope, own } of orphanGroups(orphans)) {
    const fact = forms.length < 300 ? describeForm(scope, own, null) : null;
    if (fact) forms.push(fact);
  }
  return forms.sort((a, b) => a.order - b.order);
}
