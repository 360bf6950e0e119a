/** What was typed is recognised in an address, and ordinary addresses are not taken for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTyped } from '../../../src/website/recognise/typed-values.js';

const TYPED = ['Ada Lovelace', 'ada.lovelace@example.org', '12 Example Street'];
const at = (rest: string) => `https://shop.example/${rest}`;

describe('an address holds what was typed', () => {
  it.each([
    ['as it is', at('save?name=Ada%20Lovelace')],
    ['with a plus', at('save?name=ada+lovelace')],
    ['encoded twice', at(`save?name=${encodeURIComponent(encodeURIComponent('Ada Lovelace'))}`)],
    ['in the path', at('visitor/ada-lovelace/pixel.gif')],
    ['in base64', at(`p?d=${Buffer.from('Ada Lovelace').toString('base64')}`)],
    [
      'in base64 with something before it',
      at(`p?d=${Buffer.from('{"n":"Ada Lovelace"}').toString('base64url')}`),
    ],
    ['in hexadecimal', at(`p?d=${Buffer.from('Ada Lovelace').toString('hex')}`)],
    ['backwards', at('p?d=ecalevoL%20adA')],
    ['the first half', at('p?d=ada.lov')],
    ['with other separators', at('p?d=12_example_street')],
  ])('%s', (_how, address) => expect(holdsTyped(address, TYPED)).toBe(true));

  it.each([
    at(''),
    at('contact'),
    at('products?sort=price&page=2'),
    at('static/app.3f9c2a.js'),
    at('about/adverts'),
  ])('but not %s', (address) => expect(holdsTyped(address, TYPED)).toBe(false));

  it('whatever it is, percent-encoded', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 40, unit: 'grapheme' }), (value) => {
        fc.pre(/[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(value.normalize('NFKC')));
        expect(holdsTyped(at(`?d=${encodeURIComponent(value)}`), [value])).toBe(true);
      }),
    ));

  it('never for nothing', () => expect(holdsTyped(at('?q=a'), ['a', '', '  '])).toBe(false));
});
