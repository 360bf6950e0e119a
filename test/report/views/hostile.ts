/** A report in which every word that a site can choose is the given one. */
import type { AuditView, SiteLook } from '../../../src/report/view.js';
import { website } from './website.js';

export function hostile(word: string): AuditView {
  const url = `https://shop.example.org/${word}`;
  const look = (site: SiteLook): SiteLook => ({
    ...site,
    failure: site.failure === null ? null : `x${word}x`,
    journeys: {
      ...site.journeys,
      complain: retold(site.journeys.complain, word, url),
      buy: retold(site.journeys.buy, word, url),
    },
  });
  return {
    ...website,
    company: `x${word}x`,
    audit: {
      ...website.audit,
      findings: website.audit.findings.map((finding, place) => ({
        ...finding,
        message: `x${word}x${place}`,
        exhibits: finding.exhibits.map(() => ({ kind: 'quote', text: `x${word}x`, url })),
      })),
    },
    sites: website.sites.map(look),
  };
}

const retold = (
  journey: SiteLook['journeys']['buy'],
  word: string,
  url: string,
): SiteLook['journeys']['buy'] => ({
  ...journey,
  note: journey.note && `x${word}x`,
  steps: journey.steps.map((step) => ({ ...step, text: `x${word}x`, url, from: url })),
});
