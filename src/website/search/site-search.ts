/** The site's own search, asked for the word for complaint: what people try when links fail. Pure. */

import { languages as allLanguages } from '../../language/all-languages.js';
import { sectionPhrases } from '../../language/language.js';
import { assumptionsFor, clickSeconds, SECONDS } from '../../model/effort.js';
import { withoutHash } from '../../model/page-address.js';
import type { FormReading } from '../recognise/forms.js';
import type { Transition } from './cheapest-paths.js';
import type { PageContext } from './page-context.js';
import { LEAST_RELEVANCE } from './relevance.js';

/** At most one: a search whose words go into the address. Nothing is ever sent. */
export function searchTransitions(forms: readonly FormReading[], context: PageContext): Transition[] {
  const { facts, viewport, languages } = context;
  const form = forms.find(
    ({ purpose, fact }) => purpose === 'search' && fact.method === 'get' && fact.action,
  );
  const field = form?.fact.fields.find(
    ({ type, key, visible }) => visible && key && /^(search|text)$/.test(type),
  );
  if (!form || !field) return [];
  const word = wordForComplaint(languages);
  const url = new URL(form.fact.action);
  for (const hidden of form.fact.fields)
    if (hidden.type === 'hidden' && hidden.key) url.searchParams.set(hidden.key, '');
  url.searchParams.set(field.key, word);
  const assumptions = assumptionsFor(viewport);
  const cost = clickSeconds(assumptions) + SECONDS.home + (word.length + 1) * assumptions.keySeconds;
  const to = withoutHash(url.href);
  return [
    {
      to,
      press: null,
      at: null,
      steps: [
        {
          action: 'search',
          text: word,
          from: facts.url,
          url: to,
          seconds: Math.round(cost * 10) / 10,
          loads: true,
          region: field.region,
        },
      ],
      words: 0,
      viewportsScrolled: 0,
      cost,
      // Tried last, when no link is more relevant.
      relevance: { complain: LEAST_RELEVANCE },
    },
  ];
}

function wordForComplaint(languages: readonly string[]): string {
  const language = languages
    .map((code) => allLanguages.find((one) => one.code === code))
    .find((one) => one !== undefined);
  return (language && sectionPhrases(language, 'complaint')[0]?.replace('*', '')) || 'complaint';
}
