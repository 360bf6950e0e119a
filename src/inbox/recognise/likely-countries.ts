/** Which countries a mail's numbers and addresses are probably from. Pure. */

/** Where a language is mostly written from, most likely first (our assumption). */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'AU', 'IN'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  es: ['ES', 'MX', 'AR', 'CO'],
  pt: ['BR', 'PT'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  sv: ['SE'],
  da: ['DK'],
  nb: ['NO'],
  no: ['NO'],
  fi: ['FI'],
  pl: ['PL'],
  cs: ['CZ'],
  hu: ['HU'],
  ro: ['RO'],
  tr: ['TR'],
  ja: ['JP'],
  zh: ['CN', 'HK', 'TW'],
  ko: ['KR'],
  ru: ['RU'],
  uk: ['UA'],
  el: ['GR'],
  ar: ['AE', 'SA', 'EG'],
  fa: ['IR'],
  he: ['IL'],
  hi: ['IN'],
  id: ['ID'],
  th: ['TH'],
  vi: ['VN'],
  bg: ['BG'],
  ca: ['ES'],
  gl: ['ES'],
  et: ['EE'],
  hr: ['HR'],
  is: ['IS'],
  lt: ['LT'],
  lv: ['LV'],
  sk: ['SK'],
  sl: ['SI'],
  sr: ['RS'],
};

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
  return [
    ...new Set([...company, ...byDomain, ...byAddress, ...(BY_LANGUAGE[language ?? 'en'] ?? ['US', 'GB'])]),
  ];
}
