/** Opening hours: days of the week next to times of day. */
import { fold } from '../../language/fold.js';
import type { PageFacts } from '../../model/page-facts.js';

export interface HoursReading {
  text: string;
}

/** "Mon", "Monday to Friday", "Mo-Fr", "lundi", "lun.", "maandag", "daily", "24/7", "weekdays" on folded text. */
const DAYS =
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|m-f|m - f|weekdays?|weekends?|daily|every day|7 days|seven days|mo|di|mi|do|fr|sa|so|ma|wo|vr|za|zo|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|werktags|taglich|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|tous les jours|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mie|jue|vie|sab|dom|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gio|segunda|terca|quarta|quinta|sexta|seg|ter|qua|qui|sex|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|mandag|mandagar|tisdag|lordag|vardagar|hverdage|hverdager|maanantai|perjantai|lauantai|sunnuntai|ma-pe|arkisin|poniedzialek|piatek|sobota|niedziela|pon|pn|pt|sob|nd|pondeli|patek|nedele|po|pa|hetfo|pentek|szombat|vasarnap|pazartesi|cuma|cumartesi|pazar|hafta ici|rano)\b|пн|пт|сб|вс|понедельник|пятниц|суббот|воскресень|ежедневно|понеделник|петък|[月火水木金土日]曜|平日|周[一二三四五六日]|星期|월요일|금요일|평일|24\/7|24 hours (?:a|per) day/u;

/** "9am-5pm", "9:00 – 17:30", "08.30 to 18.00", "9h-18h", "8 Uhr bis 17 Uhr", "24/7", "9 à 17 h". */
const TIMES =
  /\b\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|uhr|h|hrs|u|uur|ч)?\s?(?:[-–—~]|to|until|till|til|bis|a|tot|do|al?le|au|ate|og|och|and|und|et|y)\s?(?:alle\s)?\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|uhr|h|hrs|u|uur|ч)?(?![\d/-])|24\/7|24 hours (?:a|per) day|[0-9０-９]{1,2}時/u;

/** A span with a mark of time: minutes, am or pm, o'clock. "2-3" alone is a range of anything. */
const CLOCK = /\d[:.h]\d{2}|\d\s?[ap]\.?m\b|uhr|\d\s?h\b|hrs|uur|24\/7|24 hours (?:a|per) day|時/u;

/** "Opening hours", "Öffnungszeiten", "horaires": then times alone will do. */
const HEADING =
  /\b(?:opening (?:hours|times)|business hours|office hours|hours of operation|store hours|our hours|phone hours|hours|offnungszeiten|geschaftszeiten|servicezeiten|erreichbar\p{L}*|telefonzeiten|sprechzeiten|horaires?|heures d ouverture|horarios?|orari|orario|openingstijden|oppettider|abningstider|apningstider|aukioloajat|godziny otwarcia|oteviraci doba|nyitvatartas|calisma saatleri)\b|часы работы|время работы|режим работы|営業時間|受付時間|营业时间|영업시간|ساعات العمل/u;

/** Open at all times; in a long text that is advertising and not a notice of hours. */
const ALWAYS = /24\/7|24 hours (?:a|per) day/gu;

/** Longer texts are prose that mentions times (our assumption). */
const LONGEST = 600;
const LONGEST_ALWAYS = 120;

/** At most twenty blocks, each with its days and times. */
export function hoursOf(facts: Pick<PageFacts, 'blocks'>): HoursReading[] {
  const found = new Map<string, HoursReading>();
  let heading = false;
  for (const { text } of facts.blocks) {
    const whole = fold(text.slice(0, LONGEST));
    const folded = text.length > LONGEST_ALWAYS ? whole.replace(ALWAYS, '') : whole;
    const isHeading = HEADING.test(folded);
    const span = TIMES.test(folded) && CLOCK.test(folded);
    if (span && (DAYS.test(folded) || isHeading || heading) && text.length <= LONGEST) {
      if (found.size < 20) found.set(folded, { text: text.replace(/\n/g, ', ').slice(0, 300) });
    }
    // The heading speaks for what follows it directly.
    heading = isHeading && !span;
  }
  return [...found.values()];
}
