/** Forms are told apart in many languages, by what they say alone: their fields have names that tell nothing. */
import { describe, expect, test } from 'vitest';
import { formPurpose } from '../../../src/website/recognise/form-purpose.js';
import { formOf } from './blocks.js';

/** Labels of name, mail address, message, password, search; then buttons and headings by purpose. */
interface Sample {
  name: string;
  mail: string;
  message: string;
  password: string;
  send: string;
  contact: string;
  complaint: string;
  login: string;
  register: string;
  forgotten: string;
  newsletter: string;
  subscribe: string;
  search: string;
  basket: string;
}

const sample = (...words: string[]): Sample => {
  const keys =
    'name mail message password send contact complaint login register forgotten newsletter subscribe search basket';
  return Object.fromEntries(keys.split(' ').map((key, at) => [key, words[at] ?? ''])) as unknown as Sample;
};

/** Written for this test by the way sites say it. */
const SAMPLES: Record<string, Sample> = {
  en: sample('Name', 'Email', 'Message', 'Password', 'Send', 'Contact us', 'Make a complaint', 'Sign in', 'Create account', 'Forgot your password?', 'Newsletter', 'Subscribe', 'Search', 'Add to cart'),
  de: sample('Name', 'E-Mail', 'Nachricht', 'Passwort', 'Absenden', 'Kontakt', 'Beschwerde einreichen', 'Anmelden', 'Konto erstellen', 'Passwort vergessen?', 'Newsletter', 'Abonnieren', 'Suche', 'In den Warenkorb'),
  fr: sample('Nom', 'E-mail', 'Message', 'Mot de passe', 'Envoyer', 'Contactez-nous', 'Réclamation', 'Se connecter', 'Créer un compte', 'Mot de passe oublié ?', 'Newsletter', "S'abonner", 'Rechercher', 'Ajouter au panier'),
  es: sample('Nombre', 'Correo electrónico', 'Mensaje', 'Contraseña', 'Enviar', 'Contacto', 'Reclamaciones', 'Iniciar sesión', 'Crear cuenta', '¿Ha olvidado su contraseña?', 'Boletín', 'Suscribirse', 'Buscar', 'Añadir al carrito'),
  it: sample('Nome', 'E-mail', 'Messaggio', 'Password', 'Invia', 'Contattaci', 'Reclami', 'Accedi', 'Registrati', 'Password dimenticata?', 'Newsletter', 'Iscriviti alla newsletter', 'Cerca', 'Aggiungi al carrello'),
  pt: sample('Nome', 'E-mail', 'Mensagem', 'Senha', 'Enviar', 'Fale conosco', 'Reclamações', 'Entrar', 'Criar conta', 'Esqueceu a senha?', 'Newsletter', 'Assinar', 'Pesquisar', 'Adicionar ao carrinho'),
  nl: sample('Naam', 'E-mailadres', 'Bericht', 'Wachtwoord', 'Verzenden', 'Contact', 'Klacht indienen', 'Inloggen', 'Account aanmaken', 'Wachtwoord vergeten?', 'Nieuwsbrief', 'Abonneer', 'Zoeken', 'In winkelwagen'),
  sv: sample('Namn', 'E-post', 'Meddelande', 'Lösenord', 'Skicka', 'Kontakta oss', 'Reklamation', 'Logga in', 'Skapa konto', 'Glömt lösenord?', 'Nyhetsbrev', 'Prenumerera', 'Sök', 'Lägg i varukorg'),
  da: sample('Navn', 'E-mail', 'Besked', 'Adgangskode', 'Send', 'Kontakt os', 'Klage', 'Log ind', 'Opret konto', 'Glemt adgangskode?', 'Nyhedsbrev', 'Tilmeld nyhedsbrev', 'Søg', 'Læg i kurv'),
  nb: sample('Navn', 'E-post', 'Melding', 'Passord', 'Send', 'Kontakt oss', 'Klage', 'Logg inn', 'Opprett konto', 'Glemt passord?', 'Nyhetsbrev', 'Abonner', 'Søk', 'Legg i handlekurv'),
  fi: sample('Nimi', 'Sähköposti', 'Viesti', 'Salasana', 'Lähetä', 'Ota yhteyttä', 'Reklamaatio', 'Kirjaudu', 'Luo tili', 'Unohditko salasanasi?', 'Uutiskirje', 'Tilaa uutiskirje', 'Haku', 'Lisää ostoskoriin'),
  pl: sample('Imię i nazwisko', 'E-mail', 'Wiadomość', 'Hasło', 'Wyślij', 'Kontakt', 'Reklamacja', 'Zaloguj się', 'Załóż konto', 'Nie pamiętasz hasła?', 'Newsletter', 'Zapisz się', 'Szukaj', 'Do koszyka'),
  cs: sample('Jméno', 'E-mail', 'Zpráva', 'Heslo', 'Odeslat', 'Napište nám', 'Reklamace', 'Přihlásit se', 'Registrace', 'Zapomenuté heslo', 'Newsletter', 'Odebírat novinky', 'Hledat', 'Do košíku'),
  tr: sample('Adınız soyadınız', 'E-posta', 'Mesajınız', 'Şifre', 'Gönder', 'Bize ulaşın', 'Şikayet', 'Giriş yap', 'Üye ol', 'Şifremi unuttum', 'Bülten', 'Abone ol', 'Ara', 'Sepete ekle'),
  ru: sample('Имя', 'Электронная почта', 'Сообщение', 'Пароль', 'Отправить', 'Обратная связь', 'Жалоба', 'Войти', 'Регистрация', 'Забыли пароль?', 'Рассылка', 'Подписаться', 'Поиск', 'В корзину'),
  ja: sample('お名前', 'メールアドレス', 'お問い合わせ内容', 'パスワード', '送信', 'お問い合わせ', '苦情', 'ログイン', '新規会員登録', 'パスワードをお忘れの方', 'メールマガジン', '購読する', '検索', 'カートに入れる'),
  zh: sample('姓名', '电子邮件', '留言', '密码', '提交', '联系我们', '投诉', '登录', '注册', '忘记密码', '邮件订阅', '订阅', '搜索', '加入购物车'),
  ko: sample('성명', '이메일', '문의내용', '비밀번호', '보내기', '문의하기', '불만 접수', '로그인', '회원가입', '비밀번호 찾기', '뉴스레터', '구독', '검색', '장바구니'),
  ar: sample('الاسم', 'البريد الإلكتروني', 'الرسالة', 'كلمة المرور', 'إرسال', 'اتصل بنا', 'شكوى', 'تسجيل الدخول', 'إنشاء حساب', 'نسيت كلمة المرور؟', 'النشرة البريدية', 'اشترك', 'بحث', 'أضف إلى السلة'),
  el: sample('Όνομα', 'Ηλεκτρονικό ταχυδρομείο', 'Μήνυμα', 'Κωδικός πρόσβασης', 'Αποστολή', 'Επικοινωνία', 'Παράπονα', 'Σύνδεση', 'Εγγραφή', 'Ξεχάσατε τον κωδικό;', 'Ενημερωτικό δελτίο', 'Εγγραφή στο newsletter', 'Αναζήτηση', 'Προσθήκη στο καλάθι'),
  hu: sample('Név', 'E-mail', 'Üzenet', 'Jelszó', 'Küldés', 'Kapcsolat', 'Panasz', 'Belépés', 'Regisztráció', 'Elfelejtett jelszó', 'Hírlevél', 'Feliratkozás', 'Keresés', 'Kosárba'),
  ro: sample('Nume', 'E-mail', 'Mesaj', 'Parola', 'Trimite', 'Contact', 'Reclamații', 'Autentificare', 'Creează cont', 'Ai uitat parola?', 'Newsletter', 'Abonează-te', 'Caută', 'Adaugă în coș'),
  uk: sample("Ім'я", 'Електронна пошта', 'Повідомлення', 'Пароль', 'Надіслати', "Зв'язатися з нами", 'Скарга', 'Увійти', 'Реєстрація', 'Забули пароль?', 'Розсилка', 'Підписатися', 'Пошук', 'До кошика'),
}; // biome-ignore format: one line a language

