/** Is what we offer still on when the mail arrives? */
import { defineCheck } from '../../model/check.js';
import { arrivalTime, wallClock } from '../judging/arrival.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/offers-still-valid',
  title: 'Offers still hold when the mail arrives',
  why: 'An offer that has ended before it arrives is a joke at the customer’s expense.',
  source: 'our assumption',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    valid: { verdict: 'pass', says: 'The offer holds on the day of arrival.' },
    expired: {
      verdict: 'fail',
      says: 'The offer had ended when the mail arrived.',
      remedy: { text: 'Check the dates of a template before it is used again.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), (mail) => {
      const time = arrivalTime(mail);
      if (mail.offers.length === 0 || Number.isNaN(time)) return null;
      const { day: today } = wallClock(time, evidence.company.zone);
      const expired = mail.offers.filter(({ until }) => until < today);
      return expired.length === mail.offers.length
        ? { outcome: 'expired', quotes: expired.map(({ quote }) => quote) }
        : { outcome: 'valid', quotes: mail.offers.map(({ quote }) => quote) };
    }),
});
