/** A customer's goal on the website and the path found to it. */

import type { Effort, FieldKind, Work } from './effort.js';
import type { Obstacle } from './obstacle.js';

export const GOALS = ['contact', 'complain', 'buy', 'cancel'] as const;
export type Goal = (typeof GOALS)[number];

/** How a journey ended; `form` and `email` (and for contact `phone`) mean a customer can finish. */
export type Reached = 'form' | 'email' | 'phone' | 'page' | 'blocked' | 'not-found';

/** One thing the customer does on the way. */
export interface Step {
  action: 'click' | 'open' | 'hover' | 'fill' | 'select' | 'tick' | 'dismiss' | 'scroll' | 'search';
  /** The words on the control. */
  text: string;
  /** Target of a link as written on the page, resolved. */
  href?: string;
  /** Where the customer stood. */
  from: string;
  /** Where it led. */
  url: string;
  /** Effort in seconds, network time left out. */
  seconds: number;
  /** Whether a new page or view was loaded. */
  loads: boolean;
  /** Where on the page the control stood. */
  region?: string;
  /** SHA-256 of a picture of the page with the control outlined. */
  screenshot?: string;
}

export interface JourneyForm {
  /** Place among the forms of the final page. */
  url: string;
  fields: number;
  required: number;
  optional: number;
  requiredFields: readonly { label: string; kind: FieldKind }[];
}

export interface Journey {
  goal: Goal;
  reached: Reached;
  /** complain: the route is called a complaint, not only contact or feedback. */
  named: boolean;
  clicks: number;
  pageLoads: number;
  steps: readonly Step[];
  finalUrl: string | null;
  form: JourneyForm | null;
  /** Visible words to get past on the way, labels of the form included. */
  words: number;
  obstacles: readonly Obstacle[];
  effort: Effort | null;
  /** What the effort was computed from; null where a customer cannot finish. */
  work: Work | null;
  /** Where nothing was found: what was tried and how far a customer gets. */
  note: string;
  /** File of the recording that was replayed; absent where the journey was searched for. */
  recording?: string;
}

/** Whether a customer can finish what they came for, online and without a wall. */
export function canFinish({ goal, reached }: Pick<Journey, 'goal' | 'reached'>): boolean {
  return reached === 'form' || reached === 'email' || (goal === 'contact' && reached === 'phone');
}

/** A journey that leads nowhere; `note` says in words what was tried. */
export const notFound = (goal: Goal, note = ''): Journey => ({
  goal,
  reached: 'not-found',
  named: false,
  clicks: 0,
  pageLoads: 0,
  steps: [],
  finalUrl: null,
  form: null,
  words: 0,
  obstacles: [],
  effort: null,
  work: null,
  note,
});
