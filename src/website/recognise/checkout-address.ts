/** Addresses that speak of a basket or a checkout. Pure. */
import { readPath } from '../../language/reading.js';

/** What is ordered there was chosen before. */
export const isCheckout = (url: string): boolean => {
  const { matches } = readPath(url);
  return matches.has('checkout') || matches.has('basket');
};
