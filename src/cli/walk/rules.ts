/** The rules of testing one's own company, agreed to before the first test, and a notice for the staff to go with them. */
import type { WalkSession } from './live-walk.js';
import { wrapped } from './wrapped.js';

// What reads checklists is not loaded for this.

/** Under this name the store remembers that they were read. */
const NOTICE = 'walks';

const RULES = [
  'The purpose is better service. Nobody is disciplined, rated or named because of a test.',
  'Your people have been told that service is tested from time to time, why, and what becomes of the results. Not when.',
  'Where there is a works council, it has agreed. In Germany this is required where a computer evaluates test calls.',
  'Nothing is recorded: no sound, no faces, no names. In many countries recording a call without consent is a crime.',
  'Tests cost nobody: no false emergencies, no order that is not cancelled, ten minutes of somebody’s time at the most.',
  'Stop at once on an emergency or health line, or where people are visibly overrun.',
  'What is good is praised aloud, as a deed. What is bad goes quietly to the manager, as a matter of the process.',
  'You test only your own organisation, or one that has asked you to.',
];

/** Shows the rules once. False if the person does not agree. */
export async function agreesToRules({ store, context, prompter }: WalkSession): Promise<boolean> {
  if (await store.walks.hasRead(NOTICE)) return true;
  context.stderr.write(noticeText(context.stderr.columns));
  if (!(await prompter.confirm('Do these hold for you?', false))) return false;
  await store.walks.markRead(NOTICE, context.now().toISOString());
  return true;
}

function noticeText(columns: number): string {
  const rules = RULES.map((rule, index) => wrapped(rule, columns, `  ${index + 1}. `));
  return `\nBefore the first walk, eight rules:\n\n${rules.join('\n')}\n\nA notice for your people: ownqueue walk --staff-notice\n`;
}

/** Markdown to be sent to the staff. */
export const staffNotice = (company: string): string => `# We test our own service

From time to time, somebody${company && ` at ${company}`} calls, writes or visits us the way a customer would, without announcing it.

- **Why:** to find out what it is like to be our customer, and to make it easier.
- **What is looked at:** waiting times, menus, forms, answers, and how it felt. The service, not the person.
- **What is not done:** nothing is recorded, no names are written down, nobody is disciplined because of a test.
- **What becomes of it:** good work is praised aloud. Problems are treated as problems of our processes, and you hear what was changed.
- **What you can do:** treat a suspected test like any customer. If something stops you from helping, say so.

Questions and objections are welcome before the first test, and at any time after it.
`;
