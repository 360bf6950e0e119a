/** Evidence for every outcome of `website/complaining-as-easy-as-buying`. */

import { NO_WORK, type Work } from '../../../../src/model/effort.js';
import check from '../../../../src/website/checks/complaining-as-easy-as-buying.js';
import { literalsOf } from '../../../support/check-literals.js';
import { cutShort, site } from '../../../support/site-evidence.js';

/** Nothing but clicks: whatever is assumed about typing and reading, the ratio stays. */
const clicks = (clicks: number, more: Partial<Work> = {}): Work => ({ ...NO_WORK, clicks, ...more });

const compare = (complain: Work, buy: Work, viewport: 'desktop' | 'mobile' = 'desktop') =>
  site({
    viewport,
    journeys: { complain: { reached: 'form', work: complain }, buy: { reached: 'form', work: buy } },
  });

export default literalsOf(check, {
  'as-easy': [compare(clicks(4), clicks(4)), compare(clicks(2), clicks(4), 'mobile')],
  // Whoever reads everything takes longer to complain; whoever skims does not.
  'about-equal': [compare(clicks(4, { browsingWords: 40 }), clicks(5))],
  harder: [compare(clicks(5), clicks(4)), compare(clicks(6), clicks(4))],
  'much-harder': [
    compare(clicks(7), clicks(4)),
    // Many actions against few, and yet few seconds against many: the message says both.
    compare(clicks(2, { formWords: 200 }), clicks(4)),
  ],
  'no-online-way': [
    site({ journeys: { buy: { reached: 'form', work: clicks(4) } } }),
    site({ journeys: { buy: { reached: 'form', work: clicks(4) }, complain: { reached: 'blocked' } } }),
  ],
  'nothing-to-compare': [site(), compare(clicks(1), clicks(0))],
  'cut-short': [cutShort(), cutShort({ journeys: { buy: { reached: 'form', work: clicks(4) } } })],
});
