/** The baseline file: read with its mistakes explained, written whole, sorted and readable. */
import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { Baseline } from '../model/baseline.js';
import { UsageError } from '../model/errors.js';
import { jsonText } from '../model/json-text.js';

export const BASELINE_FILE = 'ownqueue-baseline.json';

const look = z.object({
  language: z.string().nullable(),
  signposted: z.boolean(),
  journeys: z.record(
    z.string(),
    z.object({ reached: z.string(), named: z.boolean(), obstacles: z.array(z.string()) }),
  ),
  measurements: z.record(z.string(), z.number()),
  checks: z.record(z.string(), z.string()),
});

const baselineSchema = z.object({
  schema: z.literal('ownqueue.baseline/1'),
  rubric: z.number(),
  sites: z.record(z.string(), z.record(z.string(), look)),
});

/** Throws UsageError where the file is missing or is no baseline. */
export async function readBaseline(file: string): Promise<Baseline> {
  const advice = 'Make one with: ownqueue baseline update';
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === 'ENOENT' ? `There is no baseline ${file}.` : `${file} cannot be read (${code}).`;
    throw new UsageError(message, advice, { cause: error });
  }
  try {
    return baselineSchema.parse(JSON.parse(text)) as Baseline;
  } catch (error) {
    throw new UsageError(`${file} is no baseline of ownqueue.`, advice, { cause: error });
  }
}

export const baselineText = (baseline: Baseline): string => `${jsonText(baseline)}\n`;

/** Throws UsageError if it cannot be written; an older one is then as it was. */
export async function writeBaseline(file: string, baseline: Baseline): Promise<void> {
  try {
    await writeFileAtomic(file, baselineText(baseline));
  } catch (error) {
    throw new UsageError(
      `The baseline ${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      'Free some space, or check the permissions of its folder; an older baseline is as it was.',
      { cause: error },
    );
  }
}
