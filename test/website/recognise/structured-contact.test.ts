/** Contact details in JSON-LD: the company's own, wherever they stand. */
import { expect, test } from 'vitest';
import { structuredContact } from '../../../src/website/recognise/structured-contact.js';

test('numbers and addresses of a company and of its contact points are read', () => {
  const company = {
    '@type': 'Organization',
    telephone: '+44 1632 960123',
    email: 'mailto:Service@example.org',
    contactPoint: [{ '@type': 'ContactPoint', contactType: 'customer service', telephone: '01632 960456' }],
  };
  const expected = { phones: ['+44 1632 960123', '01632 960456'], emails: ['service@example.org'] };
  expect(structuredContact([company])).toEqual(expected);
  expect(structuredContact([{ '@graph': [{ '@type': 'WebSite', publisher: company }] }])).toEqual(expected);
});

test('several numbers may stand in a list', () => {
  expect(structuredContact([{ telephone: ['01632 960123', '01632 960456'] }]).phones).toHaveLength(2);
});

test('those of people, offers and jobs are not the company’s', () => {
  const others = ['Person', 'Offer', ['JobPosting']].map((type) => ({
    '@type': type,
    telephone: '01632 960123',
  }));
  expect(structuredContact(others)).toEqual({ phones: [], emails: [] });
});

test('data of any shape is survived', () => {
  const circular: Record<string, unknown> = { '@type': 'Organization' };
  circular.parent = circular;
  const strange = [
    null,
    'text',
    7,
    [],
    { telephone: { '@value': '1' } },
    { telephone: 5, email: '' },
    circular,
  ];
  expect(structuredContact(strange)).toEqual({ phones: [], emails: [] });
});
