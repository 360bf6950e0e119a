/** What every fact about an element has in common. */
import type { ElementFact } from '../../../model/page-facts.js';
import type { Dom } from './dom.js';
import type { Geometry } from './geometry.js';
import type { Names } from './names.js';
import type { Place } from './walk.js';

export type Describe = (place: Place) => ElementFact;

/** Self-contained: its source text is evaluated in the page. */
export function createDescribe(dom: Dom, geometry: Geometry, names: Names): Describe {
  return (place) => {
    const { element, region, order, frame } = place;
    const visible = geometry.visible(place);
    return {
      path: geometry.path(place),
      tag: dom.tag(element),
      role: dom.attribute(element, 'role').trim().toLowerCase() || null,
      name: names.of(element),
      text: dom.text(element, { renderedOnly: visible }),
      visible,
      box: geometry.box(place),
      region,
      order,
      frame,
      attributes: dom.attributes(element),
    };
  };
}
