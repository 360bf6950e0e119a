/** The half hours of a period in which an audit may fall, each with the part of the day it stands for. */

import { MINUTE } from '../model/durations.js';
import { type Opening, type Span, spansOn } from './hours.js';
import {
  addDays,
  clockTime,
  type LocalDate,
  MINUTES_A_DAY,
  toInstant,
  type WallClock,
  wallClock,
  weekdayNumber,
} from './local-time.js';
import { openingWithin, type Window } from './window.js';

/** Parts of the day that inspections must cover alike (mystery-shopping practice; a quarter each). */
export const STRATA = ['opening', 'peak', 'closing', 'ordinary'] as const;
export type Stratum = (typeof STRATA)[number];

/** Length of a slot in minutes. */
export const SLOT_MINUTES = 30;
/** “At opening” and “before closing” mean this many slots, an hour, and never more than a third (our assumption). */
const EDGE = 2;

export interface Slot {
  /** ISO 8601 UTC. */
  at: string;
  /** Local date and time as the wall clock shows them. */
  date: LocalDate;
  time: string;
  stratum: Stratum;
}

/** From the first date up to, not including, the last. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** All slots of the period inside the opening hours and the window, in order of time. */
export function freeSlots(period: Period, opening: Opening, window: Window): Slot[] {
  const bound = openingWithin(window, opening);
  const slots: Slot[] = [];
  for (let date = period.from; date < period.to; date = addDays(date, 1)) {
    for (const span of spansOn(bound, date)) slots.push(...slotsOfSpan(date, span, bound, window));
  }
  return slots;
}

function slotsOfSpan(date: LocalDate, span: Span, opening: Opening, window: Window): Slot[] {
  const { zone } = opening;
  const open = toInstant(date, span.from, zone, 'last');
  const close = toInstant(date, span.to, zone, 'first');
  const count = Math.max(0, Math.floor((close - open) / MINUTE / SLOT_MINUTES));
  return Array.from({ length: count }, (_, index) => {
    const at = open + index * SLOT_MINUTES * MINUTE;
    const clock = wallClock(at, zone);
    const inPeak = within(opening.peak, clock.minute);
    const slot: Slot = {
      at: new Date(at).toISOString(),
      date: clock.date,
      time: clockTime(clock.minute),
      stratum: window.bound ? slotStratum(index, count, inPeak) : 'ordinary',
    };
    return { slot, allowed: isAllowed(clock, window) };
  }).flatMap(({ slot, allowed }) => (allowed ? [slot] : []));
}

/** Pure. Short openings keep both edges: of three half hours the first is opening, the last closing. */
function slotStratum(index: number, count: number, inPeak: boolean): Stratum {
  const edge = Math.max(1, Math.min(EDGE, Math.floor(count / 3)));
  if (index < edge) return 'opening';
  if (index >= count - edge) return 'closing';
  return inPeak ? 'peak' : 'ordinary';
}

const within = ({ from, to }: Span, minute: number): boolean => minute >= from && minute + SLOT_MINUTES <= to;

/** A window past midnight, such as 22:00-02:00, also allows the small hours of the next day. */
function isAllowed({ date, minute }: WallClock, { allowed }: Window): boolean {
  if (allowed === null) return true;
  const on = (day: LocalDate, shown: number) =>
    allowed[weekdayNumber(day)]!.some((span) => within(span, shown));
  return on(date, minute) || on(addDays(date, -1), minute + MINUTES_A_DAY);
}
