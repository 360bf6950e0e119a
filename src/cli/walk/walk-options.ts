/** Flags of `ownqueue walk`. */
import type { GlobalOptions } from '../global-options.js';

export interface WalkOptions extends GlobalOptions {
  answers?: string;
  set?: string[];
  template?: boolean;
  staffNotice?: boolean;
  /** `true` for the newest unfinished walk, or the beginning of an audit id. */
  resume?: string | true;
  subject?: string;
  branch?: string;
  rater?: string;
  practice?: boolean;
  announced?: boolean;
  contactAt?: string;
  actions?: boolean;
}
