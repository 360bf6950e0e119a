/**
 * Shapes of postcodes by country, ISO 3166-1 alpha-2; on text as written.
 * From the addressing conventions of the countries' postal services as commonly known; not a complete gazetteer.
 */

/** Postcodes whose shape is rare elsewhere; on the original text. */
export const OWN_POSTCODES: Readonly<Record<string, readonly string[]>> = {
  US: [
    '\\b(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b',
    '\\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming),?\\s+\\d{5}(?:-\\d{4})?\\b',
  ],
  CA: ['\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d\\b'],
  GB: [
    '\\b(?:GIR ?0AA|[A-PR-UWYZ](?:\\d[\\dA-HJKSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRVWXY]?) ?\\d[ABD-HJLNP-UW-Z]{2})\\b',
  ],
  IE: ['\\b[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}\\b', '\\bDublin \\d{1,2}\\b'],
  AU: ['\\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|Victoria|New South Wales|Queensland|Tasmania)\\.?,?\\s+\\d{4}\\b'],
  BR: ['\\b\\d{2}\\.?\\d{3}-\\d{3}\\b', '\\bCEP:?\\s*\\d{2}\\.?\\d{3}-?\\d{3}\\b'],
  SG: ['\\b(?:Singapore|SINGAPORE|S)\\s*\\(?\\d{6}\\)?'],
  ZA: ['\\b(?:Cape Town|Johannesburg|Sandton|Pretoria|Durban|Centurion|Stellenbosch),? \\d{4}\\b'],
  JP: ['〒?\\s?\\d{3}[-－‐−]\\d{4}\\b', '(?:東京都|北海道|(?:京都|大阪)府|\\p{sc=Han}{2,3}県)'],
  IN: [
    '\\b[1-9]\\d{2} ?\\d{3}\\b(?=[.,]?\\s*(?:India|INDIA|\\(|$|[A-Z]))',
    '\\p{L}\\s*[-–]\\s*\\d{3} ?\\d{3}\\b',
  ],
};

/** Postcodes that are plain digits: they count only at the start of a line or after a mark, before a place. */
export const PLAIN_POSTCODES: Readonly<Record<string, string>> = {
  NL: '[1-9]\\d{3} ?[A-Z]{2}\\b',
  PT: '(?:\\p{Lu}\\p{L}+ )?\\d{4}-\\d{3}\\b',
  PL: '\\d{2}-\\d{3}[ ]+\\p{Lu}\\p{L}+',
  SE: '(?:SE?-)?\\d{3} \\d{2}[ ]+\\p{Lu}\\p{L}+',
  DE: '(?:[A-Z]{1,3}-)?\\d{5},?[ ](?:[a-z]{2,3} )?\\p{Lu}\\p{L}+',
  CH: '(?:[A-Z]{1,3}-)?\\d{4},?[ ](?:[a-z]{2,3} )?\\p{Lu}\\p{L}+',
  TR: '(?:\\p{Lu}\\p{L}+ ){0,2}\\p{Lu}\\p{L}+,? \\d{5}\\b(?!\\s*\\d)',
  RO: '\\p{Lu}\\p{L}+,? \\d{6}\\b',
  IS: '\\d{3} \\p{Lu}\\p{L}+',
  LV: '\\bLV-\\d{4}\\b',
  IL: '(?:\\p{L}+ ){0,2}\\p{L}+,? \\d{7}\\b',
  BG: '\\p{Lu}\\p{L}+ [1-9]\\d00\\b',
  CN: '\\d{6}\\b',
};
