/** How often each outcome was reached over many audits. */
import type { Verdict } from './check.js';
import { wilson } from './statistics.js';

/** Number of audits of one channel in which a check reached an outcome. */
export interface OutcomeCount {
  channel: string;
  check: string;
  outcome: string;
  verdict: Verdict;
  critical: boolean;
  weight: number;
  /** One of the messages. */
  message: string;
  audits: number;
  /** ISO 8601 UTC, of the latest of them. */
  latest: string;
}

/** One check over many audits. */
export interface CheckTally {
  channel: string;
  check: string;
  critical: boolean;
  weight: number;
  passed: number;
  failed: number;
  unknown: number;
  /** Of the outcome that failed most often; empty where none did. */
  message: string;
  outcome: string;
  latestFailure: string | null;
}

/**
 * Most painful first: critical failures, then weight × the share that fails at the least, by Wilson's interval, so
 * that one look of one does not come before twenty of forty. An audit may count on both sides.
 */
export function tallied(counts: readonly OutcomeCount[]): CheckTally[] {
  const tallies = new Map<string, CheckTally & { most: number }>();
  for (const count of counts) {
    const key = `${count.channel}\0${count.check}`;
    const tally = tallies.get(key) ?? emptyTally(count);
    tallies.set(key, tally);
    tally.critical ||= count.critical;
    tally.weight = Math.max(tally.weight, count.weight);
    if (count.verdict === 'pass') tally.passed += count.audits;
    if (count.verdict === 'cant-tell') tally.unknown += count.audits;
    if (count.verdict === 'fail') addFailure(tally, count);
  }
  return [...tallies.values()].map(({ most: _most, ...tally }) => tally).sort((a, b) => pain(b) - pain(a));
}

const emptyTally = ({ channel, check, critical, weight }: OutcomeCount): CheckTally & { most: number } => ({
  channel,
  check,
  critical,
  weight,
  passed: 0,
  failed: 0,
  unknown: 0,
  message: '',
  outcome: '',
  latestFailure: null,
  most: 0,
});

function addFailure(tally: CheckTally & { most: number }, count: OutcomeCount): void {
  tally.failed += count.audits;
  // mutants: equal (>=) — of one instant either gives the same
  if (tally.latestFailure === null || count.latest > tally.latestFailure) tally.latestFailure = count.latest;
  if (count.audits <= tally.most) return;
  tally.most = count.audits;
  tally.message = count.message;
  tally.outcome = count.outcome;
}

const pain = ({ critical, weight, failed, passed }: CheckTally): number =>
  // mutants: equal (11, 1) — anything above the greatest weight will do, and the same for all others changes no order
  failed === 0 ? 0 : (critical ? 10 : 0) + weight * wilson(failed, failed + passed)[0];
