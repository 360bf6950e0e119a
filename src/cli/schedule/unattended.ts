/** Channels that are audited without a person, each by an ordinary command line; one file a channel. */
import { discover } from '../../audit/discover.js';
import type { Job } from '../../model/schedule.js';

export interface Unattended {
  /** Equal to the file's name and to the channel of the audits. */
  channel: string;
  /** The command line that audits the job's subject, without global options. */
  argv(job: Job): string[];
}

export const defineUnattended = (unattended: Unattended): Unattended => unattended;

export const allUnattended = (): Promise<Unattended[]> =>
  discover<Unattended>(new URL('../unattended/', import.meta.url));
