/** Reads what can be filled in: inputs, selects, text areas, editable elements, sliders, combo boxes. */
import type { FieldFact } from '../../../model/page-facts.js';
import type { Describe } from './describe.js';
import type { Dom } from './dom.js';
import type { Names } from './names.js';
import type { Place, Walk } from './walk.js';

/** A field with the form element that owns it. */
export interface OwnedField {
  place: Place;
  form: Element | null;
  fact: FieldFact;
}

/** Self-contained: its source text is evaluated in the page. At most 3,000 fields. */
export function readFields(dom: Dom, walk: Walk, describe: Describe, names: Names): OwnedField[] {
  const ROLES = /^(textbox|searchbox|combobox|slider|spinbutton|checkbox|radio|radiogroup|listbox)$/;
  const TEXT = /^(text|email|tel|url|search|number|password|date|textarea)$/;

  function typeOf(element: Element): string | null {
    const tag = dom.tag(element);
    if (tag === 'textarea' || tag === 'select') return tag;
    if (tag === 'input') {
      const type = dom.attribute(element, 'type').trim().toLowerCase() || 'text';
      return /^(submit|image|button|reset)$/.test(type) ? null : type;
    }
    const role = dom.attribute(element, 'role').trim().toLowerCase();
    if (ROLES.test(role)) {
      if (role === 'textbox' || role === 'searchbox') return 'contenteditable';
      // Its own text box is a field already.
      return dom.elements(element, 'input:not([type=hidden]), select, textarea').length > 0 ? null : role;
    }
    return /^(|true|plaintext-only)$/i.test(dom.attribute(element, 'contenteditable')) &&
      dom.has(element, 'contenteditable')
      ? 'contenteditable'
      : null;
  }

  /** Also where shadow roots lie between. */
  function formAround(place: Place): Element | null {
    for (let up = place.parent; up && up.inside === place.inside; up = up.parent)
      if (dom.tag(up.element) === 'form') return up.element;
    return null;
  }

  function requiredBy(element: Element, label: string): FieldFact['requiredBy'] {
    if (dom.has(element, 'required')) return 'attribute';
    if (dom.attribute(element, 'aria-required') === 'true') return 'aria';
    // An asterisk at either end of the label: "* Name", "Name*", "Name (*):", "Name ∗", "Name * (as in your passport)".
    if (/^[\s(]*[*∗✱＊]|[*∗✱＊][\s):.]*(\([^()]*\)\s*)?$/u.test(label) || asteriskBeside(element))
      return 'asterisk';
    let at: Element | null = element;
    for (let level = 0; at && level < 3 && !/^(form|fieldset|body)$/.test(dom.tag(at)); level++) {
      const words = dom.attribute(at, 'class');
      // "required", "is-required", "field_mandatory", "wpcf7-validates-as-required"; never "not-required".
      if (
        /(^|[\s_-])(required|mandatory)([\s_-]|$)/i.test(words) &&
        !/(not|non|un)[\s_-]?required/i.test(words)
      )
        return 'class';
      const parent: Node | null = dom.parent(at);
      at = parent && dom.isElement(parent) ? parent : null;
    }
    return null;
  }

  /** An asterisk on its own in the next text after the field. */
  function asteriskBeside(element: Element): boolean {
    const parent = dom.parent(element);
    const siblings = parent ? dom.children(parent) : [];
    const next = siblings.slice(siblings.indexOf(element) + 1, siblings.indexOf(element) + 4);
    return next.some((node) =>
      /^\s*[*∗✱＊]\s*$/u.test((dom.isElement(node) ? dom.text(node) : node.nodeValue) ?? ''),
    );
  }

  const lengthOf = (element: Element, name: string): number | null => {
    const written = dom.attribute(element, name);
    return /^\d{1,7}$/.test(written) ? Number(written) : null;
  };

  const fields: OwnedField[] = [];
  for (const place of walk.places) {
    const { element } = place;
    const type = typeOf(element);
    if (type === null) continue;
    if (fields.length >= 3_000) break;
    const label = names.label(place);
    const options = type === 'select' ? dom.elements(element, 'option').slice(0, 60) : [];
    const mark = requiredBy(element, label.text);
    const common = describe(place);
    fields.push({
      place,
      form: (element as HTMLInputElement).form ?? formAround(place),
      fact: {
        ...common,
        name: common.name || label.text,
        key: dom.attribute(element, 'name').slice(0, 160),
        type,
        label: label.text,
        labelledBy: label.by,
        placeholder: dom.tidy(dom.attribute(element, 'placeholder')),
        autocomplete: dom.attribute(element, 'autocomplete').trim().toLowerCase().slice(0, 80),
        required: mark !== null,
        requiredBy: mark,
        options: options.map((option) => dom.text(option, { limit: 120 })),
        checked: type === 'checkbox' || type === 'radio' ? dom.matches(element, ':checked') : false,
        minLength: lengthOf(element, 'minlength'),
        maxLength: lengthOf(element, 'maxlength'),
        // Decided with the whole form in view: a hidden field of a hidden form is no bait.
        honeypot: TEXT.test(type) && !common.visible,
      },
    });
  }
  return fields;
}