describe.each(Object.entries(SAMPLES))('in %s', (_, words) => {
  const name = { key: 'f1', label: words.name };
  const mail = { key: 'f2', label: words.mail };
  const message = { type: 'textarea', key: 'f3', label: words.message };
  const password = { type: 'password', key: 'f4', label: words.password };
  test.each([
    ['contact', formOf([name, mail, message], { heading: words.contact, submit: words.send })],
    ['complaint', formOf([name, mail, message], { heading: words.complaint, submit: words.send })],
    ['login', formOf([mail, password], { submit: words.login })],
    [
      'registration',
      formOf([name, mail, password, { ...password, key: 'f5' }], {
        heading: words.register,
        submit: words.register,
      }),
    ],
    ['password-recovery', formOf([mail], { heading: words.forgotten, submit: words.send })],
    ['newsletter', formOf([mail], { heading: words.newsletter, submit: words.subscribe })],
    ['search', formOf([{ key: 'f6', placeholder: words.search }], { submit: words.search, method: 'get' })],
    ['order', formOf([{ key: 'f7', type: 'number' }], { submit: words.basket, method: 'post' })],
  ])('%s', (purpose, form) => {
    const page = { url: 'https://shop.example.org/', title: '', forms: [form] };
    expect(formPurpose(form, page).purpose).toBe(purpose);
  });
});
