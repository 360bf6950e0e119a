/** Norwegian words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'nb',
  matching: 'words',
  phrases: {
    contact: `kontakt, kontakt oss, kontakter, kontaktskjema, kontaktinformasjon, kontakt kundeservice, kontakt meg, ring oss, skriv til oss, bli oppringt,
      ring meg, send en melding, send melding, send e-post, send oss en e-post, still et spørsmål, hjelp & kontakt, hjelp og kontakt,
      kundeservice og kontakt, kundeservice & kontakt, spør oss, har du spørsmål, ta kontakt, kontakt og hjelp, snakk med oss`,
    complaint: `klage, klager, klagen, klag, klagemulighet*, klageadgang, send klage, send inn klage, klageskjema, misfornøyd, meld fra om problem,
      rapporter et problem, meld feil, meld fra`,
    productClaim: 'reklamasjon*, reklamer, garanti, meld skade, skademelding, defekt vare, skadet vare',
    feedback: 'tilbakemelding*, ris og ros, forslag, din mening, gi tilbakemelding, gi oss tilbakemelding',
    serviceHelp: `kundeservice, kundesenter, kundesupport, kundestøtte, hjelp, hjelpesenter, support, ofte stilte spørsmål, vanlige spørsmål,
      spørsmål og svar, faq, trenger du hjelp, selvbetjening, slik fungerer det, brukerstøtte`,
    faq: 'faq, ofte stilte spørsmål, vanlige spørsmål, spørsmål og svar',
    imprint: 'juridisk informasjon, om nettstedet, selskapsinformasjon, ansvarlig redaktør',
    cancelContract:
      'si opp, oppsigelse, si opp abonnement, si opp abonnementet, avslutt abonnement, avslutt avtale, avslutt medlemskap, slett konto',
    withdraw: 'angrerett, angre kjøp, angreskjema, retur*, bytte og retur, angrefrist, refusjon, åpent kjøp',
    addToBasket:
      'legg i handlekurv, legg i handlekurven, legg i handlevogn, legg til i handlekurv, legg i kurv, kjøp nå, legg i handlevognen',
    basket:
      'handlekurv, handlevogn, handlekurven, min handlekurv, se handlekurv, vis handlekurv, handleliste, handlepose',
    checkout:
      'til kassen, gå til kassen, kasse, kassen, fullfør kjøp, legg inn bestilling, betal, fullfør bestilling, til betaling',
    buy: `kjøp, kjøp nå, kjøpe, kjøp online, kjøp her, bestill, bestill nå, bestill her, bestill på nett, kjøp billett, kjøp billetter, handle, handle nå,
      bestilling, kjøp gavekort`,
    subscribe: `abonner, abonnement, abonnementer, bli abonnent, bli medlem, medlemskap, bli kunde, prøv gratis, kom i gang, søk om lån, søk nå, meld deg inn,
      meld deg på, påmelding, start abonnement, bytt til oss`,
    book: 'bestill time, timebestilling, book, book nå, booking, reserver, bestill bord, billetter, leie, lei, book møte, book en demo, bestill reise',
    quote:
      'få tilbud, få et tilbud, be om tilbud, tilbudsforespørsel, gratis tilbud, uforpliktende tilbud, innhent tilbud, prisforespørsel',
    shop: 'butikk, nettbutikk, webshop, shop, produkter, til butikken, sortiment',
    pricing: 'priser, prisliste, pris, tilbud, pakker',
    donate: 'støtt oss, gi en gave, doner, bli fadder, støtt, gi nå',
    about:
      'om oss, hovedkontor, om selskapet, ledelse, konsernledelse, styret, om, hvem er vi, organisasjon, ansatte, vår historie',
    phone: 'telefon, tlf, telefonnummer, gratis å ringe, grønt nummer, åpningstider, ring',
    email: 'e-post, epost, e-mail, mail',
    chat: 'chat, chat med oss, start chat, live chat, whatsapp',
    unsubscribe: 'meld deg av, avmeld, avslutt nyhetsbrev',
    escalation:
      'forbrukertilsynet, forbrukerklageutvalget, klagenemnd*, forbrukerrådet, ombud*, sivilombudet',
    login: 'logg inn, login, min side, mine sider, min konto, innlogging, logg ut, konto',
    register: 'registrer, opprett konto, registrering, registrer deg, opprett bruker, ny kunde',
    guest: 'handle som gjest, fortsett som gjest, gjest, kjøp uten konto',
    privacy: 'personvern*, personvernerklæring, databeskyttelse',
    terms: 'vilkår, kjøpsvilkår, brukervilkår, salgsbetingelser, betingelser, tilgjengelighet*',
    cookies: 'cookie*, informasjonskapsler, cookieinnstillinger',
    newsletter: 'nyhetsbrev*, rss, podcast*, podkast*',
    careers: 'karriere, jobb, ledige stillinger, jobb hos oss, stillinger',
    news: 'nyheter, aktuelt, blogg, magasin, arrangementer, artikler, inspirasjon',
    press: 'presse, pressekontakt, presserom, pressemeldinger, media',
    investors: 'investorer, aksjonærer, investor relations',
    partners:
      'partner*, annonsere, annonsering, leverandører, forhandlere, bedrift, samarbeidspartnere, bli forhandler, sponsor*',
    delivery:
      'levering, frakt, sporing, spor pakke, mine ordrer, mine bestillinger, ordrestatus, betaling, betalingsmåter',
    location:
      'butikker, finn butikk, våre butikker, finn oss, finn forhandler, avdelinger, kontorer, slik finner du oss',
    review: 'anmeldelser, omtaler, kommentar*, kommenter, vurderinger, skriv en anmeldelse',
    share: 'del, følg oss, skriv ut, facebook, twitter, instagram, tips en venn',
    wishlist: 'ønskeliste, favoritter, sammenlign, gavekort',
    search: 'søk, søkeresultater',
    menu: 'meny, åpne meny, navigasjon, hovedmeny, vis meny',
    more: 'mer, vis mer, les mer, flere, se alle, vis alle, se mer, annet, flere valg',
    topic:
      'velg tema, velg emne, tema, emne, hva gjelder henvendelsen, hva gjelder det, hva kan vi hjelpe deg med, hvordan kan vi hjelpe',
    close: 'lukk, nei takk, senere, hopp over, jeg forstår, ikke nå',
    accept: 'godta, godta alle, aksepter, aksepter alle, tillat alle, jeg godtar',
    reject: 'avvis, avvis alle, avslå, kun nødvendige, bare nødvendige',
    language: 'språk, velg språk, land, velg land',
    notFound:
      'siden ble ikke funnet, siden finnes ikke, ikke funnet, feil 404, fant ikke siden, finnes ikke lenger',
    blocked: 'sjekker nettleseren din, ingen tilgang, jeg er ikke en robot, bekreft at du er et menneske',
    parked: 'domenet er til salgs, domene til salgs, dette domenet er til salgs',
    soldOut: 'utsolgt, ikke på lager, ikke tilgjengelig, midlertidig utsolgt',
    falseFriends: `kontaktlinse*, kontaktløs*, kontaktannonse*, reklame*, mine bestillinger, mine ordrer, ordrestatus, kjøpsguide*,
      meld deg på nyhetsbrev, meld deg på nyhetsbrevet, abonner på nyhetsbrev, førstehjelp, kontaktpersoner`,
  },
  unsure: ['imprint words', 'avmeld'],
} satisfies Lexicon;
