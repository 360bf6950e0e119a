/** A named number with a unit, taken in an audit: `complain.clicks`, `call.ring-seconds`. */
import type { SeenUnder } from './finding.js';

export type Unit =
  | 'clicks'
  | 'loads'
  | 'fields'
  | 'words'
  | 'actions'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'ratio'
  | 'percent'
  | 'count'
  | 'points'
  | 'messages';

export interface Measurement {
  /** `<goal or channel>.<what>` in kebab-case. */
  name: string;
  value: number;
  /** The value is the least that it can be: the look ended before the journey did. */
  atLeast?: true;
  unit: Unit;
  /** What was measured: a site's URL, a phone number, a mailbox. */
  subject: string;
  context: SeenUnder;
}
