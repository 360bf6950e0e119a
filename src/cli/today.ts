/** The day it is for the person at the keyboard. */
import { format, TZDate } from '../language/calendar.js';
import type { Context } from './context.js';

/** `2026-11-22`. */
export const today = ({ now, zone }: Pick<Context, 'now' | 'zone'>): string =>
  format(new TZDate(now().getTime(), zone), 'yyyy-MM-dd');
