/** Can a customer ring us after reading the mail? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/phone-present',
  title: 'A mail gives a phone number',
  why: 'Some customers want to ring, and some cannot write; a number in the footer costs nothing.',
  source: 'our assumption',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    present: { verdict: 'pass', says: 'A phone number is in the text.' },
    absent: {
      verdict: 'fail',
      says: 'No phone number is in the text.',
      remedy: { text: 'Add the service number to the footer, as text and as a link.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ phones, subject }) =>
      phones.length > 0
        ? { outcome: 'present', quotes: phones }
        : { outcome: 'absent', quotes: [`Subject: ${subject}`] },
    ),
});
