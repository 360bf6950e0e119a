/** The step of action.yml, run with bash as GitHub runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStep } from './support/action-step.js';
import { changingSite } from './support/changing-site.js';
import { compiled } from './support/compiled.js';
import { temporaryFolder } from './support/temporary-folder.js';

test('writes every report, sets its outputs, and ends with the exit code of the gate', async () => {
  const program = `node ${join(compiled(), 'bin/ownqueue.js')}`;
  const site = await changingSite('easy-shop');
  const cwd = temporaryFolder();
  const kept = await runStep(
    { url: site.url, budgets: 'complain.clicks<=2 as-easy-as-buying' },
    cwd,
    program,
  );
  expect([kept.code, kept.stderr.replace(/^The browser runs without.*\n/, '')]).toEqual([0, '']);
  expect(kept.outputs).toEqual({ 'exit-code': '0', report: join(cwd, 'ownqueue-report') });
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('Complaining is as easy as agreed');
  for (const kind of ['json', 'xml', 'sarif', 'md', 'html']) {
    expect(readFileSync(join(cwd, `ownqueue-report/report.${kind}`), 'utf8')).toContain(site.url);
  }

  const hostile = 'complain.clicks<=0 $(id>pwned)';
  const wrong = await runStep({ url: site.url, budgets: hostile }, cwd, program);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('is no budget')]);
  const exceeded = await runStep(
    { url: site.url, budgets: 'complain.clicks<=0', viewports: 'mobile' },
    cwd,
    program,
  );
  expect(exceeded.code).toBe(1);
  expect(exceeded.stdout).toContain(
    '::error title=Budget exceeded::complain.clicks is 1 on a phone (limit <=0)',
  );
  expect(exceeded.outputs['exit-code']).toBe('1');
  expect(() => readFileSync(join(cwd, 'pwned'))).toThrow();
}, 120_000);
