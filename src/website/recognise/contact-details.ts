/** Every way to reach the company that a page tells, and what it promises. */
import type { PageFacts } from '../../model/page-facts.js';
import { type AddressReading, addressesOf } from './addresses.js';
import { emailsOf } from './emails.js';
import { type EscalationReading, escalationOf } from './escalation.js';
import { type HoursReading, hoursOf } from './hours.js';
import { type PersonReading, peopleOf } from './people.js';
import { type PhoneReading, phonesOf } from './phones.js';
import { type PromiseReading, promisesOf } from './promises.js';

export interface ContactDetails {
  phones: PhoneReading[];
  emails: string[];
  addresses: AddressReading[];
  hours: HoursReading[];
  people: PersonReading[];
  promises: PromiseReading[];
  escalation: EscalationReading[];
}

/** Pure. `country` is ISO 3166-1 alpha-2, for numbers without a country code; null where unknown. */
export const contactDetailsOf = (facts: PageFacts, country: string | null): ContactDetails => ({
  phones: phonesOf(facts, country),
  emails: emailsOf(facts),
  addresses: addressesOf(facts),
  hours: hoursOf(facts),
  people: peopleOf(facts),
  promises: promisesOf(facts),
  escalation: escalationOf(facts),
});
