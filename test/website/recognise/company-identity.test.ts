/** What British companies write about their registration, in the ways they write it. */
import { expect, test } from 'vitest';
import { type CompanyIdentity, companyIdentity } from '../../../src/website/recognise/company-identity.js';

const nothing: CompanyIdentity = { name: null, number: null, office: null, part: null };

const CASES: [says: string, text: string, stated: Partial<CompanyIdentity>][] = [
  [
    'everything in one sentence',
    'Example Lamps Limited is registered in England and Wales, company number 01234567.\nRegistered office: 1 Example Street, Exampleton EX1 1EX',
    {
      name: 'Example Lamps Limited',
      number: '01234567',
      office: '1 Example Street, Exampleton EX1 1EX',
      part: 'England and Wales',
    },
  ],
  [
    'an ampersand and a public company',
    '© Example & Sons plc. Registered in Scotland No. SC123456',
    { name: 'Example & Sons plc', number: 'SC123456', part: 'Scotland' },
  ],
  [
    'a number without its leading zero',
    'Registered in England & Wales: 1234567',
    { number: '1234567', part: 'England & Wales' },
  ],
  [
    'a partnership',
    'Example Partners LLP (Reg No. OC312345)',
    { name: 'Example Partners LLP', number: 'OC312345' },
  ],
  [
    'an office on its own',
    'Our registered address is 1 Example Street, Exampleton',
    { office: '1 Example Street, Exampleton' },
  ],
  [
    'a name behind a year',
    '© 2026 Example Lamps Ltd, company number 01234567',
    { name: 'Example Lamps Ltd', number: '01234567' },
  ],
  [
    'an office on a line of its own',
    'Registered office\n1 Example Street\nExampleton',
    { office: '1 Example Street' },
  ],
  [
    'an office without an address, which is none',
    'Registered office: Registered in England',
    { part: 'England' },
  ],
  ['a phone number, which is no company number', 'Example Lamps Limited, call 01632960123', {}],
  ['a tax number', 'VAT GB 123456789', {}],
  ['nothing', 'Lamps for every room', {}],
];

test.each(CASES)('reads %s', (_, text, stated) => {
  expect(companyIdentity(text)).toEqual({ ...nothing, ...stated });
});
