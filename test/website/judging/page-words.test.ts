/** What links and texts of a page are about. */
import { expect, test } from 'vitest';
import {
  blocksAbout,
  linksAbout,
  mentions,
  pressablesAbout,
} from '../../../src/website/judging/page-words.js';
import { block, button, link } from '../../support/page-parts.js';
import { pageFacts } from '../../support/site-evidence.js';

test('words count in the language of the page, in English, and where the language is unknown', () => {
  const imprint = link('Impressum', '/impressum');
  const about = (lang: string | null) => linksAbout(pageFacts({ lang, links: [imprint] }), 'imprint');
  expect(about('de')).toEqual([imprint]);
  expect(about(null)).toEqual([imprint]);
  expect(about('fr')).toEqual([]);
});

test('a label that is mostly about something else is not about it', () => {
  const both = link('Impressum & Datenschutz', '/legal');
  const sentence = link('Wie unser Impressum entstanden ist und was wir daraus gelernt haben', '/blog');
  expect(linksAbout(pageFacts({ lang: 'de', links: [both, sentence] }), 'imprint')).toEqual([both]);
});

test('a lone Cancel is about no contract; a button that names one is', () => {
  const cancel = button('Cancel subscription');
  const facts = pageFacts({ controls: [button('Cancel'), cancel] });
  expect(pressablesAbout(facts, 'cancelContract')).toEqual([cancel]);
});

test('a sentence mentions a section wherever its words stand', () => {
  const sentence = block('If we cannot agree, you can turn to the ombudsman.');
  const facts = pageFacts({ blocks: [block('We have lamps.'), sentence] });
  expect(blocksAbout(facts, 'escalation')).toEqual([sentence]);
  expect(mentions(facts, 'Our regulator', 'escalation')).toBe(true);
});
