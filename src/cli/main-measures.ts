/** Which measurements a trend shows where nobody asked for certain ones. Pure. */

/**
 * Matches scores, the headline, how actions go, how long people waited (`call.ring-seconds`, `reply.human-hours`),
 * and of the mailbox how often it is filled, how soon and how long, and what went wrong.
 */
const MAIN =
  /\.score$|^complain\.effort-ratio$|^actions\.|(ring|queue|wait|human|reply|answer).*(seconds|minutes|hours|days)|^inbox\.(?:messages-per-week|busiest-week|hours-to-welcome|days-until-stopped|errors|duplicates|strangers)$/;

/** More charts of one channel are not overlooked at once (our assumption). */
const MOST_OF_A_CHANNEL = 8;

/** In the order given, of each channel no more than fit a page; scores always. */
export function mainMeasures(names: readonly string[]): string[] {
  const shown = new Map<string, number>();
  return names.filter((name) => {
    if (!MAIN.test(name)) return false;
    const channel = name.split('.')[0] ?? '';
    const count = (shown.get(channel) ?? 0) + 1;
    shown.set(channel, count);
    return count <= MOST_OF_A_CHANNEL || name.endsWith('.score');
  });
}
