/** Does a mail that cannot be answered show any way to reach us? */
import { defineCheck } from '../../model/check.js';
import { hasContactRoute } from '../judging/contact-route.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/contact-route-present',
  title: 'Every mail shows a way to reach us',
  why: 'A mail raises questions; without a way to ask them it only adds to the noise.',
  source: 'EU Consumer Rights Directive Article 6, E-Commerce Directive Article 5(1)(c) (to be confirmed)',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    present: {
      verdict: 'pass',
      says: 'A mail address, a phone number or a link to contact, help or complaints is there.',
    },
    'by-answer': { verdict: 'pass', says: 'The mail names no route, but it can be answered.' },
    none: {
      verdict: 'fail',
      says: 'The mail names no route, and cannot be answered.',
      remedy: {
        text: 'Add a contact link, a phone number and “How to complain” to the footer.',
        effort: 'minutes',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), (mail) => {
      if (hasContactRoute(mail))
        return { outcome: 'present', quotes: [...mail.contactRoutes, ...mail.phones] };
      return mail.noReplyAnswer
        ? { outcome: 'none', quotes: [`From: ${mail.from.address}`] }
        : { outcome: 'by-answer' };
    }),
});
