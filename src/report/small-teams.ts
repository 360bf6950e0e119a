/** Branches with a handful of looks are left out of breakdowns, so that nobody is singled out. */
import type { Series } from '../model/trend.js';

/** Rule for auditing one's own firm: no breakdown with fewer than five observations of a team. */
export const LEAST_LOOKS = 5;

export const isLargeEnough = ({ summary }: Series): boolean => summary.n >= LEAST_LOOKS;

/** Where a channel has several branches, only those with enough looks; a firm without branches is no team. */
export function withoutSmallTeams(series: readonly Series[]): Series[] {
  const branches = new Map<string, Set<string>>();
  for (const { channel, context } of series) {
    const known = branches.get(channel) ?? new Set();
    branches.set(channel, known.add(context.branch ?? ''));
  }
  return series.filter((one) => (branches.get(one.channel)?.size ?? 0) < 2 || isLargeEnough(one));
}
