/** Can the mail be read without HTML? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

/** Fewer letters are not a version of the mail (domain rule). */
const LETTERS = 40;

export default defineCheck({
  id: 'inbox/text-part-present',
  title: 'The mail can be read as plain text',
  why: 'Screen readers, watches and cautious mail programs read the plain text.',
  source: 'RFC 2046 section 5.1.4; good practice',
  weight: 2,
  needs: 'inbox',
  outcomes: {
    present: { verdict: 'pass', says: 'A plain text version is there.' },
    absent: {
      verdict: 'fail',
      says: 'There is no plain text version.',
      remedy: {
        text: 'Switch the plain text version on in the mailing software, and write it.',
        effort: 'minutes',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ textPart, htmlBytes, subject }) => {
      if (htmlBytes === null) return textPart ? { outcome: 'present' } : null;
      return (textPart?.letters ?? 0) >= LETTERS
        ? { outcome: 'present' }
        : { outcome: 'absent', quotes: [`Subject: ${subject}`] };
    }),
});
