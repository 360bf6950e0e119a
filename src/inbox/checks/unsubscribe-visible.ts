/** Can a reader see how to leave the list? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/unsubscribe-visible',
  title: 'Every marketing mail shows how to unsubscribe',
  why: 'Who cannot find the way out reports us as spam, and remembers it.',
  source:
    '15 USC 7704(a)(3) and (5), PECR 2003 reg. 22(3)(c) and 23(b), ePrivacy Directive Article 13(4) (to be confirmed)',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    visible: { verdict: 'pass', says: 'A way to unsubscribe is visible.' },
    none: {
      verdict: 'fail',
      says: 'No link, address or picture text says how to unsubscribe.',
      remedy: {
        text: 'Put an unsubscribe link into the footer of the template, in words.',
        effort: 'minutes',
      },
    },
    'in-picture': {
      verdict: 'cant-tell',
      says: 'Only a picture without alternative text leads to unsubscribing; who does not load pictures cannot see it.',
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ unsubscribe, unsubscribeInPicture, subject }) => {
      if (unsubscribe.length > 0)
        return { outcome: 'visible', quotes: unsubscribe.map(({ sentence }) => sentence) };
      return unsubscribeInPicture
        ? { outcome: 'in-picture' }
        : { outcome: 'none', quotes: [`Subject: ${subject}`] };
    }),
});
