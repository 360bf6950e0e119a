/** A word that was said once is nowhere after a purge: whatever field of whatever checklist it was said in. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionType } from '../../../src/checklist/question-types.js';
import { openAction } from '../../../src/model/action.js';
import { openStore } from '../../../src/store/open.js';
import { shipped } from '../../support/checklists.js';
import { commandLine } from '../../support/command-line.js';
import { filesIn } from '../../support/files-in.js';

/** Letters of no language; each field has a number of its own. */
const canary = (number: number): string => `qzxjkvw${number}wvkjxzq`;
const CANARY = /qzxjkvw\d+wvkjxzq/g;

/** Every canary in any file below the folder. */
const found = (folder: string): string[] =>
  filesIn(folder).flatMap((bytes) => bytes.toString('latin1').match(CANARY) ?? []);

describe.each(shipped.map((checklist) => [checklist.id, checklist] as const))(
  'the walk %s',
  (id, checklist) => {
    it('leaves no own word in any table, page, log, picture or temporary folder', async () => {
      const own = commandLine('2026-11-22T10:00:00Z');
      const before = new Set(readdirSync(tmpdir()));
      let fields = 0;
      const answers = checklist.questions.map((question) => {
        const words = questionType(question).ownWords;
        const note = `beside it: ${canary(fields++)}`;
        return [question.id, { value: words ? `They said ${canary(fields++)} to me` : 'unknown', note }];
      });
      mkdirSync(join(own.folder, 'given'));
      writeFileSync(
        join(own.folder, 'given', 'answers.yaml'),
        JSON.stringify({
          startedAt: '2026-11-22T09:00:00Z',
          finishedAt: '2026-11-22T09:30:00Z',
          answers: Object.fromEntries(answers),
        }),
      );
      const walked = await own.run(
        'walk',
        id,
        '--answers',
        'given/answers.yaml',
        '--subject',
        'North',
        '--actions',
      );
      expect(walked).toMatchObject({ code: 0 });
      const store = join(own.folder, '.ownqueue');
      expect(new Set(found(store)).size).toBeGreaterThan(0);
      own.now = '2026-11-23T10:00:00Z';
      expect(await own.run('purge', '--older-than', '0')).toMatchObject({ code: 0 });
      expect(found(store)).toEqual([]);
      const left = readdirSync(tmpdir()).filter((name) => !before.has(name) && name.startsWith('ownqueue-'));
      const ours = left.filter(
        (name) => !name.startsWith('ownqueue-test-') && statSync(join(tmpdir(), name)).isDirectory(),
      );
      expect(ours.flatMap((name) => found(join(tmpdir(), name)))).toEqual([]);
      // What is to be done stays, and says that its words are gone.
      const actions = JSON.parse((await own.run('actions', '--json')).stdout).actions as { title: string }[];
      for (const { title } of actions) expect(title).not.toBe('');
    });
  },
);

it('an action that an older version left with the words of a forgotten answer loses them too', async () => {
  const own = commandLine('2026-11-22T10:00:00Z');
  const store = await openStore({
    path: join(own.folder, '.ownqueue', 'ownqueue.db'),
    toolVersion: '0',
    random: Math.random,
  });
  const header = { channel: 'call', subject: '', startedAt: '2026-01-01T09:00:00Z', zone: 'UTC', version: 1 };
  const at = '2026-01-01T09:10:00Z';
  const answers = { 'one-thing': { value: '(forgotten)', at } };
  const { id } = await store.audits.save(
    { ...header, practice: false, announced: false, rater: '', branch: '' },
    {
      ...{ finishedAt: at, status: 'complete', findings: [], measurements: [], score: null },
      evidence: [
        {
          kind: 'answers',
          content: { checklist: 'call', checklistVersion: 1, startedAt: at, finishedAt: at, answers },
        },
      ],
    },
  );
  const about = { auditId: id, check: 'call/one-thing', channel: 'call' };
  await store.actions.add([openAction('a1', { ...about, title: `Do ${canary(1)}` }, at)]);
  await store.close();
  expect(await own.run('purge', '--older-than', '0')).toMatchObject({ code: 0 });
  expect(found(join(own.folder, '.ownqueue'))).toEqual([]);
});
