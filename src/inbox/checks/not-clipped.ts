/** Does Gmail show the whole mail? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

/** Gmail cuts a mail off after about 102 KB of HTML (seen in practice, not documented). */
const LIMIT = 102 * 1024;

export default defineCheck({
  id: 'inbox/not-clipped',
  title: 'Mail programs show the whole mail',
  why: 'What lies beyond the cut is not seen, often the way to unsubscribe.',
  source: 'Gmail’s behaviour, unofficial',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    whole: { verdict: 'pass', says: 'The mail is small enough to be shown whole.' },
    clipped: {
      verdict: 'fail',
      says: 'Gmail cuts the end of the mail off.',
      credit: 0.4,
      remedy: { text: 'Shorten the mail, and let the software compress its HTML.', effort: 'days' },
    },
    'unsubscribe-clipped': {
      verdict: 'fail',
      says: 'Gmail cuts off the part with the way to unsubscribe.',
      remedy: { text: 'Shorten the mail, or put the unsubscribe link further up.', effort: 'days' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ htmlBytes, unsubscribe }) => {
      if (htmlBytes === null) return null;
      if (htmlBytes <= LIMIT) return { outcome: 'whole' };
      const message = `The HTML is ${Math.round(htmlBytes / 1024)} KB; Gmail shows the first 102.`;
      const hidden = unsubscribe.length > 0 && unsubscribe.every(({ offset }) => offset > LIMIT);
      return {
        outcome: hidden ? 'unsubscribe-clipped' : 'clipped',
        message,
        quotes: unsubscribe.map(({ sentence }) => sentence),
      };
    }),
});
