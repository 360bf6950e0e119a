/** Turkish words a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'tr',
  matching: 'words',
  phrases: {
    contact: `iletişim, bize ulaşın, bize yazın, bizi arayın, iletişim formu, iletişime geç, iletişime geçin, bizimle iletişime geçin, iletişim bilgileri,
      bize ulaş, mesaj gönder, mesaj gönderin, soru sor, soru sorun, sizi arayalım, yardım ve iletişim, iletişim ve destek, bilgi al, bilgi isteyin, ulaşım ve iletişim`,
    complaint:
      'şikayet*, şikâyet*, şikayet bildir, şikayet ve öneri, müşteri şikayetleri, şikayet formu, memnuniyetsizlik, sorun bildir, istek ve şikayet, talep ve şikayet, dilek ve şikayet',
    productClaim: 'garanti, arızalı ürün, hasarlı ürün, hasar bildir, hasar ihbarı, ayıplı ürün',
    feedback: 'geri bildirim, öneri*, görüş ve öneriler, görüşleriniz, geri bildirimde bulun',
    serviceHelp:
      'müşteri hizmetleri, yardım, yardım merkezi, destek, destek merkezi, canlı destek, sıkça sorulan sorular, sık sorulan sorular, sss, teknik destek, çözüm merkezi, yardıma mı ihtiyacınız var, nasıl çalışır',
    faq: 'sıkça sorulan sorular, sık sorulan sorular, sss',
    imprint: 'künye, yasal bilgiler, şirket bilgileri, yasal uyarı',
    cancelContract:
      'aboneliği iptal et, abonelik iptali, sözleşme feshi, sözleşmeyi feshet, üyelik iptali, fesih, üyeliği sonlandır, hesabı sil, hesabımı kapat',
    withdraw:
      'cayma hakkı, iade, iade ve değişim, iptal ve iade, iade koşulları, iade politikası, kolay iade, para iadesi',
    addToBasket: 'sepete ekle, sepetine ekle, hemen al, şimdi al, çantaya ekle',
    basket: 'sepet, sepetim, sepete git, alışveriş sepeti, alışveriş sepetim, sepeti gör, çantam',
    checkout:
      'ödeme yap, ödemeye geç, siparişi tamamla, alışverişi tamamla, siparişi onayla, siparişi ver, satın almayı tamamla, ödeme',
    buy: 'satın al, hemen satın al, online satın al, sipariş ver, sipariş, hemen sipariş ver, bilet al, alışverişe başla, hemen al, online sipariş',
    subscribe:
      'abone ol, abonelik, üye olun ve satın alın, ücretsiz dene, ücretsiz deneyin, hemen başla, başvur, hemen başvur, başvuru yap, müşterimiz ol, hesap aç, kayıt yaptır',
    book: 'rezervasyon, rezervasyon yap, randevu al, online randevu, bilet, biletler, kirala, hemen kirala, yer ayırt, müsaitlik kontrolü',
    quote:
      'teklif al, teklif iste, teklif isteyin, fiyat al, fiyat teklifi, ücretsiz teklif, teklif formu, demo talep et, demo iste',
    shop: 'mağaza, online mağaza, online alışveriş, alışveriş, ürünler, ürünlerimiz, katalog, market',
    pricing: 'fiyatlar, fiyatlandırma, fiyat listesi, paketler, tarifeler, kampanyalar, planlar',
    donate: 'bağış yap, bağış, bağışta bulun, destek ol',
    about:
      'hakkımızda, kurumsal, genel merkez, merkez ofis, yönetim, yönetim kurulu, biz kimiz, şirketimiz, ekibimiz, hikayemiz',
    phone: 'telefon*, tel, çağrı merkezi, ücretsiz arama, çalışma saatleri, telefon numarası, hemen ara, ara',
    email: 'e-posta, eposta, mail, e-mail',
    chat: 'canlı destek, canlı sohbet, sohbet, sohbet başlat, whatsapp',
    unsubscribe: 'abonelikten çık, listeden çık, bülten aboneliğinden çık',
    escalation: 'tüketici hakem heyeti, ombudsman, arabuluculuk, tüketici mahkemesi, okur temsilcisi',
    login: 'giriş, giriş yap, üye girişi, hesabım, oturum aç, çıkış, müşteri girişi',
    register: 'üye ol, kayıt ol, hesap oluştur, üyelik, kaydol, yeni üyelik',
    guest: 'misafir olarak devam et, üye olmadan devam et, misafir, üye olmadan satın al',
    privacy:
      'gizlilik*, gizlilik politikası, kvkk, kişisel veriler, kişisel verilerin korunması, aydınlatma metni',
    terms:
      'kullanım koşulları, şartlar ve koşullar, mesafeli satış sözleşmesi, kullanım şartları, üyelik sözleşmesi, erişilebilirlik',
    cookies: 'çerez*, çerez politikası, çerez ayarları',
    newsletter: 'bülten*, e-bülten, rss, podcast*',
    careers: 'kariyer, iş ilanları, açık pozisyonlar, insan kaynakları, iş başvurusu',
    news: 'haberler, blog, güncel, duyurular, etkinlikler, dergi',
    press: 'basın, basın odası, medya, basın bültenleri, basında biz',
    investors: 'yatırımcı*, yatırımcı ilişkileri',
    partners:
      'iş ortakları, reklam, reklam ver, bayilik, bayiler, tedarikçiler, kurumsal satış, satıcı ol, bayi girişi',
    delivery:
      'kargo, teslimat, kargo takibi, sipariş takibi, siparişlerim, ödeme seçenekleri, kargom nerede, sipariş durumu',
    location:
      'mağazalar, mağazalarımız, şubeler, en yakın mağaza, yol tarifi, nerede, bayi bul, adres, şubelerimiz',
    review: 'yorum*, değerlendirme*, yorum yap, müşteri yorumları, yorum yaz',
    share: 'paylaş, takip edin, bizi takip edin, yazdır, facebook, twitter, instagram, arkadaşına öner',
    wishlist: 'favoriler, favorilerim, istek listesi, karşılaştır, hediye kartı, beğendiklerim',
    search: 'ara, arama, arama sonuçları',
    menu: 'menü, menüyü aç, ana menü, gezinme',
    more: 'daha fazla, devamını oku, tümünü gör, diğer, daha fazla göster, tümü, detaylı bilgi',
    topic: 'konu seçin, konu, konu seçiniz, size nasıl yardımcı olabiliriz, başvuru konusu, talep türü',
    close: 'kapat, hayır teşekkürler, daha sonra, atla, anladım, şimdi değil',
    accept: 'kabul et, tümünü kabul et, kabul ediyorum, izin ver, tümüne izin ver, onayla',
    reject: 'reddet, tümünü reddet, sadece gerekli, yalnızca gerekli, kabul etmiyorum',
    language: 'dil, dil seçin, dil seçimi, ülke, ülke seçin',
    notFound: 'sayfa bulunamadı, bulunamadı, hata 404, sayfa mevcut değil, aradığınız sayfa bulunamadı',
    blocked:
      'tarayıcınız kontrol ediliyor, erişim engellendi, ben robot değilim, insan olduğunuzu doğrulayın',
    parked: 'bu alan adı satılıktır, satılık alan adı, domain satılık',
    soldOut: 'tükendi, stokta yok, satışta değil, geçici olarak temin edilemiyor, gelince haber ver',
    falseFriends: `kontakt lens*, temassız*, siparişlerim, sipariş takibi, sipariş durumu, ilk yardım, insani yardım, bültene abone ol, e-bültene abone ol,
      iletişim fakültesi, reklam ver, üyelik sözleşmesi`,
  },
  unsure: ['native check advised for cancel words'],
} satisfies Lexicon;
