/**
 * Seconds of imposed work on a journey, by the Keystroke-Level Model.
 * Pure; network time is never part of it, so the number is the same on a slow day.
 */
import { type Assumption, easeFor, type Turn } from './ease.js';
import type { Obstacle } from './obstacle.js';
import type { ViewportName } from './viewport.js';

/** Constants in seconds. KLM: Card, Moran and Newell, CACM 23(7) 1980. */
export const SECONDS = {
  /** Mental preparation (KLM). */
  think: 1.35,
  /** Point with a mouse (KLM; 0.8 to 1.5). */
  point: 1.1,
  /** Press a mouse button (KLM, as the K after P). */
  press: 0.2,
  /** Move a hand between mouse and keyboard (KLM). */
  home: 0.4,
  /** One key, average non-secretary typist, 40 wpm (KLM). */
  key: 0.28,
  /** Tab to the next field (KLM, average skilled key press). */
  tab: 0.2,
  /** Read one word silently: 238 words a minute (Brysbaert 2019). */
  word: 60 / 238,
  /** Scroll one viewport with a wheel, and look (our assumption). */
  scroll: 0.5,
  /** Tap on a phone (Song et al. 2013, unconfirmed; used as an assumption). */
  tap: 0.31,
  /** One character on a phone: 36.2 wpm (Palin et al. 2019), five characters a word. */
  thumbKey: 60 / (36.2 * 5),
  /** One flick (0.11, as tap) plus half a second to look (our assumption). */
  flick: 0.61,
} as const;

/** Share of the words of a browsing page that is read, at most (Nielsen 2008 on Weinreich et al.). */
export const SHARE_READ = 0.28;

/** Human solving time by kind (Searles et al. 2023, arXiv 2307.12108 and 2311.10911; midpoints assumed). */
export const CAPTCHA_SECONDS: Partial<Record<Obstacle, number>> = {
  'captcha-checkbox': 1.85,
  'captcha-image': 10.3,
  'captcha-text': 12,
  'captcha-game': 30,
  'captcha-invisible': 0,
};

/** Assumed extra cost of obstacles, kept apart from the measured effort (our assumptions). */
export const PENALTY_SECONDS: Partial<Record<Obstacle, number>> = {
  'forced-registration': 60,
  'mandatory-upload': 15,
  'post-only': 600,
  'pdf-only': 300,
  'app-only': 60,
  /** 60 s of menu and 116 s of queue (UK survey, 2024 report). */
  'phone-only': 176,
};

/** Characters typed into a field of this kind (our assumptions). */
export const TYPED_LENGTH = {
  'first-name': 6,
  'last-name': 8,
  'full-name': 15,
  email: 22,
  phone: 12,
  street: 20,
  city: 10,
  postcode: 7,
  'order-number': 10,
  'customer-number': 9,
  subject: 20,
  date: 10,
  password: 10,
  company: 15,
  'one-time-code': 6,
  other: 15,
} as const;

export type TypedKind = keyof typeof TYPED_LENGTH;
/** `message` is the customer's own words: inherent, so only an imposed minimum length counts. */
export type FieldKind = TypedKind | 'message' | 'select' | 'box' | 'date-picker' | 'upload';

export interface EffortField {
  kind: FieldKind;
  required: boolean;
  /** Imposed minimum length in characters, where there is one. */
  minLength?: number;
}

/** Everything the formula needs to know of a path. */
export interface Work {
  clicks: number;
  pageLoads: number;
  /** Visible words above the control that was pressed, on pages passed through. */
  browsingWords: number;
  /** Words of labels, instructions and notices in the final form. */
  formWords: number;
  viewportsScrolled: number;
  fields: readonly EffortField[];
  obstacles: readonly Obstacle[];
}

export interface Effort {
  /** Measured seconds plus penalties. */
  seconds: number;
  penalties: number;
  /** Clicks, fields, boxes, uploads and captchas, uncoloured by any assumption about time. */
  actions: number;
}

export interface Assumptions {
  touch: boolean;
  keySeconds: number;
  shareRead: number;
  penalties: boolean;
}

export const DESKTOP: Assumptions = {
  touch: false,
  keySeconds: SECONDS.key,
  shareRead: SHARE_READ,
  penalties: true,
};
export const PHONE: Assumptions = { ...DESKTOP, touch: true, keySeconds: SECONDS.thumbKey };

export const assumptionsFor = (viewport: ViewportName): Assumptions =>
  viewport === 'mobile' ? PHONE : DESKTOP;

/** Seconds to think, aim and press once. */
export const clickSeconds = ({ touch }: Pick<Assumptions, 'touch'>): number =>
  SECONDS.think + (touch ? SECONDS.tap : SECONDS.point + SECONDS.press);

/** E(p) of the effort formula without the response time R. */
export function workEffort(work: Work, assumptions: Assumptions = DESKTOP): Effort {
  const required = work.fields.filter((field) => field.required && !isInherent(field));
  const optional = work.fields.filter((field) => !field.required).length;
  const captcha = total(work.obstacles.map((obstacle) => CAPTCHA_SECONDS[obstacle] ?? 0));
  const penalties = assumptions.penalties
    ? total(work.obstacles.map((obstacle) => PENALTY_SECONDS[obstacle] ?? 0))
    : 0;
  const seconds =
    work.clicks * clickSeconds(assumptions) +
    fieldSeconds(required, assumptions) +
    optional * 0.5 * SECONDS.think +
    SECONDS.word * (assumptions.shareRead * work.browsingWords + work.formWords) +
    work.viewportsScrolled * (assumptions.touch ? SECONDS.flick : SECONDS.scroll) +
    captcha;
  // mutants: equal (1) — no captcha takes a second or less
  const captchas = work.obstacles.filter((obstacle) => (CAPTCHA_SECONDS[obstacle] ?? 0) > 0).length;
  return {
    seconds: tenth(seconds + penalties),
    penalties: tenth(penalties),
    actions: work.clicks + total(required.map(({ kind }) => PRESSES[kind] ?? 1)) + captchas,
  };
}

