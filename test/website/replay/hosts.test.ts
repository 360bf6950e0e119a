/** Which pages a recording may open, and where it begins. */
import { describe, expect, it } from 'vitest';
import { mayOpen, onSite } from '../../../src/website/replay/hosts.js';

const SITE = 'https://preview-7.staging.test/';

describe('a recording', () => {
  it.each([
    ['https://preview-7.staging.test/help', true],
    ['https://help.staging.test/', true],
    ['https://login.example.com/', true],
    ['https://login.example.com:8443/', true],
    ['https://example.com/', false],
    ['https://login.example.com.evil.test/', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
  ])('of a site and one host more may open %s: %s', (url, may) => {
    expect(mayOpen(SITE, ['login.example.com'])(url)).toBe(may);
  });

  it('begins on the website that is looked at, wherever it was recorded', () => {
    const allows = mayOpen(SITE, []);
    const on = (url: string) => onSite(url, 'https://www.example.org', SITE, allows);
    expect(on('https://www.example.org/help?a=1#b')).toBe(`${SITE}help?a=1#b`);
    expect(on('https://other.example.com/help')).toBe('https://other.example.com/help');
    expect(on(`${SITE}help`)).toBe(`${SITE}help`);
  });
});
