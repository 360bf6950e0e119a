/** Does a British company say who it is: name, number, office, part of the United Kingdom? */
import { defineCheck } from '../../model/check.js';
import { listed } from '../../text/counting.js';
import { type ReadPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import { type CompanyIdentity, companyIdentity } from '../recognise/company-identity.js';

const SAID_AS: Record<keyof CompanyIdentity, string> = {
  name: 'the registered name',
  number: 'the registered number',
  office: 'the address of the registered office',
  part: 'the part of the United Kingdom',
};
const DETAILS = Object.keys(SAID_AS) as (keyof CompanyIdentity)[];

export default defineCheck({
  id: 'website/british-company-details-stated',
  title: 'The website says which registered company stands behind it, and where',
  why: 'Whoever wants to complain formally must know whom to address.',
  source:
    'British Company (Trading Disclosures) Regulations, SI 2015/17, regulation 25; may apply; not legal advice',
  weight: 3,
  countries: ['GB'],
  needs: 'site',
  outcomes: {
    complete: {
      verdict: 'pass',
      says: 'Registered name, number, office and part of the United Kingdom are stated.',
    },
    incomplete: {
      verdict: 'fail',
      credit: 0.5,
      says: 'Some of the registered name, number, office and part of the United Kingdom are missing.',
      remedy: { text: 'Complete the company details in the footer or on the legal page.', effort: 'minutes' },
    },
    missing: {
      verdict: 'fail',
      says: 'None of the pages seen states the registered name, number and office of the company.',
      remedy: {
        text: 'State registered name, number, office and part of the United Kingdom in the footer of every page.',
        effort: 'minutes',
      },
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const [best] = readPages(site)
      .map((page) => ({ page, stated: companyIdentity(textOf(page)) }))
      .sort((a, b) => missingIn(a.stated).length - missingIn(b.stated).length);
    const missing = best ? missingIn(best.stated) : DETAILS;
    if (!best || missing.length === DETAILS.length) return { outcome: 'missing' };
    const { page, stated } = best;
    const text = DETAILS.flatMap((detail) => stated[detail] ?? []).join(' · ');
    const exhibits = [{ kind: 'quote' as const, text, url: page.url }];
    if (missing.length === 0) return { outcome: 'complete', exhibits };
    const message = `The company details lack ${listed(missing.map((detail) => SAID_AS[detail]))}.`;
    return { outcome: 'incomplete', message, exhibits };
  }),
});

const missingIn = (stated: CompanyIdentity) => DETAILS.filter((detail) => stated[detail] === null);

const textOf = ({ facts }: ReadPage): string => facts.blocks.map(({ text }) => text).join('\n');
