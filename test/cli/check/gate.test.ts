/** The gate over a website that gets worse between two versions: exit codes, and the words that explain them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ChangingSite, changingSite, type Deploy, pageOf } from '../../support/changing-site.js';
import { type CommandLine, commandLine, type Said } from '../../support/command-line.js';

let own: CommandLine;
let site: ChangingSite;
beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  site = await changingSite('easy-shop');
});

const check = (...more: string[]) => own.run('check', site.url, ...more);

/** Lines that say what is worse, without the words that all of them share. */
const worse = ({ stdout }: Said): string[] =>
  [...stdout.matchAll(/^(?:Worse than|Gone since) the baseline: (.*)$/gm)].map(([, what]) => what!);

const complaintPage =
  (change: (html: string) => string | null): Deploy =>
  (page, html) =>
    page === 'complaints.html' ? change(html) : html;

const FORM = /<form[\s\S]*<\/form>/;

/** What a new version does, and exactly what is told of it. */
const GETS_WORSE: Record<string, [Deploy, string[]]> = {
  'a new required field': [
    complaintPage((html) =>
      html.replace('<button>', '<label>Order number <input name="order" required></label> <button>'),
    ),
    [
      'complain.action-ratio: 0.38 → 0.5',
      'complain.actions: 3 → 4',
      'complain.effort-ratio: 0.5 → 0.62',
      'complain.effort-seconds: 21.3 → 26.1',
      'complain.fields: 3 → 4',
      'complain.required-fields: 3 → 4',
      'complain.words: 31 → 33',
    ],
  ],
  'an extra click': [
    (page, html) =>
      page === 'complaints.html'
        ? html.replace(FORM, '<p><a href="/complaint-form.html">Complaint form</a></p>')
        : page === 'complaint-form.html'
          ? pageOf('easy-shop', 'complaints.html')
          : html,
    [
      'complain.action-ratio: 0.38 → 0.5',
      'complain.actions: 3 → 4',
      'complain.clicks: 1 → 2',
      'complain.effort-ratio: 0.5 → 0.61',
      'complain.effort-seconds: 21.3 → 25.7',
      'complain.page-loads: 1 → 2',
      'complain.words: 31 → 56',
    ],
  ],
  'a puzzle': [
    complaintPage((html) =>
      html.replace('<button>', '<div class="g-recaptcha" data-sitekey="x"></div><button>'),
    ),
    [
      'complain.obstacles: none → captcha-checkbox',
      'complain.action-ratio: 0.38 → 0.5',
      'complain.actions: 3 → 4',
      'complain.effort-ratio: 0.5 → 0.54',
      'complain.effort-seconds: 21.3 → 23.1',
      'website/complaint-free-of-puzzles: pass: free → fail: checkbox',
    ],
  ],
  'the page gone': [
    complaintPage(() => null),
    [
      'complain.link: a link speaks of complaints → no link on the way speaks of complaints',
      'complain.named: called a complaint → not called a complaint',
      'website/answer-time-promised: pass: promised → fail: silent',
      'website/complaint-path-exists: pass: named → fail: contact-only',
      'website/contact-path-works: pass: works → fail: detour',
    ],
  ],
  'the link renamed': [
    (_page, html) => html.replaceAll('>Complaints</a>', '>Your voice</a>'),
    ['complain.link: a link speaks of complaints → no link on the way speaks of complaints'],
  ],
};

