/** Draws the moment, the persona, the errand and the phone line, so that each gets its share and none is foreseen. */
import { daysBetween } from './local-time.js';
import { type Slot, STRATA } from './slots.js';

/** A slot may not come again for this many days (mystery-shopping practice). */
export const REST_DAYS = 14;
/** How far one choice may run ahead of another before it has to wait (our assumption). */
const LEAD = 2;

/** What an audit will be about; an empty text where there is nothing to choose from. */
export interface Scenario {
  persona: string;
  errand: string;
  line: string;
}

/** What each part of a scenario is drawn from. */
export interface Scenarios {
  personas: readonly string[];
  errands: readonly string[];
  /** Telephones or addresses that staff do not recognise. */
  lines: readonly string[];
}

type Random = () => number;

/**
 * One of the slots, or null where all of them rest. `past` holds the slots drawn before. The parts of the
 * day come by chance and evenly: where all of them can be had, none is ever ahead of another by more than two.
 */
export function drawSlot(slots: readonly Slot[], past: readonly Slot[], random: Random): Slot | null {
  const free = slots.filter((slot) => !past.some((used) => isRepeat(slot, used)));
  const available = STRATA.filter((stratum) => free.some((slot) => slot.stratum === stratum));
  if (available.length === 0) return null;
  const stratum = drawEvenly(
    available,
    past.map((slot) => slot.stratum),
    random,
  );
  const inStratum = free.filter((slot) => slot.stratum === stratum);
  // Another half hour than lately, whatever the weekday, where there is one.
  const unusual = inStratum.filter((slot) => !past.some((used) => isSameHalfHour(slot, used)));
  return pick(unusual.length > 0 ? unusual : inStratum, random);
}

/** As even as the slots over the last times; an option that is new is not drawn time after time to catch up. */
export function drawScenario(choices: Scenarios, past: readonly Scenario[], random: Random): Scenario {
  const draw = (options: readonly string[], part: keyof Scenario) => {
    const lately = past.slice(-LEAD * options.length).map((scenario) => scenario[part]);
    return options.length === 0 ? '' : drawEvenly(options, lately, random);
  };
  return {
    persona: draw(choices.personas, 'persona'),
    errand: draw(choices.errands, 'errand'),
    line: draw(choices.lines, 'line'),
  };
}

/** By chance among those that were drawn less than two times more often than the rarest. */
export function drawEvenly<T>(options: readonly T[], past: readonly T[], random: Random): T {
  const counts = options.map((option) => past.filter((each) => each === option).length);
  const least = Math.min(...counts);
  return pick(
    options.filter((_, index) => counts[index]! < least + LEAD),
    random,
  );
}

/** The same half hour of the same weekday, within the days of rest. */
export const isRepeat = (slot: Slot, used: Slot): boolean =>
  isSameHalfHour(slot, used) && daysBetween(used.date, slot.date) % 7 === 0;

const isSameHalfHour = (slot: Slot, used: Slot): boolean =>
  slot.time === used.time && Math.abs(daysBetween(used.date, slot.date)) <= REST_DAYS;

const pick = <T>(options: readonly T[], random: Random): T =>
  options[Math.min(options.length - 1, Math.floor(random() * options.length))]!;
