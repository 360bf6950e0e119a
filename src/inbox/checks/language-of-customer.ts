/** Do we write in the customer's language, throughout? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/language-of-customer',
  title: 'We write in the language the customer chose, to the last button',
  why: '“Shop now” under a German text says that the template mattered more than the reader.',
  source: 'our assumption',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    right: { verdict: 'pass', says: 'The mail is in the customer’s language.' },
    other: {
      verdict: 'fail',
      says: 'The mail is in another language than the customer’s.',
      remedy: { text: 'Keep the language with the address, and send by it.', effort: 'days' },
    },
    mixed: {
      verdict: 'fail',
      says: 'Buttons or footer links are in another language than the text.',
      credit: 0.4,
      remedy: { text: 'Translate buttons and footer of the template.', effort: 'minutes' },
    },
    unclear: { verdict: 'cant-tell', says: 'There is too little text to tell its language.' },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ language, foreignLabels, subject }) => {
      if (language === null) return { outcome: 'unclear' };
      const wanted = evidence.company.languages.map((tag) => tag.split('-')[0]?.replace('nb', 'no'));
      if (wanted.length > 0 && !wanted.includes(language)) {
        return {
          outcome: 'other',
          message: `The mail is in “${language}”.`,
          quotes: [`Subject: ${subject}`],
        };
      }
      return foreignLabels.length > 0
        ? { outcome: 'mixed', quotes: foreignLabels.map(({ text }) => text) }
        : { outcome: 'right' };
    }),
});
