/** The stopwatch as text: the clock, what was marked, and which key means what. Pure. */
import type { ChalkInstance } from 'chalk';
import { formatTimeline, menuPath, type Step } from '../../checklist/call/notation.js';
import { isOver, isRunning, KEYS, marks } from '../../checklist/call/stopwatch.js';
import { clock } from '../../checklist/seconds.js';
import { commandLine, heading, reason } from './question-view.js';
import { limit, type StopwatchScreen, TYPE_INSTEAD } from './stopwatch-state.js';

/** `elapsed`: seconds since the start. */
export function drawStopwatch(
  screen: StopwatchScreen,
  elapsed: number,
  columns: number,
  colour: ChalkInstance,
): string {
  const { asked, timing, watch, showsWhy } = screen;
  const lines = [heading(asked, columns, colour)];
  const steps = marks(watch);
  if (watch.presses.length > 0) {
    const running = isRunning(watch);
    const time = running ? elapsed : (steps.at(-1)?.at ?? 0);
    lines.push(`  ${running ? colour.green('●') : colour.dim('■')} ${colour.bold(clock(time))}`);
  }
  if (timing.marks === 'call') lines.push(...steps.map((step) => stepLine(step, colour)));
  const path = menuPath(steps);
  if (path) lines.push(colour.dim(`  keys pressed: ${path}`));
  if (asked.note) lines.push(colour.dim(`  note: ${asked.note}`));
  if (showsWhy) lines.push(reason(asked, columns, colour));
  lines.push(...keyLines(screen, colour));
  return lines.join('\n');
}

function stepLine(step: Step, colour: ChalkInstance): string {
  const time = formatTimeline([step]).split(' ')[0]?.padStart(7) ?? '';
  return `  ${colour.cyan(time)}  ${stepInWords(step)}`;
}

function stepInWords({ mark, detail }: Step): string {
  if (mark === 'press') return `pressed ${detail}`;
  const label = Object.values(KEYS).find((key) => key.mark === mark)?.label ?? 'dialled';
  return detail ? `${label}, ${detail} ${detail === '1' ? 'option' : 'options'}` : label;
}

function keyLines(screen: StopwatchScreen, colour: ChalkInstance): string[] {
  const { asked, timing, watch } = screen;
  const call = timing.marks === 'call';
  if (watch.presses.length === 0) {
    const start = colour.cyan(`  Enter ${call ? 'when you dial' : 'starts the clock'}`);
    return [start + colour.dim(`   ${TYPE_INSTEAD} type it instead`), commandLine(asked.canGoBack, colour)];
  }
  if (!call) {
    const giveUp = limit(screen) === undefined ? '' : colour.dim('   g give up');
    return [colour.cyan('  Enter stops the clock') + giveUp];
  }
  if (isOver(watch))
    return [colour.cyan('  Enter keeps the call') + colour.dim('   Backspace takes the last key back')];
  const keys = Object.entries(KEYS).map(([key, { label }]) => `${key} ${label}`);
  const half = Math.ceil(keys.length / 2);
  return [
    colour.dim(`  ${keys.slice(0, half).join('  ')}`),
    colour.dim(`  ${keys.slice(half).join('  ')}`),
    colour.dim('  0-9 * # keys you press   Backspace takes the last key back'),
  ];
}
