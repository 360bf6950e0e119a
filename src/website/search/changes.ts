/** What a press has changed on a page: the same view with more to see, another view, or nothing. Pure. */

import { withoutHash } from '../../model/page-address.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';

export interface Change {
  /** A route of a single-page application, or other content at the same address. */
  newView: boolean;
  /** The facts of what could not be seen before; of everything for a new view. */
  facts: PageFacts;
}

export function changeBetween(before: PageFacts, after: PageFacts): Change {
  if (withoutHash(before.url) !== withoutHash(after.url) || otherHeading(before, after))
    return { newView: true, facts: after };
  const known = new Set(
    [...before.links, ...before.controls, ...before.forms].filter(isVisible).map(factKey),
  );
  const read = new Set(before.blocks.map(({ text }) => text));
  const isNew = (fact: ElementFact) => fact.visible && !known.has(factKey(fact));
  const fields = new Set(before.forms.flatMap((form) => form.fields.filter(isVisible).map(factKey)));
  return {
    newView: false,
    facts: {
      ...after,
      // Hidden ones stay: they say what a control may open.
      links: after.links.filter((link) => !link.visible || isNew(link)),
      controls: after.controls.filter(isNew),
      // A form also counts as new where a press has shown more of it.
      forms: after.forms.filter(
        (form) => isNew(form) || form.fields.some((field) => field.visible && !fields.has(factKey(field))),
      ),
      blocks: after.blocks.filter(({ text }) => !read.has(text)),
    },
  };
}

/** Forms without the fields that could be seen before: they were filled in on the way. */
export function withoutFields(facts: PageFacts, before: PageFacts): PageFacts {
  const known = new Set(before.forms.flatMap((form) => form.fields.filter(isVisible).map(factKey)));
  return {
    ...facts,
    forms: facts.forms.map((form) => ({
      ...form,
      fields: form.fields.filter((field) => !known.has(factKey(field))),
    })),
  };
}

/** Nothing more to see, to press or to fill in. */
export const isNothing = ({ facts: { links, controls, forms, blocks } }: Change): boolean =>
  links.filter(isVisible).length + controls.length + forms.length + blocks.length === 0;

const isVisible = ({ visible }: ElementFact): boolean => visible;

/** The same place with other words is something else: tabs and steps reuse their elements. */
const factKey = ({ path, frame, name, text }: ElementFact): string =>
  `${frame ?? ''}\n${path}\n${(name || text).slice(0, 60)}`;

/** The main heading names the view; a menu or dialog that opens leaves it where it is. */
function otherHeading(before: PageFacts, after: PageFacts): boolean {
  const [was, is] = [mainHeading(before), mainHeading(after)];
  return (
    was !== '' &&
    is !== '' &&
    was !== is &&
    !after.headings.some(({ text, visible }) => visible && text === was)
  );
}

const mainHeading = ({ headings }: PageFacts): string =>
  headings.find(({ level, visible, region }) => level === 1 && visible && region !== 'dialog')?.text ?? '';
