/** Does a marketing mail say where we are? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/postal-address-present',
  title: 'Every marketing mail gives our postal address',
  why: 'A company that hides where it is cannot be trusted with a complaint.',
  source:
    '15 USC 7704(a)(5)(A)(iii), 16 CFR 316.2(p), CASL regulations, E-Commerce Directive Articles 5 and 6, DE § 5 DDG (to be confirmed)',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    present: { verdict: 'pass', says: 'A postal address or post box is there.' },
    absent: {
      verdict: 'fail',
      says: 'There is neither a postal address nor a post box.',
      remedy: { text: 'Add the address to the footer of the template, as text.', effort: 'minutes' },
    },
    'perhaps-in-picture': {
      verdict: 'cant-tell',
      says: 'No address is in the text; the mail is made of pictures, which may show one.',
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ addresses, images, contentLetters, subject }) => {
      if (addresses.length > 0) return { outcome: 'present', quotes: addresses };
      const pictures = images.content > 0 && contentLetters < 60;
      return pictures
        ? { outcome: 'perhaps-in-picture' }
        : { outcome: 'absent', quotes: [`Subject: ${subject}`] };
    }),
});
