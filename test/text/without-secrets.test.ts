/** Addresses lose what opens something, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SECRET_PARAMETERS } from '../../src/text/secret-parameters.js';
import { withoutSecrets, withoutSecretsIn } from '../../src/text/without-secrets.js';

describe('withoutSecrets', () => {
  test.each([
    ['https://me:canary@example.org/a', 'https://example.org/a'],
    ['https://canary@example.org', 'https://example.org'],
    ['https://a@b:canary@example.org/', 'https://example.org/'],
    ['See https://example.org/?token=canary.', 'See https://example.org/'],
    ['https://example.org/?a=1&access_token=canary&b=2#top', 'https://example.org/?a=1&b=2#top'],
    ['https://example.org/?TOKEN=canary', 'https://example.org/'],
    ['https://example.org/?%74oken=canary', 'https://example.org/'],
    ['https://example.org/#access_token=canary&state=1', 'https://example.org/#state=1'],
    ['https://example.org/#/reset?token=canary', 'https://example.org/#/reset'],
    ['https://example.org/shop;jsessionid=canary?x=1', 'https://example.org/shop?x=1'],
    [
      'https://files.example.org/a?X-Amz-Signature=canary&X-Amz-Date=1',
      'https://files.example.org/a?X-Amz-Date=1',
    ],
    ['send?api_key=canary', 'send'],
    ['?a=1&sid=canary', '?a=1'],
    ['imap://me:canary@mail.example.org/INBOX', 'imap://mail.example.org/INBOX'],
    [
      '“https://me:canary@example.org/” and <https://example.org/?sid=canary>',
      '“https://example.org/” and <https://example.org/>',
    ],
  ])('%s → %s', (text, kept) => {
    expect(withoutSecrets(text)).toBe(kept);
  });

  test.each([
    'https://example.org/?code=AB12&key=blue&tokens=3#section=2',
    'https://example.org/@name?mail=me@example.org',
    'https://example.org/?a=1&&b=',
    'me@example.org, password: none, token=1',
    'mailto:me@example.org?subject=token',
    '',
  ])('leaves %j as it is', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it('finds no value of any such parameter again, wherever it stands', () => {
    const parameter = fc.constantFrom(...SECRET_PARAMETERS);
    const other = fc.constantFrom('a=1', 'b=', 'page=2');
    const query = fc
      .tuple(fc.array(other), parameter, fc.array(other))
      .map(([before, name, after]) => [...before, `${name}=canary`, ...after].join('&'));
    fc.assert(
      fc.property(query, fc.constantFrom('?', '#', '#/route?', '?x#'), (list, mark) => {
        const once = withoutSecrets(`go to https://example.org/path${mark}${list} now`);
        expect(once).not.toContain('canary');
        expect(once).toMatch(/^go to https:\/\/example\.org\/path\S* now$/);
        expect(withoutSecrets(once)).toBe(once);
      }),
    );
  });
});

it('withoutSecretsIn reaches every text, names of fields included, and nothing else', () => {
  const address = 'https://me:canary@example.org/?token=canary';
  const value = { [address]: [{ href: address, n: 1, no: null, yes: true }], when: '2026' };
  expect(withoutSecretsIn(value)).toEqual({
    'https://example.org/': [{ href: 'https://example.org/', n: 1, no: null, yes: true }],
    when: '2026',
  });
});
