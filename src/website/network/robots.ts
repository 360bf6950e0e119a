/** What robots.txt of a host allows us; asked for once per host. */
import robots from 'robots-parser';

// The package's types describe an ES module; what arrives is its CommonJS export, the function itself.
const robotsParser = robots as unknown as typeof robots.default;

/** Names us to the operators of the sites that are visited. */
export const USER_AGENT_NAME = 'ownqueue';

export type FetchText = (url: string) => Promise<string | null>;

export interface Robots {
  allows(url: string): Promise<boolean>;
}

/** Absent or unreadable robots.txt allows everything (RFC 9309, 2.3.1.3). */
export function robotsOf(fetchText: FetchText): Robots {
  const byOrigin = new Map<string, Promise<ReturnType<typeof robotsParser>>>();
  return {
    async allows(url) {
      const { origin } = new URL(url);
      let rules = byOrigin.get(origin);
      if (!rules) {
        const place = `${origin}/robots.txt`;
        rules = fetchText(place).then((text) => robotsParser(place, text ?? ''));
        byOrigin.set(origin, rules);
      }
      return (await rules).isAllowed(url, USER_AGENT_NAME) !== false;
    },
  };
}

/** All hosts are open: `manners.robots: false`. */
export const noRobots: Robots = { allows: () => Promise.resolve(true) };
