/** Does the mail tell programs which language it is in? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/language-declared',
  title: 'The mail says which language it is in',
  why: 'A screen reader speaks German with an English tongue when the language is not declared.',
  source: 'WCAG 2.2 criterion 3.1.1',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    declared: { verdict: 'pass', says: 'The declared language is the language of the text.' },
    missing: {
      verdict: 'fail',
      says: 'No language is declared.',
      credit: 0.5,
      remedy: { text: 'Add lang to the html element of the template.', effort: 'minutes' },
    },
    wrong: {
      verdict: 'fail',
      says: 'Another language is declared than the one the text is in.',
      remedy: { text: 'Correct lang in the html element of the template.', effort: 'minutes' },
    },
    unclear: { verdict: 'cant-tell', says: 'There is too little text to tell its language.' },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ htmlBytes, declaredLanguage, language }) => {
      if (htmlBytes === null) return null;
      if (declaredLanguage === null) return { outcome: 'missing' };
      if (language === null) return { outcome: 'unclear' };
      const declared = declaredLanguage.split(/[-_]/)[0];
      return sameLanguage(declared, language)
        ? { outcome: 'declared' }
        : { outcome: 'wrong', message: `Declared is “${declaredLanguage}”, the text is in “${language}”.` };
    }),
});

/** Norwegian goes by three codes. */
const sameLanguage = (a: string | undefined, b: string): boolean => norwegian(a) === norwegian(b);
const norwegian = (code: string | undefined): string | undefined =>
  code === 'nb' || code === 'nn' ? 'no' : code;
