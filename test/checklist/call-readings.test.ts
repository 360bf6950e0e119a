/** Every reading of a call, whichever mark comes first. */
import { expect, test } from 'vitest';
import { readCall } from '../../src/checklist/call/readings.js';

const NOTHING = { reached_person: false, menu_depth: 0, hold_seconds: 0, transfers: 0 };

test.each<[notation: string, readings: NonNullable<ReturnType<typeof readCall>>]>([
  ['0:00 dial | 0:10 end', { ...NOTHING, first_answer: 'rang-out', ring_seconds: 10 }],
  ['0:00 dial', NOTHING],
  ['0:02 B', { ...NOTHING, first_answer: 'engaged' }],
  [
    '0:00 H | 0:30 Q | 0:50 H | 1:00 T | 1:10 end',
    {
      first_answer: 'person',
      ring_seconds: 0,
      reached_person: true,
      menu_depth: 0,
      keys_to_person: 0,
      seconds_to_person: 0,
      wait_seconds: 0,
      hold_seconds: 20,
      transfers: 1,
    },
  ],
  [
    // Dialled at 0:05; the line rang from 0:08.
    '0:05 dial | 0:08 R | 0:20 M3 | 0:30 C | 0:31 press 12 | 0:40 press 0 | 0:50 Q | 1:00 H | 1:05 Q',
    {
      first_answer: 'menu',
      ring_seconds: 12,
      reached_person: true,
      menu_depth: 1,
      most_options: 3,
      keys_to_person: 3,
      seconds_to_person: 55,
      wait_seconds: 20,
      hold_seconds: 0,
      transfers: 0,
      complaint_option: 'first-menu',
      zero_works: true,
    },
  ],
  [
    '0:00 M2 | 0:05 press 0 | 0:06 press 1 | 0:09 H | 0:20 M9',
    {
      first_answer: 'menu',
      ring_seconds: 0,
      reached_person: true,
      menu_depth: 1,
      most_options: 2,
      keys_to_person: 2,
      seconds_to_person: 9,
      wait_seconds: 3,
      hold_seconds: 0,
      transfers: 0,
      complaint_option: 'none',
      zero_works: true,
    },
  ],
  [
    '0:00 press 0 | 0:05 M | 0:09 V',
    {
      ...NOTHING,
      first_answer: 'menu',
      ring_seconds: 5,
      menu_depth: 1,
      complaint_option: 'none',
      zero_works: false,
    },
  ],
  [
    '0:00 C | 0:05 M4 | 0:20 V',
    {
      ...NOTHING,
      first_answer: 'menu',
      ring_seconds: 5,
      menu_depth: 1,
      most_options: 4,
      complaint_option: 'first-menu',
    },
  ],
  [
    '0:00 M1 | 0:02 M2 | 0:04 C | 0:06 X',
    {
      ...NOTHING,
      first_answer: 'menu',
      ring_seconds: 0,
      menu_depth: 2,
      most_options: 2,
      complaint_option: 'later-menu',
    },
  ],
  // Zero was pressed last, and nothing came of it.
  [
    '0:00 M1 | 0:02 press 0',
    {
      ...NOTHING,
      first_answer: 'menu',
      ring_seconds: 0,
      menu_depth: 1,
      most_options: 1,
      complaint_option: 'none',
      zero_works: false,
    },
  ],
])('%s', (notation, readings) => {
  expect(readCall(notation)).toEqual(readings);
});
