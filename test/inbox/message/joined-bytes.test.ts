/** The stand-in for Blob holds the same bytes as Node's own, whatever pieces a parser hands it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JoinedBytes } from '../../../src/inbox/message/joined-bytes.js';

it('joins bytes, buffers and words as Blob does', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes).buffer),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const own = await new Blob(pieces).arrayBuffer();
      expect(Buffer.from(await new JoinedBytes(pieces).arrayBuffer())).toEqual(Buffer.from(own));
    }),
  );
});

it('keeps only the part of a larger buffer that a piece shows', async () => {
  const line = new Uint8Array(Buffer.from('one two three').buffer.slice(0), 0).subarray(0, 3);
  expect((await new JoinedBytes([line, '\n']).arrayBuffer()).byteLength).toBe(4);
});
