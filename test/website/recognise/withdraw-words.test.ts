/** Words about withdrawing from a purchase are told from words about going back. */
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/reading.js';
import { isWithdrawLabel } from '../../../src/language/withdraw-labels.js';

const speaks = (label: string): boolean => (readText(label).matches.get('withdraw')?.share ?? 0) >= 0.4;

it.each(['Return to Home', 'Return to homepage', 'Return to shop', 'Return to top', 'Return to cart'])(
  '“%s” leads back, not out of a contract',
  (label) => {
    expect(speaks(label)).toBe(false);
    expect(isWithdrawLabel(label)).toBe(false);
  },
);

it.each(['Returns', 'Return policy', 'Returns & refunds'])('“%s” is about giving back', (label) => {
  expect(speaks(label)).toBe(true);
});
