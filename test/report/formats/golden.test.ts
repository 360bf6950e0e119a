/** The example reports in the repository are what the formats make of the literal views. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/report/format.js';
import { call } from '../views/call.js';
import { actions, branches, home, queues, youSaidWeDid } from '../views/many.js';
import { trend } from '../views/trend.js';
import { website } from '../views/website.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const FORMATS = resolve(ROOT, 'src/report/formats');
const theme = readFileSync(resolve(ROOT, 'reports/theme.css'), 'utf8');

const formats = await Promise.all(
  readdirSync(FORMATS).map(async (file) => {
    const { default: format } = (await import(resolve(FORMATS, file))) as { default: Format };
    return { file, format };
  }),
);

describe.each(formats)('the format in $file', ({ file, format }) => {
  test('is named after its file', () => {
    expect(file).toBe(`${format.name}.ts`);
    expect(format.extension).toMatch(/^\.[a-z]+$/);
  });

  test.each([
    ['website', website],
    ['call', call],
    ['trend', trend],
    ['queues', queues],
    ['branches', branches],
    ['actions', actions],
    ['you-said-we-did', youSaidWeDid],
    ['home', home],
  ])('renders the example report: %s', async (name, view) => {
    const path = resolve(ROOT, `reports/examples/${name}${format.extension}`);
    await expect(format.render(view, { theme, stem: name })).toMatchFileSnapshot(path);
  });
});
