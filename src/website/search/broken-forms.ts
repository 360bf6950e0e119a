/** Forms that cannot be sent, and endpoints at them turned into walls. Pure. */

import { NO_WORK } from '../../model/effort.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { FormReading } from '../recognise/forms.js';
import type { Endpoint } from './cheapest-paths.js';

/**
 * Nothing on the page could send what a customer has written; a message is not sent by the Enter key. Whether an
 * address that only takes what is posted is there cannot be told without posting.
 */
export function hasNoSend({ fact, fields }: FormReading, { controls, url }: PageFacts): boolean {
  if (leadsAstray(fact, url)) return true;
  if (fact.submits.length > 0 || !fields.some(({ kind }) => kind === 'message')) return false;
  return !controls.some(
    ({ visible, kind, region, frame }) =>
      visible &&
      frame === fact.frame &&
      /^(button|submit|clickable)$/.test(kind) &&
      /^(main|body|dialog|aside)$/.test(region),
  );
}

/** Addresses of the machine that the page was made on. */
const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The address is a file, or a machine that only whoever made the page has. Asking it would be sending. */
function leadsAstray({ action, rawAction }: FormReading['fact'], url: string): boolean {
  if (!URL.canParse(action) || rawAction === '') return false;
  const { protocol, hostname } = new URL(action);
  return protocol === 'file:' || (OWN_MACHINE.test(hostname) && !OWN_MACHINE.test(new URL(url).hostname));
}

/** Every control that sends is disabled: it may wake up, or be disabled for ever. */
export const sleeps = ({ fact }: FormReading): boolean =>
  fact.visible && fact.submits.length > 0 && fact.submits.every(({ disabled }) => disabled);

/** A customer gets to the form and no further. */
export const asBroken = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  reached: 'blocked',
  obstacles: ['broken-form'],
  form: null,
  work: { ...NO_WORK, obstacles: ['broken-form'] },
});
