/** What we write is for its owner: nobody else of the machine may read, write or enter it. */
import { expect, test } from 'vitest';
import { OWNER_ONLY } from '../../src/model/owner-only.js';

test('the owner reads and writes files, and enters folders too', () => {
  expect(OWNER_ONLY.file.toString(8)).toBe('600');
  expect(OWNER_ONLY.folder.toString(8)).toBe('700');
});
