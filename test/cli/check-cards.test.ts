/** What reports say about checks comes prepared with the build, unless a project has checks of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCards, loadCards } from '../../src/cli/check-cards.js';
import { emptyConfig } from '../../src/config/empty.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BUILT = resolve(import.meta.dirname, '../../dist/check-cards.json');
const nobody = () => ({ root: temporaryFolder(), config: emptyConfig() });

test('what the build prepared is what the checks say', async () => {
  expect(JSON.parse(readFileSync(BUILT, 'utf8'))).toEqual(await loadCards(nobody()));
});

test('a checklist of one’s own has its cards too', async () => {
  const project = nobody();
  mkdirSync(join(project.root, 'checklists'));
  const shipped = resolve(import.meta.dirname, '../../checklists/call.yaml');
  const own = readFileSync(shipped, 'utf8');
  writeFileSync(join(project.root, 'checklists', 'hotline.yaml'), own.replace(/^id: call$/m, 'id: hotline'));
  const ids = Object.keys(await checkCards(project));
  expect(ids).toContain('hotline/ring-seconds');
  expect(ids).toContain('call/ring-seconds');
});
