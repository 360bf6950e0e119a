/** Labels of a function to withdraw are told apart from pages that explain the right. */
import { expect, test } from 'vitest';
import { isWithdrawLabel } from '../../src/language/withdraw-labels.js';

test.each([
  'Withdraw from contract here',
  'WITHDRAW FROM CONTRACT',
  'Vertrag widerrufen',
  'Hier Vertrag widerrufen!',
  'Renoncer au contrat ici',
  'Renoncer au  contrat',
  'Odstoupit od smlouvy',
  'Peruuta sopimus tässä',
])('“%s” is a function', (label) => expect(isWithdrawLabel(label)).toBe(true));

test.each(['Returns', 'Widerrufsbelehrung', 'Widerrufsrecht', 'Droit de rétractation', 'Withdraw money', ''])(
  '“%s” is not',
  (label) => expect(isWithdrawLabel(label)).toBe(false),
);
