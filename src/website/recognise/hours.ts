/** Opening hours: days of the week next to times of day. */

import { fold } from '../../language/fold.js';
import type { HoursWords } from '../../language/language.js';
import { anyOf, compiled, wholeWords } from '../../language/patterns.js';
import type { PageFacts } from '../../model/page-facts.js';

export interface HoursReading {
  text: string;
}

/** Words about hours in all languages. */
const say = (list: keyof HoursWords): string => anyOf(({ hours }) => hours?.[list]);

/** Open at all times; in a long text that is advertising and not a notice of hours. */
const always = compiled(() => String.raw`24\/7|${say('always')}`, 'gu');

/** "Mon", "Monday to Friday", "Mo-Fr", "lundi", "lun.", "maandag", "daily", "24/7", "weekdays" on folded text. */
const days = compiled(() => `${wholeWords((language) => language.hours?.days)}|${always().source}`);

/** "9am-5pm", "9:00 – 17:30", "08.30 to 18.00", "9h-18h", "8 Uhr bis 17 Uhr", "24/7", "9 à 17 h". */
const times = compiled(() => {
  const clock = `(?:h|${say('oclock')})?`;
  const until = `(?:[-–—~]|${say('until')})`;
  const begin = String.raw`\b\d{1,2}(?:[:.h]\d{2})?\s?${clock}\s?${until}\s?(?:(?:${say('beforeEnd')})\s)?`;
  const end = String.raw`\d{1,2}(?:[:.h]\d{2})?\s?${clock}(?![\d/-])`;
  return `${begin}${end}|${always().source}|${say('wholeTimes')}`;
});

/** A span with a mark of time: minutes, am or pm, o'clock. "2-3" alone is a range of anything. */
const timed = compiled(() => String.raw`\d[:.h]\d{2}|\d\s?h\b|${say('clock')}|${always().source}`);

/** "Opening hours", "Öffnungszeiten", "horaires": then times alone will do. */
const headed = compiled(() => wholeWords((language) => language.hours?.heading));

/** Longer texts are prose that mentions times (our assumption). */
const LONGEST = 600;
const LONGEST_ALWAYS = 120;

/** At most twenty blocks, each with its days and times. */
export function hoursOf(facts: Pick<PageFacts, 'blocks'>): HoursReading[] {
  const found = new Map<string, HoursReading>();
  let heading = false;
  for (const { text } of facts.blocks) {
    const whole = fold(text.slice(0, LONGEST));
    const folded = text.length > LONGEST_ALWAYS ? whole.replace(always(), '') : whole;
    const isHeading = headed().test(folded);
    const span = times().test(folded) && timed().test(folded);
    if (span && (days().test(folded) || isHeading || heading) && text.length <= LONGEST) {
      if (found.size < 20) found.set(folded, { text: text.replace(/\n/g, ', ').slice(0, 300) });
    }
    // The heading speaks for what follows it directly.
    heading = isHeading && !span;
  }
  return [...found.values()];
}
