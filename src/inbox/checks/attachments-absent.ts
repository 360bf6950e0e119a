/** Does marketing come without attachments? */
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Matches files that can carry programs: `offer.zip`, `price-list.docm`, `flyer.pdf.exe`. */
const DANGEROUS =
  /\.(?:exe|scr|com|bat|cmd|ps1|js|jse|vbs|vbe|wsf|msi|jar|hta|lnk|iso|img|zip|rar|7z|docm|xlsm|pptm|dotm|xlam|html?|svg)$/i;

export default defineCheck({
  id: 'inbox/attachments-absent',
  title: 'Marketing comes without attachments',
  why: 'Attachments are how harm arrives; a company that sends them trains its customers to open them.',
  source: 'our assumption',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    none: { verdict: 'pass', says: 'Nothing is attached.' },
    attached: {
      verdict: 'fail',
      says: 'Files are attached.',
      credit: 0.4,
      remedy: { text: 'Put files on the website, and link to them.', effort: 'minutes' },
    },
    dangerous: {
      verdict: 'fail',
      says: 'A file is attached that can carry a program.',
      remedy: {
        text: 'Never send archives, programs or documents with macros to customers.',
        effort: 'minutes',
      },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ attachments }) => {
      if (attachments.length === 0) return { outcome: 'none' };
      const dangerous = attachments.filter(({ filename }) => DANGEROUS.test(filename));
      const quotes = (dangerous.length > 0 ? dangerous : attachments).map(
        ({ filename, mimeType }) => `${filename || '(unnamed)'} (${mimeType})`,
      );
      return { outcome: dangerous.length > 0 ? 'dangerous' : 'attached', quotes };
    }),
});
