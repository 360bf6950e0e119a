/** Draws a job's next moment and seals it. */
import type { Draw, Job } from '../model/schedule.js';
import { drawScenario, drawSlot, type Scenarios } from './draw.js';
import type { Opening } from './hours.js';
import { periodAt } from './recurrence.js';
import { seal, unseal } from './seal.js';
import { freeSlots, type Period } from './slots.js';
import { parseWindow } from './window.js';

/** What chance and the branch contribute to a draw. */
export interface DrawInput {
  opening: Opening;
  scenarios: Scenarios;
  now: Date;
  /** Uniform in [0, 1). */
  random: () => number;
  /** At least 128 random bits as text. */
  salt: () => string;
}

/** How many periods ahead a slot is looked for before the job counts as without one (our assumption). */
const PERIODS_AHEAD = 3;

/**
 * The sealed draw for a period, or for one of the next where this one has no half hour left. Where none has,
 * the draw holds no moment and is already skipped, with the reason.
 */
export function nextDraw(job: Job, draws: readonly Draw[], period: Period, input: DrawInput): Draw {
  const past = draws.map(({ content }) => unseal(content));
  const used = past.flatMap(({ slot }) => (slot ? [slot] : []));
  const opening = { ...input.opening, zone: job.zone };
  const window = parseWindow(job.window);
  const nowIso = input.now.toISOString();
  let place = period;
  let slot = null;
  for (let ahead = 0; ahead < PERIODS_AHEAD && slot === null; ahead++) {
    if (ahead > 0) place = periodAt(job.recurrence, job.start, place.to);
    const slots = freeSlots(place, opening, window).filter(({ at }) => at > nowIso);
    slot = drawSlot(slots, used, input.random);
  }
  const sealed = seal({
    job: job.id,
    period: place,
    slot,
    ...drawScenario(input.scenarios, past, input.random),
    salt: input.salt(),
    previous: draws.at(-1)?.commitment ?? '',
  });
  return {
    job: job.id,
    sequence: (draws.at(-1)?.sequence ?? 0) + 1,
    drawnAt: nowIso,
    periodFrom: place.from,
    periodTo: place.to,
    ...sealed,
    state: slot ? 'sealed' : 'skipped',
    settledAt: slot ? null : nowIso,
    auditId: null,
    reason: slot ? '' : 'no half hour was free in the window',
    tries: 0,
    openedAt: null,
    remindedAt: null,
  };
}
