/** Are placeholders of the mailing software left in? */
import { defineCheck } from '../../model/check.js';
import type { MergeTagHit } from '../../model/inbox-evidence.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

const READ: readonly MergeTagHit['place'][] = ['subject', 'sender', 'body', 'text-part'];

export default defineCheck({
  id: 'inbox/merge-tags-filled',
  title: 'Every placeholder is filled in before a mail is sent',
  why: '“Hello %FIRSTNAME%” tells a customer that nobody looked, and that to us they are a row in a table.',
  source: 'our assumption',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    filled: { verdict: 'pass', says: 'No placeholder is left.' },
    'in-text': {
      verdict: 'fail',
      says: 'A placeholder is left where the customer reads it.',
      remedy: {
        text: 'Give every field a fallback text, and send a proof to an address with an empty profile before each mailing.',
        effort: 'minutes',
      },
    },
    'in-preview': {
      verdict: 'fail',
      says: 'A placeholder is left in the preview line.',
      credit: 0.2,
      remedy: { text: 'Fill in or remove the preview text of the template.', effort: 'minutes' },
    },
    'in-link': {
      verdict: 'fail',
      says: 'A placeholder is left in the address of a link, which may lead nowhere.',
      credit: 0.2,
      remedy: { text: 'Check the links of the template, and click each one in a proof.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ mergeTags }) => {
      const quotes = (places: readonly MergeTagHit['place'][]): string[] =>
        mergeTags.filter(({ place }) => places.includes(place)).map(({ quote }) => quote);
      const read = quotes(READ);
      if (read.length > 0) return { outcome: 'in-text', quotes: read };
      const preview = quotes(['preheader']);
      if (preview.length > 0) return { outcome: 'in-preview', quotes: preview };
      const links = quotes(['link']);
      return links.length > 0 ? { outcome: 'in-link', quotes: links } : { outcome: 'filled' };
    }),
});
