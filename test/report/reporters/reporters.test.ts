/** What CI servers read: well-formed whatever a website says, within their limits, and stable. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckRun } from '../../../src/report/check-run.js';
import { githubAnnotations } from '../../../src/report/github-annotations.js';
import github from '../../../src/report/reporters/github.js';
import html from '../../../src/report/reporters/html.js';
import json from '../../../src/report/reporters/json.js';
import junit from '../../../src/report/reporters/junit.js';
import markdown from '../../../src/report/reporters/markdown.js';
import sarif from '../../../src/report/reporters/sarif.js';
import { testBrowser } from '../../support/browser.js';
import { junitMistakes, sarifMistakes } from '../../support/foreign-schemas.js';
import { schemaErrors } from '../../support/json-schemas.js';
import { hostile } from '../views/hostile.js';
import { against, exceeded, runOf, worse } from './run.js';

/** Another site of the same run, with everything said of the first one. */
function twoSites(): CheckRun {
  const run = runOf();
  const url = 'https://other.example.org/';
  return {
    ...run,
    sites: [...run.sites, { ...run.sites[0]!, url, flaky: true, attempts: 2 }],
    budgets: [...run.budgets, exceeded({ subject: url })],
    comparison: against(worse(), worse({ site: url })),
  };
}

/** On a phone, nothing could be observed. */
function halfUnseen(): CheckRun {
  const run = runOf({ budgets: [], comparison: null });
  const sites = run.sites.map((site) => ({
    ...site,
    looks: site.looks.map((look) =>
      look.viewport === 'mobile' ? { ...look, status: 'unreachable' as const, failure: 'a wall' } : look,
    ),
  }));
  return { ...run, sites };
}

const INCOMPARABLE = { comparable: false as const, says: 'Another rubric.', advice: 'Make it anew.' };

/** Hostile in XML, workflow commands, Markdown or JSON. */
const TRICKS = [
  ']]></failure><failure>',
  ']]> ]]></failure><failure>',
  '&amp;&#0;\u0000\u0008\ufffe\ud800',
  '\n::error::owned\r\n::set-output name=x::y',
  '%0A::warning::x',
  '"\'<>\\u0022',
  '\u001b[2J\u202e',
];

const hostileRun = (word: string) =>
  runOf(
    {
      budgets: [exceeded({ reason: word, place: `${word}:1:2` }), exceeded({ level: 'warn', reason: word })],
      comparison: against(worse({ before: word, after: word })),
    },
    hostile(word),
  );

describe('JUnit', () => {
  const { open } = testBrowser();

  test('budgets and what got worse fail; checks only tell; a real XML parser reads all of it', async () => {
    const page = await open('<p>');
    const read = (text: string) =>
      page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, 'text/xml');
        const all = (name: string) => [...document.querySelectorAll(name)];
        return {
          broken: document.querySelector('parsererror')?.textContent ?? null,
          root: document.documentElement.tagName,
          // What the schema of JUnit files asks of a case and of the counts of its suite.
          nameless: all('testcase:not([name]), testcase:not([classname]), testsuite:not([name])').length,
          counts: all('testsuite').map((suite) => ({
            tests: Number(suite.getAttribute('tests')) - suite.querySelectorAll('testcase').length,
            failures: Number(suite.getAttribute('failures')) - suite.querySelectorAll('failure').length,
          })),
          failures: all('failure').map((each) => each.getAttribute('message')),
          failed: all('testcase:has(failure)').map((each) => each.getAttribute('name')),
          skipped: all('testcase:has(skipped)').length,
        };
      }, text);
    expect(await read(junit.render(runOf()))).toEqual({
      broken: null,
      root: 'testsuites',
      nameless: 0,
      counts: [{ tests: 0, failures: 0 }],
      failures: ['complain.clicks is 3 (limit <=2): “Help” → “Complain”', '2 → 3'],
      failed: ['complain.clicks <= 2 (desktop)', 'complain.clicks (desktop)'],
      skipped: 1,
    });
    for (const trick of TRICKS) {
      expect(await read(junit.render(hostileRun(trick)))).toMatchObject({ broken: null, nameless: 0 });
    }
  });
});

describe('by the schemas of their makers', () => {
  test('JUnit is what Jenkins reads, and SARIF what OASIS describes, whatever a website says', async () => {
    const runs = [runOf(), twoSites(), halfUnseen(), runOf({ comparison: INCOMPARABLE })];
    for (const run of [...runs, ...TRICKS.map(hostileRun)]) {
      expect(await junitMistakes(junit.render(run))).toEqual([]);
      expect(sarifMistakes(sarif.render(run))).toEqual([]);
    }
  });

  test('both schemas do find mistakes', async () => {
    const xml = junit.render(runOf());
    expect(await junitMistakes(xml.replace('<testcase ', '<testcase colour="red" '))).not.toEqual([]);
    expect(sarifMistakes(sarif.render(runOf()).replace('"level"', '"lvl"'))).not.toEqual([]);
  });
});

