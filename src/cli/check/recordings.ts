/** Recordings of journeys and logins: read, checked, and filled in with secrets from the environment. */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { UsageError } from '../../model/errors.js';
import { GOALS, type Goal } from '../../model/journey.js';
import type { RecordedStep, Recording } from '../../website/browser/recorder.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { keepFromFile, secretIn } from '../secret-in.js';

/** Journeys that are replayed, with the recording for each screen. */
export type Recordings = Partial<Record<Goal, readonly Recording[]>>;

/** Those that ownqueue.yaml names. Throws UsageError before anything is opened. */
export async function readRecordings({ config, root }: Project, context: Context): Promise<Recordings> {
  const recordings: Recordings = {};
  for (const goal of GOALS) {
    const named = config.journeys[goal]?.recording;
    if (!named) continue;
    const files = [named].flat().map((file) => resolve(root, file));
    recordings[goal] = await Promise.all(files.map((file) => readRecording(file, context)));
  }
  return recordings;
}

/** `secret`: what was typed is a secret, whether it comes from the environment or not. Throws UsageError. */
export async function readRecording(
  path: string,
  context: Context,
  { secret = false } = {},
): Promise<Recording> {
  const file = relative(context.cwd, path) || path;
  const { parseRecording, RecordingMistake } = await import('../../website/browser/recorder.js');
  try {
    const recording = parseRecording(JSON.parse(await readFile(path, 'utf8')), file);
    const steps = recording.steps.map((step, index) =>
      filledIn(step, `${file}, step ${index + 1}: `, context),
    );
    if (secret) for (const step of steps) if (step.type === 'change') keepFromFile(step.value, context);
    return { ...recording, steps };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The reason is not handed on: a parser quotes the file, which may hold a password.
    if (error instanceof RecordingMistake) {
      const where = error.step === null ? file : `${file}, step ${error.step}:`;
      throw new UsageError(`${where} ${error.step === null ? '' : 'it '}${error.says}.`, RECORD_AGAIN);
    }
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code ? `The recording ${file} cannot be read (${code}).` : `The recording ${file} is no JSON.`,
      code ? 'Correct the path in ownqueue.yaml; it is relative to that file.' : RECORD_AGAIN,
    );
  }
}

const RECORD_AGAIN = 'Export it again from the Recorder panel of Chrome DevTools, as JSON.';

/** `${STAGING_PASSWORD}` in what is typed and in addresses → its value; one that is an address is no secret. */
function filledIn(step: RecordedStep, where: string, context: Context): RecordedStep {
  const filling = (variable: string): string => {
    const value = context.env[variable] ?? '';
    return /^https?:\/\//.test(value) ? value : secretIn(variable, context, where);
  };
  const fill = (text: string): string =>
    text.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, variable: string) => filling(variable));
  if (step.type === 'change') return { ...step, value: fill(step.value) };
  if (step.type === 'navigate') return { ...step, url: fill(step.url) };
  return step;
}
