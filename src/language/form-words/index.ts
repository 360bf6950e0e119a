/** Words that say what a form is for, on its button, in its heading or beside it. */
import { CONSENT } from '../field-words/consent.js';
import { ACCESS } from './access.js';
import { DISPLAY } from './display.js';
import { PURPOSE } from './purpose.js';

/** A search box and its button use the same words. */
export const FORM_WORDS = { ...ACCESS, ...PURPOSE, ...DISPLAY, search: CONSENT.search };

export type FormWord = keyof typeof FORM_WORDS;
