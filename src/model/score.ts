/**
 * Findings → a score with a range. Rubric 1: weighted credit per check, a failed critical check caps it.
 * The weights, the cap and the coverage limit are our assumptions; see `ownqueue explain score`.
 */
import type { Finding } from './finding.js';

/** Raise whenever the same findings would give another score. */
export const RUBRIC = 1;
/** A failed critical check caps the score here (our assumption). */
export const CRITICAL_CAP = 49;
/** Below this share of judged weight no single number is given (our assumption). */
export const LEAST_COVERAGE = 0.6;

export interface Score {
  /** 0 to 100; null when too little could be told. */
  value: number | null;
  /** Lowest and highest score, had everything that could not be told failed or passed. */
  range: readonly [number, number];
  /** Judged weight as a share of applicable weight, 0 to 1. */
  coverage: number;
  rubric: number;
}

interface CheckTally {
  weight: number;
  critical: boolean;
  credits: number[];
  unknown: number;
}

/** Pure. Several findings of one check share its weight equally; no findings at all gives the range 0 to 100. */
export function auditScore(findings: readonly Finding[]): Score {
  const tallies = tally(findings);
  let applicable = 0;
  let judged = 0;
  let earned = 0;
  let possible = 0;
  let failedCritical = false;
  let unknownCritical = false;
  for (const { weight, critical, credits, unknown } of tallies) {
    const share = weight / (credits.length + unknown);
    applicable += weight;
    judged += share * credits.length;
    earned += share * sum(credits);
    possible += share * unknown;
    failedCritical ||= critical && credits.includes(0);
    unknownCritical ||= critical && unknown > 0;
  }
  if (applicable === 0) return { value: null, range: [0, 100], coverage: 0, rubric: RUBRIC };
  // mutants: equal (110) — no share of the weight is more than all of it
  const cap = failedCritical ? CRITICAL_CAP : 100;
  // mutants: equal (110) — no share of the weight is more than all of it
  const lowCap = failedCritical || unknownCritical ? CRITICAL_CAP : 100;
  const coverage = round(judged / applicable, 2);
  const low = Math.min(lowCap, round((100 * earned) / applicable));
  const high = Math.min(cap, round((100 * (earned + possible)) / applicable));
  const value = coverage < LEAST_COVERAGE ? null : Math.min(cap, round((100 * earned) / judged));
  return { value, range: [low, high], coverage, rubric: RUBRIC };
}

function tally(findings: readonly Finding[]): Iterable<CheckTally> {
  const byCheck = new Map<string, CheckTally>();
  for (const finding of findings) {
    if (finding.verdict === 'not-applicable') continue;
    let entry = byCheck.get(finding.check);
    if (!entry) {
      entry = { weight: finding.weight, critical: finding.critical, credits: [], unknown: 0 };
      byCheck.set(finding.check, entry);
    }
    entry.critical ||= finding.critical;
    if (finding.credit === null) entry.unknown += 1;
    else entry.credits.push(finding.credit);
  }
  return byCheck.values();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const round = (n: number, digits = 0): number => Math.round(n * 10 ** digits) / 10 ** digits;

/** The last scored audit of a channel, with the scores before it that may be compared. */
export interface LastScore {
  auditId: string;
  channel: string;
  subject: string;
  branch: string;
  /** ISO 8601 UTC. */
  at: string;
  score: number | null;
  range: readonly [number, number] | null;
  /** At most eleven, oldest first. */
  earlier: readonly number[];
}