/** A drop-down is opened and chosen from, a date is picked by year, month and day; all else is one action. */
const PRESSES: Partial<Record<FieldKind, number>> = { select: 2, 'date-picker': 3 };

/** The customer's own words are left out of both sides unless the form imposes a length. */
const isInherent = ({ kind, minLength = 0 }: EffortField): boolean => kind === 'message' && minLength === 0;

function fieldSeconds(fields: readonly EffortField[], assumptions: Assumptions): number {
  const click = clickSeconds(assumptions);
  let seconds = 0;
  let typedBefore = false;
  // mutants: equal (1) — every kind is longer than that, and words of one’s own without a length are left out
  for (const { kind, minLength = 0 } of fields) {
    if (kind === 'select') seconds += click + click - SECONDS.think;
    else if (kind === 'box' || kind === 'upload') seconds += click;
    else if (kind === 'date-picker') seconds += SECONDS.think + 3 * (click - SECONDS.think);
    else {
      const length = kind === 'message' ? minLength : Math.max(TYPED_LENGTH[kind], minLength);
      seconds += typedBefore
        ? SECONDS.think + (assumptions.touch ? SECONDS.tap : SECONDS.tab)
        : click + (assumptions.touch ? 0 : SECONDS.home);
      seconds += length * assumptions.keySeconds;
      typedBefore = true;
    }
  }
  return seconds;
}

export interface Comparison {
  /** effort(complain) ÷ effort(buy); null where a side cannot be finished. */
  effort: number | null;
  actions: number | null;
  /** Lowest and highest effort ratio when the doubtful constants vary. */
  band: readonly [number, number] | null;
  /** The ratios are the least that they can be: complaining goes on where the look ended. */
  atLeast?: true;
  /** What the verdict hangs on: the fewest changed assumptions that turn it; empty where it holds throughout. */
  turns: readonly Turn[];
}

/** The headline: how hard it is to complain, compared with buying. */
export function compareEffort(complain: Work, buy: Work, assumptions: Assumptions = DESKTOP): Comparison {
  const ratio = (varied: Assumptions) =>
    finite(workEffort(complain, varied).seconds / workEffort(buy, varied).seconds);
  const effort = ratio(assumptions);
  const varied = variations(assumptions).flatMap(({ under, ...set }): Turn[] => {
    const then = ratio({ ...assumptions, ...set });
    return then === null ? [] : [{ under, effort: then }];
  });
  const ratios = varied.map((each) => each.effort);
  const actions = workEffort(buy).actions;
  return {
    effort,
    actions: actions > 0 ? hundredth(workEffort(complain).actions / actions) : null,
    // mutants: equal (1) — there are several variations or none
    band: ratios.length > 0 ? [Math.min(...ratios), Math.max(...ratios)] : null,
    turns: effort === null ? [] : fewestTurns(effort, varied),
  };
}

/** Of all variations that give another verdict, those with the fewest changes. */
function fewestTurns(effort: number, varied: readonly Turn[]): Turn[] {
  const turned = varied.filter((each) => easeFor(each.effort) !== easeFor(effort));
  const fewest = Math.min(...turned.map(({ under }) => under.length));
  return turned.filter(({ under }) => under.length === fewest);
}

interface Variation extends Pick<Assumptions, 'keySeconds' | 'shareRead' | 'penalties'> {
  /** What is changed from the usual; empty for the usual itself. */
  under: readonly Assumption[];
}

/** Typing speed × share of words read × penalties: the constants that are least certain. */
function variations({ touch }: Assumptions): Variation[] {
  const keys: readonly (readonly [number, ...Assumption[]])[] = touch
    ? [[SECONDS.thumbKey]]
    : [[SECONDS.key], [0.2, 'quick-typing'], [0.5, 'slow-typing']];
  const shares: readonly (readonly [number, ...Assumption[]])[] = [
    [SHARE_READ],
    [0.2, 'little-reading'],
    [1, 'full-reading'],
  ];
  const costs: readonly (readonly [boolean, ...Assumption[]])[] = [[true], [false, 'obstacles-cost-nothing']];
  return keys.flatMap(([keySeconds, ...typing]) =>
    shares.flatMap(([shareRead, ...reading]) =>
      costs.map(([penalties, ...costing]) => ({
        under: [...typing, ...reading, ...costing],
        keySeconds,
        shareRead,
        penalties,
      })),
    ),
  );
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
const tenth = (n: number): number => Math.round(n * 10) / 10;
const hundredth = (n: number): number => Math.round(n * 100) / 100;
const finite = (n: number): number | null => (Number.isFinite(n) ? hundredth(n) : null);

export const NO_WORK: Work = {
  clicks: 0,
  pageLoads: 0,
  browsingWords: 0,
  formWords: 0,
  viewportsScrolled: 0,
  fields: [],
  obstacles: [],
};
