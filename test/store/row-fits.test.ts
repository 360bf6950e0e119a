/** A row of another store is taken as it is or refused with its place; nothing is bent until it fits. */
import { describe, expect, it } from 'vitest';
import { StoreError, UsageError } from '../../src/model/errors.js';
import { fitting, refuseStranger } from '../../src/store/row-fits.js';
import type { Cell } from '../../src/store/stored-row.js';

const SHAPE = { name: 'audits', columns: ['id', 'practice', 'score'], types: ['TEXT', 'INTEGER', 'REAL'] };
const ADVICE = 'The file may be damaged, or come from a newer version of ownqueue. Nothing of it was kept.';

const refusal = (row: Record<string, Cell>, shape: typeof SHAPE | undefined): string => {
  try {
    refuseStranger(shape, { table: 'audits', row });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a value', () => {
  it.each<[column: string, value: Cell, fits: boolean]>([
    ['id', 'a', true],
    ['id', '', true],
    ['id', null, true],
    ['id', 1, false],
    ['practice', 1, true],
    ['practice', null, true],
    ['practice', 0.5, false],
    ['practice', 2 ** 53, false],
    ['practice', 2 ** 53 - 1, true],
    ['practice', '1', false],
    ['score', 0.5, true],
    ['score', 1, true],
    ['score', 2 ** 53, true],
    ['score', null, true],
    ['score', '0.5', false],
  ])('of %s that is %j fits: %j', (column, value, fits) => {
    const says = `${column[0]?.toUpperCase()}${column.slice(1)} of audits cannot be ${JSON.stringify(value)}.`;
    expect(refusal({ [column]: value }, SHAPE)).toBe(fits ? '' : says);
  });
});

describe('a row', () => {
  it.each<[what: string, row: Record<string, Cell>, shape: typeof SHAPE | undefined, says: string]>([
    ['an unknown table', { id: 'a' }, undefined, 'There is no table “audits”.'],
    ['an unknown column', { id: 'a', colour: 'red' }, SHAPE, 'The table audits has no column “colour”.'],
    ['no column', {}, SHAPE, 'A row of audits is empty.'],
  ])('of %s is refused', (_what, row, shape, says) => {
    expect(refusal(row, shape)).toBe(says);
  });

  it('that was read from a file is a mistake in that file, told with its place', () => {
    const stored = { table: 'audits', row: { id: 1 }, place: 'all.jsonl:17' };
    expect(() => refuseStranger(SHAPE, stored)).toThrow(UsageError);
    expect(() => refuseStranger(SHAPE, stored)).toThrow(
      expect.objectContaining({ message: 'all.jsonl:17: id of audits cannot be 1.', advice: ADVICE }),
    );
    expect(() => refuseStranger(SHAPE, { table: 'audits', row: { id: 1 } })).toThrow(StoreError);
  });
});

describe('storing a row', () => {
  const stored = { table: 'audits', row: { id: 'a' }, place: 'all.jsonl:17' };
  const failing = (code: string | undefined) =>
    fitting(stored, () => Promise.reject(Object.assign(new Error('because'), code && { code })));

  it('gives what storing gives', async () => {
    expect(await fitting(stored, async () => 7)).toBe(7);
  });

  it('says which row the database refused', async () => {
    await expect(failing('SQLITE_CONSTRAINT_CHECK')).rejects.toThrow(
      expect.objectContaining({
        message: 'all.jsonl:17: a row of audits does not fit (because).',
        advice: ADVICE,
      }),
    );
    await expect(failing('SQLITE_CONSTRAINT')).rejects.toThrow(UsageError);
  });

  it.each([['SQLITE_FULL'], [undefined], ['ERR_SQLITE_CONSTRAINT']])(
    'passes on what else goes wrong: %s',
    async (code) => {
      await expect(failing(code)).rejects.toThrow(/^because$/);
    },
  );
});
