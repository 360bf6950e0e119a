/** What a person read on a website, held against what the program answered. Pure. */

export const GOALS = ['contact', 'complain', 'buy', 'cancel'];
export const SCREENS = ['desktop', 'mobile'];

/** Ends of a journey that agree with an end that was read: `text` are contact details, `page` is a page with a way on. */
const AGREES = {
  form: ['form'],
  email: ['email'],
  text: ['email', 'phone', 'page'],
  page: ['page', 'email', 'form'],
};
/** Ends that stand at an address; an email address stands on many pages. */
const HAS_PLACE = ['form', 'text', 'page'];
const NO_WAY = ['not-found', 'blocked'];

/** Checks that can say that customers have no way to write, with the outcomes that say so. */
const NONE = {
  'website/complaint-path-exists': ['none', 'offline-only'],
  'website/complaint-by-several-channels': ['none'],
  'website/complaint-clicks-few': ['none'],
  'website/complaining-as-easy-as-buying': ['no-online-way'],
  'website/contact-link-on-home-page': ['missing'],
};

/** The address without host, query, hash and `index.html`; null for none. */
export function placeOf(url) {
  if (!url) return null;
  const { pathname } = new URL(url, 'http://site');
  return pathname
    .replace(/index\.html?$/, '')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
}

/**
 * Whether a journey is what was read: end, clicks and address; for a complaint also that it is called one. Null if
 * this goal was not read, or not on this screen.
 */
export function isRight(want, journey, goal, screen) {
  if (want === undefined) return null;
  if (want === null)
    return journey ? (goal === 'complain' ? !journey.named : NO_WAY.includes(journey.reached)) : false;
  const clicks = want.clicks[screen];
  if (clicks === null || clicks === undefined) return null;
  if (!journey || (goal === 'complain' && !journey.named)) return false;
  if (want.end === 'elsewhere') return journey.reached !== 'not-found';
  return (
    AGREES[want.end].includes(journey.reached) &&
    journey.clicks === clicks &&
    (!want.at || !HAS_PLACE.includes(want.end) || placeOf(want.at) === placeOf(journey.finalUrl))
  );
}

/** In words, for a line of the list of differences. */
const wanted = (want, screen) =>
  want ? `${want.end} after ${want.clicks[screen]}${want.at ? ` at ${want.at}` : ''}` : 'none';

function got(journey, goal) {
  if (!journey) return 'no answer';
  const name = goal === 'complain' && !journey.named ? ', not by name' : '';
  const place = journey.finalUrl ? ` at ${placeOf(journey.finalUrl) || '/'}` : '';
  return `${journey.reached} after ${journey.clicks}${place}${name}`;
}

/** One row for each goal and screen that was read; `way`: whether the website has one. */
export const compare = (truth, site) =>
  SCREENS.flatMap((screen) =>
    GOALS.flatMap((goal) => {
      const journey = site?.viewports?.[screen]?.journeys?.[goal];
      const right = isRight(truth[goal], journey, goal, screen);
      return right === null
        ? []
        : [
            {
              goal,
              screen,
              right,
              way: truth[goal] !== null,
              want: wanted(truth[goal], screen),
              got: got(journey, goal),
            },
          ];
    }),
  );

/**
 * Rows that are right only because a way to another host is judged by nothing but being there: the program stops
 * elsewhere, or after another number of clicks.
 */
export const leniently = (truth, site) =>
  compare(truth, site).filter(({ goal, screen, right }) => {
    const want = truth[goal];
    if (!right || want?.end !== 'elsewhere') return false;
    const { reached, clicks } = site.viewports[screen].journeys[goal];
    return reached !== 'page' || clicks !== want.clicks[screen];
  });

const named = ({ check, outcome, context }) => `${check}: ${outcome} (${context?.viewport ?? 'both'})`;
const failing = (site) => (site?.findings ?? []).filter(({ verdict }) => verdict === 'fail');

/** Findings that there is no way to write, on a website with one. */
export const falseNones = (truth, site) =>
  truth.contact
    ? failing(site)
        .filter(({ check, outcome }) => NONE[check]?.includes(outcome))
        .map(named)
    : [];

/** Everything critical, to be read by a person. */
export const criticals = (site) =>
  failing(site)
    .filter(({ critical }) => critical)
    .map(named);

/** Whether the program left open, on some screen, whether there is a way to write; or did not answer. */
export const leftOpen = (site) =>
  !site || site.findings.some(({ check, verdict }) => verdict === 'cant-tell' && NONE[check]);

/** Seconds that a page took, in messages and in evidence. */
const LOADS = /\d+(?:\.\d+)? (?:milli)?seconds/g;
const TIMED = ['website/contact-pages-load-fast'];

/** Journeys, findings and score of an answer, load times aside: name → content. */
function partsOf(site) {
  const parts = new Map();
  if (!site) return parts.set('no answer', '');
  parts.set('score', JSON.stringify(site.score));
  for (const [screen, { journeys, status }] of Object.entries(site.viewports)) {
    parts.set(`${screen}: status`, status);
    for (const [goal, journey] of Object.entries(journeys ?? {}))
      parts.set(`${screen}: ${goal}`, JSON.stringify(journey));
  }
  for (const finding of site.findings.filter(({ check }) => !TIMED.includes(check))) {
    const name = `${finding.check} (${finding.context?.viewport ?? 'both'})`;
    const content = JSON.stringify(finding).replace(LOADS, '… seconds');
    // Some checks judge every page apart.
    parts.set(name, `${parts.get(name) ?? ''}${content}`);
  }
  return parts;
}

/** Names of the parts that two answers about one website do not share. */
export function differing(one, other) {
  const [first, second] = [partsOf(one), partsOf(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).sort();
}
