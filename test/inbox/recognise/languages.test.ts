/** What a mail says is understood in each of the seventeen languages, not only in English. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/inbox/message/read-text.js';
import { asksToConfirm } from '../../../src/inbox/recognise/confirmation.js';
import { offersBrowser } from '../../../src/inbox/recognise/footer-lines.js';
import { findForeignLabels } from '../../../src/inbox/recognise/foreign-labels.js';
import { findGreeting } from '../../../src/inbox/recognise/greeting.js';
import { saysNoReply } from '../../../src/inbox/recognise/no-reply.js';
import { findOfferDates } from '../../../src/inbox/recognise/offer-dates.js';
import { findPromisedRate } from '../../../src/inbox/recognise/promised-rate.js';
import { asksToLogIn, findUnsubscribe, saysUnsubscribe } from '../../../src/inbox/recognise/unsubscribe.js';
import { BUTTON_WORDS } from '../../../src/language/button-words.js';
import { GREETING_WORDS } from '../../../src/language/greeting-words.js';
import { HERE_WORDS } from '../../../src/language/here-words.js';
import { IN_BROWSER_WORDS } from '../../../src/language/in-browser-words.js';
import { UNSUBSCRIBE_WORDS } from '../../../src/language/unsubscribe-words.js';

/** How a sender would put it. */
interface Wording {
  named: string;
  generic: string;
  /** The name is missing where one belongs. */
  broken: string;
  unsubscribe: string;
  /** A sentence whose link says no more than "here", in brackets. */
  here: string;
  browser: string;
  noReply: string;
  confirm: string;
  weekly: string;
  monthly: string;
  /** An offer that ends on 31 December 2025. */
  until: string;
  login: string;
}

