/** The stopwatch as text: the clock, what was marked, and which key means what. Pure. */
import type { ChalkInstance } from 'chalk';
import { clock, formatTimeline, menuPath, type Step } from '../../checklist/call-timeline.js';
import { isOver, isRunning, KEYS, marks, type Stopwatch } from '../../checklist/stopwatch.js';
import type { Asked } from '../walk/prompter.js';
import type { Surroundings } from './question-state.js';
import { commandLine, headingOf, whyOf } from './question-view.js';

export interface StopwatchScreen {
  asked: Asked;
  around: Surroundings;
  watch: Stopwatch;
  /** `m:ss` since the start. */
  elapsed: string;
  call: boolean;
  limit: number | undefined;
  why: boolean;
}

export function drawStopwatch(screen: StopwatchScreen, colour: ChalkInstance): string {
  const { asked, around, watch, elapsed, call, limit, why } = screen;
  const lines = [headingOf(asked, around.columns, colour)];
  const steps = marks(watch);
  if (watch.presses.length > 0) {
    const running = isRunning(watch);
    lines.push(
      `  ${running ? colour.green('●') : colour.dim('■')} ${colour.bold(running ? elapsed : lastTime(steps))}`,
    );
  }
  if (call) lines.push(...steps.map((step) => stepLine(step, colour)));
  const path = menuPath(steps);
  if (path) lines.push(colour.dim(`  keys pressed: ${path}`));
  if (asked.note) lines.push(colour.dim(`  note: ${asked.note}`));
  if (why) lines.push(whyOf(asked, around.columns, colour));
  lines.push(...keyLines(screen, limit, colour));
  return lines.join('\n');
}

const lastTime = (steps: readonly Step[]): string => clock(steps.at(-1)?.at ?? 0);

function stepLine(step: Step, colour: ChalkInstance): string {
  const label = Object.values(KEYS).find(({ mark }) => mark === step.mark)?.label;
  const detail =
    step.mark === 'press'
      ? `pressed ${step.detail}`
      : step.detail
        ? `${label}, ${step.detail} ${step.detail === '1' ? 'option' : 'options'}`
        : (label ?? 'dialled');
  return `  ${colour.cyan(formatTimeline([step]).split(' ')[0]?.padStart(7) ?? '')}  ${detail}`;
}

function keyLines(
  { asked, watch, call }: StopwatchScreen,
  limit: number | undefined,
  colour: ChalkInstance,
): string[] {
  if (watch.presses.length === 0) {
    return [
      colour.cyan(`  Enter ${call ? 'when you dial' : 'starts the clock'}`) +
        colour.dim('   = type it instead'),
      commandLine(asked.canGoBack, colour, 'one'),
    ];
  }
  if (!call)
    return [colour.cyan('  Enter stops the clock') + (limit === undefined ? '' : colour.dim('   g give up'))];
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
