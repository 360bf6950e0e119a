/** Assembles what runs inside a page into one expression, and joins the facts of its frames. */
import { isSameDocument } from '../../model/page-address.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import { readControls } from './in-page/controls.js';
import { createDescribe } from './in-page/describe.js';
import { createDom } from './in-page/dom.js';
import { readFields } from './in-page/fields.js';
import { readForms } from './in-page/forms.js';
import { createGeometry } from './in-page/geometry.js';
import { readLinks } from './in-page/links.js';
import { createNames } from './in-page/names.js';
import { readPage } from './in-page/page.js';
import { readText } from './in-page/text.js';
import { walkPage } from './in-page/walk.js';
import { readWidgets } from './in-page/widgets.js';
import { WIDGET_SIGNATURES } from './widget-signatures.js';

/** Whatever evaluates a JavaScript expression in a page or a frame and brings back plain JSON. */
export interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

const READERS = `
  const dom = (${createDom})();
  const walk = (${walkPage})(dom);
  const geometry = (${createGeometry})(dom, walk);
  const names = (${createNames})(dom);
  const describe = (${createDescribe})(dom, geometry, names);`;

const EXPRESSION = `(() => {${READERS}
  const links = (${readLinks})(dom, walk, describe);
  const controls = (${readControls})(dom, walk, describe);
  const fields = (${readFields})(dom, walk, describe, names);
  const forms = (${readForms})(dom, walk, describe, fields, controls);
  const text = (${readText})(dom, walk, geometry);
  const widgets = (${readWidgets})(dom, walk, geometry, ${JSON.stringify(WIDGET_SIGNATURES)});
  return { ...(${readPage})(dom, walk, geometry), links, controls, forms, ...text, widgets };
})()`;

/** JavaScript that evaluates to the `PageFacts` of the document it is evaluated in. */
export const pageFactsExpression = (): string => EXPRESSION;

/**
 * Body of a function of `element`: what a press on it presses, as an `ElementFact`; null where it is not on
 * the page. A word inside a link presses the link, a label presses its field.
 */
export const pressedFactBody = (): string => `${READERS}
  const pressed = dom.closest(element, ${JSON.stringify(PRESSED)}) ?? element;
  const place = walk.of(dom.tag(pressed) === 'label' ? (pressed.control ?? pressed) : pressed);
  return place ? describe(place) : null;`;

const PRESSED =
  'a[href], area[href], button, summary, label, input, select, textarea, ' +
  '[role=button], [role=link], [role=menuitem], [role=tab], [contenteditable]';

/** The facts of a page, or of one frame. One call; frames of the same origin are included. */
export const factsOf = async (page: Evaluates): Promise<PageFacts> =>
  (await page.evaluate(EXPRESSION)) as PageFacts;

/** JavaScript that evaluates to the element at `path` (of an `ElementFact`), or to null. */
export const elementExpression = (path: string): string => `(() => {
  let scope = document, element = null;
  for (const step of ${JSON.stringify(path.split(' >>> '))}) {
    if (!scope) return null;
    // In a shadow root a path starts at its top, where querySelector would look everywhere.
    element = [...scope.querySelectorAll(step)].find(
      (found) => scope === document || step.split(' > ').length === depth(found, scope),
    ) ?? null;
    scope = element?.shadowRoot;
  }
  function depth(node, root) {
    let levels = 0;
    for (let at = node; at && at !== root; at = at.parentNode) levels++;
    return levels;
  }
  return element;
})()`;

/**
 * Adds the facts of frames that the page itself could not read (other origins) to those of the page.
 * Elements keep their path within the frame's document and get its URL as `frame`; places and order are
 * those of the frame in the page, so they stand where a reader meets them.
 */
export function mergeFrameFacts(page: PageFacts, frames: readonly PageFacts[]): PageFacts {
  const merged = { ...page, links: [...page.links], controls: [...page.controls], forms: [...page.forms] };
  const headings = [...page.headings];
  const blocks = [...page.blocks];
  const widgets = [...page.widgets];
  const seen = new Set<number>();
  for (const inner of frames) {
    const at = page.frames.find(
      (frame) => !frame.read && !seen.has(frame.order) && isSameDocument(frame.url, inner.url),
    );
    if (!at) continue;
    seen.add(at.order);
    const order = (n: number) => at.order + (n + 1) / (ORDERS + 1);
    const place = <Fact extends ElementFact>(fact: Fact): Fact => ({
      ...fact,
      visible: fact.visible && at.visible,
      box: fact.box && at.box && { ...fact.box, x: fact.box.x + at.box.x, y: fact.box.y + at.box.y },
      order: order(fact.order),
      frame: inner.url,
    });
    merged.links.push(...inner.links.map((link) => ({ ...place(link), index: null })));
    merged.controls.push(...inner.controls.map((control) => ({ ...place(control), form: null })));
    for (const form of inner.forms)
      merged.forms.push({
        ...place(form),
        index: null,
        fields: form.fields.map(place),
        submits: form.submits.map((submit) => ({ ...place(submit), form: null })),
      });
    headings.push(...inner.headings.map((heading) => ({ ...heading, order: order(heading.order) })));
    blocks.push(...inner.blocks.map((block) => ({ ...block, order: order(block.order), frame: inner.url })));
    widgets.push(...inner.widgets.map((widget) => ({ ...widget, form: null, order: order(widget.order) })));
    merged.words += at.visible ? inner.words : 0;
  }
  const sorted = <Fact extends { order: number }>(facts: Fact[]) => facts.sort((a, b) => a.order - b.order);
  return {
    ...merged,
    links: sorted(merged.links),
    controls: sorted(merged.controls),
    forms: sorted(merged.forms),
    headings: sorted(headings),
    blocks: sorted(blocks),
    widgets: sorted(widgets),
    frames: page.frames.map((frame) => (seen.has(frame.order) ? { ...frame, read: true } : frame)),
  };
}

/** More than a document ever has elements (the walk stops at 60,000). */
const ORDERS = 100_000;
