/** How often a change is claimed of series that did not change, and how often a change is found. */
import { CORRELATED, INDEPENDENT, seeded, shareClaimed, shifted, yesOrNo } from '../series.js';

const ROUNDS = 4000;
const LENGTHS = [8, 12, 24, 52, 100];

export default async () => {
  const { changePoint } = await import('../../../dist/model/change-point.js');
  const random = seeded(20_261_130);
  const claimed = (draw) => shareClaimed(ROUNDS, draw, (values) => changePoint(values) !== null);
  const rows = [];
  const unchanged = (kinds, what, most) => {
    for (const [name, draw] of Object.entries(kinds))
      for (const n of LENGTHS)
        rows.push({
          what: `change claimed, unchanged ${what}, ${name}, ${n} values`,
          values: [claimed(() => draw(random, n))],
          unit: '%',
          aim: { most },
        });
  };
  unchanged({ ...INDEPENDENT, 'yes or no': yesOrNo }, 'and independent', 5);
  unchanged(CORRELATED, 'with autocorrelation 0.5', 10);
  for (const [name, draw] of Object.entries(INDEPENDENT))
    rows.push({
      what: `change found, 2 standard deviations halfway, ${name}, 24 values`,
      values: [claimed(() => shifted(draw(random, 24), 2))],
      unit: '%',
      aim: { least: 80 },
    });
  return { rows };
};
