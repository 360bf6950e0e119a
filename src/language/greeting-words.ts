/**
 * How mails open, by language, as patterns on bare letters: words that greet, nouns that stand where a name
 * belongs, and titles that follow a name. Own knowledge of the languages, not a published list.
 */
export interface GreetingWords {
  greet: readonly string[];
  anyone: readonly string[];
  /** Titles that follow the name; `greets` where name and title alone are a greeting. */
  after?: { titles: readonly string[]; greets: boolean };
}

export const GREETING_WORDS: Readonly<Record<string, GreetingWords>> = {
  en: {
    greet: [
      'dear',
      'hi there',
      'hi',
      'hello',
      'hey',
      'good (?:morning|afternoon|evening|day)',
      'greetings',
      'welcome',
    ],
    anyone: [
      '(?:(?:valued|dear|loyal|esteemed|our|fellow|new) )*(?:customers?|clients?|subscribers?|users?|members?|friends?|readers?|shoppers?|guests?|supporters?|patients?|partners?|colleagues?|buyers?|account holders?|cardholders?|homeowners?|drivers?|consumers?)',
      'sirs?',
      'madam',
      'sir ?(?:or|/|and) ?madam',
      'all',
      'there',
      'everyone',
      'everybody',
      'folks',
      'team',
      'community',
      'family',
      'ladies and gentlemen',
      'you',
    ],
  },
  de: {
    greet: [
      'sehr geehrte(?:r|s|/r)?',
      'liebe(?:r|s|/r|\\*r)?',
      'hallo(?: und herzlich willkommen)?',
      'guten (?:tag|morgen|abend)',
      'moin',
      'gruss gott',
      'servus',
      'werte(?:r)?',
      'willkommen',
    ],
    anyone: [
      '(?:(?:geschatzte|liebe|unsere|verehrte)[rn]? )*(?:kund(?:e|in|en|innen)(?:(?: und|/| &) ?kund(?:e|in|en|innen))?|abonnent(?:in|en|innen)?|leser(?:in|innen)?(?: und leser)?|nutzer(?:in|innen)?|mitglied(?:er)?|freunde?|interessent(?:in|en|innen)?|gaste?|patient(?:in|en)?|newsletter-?(?:leser|abonnent)\\w*)',
      'damen und herren',
      'damen, sehr geehrte herren',
      'zusammen',
      'alle',
      'team',
    ],
  },
  fr: {
    greet: [
      'bonjour',
      'bonsoir',
      'cher',
      'chere',
      'cheres',
      'chers',
      'salut',
      'madame, monsieur',
      'bienvenue',
    ],
    anyone: [
      '(?:cher |chere )?(?:client(?:e|s)?|abonne(?:e|s)?|lecteur|lectrice|lecteurs|membres?|utilisateur|adherent|ami(?:e|s)?|visiteur)',
      'madame(?:,| ou| et)? ?monsieur',
      'madame',
      'monsieur',
      'a tous',
      'a toutes et a tous',
      'tous',
    ],
  },
  es: {
    greet: [
      'hola',
      'estimad[oa](?:/a|\\(a\\)|s)?',
      'querid[oa](?:/a|s)?',
      'apreciad[oa]s?',
      'buen(?:os|as) (?:dias|tardes|noches)',
      'saludos',
      'bienvenid[oa]',
    ],
    anyone: [
      '(?:clientes?|clienta|suscriptor(?:a|es)?|usuari[oa]s?|lector(?:a|es)?|amig[oa]s?|soci[oa]s?|miembros?|senor(?:a|es)?(?:/a)?|senores)',
      'a todos',
      'todos',
    ],
  },
  it: {
    greet: [
      'ciao',
      'gentil(?:e|i|issim[oa])',
      'car[oaie]',
      'salve',
      'buongiorno',
      'buonasera',
      'egregi[oa]',
      'spett(?:\\.le|abile)',
      'benvenut[oa]',
    ],
    anyone: [
      '(?:client[ei]|utent[ei]|iscritt[oi]|lettor[ei]|lettrice|amic[oahi]+|abbonat[oi]|soci[o]?|signor[ei]?a?)',
      'a tutti',
      'tutti',
    ],
  },
  pt: {
    greet: [
      'ola',
      'oi',
      'prezad[oa](?:\\(a\\)|/a|s)?',
      'car[oa](?:\\(a\\)|s)?',
      'estimad[oa]',
      'bom dia',
      'boa (?:tarde|noite)',
      'querid[oa]',
      'bem-vind[oa]',
    ],
    anyone: [
      '(?:clientes?|assinantes?|usuari[oa]s?|leitor(?:a|es)?|amig[oa]s?|associad[oa]s?|membros?|senhor(?:a|es)?|parceir[oa]s?|consumidor(?:a|es)?)(?:\\(a\\))?',
      'a todos',
      'todos',
      'pessoal',
    ],
  },
  nl: {
    greet: ['beste', 'geachte', 'hallo', 'hoi', 'dag', 'goede(?:morgen|middag|navond)', 'lieve', 'welkom'],
    anyone: [
      '(?:klant(?:en)?|abonnee(?:s)?|lezers?|leden|lid|gebruikers?|relatie|bezoekers?|heer(?:,? mevrouw|/mevrouw)?|mevrouw)',
      'allemaal',
      'iedereen',
    ],
  },
  sv: {
    greet: ['hej', 'hejsan', 'kara', 'basta', 'god (?:dag|morgon)', 'valkommen'],
    anyone: ['kund(?:er)?', 'prenumerant', 'medlem(?:mar)?', 'lasare', 'alla', 'van', 'vanner'],
  },
  da: {
    greet: ['hej', 'kaere', 'goddag'],
    anyone: ['kunder?', 'abonnenter?', 'medlem(?:mer)?', 'laesere?', 'alle'],
  },
  nb: {
    greet: ['hei', 'kjaere', 'god dag', 'hallo'],
    anyone: ['kunder?', 'abonnenter?', 'medlem(?:mer)?', 'lesere?', 'alle'],
  },
  fi: {
    greet: ['hei', 'hyva', 'moi', 'terve', 'arvoisa'],
    anyone: ['asiakas', 'asiakkaamme', 'tilaaja', 'lukija', 'jasen', 'kaikki'],
  },
  pl: {
    greet: ['czesc', 'witaj', 'witamy', 'dzien dobry', 'szanown[yai]', 'drog[ia]', 'hej'],
    anyone: [
      'klienci?e?',
      'kliencie',
      'klientko',
      'panstwo',
      'uzytkownik\\w*',
      'czytelnik\\w*',
      'pani',
      'panie',
    ],
  },
  cs: {
    greet: ['dobry den', 'vazen[yaie]', 'mil[yaie]', 'ahoj'],
    anyone: ['zakazni[kc]\\w*', 'ctenar\\w*', 'pane', 'pani', 'klient\\w*'],
  },
  tr: {
    greet: ['merhaba', 'sayin', 'sevgili', 'degerli'],
    anyone: ['musteri\\w*', 'uye\\w*', 'abone\\w*', 'kullanici\\w*'],
  },
  ja: {
    greet: ['こんにちは', 'こんばんは', 'おはようございます', '拝啓', 'ようこそ'],
    anyone: [
      'お客',
      '(?:会員|読者|お客様|購読者|ご利用者|ご登録者)?の?皆',
      'お客様各位',
      '各位',
      '会員',
      '担当者',
    ],
    after: { titles: ['様', 'さま', 'さん', '殿'], greets: true },
  },
  zh: {
    greet: ['尊敬的', '亲爱的', '親愛的', '敬爱的', '敬愛的', '您好', '你好', '欢迎', '歡迎'],
    anyone: [
      '(?:各位)?(?:新老)?(?:贵宾|貴賓)?(?:用户|用戶|客户|客戶|顾客|顧客|会员|會員|读者|讀者|朋友|订阅者|訂閱者|买家|買家|贵宾|貴賓)(?:朋友)?(?:们|們)?',
      '(?:各位)?(?:先生|女士)(?:/|、|或)?(?:女士|先生)?',
    ],
    after: { titles: ['先生', '女士', '小姐'], greets: false },
  },
  ar: {
    greet: [
      'عزيزي',
      'عزيزتي',
      'اعزاءنا',
      'مرحبا(?: بكم?)?',
      'اهلا(?: وسهلا)?(?: بكم?)?',
      'السلام عليكم',
      'تحيه طيبه',
      'السيد',
      'السيده',
    ],
    anyone: [
      '(?:ال)?(?:عميل|عميله|عملاء|زبون|زبائن|مشترك|مشتركه|مشتركين|مستخدم|مستخدمه|عضو|اعضاء|قارئ|متسوق)(?:نا|تنا)?(?: (?:ال)?(?:عزيز|كريم|مميز)(?:ه|نا)?)?',
      'الجميع',
    ],
  },
};
