/** All words of form fields, by what they ask for. */
import { ACCOUNT } from './account.js';
import { ADDRESS } from './address.js';
import { CONSENT } from './consent.js';
import { PERSON } from './person.js';
import { REQUEST } from './request.js';

export const FIELD_WORDS = { ...PERSON, ...ACCOUNT, ...ADDRESS, ...REQUEST, ...CONSENT };

export type FieldWord = keyof typeof FIELD_WORDS;
