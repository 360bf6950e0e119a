/** Machine-readable results of real runs: by their schema, in shards and merged again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type ChangingSite, changingSite } from '../../support/changing-site.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import { schemaErrors } from '../../support/json-schemas.js';

let own: CommandLine;
let sites: ChangingSite[];
beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  sites = [await changingSite('easy-shop'), await changingSite('easy-shop')];
});

const read = (file: string) => readFileSync(join(own.folder, file), 'utf8');

/** Without what is drawn anew in every run. */
const lasting = (text: string) => {
  const { sites: all, ...run } = JSON.parse(text.replace(/main content after \d+ ms/g, ''));
  return { ...run, sites: all.map(({ auditId: _id, ...site }: { auditId: string }) => site) };
};

test('shards merge into what one run says, with its exit code and in every format', async () => {
  sites[1]!.deploy((page, html) => (page === 'complaints.html' ? null : html));
  const urls = sites.map(({ url }) => url);
  const budgets = ['--budget', 'complain.required-fields<=2', 'contact.clicks<=1'];
  const whole = await own.run(
    'check',
    ...urls,
    ...budgets,
    '--reporter',
    'json=whole.json',
    'junit=whole.xml',
  );
  expect(whole.code).toBe(1);
  expect(schemaErrors(JSON.parse(read('whole.json')))).toEqual([]);
  for (const part of ['1', '2']) {
    const said = await own.run(
      'check',
      ...urls,
      ...budgets,
      '--shard',
      `${part}/2`,
      '--reporter',
      `json=${part}.json`,
    );
    expect(said.code).toBe(1);
  }
  const merged = await own.run(
    'merge',
    '1.json',
    '2.json',
    '--reporter',
    'json=merged.json',
    'junit=merged.xml',
    'sarif=merged.sarif',
  );
  expect([merged.code, merged.stderr]).toEqual([1, '']);
  expect(lasting(read('merged.json'))).toEqual(lasting(read('whole.json')));
  expect(read('merged.xml')).toBe(read('whole.xml'));
  expect((await own.run('merge', '1.json', '2.json', '--exit-zero')).code).toBe(0);
});

test('the document keeps to its schema, unreachable and against a baseline, too', async () => {
  const [site] = sites as [ChangingSite];
  await own.run('baseline', 'update', site.url);
  expect(schemaErrors(JSON.parse(read('ownqueue-baseline.json')))).toEqual([]);
  const said = await own.run('check', site.url, '--baseline', 'ownqueue-baseline.json', '--json');
  expect(schemaErrors(JSON.parse(said.stdout))).toEqual([]);
  await site.close();
  const down = await own.run('check', site.url, '--json', '--budget', 'complain.clicks<=2');
  expect(down.code).toBe(3);
  const document = JSON.parse(down.stdout);
  expect(schemaErrors(document)).toEqual([]);
  expect(document.sites[0]).toMatchObject({
    status: 'unreachable',
    failure: 'the host refused the connection',
    budgets: [{ met: false, reason: 'the website could not be opened: the host refused the connection' }],
  });
});

test('files that are no results are refused', async () => {
  writeFileSync(join(own.folder, 'a.json'), '{');
  writeFileSync(join(own.folder, 'b.json'), '{"schema":"other/1"}');
  expect(await own.run('merge', 'a.json')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^a\.json cannot be read as a result of ownqueue check\./),
  });
  expect(await own.run('merge', 'b.json')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^b\.json is no result of ownqueue check\./),
  });
});
