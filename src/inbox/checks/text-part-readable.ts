/** Does the plain text say what the HTML says? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';
import { offersBrowser } from '../recognise/footer-lines.js';

/** Share of words in common below which the two say different things (domain rule). */
const ALIKE = 0.2;
/** Matches code that ended up in the text: CSS rules, tags, conditional comments. */
const CODE =
  /\{[^{}]*(?:color|font|margin|padding|width)\s*:|<(?:html|body|table|td|div|style)\b|@media|\[if mso/i;
/** A text of this length that only points to the browser says nothing (our assumption). */
const SHORT = 200;

export default defineCheck({
  id: 'inbox/text-part-readable',
  title: 'The plain text says what the mail says',
  why: 'Who reads the plain text gets code, or “please view in your browser”, and is left out.',
  source: 'in the spirit of WCAG 2.2 criterion 1.1.1',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    readable: { verdict: 'pass', says: 'The plain text says the same.' },
    code: {
      verdict: 'fail',
      says: 'The plain text shows code.',
      remedy: { text: 'Write the plain text by hand, or let another tool make it.', effort: 'minutes' },
    },
    'points-elsewhere': {
      verdict: 'fail',
      says: 'The plain text only sends the reader to a browser.',
      remedy: { text: 'Put the message itself into the plain text.', effort: 'minutes' },
    },
    different: {
      verdict: 'fail',
      says: 'The plain text says something else than the mail.',
      remedy: { text: 'Make the plain text anew for each mailing.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ textPart, htmlBytes, letters }) => {
      if (!textPart || htmlBytes === null || textPart.letters === 0) return null;
      const quotes = [textPart.quote];
      if (CODE.test(textPart.quote)) return { outcome: 'code', quotes };
      if (textPart.letters < SHORT && offersBrowser(textPart.quote))
        return { outcome: 'points-elsewhere', quotes };
      const different = letters >= SHORT && textPart.similarity !== null && textPart.similarity < ALIKE;
      return different ? { outcome: 'different', quotes } : { outcome: 'readable' };
    }),
});
