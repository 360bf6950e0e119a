/** Danish words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'da',
  matching: 'words',
  phrases: {
    contact: `kontakt, kontakt os, kontakter, kontakte os, kontaktformular, kontaktoplysninger, kontaktinformation, kontakt kundeservice, kontakt mig,
      skriv til os, ring til os, ring os op, bliv ringet op, send en besked, send besked, send en mail, mail os, stil et spørgsmål,
      hjælp & kontakt, hjælp og kontakt, kundeservice & kontakt, spørg os, har du spørgsmål, book et møde, kom i kontakt`,
    complaint: `klage, klager, klagen, klag, klagemulighed*, klageadgang, klagevejledning, send en klage, indsend klage, klageformular, klageansvarlig,
      utilfreds, anmeld et problem, rapporter et problem, indberet problem, problemer på rejsen`,
    productClaim:
      'reklamation*, reklamer, reklamationsret, garanti, anmeld skade, skadesanmeldelse, defekt vare, beskadiget vare',
    feedback: 'feedback, ros og ris, forslag, din mening, giv feedback, giv os din mening',
    serviceHelp: `kundeservice, kundecenter, kundesupport, kundeklub service, hjælp, hjælpecenter, support, ofte stillede spørgsmål, spørgsmål og svar,
      spørgsmål & svar, faq, har du brug for hjælp, selvbetjening, abonnementsservice, sådan virker det`,
    faq: 'faq, ofte stillede spørgsmål, spørgsmål og svar, spørgsmål & svar',
    imprint: 'virksomhedsoplysninger, juridiske oplysninger, om hjemmesiden, firmaoplysninger',
    cancelContract: `opsig, opsigelse, opsig abonnement, opsig dit abonnement, afmeld abonnement, opsig aftale, opsig medlemskab, slet konto, afslut abonnement`,
    withdraw: `fortrydelsesret, fortryd køb, fortryd, fortrydelse, fortrydelsesformular, returnering, retur, returret, returner, bytte og retur, refusion`,
    addToBasket: `læg i kurv, læg i kurven, læg i indkøbskurv, læg i indkøbskurven, tilføj til kurv, føj til kurv, føj til indkøbskurv, køb nu, tilføj til indkøbskurv`,
    basket: 'indkøbskurv, kurv, kurven, din kurv, min kurv, se kurv, vis kurv, indkøbsvogn, indkøbskurven',
    checkout:
      'til kassen, gå til betaling, gå til kassen, kassen, betal, ordre med betalingsforpligtelse, afgiv ordre, gennemfør køb, afslut køb',
    buy: `køb, køb nu, køb online, køb her, bestil, bestil nu, bestil online, bestil her, køb billet, køb billetter, bestilling, shop nu, køb gavekort`,
    subscribe: `abonner, abonnér, abonnement, abonnementer, tegn abonnement, bliv abonnent, bliv medlem, medlemskab, bliv kunde, tilmeld, tilmeld dig,
      prøv gratis, gratis prøve, kom i gang, ansøg, ansøg nu, ansøg om lån, opret konto i banken, skift til os`,
    book: `book, book nu, book online, book tid, book bord, booking, book et møde, bestil tid, tidsbestilling, reserver, reservation, billetter, lej, leje,
      book en demo, book demo, bestil bord`,
    quote:
      'få et tilbud, indhent tilbud, få tilbud, gratis tilbud, bed om tilbud, uforpligtende tilbud, tilbudsforespørgsel, anmod om tilbud',
    shop: 'shop, webshop, butik, netbutik, webbutik, produkter, til butikken, sortiment, online shop',
    pricing: 'priser, prisliste, pris, tilbud, pakker, priser og vilkår',
    donate: 'støt, støt os, giv et bidrag, doner, støt nu, bidrag',
    about: `om os, hovedkontor, om virksomheden, ledelse, direktion, bestyrelse, hvem er vi, om, organisation, medarbejdere, vores historie`,
    phone: 'telefon, tlf, telefonnummer, gratis opkald, åbningstider, telefontid, ring',
    email: 'e-mail, email, mail',
    chat: 'chat, chat med os, live chat, start chat, whatsapp',
    unsubscribe: 'afmeld, afmeld nyhedsbrev, frameld',
    escalation:
      'forbrugerklagenævnet, ankenævn*, nævnenes hus, klagenævn*, ombudsmand*, læsernes redaktør, mæglingsteamet',
    login: 'log ind, login, min konto, mit, min side, mine sider, log på, log ud, konto, selvbetjening login',
    register: 'opret konto, registrer, registrering, opret bruger, opret profil, ny kunde, opret',
    guest: 'køb som gæst, fortsæt som gæst, gæst, handel uden konto',
    privacy: 'privatliv*, privatlivspolitik, persondata*, databeskyttelse, persondatapolitik',
    terms:
      'vilkår, handelsbetingelser, betingelser, brugervilkår, salgsbetingelser, tilgængelighed*, forretningsbetingelser',
    cookies: 'cookie*, cookies, cookiepolitik, cookieindstillinger',
    newsletter: 'nyhedsbrev*, rss, podcast*',
    careers: 'karriere, job, jobs, ledige stillinger, ledige job, arbejd hos os, stillinger',
    news: 'nyheder, aktuelt, blog, magasin, arrangementer, kalender, artikler, inspiration',
    press: 'presse, pressekontakt, presserum, pressemeddelelser, medier',
    investors: 'investorer, aktionærer, investor relations',
    partners:
      'partner*, annoncer, annoncering, leverandører, forhandlere, erhverv, samarbejdspartnere, bliv forhandler, sponsor*',
    delivery:
      'levering, fragt, forsendelse, spor ordre, spor pakke, mine ordrer, ordrestatus, betaling, betalingsmuligheder, levering og fragt',
    location:
      'butikker, find butik, find vej, find os, vores butikker, afdelinger, find forhandler, kontorer',
    review: 'anmeldelser, kommentar*, kommenter, bedømmelser, skriv en anmeldelse, anmeldelse',
    share: 'del, følg os, udskriv, facebook, twitter, instagram, tip en ven',
    wishlist: 'ønskeliste, favoritter, sammenlign, gavekort, ønskeseddel',
    search: 'søg, søgning, søgeresultater',
    menu: 'menu, åbn menu, navigation, hovedmenu, vis menu',
    more: 'mere, vis mere, læs mere, flere, se alle, vis alle, se mere, øvrige, andet, flere muligheder',
    topic:
      'vælg emne, vælg et emne, emne, hvad drejer det sig om, hvad kan vi hjælpe med, hvordan kan vi hjælpe, årsag til henvendelse',
    close: 'luk, nej tak, senere, spring over, forstået, ikke nu',
    accept: 'accepter, accepter alle, acceptér, tillad alle, godkend, ok til alle, jeg accepterer',
    reject: 'afvis, afvis alle, kun nødvendige, afslå, kun nødvendige cookies',
    language: 'sprog, vælg sprog, land, vælg land',
    notFound:
      'siden blev ikke fundet, siden findes ikke, ikke fundet, fejl 404, siden kunne ikke findes, findes ikke længere',
    blocked: 'tjekker din browser, adgang nægtet, jeg er ikke en robot, bekræft at du er et menneske',
    parked: 'domænet er til salg, domæne til salg, dette domæne er til salg, domænet er parkeret',
    soldOut: 'udsolgt, ikke på lager, ikke tilgængelig, midlertidigt udsolgt',
    falseFriends: `kontaktlinse*, kontaktløs*, kontaktannonce*, reklame*, mine ordrer, ordrestatus, købsguide*, købes, sælges,
      tilmeld nyhedsbrev, tilmeld dig nyhedsbrevet, tilmeld dig vores nyhedsbrev, abonner på nyhedsbrev, førstehjælp, bestillinger på vej, kurve,
      kontaktpersoner`,
  },
  unsure: ['imprint words', 'bestil means order and book'],
} satisfies Lexicon;
