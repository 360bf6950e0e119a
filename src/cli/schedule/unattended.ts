/** Channels that are audited without a person, each by a command of this program; one file a channel. */
import { discover } from '../../audit/discover.js';
import type { Job } from '../../model/schedule.js';
import type { Project } from '../project.js';

export interface Unattended {
  /** Equal to the file's name and to the channel of the audits. */
  channel: string;
  /** The command that audits it. */
  command: string;
  /**
   * What it is given as arguments; never an option, whatever the subject says. Throws UsageError for a subject that
   * nobody may be sent to without being there: a job may come from a store that somebody else has filled.
   */
  args(job: Pick<Job, 'subject'>, project: Pick<Project, 'config'>): string[];
}

export const defineUnattended = (unattended: Unattended): Unattended => unattended;

export const allUnattended = (): Promise<Unattended[]> =>
  discover<Unattended>(new URL('../unattended/', import.meta.url));
