/** The website is walked by the browser alone. */
import type { Config } from '../../config/schema.js';
import { UsageError } from '../../model/errors.js';
import { withScheme } from '../../text/with-scheme.js';
import { defineUnattended } from '../schedule/unattended.js';

export default defineUnattended({
  channel: 'website',
  command: 'check',
  args({ subject }, { config }) {
    if (subject === '') return [];
    const named = namedHosts(config);
    if (named.has(hostOf(subject) ?? '')) return [subject];
    throw new UsageError(
      `The website ${subject} is not named in ownqueue.yaml.`,
      'Add it to sites: there; without a person, only websites of your own configuration are visited.',
    );
  },
});

const namedHosts = ({ site, sites }: Config): ReadonlySet<string> =>
  new Set([site, ...sites].flatMap((address) => (address && hostOf(address)) || []));

/** `www.example.org` and `example.org` are one website; null for anything that a browser would not open. */
function hostOf(text: string): string | null {
  const address = withScheme(text);
  if (text.startsWith('-') || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') : null;
}
