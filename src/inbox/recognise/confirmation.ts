/** Does a mail ask to confirm a subscription, or does it only serve an order or an account? Pure. */
import { fold } from '../../language/fold.js';

/** Matches requests to confirm an address or a subscription, on folded text. */
const CONFIRM =
  /\b(?:confirm|verify|activate|validate)\w* (?:your |my |the |this )?(?:e-?mail|subscription|address|account|registration|sign-?up|newsletter)|\bplease confirm\b|(?:anmeldung|e-?mail-?adresse|newsletter|registrierung|abonnement|adresse)\b.{0,30}bestatig|bestatig\w* (?:sie )?(?:ihre|deine)|confirmez? (?:votre|mon|l)|confirmer votre|confirm\w* (?:tu|su|mi|la) (?:suscripcion|correo|cuenta|registro|direccion)|conferma\w* (?:la tua|il tuo|l.iscrizione|iscrizione)|confirm\w* (?:sua|seu|a sua|o seu) (?:inscricao|e-?mail|cadastro|conta)|bevestig (?:je|uw)|bekrafta din|bekraeft din|bekreft|vahvista|potwierdz|potvrd|(?:abonelig|e-?posta|kayd|uyelig)\p{L}* (?:onayla|dogrula)|(?:メールアドレス|登録|購読)の?ご?(?:確認|認証)|(?:确认|確認|验证|驗證)(?:您|你)?的?(?:订阅|訂閱|邮箱|郵箱|电子邮件|電子郵件|邮件地址|注册|註冊)|تاكيد (?:اشتراك|بريد|تسجيل|عنوان)/u;
/** Matches mails that serve an order, an invoice, an account, on folded subjects. */
const TRANSACTIONAL =
  /\b(?:your )?(?:order|invoice|receipt|payment|booking|reservation|delivery|shipment|shipping|parcel|refund|return|appointment|ticket|statement|password|security|sign-?in|log-?in|verification|one-time|code)\b|bestell(?:ung|bestatigung)|rechnung|\bzahlung|lieferung|versand|sendung|buchung|passwort|sicherheits|commande|facture|paiement|livraison|reservation|mot de passe|pedido|factura|pago|envio|reserva|contrasena|ordine|fattura|pagamento|spedizione|prenotazione|fatura|boleto|entrega|senha|bestelling|factuur|betaling|levering|wachtwoord/;

/** The words that ask to confirm; null where the mail does not. */
export function asksToConfirm(subject: string, labels: readonly string[]): string | null {
  return [subject, ...labels].find((text) => text.length < 150 && CONFIRM.test(fold(text))) ?? null;
}

export const looksTransactional = (subject: string): boolean => TRANSACTIONAL.test(fold(subject));
