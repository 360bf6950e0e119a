/**
 * How mails open, by language, as patterns on bare letters: words that greet, and nouns that stand where a
 * name belongs. Own knowledge of the languages, not a published list.
 */
export const GREETING_WORDS: Readonly<
  Record<string, { greet: readonly string[]; anyone: readonly string[] }>
> = {
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
    greet: ['czesc', 'witaj', 'witamy', 'dzien dobry', 'szanown[ya]', 'drog[ia]', 'hej'],
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
};
