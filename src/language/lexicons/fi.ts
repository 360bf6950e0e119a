/** Finnish words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'fi',
  matching: 'words',
  phrases: {
    contact: `yhteystiedot, yhteystieto*, ota yhteyttä, yhteydenotto*, yhteydenottolomake, yhteydenottopyyntö, yhteys, soita meille, lähetä viesti,
      lähetä sähköpostia, kirjoita meille, kysy meiltä, kysy, jätä soittopyyntö, soittopyyntö, asiakaspalvelu ja yhteystiedot, apu ja yhteystiedot,
      ota meihin yhteyttä, jätä yhteydenottopyyntö, pyydä lisätietoja, asiakaspalvelun yhteystiedot, palautetta ja yhteydenotot`,
    complaint:
      'valitus*, valitukset, tee valitus, asiakasvalitus*, tyytymätön, ilmoita ongelmasta, moite, moitteet, epäkohta*, vikailmoitus',
    productClaim:
      'reklamaatio*, reklamoi, tee reklamaatio, takuu*, ilmoita vahingosta, vahinkoilmoitus, viallinen tuote',
    feedback:
      'palaute*, anna palautetta, kehitysehdotus*, palautelomake, lähetä palautetta, palautetta, kiitokset ja moitteet',
    serviceHelp: `asiakaspalvelu*, ohjeet, ohje, apua, apu, tuki, asiakastuki, usein kysytyt kysymykset, usein kysyttyä, ukk, faq, ohjekeskus,
      tukipalvelu*, tarvitsetko apua, kysymyksiä ja vastauksia, itsepalvelu, lukijapalvelu, näin se toimii`,
    faq: 'faq, ukk, usein kysytyt kysymykset, usein kysyttyä, kysymyksiä ja vastauksia',
    imprint: 'oikeudelliset tiedot, yritystiedot, tietoa sivustosta, laskutustiedot',
    cancelContract:
      'irtisano*, irtisanominen, sopimuksen irtisanominen, peruuta tilaus, lopeta tilaus, päätä tilaus, poista tili, tilauksen lopettaminen',
    withdraw:
      'peruuttamisoikeus, peruuta kauppa, peruuttamislomake, palautus*, palautukset, vaihto ja palautus, palautusoikeus, hyvitys',
    addToBasket:
      'lisää ostoskoriin, lisää koriin, osta nyt, lisää ostoskärryyn, laita ostoskoriin, lisää kassiin',
    basket: 'ostoskori*, ostoskärry*, kori, ostoskassi, näytä ostoskori, siirry ostoskoriin',
    checkout:
      'kassa, kassalle, siirry kassalle, vahvista tilaus, tee tilaus, maksa, siirry maksamaan, tilaa ja maksa',
    buy: 'osta, osta nyt, osta tästä, osta verkosta, ostaa, tilaa, tilaa nyt, tilaa tästä, tilaa verkosta, osta liput, osta lippu, tilauslomake, osta lahjakortti',
    subscribe:
      'tilaa lehti, tilaukset, tilaus, liity, liity jäseneksi, jäseneksi, liity asiakkaaksi, tule asiakkaaksi, kokeile ilmaiseksi, kokeile maksutta, hae lainaa, hae nyt, ilmoittaudu, aloita',
    book: 'varaa, varaa nyt, varaa aika, varaa pöytä, varaus, varaukset, ajanvaraus, liput, vuokraa, varaa tapaaminen, varaa demo, varaa huone',
    quote:
      'pyydä tarjous, tarjouspyyntö, tarjouspyynnöt, pyydä ilmainen tarjous, jätä tarjouspyyntö, pyydä demo',
    shop: 'verkkokauppa, kauppa, verkkokauppaan, tuotteet, shop, myymälä, valikoima',
    pricing: 'hinnat, hinnasto, hinta, tarjoukset, paketit',
    donate: 'lahjoita, lahjoita nyt, tue, tue meitä, lahjoitukset',
    about:
      'tietoa meistä, meistä, yritys, pääkonttori, johto, hallitus, johtoryhmä, tietoa yrityksestä, organisaatio, keitä olemme, tarinamme',
    phone: 'puhelin*, puh, puhelinnumero, maksuton numero, aukioloajat, palveluajat, soita, vaihde',
    email: 'sähköposti*, s-posti, e-mail, email',
    chat: 'chat, chattaa, avaa chat, chat-palvelu, keskustele, whatsapp',
    unsubscribe: 'peruuta uutiskirje, poistu listalta, peruuta uutiskirjeen tilaus',
    escalation:
      'kuluttajariitalautakunta, kuluttajaneuvonta, oikeusasiamies, riidanratkaisu, kuluttaja-asiamies',
    login: 'kirjaudu, kirjaudu sisään, oma tili, omat sivut, oma sivu, kirjautuminen, oma, kirjaudu ulos',
    register: 'rekisteröidy, luo tili, rekisteröityminen, luo käyttäjätili, uusi asiakas',
    guest: 'osta vieraana, jatka vieraana, vieras, jatka ilman kirjautumista',
    privacy: 'tietosuoja*, yksityisyys*, tietosuojaseloste, rekisteriseloste',
    terms: 'käyttöehdot, toimitusehdot, sopimusehdot, ehdot, saavutettavuus*, tilausehdot',
    cookies: 'evästeet, eväste*, evästeasetukset, cookies',
    newsletter: 'uutiskirje*, rss, podcast*',
    careers: 'ura, työpaikat, avoimet työpaikat, töihin meille, rekrytointi, työpaikka*',
    news: 'uutiset, ajankohtaista, blogi, tapahtumat, artikkelit, lehti',
    press: 'media, medialle, tiedotteet, lehdistö, mediayhteydet',
    investors: 'sijoittajat, osakkeenomistajat, sijoittajille',
    partners:
      'kumppanit, mainosta, mainostajalle, mainostajat, jälleenmyyjät, yrityksille, toimittajat, yhteistyökumppanit',
    delivery:
      'toimitus, toimitukset, toimitustavat, tilauksen seuranta, omat tilaukset, maksutavat, toimitusajat, seuraa lähetystä',
    location: 'myymälät, toimipisteet, löydä myymälä, saapumisohjeet, myymälähaku, konttorit, sijainti',
    review: 'arvostelut, arviot, kommentit, kommentoi, kommentti, kirjoita arvostelu',
    share: 'jaa, seuraa meitä, tulosta, facebook, twitter, instagram, kerro kaverille',
    wishlist: 'toivelista, suosikit, vertaa, lahjakortti, muistilista',
    search: 'haku, hae, etsi, hakutulokset',
    menu: 'valikko, avaa valikko, navigointi, päävalikko, menu',
    more: 'lisää, näytä lisää, lue lisää, näytä kaikki, katso kaikki, muut, muu, lisää vaihtoehtoja',
    topic: 'valitse aihe, aihe, yhteydenoton aihe, miten voimme auttaa, mitä asiasi koskee, asia',
    close: 'sulje, ei kiitos, myöhemmin, ohita, selvä, ei nyt',
    accept: 'hyväksy, hyväksy kaikki, hyväksyn, salli kaikki, salli, hyväksy evästeet',
    reject: 'hylkää, hylkää kaikki, vain välttämättömät, kiellä, hyväksy vain välttämättömät, estä kaikki',
    language: 'kieli, valitse kieli, maa, vaihda kieli',
    notFound: 'sivua ei löydy, sivua ei löytynyt, ei löydy, ei löytynyt, virhe 404, sivua ei ole',
    blocked: 'tarkistetaan selaintasi, pääsy estetty, en ole robotti, vahvista että olet ihminen',
    parked: 'verkkotunnus on myytävänä, domain myytävänä',
    soldOut: 'loppuunmyyty, loppu varastosta, ei saatavilla, ei varastossa',
    falseFriends: `reklaami*, ensiapu, tilaa uutiskirje, tilaa uutiskirjeemme, tilaa rss, palautusaika, tilauksen seuranta, omat tilaukset,
      ostopalvelu*, ostotarjous*, ostoskeskus*, kassakone*, yhteystyö`,
  },
  unsure: ['valitus also means legal appeal', 'tilaa is order and subscribe'],
} satisfies Lexicon;
