/** The question on the screen as text: heading, choices, commands. Pure. */
import type { ChalkInstance } from 'chalk';
import type { ChoicePrompt } from '../../checklist/question-type.js';
import { questionType } from '../../checklist/question-types.js';
import type { Asked, Reply } from '../walk/prompter.js';
import { wrapped } from '../walk/wrapped.js';
import { COMMANDS, type Screen } from './question-state.js';

/** Above the cursor, and below it. */
export type Drawn = [content: string, below: string];

export function drawQuestion(screen: Screen, colour: ChalkInstance): Drawn {
  const { asked, context, prompt, mode, typed } = screen;
  const head = heading(asked, context.columns, colour);
  if (mode === 'note') return [`${head}\n${colour.cyan('  note ›')} ${typed}`, belowNote(screen, colour)];
  const below = belowAnswer(screen, colour);
  if (prompt.kind === 'line') return [`${head}\n${colour.cyan('  ›')} ${typed}`, below];
  return [`${head}\n${choiceLines(screen, prompt, colour).join('\n')}\n${below}`, ''];
}

export function heading({ question, progress }: Asked, columns: number, colour: ChalkInstance): string {
  const place = colour.dim(`Question ${progress.n} of about ${progress.about} · ${question.part}`);
  const ask = wrapped(question.ask, columns, '? ');
  const hint = question.hint ? `\n${colour.dim(wrapped(question.hint, columns, '  '))}` : '';
  return `\n${place}\n${colour.cyan('?')} ${colour.bold(ask.slice(2))}${hint}`;
}

function choiceLines(
  { cursor, ticked }: Screen,
  { choices, several }: ChoicePrompt,
  colour: ChalkInstance,
): string[] {
  return choices.map(({ key, value, label }, index) => {
    const box = several ? `${ticked.includes(String(value)) ? '[x]' : '[ ]'} ` : '';
    const words = key === label.charAt(0) ? label : `${key}  ${label}`;
    return index === cursor ? colour.cyan(`  ❯ ${box}${words}`) : `    ${box}${words}`;
  });
}

function belowNote(screen: Screen, colour: ChalkInstance): string {
  return [...notices(screen, colour), colour.dim('  Enter keeps the note. No names.')].join('\n');
}

function belowAnswer(screen: Screen, colour: ChalkInstance): string {
  const { asked, context, note, prompt } = screen;
  const enter = whatEnterDoes(screen);
  return [
    ...(asked.proposed ? [colour.green(proposal(asked, context.columns))] : []),
    ...(note ? [colour.dim(`  note: ${note}`)] : []),
    ...notices(screen, colour),
    ...(enter ? [colour.dim(`  ${enter}`)] : []),
    commandLine(asked.canGoBack, colour, prompt.kind === 'choice' && prompt.several === true),
  ].join('\n');
}

/** What is wrong, and why the question is asked. */
function notices({ asked, context, problem, showsWhy }: Screen, colour: ChalkInstance): string[] {
  return [
    ...(problem ? [colour.yellow(`  ${problem}`)] : []),
    ...(showsWhy ? [reason(asked, context.columns, colour)] : []),
  ];
}

/** On an empty line; empty if nothing is kept and nothing stands for it. */
function whatEnterDoes({ asked, prompt }: Screen): string {
  if (prompt.kind === 'choice') return '';
  const { question, before, draft, proposed } = asked;
  const kept = before ?? draft;
  if (kept !== undefined) return `Enter keeps: ${questionType(question).inWords(question, kept)}`;
  return proposed ? '' : (prompt.enter?.hint ?? '');
}

/** One key confirms it; any other answer overrides it. */
function proposal({ question, before, proposed }: Asked, columns: number): string {
  if (!proposed) return '';
  const words = questionType(question).inWords(question, proposed.value);
  const key = before === undefined ? '; Enter takes it' : '';
  return wrapped(`Proposed: ${words} (${proposed.note})${key}.`, columns, '  ');
}

/** Why the question is asked. */
export const reason = ({ question }: Asked, columns: number, colour: ChalkInstance): string =>
  `${wrapped(question.why, columns, '  ')}\n${colour.dim(wrapped(`Source: ${question.source}`, columns, '  '))}`;

/** The keys that work on every question. */
export function commandLine(canGoBack: boolean, colour: ChalkInstance, several = false): string {
  const { why, unknown, skip, note, back } = COMMANDS;
  const commands = [`${why} why`, `${unknown} could not tell`, `${skip} skip`, `${note} note`];
  if (canGoBack) commands.push(`${back} back`);
  if (several) commands.push('Space ticks', 'Enter ends');
  return colour.dim(`  ${commands.join('  ')}`);
}

/** What stays on the screen once a question is answered. */
export function drawAnswered({ question }: Asked, reply: Reply, colour: ChalkInstance): string {
  const mark = colour.green('✔');
  const ask = question.ask;
  if (reply.kind === 'back') return colour.dim(`‹ ${ask}`);
  if (reply.kind === 'skip') return `${colour.dim('–')} ${ask} ${colour.dim('skipped')}`;
  const said =
    reply.value === null ? 'could not tell' : questionType(question).inWords(question, reply.value);
  return `${mark} ${ask} ${colour.cyan(said)}`;
}
