/** Where a look at a website may go: the internet, and beyond it only where the website itself is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LookUp, requestPolicy } from '../../../src/website/network/request-policy.js';

const NAMES: Record<string, string[]> = {
  'www.example.org': ['93.184.216.34'],
  'help.example.com': ['2606:4700::1111', '104.16.132.229'],
  'trap.example.org': ['93.184.216.34', '10.0.0.7'],
  'staging.example.net': ['10.1.2.3'],
  'api.example.net': ['10.1.2.4'],
  'wiki.example.com': ['10.9.9.9'],
};
const lookUp: LookUp = async (hostname) => NAMES[hostname] ?? [];

describe('from a website on the internet', () => {
  const reach = requestPolicy('https://www.example.org/', lookUp);

  it.each(['https://www.example.org/contact', 'https://help.example.com/', 'wss://help.example.com/chat'])(
    '%s is open',
    async (url) => expect(await reach.refusal(url)).toBeNull(),
  );

  it.each([
    ['http://127.0.0.1/', 'the computer that looks itself'],
    ['http://2130706433/', 'the computer that looks itself'],
    ['http://0177.0.0.1:8080/', 'the computer that looks itself'],
    ['http://[::ffff:127.0.0.1]/', 'the computer that looks itself'],
    ['http://localhost/', 'the computer that looks itself'],
    ['http://admin.localhost./', 'the computer that looks itself'],
    ['http://10.0.0.7/', 'a private network'],
    ['http://wiki.example.com/', 'a private network'],
    ['http://trap.example.org/', 'a private network'],
    ['http://169.254.169.254/latest/meta-data/', 'link-local'],
    ['http://0.0.0.0/', 'not on the internet'],
    ['http://[::]/', 'not on the internet'],
    ['ws://192.168.1.1/', 'a private network'],
    ['file:///etc/passwd', 'something other than a web page'],
    ['data:text/html,hello', 'something other than a web page'],
    ['javascript:alert(1)', 'something other than a web page'],
    ['mailto:someone@example.org', 'something other than a web page'],
    ['intent://scan/#Intent;end', 'something other than a web page'],
    ['not an address', 'something other than a web page'],
  ])('%s is refused: %s', async (url, words) => expect(await reach.refusal(url)).toContain(words));

  it('no scheme but those of the web is ever open', () =>
    fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z][a-z0-9+.-]{0,12}$/), fc.webUrl(), async (scheme, url) => {
        if (['http', 'https', 'ws', 'wss'].includes(scheme)) return;
        expect(await reach.refusal(url.replace(/^https?/, scheme))).not.toBeNull();
      }),
    ));

  it('a name that is not known is left to the browser, which says so', async () =>
    expect(await reach.refusal('https://unknown.example/')).toBeNull());

  it('a connection goes to the address that was judged, and nowhere if one of them is inside', async () => {
    expect(await reach.judgeHost('www.example.org', 443)).toEqual({
      refusal: null,
      addresses: ['93.184.216.34'],
    });
    expect(await reach.judgeHost('127.0.0.1', 80)).toEqual({ refusal: expect.stringContaining('computer') });
    expect(await reach.judgeHost('wiki.example.com', 443)).toEqual({
      refusal: expect.stringContaining('private'),
    });
  });
});

describe('from a website that is not on the internet', () => {
  it('its own address is open, and no other of its kind', async () => {
    const reach = requestPolicy('http://127.0.0.1:3000/', lookUp);
    expect(await reach.refusal('http://127.0.0.1:4000/help')).toBeNull();
    expect(await reach.refusal('http://127.0.0.2:3000/')).toContain('computer');
    expect(await reach.refusal('http://[::1]:3000/')).toContain('computer');
    expect(await reach.refusal('http://localhost:3000/')).toContain('computer');
    expect(await reach.refusal('http://10.0.0.1/')).toContain('private');
    expect(await reach.refusal('https://www.example.org/')).toBeNull();
  });

  it('hosts of its own domain in a network of the same kind are open', async () => {
    const reach = requestPolicy('https://staging.example.net/', lookUp);
    expect(await reach.refusal('https://api.example.net/')).toBeNull();
    expect(await reach.refusal('https://wiki.example.com/')).toContain('private');
    expect(await reach.refusal('http://127.0.0.1/')).toContain('computer');
  });

  it('localhost is both of its addresses', async () => {
    const reach = requestPolicy('http://localhost:3000/', lookUp);
    for (const host of ['localhost:5000', '127.0.0.1:3000', '[::1]:3000'])
      expect(await reach.refusal(`http://${host}/`)).toBeNull();
  });
});

describe('through a proxy', () => {
  it('names are left to it, and literal addresses are judged', async () => {
    const reach = requestPolicy('https://www.example.org/', null);
    expect(await reach.refusal('https://wiki.example.com/')).toBeNull();
    expect(await reach.refusal('http://10.0.0.80/')).toContain('private');
    expect(await reach.judgeHost('wiki.example.com', 443)).toEqual({ refusal: null });
    expect(await reach.judgeHost('10.0.0.80', 80)).toEqual({ refusal: expect.stringContaining('private') });
  });
});
