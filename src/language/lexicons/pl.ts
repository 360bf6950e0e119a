/** Polish words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'pl',
  matching: 'words',
  phrases: {
    contact: `kontakt, kontakty, kontaktu, skontaktuj się, skontaktuj się z nami, formularz kontaktowy, dane kontaktowe, dane do kontaktu, napisz do nas,
      zadzwoń, zadzwoń do nas, oddzwonimy, zamów rozmowę, zamów kontakt, zadaj pytanie, wyślij wiadomość, wyślij e-mail, pomoc i kontakt,
      kontakt i pomoc, obsługa klienta i kontakt, masz pytania, porozmawiaj z nami, zapytaj, zapytanie, kontakt z nami, informacje kontaktowe`,
    complaint: `skarg*, złóż skargę, zażaleni*, skargi i wnioski, skargi i reklamacje, niezadowolon*, zgłoś problem, zgłoś błąd, zgłoszenie problemu`,
    productClaim:
      'reklamacj*, złóż reklamację, gwarancja, zgłoś szkodę, zgłoszenie szkody, formularz reklamacji, reklamacje i zwroty, zwroty i reklamacje',
    feedback:
      'twoja opinia, sugestie, zgłoś uwagę, opinia, podziel się opinią, wyraź opinię, uwagi i sugestie',
    serviceHelp: `obsługa klienta, biuro obsługi klienta, centrum obsługi klienta, pomoc, centrum pomocy, wsparcie, wsparcie techniczne, support,
      najczęściej zadawane pytania, częste pytania, pytania i odpowiedzi, faq, potrzebujesz pomocy, strefa klienta, serwis, infolinia, jak to działa, dział obsługi`,
    faq: 'faq, najczęściej zadawane pytania, częste pytania, pytania i odpowiedzi',
    imprint: 'nota prawna, dane firmy, informacje prawne, dane rejestrowe, informacje o firmie',
    cancelContract: `wypowiedz umowę, wypowiedzenie umowy, rezygnacja, zrezygnuj, anuluj subskrypcję, rozwiązanie umowy, usuń konto, zamknij konto, zakończ umowę`,
    withdraw:
      'odstąp od umowy, odstąpienie od umowy, prawo odstąpienia, zwrot, zwroty, zwrot towaru, zwroty i wymiana, formularz zwrotu, formularz odstąpienia',
    addToBasket: 'dodaj do koszyka, do koszyka, wrzuć do koszyka, włóż do koszyka, kup teraz, dodaj do torby',
    basket:
      'koszyk, koszyka, koszyku, twój koszyk, mój koszyk, zobacz koszyk, pokaż koszyk, przejdź do koszyka, torba, wózek',
    checkout: `realizuj zakup, przejdź do kasy, do kasy, kasa, zamawiam, zamówienie z obowiązkiem zapłaty, kupuję i płacę, złóż zamówienie,
      realizuj zamówienie, zapłać, dostawa i płatność`,
    buy: `kup, kup teraz, kup online, kupuj, kup bilet, kup bilety, zamów, zamów teraz, zamów online, zamówienie, zamówienia, jak kupować, jak zamawiać, zakupy online, gdzie i jak kupić`,
    subscribe: `subskrybuj, subskrypcja, prenumerata, prenumeruj, zamów prenumeratę, wykup dostęp, zostań klientem, wypróbuj za darmo, wypróbuj, dołącz, zapisz się na kurs,
      załóż konto bankowe, otwórz konto, złóż wniosek, weź udział, wybierz pakiet, zostań członkiem`,
    book: 'zarezerwuj, rezerwacja, rezerwacje, rezerwuj, umów wizytę, umów się, umów spotkanie, bilety, rezerwuj online, wynajmij, sprawdź dostępność, umów prezentację',
    quote:
      'poproś o wycenę, wycena, bezpłatna wycena, darmowa wycena, zapytaj o ofertę, zapytanie ofertowe, zapytaj o cenę, oblicz składkę, umów demo',
    shop: 'sklep, sklep internetowy, sklep online, e-sklep, produkty, oferta, katalog, nasze produkty',
    pricing: 'cennik, ceny, pakiety, promocje, abonamenty, taryfy',
    donate: 'wesprzyj nas, wesprzyj, wpłać, przekaż darowiznę, darowizna, wspieraj nas, przekaż 1%, 1,5%',
    about:
      'o nas, o firmie, siedziba, centrala, zarząd, kierownictwo, kim jesteśmy, firma, zespół, nasz zespół, nasza historia',
    phone:
      'telefon*, tel, numer telefonu, infolinia, bezpłatna infolinia, godziny otwarcia, godziny pracy, zadzwoń',
    email: 'e-mail, email, mail, poczta elektroniczna, adres e-mail',
    chat: 'czat, chat, rozpocznij czat, porozmawiaj na czacie, czatuj, wirtualny asystent, whatsapp',
    unsubscribe: 'wypisz się, zrezygnuj z subskrypcji, zrezygnuj z newslettera',
    escalation:
      'rzecznik konsumentów, rzecznik finansowy, pozasądowe rozwiązywanie sporów, rzecznik klienta, rzecznik praw',
    login: 'zaloguj, zaloguj się, logowanie, moje konto, panel klienta, wyloguj, twoje konto, konto',
    register: 'zarejestruj się, rejestracja, załóż konto, utwórz konto, nowy klient, stwórz konto',
    guest: 'kup bez rejestracji, kontynuuj jako gość, gość, zakupy bez rejestracji',
    privacy: 'prywatność, polityka prywatności, ochrona danych, rodo, dane osobowe',
    terms:
      'regulamin, regulaminy, warunki korzystania, warunki, dostępność, deklaracja dostępności, ogólne warunki',
    cookies: 'cookie*, ciasteczka, pliki cookies, polityka cookies',
    newsletter: 'newsletter*, rss, podcast*',
    careers: 'kariera, praca, oferty pracy, dołącz do nas, pracuj z nami, rekrutacja',
    news: 'aktualności, wiadomości, blog, magazyn, wydarzenia, artykuły, poradnik',
    press: 'prasa, dla mediów, biuro prasowe, media, kontakt dla mediów, dla prasy',
    investors: 'inwestorzy, relacje inwestorskie, akcjonariusze',
    partners:
      'partnerzy, reklama, współpraca, dla firm, dostawcy, zostań partnerem, hurt, dystrybutorzy, program partnerski, reklamuj się',
    delivery:
      'dostawa, wysyłka, płatność, płatności, śledź zamówienie, status zamówienia, moje zamówienia, koszty dostawy, formy płatności, czas dostawy',
    location:
      'sklepy, znajdź sklep, salony, placówki, oddziały, jak dojechać, lokalizacje, punkty sprzedaży, gdzie kupić, mapa dojazdu',
    review: 'opinie, recenzje, komentarz*, komentarze, skomentuj, oceny, dodaj opinię, napisz opinię',
    share: 'udostępnij, śledź nas, drukuj, facebook, twitter, instagram, poleć znajomemu, polub nas',
    wishlist: 'lista życzeń, ulubione, porównaj, przechowalnia, karta podarunkowa, schowek',
    search: 'szukaj, wyszukaj, wyszukiwarka, wyniki wyszukiwania',
    menu: 'menu, otwórz menu, nawigacja, menu główne, rozwiń menu',
    more: 'więcej, pokaż więcej, zobacz więcej, czytaj więcej, zobacz wszystkie, pozostałe, inne, rozwiń, dowiedz się więcej',
    topic:
      'wybierz temat, temat, czego dotyczy, w czym możemy pomóc, jak możemy pomóc, temat zgłoszenia, powód kontaktu',
    close: 'zamknij, nie dziękuję, później, pomiń, rozumiem, nie teraz',
    accept:
      'akceptuj, akceptuję, zaakceptuj, zaakceptuj wszystkie, zgadzam się, akceptuj wszystkie, przejdź do serwisu, zezwól na wszystkie',
    reject: 'odrzuć, odrzuć wszystkie, tylko niezbędne, odmów, nie zgadzam się, odmawiam',
    language: 'język, wybierz język, zmień język, kraj, wybierz kraj',
    notFound:
      'strona nie została znaleziona, nie znaleziono strony, strona nie istnieje, błąd 404, nie znaleziono, nie istnieje',
    blocked:
      'sprawdzanie przeglądarki, dostęp zabroniony, odmowa dostępu, nie jestem robotem, potwierdź że jesteś człowiekiem',
    parked: 'domena na sprzedaż, ta domena jest na sprzedaż, domena jest na sprzedaż, domena zaparkowana',
    soldOut:
      'wyprzedane, brak w magazynie, niedostępny, produkt niedostępny, chwilowo niedostępny, powiadom o dostępności',
    falseFriends: `soczewki kontaktowe, reklam*, reklama, zwrot grzecznościowy, pierwsza pomoc, moje zamówienia, status zamówienia, śledź zamówienie,
      zapisz się do newslettera, subskrybuj newsletter, zamówienia publiczne, pomoc społeczna, pomoc humanitarna, kontakt dla mediów, płatności online`,
  },
  unsure: ['zwrot also means phrase', 'bok overmatches and is left out'],
} satisfies Lexicon;
