/** The tables that the bench of whole websites prints. Pure. */
import { median, table } from '../table.js';
import { compare, criticals, differing, falseNones, GOALS, leftOpen, leniently, SCREENS } from './compare.js';

/** What whole websites should reach, as shares. */
const AIMS = { contact: 0.92, complain: 0.92, buy: 0.88, cancel: 0.85, leftOpen: 0.1 };
const AIM_RATIO = { median: 2.5, most: 5, seconds: 60 };

const share = (part, all) => (all === 0 ? '–' : `${((part / all) * 100).toFixed(1)} %`);
const seconds = (value) => `${value.toFixed(1)} s`;
const verdict = (reached) => (reached ? 'reached' : 'missed');

function goals(rows) {
  const lines = GOALS.flatMap((goal) =>
    SCREENS.map((screen) => {
      const read = rows.filter((row) => row.goal === goal && row.screen === screen);
      const right = read.filter((row) => row.right).length;
      const ways = read.filter((row) => row.way);
      const reached = read.length === 0 ? '' : verdict(right / read.length >= AIMS[goal]);
      return [
        `${goal}, ${screen}`,
        `${right} of ${read.length}`,
        share(right, read.length),
        `${ways.filter((row) => row.right).length} of ${ways.length}`,
        `${AIMS[goal] * 100} %`,
        reached,
      ];
    }),
  );
  return table([['Goal, screen', 'right', 'share', 'with a way', 'aim', ''], ...lines]);
}

const line = ({ name, goal, screen, want, got }) =>
  `${name}, ${goal}, ${screen}: ${want}; the program: ${got}`;

const list = (title, lines) => [
  `${title}: ${lines.length === 0 ? 'none' : ''}`.trim(),
  ...lines.map((line) => `  ${line}`),
];

function times(results) {
  const took = results.flatMap(({ looks }) => looks.map((each) => each.seconds));
  const longest = results.toSorted((a, b) => b.looks[0].seconds - a.looks[0].seconds)[0];
  const rows = [
    ['Time', 'median', 'most', 'aim', ''],
    [
      'a website, both screens',
      seconds(median(took)),
      `${seconds(Math.max(...took))} (${longest.truth.site})`,
      `no site above ${AIM_RATIO.seconds} s`,
      verdict(Math.max(...took) <= AIM_RATIO.seconds),
    ],
  ];
  const compared = results
    .filter(({ bare }) => bare !== null)
    .map(({ truth, looks, bare }) => ({
      site: truth.site,
      ratio: median(looks.map((each) => each.seconds)) / bare,
    }));
  if (compared.length > 0) {
    const middle = median(compared.map(({ ratio }) => ratio));
    const worst = compared.toSorted((a, b) => b.ratio - a.ratio)[0];
    rows.push([
      'beside a bare browser',
      `${middle.toFixed(2)} ×`,
      `${worst.ratio.toFixed(2)} × (${worst.site})`,
      `${AIM_RATIO.median} ×, no site above ${AIM_RATIO.most} ×`,
      verdict(middle <= AIM_RATIO.median && worst.ratio <= AIM_RATIO.most),
    ]);
  }
  return table(rows);
}

/** `results`: `{ truth, looks, bare }` of each website; the first look is the one that is judged. */
export function report(results, { skipped, repeat, untouched }) {
  const lines = [untouched ? 'Untouched websites' : 'Tuned websites', ''];
  if (results.length > 0) {
    const judged = results.map(({ truth, looks, bare }) => ({ truth, looks, bare, site: looks[0].site }));
    const rows = judged.flatMap(({ truth, site }) =>
      compare(truth, site).map((row) => ({ ...row, name: truth.site })),
    );
    const open = judged.filter(({ site }) => leftOpen(site));
    lines.push(
      goals(rows),
      '',
      ...list('Differences', rows.filter(({ right }) => !right).map(line)),
      '',
      ...list(
        'Right by another way than was read, for ways to other hosts are judged by being there alone',
        judged.flatMap(({ truth, site }) =>
          leniently(truth, site).map((row) => line({ ...row, name: truth.site })),
        ),
      ),
      '',
      ...list(
        'False alarms that there is no way to write',
        judged.flatMap(({ truth, site }) => falseNones(truth, site).map((each) => `${truth.site}: ${each}`)),
      ),
      '',
      ...list(
        'Critical, to be read by a person',
        judged.flatMap(({ truth, site }) => criticals(site).map((each) => `${truth.site}: ${each}`)),
      ),
      '',
      ...list(
        `Could not be told: ${open.length} of ${judged.length} (${share(open.length, judged.length)}, aim at most ${share(AIMS.leftOpen, 1)})`,
        open.map(
          ({ truth, looks }) =>
            `${truth.site}${looks[0].site ? '' : `: no answer, ${looks[0].ended ? 'ended' : `exit ${looks[0].code}`}`}`,
        ),
      ),
      '',
    );
    if (repeat > 1) {
      const unsteady = judged
        .map(({ truth, looks }) => ({
          site: truth.site,
          apart: [...new Set(looks.slice(1).flatMap((each) => differing(looks[0].site, each.site)))],
        }))
        .filter(({ apart }) => apart.length > 0);
      lines.push(
        ...list(
          `Another answer in ${repeat} looks: ${unsteady.length} of ${judged.length}`,
          unsteady.map(({ site, apart }) => `${site}: ${apart.join('; ')}`),
        ),
        '',
      );
    }
    lines.push(times(judged), '');
  }
  if (skipped.length > 0) lines.push(...list('Skipped', skipped), '');
  return lines.join('\n');
}
