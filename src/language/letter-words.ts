/**
 * How pages say that something has to be sent on paper, by language.
 * Own knowledge of the languages, not a published list; a native reader may add to them.
 */
import type { Words } from './field-words/words.js';

export const LETTER_WORDS = {
  letter: {
    en: 'by post, by letter, in writing to, write to us at, write to the following address, registered letter, by mail to, postal address for complaints',
    de: 'per post, per brief, auf dem postweg, postalisch, schriftlich an, einschreiben, briefpost',
    fr: 'par courrier, par voie postale, par lettre, lettre recommandée, par la poste, à l’adresse suivante, adresse postale',
    es: 'por correo postal, por carta, carta certificada, por escrito a la dirección, burofax',
    pt: 'por correio, por carta, carta registada, carta registrada, por escrito para a morada, via postal',
    it: 'per posta, via posta, raccomandata, per lettera, per iscritto al seguente indirizzo, posta ordinaria',
    nl: 'per post, per brief, schriftelijk naar, aangetekende brief, postadres',
    sv: 'per post, med brev, per brev, rekommenderat brev, skriftligen till',
    da: 'med post, pr post, per brev, pr brev, anbefalet brev, skriftligt til',
    nb: 'per post, i posten, per brev, rekommandert brev, skriftlig til',
    fi: 'postitse, kirjeitse, kirjeellä, kirjallisesti osoitteeseen',
    pl: 'pocztą tradycyjną, listem poleconym, listownie, pisemnie na adres, drogą pocztową',
    cs: 'poštou, dopisem, doporučeným dopisem, písemně na adresu',
    tr: 'posta ile, posta yoluyla, mektupla, iadeli taahhütlü',
    ja: '郵送, 郵便で, 書面で',
    zh: '邮寄, 书面寄至, 信函, 郵寄',
    ko: '우편으로, 서면으로',
    ar: 'بالبريد, عبر البريد, خطاب مسجل',
  },
} as const satisfies Record<string, Words>;
