/** Italian words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'it',
  matching: 'words',
  phrases: {
    contact: `contatti, contattaci, contattateci, contatto, contatta, contattami, contattare, scrivici, scrivi, chiamaci, modulo di contatto,
      form di contatto, mettiti in contatto, richiedi informazioni, richiesta informazioni, richiesta di informazioni, chiedi informazioni,
      info e contatti, aiuto e contatti, assistenza e contatti, invia un messaggio, parla con noi, come contattarci, recapiti,
      ti richiamiamo noi, fatti richiamare, numeri utili, parla con un consulente`,
    complaint: `reclamo, reclami, reclama, presenta un reclamo, inviare un reclamo, invia un reclamo, gestione reclami, modulo reclami,
      segnalazione, segnalazioni, fai una segnalazione, segnala un problema, segnala un disservizio, disservizi, lamentela, lamentele,
      contestazione, suggerimenti e reclami`,
    productClaim:
      'garanzia, prodotto difettoso, prodotto danneggiato, post vendita, assistenza post vendita, denuncia sinistro',
    feedback: `feedback, suggeriment*, la tua opinione, lascia un feedback, dicci cosa ne pensi, questionario di soddisfazione`,
    serviceHelp: `servizio clienti, assistenza clienti, assistenza, aiuto, centro assistenza, supporto, domande frequenti, faq, help,
      serve aiuto, hai bisogno di aiuto, servizio assistenza, customer care, customer service, area clienti, supporto clienti, come funziona, urp,
      call center`,
    faq: 'faq, domande frequenti, domande e risposte',
    imprint: 'note legali, informazioni legali, dati societari, informazioni societarie, avviso legale',
    cancelContract: `disdetta, disdire, cessazione, annulla abbonamento, annullare abbonamento, recedi dal contratto, chiudi contratto,
      disdici, elimina account, chiudi il conto, cancella abbonamento`,
    withdraw: `recesso, diritto di recesso, recedere dal contratto, resi, reso, resi e rimborsi, rimborsi, rimborso, cambio e reso,
      spedizioni e resi, effettua un reso`,
    addToBasket:
      'aggiungi al carrello, metti nel carrello, aggiungi alla borsa, aggiungi alla shopping bag, acquista ora, compra ora, compra subito',
    basket:
      'carrello, il mio carrello, il tuo carrello, vai al carrello, vedi carrello, shopping bag, borsa, cestino acquisti, mostra carrello',
    checkout: `check-out, checkout, vai alla cassa, cassa, procedi all'ordine, procedi all'acquisto, procedi al pagamento, concludi ordine,
      ordine con obbligo di pagare, effettua ordine, completa l'ordine, paga`,
    buy: `acquista, acquista ora, acquista online, acquisto, acquisti, compra, compra ora, compra online, ordina, ordina ora, ordina online, ordinare,
      compra biglietti, acquista biglietti, acquista il biglietto, modulo d'ordine, come acquistare, come ordinare`,
    subscribe: `abbonati, abbonamento, abbonamenti, iscriviti, iscrizione, iscrizioni, prova gratis, prova gratuita, provalo gratis, sottoscrivi,
      attiva ora, attiva, attiva online, diventa socio, diventa cliente, apri il conto, apri conto, inizia ora, scegli il piano, richiedi ora`,
    book: `prenota, prenota ora, prenota online, prenotazione, prenotazioni, prenota un appuntamento, prenota un tavolo, prenota una visita,
      biglietti, biglietteria, noleggia, verifica disponibilità, prenotare`,
    quote: `richiedi preventivo, preventivo, preventivi, richiedi un preventivo, preventivo gratuito, preventivo online, calcola preventivo,
      fai un preventivo, richiedi una demo, richiedi offerta, richiesta preventivo`,
    shop: 'negozio, negozio online, shop, shop online, e-shop, prodotti, catalogo, i nostri prodotti, store, acquisti online',
    pricing: 'prezzi, tariffe, listino prezzi, listino, offerte, piani, promozioni, titoli e tariffe',
    donate: 'dona, dona ora, donazione, donazioni, fai una donazione, sostienici, 5x1000',
    about: `chi siamo, azienda, l'azienda, sede legale, sede centrale, direzione, management, consiglio di amministrazione, la nostra storia,
      il nostro team, società, su di noi, about`,
    phone:
      'telefono, tel, numero verde, chiamata gratuita, orari, orari di apertura, chiama, chiama ora, centralino',
    email: 'e-mail, email, mail, posta elettronica, pec',
    chat: 'chat, chatta con noi, chatta, live chat, assistente virtuale, whatsapp',
    unsubscribe: 'disiscriviti, annulla iscrizione, cancellati, cancella iscrizione',
    escalation:
      'conciliazione, arbitro, mediazione, associazioni dei consumatori, risoluzione controversie, odr, difensore civico, ricorso, ricorsi',
    login:
      'accedi, login, area riservata, il mio account, area personale, entra, area clienti, esci, accesso, mio account',
    register: 'registrati, registrazione, crea account, crea un account, nuovo cliente, crea il tuo account',
    guest: 'acquista come ospite, continua come ospite, ospite, procedi come ospite',
    privacy:
      'privacy*, informativa privacy, informativa sulla privacy, protezione dei dati, trattamento dei dati',
    terms:
      "termini e condizioni, condizioni generali, condizioni di vendita, condizioni d'uso, termini di utilizzo, accessibilità",
    cookies: 'cookie*, preferenze cookie, informativa sui cookie',
    newsletter: 'newsletter*, iscriviti alla newsletter, rss, podcast*',
    careers:
      'lavora con noi, carriere, opportunità di lavoro, offerte di lavoro, posizioni aperte, carriera, unisciti a noi',
    news: 'news, notizie, blog, eventi, novità, magazine, comunicati, avvisi',
    press: 'stampa, ufficio stampa, area stampa, press, sala stampa, media',
    investors: 'investitori, azionisti, investor relations',
    partners:
      'partner*, pubblicità, fornitori, rivenditori, affiliati, diventa partner, diventa rivenditore, aziende, franchising',
    delivery:
      'spedizione, spedizioni, consegna, consegne, traccia ordine, stato ordine, i miei ordini, metodi di pagamento, pagamenti, modalità di pagamento',
    location:
      'dove siamo, negozi, trova negozio, punti vendita, come raggiungerci, filiali, sedi, mappa, trova punto vendita',
    review:
      'recensioni, recensione, commento, commenti, commenta, scrivi una recensione, opinioni, dicono di noi',
    share: 'condividi, seguici, stampa pagina, facebook, twitter, instagram, invia a un amico',
    wishlist: 'lista dei desideri, preferiti, confronta, buono regalo, carta regalo, lista desideri',
    search: 'cerca, ricerca, trova',
    menu: 'menu, menù, apri menu, navigazione, menu principale',
    more: 'altro, mostra altro, vedi tutti, leggi tutto, scopri di più, di più, vedi tutto, altre opzioni, maggiori informazioni, approfondisci',
    topic:
      'scegli un argomento, seleziona un argomento, argomento, motivo del contatto, oggetto, come possiamo aiutarti, motivo della richiesta',
    close: 'chiudi, no grazie, più tardi, salta, ho capito, non ora',
    accept: 'accetta, accetta tutti, accetta tutto, accetto, acconsento, consenti, consenti tutti',
    reject: 'rifiuta, rifiuta tutti, rifiuta tutto, solo necessari, continua senza accettare, nega',
    language: 'lingua, lingue, cambia lingua, paese, seleziona paese',
    notFound:
      'pagina non trovata, non trovata, errore 404, non esiste, pagina inesistente, impossibile trovare la pagina',
    blocked: 'verifica del browser, accesso negato, non sono un robot, verifica di essere umano',
    parked: 'dominio in vendita, questo dominio è in vendita, acquista questo dominio',
    soldOut: 'esaurito, non disponibile, sold out, terminato',
    falseFriends: `lenti a contatto, senza contatto, contatti redazione web, stato ordine, i miei ordini, traccia ordine, ordine degli avvocati,
      ordine del giorno, ordina per, aiuto umanitario, iscriviti alla newsletter, iscrizione newsletter, iscrizione alla newsletter,
      iscriviti alla nostra newsletter, iscriviti al canale, guida all'acquisto, acquisti pubblici, borsa di studio, borse di studio, borsa italiana,
      borsa valori, reclama la tua attività, scrivi una recensione, scrivi un commento, resi noti, richiedi ora il tuo rimborso`,
  },
} satisfies Lexicon;
