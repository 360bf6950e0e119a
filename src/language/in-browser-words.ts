/**
 * Lines that offer to see a mail in the browser, by language, as patterns on bare letters.
 * Own knowledge of the languages, not a published list; a native reader may add to them.
 */
export const IN_BROWSER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:view|see|read|open|having trouble|problems? viewing|trouble viewing|display).{0,60}(?:browser|online|web ?page|web version|displayed|correctly|properly)',
    'web version',
    'view (?:as a )?web ?page',
    'view (?:this )?(?:e-?mail )?online',
    'view in browser',
  ],
  de: [
    '(?:im|in ihrem|in deinem|in einem) browser',
    'online-?(?:version|ansicht)',
    'webversion',
    'nicht (?:richtig|korrekt|vollstandig) (?:angezeigt|dargestellt)',
    'online (?:ansehen|anzeigen|lesen)',
  ],
  fr: ['(?:version|voir|lire|visualis|consult|affich).{0,60}(?:en ligne|navigateur|correctement|web)'],
  es: ['(?:ver|ve|verlo|abrir|visualiz|lee|leer).{0,50}(?:navegador|online|en linea|correctamente|web)'],
  it: ['(?:vedi|visualizz|leggi|apri).{0,50}(?:browser|online|correttamente|web)', 'versione (?:web|online)'],
  pt: [
    '(?:visualiz|ver|veja|abr|leia|exib).{0,60}(?:navegador|online|on-line|browser|corretamente|web)',
    'acesse a versao',
    'versao (?:web|online)',
  ],
  nl: ['(?:bekijk|lees|open).{0,50}(?:browser|online|webversie)', 'webversie', 'online versie'],
  sv: ['(?:webblasare|webbversion|visas .{0,15}inte|i din browser)'],
  da: ['(?:vis|se|laes).{0,40}(?:browser|online|webversion)'],
  nb: ['(?:vis|se|les).{0,40}(?:nettleser|nettversjon|browser)'],
  fi: ['selaimessa', 'verkkoversio'],
  pl: ['(?:w przegladarce|wersj[ae] online|online)'],
  cs: ['v prohlizeci', '(?:webova|online) verze', 'v internetovom prehliadaci'],
  hu: ['bongeszo'],
  ro: ['in browser'],
  hr: ['pregledniku'],
  tr: ['tarayici', 'web.{0,4}goruntule'],
  id: ['di browser'],
  ru: ['в браузере', 'онлайн-верси', 'веб-верси'],
  el: ['browser', 'περιηγητη'],
  ar: ['المتصفح'],
  he: ['בדפדפן'],
  ja: ['ブラウザ', 'ウェブ(?:版|で)', 'web(?:版|で)'],
  zh: ['浏览器', '瀏覽器', '在线(?:查看|阅读)', '網頁版', '网页版'],
  ko: ['브라우저', '웹에서 보기'],
  th: ['เบราว์เซอร์'],
};
