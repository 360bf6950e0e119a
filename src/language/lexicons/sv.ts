/** Swedish words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'sv',
  matching: 'words',
  phrases: {
    contact: `kontakt, kontakta, kontakta oss, kontakter, kontakta kundservice, kontakta kundtjänst, kontaktformulär, kontaktuppgifter,
      kontaktinformation, kontakta mig, hör av dig, ring oss, ring upp mig, mejla oss, maila oss, skriv till oss, skicka e-post, skicka meddelande,
      skicka ett meddelande, ställ en fråga, hjälp & kontakt, hjälp och kontakt, kundservice & kontakt, kontakt & support, kontakt och support,
      frågor, har du frågor, boka samtal, prata med oss`,
    complaint: `klagomål*, lämna klagomål, klaga, missnöjd, framför klagomål, klagomål och synpunkter, synpunkter och klagomål, klagomålshantering,
      anmäl ett problem, rapportera ett problem, rapportera fel, felanmälan`,
    productClaim:
      'reklamation*, reklamera, garantiärende*, anmäl skada, skadeanmälan, trasig vara, defekt vara',
    feedback:
      'synpunkter, lämna synpunkter, lämna synpunkt, feedback, förslag, tyck till, ris och ros, vad tycker du, lämna feedback',
    serviceHelp: `kundtjänst, kundservice, kundcenter, kundsupport, hjälp, hjälpcenter, support, vanliga frågor, frågor och svar, frågor & svar, faq,
      behöver du hjälp, självservice, så funkar det, läsarservice, kundvård`,
    faq: 'faq, vanliga frågor, frågor och svar, frågor & svar',
    imprint: 'juridisk information, företagsinformation, utgivare, om webbplatsen, ansvarig utgivare',
    cancelContract: `säg upp, säga upp, säg upp abonnemang, säg upp prenumeration, säg upp avtal, uppsägning, avsluta abonnemang, avsluta avtal,
      avsluta konto, avsluta medlemskap, avsluta prenumeration, radera konto`,
    withdraw:
      'ångerrätt, ångra köp, frånträda avtal, ångerblankett, retur*, byten och returer, återbetalning, öppet köp, ånger',
    addToBasket: `lägg i varukorg, lägg i varukorgen, lägg till i varukorg, lägg i kundvagn, lägg i kundvagnen, lägg till i kundvagn, köp nu,
      lägg i korgen, lägg till i varukorgen`,
    basket:
      'varukorg, kundvagn, varukorgen, kundvagnen, min varukorg, visa varukorg, visa kundvagn, shoppingbag, kundkorg',
    checkout:
      'till kassan, gå till kassan, kassa, kassan, slutför köp, betala, slutför beställning, beställ och betala, skicka beställning',
    buy: `köp, köp nu, köpa, köp online, köp här, beställ, beställ nu, beställ online, beställ här, beställa, köp biljett, köp biljetter, handla,
      handla nu, handla online, beställning`,
    subscribe: `prenumerera, prenumeration, prenumerationer, bli prenumerant, teckna, teckna avtal, bli medlem, bli kund, medlemskap, prova gratis,
      testa gratis, kom igång, ansök, ansök nu, ansök om lån, byt till oss, öppna konto, abonnemang, anmäl dig, skaffa`,
    book: `boka, boka nu, boka online, boka tid, boka bord, boka rum, bokning, bokningar, boka biljett, biljetter, reservera, hyr, hyra,
      tidsbokning, boka möte, boka resa, boka demo`,
    quote:
      'begär offert, offert, offertförfrågan, få offert, kostnadsfri offert, gratis offert, begär en offert, begär demo, prisförfrågan',
    shop: 'butik, webbutik, webshop, shop, nätbutik, produkter, till butiken, sortiment, e-handel, webbshop',
    pricing: 'priser, prislista, prisplaner, erbjudanden, paket, kampanjer, priser och villkor',
    donate: 'ge en gåva, skänk, donera, stöd oss, skänk pengar, bli månadsgivare, gåva',
    about: `om oss, huvudkontor, om företaget, ledning, styrelse, koncernledning, vilka vi är, vår historia, om, medarbetare, våra medarbetare,
      organisation`,
    phone: 'telefon, tel, telefonnummer, växel, ring gratis, kostnadsfritt nummer, öppettider, ring',
    email: 'e-post, epost, mejl, mail, e-mail',
    chat: 'chatt, chatta, chatta med oss, starta chatt, livechatt, chat, whatsapp',
    unsubscribe: 'avregistrera, avprenumerera, avsluta nyhetsbrev',
    escalation:
      'allmänna reklamationsnämnden, arn, klagomålsansvarig, ombudsman, medieombudsmannen, tvistlösning, konsumentverket',
    login: 'logga in, login, mina sidor, mitt konto, inloggning, logga ut, min sida, konto',
    register: 'registrera, skapa konto, registrering, registrera dig, skapa ett konto, ny kund',
    guest: 'handla som gäst, fortsätt som gäst, gäst, köp utan konto',
    privacy: 'integritet*, integritetspolicy, dataskydd, personuppgifter, personuppgiftspolicy',
    terms:
      'villkor, köpvillkor, användarvillkor, allmänna villkor, tillgänglighet, tillgänglighetsredogörelse',
    cookies: 'cookie*, kakor, cookieinställningar, om cookies',
    newsletter: 'nyhetsbrev*, rss, podcast*, podd*',
    careers: 'karriär, jobb, lediga jobb, jobba hos oss, jobba här, arbeta hos oss, lediga tjänster',
    news: 'nyheter, aktuellt, blogg, magasin, evenemang, kalender, artiklar',
    press: 'press, pressrum, presskontakt, pressmeddelanden, media',
    investors: 'investerare, aktieägare, investor relations',
    partners:
      'partner*, annonsera, annonsering, leverantörer, återförsäljare, företag, samarbeten, bli återförsäljare, sponsring',
    delivery:
      'leverans*, frakt, fraktkostnader, spåra order, spåra paket, mina ordrar, mina beställningar, orderstatus, betalning*, betalsätt',
    location:
      'butiker, hitta butik, hitta till oss, hitta hit, våra butiker, våra kontor, kontor, besök oss, hitta återförsäljare',
    review: 'recensioner, omdömen, kommentar*, kommentera, betyg, skriv en recension, kundomdömen',
    share: 'dela, följ oss, skriv ut, facebook, twitter, instagram, tipsa en vän',
    wishlist: 'önskelista, favoriter, jämför, presentkort, mina favoriter',
    search: 'sök, söka, sökresultat',
    menu: 'meny, öppna meny, navigering, huvudmeny, visa meny',
    more: 'mer, visa mer, läs mer, fler, visa alla, se alla, övrigt, fler alternativ, se mer, andra ärenden',
    topic:
      'välj ämne, välj ett ämne, ämne, vad gäller ditt ärende, vad gäller det, hur kan vi hjälpa dig, ärende, vad kan vi hjälpa dig med',
    close: 'stäng, nej tack, senare, hoppa över, jag förstår, inte nu',
    accept: 'acceptera, acceptera alla, godkänn, godkänn alla, jag godkänner, tillåt alla, acceptera cookies',
    reject: 'avvisa, avvisa alla, neka, neka alla, endast nödvändiga, bara nödvändiga, avböj',
    language: 'språk, välj språk, land, välj land, other languages',
    notFound:
      'sidan hittades inte, sidan finns inte, hittades inte, sidan kunde inte hittas, fel 404, finns inte längre',
    blocked: 'kontrollerar din webbläsare, åtkomst nekad, jag är inte en robot, bekräfta att du är människa',
    parked: 'domänen är till salu, domän till salu, den här domänen är till salu, parkerad domän',
    soldOut: 'slutsåld, slut i lager, ej i lager, inte tillgänglig, tillfälligt slut',
    falseFriends: `kontaktlins*, kontaktannons*, kontaktlös*, reklam, reklamfri, mina beställningar, orderstatus, köpguide*, säljes, köpes,
      prenumerera på nyhetsbrev, prenumerera på nyhetsbrevet, prenumerera på vårt nyhetsbrev, kassaregister, första hjälpen,
      kontaktpersoner, hyresrätt`,
  },
  unsure: ['imprint has no Swedish standard word', 'köp is a noun as well'],
} satisfies Lexicon;
