/** Evidence for every outcome of `website/answer-time-promised`. */
import check from '../../../../src/website/checks/answer-time-promised.js';
import { literalsOf } from '../../../support/check-literals.js';
import { block } from '../../../support/page-parts.js';
import { at, page, site } from '../../../support/site-evidence.js';

const complaints = (text: string) =>
  site({
    journeys: { complain: { reached: 'form', finalUrl: at('/complaints') } },
    pages: [page('/'), page('/complaints', { facts: { blocks: [block(text)] } })],
  });

export default literalsOf(check, {
  promised: [complaints('We answer within 5 working days.')],
  silent: [complaints('We are sorry to hear that.'), complaints('We deliver within 5 working days.')],
  none: [site()],
});
