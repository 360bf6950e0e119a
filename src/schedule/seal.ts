/** Seals a draw with a hash before its moment, and proves afterwards that nothing about it was changed. */
import { createHash } from 'node:crypto';
import type { Scenario } from './draw.js';
import type { Period, Slot } from './slots.js';

/** Everything that chance decided, as it is hashed. */
export interface SealedDraw extends Scenario {
  job: string;
  period: Period;
  /** null where no slot was free; the period is then left out. */
  slot: Slot | null;
  /** At least 128 random bits, so that the moment cannot be found by trying all of them. */
  salt: string;
  /** Commitment of the job's draw before this one, '' for the first: a draw left out breaks the chain. */
  previous: string;
}

/** What is kept: the hash, in hex, and the content in a form that nobody reads by accident. */
export interface Seal {
  commitment: string;
  content: string;
}

export function seal(draw: SealedDraw): Seal {
  return {
    commitment: commitmentHash(draw),
    content: Buffer.from(canonicalJson(draw)).toString('base64url'),
  };
}

/** The draw inside; not yet verified. */
export const unseal = (content: string): SealedDraw =>
  JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as SealedDraw;

/** SHA-256 over the canonical JSON, in hex; `schedule reveal` prints both, so that any tool can check them. */
export const commitmentHash = (draw: SealedDraw): string =>
  createHash('sha256').update(canonicalJson(draw)).digest('hex');

/** What is wrong with a job's draws, oldest first; empty where every seal holds and none is missing. */
export function brokenSeals(seals: readonly Seal[]): { commitment: string; fault: string }[] {
  return seals.flatMap(({ commitment, content }, index) => {
    const draw = readable(content);
    if (!draw || commitmentHash(draw) !== commitment) {
      return [{ commitment, fault: 'The content does not match the hash that was committed.' }];
    }
    const before = seals[index - 1]?.commitment ?? '';
    return draw.previous === before
      ? []
      : [{ commitment, fault: 'The draw before this one is missing or was replaced.' }];
  });
}

function readable(content: string): SealedDraw | null {
  try {
    return unseal(content);
  } catch {
    return null;
  }
}

/** RFC 8785 for what a draw holds: keys in order, no spaces; texts, objects and null only. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
