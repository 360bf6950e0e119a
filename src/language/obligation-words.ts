/** Words on the control that makes an order binding or asks for money; none of them is ever pressed. */
import type { Words } from './field-words/words.js';

export const OBLIGATION_WORDS = {
  obligation: {
    en: 'pay, pay now, place order, place your order, complete order, complete purchase, confirm order, confirm purchase, submit order, order with obligation to pay, buy with one click, buy now with, complete booking, confirm booking',
    de: 'jetzt bezahlen, bezahlen, zahlungspflichtig bestellen, jetzt kaufen, kostenpflichtig bestellen, kostenpflichtig buchen, bestellung abschicken, bestellung aufgeben, verbindlich bestellen, verbindlich buchen, kauf abschließen, kauf abschliessen',
    fr: 'payer, passer commande, valider la commande, commander avec obligation de paiement, confirmer la commande, confirmer et payer',
    es: 'pagar, realizar pedido, confirmar pedido, finalizar pedido, pedido con obligación de pago, confirmar compra',
    pt: 'pagar, efetuar pagamento, concluir pedido, finalizar pedido, confirmar pedido, confirmar encomenda, encomenda com obrigação de pagar',
    it: 'paga, paga ora, effettua ordine, conferma ordine, ordine con obbligo di pagare, concludi ordine, invia ordine',
    nl: 'betalen, nu betalen, bestelling plaatsen, bestelling met betalingsverplichting, bestelling afronden',
    sv: 'betala, slutför köp, lägg order, skicka beställning, genomför köp',
    da: 'betal, gennemfør køb, bestil med betalingspligt, afgiv ordre',
    nb: 'betal, fullfør kjøp, legg inn bestilling, bestill med betalingsplikt',
    fi: 'maksa, vahvista tilaus, lähetä tilaus, tilaus velvoittaa maksuun',
    pl: 'zapłać, zamawiam z obowiązkiem zapłaty, złóż zamówienie, kupuję i płacę, potwierdź zamówienie',
    cs: 'zaplatit, objednávka zavazující k platbě, odeslat objednávku, objednat s povinností platby, dokončit objednávku',
    tr: 'öde, ödeme yap, siparişi tamamla, siparişi onayla',
    ja: '注文を確定, 支払う, 購入を確定',
    zh: '付款, 支付, 提交订单, 提交訂單',
    ko: '결제하기, 주문 완료',
    ar: 'ادفع, إتمام الدفع, تأكيد الطلب',
  },
} as const satisfies Record<string, Words>;
