/** Third-party products as they show in a page: captchas, chats, consent tools. From their own install guides. */
import type { WidgetSignature } from './in-page/widgets.js';

export const WIDGET_SIGNATURES: readonly WidgetSignature[] = [
  // Captchas
  {
    kind: 'captcha',
    product: 'recaptcha-v3',
    source: 'recaptcha/(api|enterprise)\\.js\\?(.*&)?render=(?!explicit|onload)',
  },
  {
    kind: 'captcha',
    product: 'recaptcha-invisible',
    selector: '.g-recaptcha[data-size=invisible], [data-callback].g-recaptcha:is(button, input)',
  },
  {
    kind: 'captcha',
    product: 'recaptcha-v2',
    selector:
      '.g-recaptcha:not([data-size=invisible], button, input), #recaptcha_widget_div, iframe[src*="recaptcha/api2/anchor"]:not([src*="size=invisible"])',
  },
  { kind: 'captcha', product: 'hcaptcha', selector: '.h-captcha, iframe[src*="hcaptcha.com"]' },
  {
    kind: 'captcha',
    product: 'turnstile',
    selector: '.cf-turnstile, iframe[src*="challenges.cloudflare.com"]',
  },
  { kind: 'captcha', product: 'friendly-captcha', selector: '.frc-captcha' },
  { kind: 'captcha', product: 'altcha', selector: 'altcha-widget' },
  { kind: 'captcha', product: 'mtcaptcha', selector: '.mtcaptcha' },
  { kind: 'captcha', product: 'geetest', source: 'geetest', selector: '.geetest_holder, .geetest_captcha' },
  {
    kind: 'captcha',
    product: 'arkose',
    source: 'arkoselabs|funcaptcha',
    selector: '#funcaptcha, #FunCaptcha',
  },
  {
    kind: 'captcha',
    product: 'image',
    image: 'captcha|securimage|verifycode|verify_code',
  },
  // Chats
  { kind: 'chat', product: 'zendesk', source: 'static\\.zdassets\\.com|zopim\\.com' },
  {
    kind: 'chat',
    product: 'intercom',
    source: 'widget\\.intercom\\.io|js\\.intercomcdn\\.com',
    selector: '#intercom-container',
  },
  { kind: 'chat', product: 'drift', source: 'js\\.driftt?\\.com' },
  { kind: 'chat', product: 'tawk', source: 'embed\\.tawk\\.to' },
  { kind: 'chat', product: 'livechat', source: 'cdn\\.livechatinc\\.com' },
  { kind: 'chat', product: 'crisp', source: 'client\\.crisp\\.chat' },
  { kind: 'chat', product: 'tidio', source: 'code\\.tidio\\.co' },
  { kind: 'chat', product: 'freshchat', source: 'wchat\\.freshchat\\.com|fw-cdn\\.com' },
  { kind: 'chat', product: 'hubspot', selector: '#hubspot-messages-iframe-container' },
  { kind: 'chat', product: 'olark', source: 'static\\.olark\\.com' },
  { kind: 'chat', product: 'userlike', source: 'userlike(-cdn)?\\.(com|s3)' },
  { kind: 'chat', product: 'genesys', source: 'apps\\.mypurecloud\\.|genesys-bootstrap' },
  { kind: 'chat', product: 'salesforce', source: 'embeddedservice|embedded_service|salesforceliveagent' },
  { kind: 'chat', product: 'smartsupp', source: 'smartsuppchat\\.com' },
  { kind: 'chat', product: 'zoho', source: 'salesiq\\.zoho' },
  { kind: 'chat', product: 'liveperson', source: 'lpcdn\\.lpsnmedia|lptag\\.liveperson|liveperson\\.net' },
  { kind: 'chat', product: 'gorgias', source: 'config\\.gorgias\\.chat|gorgias-chat' },
  { kind: 'chat', product: 'jivo', source: 'code\\.jivosite\\.com' },
  { kind: 'chat', product: 'ada', source: 'static\\.ada\\.support' },
  { kind: 'chat', product: 'kustomer', source: 'cdn\\.kustomerapp\\.com' },
  {
    kind: 'chat',
    product: 'unknown',
    selector: '#chat-widget, #chatbot, #chat-bot, .chat-launcher, .chatbot-launcher, .chat-widget',
  },
  // Consent
  {
    kind: 'consent',
    product: 'onetrust',
    source: 'cookielaw\\.org|otSDKStub',
    selector: '#onetrust-banner-sdk',
  },
  {
    kind: 'consent',
    product: 'cookiebot',
    source: 'consent\\.cookiebot\\.',
    selector: '#CybotCookiebotDialog',
  },
  { kind: 'consent', product: 'usercentrics', source: 'usercentrics', selector: '#usercentrics-root' },
  {
    kind: 'consent',
    product: 'quantcast',
    source: 'quantcast.*cmp|cmp\\.inmobi',
    selector: '#qc-cmp2-container',
  },
  {
    kind: 'consent',
    product: 'trustarc',
    source: 'consent\\.(trustarc|truste)\\.com',
    selector: '#truste-consent-track',
  },
  {
    kind: 'consent',
    product: 'didomi',
    source: 'sdk\\.privacy-center\\.org|didomi',
    selector: '#didomi-host',
  },
  { kind: 'consent', product: 'sourcepoint', source: 'sp-prod\\.net|privacy-mgmt\\.com' },
  {
    kind: 'consent',
    product: 'cookieyes',
    source: 'cdn-cookieyes\\.com',
    selector: '.cky-consent-container, #cookie-law-info-bar',
  },
  { kind: 'consent', product: 'complianz', selector: '#cmplz-cookiebanner-container, .cmplz-cookiebanner' },
  { kind: 'consent', product: 'iubenda', source: 'iubenda_cs', selector: '#iubenda-cs-banner' },
  { kind: 'consent', product: 'borlabs', selector: '#BorlabsCookieBox' },
  { kind: 'consent', product: 'osano', source: 'cmp\\.osano\\.com', selector: '.osano-cm-window' },
  { kind: 'consent', product: 'klaro', source: 'klaro', selector: '.klaro .cookie-notice' },
  {
    kind: 'consent',
    product: 'unknown',
    selector:
      '#cookie-banner, #cookie-bar, #cookie-notice, #cookieconsent, #cookie-consent, .cookie-banner, .cookie-bar, .cookie-notice, .cookie-consent, .cc-window, #gdpr-banner, .gdpr-banner',
  },
];
