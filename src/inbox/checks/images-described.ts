/** Do pictures say in words what they show? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { ownMails } from '../judging/sender.js';

export default defineCheck({
  id: 'inbox/images-described',
  title: 'Pictures say in words what they show',
  why: 'Mail programs block pictures, and blind customers hear only their words.',
  source: 'WCAG 2.2 criterion 1.1.1; European Accessibility Act (to be confirmed)',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    described: { verdict: 'pass', says: 'Every picture has an alternative text, or needs none.' },
    'links-undescribed': {
      verdict: 'fail',
      says: 'Pictures that are links have no alternative text.',
      remedy: { text: 'Write where each picture leads into its alternative text.', effort: 'minutes' },
    },
    undescribed: {
      verdict: 'fail',
      says: 'Pictures lack the alternative text.',
      credit: 0.3,
      remedy: {
        text: 'Describe each picture; give decoration an empty alternative text.',
        effort: 'minutes',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(ownMails(evidence), ({ images: { content, withoutAlt, linkedWithoutAlt }, subject }) => {
      if (content === 0) return null;
      const faults = (count: number): string[] => [`${subject}: ${count} of ${content} pictures`];
      if (linkedWithoutAlt > 0) return { outcome: 'links-undescribed', quotes: faults(linkedWithoutAlt) };
      return withoutAlt > 0
        ? { outcome: 'undescribed', quotes: faults(withoutAlt) }
        : { outcome: 'described' };
    }),
});
