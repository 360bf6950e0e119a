/** Addresses that mean one thing only: the closed dispute platform and the Portuguese complaints book. */
import { expect, test } from 'vitest';
import { complaintsBookLinks } from '../../../src/website/recognise/complaints-book.js';
import { odrReferences } from '../../../src/website/recognise/odr-link.js';
import { block, link } from '../../support/page-parts.js';
import { pageFacts } from '../../support/site-evidence.js';

test.each([
  ['https://ec.europa.eu/consumers/odr', true],
  ['http://ec.europa.eu/odr', true],
  ['https://webgate.ec.europa.eu/odr/main/?event=main.home.show', true],
  ['https://ec.europa.eu/consumers/odrive', false],
  ['https://ec.europa.eu/info/index_en', false],
])('%s leads to the closed platform: %s', (href, leads) => {
  expect(odrReferences(pageFacts({ links: [link('Platform', href)] }))).toEqual(leads ? ['Platform'] : []);
});

test('an address in a text refers to the closed platform, too', () => {
  const text = 'You find the platform at https://ec.europa.eu/consumers/odr/.';
  expect(odrReferences(pageFacts({ blocks: [block(text)] }))).toEqual([text]);
});

test.each([
  ['https://www.livroreclamacoes.pt/inicio', true],
  ['http://livroreclamacoes.pt', true],
  ['https://livroreclamacoes.pt.example.com/', false],
  ['https://example.com/livroreclamacoes.pt', false],
])('%s leads to the complaints book: %s', (href, leads) => {
  expect(complaintsBookLinks(pageFacts({ links: [link('Livro', href)] }))).toHaveLength(leads ? 1 : 0);
});
