/** Which audits a command is about: channel, branch, subject and period. */
import type { Command } from 'commander';
import type { Context } from './context.js';
import { firstInstant, instantAfter } from './day-option.js';

export interface ScopeOptions {
  channel?: string | undefined;
  branch?: string | undefined;
  subject?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

export const addScopeOptions = (command: Command): Command =>
  command
    .option('--channel <name>', 'only this channel, such as website or call')
    .option('--branch <name>', 'only this branch')
    .option('--subject <what>', 'only this website, number or place')
    .option('--since <day>', 'from this day, month or year on')
    .option('--until <day>', 'up to and including this day, month or year');

/** As the store filters; instants are ISO 8601 UTC, `until` is exclusive. Throws UsageError. */
export function scopeFilter({ channel, branch, subject, since, until }: ScopeOptions, { zone }: Context) {
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(branch === undefined ? {} : { branch }),
    ...(subject === undefined ? {} : { subject }),
    ...(since === undefined ? {} : { since: firstInstant(since, zone, '--since') }),
    ...(until === undefined ? {} : { until: instantAfter(until, zone, '--until') }),
  };
}

/** `Channel call, branch North, since 2026-01`; empty for everything. */
export const scopeInWords = ({ channel, branch, subject, since, until }: ScopeOptions): string => {
  const parts = [
    ...(channel ? [`channel ${channel}`] : []),
    ...(branch ? [`branch ${branch}`] : []),
    ...(subject ? [subject] : []),
    ...(since ? [`since ${since}`] : []),
    ...(until ? [`until ${until}`] : []),
  ];
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
