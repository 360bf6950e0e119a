/** How often do we write? */

import { defineCheck } from '../../model/check.js';
import { counted } from '../../text/counting.js';
import { busiestWeek } from '../judging/arrival.js';
import { aboutMailbox } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Mails a week that a customer bears, and too many (our assumption; limits of the checklist). */
const BEARABLE = 3;
const TOO_MANY = 7;

export default defineCheck({
  id: 'inbox/frequency-bearable',
  title: 'We write no more often than customers bear',
  why: 'Too much mail is the first reason people give for leaving a list.',
  source: 'our assumption; fairness under the ePrivacy Directive (to be confirmed)',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    bearable: {
      verdict: 'pass',
      says: 'No more marketing came in any week than was promised, or than three mails.',
    },
    busy: {
      verdict: 'fail',
      says: 'More than three marketing mails came within a week.',
      credit: 0.4,
      remedy: {
        text: 'Limit how many mails a customer gets a week, whatever list they are on.',
        effort: 'days',
      },
    },
    flood: {
      verdict: 'fail',
      says: 'More than seven marketing mails came within a week, or more than was promised.',
      remedy: {
        text: 'Limit how many mails a customer gets a week, and let customers choose.',
        effort: 'days',
      },
    },
    'no-marketing': { verdict: 'not-applicable', says: 'No marketing mail came.' },
  },
  judge(evidence) {
    const mails = marketingMails(evidence);
    const { count, first } = busiestWeek(mails);
    if (!first) return [aboutMailbox(evidence.source, { outcome: 'no-marketing' })];
    const promised = evidence.planting.promisedPerWeek;
    const broken = promised !== null && count > Math.max(1, Math.ceil(promised));
    const outcome =
      broken || count > TOO_MANY ? 'flood' : count > BEARABLE && promised === null ? 'busy' : 'bearable';
    return [
      aboutMailbox(evidence.source, {
        outcome,
        message: `${counted(count, 'marketing mail')} in the busiest week, from ${first.receivedAt?.slice(0, 10)}${promised === null ? '' : `; ${promised} a week promised`}.`,
      }),
    ];
  },
});
