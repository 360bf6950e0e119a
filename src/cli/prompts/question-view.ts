/** The question on the screen as text: heading, options, commands. Pure. */
import type { ChalkInstance } from 'chalk';
import { answerInWords } from '../../checklist/answer-in-words.js';
import type { Asked, Reply } from '../walk/prompter.js';
import { wrapped } from '../walk/wrapped.js';
import { COMMANDS, optionsOf, type Screen } from './question-state.js';

/** Above the cursor, and below it. */
export type Drawn = [content: string, below: string];

export function drawQuestion(screen: Screen, colour: ChalkInstance): Drawn {
  const { asked, around, mode, typed } = screen;
  const head = headingOf(asked, around.columns, colour);
  const below = belowOf(screen, colour);
  if (mode === 'note') return [`${head}\n${colour.cyan('  note ›')} ${typed}`, below];
  const options = optionsOf(asked);
  if (options.length === 0) return [`${head}\n${colour.cyan('  ›')} ${typed}`, below];
  const lines = options.map(({ key, id, label }, index) => {
    const here = index === screen.cursor;
    const box =
      asked.question.type === 'multi-choice' ? `${screen.ticked.includes(id) ? '[x]' : '[ ]'} ` : '';
    const words = key === label.charAt(0) ? label : `${key}  ${label}`;
    return here ? colour.cyan(`  ❯ ${box}${words}`) : `    ${box}${words}`;
  });
  return [`${head}\n${lines.join('\n')}\n${below}`, ''];
}

export function headingOf({ question, progress }: Asked, columns: number, colour: ChalkInstance): string {
  const place = colour.dim(`Question ${progress.n} of about ${progress.about} · ${question.part}`);
  const ask = wrapped(question.ask, columns, '? ', '  ');
  const hint = question.hint ? `\n${colour.dim(wrapped(question.hint, columns, '  '))}` : '';
  return `\n${place}\n${colour.cyan('?')} ${colour.bold(ask.slice(2))}${hint}`;
}

function belowOf(screen: Screen, colour: ChalkInstance): string {
  const { asked, around, mode, note, problem, showsWhy } = screen;
  const { question, before, draft, proposed, canGoBack } = asked;
  const lines: string[] = [];
  if (mode === 'answer' && proposed) lines.push(colour.green(proposalIn(asked, around.columns)));
  if (mode === 'answer' && note) lines.push(colour.dim(`  note: ${note}`));
  if (problem) lines.push(colour.yellow(`  ${problem}`));
  if (showsWhy) lines.push(whyOf(asked, around.columns, colour));
  if (mode === 'answer' && optionsOf(asked).length === 0 && (before ?? draft ?? null) !== null) {
    const kept = before ?? draft ?? '';
    lines.push(colour.dim(`  Enter keeps: ${answerInWords(question, kept)}`));
  } else if (question.type === 'date-time' && !proposed)
    lines.push(colour.dim('  Enter: just now. Or a time such as 14:30.'));
  if (mode === 'note') lines.push(colour.dim('  Enter keeps the note. No names.'));
  else lines.push(commandLine(canGoBack, colour, question.type === 'multi-choice' ? 'several' : 'one'));
  return lines.join('\n');
}

/** One key confirms it; any other answer overrides it. */
function proposalIn({ question, before, proposed }: Asked, columns: number): string {
  if (!proposed) return '';
  const key = before === undefined ? '; Enter takes it' : '';
  return wrapped(
    `Proposed: ${answerInWords(question, proposed.value)} (${proposed.note})${key}.`,
    columns,
    '  ',
  );
}

export const whyOf = ({ question }: Asked, columns: number, colour: ChalkInstance): string =>
  `${wrapped(question.why, columns, '  ')}\n${colour.dim(wrapped(`Source: ${question.source}`, columns, '  '))}`;

/** The keys that work on every question. */
export function commandLine(canGoBack: boolean, colour: ChalkInstance, answer: 'one' | 'several'): string {
  const { why, unknown, skip, note, back } = COMMANDS;
  const commands = [`${why} why`, `${unknown} could not tell`, `${skip} skip`, `${note} note`];
  if (canGoBack) commands.push(`${back} back`);
  if (answer === 'several') commands.push('Space ticks', 'Enter ends');
  return colour.dim(`  ${commands.join('  ')}`);
}

/** What stays on the screen once a question is answered. */
export function drawAnswered({ question }: Asked, reply: Reply, colour: ChalkInstance): string {
  const mark = colour.green('✔');
  const ask = question.ask;
  if (reply.kind === 'back') return colour.dim(`‹ ${ask}`);
  if (reply.kind === 'skip') return `${colour.dim('–')} ${ask} ${colour.dim('skipped')}`;
  const said = reply.value === null ? 'could not tell' : answerInWords(question, reply.value);
  return `${mark} ${ask} ${colour.cyan(said)}`;
}
