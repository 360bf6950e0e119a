/** A press that would send something ends a journey before it, and anything that leads further is better. */
import { describe, expect, it } from 'vitest';
import { actsEndpoints } from '../../../src/website/search/acts.js';
import type { StateReading, Transition } from '../../../src/website/search/cheapest-paths.js';
import { explore } from '../../../src/website/search/explore.js';
import { journeyTo } from '../../../src/website/search/journey.js';

const HOME = 'https://example.org/';
const NOTE = '“Complain now” would send something, so the look ends there. What comes after it is not known.';

const transition = (text: string, to: string, relevance: Transition['relevance']): Transition => ({
  to,
  press: null,
  at: null,
  steps: [{ action: 'click', text, from: HOME, url: to, seconds: 3, loads: true }],
  words: 10,
  viewportsScrolled: 0,
  cost: 3,
  relevance,
});

const reading = (url: string, said: Partial<StateReading>): StateReading => ({
  url,
  loaded: true,
  arrives: true,
  transitions: [],
  endpoints: [],
  ...said,
});

const help = transition('Help', `${HOME}help`, { complain: 0.5 });
const now = transition('Complain now', `${HOME}help#now`, { complain: 0.9, contact: 0.3, buy: 0.9 });

async function journey(more: Partial<StateReading> = {}) {
  const states: Record<string, StateReading> = {
    [HOME]: reading(HOME, { transitions: [help] }),
    [help.to]: reading(help.to, { transitions: [now], ...more }),
    [now.to]: reading(now.to, {
      arrives: false,
      endpoints: actsEndpoints(now, { url: help.to, viewport: 'desktop' }),
    }),
  };
  const explored = await explore(HOME, ({ key }) => Promise.resolve(states[key]!), {
    pages: 9,
    depth: 5,
    goOn: () => true,
  });
  return journeyTo('complain', explored, 'desktop');
}

describe('a press that would send something', () => {
  it('does not count itself, and leaves what was counted up to there', async () => {
    const { steps, ...complain } = await journey();
    expect(complain).toMatchObject({
      reached: 'acts',
      named: true,
      clicks: 1,
      finalUrl: help.to,
      note: NOTE,
    });
    expect(steps.map(({ text }) => text)).toEqual(['Help']);
    expect(complain.effort?.seconds).toBeGreaterThan(0);
  });

  it('ends the journeys that its control names, and no purchase', () => {
    const ends = actsEndpoints(now, { url: help.to, viewport: 'desktop' });
    expect(ends.map(({ goal }) => goal)).toEqual(['complain']);
  });

  it('gives way to whatever a customer can finish', async () => {
    const [end] = actsEndpoints(now, { url: help.to, viewport: 'desktop' });
    const { before: _before, note: _note, ...email } = { ...end!, reached: 'email' as const };
    expect(await journey({ endpoints: [email] })).toMatchObject({ reached: 'email', clicks: 1, note: '' });
  });
});
