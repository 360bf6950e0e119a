/** Does the preview line say something? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';
import { offersBrowser } from '../recognise/footer-lines.js';
import { findMergeTags } from '../recognise/merge-tags.js';

/** Matches a preview that begins with an address or with code. */
const ADDRESS_OR_CODE = /^\s*(?:https?:\/\/|www\.|<|\{|\[image)/i;
/** How far a mail list shows the preview beside the subject on a phone (our assumption). */
const FIRST_WORDS = 60;

export default defineCheck({
  id: 'inbox/preview-informative',
  title: 'The preview line says what the mail is about',
  why: 'The list of mails shows it beside the subject; “View in browser” wastes it.',
  source: 'our assumption',
  weight: 2,
  needs: 'inbox',
  outcomes: {
    informative: { verdict: 'pass', says: 'The first words say something.' },
    wasted: {
      verdict: 'fail',
      says: 'The first words are about the browser, an address or a placeholder.',
      remedy: { text: 'Write a preview text, and move “View in browser” to the footer.', effort: 'minutes' },
    },
    empty: { verdict: 'cant-tell', says: 'The mail has no words to preview.' },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ preview }) => {
      if (preview === '') return { outcome: 'empty' };
      const wasted =
        offersBrowser(preview.slice(0, FIRST_WORDS)) ||
        ADDRESS_OR_CODE.test(preview) ||
        findMergeTags(preview).length > 0;
      return wasted ? { outcome: 'wasted', quotes: [preview] } : { outcome: 'informative' };
    }),
});
