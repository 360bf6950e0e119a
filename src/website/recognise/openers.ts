/** Which controls open something, and how likely it shows ways to contact, complain or buy. */
import type { Section } from '../../language/lexicon.js';
import { type Reading, readText } from '../../language/reading.js';
import type { ControlFact } from '../../model/page-facts.js';
import { labelOf, strength } from './link-view.js';

export type ControlKind =
  | 'menu'
  | 'more'
  | 'disclosure'
  | 'goal'
  | 'topic'
  | 'chat'
  | 'search'
  | 'language'
  | 'account'
  | 'accept'
  | 'reject'
  | 'close'
  | 'slide'
  | 'submit'
  | 'other';

/** Probability that pressing a control of this kind shows a way to a goal that was not to be seen (our assumptions). */
const REVEALS: Readonly<Record<ControlKind, number>> = {
  goal: 0.85,
  menu: 0.8,
  topic: 0.6,
  more: 0.45,
  disclosure: 0.35,
  chat: 0.3,
  account: 0.15,
  search: 0.1,
  language: 0.02,
  other: 0.05,
  accept: 0,
  reject: 0,
  close: 0,
  slide: 0,
  submit: 0,
};

/** Sections of words that name a goal or a step towards it. */
const GOALS: readonly Section[] = (
  'contact complaint productClaim feedback customerService serviceHelp faq cancelContract withdraw escalation ' +
  'about imprint shop products buy book subscribe pricing'
).split(' ') as Section[];

/** Sections that settle the kind when the label says little else, in order of precedence. */
const NAMED: readonly [Section, ControlKind][] = [
  ['chat', 'chat'],
  ['reject', 'reject'],
  ['accept', 'accept'],
  ['menu', 'menu'],
  ['search', 'search'],
  ['topic', 'topic'],
  ['language', 'language'],
  ['login', 'account'],
  ['register', 'account'],
  ['close', 'close'],
  ['more', 'more'],
];

/** Kinds whose labels may name a goal besides: `Live chat with our support`. */
const BEFORE_GOALS: ReadonlySet<ControlKind | undefined> = new Set(['chat', 'accept', 'reject', 'close']);

/** Share of the label that must be about a section to settle the kind (our assumption). */
const MOSTLY = 0.6;

/** Names that authors give to menu buttons: `hamburger`, `navbar-toggler`, `js-open-nav`, `offcanvas` … */
const MENU_NAME =
  /burger|off-?canvas|nav(?:bar|igation)?[-_]?(?:toggle|trigger|button|btn|opener)|(?:toggle|open|show|mobile|main)[-_]?(?:nav|menu)|menu[-_]?(?:toggle|trigger|button|btn|icon|opener)|drawer/i;

/** Arrows and dots of carousels, players, zoom. */
const SLIDE_NAME =
  /carousel|slick|swiper|owl-|flickity|splide|glide|slider|lightbox|zoom|(?:^|[-_ ])(?:prev|next|play|pause|mute)(?:$|[-_ ])/i;

/** Icons that stand for a menu: three bars, three dots. */
const MENU_ICON = /^[☰≡⋮⋯…\u2630\u22ee]+$/u;

export interface OpenerReading {
  kind: ControlKind;
  /** 0 to 1: how likely pressing it shows a way to a goal. */
  reveals: number;
}

/** Pure. `languages` are those of the page. */
export function readControl(control: ControlFact, languages: readonly string[] = []): OpenerReading {
  const kind = kindOf(control, readText(labelOf(control), { languages }));
  const shut = control.disabled || control.expanded === true || !control.visible;
  return { kind, reveals: shut ? 0 : Math.min(1, REVEALS[kind] * placeFactor(control, kind)) };
}

/** How likely pressing the control shows a way to contact, complain or buy that cannot be seen yet, 0 to 1. */
export const revealsMore = (control: ControlFact, languages: readonly string[] = []): number =>
  readControl(control, languages).reveals;

function kindOf(control: ControlFact, reading: Reading): ControlKind {
  const names = namesOf(control);
  if (control.kind === 'submit') return 'submit';
  if (SLIDE_NAME.test(names)) return 'slide';
  const named = NAMED.find(([section]) => strength(reading, section) >= MOSTLY)?.[1];
  const goal = Math.max(...GOALS.map((section) => strength(reading, section))) >= MOSTLY;
  if (goal && !BEFORE_GOALS.has(named)) return 'goal';
  if (named) return named;
  if (MENU_NAME.test(names) || MENU_ICON.test(labelOf(control))) return 'menu';
  if (isBareButtonOfHeader(control, reading)) return 'menu';
  if (control.kind === 'summary' || control.kind === 'tab' || control.expanded === false || control.popup)
    return 'disclosure';
  return 'other';
}

/** A small square without a name at the top of a page is most often its menu. */
function isBareButtonOfHeader({ region, box }: ControlFact, { words }: Reading): boolean {
  const top = region === 'header' || region === 'navigation';
  return top && words.length === 0 && box !== null && box.width <= 80 && box.height <= 80;
}

/** A menu inside the footer, or a disclosure in the main text, opens less of what we seek than one in the header. */
function placeFactor({ region, kind }: ControlFact, opener: ControlKind): number {
  if (opener === 'disclosure') return region === 'main' || kind === 'tab' ? 0.7 : 1.2;
  if (opener === 'more') return region === 'navigation' || region === 'header' ? 1.3 : 0.8;
  return 1;
}

const namesOf = ({ attributes }: ControlFact): string =>
  [
    attributes.id,
    attributes.class,
    attributes['data-target'],
    attributes['data-bs-target'],
    attributes['aria-controls'],
  ]
    .filter(Boolean)
    .join(' ');
