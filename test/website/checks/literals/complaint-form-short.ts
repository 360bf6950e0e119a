/** Evidence for every outcome of `website/complaint-form-short`. */

import type { SiteEvidence } from '../../../../src/model/evidence.js';
import check from '../../../../src/website/checks/complaint-form-short.js';
import { literalsOf } from '../../../support/check-literals.js';
import { at, cutShort, site } from '../../../support/site-evidence.js';

const withRequired = (required: number): SiteEvidence => {
  const requiredFields = [{ label: 'Your complaint', kind: 'message' as const }];
  const form = { url: at('/complaints'), fields: required + 1, required, optional: 1, requiredFields };
  return site({ journeys: { complain: { reached: 'form', form } } });
};

export default literalsOf(check, {
  short: [withRequired(3), withRequired(5)],
  long: [withRequired(6), withRequired(8)],
  'very-long': [withRequired(9)],
  'no-form': [site({ journeys: { complain: { reached: 'email' } } }), site()],
  acts: [site({ journeys: { complain: { reached: 'acts' } } })],
  'cut-short': [cutShort()],
});
