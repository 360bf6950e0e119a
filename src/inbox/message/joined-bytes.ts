/** Stands in for `Blob` in a thread that reads mails: one copy, where Node's own reads back piece by piece. */

type Piece = ArrayBuffer | Uint8Array | string;

/**
 * postal-mime gathers a body in a Blob of two pieces a line. Node hands each piece through its stream
 * machinery, which took a third of all the time that reading mails takes (measured on Node 20 and 22).
 */
export class JoinedBytes {
  constructor(private readonly pieces: readonly Piece[] = []) {}

  async arrayBuffer(): Promise<ArrayBuffer> {
    const parts = this.pieces.map((piece) =>
      typeof piece === 'string' ? Buffer.from(piece) : new Uint8Array(piece),
    );
    const whole = new Uint8Array(parts.reduce((bytes, { length }) => bytes + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole.buffer;
  }
}
