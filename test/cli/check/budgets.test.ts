/** Budgets over a real website: kept, exceeded, unmeasurable, misspelt; and what is said of each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ChangingSite, changingSite } from '../../support/changing-site.js';
import { type CommandLine, commandLine, type Said } from '../../support/command-line.js';

let own: CommandLine;
let site: ChangingSite;
beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  site = await changingSite('easy-shop');
});

const check = (...more: string[]) => own.run('check', site.url, ...more);
const config = (...lines: string[]) =>
  writeFileSync(join(own.folder, 'ownqueue.yaml'), `${lines.join('\n')}\n`);
const limits = ({ stdout }: Said): string[] =>
  stdout.split('\n').filter((line) => /^(Exceeded|Warning|All \d+ budgets)/.test(line));

describe('budgets', () => {
  test('kept ones pass, presets included', async () => {
    const said = await check(
      '--budget',
      'complain.clicks<=2',
      'easy-to-complain',
      'as-easy-as-buying',
      'score>=50',
    );
    expect([said.code, limits(said)]).toEqual([0, ['All 8 budgets are kept.']]);
  });

  test('an exceeded one fails, and says which steps or fields made it so; --exit-zero lets it pass', async () => {
    const wanted = ['--budget', 'complain.clicks<=0', 'complain.required-fields<2'];
    const told = [
      'Exceeded: complain.clicks is 1 (limit <=0): “Complaints”',
      `Exceeded: complain.required-fields is 3 (limit <2): Your name, Email, What went wrong? at ${site.url}complaints.html`,
    ];
    const said = await check(...wanted);
    expect([said.code, limits(said)]).toEqual([1, told]);
    const zero = await check(...wanted, '--exit-zero');
    expect([zero.code, limits(zero)]).toEqual([0, told]);
  });

  test('what was not measured keeps no budget', async () => {
    const said = await check('--budget', 'cancel.clicks<=99');
    expect([said.code, limits(said)]).toEqual([
      1,
      [
        'Exceeded: cancel.clicks was not measured (limit <=99): there is no online way to cancel (4 pages were opened; none led on to cancel. Most promising, and tried: “Complaints”, “Contact us”)',
      ],
    ]);
  });

  test('a warning is told and passes; site, screen and language narrow a budget down', async () => {
    config(
      'budgets:',
      '  - limit: complain.clicks<=0',
      '    level: warn',
      '  - { limit: complain.clicks<=0, viewport: mobile }',
      '  - { limit: complain.clicks<=0, language: fr }',
      '  - { limit: complain.clicks<=0, site: "https://www.example.org/" }',
    );
    const said = await check();
    expect([said.code, limits(said)]).toEqual([
      0,
      ['Warning: complain.clicks is 1 (limit <=0): “Complaints”'],
    ]);
    // Those that hold for nothing here are named: they are not kept, only idle.
    const idle = said.stderr.split('\n').filter((line) => line.startsWith('WARNING'));
    expect(idle).toEqual(
      ['mobile', 'fr', 'https://www.example.org/'].map((what, place) =>
        expect.stringMatching(
          new RegExp(
            `nothing in this run is ${what}, so complain.clicks<=0 was not checked \\(.*:${place + 4}:5\\)`,
          ),
        ),
      ),
    );
  });

  test('SARIF and annotations point at its line in the repository', async () => {
    config('company: Example Tea', 'budgets:', '  - complain.clicks<=0');
    own.env.GITHUB_WORKSPACE = dirname(own.folder);
    const { stdout } = await check('--reporter', 'sarif=a.sarif', 'github');
    const file = `${basename(own.folder)}/ownqueue.yaml`;
    expect(stdout).toContain(`::error file=${file},line=3,col=5,title=Budget exceeded::complain.clicks is 1`);
    const { results } = JSON.parse(readFileSync(join(own.folder, 'a.sarif'), 'utf8')).runs[0];
    const [result] = results.filter(({ level }: { level: string }) => level === 'error');
    expect(result).toMatchObject({
      ruleId: 'budget/complain.clicks',
      message: { text: expect.stringContaining(site.url) },
      locations: [
        { physicalLocation: { artifactLocation: { uri: file }, region: { startLine: 3, startColumn: 5 } } },
      ],
    });
  });

  test('on a phone, the budget says so', async () => {
    const said = await check('--viewport', 'mobile', '--budget', 'complain.clicks<=0');
    expect([said.code, limits(said)]).toEqual([
      1,
      ['Exceeded: complain.clicks is 1 on a phone (limit <=0): “Complaints”'],
    ]);
  });
});

describe('mistakes, before anything is opened', () => {
  test('a misspelt measurement has its place and a suggestion', async () => {
    config('budgets:', '  - complain.clicks<=2', '  - complain.clix<=2');
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain('ownqueue.yaml:3:5: there is no measurement “complain.clix”; did you mean');
    expect(stderr).toContain('complain.clicks');
    expect(site.requests).toEqual([]);
  });

  test('a report of a person is never written over without --force; those of reporters are', async () => {
    for (const file of ['report.md', 'report.xml']) writeFileSync(join(own.folder, file), 'old');
    const said = await check('--report', 'report.md');
    expect([said.code, said.stderr]).toEqual([
      2,
      'report.md exists already.\nName another file, or overwrite it with --force.\n',
    ]);
    expect([site.requests, readFileSync(join(own.folder, 'report.md'), 'utf8')]).toEqual([[], 'old']);
    expect((await check('--report', 'report.md', '--force', '--reporter', 'junit=report.xml')).code).toBe(0);
    expect(readFileSync(join(own.folder, 'report.md'), 'utf8')).toMatch(/^# /);
    expect(readFileSync(join(own.folder, 'report.xml'), 'utf8')).toContain('</testsuites>');
  });

  test('a flag, a preset, a baseline that is not there, a reporter, a shard', async () => {
    const said = async (...more: string[]) => {
      const { code, stderr } = await check(...more);
      return `${code} ${stderr.split('\n')[0]}`;
    };
    expect(await said('--budget', 'complain.klicks<=2')).toMatch(
      /^2 --budget: there is no measurement “complain.klicks”/,
    );
    expect(await said('--budget', 'easy-to-complane')).toMatch(
      /^2 --budget: “easy-to-complane” is no budget.*easy-to-complain/,
    );
    expect(await said('--baseline', 'none.json')).toMatch(/^2 There is no baseline .*none.json\.$/);
    expect(await said('--reporter', 'junitt=a.xml')).toBe('2 There is no reporter “junitt”.');
    expect(await said('--shard', '4/3')).toBe('2 “4/3” is no shard.');
    expect(site.requests).toEqual([]);
  });
});
