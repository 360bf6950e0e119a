/** Czech words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'cs',
  matching: 'words',
  phrases: {
    contact: `kontakt, kontakty, kontaktujte nás, kontaktuje nás, kontaktní formulář, kontaktní údaje, kontaktovat, napište nám, zavolejte nám, zavoláme vám,
      ozvěte se, ozvěte se nám, pošlete zprávu, odeslat zprávu, položit dotaz, dotaz, dotazy, máte dotaz, zeptejte se, zákaznický servis a kontakt, pomoc a kontakt,
      kontakt na výrobce, spojte se s námi, poradna`,
    complaint:
      'stížnost*, podat stížnost, stížnosti a podněty, nespokojen*, nahlásit problém, nahlásit chybu, nahlásit závadu, podněty a stížnosti',
    productClaim:
      'reklamace, reklamaci, reklamací, reklamační řád, reklamační formulář, vrácení a reklamace, reklamace a vrácení, záruka, nahlásit škodu, vadné zboží',
    feedback: 'zpětná vazba, váš názor, podnět*, připomínk*, napište nám svůj názor, návrhy',
    serviceHelp: `zákaznický servis, zákaznická podpora, zákaznické centrum, zákaznická linka, péče o zákazníky, pomoc, nápověda, podpora, technická podpora,
      časté dotazy, časté otázky, často kladené dotazy, často kladené otázky, otázky a odpovědi, faq, potřebujete poradit, centrum pomoci, jak to funguje, vše o nákupu`,
    faq: 'faq, časté dotazy, časté otázky, často kladené dotazy, často kladené otázky, otázky a odpovědi',
    imprint: 'právní informace, provozovatel, o provozovateli, informace o společnosti, tiráž',
    cancelContract:
      'výpověď smlouvy, vypovědět smlouvu, ukončit smlouvu, zrušit předplatné, ukončení služby, zrušit účet, ukončení smlouvy, zrušení členství',
    withdraw:
      'odstoupit od smlouvy, odstoupení od smlouvy, vrácení zboží, vrácení, vrácení peněz, výměna zboží, výměna a vrácení',
    addToBasket:
      'do košíku, přidat do košíku, vložit do košíku, dát do košíku, koupit nyní, koupit ihned, vložit do nákupního košíku',
    basket: 'košík*, váš košík, nákupní košík, můj košík, zobrazit košík, přejít do košíku',
    checkout: `pokladna, k pokladně, přejít k pokladně, dokončit objednávku, objednávka zavazující k platbě, objednat s povinností platby, pokračovat v objednávce,
      zaplatit, odeslat objednávku`,
    buy: 'koupit, kup, koupit online, nakoupit, nakupovat, objednat, objednat online, objednávka, objednejte, objednejte si, koupit vstupenky, koupit lístky, jak nakupovat, objednávkový formulář',
    subscribe:
      'předplatit, předplatné, vyzkoušet zdarma, vyzkoušejte zdarma, stát se členem, staňte se členem, stát se zákazníkem, přihlásit se na kurz, sjednat online, sjednat, založit účet, zažádat, registrace do soutěže',
    book: 'rezervovat, rezervace, rezervace online, rezervujte, objednat se, online objednání, vstupenky, jízdenky, pronajmout, ověřit dostupnost, objednat termín, rezervovat stůl',
    quote:
      'nezávazná poptávka, poptávka, poptat, cenová nabídka, žádost o nabídku, nabídka zdarma, kalkulace, poptávkový formulář, spočítat cenu',
    shop: 'e-shop, eshop, obchod, internetový obchod, produkty, katalog, naše produkty, prodejna',
    pricing: 'ceník, ceny, tarify, balíčky, akce, akční nabídka',
    donate: 'darovat, přispět, podpořte nás, přispějte, dar, podpořit',
    about:
      'o nás, o společnosti, sídlo, centrála, vedení společnosti, představenstvo, kdo jsme, o firmě, firma, náš tým, náš příběh',
    phone:
      'telefon*, tel, telefonní číslo, bezplatná linka, zelená linka, infolinka, otevírací doba, provozní doba, zavolejte',
    email: 'e-mail, email, mail',
    chat: 'chat, spustit chat, chatovat, online chat, chatujte s námi, whatsapp',
    unsubscribe: 'odhlásit odběr, zrušit odběr',
    escalation:
      'česká obchodní inspekce, mimosoudní řešení sporů, finanční arbitr, ombudsman*, veřejný ochránce práv',
    login:
      'přihlásit, přihlásit se, přihlášení, můj účet, můj profil, odhlásit, klientská zóna, uživatelský účet',
    register:
      'registrace, registrovat, registrovat se, vytvořit účet, nový zákazník, založit účet, zaregistrovat se',
    guest: 'nákup bez registrace, pokračovat bez registrace, pokračovat jako host, host',
    privacy: 'ochrana osobních údajů, soukromí, gdpr, zásady ochrany osobních údajů, osobní údaje',
    terms:
      'obchodní podmínky, podmínky, podmínky užití, všeobecné podmínky, prohlášení o přístupnosti, přístupnost',
    cookies: 'cookie*, nastavení cookies, soubory cookie',
    newsletter: 'newsletter*, odběr novinek, novinky e-mailem, rss, podcast*',
    careers: 'kariéra, volná místa, práce u nás, pracovní nabídky, volné pozice, nabídka práce',
    news: 'novinky, aktuality, blog, zprávy, magazín, akce a události, články, aktuálně',
    press: 'pro média, tiskové centrum, tiskové zprávy, média, pro novináře, tiskové oddělení',
    investors: 'pro investory, investoři, akcionáři',
    partners:
      'partneři, reklama, inzerce, spolupráce, pro firmy, dodavatelé, velkoobchod, pro partnery, prodejci',
    delivery:
      'doprava, doprava a platba, platba, způsoby platby, sledování zásilky, stav objednávky, moje objednávky, dodání',
    location:
      'prodejny, naše prodejny, kde nás najdete, pobočky, mapa, najít prodejnu, kudy k nám, kontaktní místa',
    review: 'hodnocení, recenze, komentář*, diskuze, diskuse, ohodnotit, napsat recenzi',
    share: 'sdílet, sledujte nás, tisk, vytisknout, facebook, twitter, instagram, poslat známému',
    wishlist: 'seznam přání, oblíbené, porovnat, dárkový poukaz, dárkové poukazy',
    search: 'hledat, vyhledat, vyhledávání, výsledky vyhledávání',
    menu: 'menu, otevřít menu, navigace, hlavní menu',
    more: 'více, zobrazit více, další, zobrazit vše, číst více, více informací, ostatní, jiné, zjistit více',
    topic:
      'vyberte téma, téma, čeho se týká váš dotaz, s čím vám můžeme pomoci, předmět dotazu, jak vám můžeme pomoci',
    close: 'zavřít, ne děkuji, později, přeskočit, rozumím, teď ne',
    accept:
      'přijmout, přijmout vše, souhlasím, povolit vše, akceptovat, přijmout všechny, rozumím a přijímám',
    reject: 'odmítnout, odmítnout vše, pouze nezbytné, jen nezbytné, nesouhlasím, odmítnout všechny',
    language: 'jazyk, vyberte jazyk, změnit jazyk, země',
    notFound:
      'stránka nenalezena, stránka nebyla nalezena, stránka neexistuje, chyba 404, nenalezeno, nebyla nalezena',
    blocked: 'kontrola vašeho prohlížeče, přístup odepřen, nejsem robot, ověřte že jste člověk',
    parked: 'doména je na prodej, tato doména je na prodej, doména na prodej',
    soldOut: 'vyprodáno, není skladem, nedostupné, momentálně nedostupné, dočasně nedostupné',
    falseFriends: `kontaktní čočky, reklama, reklamní*, první pomoc, moje objednávky, stav objednávky, odběr novinek, humanitární pomoc, objednávka newsletteru,
      bezkontaktní*, pomoc v nouzi, přihlásit k odběru`,
  },
  unsure: ['reklamace is a product claim', 'předplatit'],
} satisfies Lexicon;
