/** Evidence for every outcome of `website/complaining-as-easy-as-buying`. */

import type { SiteEvidence } from '../../../../src/model/evidence.js';
import check from '../../../../src/website/checks/complaining-as-easy-as-buying.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

/** Buying takes 100 seconds and 10 actions. */
const buy = { reached: 'form', effort: { seconds: 100, penalties: 0, actions: 10 } } as const;

const complaining = (seconds: number): SiteEvidence =>
  site({ journeys: { buy, complain: { reached: 'form', effort: { seconds, penalties: 0, actions: 10 } } } });

export default literalsOf(check, {
  'as-easy': [complaining(60), complaining(100)],
  harder: [complaining(101), complaining(150)],
  'much-harder': [complaining(151)],
  'no-online-way': [
    site({ journeys: { buy } }),
    site({ journeys: { buy, complain: { reached: 'phone', obstacles: ['phone-only'] } } }),
  ],
  'nothing-to-compare': [site({ journeys: { complain: { reached: 'form' } } })],
  'cut-short': [cutShort(), cutShort({ journeys: { buy } })],
});