const WORDINGS: Readonly<Record<string, Wording>> = {
  en: {
    named: 'Dear Robin,',
    generic: 'Dear customer,',
    broken: 'Dear ,',
    unsubscribe: 'Unsubscribe',
    here: 'To unsubscribe, click [here].',
    browser: 'View this email in your browser',
    noReply: 'Please do not reply to this email.',
    confirm: 'Please confirm your subscription',
    weekly: 'You get our newsletter once a week.',
    monthly: 'Our newsletter comes monthly.',
    until: 'Valid until 31 December 2025',
    login: 'Log in to your account to unsubscribe.',
  },
  de: {
    named: 'Sehr geehrte Frau Robin,',
    generic: 'Liebe Kundin, lieber Kunde,',
    broken: 'Sehr geehrte ,',
    unsubscribe: 'Newsletter abbestellen',
    here: 'Zum Abmelden klicken Sie bitte [hier].',
    browser: 'Im Browser ansehen',
    noReply: 'Bitte antworten Sie nicht auf diese E-Mail.',
    confirm: 'Bitte bestätigen Sie Ihre Anmeldung zum Newsletter',
    weekly: 'Unser Newsletter erscheint wöchentlich.',
    monthly: 'Unser Newsletter erscheint einmal im Monat.',
    until: 'Gültig bis 31. Dezember 2025',
    login: 'Melden Sie sich mit Ihrem Passwort an.',
  },
  fr: {
    named: 'Bonjour Robin,',
    generic: 'Cher client,',
    broken: 'Cher ,',
    unsubscribe: 'Se désabonner',
    here: 'Pour vous désinscrire, cliquez [ici].',
    browser: 'Voir la version en ligne',
    noReply: 'Merci de ne pas répondre à ce message.',
    confirm: 'Confirmez votre inscription',
    weekly: 'Notre newsletter paraît chaque semaine.',
    monthly: 'Notre newsletter paraît une fois par mois.',
    until: 'Valable jusqu’au 31 décembre 2025',
    login: 'Connectez-vous à votre compte.',
  },
  es: {
    named: 'Hola Robin,',
    generic: 'Estimado cliente,',
    broken: 'Estimado ,',
    unsubscribe: 'Darse de baja',
    here: 'Para darse de baja, haga clic [aquí].',
    browser: 'Ver en el navegador',
    noReply: 'Por favor, no responda a este correo.',
    confirm: 'Confirma tu suscripción',
    weekly: 'Nuestro boletín sale cada semana.',
    monthly: 'Nuestro boletín sale una vez al mes.',
    until: 'Válido hasta el 31 de diciembre de 2025',
    login: 'Inicia sesión en tu cuenta.',
  },
  it: {
    named: 'Ciao Robin,',
    generic: 'Gentile cliente,',
    broken: 'Gentile ,',
    unsubscribe: 'Disiscriviti',
    here: 'Per annullare l’iscrizione clicca [qui].',
    browser: 'Visualizza nel browser',
    noReply: 'Ti preghiamo di non rispondere a questa email.',
    confirm: 'Conferma la tua iscrizione',
    weekly: 'La nostra newsletter esce ogni settimana.',
    monthly: 'La nostra newsletter esce una volta al mese.',
    until: 'Valido fino al 31 dicembre 2025',
    login: 'Accedi al tuo account.',
  },
  pt: {
    named: 'Olá Robin,',
    generic: 'Prezado cliente,',
    broken: 'Prezado ,',
    unsubscribe: 'Cancelar inscrição',
    here: 'Para cancelar a inscrição, clique [aqui].',
    browser: 'Ver no navegador',
    noReply: 'Por favor, não responda a este e-mail.',
    confirm: 'Confirme sua inscrição',
    weekly: 'Enviamos a newsletter uma vez por semana.',
    monthly: 'Enviamos a newsletter uma vez por mês.',
    until: 'Válido até 31 de dezembro de 2025',
    login: 'Acesse sua conta com a senha.',
  },
  nl: {
    named: 'Beste Robin,',
    generic: 'Beste klant,',
    broken: 'Beste ,',
    unsubscribe: 'Uitschrijven',
    here: 'Klik [hier] om u uit te schrijven.',
    browser: 'Bekijk de online versie',
    noReply: 'Gelieve niet op deze e-mail te antwoorden.',
    confirm: 'Bevestig je aanmelding',
    weekly: 'Onze nieuwsbrief verschijnt elke week.',
    monthly: 'Onze nieuwsbrief verschijnt maandelijks.',
    until: 'Geldig tot en met 31 december 2025',
    login: 'Log in: inloggen met je account.',
  },
  sv: {
    named: 'Hej Robin,',
    generic: 'Bästa kund,',
    broken: 'Bästa ,',
    unsubscribe: 'Avregistrera dig',
    here: 'Klicka [här] för att avsluta prenumerationen.',
    browser: 'Visa i webbläsaren',
    noReply: 'Svara inte på detta mejl.',
    confirm: 'Bekräfta din prenumeration',
    weekly: 'Vårt nyhetsbrev kommer varje vecka.',
    monthly: 'Vårt nyhetsbrev kommer varje månad.',
    until: 'Gäller till och med 31 december 2025',
    login: 'Logga in på ditt konto.',
  },
  da: {
    named: 'Kære Robin,',
    generic: 'Kære kunde,',
    broken: 'Kære ,',
    unsubscribe: 'Afmeld nyhedsbrev',
    here: 'Klik [her] for at afmelde dig.',
    browser: 'Vis i browser',
    noReply: 'Du kan ikke besvare denne mail.',
    confirm: 'Bekræft din tilmelding',
    weekly: 'Vores nyhedsbrev kommer ugentligt.',
    monthly: 'Vores nyhedsbrev kommer månedligt.',
    until: 'Gælder til og med 31. december 2025',
    login: 'Log ind på din konto.',
  },
  nb: {
    named: 'Hei Robin,',
    generic: 'Kjære kunde,',
    broken: 'Kjære ,',
    unsubscribe: 'Meld deg av',
    here: 'Klikk [her] for å melde deg av.',
    browser: 'Vis i nettleseren',
    noReply: 'Du kan ikke svare på denne e-posten.',
    confirm: 'Bekreft påmeldingen din',
    weekly: 'Nyhetsbrevet kommer ukentlig.',
    monthly: 'Nyhetsbrevet kommer månedlig.',
    until: 'Gjelder til og med 31. desember 2025',
    login: 'Logg inn på kontoen din.',
  },
  fi: {
    named: 'Hei Robin,',
    generic: 'Hyvä asiakas,',
    broken: 'Arvoisa ,',
    unsubscribe: 'Peruuta tilaus',
    here: 'Peruuta uutiskirjeen tilaus [tästä].',
    browser: 'Avaa viesti selaimessa',
    noReply: 'Älä vastaa tähän viestiin.',
    confirm: 'Vahvista tilauksesi',
    weekly: 'Uutiskirje ilmestyy viikoittain.',
    monthly: 'Uutiskirje ilmestyy kuukausittain.',
    until: 'Voimassa 31. joulukuuta 2025 asti',
    login: 'Kirjaudu sisään tilillesi.',
  },
  pl: {
    named: 'Witaj Robin,',
    generic: 'Szanowni Państwo,',
    broken: 'Drogi ,',
    unsubscribe: 'Wypisz się',
    here: 'Aby zrezygnować z subskrypcji, kliknij [tutaj].',
    browser: 'Zobacz w przeglądarce',
    noReply: 'Prosimy nie odpowiadać na tę wiadomość.',
    confirm: 'Potwierdź subskrypcję',
    weekly: 'Nasz newsletter wychodzi co tydzień.',
    monthly: 'Nasz newsletter wychodzi raz w miesiącu.',
    until: 'Oferta ważna do 31 grudnia 2025',
    login: 'Zaloguj się na swoje konto.',
  },
  cs: {
    named: 'Vážený Robine,',
    generic: 'Vážený zákazníku,',
    broken: 'Vážený ,',
    unsubscribe: 'Odhlásit odběr',
    here: 'Odběr můžete odhlásit [zde].',
    browser: 'Zobrazit v prohlížeči',
    noReply: 'Na tento e-mail prosím neodpovídejte.',
    confirm: 'Potvrďte odběr newsletteru',
    weekly: 'Náš newsletter vychází každý týden.',
    monthly: 'Náš newsletter vychází jednou měsíčně.',
    until: 'Platí do 31. prosince 2025',
    login: 'Přihlaste se ke svému účtu.',
  },
  tr: {
    named: 'Merhaba Robin,',
    generic: 'Değerli müşterimiz,',
    broken: 'Sayın ,',
    unsubscribe: 'Abonelikten çık',
    here: 'Abonelikten çıkmak için [buraya tıklayın].',
    browser: 'Tarayıcıda görüntüle',
    noReply: 'Lütfen bu e-postayı yanıtlamayın.',
    confirm: 'Aboneliğinizi onaylayın',
    weekly: 'Bültenimiz her hafta yayınlanır.',
    monthly: 'Bültenimiz ayda bir yayınlanır.',
    until: '31 Aralık 2025 tarihine kadar geçerlidir',
    login: 'Hesabınıza giriş yapın.',
  },
  ja: {
    named: '山田様',
    generic: 'お客様各位',
    broken: ' 様',
    unsubscribe: '配信停止はこちら',
    here: 'メールの配信停止は[こちら]',
    browser: 'ブラウザで見る',
    noReply: 'このメールに返信いただいてもお答えできません。',
    confirm: 'メールアドレスの確認をお願いします',
    weekly: 'メールマガジンは毎週お届けします。',
    monthly: 'メールマガジンは毎月お届けします。',
    until: '2025年12月31日まで有効',
    login: 'マイページにログインしてください。',
  },
  zh: {
    named: '尊敬的王先生：',
    generic: '亲爱的用户：',
    broken: '尊敬的，',
    unsubscribe: '取消订阅',
    here: '如需退订，请点击[这里]',
    browser: '在浏览器中查看',
    noReply: '请勿直接回复此邮件。',
    confirm: '请确认您的订阅',
    weekly: '我们的邮件每周发送一次。',
    monthly: '我们的邮件每月发送一次。',
    until: '有效期至2025年12月31日',
    login: '请登录您的账户。',
  },
  ar: {
    named: 'مرحبا روبن،',
    generic: 'عزيزي العميل،',
    broken: 'عزيزي ،',
    unsubscribe: 'إلغاء الاشتراك',
    here: 'لإلغاء الاشتراك اضغط [هنا]',
    browser: 'عرض في المتصفح',
    noReply: 'يرجى عدم الرد على هذه الرسالة.',
    confirm: 'يرجى تأكيد اشتراكك',
    weekly: 'نرسل النشرة البريدية كل أسبوع.',
    monthly: 'نرسل النشرة البريدية كل شهر.',
    until: 'العرض ساري حتى 31 ديسمبر 2025',
    login: 'سجل الدخول إلى حسابك.',
  },
};

