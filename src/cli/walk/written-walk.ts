/** A walk without a conversation: answers come from a file or from flags, complete or not at all. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type GivenAnswers,
  type Mistaken,
  missingAnswers,
  readAnswersFile,
  readFlag,
  refuseMistakes,
} from '../../checklist/answers-file.js';
import { type Checklist, findQuestion } from '../../checklist/checklist.js';
import { likelyNames } from '../../checklist/likely-names.js';
import { questionType } from '../../checklist/question-types.js';
import { advance, startWalk } from '../../checklist/walk.js';
import type { AnswersEvidence } from '../../model/answers.js';
import { UsageError } from '../../model/errors.js';
import type { JournalEntry } from '../../model/walk-journal.js';
import type { Store } from '../../store/store.js';
import { counted } from '../../text/counting.js';
import type { Context } from '../context.js';
import { beginWalk } from './begin-walk.js';
import { type FinishedWalk, finishWalk } from './finish-walk.js';
import { fillIn, proposalsFor } from './proposals.js';
import type { WalkOptions } from './walk-options.js';

/** Throws a UsageError that lists every wrong and every missing answer. */
export async function writtenWalk(
  checklist: Checklist,
  options: WalkOptions,
  store: Store,
  context: Context,
): Promise<FinishedWalk> {
  const given = await givenAnswers(checklist, options, context);
  const taken = fillIn(given, checklist, await proposalsFor(checklist, store));
  if (taken !== null && !options.quiet) context.stderr.write(`${TAKEN(taken)}\n`);
  const place = options.answers ?? '--set';
  const missing = missingAnswers(checklist, given.answers).map(
    ({ id, ask }): Mistaken => ({ place, message: `${id} is missing (${ask})` }),
  );
  refuseMistakes(missing, checklist);
  const now = context.now().toISOString();
  const finishedAt = given.finishedAt ?? now;
  const startedAt = given.startedAt ?? finishedAt;
  if (finishedAt < startedAt) {
    throw new UsageError(`finishedAt lies before startedAt.`, 'Correct the times in the answers file.');
  }
  const subject = options.subject ?? given.subject ?? checklist.id;
  const branch = options.branch ?? given.branch ?? '';
  warnOfNames(checklist, given, context);
  await refuseTheSame(given, { channel: checklist.channel, subject, branch }, store, context);
  const begin = { subject, branch, errand: '', persona: '', startedAt };
  const { audit, setup } = await beginWalk(store, checklist, begin, options, context);
  let walk = startWalk(checklist);
  for (const [question, { value, note = '' }] of given.answers) {
    const entry: JournalEntry = { kind: 'answer', question, value, note, at: finishedAt };
    await store.walks.append(audit.id, entry);
    walk = advance(walk, entry);
  }
  return finishWalk(store, audit, walk, setup, finishedAt);
}

const TAKEN = (count: number): string =>
  count === 0
    ? 'Nothing was counted in a mailbox yet (ownqueue inbox); what it would have counted stays untold.'
    : `${counted(count, 'answer')} taken over from the last look of ownqueue inbox.`;

/**
 * A file that is given twice would count twice. Throws UsageError if an audit of the same place has the same answers and
 * times; without times in the file, it can only be pointed out.
 */
async function refuseTheSame(
  { answers, startedAt, finishedAt }: GivenAnswers,
  place: { channel: string; subject: string; branch: string },
  store: Store,
  { stderr }: Context,
): Promise<void> {
  for (const audit of await store.audits.list({ ...place, limit: LATEST })) {
    const evidence = (await store.audits.evidence(audit.id)).find(({ kind }) => kind === 'answers');
    if (evidence?.kind !== 'answers' || !sameAnswers(answers, evidence.content.answers)) continue;
    if (audit.startedAt === (startedAt ?? finishedAt))
      throw new UsageError(
        `These answers were taken in already: ${audit.id}.`,
        'Nothing was stored. If this was another contact, correct its times in the file.',
      );
    if (!startedAt && !finishedAt)
      stderr.write(
        `The audit ${audit.id} has the same answers. With startedAt in the file, the same contact is not counted twice.\n`,
      );
  }
}

/** Audits that a file is compared with (our assumption). */
const LATEST = 20;

function sameAnswers(given: GivenAnswers['answers'], kept: AnswersEvidence['answers']): boolean {
  const told = Object.entries(kept).filter(([, { derived }]) => !derived);
  return told.every(([id, { value }]) => isDeepStrictEqual(given.get(id)?.value, value)) && told.length > 0;
}

/** In a conversation one is asked to rephrase; here it can only be said. */
function warnOfNames(checklist: Checklist, { answers }: GivenAnswers, { stderr }: Context): void {
  for (const [id, { value, note = '' }] of answers) {
    const question = findQuestion(checklist, id);
    const searched = question && questionType(question).searchedForNames;
    const names = likelyNames(searched ? `${String(value)} ${note}` : note);
    if (names.length > 0)
      stderr.write(
        `${id} may point at a person: ${names.join(', ')}. No staff names are kept on purpose; say it without.\n`,
      );
  }
}

/** File and flags together; a flag wins over the file. All mistakes of both are shown at once. */
export async function givenAnswers(
  checklist: Checklist,
  { answers: file, set = [] }: WalkOptions,
  context: Context,
): Promise<GivenAnswers> {
  const read = file
    ? readAnswersFile(await readText(file, context), file, checklist, context.zone)
    : { given: { answers: new Map() } as GivenAnswers, mistakes: [] };
  const mistakes: Mistaken[] = [...read.mistakes];
  for (const flag of set) {
    const one = readFlag(flag, checklist, context.zone);
    if ('place' in one) mistakes.push(one);
    else read.given.answers.set(one.id, { value: one.value });
  }
  refuseMistakes(mistakes, checklist);
  return read.given;
}

async function readText(file: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read (${code}).`, 'Name a file that --template wrote.', {
      cause: error,
    });
  }
}
