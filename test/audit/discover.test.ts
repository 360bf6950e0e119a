/** Adding a file adds a feature: what a folder's files export by default, in the order of their names. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discover, discoverOne } from '../../src/audit/discover.js';

let path = '';
let folder: URL;

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'ownqueue-discover-'));
  folder = pathToFileURL(`${path}/`);
  await writeFile(join(path, 'package.json'), '{ "type": "module" }');
  for (const name of ['phone-2.js', 'form.js', 'form.d.ts', 'Form.js', 'form.js.map', 'form.test.js']) {
    await writeFile(join(path, name), `export default '${name}';\n`);
  }
});
afterAll(() => rm(path, { recursive: true }));

test('modules are found by their names; declarations, maps and the like are passed over', async () => {
  expect(await discover(folder)).toEqual(['form.js', 'phone-2.js']);
});

test('one of them can be asked for', async () => {
  expect(await discoverOne(new URL('phone-2.js', folder))).toBe('phone-2.js');
});
