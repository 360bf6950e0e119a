/** Secrets are hidden however they are written, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecrets } from '../../src/model/secrets.js';

const trusted = (...words: string[]) => {
  const secrets = createSecrets();
  for (const word of words) secrets.keep(word);
  return secrets;
};

describe('secrets', () => {
  it.each([
    ['as it is', 'Bearer p&ss wörd"1', 'Bearer ***'],
    ['in an address', 'https://example.org/?t=p%26ss%20w%C3%B6rd%221', 'https://example.org/?t=***'],
    ['in an address in small letters', '?t=p%26ss%20w%c3%b6rd%221', '?t=***'],
    ['as form data', 't=p%26ss+w%C3%B6rd%221', 't=***'],
    ['in JSON', '{"t":"p&ss wörd\\"1"}', '{"t":"***"}'],
    ['as Basic authentication', `Basic ${Buffer.from('p&ss wörd"1').toString('base64')}`, 'Basic ***'],
  ])('are hidden %s', (_, text, hidden) => {
    const secrets = trusted('p&ss wörd"1');
    expect(secrets.hide(text)).toBe(hidden);
    expect([secrets.isIn(text), secrets.isIn(hidden)]).toEqual([true, false]);
  });

  it('are hidden in every text of plain JSON, keys too, and numbers stay numbers', () => {
    const secrets = trusted('12345678');
    const seen = { words: 12345678, url: '/?t=12345678', list: [null, true, { 'a 12345678': '12345678' }] };
    expect(secrets.hideIn(seen)).toEqual({
      words: 12345678,
      url: '/?t=***',
      list: [null, true, { 'a ***': '***' }],
    });
    const other = { url: '/' };
    expect(secrets.hideIn(other)).toBe(other);
  });

  it('that are short words, or part of the address that was named, would blank what was observed', () => {
    const secrets = trusted('tea', 'staging');
    secrets.spare('staging.example.org');
    expect(secrets.hide('Buy tea at https://staging.example.org/')).toBe(
      'Buy tea at https://staging.example.org/',
    );
    expect([secrets.isEmpty(), trusted('staging').isEmpty()]).toEqual([true, false]);
  });

  it('never survive, whatever they and the text are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.string(), fc.string(), (secret, before, after) => {
        const secrets = trusted(secret);
        const text = `${before}${secret}${after}`;
        const json = JSON.stringify(secrets.hideIn({ text, [text]: 1 }));
        const whole = secret.includes('*') || secrets.isIn(secrets.hide(text));
        expect(whole || !secrets.isIn(json)).toBe(true);
      }),
    );
  });
});