test('what was not seen, does not compare or passed late is told by every reporter', () => {
  const reporters = [junit, sarif, markdown, html, github];
  const all = (run: CheckRun) => reporters.map((each) => each.render(run));
  for (const text of all(halfUnseen())) expect(text).toMatch(/Nothing could be observed|a wall/);
  expect(junit.render(halfUnseen())).toContain('<error message="a wall"');
  expect(githubAnnotations(halfUnseen())).toMatch(/^::error title=Nothing could be observed::.*a wall$/m);
  for (const text of all(halfUnseen())) expect(text).not.toContain('as easy as agreed');

  const unlike = runOf({ budgets: [], comparison: INCOMPARABLE });
  for (const each of [junit, markdown, html, github]) {
    expect(each.render(unlike)).toContain('Another rubric.');
    expect(each.render(unlike)).not.toContain('as easy as agreed');
  }
  expect(githubAnnotations(unlike)).toMatch(/^::error .*::Another rubric\. Make it anew\.$/m);

  for (const each of [junit, markdown, html, github]) expect(each.render(twoSites())).toMatch(/flaky/i);
  expect(githubAnnotations(twoSites())).toMatch(/^::warning title=Flaky::/m);
});

test('what is only told of fails in no reporter', () => {
  const run = runOf({ budgets: [], comparison: against(worse({ what: 'buy.clicks', fails: false })) });
  expect(junit.render(run)).not.toContain('<failure');
  expect(JSON.parse(sarif.render(run)).runs[0].results).toContainEqual(
    expect.objectContaining({ ruleId: 'baseline/buy.clicks', level: 'warning' }),
  );
  expect(githubAnnotations(run)).toMatch(/^::warning title=Worse than the baseline::buy\.clicks/m);
  for (const each of [markdown, html, github]) expect(each.render(run)).toContain('as easy as agreed');
});

describe('SARIF', () => {
  const read = (run: ReturnType<typeof runOf>) => JSON.parse(sarif.render(run)).runs[0];

  test('every result has its rule, a place in the configuration, and a fingerprint', () => {
    const { tool, results } = read(runOf());
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('budget/complain.clicks');
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(partialFingerprints['ownqueue/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
    const budget = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'budget/complain.clicks');
    expect(budget.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'ownqueue.yaml' },
      region: { startLine: 4, startColumn: 5 },
    });
  });

  test('fingerprints outlive another wording and another host, and tell results apart', () => {
    const prints = (run: ReturnType<typeof runOf>): string[] =>
      read(run).results.map(
        (each: { partialFingerprints: object }) => Object.values(each.partialFingerprints)[0],
      );
    const [first, second] = [prints(runOf()), prints(runOf({}, hostile('other words')))];
    expect(second).toEqual(first);
    const levels = { budgets: [exceeded(), exceeded({ level: 'warn', limit: 1 })] };
    for (const one of [first, prints(twoSites()), prints(runOf(levels))]) {
      expect(new Set(one).size).toBe(one.length);
    }
  });
});

describe('GitHub', () => {
  test('one line a command, whatever a website says', () => {
    for (const trick of TRICKS) {
      const lines = githubAnnotations(hostileRun(trick)).trimEnd().split('\n');
      for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/);
      expect(lines.some((line) => /^::(set-output|error::)/.test(line))).toBe(false);
    }
  });

  test('any text at all stays in its line, and ends no property before its time', () => {
    const place = fc.string({ unit: 'binary', minLength: 1 }).map((file) => `${file}:4:5`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), place, (word, at) => {
        const told = [exceeded({ reason: word, subject: word, place: at })];
        const differences = [worse({ what: word, before: word, after: word, site: word })];
        const text = githubAnnotations(runOf({ budgets: told, comparison: against(...differences) }));
        const errors = text.split(/[\r\n]+/).filter((line) => line.startsWith('::error'));
        expect(errors).toHaveLength(2);
        // file=…,line=4,col=5,title=…: with no other comma or colon in a value.
        expect(errors[0]).toMatch(/^::error (file=[^,:]*,line=4,col=5,)?title=Budget exceeded::/);
        expect(errors[1]).toMatch(/^::error title=Complaining got harder::/);
      }),
    );
  });

  test('at most ten of a kind', () => {
    const many = Array.from({ length: 25 }, (_, limit) => exceeded({ limit }));
    const warnings = many.map((each) => ({ ...each, level: 'warn' as const }));
    const text = githubAnnotations(runOf({ budgets: [...many, ...warnings] }));
    for (const kind of ['error', 'warning']) {
      expect(text.split('\n').filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
    }
  });

  test('the summary stays below 1 MiB, and says that it was cut', () => {
    const budgets = Array.from({ length: 9000 }, (_, limit) => exceeded({ limit, reason: 'é→'.repeat(60) }));
    const text = github.render(runOf({ budgets }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/The rest was left out/);
    expect(text).not.toContain('\ufffd');
    expect(github.render(runOf())).toContain('complain.clicks is 3 (limit <=2)');
  });
});

test('JSON keeps to its schema, whatever a website says', () => {
  for (const trick of ['', ...TRICKS]) {
    expect(schemaErrors(JSON.parse(json.render(hostileRun(trick))))).toEqual([]);
  }
});
