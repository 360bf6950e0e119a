/** Which countries a mail's numbers and addresses are probably from. Pure. */
import { languages } from '../../language/all-languages.js';

/** Company countries first, then the country of the sender's domain, then those of the language. */
export function likelyCountries(
  company: readonly string[],
  senderDomain: string,
  addresses: readonly (string | null)[],
  language: string | null,
): string[] {
  const ending = /\.([a-z]{2})$/.exec(senderDomain.toLowerCase())?.[1]?.toUpperCase();
  const byDomain =
    ending === 'UK'
      ? ['GB']
      : ending && !['IO', 'CO', 'AI', 'ME', 'TV', 'EU'].includes(ending)
        ? [ending]
        : [];
  const byAddress = addresses.filter((country): country is string => country !== null);
  const byLanguage = languages.find(({ code, detectedAs }) => [code, detectedAs].includes(language ?? 'en'));
  return [...new Set([...company, ...byDomain, ...byAddress, ...(byLanguage?.countries ?? ['US', 'GB'])])];
}
