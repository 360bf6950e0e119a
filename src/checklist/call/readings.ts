/** What a marked call tells: seconds of ringing, depth of the menu, keys and seconds to a person. Pure. */
import { type Mark, parseTimeline, type Step } from './notation.js';

export type FirstAnswer = 'person' | 'menu' | 'voicemail' | 'queue' | 'engaged' | 'rang-out' | 'cut-off';

/** Absent readings could not be taken from the marks. Seconds are whole. */
export interface CallReadings {
  first_answer?: FirstAnswer;
  ring_seconds?: number;
  reached_person: boolean;
  menu_depth: number;
  most_options?: number;
  keys_to_person?: number;
  /** From dialling to a person. */
  seconds_to_person?: number;
  /** From the last key before a person, or from the pick-up, to that person. */
  wait_seconds?: number;
  /** On hold after a person had been reached. */
  hold_seconds: number;
  transfers: number;
  complaint_option?: 'first-menu' | 'later-menu' | 'none';
  /** Whether 0 led to a person or a queue; absent if 0 was not tried. */
  zero_works?: boolean;
}

/** CEL types of the readings, for conditions such as `timeline.ring_seconds > 30`. */
export const READING_TYPES: Record<keyof CallReadings, 'string' | 'double' | 'bool'> = {
  first_answer: 'string',
  ring_seconds: 'double',
  reached_person: 'bool',
  menu_depth: 'double',
  most_options: 'double',
  keys_to_person: 'double',
  seconds_to_person: 'double',
  wait_seconds: 'double',
  hold_seconds: 'double',
  transfers: 'double',
  complaint_option: 'string',
  zero_works: 'bool',
};

const ANSWERS: Partial<Record<Mark, FirstAnswer>> = {
  human: 'person',
  menu: 'menu',
  queue: 'queue',
  voicemail: 'voicemail',
  busy: 'engaged',
  cutoff: 'cut-off',
  end: 'rang-out',
};

/** Readings of a call in the notation of notation.ts; null if it cannot be read. */
export function readCall(notation: string): CallReadings | null {
  const parsed = parseTimeline(notation);
  return 'error' in parsed ? null : takeReadings(parsed.steps);
}

export function takeReadings(steps: readonly Step[]): CallReadings {
  const answered = steps.findIndex(({ mark }) => mark in ANSWERS);
  const person = steps.findIndex(({ mark }) => mark === 'human');
  const toPerson = person < 0 ? steps : steps.slice(0, person);
  const menus = toPerson.filter(({ mark }) => mark === 'menu');
  const options = menus.flatMap(({ detail }) => (detail ? [Number(detail)] : []));
  return {
    ...answer(steps, answered),
    reached_person: person >= 0,
    menu_depth: menus.length,
    ...(options.length > 0 && { most_options: Math.max(...options) }),
    ...(person >= 0 && waits(steps, person, answered)),
    hold_seconds: person < 0 ? 0 : holds(steps.slice(person)),
    transfers: steps.filter(({ mark }) => mark === 'transfer').length,
    ...(menus.length > 0 && { complaint_option: complaintOption(steps) }),
    ...zero(steps),
  };
}

function answer(steps: readonly Step[], answered: number): Partial<CallReadings> {
  const step = steps[answered];
  const first = step && ANSWERS[step.mark];
  if (!step || !first) return {};
  const start = (steps.find(({ mark }) => mark === 'ring') ?? steps[0])?.at ?? 0;
  // An engaged tone is no ringing; a call that was hung up unanswered rang until then.
  return { first_answer: first, ...(first !== 'engaged' && { ring_seconds: Math.max(0, step.at - start) }) };
}

function waits(steps: readonly Step[], person: number, answered: number): Partial<CallReadings> {
  const at = steps[person]?.at ?? 0;
  const before = steps.slice(0, person);
  const presses = before.filter(({ mark }) => mark === 'press');
  const from = presses.at(-1)?.at ?? steps[Math.min(answered, person)]?.at ?? at;
  return {
    keys_to_person: presses.reduce((keys, { detail = '' }) => keys + detail.length, 0),
    seconds_to_person: at - (steps[0]?.at ?? 0),
    wait_seconds: at - from,
  };
}

/** After a person was reached, `Q` is a hold that ends with whatever is marked next. */
function holds(steps: readonly Step[]): number {
  return steps.reduce((seconds, { at, mark }, index) => {
    const next = steps[index + 1];
    return mark === 'queue' && next ? seconds + next.at - at : seconds;
  }, 0);
}

function complaintOption(steps: readonly Step[]): 'first-menu' | 'later-menu' | 'none' {
  const heard = steps.findIndex(({ mark }) => mark === 'complaint');
  if (heard < 0) return 'none';
  return steps.slice(0, heard).filter(({ mark }) => mark === 'menu').length <= 1
    ? 'first-menu'
    : 'later-menu';
}

function zero(steps: readonly Step[]): Partial<CallReadings> {
  const tried = steps.findIndex(({ mark, detail }) => mark === 'press' && detail === '0');
  if (tried < 0) return {};
  const next = steps.slice(tried + 1).find(({ mark }) => mark !== 'press');
  return { zero_works: next?.mark === 'human' || next?.mark === 'queue' };
}
