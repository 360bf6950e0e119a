/** Whatever a site shows, every check concludes once, with an outcome that it declares, and never throws. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import type { AnyCheck } from '../../../src/model/check.js';
import { judgedFindings } from '../../../src/model/finding.js';
import type { Reached } from '../../../src/model/journey.js';
import type { Obstacle } from '../../../src/model/obstacle.js';
import type { Region } from '../../../src/model/page-facts.js';
import { block, button, field, form, heading, link } from '../../support/page-parts.js';
import { at, click, page, site } from '../../support/site-evidence.js';

const CHECKS = join(import.meta.dirname, '../../../src/website/checks');
const checks = await Promise.all(
  readdirSync(CHECKS).map(async (file) => (await import(join(CHECKS, file))).default as AnyCheck),
);

const words = fc.oneof(
  fc.constantFrom(
    'Contact us',
    'Complaints',
    'Hilfe',
    'Impressum',
    'Cancel',
    'お問い合わせ',
    'Phone: 01632 960123',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const address = fc.constantFrom(
  '/',
  '/contact',
  '/complaints#form',
  '#/route',
  'mailto:a@example.org',
  'tel:',
  '',
);
const region = fc.constantFrom<Region>('header', 'main', 'footer', 'dialog');

const anyLink = fc
  .tuple(words, address, region, fc.boolean())
  .map(([text, to, where, visible]) => ({ ...link(text, to), region: where, visible, href: to && at(to) }));

const anyField = fc
  .tuple(words, fc.constantFrom('text', 'email', 'textarea', 'checkbox', 'select'), fc.boolean())
  .map(([label, type, on]) => field(label, type, { checked: on, required: on }));

const facts = fc.record({
  lang: fc.constantFrom(null, 'en', 'de', 'ja', 'xx'),
  title: words,
  links: fc.array(anyLink, { maxLength: 6 }),
  controls: fc.array(
    words.map((text) => button(text)),
    { maxLength: 2 },
  ),
  forms: fc.array(
    fc.tuple(words, fc.array(anyField, { maxLength: 5 })).map(([text, fields]) => form(text, fields)),
    {
      maxLength: 2,
    },
  ),
  headings: fc.array(
    words.map((text) => heading(text)),
    { maxLength: 2 },
  ),
  blocks: fc.array(
    fc.tuple(words, region).map(([text, where]) => block(text, { region: where })),
    { maxLength: 6 },
  ),
  structuredData: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 2 }),
});

const anyPage = fc
  .tuple(
    fc.constantFrom('/', '/contact', '/complaints', '/#/route'),
    fc.option(facts),
    fc.constantFrom(null, 200, 404, 503),
    fc.constantFrom('home' as const, 'explored' as const, 'not-found-probe' as const),
  )
  .map(([path, shown, status, why]) => page(path, { facts: shown, status, why }));

const journey = fc.record({
  reached: fc.constantFrom<Reached>('form', 'email', 'phone', 'page', 'blocked', 'not-found'),
  named: fc.boolean(),
  clicks: fc.nat(9),
  words: fc.nat(2000),
  steps: fc.array(
    fc.tuple(words, address, address).map(([text, from, to]) => click(text, from, to)),
    { maxLength: 3 },
  ),
  finalUrl: fc.option(fc.constantFrom('/', '/contact', '/complaints').map(at)),
  obstacles: fc.array(
    fc.constantFrom<Obstacle>('login-wall', 'phone-only', 'captcha-game', 'forced-chatbot', 'dead-link'),
    {
      maxLength: 2,
    },
  ),
});

const evidence = fc
  .record({
    pages: fc.array(anyPage, { maxLength: 4 }),
    status: fc.constantFrom('complete' as const, 'partial' as const, 'unreachable' as const),
    viewport: fc.constantFrom('desktop' as const, 'mobile' as const),
    language: fc.constantFrom(null, 'en', 'de-at', 'xx'),
    country: fc.constantFrom(null, 'GB', 'DE', 'PT', 'ZZ'),
    journeys: fc.record({ contact: journey, complain: journey, buy: journey, cancel: journey }),
  })
  .map(site);

test.each(checks)('$id', (check) => {
  fc.assert(
    fc.property(evidence, (seen) => {
      const findings = judgedFindings(check, seen, {});
      return (
        findings.length === 1 && findings.every(({ subject, message }) => subject !== '' && message !== '')
      );
    }),
    { numRuns: 40 },
  );
});
