/** Does the mail speak in words, or only in pictures? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { isImageOnly } from '../judging/image-only.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/message-in-words',
  title: 'The message is in words, not only in pictures',
  why: 'Where pictures are blocked, an image-only mail is an empty page.',
  source: 'WCAG 2.2 criterion 1.4.5',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    words: { verdict: 'pass', says: 'The message is in words.' },
    pictures: {
      verdict: 'fail',
      says: 'Next to nothing remains when pictures are not shown.',
      remedy: {
        text: 'Set headline, offer and conditions as text, and pictures beside them.',
        effort: 'days',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), (mail) => {
      if (mail.htmlBytes === null) return null;
      if (!isImageOnly(mail)) return { outcome: 'words' };
      const { content } = mail.images;
      return {
        outcome: 'pictures',
        quotes: [`${mail.subject}: ${content} pictures, ${mail.contentLetters} letters`],
      };
    }),
});
