/** Do our mails respect the night? */
import { defineCheck } from '../../model/check.js';
import { arrivalTime, wallClock } from '../judging/arrival.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Hours in which a phone should not buzz with marketing (good practice; French law says so for calls only). */
const EVENING = 21;
const MORNING = 8;

export default defineCheck({
  id: 'inbox/nights-quiet',
  title: 'Marketing comes by day',
  why: 'A mail at three in the morning wakes those who need their phone beside the bed.',
  source: 'our assumption',
  weight: 2,
  needs: 'inbox',
  outcomes: {
    day: { verdict: 'pass', says: 'It came between 8 and 21 o’clock.' },
    night: {
      verdict: 'fail',
      says: 'It came between 21 and 8 o’clock.',
      remedy: { text: 'Send by the customer’s clock, not by the server’s.', effort: 'minutes' },
    },
    untold: { verdict: 'cant-tell', says: 'No header tells when it came.' },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), (mail) => {
      const time = arrivalTime(mail);
      if (Number.isNaN(time)) return { outcome: 'untold' };
      const { hour, text } = wallClock(time, evidence.company.zone);
      const night = hour >= EVENING || hour < MORNING;
      return night ? { outcome: 'night', quotes: [`${text}: ${mail.subject}`] } : { outcome: 'day' };
    }),
});
