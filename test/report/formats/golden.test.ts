/** The example reports in the repository are what the formats make of the literal views. */
import { describe, expect, test } from 'vitest';
import markdown from '../../../src/report/formats/markdown.js';
import terminal from '../../../src/report/formats/terminal.js';
import { call } from '../views/call.js';
import { website } from '../views/website.js';

const EXAMPLES = '../../../reports/examples';

describe.each([
  ['website', website],
  ['call', call],
])('the report about the %s', (name, view) => {
  test('as Markdown', async () => {
    await expect(markdown.render(view)).toMatchFileSnapshot(`${EXAMPLES}/${name}.md`);
  });
  test('in a terminal of 80 columns, without colour', async () => {
    await expect(terminal.render(view)).toMatchFileSnapshot(`${EXAMPLES}/${name}.txt`);
  });
});
