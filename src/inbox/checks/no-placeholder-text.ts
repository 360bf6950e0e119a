/** Was a draft sent by mistake? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/no-placeholder-text',
  title: 'No draft text is sent to customers',
  why: '“Lorem ipsum” in a live mailing says that nobody read it before a thousand people did.',
  source: 'our assumption; found in a real mailing',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    finished: { verdict: 'pass', says: 'No text of a draft is left.' },
    draft: {
      verdict: 'fail',
      says: 'Text of a draft was sent.',
      remedy: { text: 'Let a second person read every mailing before it is sent.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ placeholders }) =>
      placeholders.length > 0 ? { outcome: 'draft', quotes: placeholders } : { outcome: 'finished' },
    ),
});
