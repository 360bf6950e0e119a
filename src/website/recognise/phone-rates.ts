/**
 * What a call costs, by national prefix, where the numbering plan says more than libphonenumber's kinds do.
 * From the numbering plans of the national regulators; type is not price, so short codes stay unknown.
 */
import type { NumberType } from 'libphonenumber-js/max';

export type PhoneRate = 'free' | 'normal' | 'extra' | 'premium' | 'unknown';

type Overlay = readonly (readonly [RegExp, PhoneRate])[];

/** Over the national significant number (no trunk zero); the first match decides. */
const PREFIXES: Readonly<Record<string, Overlay>> = {
  // 084 and 087 carry a service charge of up to 7p and 13p a minute; 03 costs what 01 and 02 do.
  GB: [
    [/^(80|500)/, 'free'],
    [/^(84|87)/, 'extra'],
    [/^(9|118|70)/, 'premium'],
    // Geographic numbers set apart for films cost what all of them do; short codes (101, 111) are none.
    [/^(?:3|[12]\d{8,9}$)/, 'normal'],
  ],
  IE: [
    [/^1?800/, 'free'],
    [/^(818|1850|1890)/, 'normal'],
    [/^15\d/, 'premium'],
  ],
  // Numéros verts, gris (normal rate), violets (extra); 089 premium.
  FR: [
    [/^80[0-5]/, 'free'],
    [/^80[6-9]/, 'normal'],
    [/^8[12]/, 'extra'],
    [/^(89|118)/, 'premium'],
    [/^9/, 'normal'],
    [/^(3\d{3}|10\d{2})$/, 'unknown'],
  ],
  DE: [
    [/^(800|116)/, 'free'],
    [/^(180|137|12)/, 'extra'],
    [/^(900|118)/, 'premium'],
    [/^(32|700|115$)/, 'normal'],
  ],
  AT: [
    [/^80/, 'free'],
    [/^8[12]/, 'extra'],
    [/^(9|118)/, 'premium'],
    [/^(5\d|72)/, 'normal'],
  ],
  CH: [
    [/^800/, 'free'],
    [/^84/, 'extra'],
    [/^(90|18\d\d$)/, 'premium'],
    [/^(58|51)/, 'normal'],
  ],
  ES: [
    [/^[89]00/, 'free'],
    [/^90[12]/, 'extra'],
    [/^(80[367]|905|907|118)/, 'premium'],
    [/^51/, 'normal'],
    [/^(1004|1\d{3})$/, 'unknown'],
  ],
  IT: [
    [/^80[03]/, 'free'],
    [/^(84[08]|199|178|1478)/, 'extra'],
    [/^(89[0-9]|166|144)/, 'premium'],
  ],
  NL: [
    [/^800/, 'free'],
    [/^(900|906|909|18)/, 'premium'],
    [/^(8[4578]|9[17])/, 'normal'],
    [/^14\d/, 'normal'],
  ],
  BE: [
    [/^800/, 'free'],
    [/^7[08]/, 'extra'],
    [/^90/, 'premium'],
  ],
  PT: [
    [/^80[02]/, 'free'],
    [/^(808|707|708)/, 'extra'],
    [/^(6[0-9]{2}|76)/, 'premium'],
  ],
  PL: [
    [/^80[09]?0/, 'free'],
    [/^80[1-4]/, 'extra'],
    [/^70/, 'premium'],
  ],
  SE: [
    [/^20/, 'free'],
    [/^77/, 'extra'],
    [/^9(00|39|44)/, 'premium'],
  ],
  DK: [
    [/^80/, 'free'],
    [/^90/, 'premium'],
  ],
  NO: [
    [/^80/, 'free'],
    [/^81/, 'extra'],
    [/^82/, 'premium'],
    [/^0\d{4}$/, 'normal'],
  ],
  FI: [
    [/^800/, 'free'],
    [/^[67]00/, 'premium'],
    [/^(10|20|29)/, 'normal'],
  ],
  CZ: [
    [/^800/, 'free'],
    [/^8[1-4]/, 'extra'],
    [/^90/, 'premium'],
  ],
  AU: [
    [/^1(80|800)/, 'free'],
    [/^13/, 'normal'],
    [/^190/, 'premium'],
    [/^000$/, 'free'],
  ],
  NZ: [
    [/^(800|508)/, 'free'],
    [/^900/, 'premium'],
  ],
  // 1800 and 1909 cost nothing; 1860 and 1861 are charged; 1600 is for banks' own calls.
  IN: [
    [/^(1800|1909|139)/, 'free'],
    [/^186[01]/, 'extra'],
    [/^(1600|140)/, 'normal'],
  ],
  US: [
    [/^8(00|33|44|55|66|77|88)/, 'free'],
    [/^900/, 'premium'],
  ],
  CA: [
    [/^8(00|33|44|55|66|77|88)/, 'free'],
    [/^900/, 'premium'],
  ],
  BR: [
    [/^800/, 'free'],
    [/^[35]00/, 'extra'],
    [/^400/, 'normal'],
    [/^900/, 'premium'],
  ],
  JP: [
    [/^(120|800)/, 'free'],
    [/^570/, 'extra'],
    [/^990/, 'premium'],
  ],
};

const BY_TYPE: Readonly<Partial<Record<NonNullable<NumberType>, PhoneRate>>> = {
  TOLL_FREE: 'free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'extra',
  FIXED_LINE: 'normal',
  MOBILE: 'normal',
  FIXED_LINE_OR_MOBILE: 'normal',
  VOIP: 'normal',
  UAN: 'normal',
};

/** `nationalNumber` without trunk zero; `type` as libphonenumber tells it, undefined where it cannot. */
export function phoneRate(country: string | undefined, nationalNumber: string, type: NumberType): PhoneRate {
  const overlay = PREFIXES[country ?? '']?.find(([prefix]) => prefix.test(nationalNumber));
  if (overlay) return overlay[1];
  return (type && BY_TYPE[type]) || 'unknown';
}
