/** Words that say what a form is for, on its button, in its heading or beside it. */
import { ACCESS } from './access.js';
import { DISPLAY } from './display.js';
import { PURPOSE } from './purpose.js';

export const FORM_WORDS = { ...ACCESS, ...PURPOSE, ...DISPLAY };

export type FormWord = keyof typeof FORM_WORDS;
