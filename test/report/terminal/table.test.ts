/** Tables of the terminal fit the width, and cut words only where they must. */
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { table } from '../../../src/report/prose.js';
import { columnWidths, tableLines } from '../../../src/report/terminal/table.js';

const plain = new Chalk({ level: 0 });

test('a word stays whole while another column can give way', () => {
  const lines = tableLines(
    table(
      ['Queue', 'Worth', 'What to do about it'],
      [['reception, Front desk, North', 'indication', 'Say how long it will take, and keep it.']],
    ),
    44,
    plain,
  );
  expect(lines.join('\n')).toContain('indication');
  for (const word of ['reception,', 'indication', 'North', 'take,']) expect(lines.join('\n')).toContain(word);
});

test('a long address is cut rather than the table made wider', () => {
  const widths = columnWidths([['1', `https://www.example.org/${'a'.repeat(80)}`, 'in words']], 60);
  expect(widths.reduce((sum, width) => sum + width, 0) + 4).toBe(60);
});

test('columns fill no more than the width, as long as each can have eight', () => {
  const cells = fc.array(fc.string({ maxLength: 60 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(cells, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 30, max: 100 }),
      (rows, width) => {
        const widths = columnWidths(rows, width);
        expect(widths.reduce((sum, columns) => sum + columns, 0) + 4).toBeLessThanOrEqual(width);
      },
    ),
  );
});
