/** What failed over many audits, how often, and what to do about it. */
import { wilson } from '../../model/statistics.js';
import type { CheckTally } from '../../model/tally.js';
import { counted } from '../../text/counting.js';
import { type Cell, list, paragraph, type Section, sectionHeading, strong, table } from '../prose.js';
import type { QueuesView } from '../view.js';
import { capitalised, channelName, day, EFFORT_WORDS, sentence } from '../wording.js';

/** More are no longer read (our assumption); the CSV has them all. */
const MOST = 10;

export function criticalOverTime({ tallies, checks, zone }: QueuesView): Section {
  const failing = tallies.filter((tally) => tally.critical && tally.failed > 0);
  if (failing.length === 0) return [];
  return [
    sectionHeading('critical', 'Critical: one time is enough'),
    list(
      failing.map((tally) => {
        const { says, remedy } = failureWords(tally, checks);
        const when = `${capitalised(channelName(tally.channel))}, ${howOften(tally)}, last on ${day(tally.latestFailure ?? '', zone)}.`;
        return [`${sentence(says)} ${when}`, ...(remedy ? [' ', strong('What to do:'), ` ${remedy}`] : [])];
      }),
    ),
  ];
}

/** Over many looks a failure is told without the figures of a single one. */
function failureWords({ check, outcome, message }: CheckTally, checks: QueuesView['checks']) {
  const found = checks[check]?.outcomes[outcome];
  const remedy = found?.verdict === 'fail' ? found.remedy : null;
  return {
    says: found?.says ?? message,
    remedy: remedy && `${sentence(remedy.text)} ${capitalised(EFFORT_WORDS[remedy.effort])}.`,
  };
}

export function failuresOverTime({ tallies, checks }: QueuesView): Section {
  const failing = tallies.filter((tally) => tally.failed > 0 && !tally.critical);
  if (failing.length === 0) return [];
  const more = failing.length - MOST;
  return [
    sectionHeading('improve', 'What to improve'),
    table(
      ['What customers met', 'Queue', 'How often', 'What to do'],
      failing.slice(0, MOST).map((tally): Cell[] => {
        const { says, remedy } = failureWords(tally, checks);
        return [says, channelName(tally.channel), howOften(tally), remedy ?? '–'];
      }),
    ),
    ...(more > 0 ? [paragraph(`And ${more} more; ownqueue report --all --format csv has them all.`)] : []),
  ];
}

/** A share only where there are enough looks for one. */
function howOften({ failed, passed }: CheckTally): string {
  const n = failed + passed;
  const plain = `in ${failed} of ${counted(n, 'look')}`;
  if (n < 9) return plain;
  const [low, high] = wilson(Math.min(failed, n), n);
  return `${plain} (${Math.round(100 * low)} to ${Math.round(100 * high)} % of the time)`;
}
