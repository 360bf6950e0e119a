/** What a look at a website needs: where, as whom, how far, how politely, and with what help. */
import type { Goal } from '../../model/journey.js';
import type { Access } from '../browser/access.js';
import type { ContextOptions } from '../browser/context.js';
import type { Recording } from '../browser/recorder.js';
import type { RequestPolicy } from '../network/request-policy.js';
import type { Robots } from '../network/robots.js';
import type { Hints } from '../search/hints.js';
import type { TabOptions } from './tab.js';

/** Keeps a PNG and resolves to its SHA-256. */
export type PutPicture = (png: Uint8Array) => Promise<string>;

export interface LookOptions extends TabOptions {
  site: string;
  country: string | null;
  limits: { pages: number; seconds: number; depth: number };
  robots: Robots;
  /** Resolves when the next page may be asked for. */
  turn: (url: string) => Promise<void>;
  now: () => Date;
  signal: AbortSignal;
  /** Called before each page is opened. */
  progress: (url: string, opened: number) => void;
  /** Where requests may go; by default as the system looks names up. Looks at one website share it. */
  reach?: RequestPolicy;
  /** How the door reaches websites; straight if nothing is given. */
  through?: Omit<ContextOptions, 'policy'>;
  /** For websites that are not public. */
  access?: Access;
  /** Start pages and words per goal. */
  hints?: Hints;
  /** Journeys that are replayed in place of searching for them; each is for one screen or for any. */
  recordings?: Partial<Record<Goal, readonly Recording[]>>;
  /** Also measure how the pages at the ends of journeys show, and whom they lock out; costs a second visit. */
  closely?: boolean;
  /** Keeps pictures of the steps; without it none are taken. */
  pictures?: { put: PutPicture };
}
