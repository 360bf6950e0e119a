/** An id may be cut short as long as it still means one row; a whole id always means its own. */
import { expect, test } from 'vitest';
import { oneByPrefix } from '../../src/store/by-prefix.js';

const IDS = ['2026-01', '2026-01-b', '2026-02', '2026-10%', '2026-1é'];

/** At most two, in order, as the store reads them. */
const range = async (from: string, below: string) =>
  IDS.filter((id) => id >= from && id < below)
    .slice(0, 2)
    .map((id) => ({ id }));
const found = async (id: string) => (await oneByPrefix(id, 'audits', range))?.id ?? null;

test.each<[typed: string, found: string | null]>([
  ['2026-02', '2026-02'],
  ['2026-0', 'Several audits begin with 2026-0.'],
  ['2026-01', '2026-01'],
  ['2026-01-', '2026-01-b'],
  ['2026-10', '2026-10%'],
  ['2026-1é', '2026-1é'],
  ['2026-%', null],
  ['2025', null],
  ['2026-01-b-c', null],
])('%s finds %s', async (typed, is) => {
  expect(await found(typed).catch(({ message }: Error) => message)).toBe(is);
});

test('several are refused with what to do, in the words of what was looked for', async () => {
  await expect(oneByPrefix('2026', 'actions', range)).rejects.toMatchObject({
    exitCode: 4,
    message: 'Several actions begin with 2026.',
    advice: 'Give more of the id.',
  });
});
