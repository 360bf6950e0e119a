/** What a text says that it costs to leave. */
import { anyOf, compiled } from '../../language/patterns.js';
import { priceIn } from '../../language/prices.js';

/** Matches `10 %`, `12.5%`, `10 percent`, `10 Prozent`. */
const share = compiled(() => String.raw`\d[\d.,]*\s?(?:%|${anyOf(({ leaving }) => leaving?.perCent)})`, 'i');

/** Matches the words for "at no cost" in some languages: `free of charge`, `kostenlos`, `sans frais`. */
const nothing = compiled(() => String.raw`\b(?:${anyOf(({ leaving }) => leaving?.atNoCost)})\b`, 'i');

/** The amount, share or promise of no cost in a text about leaving; null where it says none. */
export const exitCharge = (text: string): string | null =>
  priceIn(text) ?? (share().exec(text) ?? nothing().exec(text))?.[0] ?? null;
