/** Words for going on to the next step, which forms of all kinds use. Pure. */
import { anyOf, compiled } from '../../language/patterns.js';

/** "Continue", "Next", "Next step", "Weiter", "Suivant", 次へ at the beginning of a label. */
const forward = compiled(
  () => String.raw`^(?:${anyOf(({ buying }) => buying?.goesOn)})(?![\p{L}\p{N}])`,
  'iu',
);

export const goesOn = (label: string): boolean => forward().test(label.trim());
