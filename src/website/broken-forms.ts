/** Forms that cannot be sent, and ends at them turned into walls. Pure. */

import type { PageFacts } from '../model/page-facts.js';
import { NO_WORK } from './no-work.js';
import type { End } from './paths.js';
import type { FormReading } from './recognise/forms.js';

/**
 * Nothing on the page could send what a customer has written; a message is not sent by the Enter key. Whether an
 * address that only takes what is posted is there cannot be told without posting.
 */
export function hasNoSend({ fact, fields }: FormReading, { controls }: PageFacts): boolean {
  if (fact.submits.length > 0 || !fields.some(({ kind }) => kind === 'message')) return false;
  return !controls.some(
    ({ visible, kind, region, frame }) =>
      visible &&
      frame === fact.frame &&
      /^(button|submit|clickable)$/.test(kind) &&
      /^(main|body|dialog|aside)$/.test(region),
  );
}

/** Every control that sends is disabled: it may wake up, or be disabled for ever. */
export const sleeps = ({ fact }: FormReading): boolean =>
  fact.visible && fact.submits.length > 0 && fact.submits.every(({ disabled }) => disabled);

/** A customer gets to the form and no further. */
export const asBroken = (end: End): End => ({
  ...end,
  reached: 'blocked',
  obstacles: ['broken-form'],
  form: null,
  work: { ...NO_WORK, obstacles: ['broken-form'] },
});
