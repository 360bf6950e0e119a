/**
 * Words on a function to withdraw from a contract concluded online, per language; comma-separated.
 * English, German and French follow Directive (EU) 2023/2673 and its German and French acts; the others are
 * our translation. A returns policy is something else and is not listed.
 */
import { fold, wordsOf } from './fold.js';

const LABELS: Readonly<Record<string, string>> = {
  en: 'withdraw from contract, withdraw from the contract, withdraw from my contract, confirm withdrawal',
  de: 'vertrag widerrufen, verträge widerrufen, vertrag hier widerrufen, bestellung widerrufen, widerruf bestätigen, widerruf erklären',
  fr: 'renoncer au contrat, renoncer à mon contrat, confirmer la rétractation, me rétracter',
  es: 'desistir del contrato, confirmar el desistimiento',
  it: 'recedere dal contratto, recedi dal contratto, conferma il recesso',
  pt: 'retratar-se do contrato, resolver o contrato, confirmar a retratação',
  nl: 'overeenkomst herroepen, herroep de overeenkomst, herroeping bevestigen',
  sv: 'frånträd avtalet, frånträda avtalet, ångra avtalet, ångra köp',
  da: 'fortryd aftalen, fortryd aftale, fortryd køb',
  fi: 'peruuta sopimus, peruuta kauppa',
  pl: 'odstąp od umowy, odstąpienie od umowy',
  cs: 'odstoupit od smlouvy, odstoupení od smlouvy',
};

const plain = (text: string): string => ` ${wordsOf(fold(text)).join(' ')} `;

const PHRASES = Object.values(LABELS).flatMap((list) => list.split(',').map(plain));

/** Whether the text on a link or button names the function. */
export function isWithdrawLabel(text: string): boolean {
  const said = plain(text);
  return PHRASES.some((phrase) => said.includes(phrase));
}
