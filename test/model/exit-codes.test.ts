/** Exit codes, which scripts rely on. */
import { expect, test } from 'vitest';
import { EXIT } from '../../src/model/errors.js';

test('exit codes are promises', () => {
  expect(EXIT).toEqual({
    done: 0,
    budget: 1,
    usage: 2,
    nothingObserved: 3,
    store: 4,
    bug: 70,
    interrupted: 130,
  });
});
