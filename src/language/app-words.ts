/**
 * How pages say that something is done in an app for phones, by language.
 * Own knowledge of the languages, not a published list; a native reader may add to them.
 */
import type { Words } from './field-words/words.js';

export const APP_WORDS = {
  app: {
    en: 'in our app, in the app, through our app, through the app, via our app, via the app, using our app, open the app, open our app, download the app, download our app, get the app, install the app, from the app',
    de: 'in unserer app, in der app, über unsere app, über die app, per app, app öffnen, app herunterladen, lade die app, laden sie die app, laden sie unsere app, app installieren',
    fr: 'dans notre application, dans l’application, dans l’appli, via l’application, depuis l’application, téléchargez l’application, téléchargez notre application, télécharger l’appli',
    es: 'en nuestra app, en la app, a través de la app, desde la app, descarga la app, descargue la app, abre la app, en la aplicación móvil',
    pt: 'na nossa app, na app, no aplicativo, pelo aplicativo, pela app, através da app, descarregue a app, baixe o aplicativo, na aplicação móvel',
    it: 'nella nostra app, nell’app, tramite l’app, dall’app, scarica l’app, apri l’app',
    nl: 'in onze app, in de app, via de app, via onze app, download de app, open de app',
    sv: 'i vår app, i appen, via appen, ladda ner appen, öppna appen',
    da: 'i vores app, i appen, via appen, hent appen, download appen, åbn appen',
    nb: 'i appen vår, i appen, via appen, last ned appen, åpne appen',
    fi: 'sovelluksessa, sovelluksessamme, sovelluksen kautta, lataa sovellus, avaa sovellus',
    pl: 'w naszej aplikacji, w aplikacji, przez aplikację, pobierz aplikację, otwórz aplikację',
    cs: 'v naší aplikaci, v aplikaci, přes aplikaci, stáhněte si aplikaci, otevřete aplikaci',
    tr: 'uygulamamızda, uygulamamız üzerinden, uygulama üzerinden, uygulamayı indirin, uygulamayı indir, uygulamadan',
    ja: 'アプリから, アプリで, アプリ内, アプリをダウンロード',
    zh: '在应用中, 下载应用, 下载app, 通过app, 在app, 下載app',
    ko: '앱에서, 앱을 다운로드, 앱을 통해',
    ar: 'في التطبيق, عبر التطبيق, من خلال التطبيق, حمل التطبيق, تحميل التطبيق',
  },
} as const satisfies Record<string, Words>;
