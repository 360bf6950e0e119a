/** Literal evidence for every outcome of a check; the compiler refuses a table that leaves one out. */
import type { AnyCheck, Check } from '../../src/model/check.js';
import type { SiteEvidence } from '../../src/model/evidence.js';
import { unreachable } from './site-evidence.js';

export interface CheckLiterals {
  check: AnyCheck;
  byOutcome: Readonly<Record<string, readonly SiteEvidence[]>>;
}

/** `unreachable` is the same for every check and comes by itself. */
export const literalsOf = <Code extends string>(
  check: Check<'site', Code>,
  byOutcome: Readonly<Record<Exclude<Code, 'unreachable'>, readonly [SiteEvidence, ...SiteEvidence[]]>>,
): CheckLiterals => ({ check, byOutcome: { ...byOutcome, unreachable: [unreachable()] } });
