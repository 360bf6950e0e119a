/** Mail and postal addresses, hours, people, promised answer times and outside bodies. */
import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/website/recognise/addresses.js';
import { emailsOf } from '../../../src/website/recognise/emails.js';
import { escalationOf } from '../../../src/website/recognise/escalation.js';
import { hoursOf } from '../../../src/website/recognise/hours.js';
import { peopleOf } from '../../../src/website/recognise/people.js';
import { promiseIn } from '../../../src/website/recognise/promises.js';
import { linkOf, pageOf } from './blocks.js';

test.each([
  ['Write to Service@Example.org.', 'service@example.org'],
  ['service (at) example (dot) org', 'service@example.org'],
  ['service [at] example.org', 'service@example.org'],
  ['service AT example DOT org', 'service@example.org'],
  ['kontakt (ät) example punkt org'.replace('punkt', '(punkt)'), 'kontakt@example.org'],
  ['gro.elpmaxe@ecivres', 'service@example.org'],
])('"%s" holds the address %s', (text, address) => {
  expect(emailsOf(pageOf([text]))).toEqual([address]);
});

test.each([
  'logo@2x.png',
  'We meet at noon (at) the gate',
  'follow @example',
  'you@example.com',
  'a@b.invalidtld',
])('"%s" holds no address', (text) => {
  expect(emailsOf(pageOf([text]))).toEqual([]);
});

test('addresses are read from mailto: links and from protected ones', () => {
  const links = [
    linkOf('mailto:a%40example.org,b@example.org?subject=Hello'),
    linkOf('https://x.test/cdn-cgi/l/email-protection#422b2c242d02273a232f322e276c2d3025'),
    linkOf('/x', '', { attributes: { 'data-cfemail': '422b2c242d02273a232f322e276c2d3025' } }),
  ];
  expect(emailsOf(pageOf([], { links }))).toEqual(['a@example.org', 'b@example.org', 'info@example.org']);
});

test.each([
  [['12 High Street', 'Anytown', 'AB1 2DE'], '12 High Street, Anytown, AB1 2DE'],
  [['Visit us at 55 Lake Road, Springfield, IL 62704'], 'Visit us at 55 Lake Road, Springfield, IL 62704'],
  [['Musterstraße 5a\n10115 Berlin'], 'Musterstraße 5a, 10115 Berlin'],
  [['12 rue de la Paix', '75002 Paris'], '12 rue de la Paix, 75002 Paris'],
  [['Postbus 12', '1234 AB Amsterdam'], 'Postbus 12, 1234 AB Amsterdam'],
  [['Am Markt 3', '28195 Bremen', 'Tel. 0421 5550100'], 'Am Markt 3, 28195 Bremen'],
  [['Plot No. 5, Sector 18, Gurgaon 122015, India'], 'Plot No. 5, Sector 18, Gurgaon 122015, India'],
  [['ul. Prosta 5, 00-001 Warszawa'], 'ul. Prosta 5, 00-001 Warszawa'],
])('%j is a postal address', (lines, text) => {
  expect(addressesOf(pageOf(lines))).toEqual([{ text }]);
});

test('lines of different regions make no address together', () => {
  const [street, place] = pageOf(['Hauptstraße 5', '10115 Berlin']).blocks;
  const apart = [street!, { ...place!, region: 'footer' as const }];
  expect(addressesOf({ blocks: apart })).toEqual([]);
});

test.each([
  [['10115 Berlin']],
  [['In 2014 Berlin grew, 12 ways to travel']],
  [['Order 12345 Shoes']],
  [['2002 Sample Drive']],
])('%j is none', (lines) => {
  expect(addressesOf(pageOf(lines))).toEqual([]);
});

test.each([
  'Monday to Friday 9am-5pm',
  'Mon-Fri, 8:30 a.m. - 5:30 p.m.',
  'Mo–Fr 8 bis 18 Uhr',
  'Du lundi au vendredi de 9h à 18h',
  'ma t/m vr 8.30-17.30',
  'Open 24/7',
])('"%s" tells opening hours', (text) => {
  expect(hoursOf(pageOf([text]))).toEqual([{ text }]);
});

test('times under a heading for them are opening hours, other ranges are not', () => {
  expect(hoursOf(pageOf(['Öffnungszeiten', '9:00 - 17:00']))).toEqual([{ text: '9:00 - 17:00' }]);
  expect(hoursOf(pageOf(['Pages 9-17', 'Score 2:1 on Monday', 'Mon cher ami']))).toEqual([]);
});

test('a long text that praises service at all times is no notice of opening hours', () => {
  const praise =
    'Our trained professionals restore your home after storms, fire and flood; we answer '.repeat(2);
  expect(hoursOf(pageOf([`${praise} 24/7`, `${praise} 24 hours a day, every day`]))).toEqual([]);
});

test.each([
  ['We reply within 5 working days.', 5, true],
  ['We aim to respond to your email within 24 hours.', 1, false],
  ['You will hear from us within two business days', 2, true],
  ['Wir antworten innerhalb von 3 Werktagen.', 3, true],
  ['Nous vous répondons sous 48h', 2, false],
  ['Le respondemos en un plazo de 15 días hábiles', 15, true],
  ['Ti risponderemo entro 3 giorni lavorativi', 3, true],
  ['We antwoorden binnen 2 werkdagen', 2, true],
  ['We will send you a final response within 8 weeks', 56, false],
  ['Vi svarar inom 3 arbetsdagar', 3, true],
  ['Odpowiadamy w ciągu 14 dni', 14, false],
  ['Vi svarer inden for 2 hverdage', 2, true],
  ['Vastaamme 3 arkipäivän kuluessa', 3, true],
  ['Мы ответим в течение 3 рабочих дней', 3, true],
  ['3営業日以内に返信いたします', 3, true],
  ['We answer most questions in 3 to 5 days', 5, false],
])('"%s" promises an answer in %d days', (sentence, days, working) => {
  expect(promiseIn(sentence)).toMatchObject({ days, working });
});

test.each([
  'Delivery within 3 working days',
  '24 Hour Emergency Response',
  'A quick response to get your tags rolling',
  'Open 5 days a week',
  'We reply to everybody',
  'Returns within 30 days',
])('"%s" promises no answer', (sentence) => {
  expect(promiseIn(sentence)).toBeNull();
});

test('people at the top are read with their function and the way to reach them', () => {
  const people = peopleOf(
    pageOf(['Anna van der Berg', 'Chief Executive', 'anna@example.org', 'Our products']),
  );
  expect(people).toEqual([{ name: 'Anna van der Berg', role: 'chief executive', route: 'anna@example.org' }]);
  expect(peopleOf(pageOf(['Geschäftsführer: Max Beispiel']))).toMatchObject([
    { name: 'Max Beispiel', route: null },
  ]);
  expect(peopleOf(pageOf(['Meet our President', 'Quarterly Results']))).toEqual([]);
});

test('outside bodies are read, and the dispute platform that was closed is marked', () => {
  const links = [linkOf('https://ec.europa.eu/consumers/odr/', 'ODR platform')];
  const found = escalationOf(pageOf(['You may turn to the Ombudsman.'], { links }));
  expect(found).toMatchObject([
    { closed: true, href: 'https://ec.europa.eu/consumers/odr/' },
    { text: 'You may turn to the Ombudsman.', href: null },
  ]);
});
