/** How websites are reached: through proxies, with client certificates, and with certificates that are wrong. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../src/cli/serve-folder.js';
import { pageOf } from '../../support/changing-site.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import { filesIn } from '../../support/files-in.js';
import { forwardProxy } from '../../support/forward-proxy.js';
import { authority, secureSite, signedBy } from '../../support/secure-site.js';

let own: CommandLine;
beforeEach(() => {
  own = commandLine('2026-11-22T09:00:00.000Z');
});

const configure = (text: string) => writeFileSync(join(own.folder, 'ownqueue.yaml'), text);
const keep = (name: string, text: string) => writeFileSync(join(own.folder, name), text);

/** Two pages are enough to see the way. */
const BRIEFLY = ['--pages', '2'];

async function plainSite() {
  const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  const site = await serveFolder(own.folder, (request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1) || 'index.html';
    const robots = path === 'robots.txt' ? 'User-agent: *\nDisallow: /tea.html\n' : '';
    response.writeHead(200, { 'content-type': robots ? 'text/plain' : 'text/html; charset=utf-8' });
    response.end(robots || pageOf('easy-shop', path) || '<!doctype html><title>Nothing</title>');
    return true;
  });
  onTestFinished(() => site.close());
  return { port: Number(new URL(site.url).port), url: site.url, seen };
}

describe('a proxy', () => {
  it('gets every request, robots.txt with our headers among them, and its login goes to nobody else', async () => {
    const site = await plainSite();
    const proxy = await forwardProxy({ 'shop.test:80': site.port }, 'anna:open sesame');
    own.env.PROXY_LOGIN = 'anna:open sesame';
    own.env.PREVIEW = 'preview-of-the-day';
    configure('access:\n  proxyAuth: PROXY_LOGIN\n  headers: { X-Preview: PREVIEW }\n');
    const said = await own.run('check', 'http://shop.test/', '--proxy', proxy.url, '--json');
    expect([said.code, said.stderr]).toEqual([0, expect.not.stringContaining('sesame')]);
    expect(proxy.asked).toEqual(
      expect.arrayContaining(['GET http://shop.test/robots.txt', 'GET http://shop.test/complaints.html']),
    );
    expect(proxy.asked).not.toContain('GET http://shop.test/tea.html');
    expect(site.seen.every(({ headers }) => headers['x-preview'] === 'preview-of-the-day')).toBe(true);
    expect(JSON.stringify(site.seen)).not.toMatch(/proxy-authorization|sesame/i);

    own.env.PROXY_LOGIN = 'anna:forgotten';
    const refused = await own.run('check', 'http://shop.test/', '--proxy', proxy.url);
    expect([refused.code, refused.stdout]).toEqual([3, expect.stringContaining('status 407')]);
  });

  it('is taken from ownqueue.yaml, from the environment, and not for hosts that NO_PROXY names', async () => {
    const site = await plainSite();
    const proxy = await forwardProxy({ 'shop.test:80': site.port, [new URL(site.url).host]: site.port });
    configure(`access: { proxy: "${proxy.url}" }\n`);
    expect((await own.run('check', 'http://shop.test/', ...BRIEFLY)).code).toBe(0);
    const asked = proxy.asked.length;
    expect(asked).toBeGreaterThan(1);

    configure('company: Example Tea\n');
    own.env.HTTPS_PROXY = proxy.url.replace('//', '//anna:sesame@');
    expect((await own.run('check', 'http://shop.test/', ...BRIEFLY)).code).toBe(0);
    expect(proxy.asked.length).toBeGreaterThan(asked);

    const before = proxy.asked.length;
    own.env.NO_PROXY = 'shop.test';
    expect((await own.run('check', 'http://shop.test/', ...BRIEFLY)).code).toBe(3);
    expect((await own.run('check', site.url, ...BRIEFLY)).code).toBe(0);
    expect(proxy.asked.length).toBe(before);
    // What the command line names is meant for this machine, too.
    expect((await own.run('check', site.url, ...BRIEFLY, '--proxy', proxy.url)).code).toBe(0);
    expect(proxy.asked.length).toBeGreaterThan(before);
  });

  it('that is none, or that a running browser cannot be given, is refused', async () => {
    for (const wrong of ['nonsense', 'ftp://127.0.0.1:1'])
      expect(await own.run('check', 'http://shop.test/', '--proxy', wrong)).toMatchObject({ code: 2 });
    const flags = ['--browser-url', 'http://127.0.0.1:1', '--proxy', 'http://127.0.0.1:1'];
    expect(await own.run('check', 'http://shop.test/', ...flags)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a browser that runs already'),
    });
  });
});