const TABLES = { GREETING_WORDS, UNSUBSCRIBE_WORDS, HERE_WORDS, IN_BROWSER_WORDS, BUTTON_WORDS };

describe('the words that mails are judged by', () => {
  it.each(Object.entries(TABLES))('%s has all seventeen languages', (_, table) => {
    expect(Object.keys(WORDINGS).filter((language) => !(language in table))).toEqual([]);
  });

  describe.each(Object.entries(WORDINGS))('in %s', (language, wording) => {
    it.each(['named', 'generic', 'broken'] as const)('tell a %s greeting', (kind) => {
      expect(findGreeting([wording[kind]])).toMatchObject({ kind });
    });

    it('tell the way out, on its own and where its link says only "here"', () => {
      expect(saysUnsubscribe(wording.unsubscribe)).toBe(true);
      const [, before = '', label = '', after = ''] = /^(.*)\[(.*)\](.*)$/.exec(wording.here) ?? [];
      const document = readText(before + label + after);
      const link = {
        href: 'https://example.org/x',
        text: label,
        alt: '',
        title: '',
        block: 0,
        at: before.length,
        offset: 0,
      };
      expect(findUnsubscribe({ ...document, links: [link] })).toHaveLength(1);
      expect(findUnsubscribe({ blocks: [label], links: [{ ...link, at: 0 }] })).toEqual([]);
    });

    it('tell the offer to see the mail in the browser', () => {
      expect(offersBrowser(wording.browser)).toBe(true);
    });

    it('tell that answers are not wanted', () => {
      expect(saysNoReply([wording.noReply])).toBe(wording.noReply);
      expect(saysNoReply([wording.named, wording.weekly])).toBeNull();
    });

    it('tell a request to confirm', () => {
      expect(asksToConfirm(wording.confirm, [])).toBe(wording.confirm);
      expect(asksToConfirm(wording.weekly, [])).toBeNull();
    });

    it('tell how often mails are promised', () => {
      expect(findPromisedRate([wording.weekly])?.perWeek).toBe(1);
      expect(findPromisedRate([wording.monthly])?.perWeek).toBeCloseTo(12 / 52);
    });

    it('tell the last day of an offer', () => {
      expect(findOfferDates([wording.until]).map(({ until }) => until)).toEqual(['2025-12-31']);
    });

    it('tell a way out that needs a login', () => {
      expect(asksToLogIn(wording.login)).toBe(true);
      expect(asksToLogIn(wording.unsubscribe)).toBe(false);
    });

    it('tell a button of another language', () => {
      const foreign = language === 'en' ? 'jetzt kaufen' : 'shop now';
      expect(findForeignLabels([foreign, BUTTON_WORDS[language]?.[0] ?? ''], language)).toHaveLength(1);
    });
  });
});
