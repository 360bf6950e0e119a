/** The day it is for the person at the keyboard. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Context } from './context.js';

/** `2026-11-22`. */
export const today = ({ now, zone }: Pick<Context, 'now' | 'zone'>): string =>
  format(new TZDate(now().getTime(), zone), 'yyyy-MM-dd');