describe('a wrong certificate', () => {
  it('is nothing observed; on request it is let through, and said in every report', async () => {
    const pair = await signedBy(await authority('Nobody knows it'), 'staging.test');
    const site = await secureSite('easy-shop', pair);
    const closed = await own.run('check', site.url, ...BRIEFLY);
    expect([closed.code, closed.stdout]).toEqual([
      3,
      expect.stringContaining('the certificate or encryption of the host is not valid'),
    ]);
    own.now = '2026-11-22T10:00:00.000Z';
    const flags = [
      '--ignore-certificate-errors',
      '--report',
      'report.md',
      '--reporter',
      'json=a.json',
      'html=a.html',
    ];
    const open = await own.run('check', site.url, ...flags, ...BRIEFLY);
    expect([open.code, open.stderr]).toEqual([
      0,
      expect.stringMatching(/^WARNING: certificates are not checked/m),
    ]);
    expect(open.stdout).toContain('Certificates were not checked');
    for (const file of ['report.md', 'a.html'])
      expect(readFileSync(join(own.folder, file), 'utf8')).toContain('Certificates were not checked');
    const json = JSON.parse(readFileSync(join(own.folder, 'a.json'), 'utf8'));
    expect(json.sites[0].viewports.desktop.certificatesIgnored).toBe(true);
    // Reports made later from the store say so, too.
    expect((await own.run('report', '--format', 'markdown')).stdout).toContain(
      'Certificates were not checked',
    );
  });
});

describe('a client certificate', () => {
  it('opens a website that asks for it, directly and through a proxy, and checks the website’s own', async () => {
    const [ca, clients] = [await authority('Example servers'), await authority('Example clients')];
    const server = await signedBy(ca, 'staging.test');
    const client = await signedBy(clients, 'ownqueue-tests', 'opens the key');
    const site = await secureSite('easy-shop', {
      ...server,
      ca: [clients.cert],
      requestCert: true,
      rejectUnauthorized: true,
    });
    keep('client.pem', client.cert);
    keep('client.key', client.key);
    keep('ca.pem', ca.cert);
    own.env.KEY_WORDS = 'opens the key';
    const certificate = (origin: string, more: string) =>
      `access:\n  clientCertificate:\n    origin: ${origin}\n    cert: client.pem\n    key: client.key\n    passphrase: KEY_WORDS\n${more}`;
    const look = (url = site.url, ...flags: string[]) => own.run('check', url, ...BRIEFLY, ...flags);

    expect((await look()).code).toBe(3);

    configure(certificate(site.url, '    ca: ca.pem\n'));
    const open = await look();
    expect([open.code, [...site.visitors]]).toEqual([0, ['ownqueue-tests']]);

    configure(certificate(site.url, ''));
    const unknown = await look();
    expect([unknown.code, unknown.stdout]).toEqual([
      3,
      expect.stringContaining('the certificate of the host is not valid'),
    ]);
    expect((await look(site.url, '--ignore-certificate-errors')).code).toBe(0);

    const proxy = await forwardProxy({ 'staging.test:443': site.port });
    configure(certificate('https://staging.test/', '    ca: ca.pem\n'));
    expect((await look('https://staging.test/', '--proxy', proxy.url)).code).toBe(0);
    expect(proxy.asked).toContain('CONNECT staging.test:443');

    const stranger = await signedBy(await authority('Strangers'), 'a stranger', 'opens the key');
    keep('client.pem', stranger.cert);
    keep('client.key', stranger.key);
    configure(certificate(site.url, '    ca: ca.pem\n'));
    const refused = await look();
    expect([refused.code, refused.stdout]).toEqual([
      3,
      expect.stringContaining('the host did not accept the client certificate'),
    ]);

    own.env.KEY_WORDS = 'does not open it';
    const wrong = await look();
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/^The client certificate cannot be opened/),
    ]);
    delete own.env.KEY_WORDS;
    expect((await look()).stderr).toMatch(/^The environment variable KEY_WORDS is not set/);
    for (const secret of ['opens the key', client.key.slice(100, 160)])
      expect([open, unknown, refused, wrong].some((said) => JSON.stringify(said).includes(secret))).toBe(
        false,
      );
    expect(filesIn(own.folder).some((file) => file.includes('opens the key'))).toBe(false);
  });

  it('may be a PKCS #12 file', async (context) => {
    const clients = await authority('Example clients');
    const client = await signedBy(clients, 'ownqueue-tests');
    keep('client.pem', client.cert);
    keep('client.key', client.key);
    const making = 'pkcs12 -export -in client.pem -inkey client.key -out client.pfx -passout pass:opens-it';
    try {
      execFileSync('openssl', making.split(' '), { cwd: own.folder, stdio: 'ignore' });
    } catch {
      context.skip('openssl, which makes the file, is not here');
    }
    const site = await secureSite('easy-shop', {
      ...(await signedBy(clients, 'staging.test')),
      ca: [clients.cert],
      requestCert: true,
      rejectUnauthorized: true,
    });
    keep('ca.pem', clients.cert);
    own.env.PFX_WORDS = 'opens-it';
    configure(
      `site: ${site.url}\naccess:\n  clientCertificate: { pfx: client.pfx, passphrase: PFX_WORDS, ca: ca.pem }\n`,
    );
    expect([(await own.run('check', ...BRIEFLY)).code, [...site.visitors]]).toEqual([0, ['ownqueue-tests']]);
  });
});
