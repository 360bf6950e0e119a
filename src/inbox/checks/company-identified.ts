/** Does a mail give the particulars that company law asks for? */
import { defineCheck } from '../../model/check.js';
import type { MessageFacts } from '../../model/inbox-evidence.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

type Kind = MessageFacts['company'][number]['kind'];

/** Which particulars a country's law asks for on business letters, mails included. */
const ASKED: Readonly<Record<string, readonly Kind[]>> = {
  GB: ['legal-form', 'register'],
  IE: ['legal-form', 'register'],
  DE: ['legal-form', 'register'],
  AT: ['legal-form', 'register'],
  IT: ['legal-form', 'tax'],
  FR: ['legal-form', 'register'],
};
const CALLED: Readonly<Record<Kind, string>> = {
  'legal-form': 'the company’s name with its legal form',
  register: 'the register and its number',
  tax: 'the tax number',
};

export default defineCheck({
  id: 'inbox/company-identified',
  title: 'A mail says which company writes',
  why: 'Customers who want to complain, or to sue, need to know whom.',
  source: 'UK SI 2015/17 regs 24 and 25; DE § 35a GmbHG and § 5 DDG; national company law (to be confirmed)',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    identified: { verdict: 'pass', says: 'The particulars that the law asks for are there.' },
    incomplete: {
      verdict: 'fail',
      says: 'Particulars that the law asks for are missing.',
      remedy: { text: 'Copy the particulars of your letterhead into the footer.', effort: 'minutes' },
    },
    'no-rule': { verdict: 'not-applicable', says: 'No rule for the configured country is known here.' },
  },
  judge: (evidence) => {
    const country = evidence.company.countries.find((code) => ASKED[code]);
    return forEachMail(marketingMails(evidence), ({ company }) => {
      const asked = country ? ASKED[country] : undefined;
      if (!asked) return { outcome: 'no-rule' };
      const missing = asked.filter((kind) => !company.some((given) => given.kind === kind));
      const quotes = company.map(({ quote }) => quote);
      if (missing.length === 0) return { outcome: 'identified', quotes };
      return {
        outcome: 'incomplete',
        message: `Missing: ${missing.map((kind) => CALLED[kind]).join(', ')}.`,
        quotes,
      };
    });
  },
});
