/** What a mailbox already answers of the walk `marketing-inbox`; a person confirms it. Pure. */
import type { Measurement } from '../model/measurement.js';

/** The checklist whose questions they are. */
export const ANSWERED_CHECKLIST = 'marketing-inbox';
/** Its question whether the program counts; with no, a person counts everything. */
export const WHO_COUNTS = 'read-by-program';

/** Question of the checklist → the measurement that answers it. */
const ANSWERED_BY: Readonly<Record<string, string>> = {
  'welcome-hours': 'inbox.hours-to-welcome',
  'messages-a-week': 'inbox.messages-per-week',
  'postal-address': 'inbox.postal-address',
  'unsubscribe-visible': 'inbox.visible-unsubscribe',
  'unsubscribe-button': 'inbox.one-click-unsubscribe',
  trusted: 'inbox.authenticated',
  'no-reply': 'inbox.no-reply',
  'contact-shown': 'inbox.contact-route',
  'days-to-stop': 'inbox.days-until-stopped',
  'unknown-senders': 'inbox.strangers',
  mistakes: 'inbox.errors',
  contradictions: 'inbox.duplicates',
};

export interface ProposedAnswer {
  value: number | boolean;
  /** Where the answer comes from. */
  note: string;
}

/** Questions that a mailbox may answer, by their ids. */
export const countable: readonly string[] = Object.keys(ANSWERED_BY);

/** By question id; questions that the mailbox does not answer are left out. `source` names mailbox and day. */
export function proposedAnswers(
  measurements: readonly Measurement[],
  source: string,
): Record<string, ProposedAnswer> {
  const values = new Map(measurements.map(({ name, value }) => [name, value]));
  const note = `counted by ownqueue inbox in ${source}`;
  const counted = Object.entries(ANSWERED_BY).flatMap(([question, name]) => {
    const value = values.get(name);
    return value === undefined ? [] : [[question, { value, note }] as const];
  });
  return { [WHO_COUNTS]: { value: counted.length > 0, note }, ...Object.fromEntries(counted) };
}