describe('held against a baseline', () => {
  const against = () => check('--baseline', 'ownqueue-baseline.json');
  beforeEach(async () => {
    const { code, stdout } = await own.run('baseline', 'update', site.url);
    expect([code, stdout]).toEqual([
      0,
      'Wrote ownqueue-baseline.json. Commit it; ownqueue check --baseline compares with it.\n',
    ]);
  });

  test('nothing changed: the build passes, and a second update writes the same file', async () => {
    const before = readFileSync(join(own.folder, 'ownqueue-baseline.json'), 'utf8');
    const said = await against();
    expect([said.code, worse(said)]).toEqual([0, []]);
    await own.run('baseline', 'update', site.url);
    expect(readFileSync(join(own.folder, 'ownqueue-baseline.json'), 'utf8')).toBe(before);
  });

  test.each(Object.entries(GETS_WORSE))('%s fails the build, and is named', async (_name, [deploy, told]) => {
    site.deploy(deploy);
    const said = await against();
    expect([said.code, worse(said)]).toEqual([1, told]);
  });

  test('the site is down: nothing could be observed, and that is no pass', async () => {
    await site.close();
    const { code, stdout } = await against();
    expect(stdout).toContain('Nothing could be observed: the host refused the connection. This is no pass.');
    expect(code).toBe(3);
    const update = await own.run('baseline', 'update', site.url);
    expect(update.code).toBe(3);
    expect(update.stderr).toContain('The baseline was left as it was.');
  });

  test('a wall against robots is no website', async () => {
    site.deploy(
      () =>
        '<!doctype html><html lang="en"><title>Just a moment...</title><h1>Verify that you are human</h1>',
    );
    const { code, stdout } = await against();
    expect(stdout).toContain('Nothing could be observed: it shows a wall against robots. This is no pass.');
    expect(code).toBe(3);
  });

  test('another language, screen or rubric is not compared', async () => {
    const advice = 'Run the check as the baseline was made, or make it anew with: ownqueue baseline update';
    const phone = await check('--baseline', 'ownqueue-baseline.json', '--viewport', 'mobile');
    expect([phone.code, phone.stderr]).toEqual([
      2,
      expect.stringContaining(
        `The baseline knows ${site.url} on desktop, this run on mobile. They do not compare.\n${advice}`,
      ),
    ]);
    site.deploy((_page, html) => html.replace('lang="en"', 'lang="de"'));
    const german = await against();
    expect([german.code, german.stderr]).toEqual([
      2,
      expect.stringContaining(`${site.url} was seen in en for the baseline, and in de now.`),
    ]);
    site.deploy((_page, html) => html);
    const file = join(own.folder, 'ownqueue-baseline.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"rubric": \d+/, '"rubric": 99'));
    const rubric = await against();
    expect([rubric.code, rubric.stderr]).toEqual([
      2,
      expect.stringMatching(
        /The baseline was scored by rubric 99, this run by rubric \d+\. They do not compare/,
      ),
    ]);
  });

  test('buying that got harder is told, and fails the build where ownqueue.yaml says so', async () => {
    site.deploy((page, html) =>
      page === 'checkout.html'
        ? html.replace('<button', '<label>Fax <input name="fax" required></label> <button')
        : html,
    );
    const told = await against();
    expect([told.code, worse(told)]).toEqual([
      0,
      expect.arrayContaining([expect.stringMatching(/^buy\.\S+: \d+ → \d+ \(told only\)$/)]),
    ]);
    expect(told.stdout).toContain(
      'Clicks, page loads, fields and actions are compared exactly; words, seconds and ratios',
    );
    writeFileSync(
      join(own.folder, 'ownqueue.yaml'),
      'budgets:\n  - { noWorseThan: baseline, journeys: [buy, complain] }\n',
    );
    const failed = await check();
    expect([failed.code, worse(failed)]).toEqual([
      1,
      expect.arrayContaining([expect.stringMatching(/^buy\.\S+: \d+ → \d+$/)]),
    ]);
  });

  test('the baseline holds nothing that a clock decided', () => {
    const text = readFileSync(join(own.folder, 'ownqueue-baseline.json'), 'utf8');
    expect(text).not.toContain('load-fast');
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d/);
  });

  test('`noWorseThan: baseline` in ownqueue.yaml asks for it, and --exit-zero lets it pass', async () => {
    writeFileSync(join(own.folder, 'ownqueue.yaml'), 'budgets:\n  - noWorseThan: baseline\n');
    expect((await check()).code).toBe(0);
    site.deploy(GETS_WORSE['a new required field']![0]);
    const said = await check();
    expect([said.code, worse(said)]).toEqual([1, GETS_WORSE['a new required field']![1]]);
    const reports = ['json=a.json', 'junit=a.xml', 'sarif=a.sarif', 'markdown=a.md', 'html=a.html'];
    const zero = await check('--exit-zero', '--reporter', ...reports);
    expect([zero.code, worse(zero)]).toEqual([0, GETS_WORSE['a new required field']![1]]);
    for (const file of ['a.xml', 'a.sarif', 'a.md', 'a.html']) {
      expect(readFileSync(join(own.folder, file), 'utf8')).toContain('complain.required-fields');
    }
  });
});

test('a wall against phones alone is no pass either, also in merged shards and for a baseline', async () => {
  site.deploy((_page, html, { agent }) =>
    agent.includes('Mobile')
      ? '<!doctype html><html lang="en"><title>Just a moment...</title><h1>Verify that you are human</h1>'
      : html,
  );
  const both = ['--viewport', 'desktop', 'mobile', '--reporter', 'json=a.json'];
  const { code, stdout } = await check(...both, '--budget', 'complain.clicks<=2');
  expect([code, stdout]).toEqual([3, expect.stringContaining('it shows a wall against robots')]);
  expect((await own.run('merge', 'a.json')).code).toBe(3);
  expect((await own.run('baseline', 'update', site.url, '--viewport', 'desktop', 'mobile')).code).toBe(3);
});

test('a site that fails once is looked at again, and reported as flaky', async () => {
  let visits = 0;
  site.deploy((page, html) => {
    if (page === 'index.html') visits += 1;
    return visits < 2 ? null : html;
  });
  const { code, stdout } = await check('--retries', '1', '--budget', 'complain.clicks<=2');
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('Flaky: it failed at first, and passed at attempt 2.'),
  ]);
});
