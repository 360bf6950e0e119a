/**
 * Whether an address is a command: whoever opens it logs out, deletes, confirms or orders. Such links are told, not followed. Pure.
 */

/**
 * What commands are called in addresses, which are written in English on most websites. Whole phrases, without separators; words
 * of one phrase may stand in any spelling: `log-out`, `logOut`, `log_out`.
 */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'log out',
    'logout',
    'log off',
    'logoff',
    'sign out',
    'signout',
    'delete',
    'remove',
    'destroy',
    'erase',
    'unsubscribe',
    'opt out',
    'optout',
    'confirm',
    'approve',
    'accept',
    'place order',
    'order place',
    'order now',
    'buy now',
    'pay',
    'pay now',
    'purchase',
    'book now',
    'call me',
    'callme',
    'call back',
    'callback',
    'request call',
    'request callback',
    'close account',
    'delete account',
    'cancel',
    'cancel order',
    'cancel booking',
    'activate',
    'verify',
    'revoke',
  ],
  de: [
    'abmelden',
    'kündigen',
    'kuendigen',
    'ausloggen',
    'logout',
    'löschen',
    'loeschen',
    'entfernen',
    'konto löschen',
    'konto loeschen',
    'abbestellen',
    'austragen',
    'bestätigen',
    'bestaetigen',
    'bestellung abschließen',
    'bestellung abschliessen',
    'jetzt kaufen',
    'jetzt bestellen',
    'kaufen',
    'bezahlen',
    'rückruf',
    'rueckruf',
    'stornieren',
  ],
  fr: [
    'déconnexion',
    'deconnexion',
    'se déconnecter',
    'supprimer',
    'désabonner',
    'desabonner',
    'désinscription',
    'desinscription',
    'confirmer',
    'résilier',
    'resilier',
    'valider',
    'payer',
    'commander',
    'acheter',
    'rappel',
    'rappelez moi',
  ],
  es: [
    'cerrar sesión',
    'cerrar sesion',
    'salir',
    'eliminar',
    'borrar',
    'confirmar',
    'pagar',
    'comprar',
    'pedir',
    'llámame',
    'llamame',
  ],
  it: [
    'esci',
    'disconnetti',
    'elimina',
    'cancella',
    'disiscriviti',
    'disiscrizione',
    'conferma',
    'paga',
    'acquista',
    'ordina',
    'richiamami',
  ],
  nl: [
    'uitloggen',
    'opzeggen',
    'afmelden',
    'verwijderen',
    'uitschrijven',
    'bevestigen',
    'betalen',
    'bestellen',
    'bel me terug',
    'belmij',
  ],
  pt: [
    'sair',
    'terminar sessão',
    'terminar sessao',
    'excluir',
    'apagar',
    'eliminar',
    'descadastrar',
    'confirmar',
    'pagar',
    'comprar',
    'encomendar',
    'ligue me',
  ],
  pl: [
    'wyloguj',
    'usuń',
    'usun',
    'wypisz',
    'potwierdź',
    'potwierdz',
    'zapłać',
    'zaplac',
    'kup',
    'zamów',
    'zamow',
    'oddzwoń',
    'oddzwon',
  ],
  cs: ['odhlásit', 'odhlasit', 'smazat', 'odstranit', 'potvrdit', 'zaplatit', 'koupit', 'objednat'],
  sk: [
    'odhlásiť',
    'odhlasit',
    'zmazať',
    'zmazat',
    'potvrdiť',
    'potvrdit',
    'zaplatiť',
    'kúpiť',
    'objednať',
    'objednat',
  ],
  hu: [
    'kijelentkezés',
    'kijelentkezes',
    'törlés',
    'torles',
    'leiratkozás',
    'leiratkozas',
    'megerősítés',
    'fizetés',
    'megrendelés',
  ],
  ro: [
    'deconectare',
    'șterge',
    'sterge',
    'dezabonare',
    'confirmă',
    'confirma',
    'plătește',
    'plateste',
    'cumpără',
    'cumpara',
  ],
  da: ['log ud', 'slet', 'afmeld', 'bekræft', 'bekraeft', 'betal', 'køb', 'koeb', 'bestil', 'ring mig op'],
  sv: [
    'logga ut',
    'radera',
    'ta bort',
    'avregistrera',
    'bekräfta',
    'bekrafta',
    'betala',
    'köp',
    'kop',
    'beställ',
    'bestall',
  ],
  nb: ['logg ut', 'slett', 'avmeld', 'bekreft', 'betal', 'kjøp', 'kjop', 'bestill'],
  fi: ['kirjaudu ulos', 'poista', 'vahvista', 'maksa', 'osta', 'tilaa'],
  tr: [
    'çıkış',
    'cikis',
    'sil',
    'abonelikten çık',
    'onayla',
    'öde',
    'ode',
    'satın al',
    'satin al',
    'sipariş ver',
    'siparis ver',
  ],
  ru: [
    'выход',
    'выйти',
    'удалить',
    'отписаться',
    'подтвердить',
    'оплатить',
    'купить',
    'заказать',
    'перезвонить',
    'vyhod',
    'udalit',
  ],
  el: ['αποσύνδεση', 'διαγραφή', 'επιβεβαίωση', 'πληρωμή'],
};

const PHRASES: ReadonlySet<string> = new Set(Object.values(COMMANDS).flat().map(joined));

/** Parameters whose value names what is to be done. */
const NAMES_ACTION = /^(action|act|do|cmd|command|op|operation|task|method|event|mode|func|function|route)$/i;

/** Parameters that say for whom it is done. */
const NAMES_OBJECT =
  /(^|[_-])(id|ids|uid|uuid|guid|key|token|code|hash|sig|signature|nonce|csrf|user|customer|account|order|booking|contract|subscription|email|e-?mail|phone|tel|number|nr|no|confirm|confirmed|sure|yes)$/i;

/** Numbers of two and more digits, and long words of digits and letters, as ids and tokens are. */
const LIKE_ID = /^(\d{2,}|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[^/]*\d)(?=[^/]*[a-z])[\w-]{12,})$/i;

export interface Visitor {
  /** A session of somebody: whatever is commanded then is done for them. */
  loggedIn: boolean;
}

/**
 * A verb as the last part of the path, or as the value of a parameter such as `action`, together with an id, a token or a session
 * of somebody. `/contact?action=form`, and pages where a form asks before it acts, are none.
 */
export function isCommand(address: string, { loggedIn }: Visitor): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, searchParams, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  const parts = pathname.split('/').filter(Boolean).map(written);
  const parameters = [...searchParams];
  const objects = parameters.filter(([name, value]) => NAMES_OBJECT.test(name) || LIKE_ID.test(value));
  const ids = parts.filter((part) => LIKE_ID.test(part));
  const words = parts.filter((part) => !LIKE_ID.test(part)).map((part) => part.replace(/\.\w{2,5}$/, ''));
  const verb =
    isVerb(words.at(-1) ?? '') ||
    isVerb(words.slice(-2).join(' ')) ||
    parameters.some((one) => commands(one));
  return verb && (loggedIn || objects.length + ids.length > 0);
}

/** `action=delete`, `route=account/logout`, `logout=1`. */
const commands = ([name, value]: [string, string]): boolean =>
  (NAMES_ACTION.test(name) && value.split(/[/.|]/).some(isVerb)) ||
  (isVerb(name) && /^(1|true|yes|on|)$/i.test(value));

const isVerb = (text: string): boolean => text !== '' && PHRASES.has(joined(text));

function written(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `logOut`, `log-out` and `log out` → `logout` */
function joined(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
