/** Whether a link that was opened leads anywhere. Pure. */
import type { LinkVisit } from '../../model/inbox-evidence.js';

/** First HTTP status that means the page is not there or broken (RFC 9110). */
export const FIRST_ERROR = 400;

export const isBroken = ({ status, failure }: Pick<LinkVisit, 'status' | 'failure'>): boolean =>
  failure !== null || (status ?? 0) >= FIRST_ERROR;
