/** Fills in what can be seen of a form with examples, as a customer would who only wants to see what comes next. */

/** Self-contained: its source text is evaluated in the page. Returns how many fields there are. */
export function fillIn(form: Element | null): number {
  const sample = (field: HTMLInputElement): string =>
    ({
      email: 'a.b@example.org',
      tel: '01632960000',
      number: field.min || '1',
      date: '2030-01-15',
      url: 'https://example.org',
    })[field.type] ??
    'Example text that is long enough for a form that asks for a least length of fifty characters or so.'.slice(
      0,
      field.maxLength > 0 ? field.maxLength : undefined,
    );
  const fields = [
    ...(form?.querySelectorAll<HTMLInputElement>('input:not([type=hidden], [type=file]), select, textarea') ??
      []),
  ];
  const chosen = new Set<string>();
  for (const field of fields) {
    if (field.disabled || /^(submit|button|image|reset|range)$/.test(field.type)) continue;
    // Pretty boxes hide the real one behind a drawn one.
    const box = field.type === 'checkbox' || field.type === 'radio';
    const shown = (box ? (field.closest('label') ?? field.labels?.[0]) : null) ?? field;
    if (!shown.checkVisibility({ visibilityProperty: true })) continue;
    if (box) {
      const group = field.type === 'radio' ? field.name || field.id : '';
      if (!field.checked && !(group && chosen.has(group))) field.click();
      if (group) chosen.add(group);
      continue;
    }
    const options = [...((field as unknown as HTMLSelectElement).options ?? [])];
    const value = options.length > 0 ? (options.find((option) => option.value)?.value ?? '') : sample(field);
    // Frameworks watch the setter of the prototype, not the one of the element.
    const prototype = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    for (const type of ['input', 'change', 'blur']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return fields.length;
}
