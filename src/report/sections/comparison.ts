/** Complaining against buying, side by side, then each step as the customer takes it. */
import { easeFor, type Turn, turnSentence } from '../../model/ease.js';
import { canFinish, type Journey } from '../../model/journey.js';
import { listed } from '../../text/counting.js';
import { headline } from '../ease.js';
import { OBSTACLE_NAMES } from '../obstacles.js';
import { type Cell, heading, paragraph, type Section, sectionHeading, table } from '../prose.js';
import { storyboard } from '../storyboard.js';
import type { AuditView, SiteLook } from '../view.js';
import { between, capitalised, duration, factor, inLanguage, onDevice, uncapitalised } from '../wording.js';

export function comparison(view: AuditView): Section {
  const looks = view.sites.filter(({ status }) => status !== 'unreachable');
  if (looks.length === 0) return [];
  return [
    sectionHeading('comparison', 'Complaining against buying'),
    ...looks.flatMap((look) => oneLook(look, view)),
  ];
}

function oneLook(look: SiteLook, view: AuditView): Section {
  const { complain, buy } = look.journeys;
  const device = capitalised(onDevice(look.viewport));
  return [
    heading(3, look.language && view.sites.length > 2 ? `${device}, ${inLanguage(look.language)}` : device),
    paragraph(`${headline(look)}.`, ...doubts(look)),
    table(['What it takes to', 'complain', 'buy'], figures(complain, buy), [null, 'right', 'right']),
    ...storyboard('complain', complain, view),
    ...storyboard('buy', buy, view),
  ];
}

function doubts({ comparison }: SiteLook): string[] {
  if (!comparison || comparison.effort === null) return [];
  const { effort, actions, band, turns } = comparison;
  const range =
    band && factor(band[0]) !== factor(band[1]) ? [` Depending on assumptions, ${between(...band)}.`] : [];
  const disagree =
    actions !== null && easeFor(actions) !== easeFor(effort)
      ? [` Counting actions instead of time gives another picture: ${factor(actions)} as many.`]
      : [];
  return [...range, ...verdictHangsOn(turns), ...disagree];
}

/** A verdict that an assumption can turn says so, and under which. */
function verdictHangsOn(turns: readonly Turn[]): string[] {
  if (turns.length === 0) return [];
  const what = turns[0]?.under.length === 1 ? 'one assumption' : 'assumptions taken together';
  return [` The verdict hangs on ${what}: ${turns.map(turnSentence).map(uncapitalised).join(' ')}`];
}

const figures = (complain: Journey, buy: Journey): Cell[][] => [
  ['Ends with', ending(complain), ending(buy)],
  ...FIGURES.map(([name, of]) => [name, of(complain), of(buy)]).filter(([, ...both]) => both.some(Boolean)),
];

const FIGURES: readonly (readonly [string, (journey: Journey) => string])[] = [
  ['Effort', ({ effort }) => (effort ? duration(effort.seconds) : '–')],
  ['of it assumed for obstacles', ({ effort }) => (effort?.penalties ? duration(effort.penalties) : '')],
  ['Actions', ({ effort }) => (effort ? `${effort.actions}` : '–')],
  ['Clicks', ({ clicks }) => `${clicks}`],
  ['Pages loaded', ({ pageLoads }) => `${pageLoads}`],
  ['Fields to fill in', ({ form }) => (form ? `${form.required} of ${form.fields}` : '–')],
  ['Words to get past', ({ words }) => `${words}`],
  [
    'In the way',
    ({ obstacles }) => listed(obstacles.map((obstacle) => OBSTACLE_NAMES[obstacle])) || 'nothing',
  ],
];

const ENDINGS: Readonly<Record<Journey['reached'], string>> = {
  form: 'a form',
  email: 'an email address',
  phone: 'a phone number',
  page: 'a page, and no further',
  blocked: 'a wall',
  'not-found': 'nothing',
};

const ending = (journey: Journey): string =>
  journey.goal === 'complain' && canFinish(journey) && !journey.named
    ? `${ENDINGS[journey.reached]} for everything`
    : ENDINGS[journey.reached];
