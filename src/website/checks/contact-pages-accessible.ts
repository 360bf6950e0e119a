/** Can people with disabilities use the contact and complaint pages? */
import { defineCheck } from '../../model/check.js';
import type { AccessibilityViolation } from '../../model/evidence.js';
import { counted } from '../../text/counting.js';
import { endPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';

export default defineCheck({
  id: 'website/contact-pages-accessible',
  title: 'People with disabilities can use the contact and complaint pages',
  why: 'A customer who cannot use the form cannot tell you that it does not work.',
  source: 'WCAG 2.2 levels A and AA, as far as axe-core finds serious and critical faults by itself',
  weight: 3,
  needs: 'site',
  outcomes: {
    accessible: { verdict: 'pass', says: 'No serious fault was found on the contact and complaint pages.' },
    serious: {
      verdict: 'fail',
      credit: 0.5,
      says: 'The contact or complaint page has faults that make it hard to use for some people.',
      remedy: { text: 'Correct the faults listed; each comes with the place on the page.', effort: 'days' },
    },
    critical: {
      verdict: 'fail',
      says: 'The contact or complaint page has faults that lock some people out.',
      remedy: {
        text: 'Correct the critical faults first: names for fields, buttons and pictures.',
        effort: 'days',
      },
    },
    'not-looked-at': {
      verdict: 'cant-tell',
      says: 'The contact and complaint pages were not tested for accessibility.',
    },
    none: { verdict: 'not-applicable', says: 'No contact or complaint page was found that could be tested.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = endPages(site);
    if (pages.length === 0) return { outcome: 'none' };
    const looked = pages.filter(({ accessibility }) => accessibility);
    if (looked.length === 0) return { outcome: 'not-looked-at' };
    const faults = looked.flatMap(({ url, accessibility = [] }) =>
      accessibility.filter(mattersMost).map((violation) => ({ url, violation })),
    );
    if (faults.length === 0) return { outcome: 'accessible' };
    const critical = faults.filter(({ violation }) => violation.impact === 'critical');
    return {
      outcome: critical.length > 0 ? 'critical' : 'serious',
      message: `Of the ${counted(faults.length, 'rule')} broken there, ${critical.length} lock some people out.`,
      exhibits: faults.map(({ url, violation }) => ({ kind: 'quote', text: fault(violation), url })),
    };
  }),
});

const mattersMost = ({ impact }: AccessibilityViolation): boolean =>
  impact === 'serious' || impact === 'critical';

const fault = ({ impact, help, targets }: AccessibilityViolation): string =>
  `${help} (${impact}, ${counted(targets.length, 'element')}, first ${targets[0] ?? 'unknown'})`;
