/**
 * A walk in a process of its own, to be killed: `node walk-process.mjs <compiled> <database> <checklist> <seed>`.
 * Prints one line of JSON at each question, and answers when it gets a line; prints another one at the end.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [folder, path, name, seed] = process.argv.slice(2);
const load = (file) => import(join(folder, 'dist', file));
const { openStore } = await load('store/open.js');
const { findChecklist } = await load('checklist/catalogue.js');
const { questionType } = await load('checklist/question-types.js');
const { goOn } = await load('cli/walk/live-walk.js');
const { beginWalk } = await load('cli/walk/begin-walk.js');

const input = createInterface({ input: process.stdin });
const lines = input[Symbol.asyncIterator]();
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const random = mulberry32(Number(seed));
const store = await openStore({ path, toolVersion: '0.0.0', random: Math.random });
const shipped = join(folder, 'checklists');
const checklist = await findChecklist(name, { shipped, own: shipped }, folder);
const context = { now: () => new Date(), zone: 'UTC', stderr: { write() {}, columns: 80 }, random };
const prompter = {
  async ask({ question, canGoBack }) {
    const reply = replyTo(question, canGoBack);
    tell({ audit: begun.audit.id, question: question.id, reply });
    await lines.next();
    return reply;
  },
};
const begin = { subject: 'test', branch: '', errand: '', persona: '', startedAt: new Date().toISOString() };
const begun = await beginWalk(store, checklist, begin, {}, context);
tell({ audit: begun.audit.id });
const { audit } = await goOn(checklist, begun, { store, context, prompter });
tell({ audit: audit.id, finished: true });
await store.close();
input.close();
process.stdin.destroy();

function replyTo(question, canGoBack) {
  const dice = random();
  if (dice < 0.08 && canGoBack) return { kind: 'back' };
  if (dice < 0.14) return { kind: 'skip', note: '' };
  if (dice < 0.2) return { kind: 'answer', value: null, note: 'too loud' };
  return { kind: 'answer', value: valueFor(question), note: dice > 0.9 ? 'a note' : '' };
}

function valueFor(question) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const type = questionType(question);
  const prompt = type.prompt(question);
  if (prompt.kind === 'choice') {
    const values = prompt.choices.map(({ value }) => value);
    return prompt.several ? values.filter(() => random() < 0.5) : pick(values);
  }
  if (prompt.stopwatch?.marks === 'call') return '0:00 dial | 0:06 M3 | 0:12 press 1 | 0:30 H | 2:00 end';
  if (prompt.enter) return prompt.enter.value(new Date('2026-11-22T10:00:00Z'));
  return type.conditionType === 'double' ? Math.floor(random() * 200) : 'something';
}

/** A small seeded generator (mulberry32), so that a failing run can be repeated. */
function mulberry32(state) {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
