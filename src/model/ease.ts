/** How easy complaining is beside buying: the limits, and which assumption a verdict hangs on. */

/** At most this is "as easy to complain as to buy": a rule of thumb of consumer authorities. */
export const AS_EASY = 1;
/** Above this, complaining is much harder (our assumption). */
export const MUCH_HARDER = 1.5;

export type Ease = 'as-easy' | 'harder' | 'much-harder';

export const easeFor = (ratio: number): Ease =>
  ratio <= AS_EASY ? 'as-easy' : ratio <= MUCH_HARDER ? 'harder' : 'much-harder';

/** A constant that is little certain, at one end of what is published or plausible. */
export type Assumption =
  | 'quick-typing'
  | 'slow-typing'
  | 'little-reading'
  | 'full-reading'
  | 'obstacles-cost-nothing';

/** The verdict that holds when these assumptions, and no others, are changed. */
export interface Turn {
  under: readonly Assumption[];
  /** effort(complain) ÷ effort(buy) then. */
  effort: number;
}

/** Each stands after "if". */
const IF: Readonly<Record<Assumption, string>> = {
  'quick-typing': 'customers type quickly (0.2 s a key)',
  'slow-typing': 'customers type slowly (0.5 s a key)',
  'little-reading': 'they read only a fifth of the words on the way',
  'full-reading': 'they read every word on the way',
  'obstacles-cost-nothing': 'what we assume obstacles to cost is left out',
};

const THEN: Readonly<Record<Ease, string>> = {
  'as-easy': 'no harder than buying',
  harder: 'harder than buying, by up to a half',
  'much-harder': 'more than half as hard again as buying',
};

/** `If they read every word on the way, complaining is no harder than buying (0.94 times).` */
export const turnSentence = ({ under, effort }: Turn): string =>
  `If ${under.map((assumption) => IF[assumption]).join(' and ')}, complaining is ${THEN[easeFor(effort)]} (${effort} times).`;
