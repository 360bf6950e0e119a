/**
 * Words and shapes of postal addresses by country: streets, post boxes, postcodes, regions.
 * From the addressing conventions of the countries' postal services as commonly known; not a complete gazetteer.
 */

/** Street kinds that stand before the name, with the number after: `Rua Augusta, 1200`. On bare letters. */
export const STREET_FIRST =
  'rua|avenida|alameda|travessa|praca|estrada|rodovia|largo|calcada|calle|paseo|plaza|placa|carrer|rambla|ronda|camino|carretera|travesia|poligono|glorieta|via|viale|piazza|piazzale|corso|strada|vicolo|contrada|localita|rue|ulica|aleja|aleje|bulevardul|calea|soseaua|splaiul|namesti|trida|ulice|ulitsa|улица|проспект|переулок|набережная|площадь|шоссе|бульвар|вулиця|οδος|λεωφορος|jalan|plot no|shop no|av|avda|شارع|רחוב';

/** The same, shortened; the point belongs to them: `ul. Długa 7`, `C/ Mayor 5`. */
export const STREET_FIRST_SHORT =
  'r\\.|av\\.|avd\\.|avda\\.|al\\.|trav\\.|pca\\.|estr\\.|rod\\.|c/|cl\\.|pso\\.|plz\\.|ctra\\.|pol\\.|v\\.le|p\\.zza|p\\.za|c\\.so|str\\.|ul\\.|os\\.|pl\\.|bd\\.|sos\\.|nam\\.|ул\\.|пр\\.|просп\\.|пр-т|пер\\.|наб\\.|пл\\.|ш\\.|б-р|вул\\.|λεωφ\\.|jl\\.|jln\\.|plot no\\.|jr\\.|jiron|bul\\.|бул\\.|רח';

/** Kinds that follow number and name: `149 5th Avenue`. */
export const STREET_LAST =
  'street|str|st|avenue|aven|ave|av|road|rd|boulevard|boul|blvd|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|parkway|pkwy|terrace|ter|highway|hwy|freeway|expressway|circle|cir|crescent|cres|broadway|wharf|row|mews|close|plaza|plz|quay|gate|park|mall|hill|green|loop|trail|trl|turnpike|tpke|pike|alley|walk|embankment|yard|grove|gardens|gdns|rise|view|parade|pde|esplanade|causeway|route|rte|center|centre|campus|marg|nagar|chowk|bazaar|layout|cross|main road|avenue of the americas|point|crossing|bend|ridge|run|path|pass|commons|circus|lawn|vale|heights|hts|landing|square east|square west|promenade|industrial estate|business park|trading estate|science park';

/** Kinds that follow the number directly: `12 bis, rue de la Paix`. */
export const STREET_BETWEEN =
  'rue|avenue|av|ave|boulevard|boul\\.|bd|blvd|place|pl|allee|allees|impasse|quai|cours|chemin|route|rte|square|passage|faubourg|fbg|esplanade|rond-point|parvis|villa|cite|sente|voie|promenade|chaussee|jalan|lorong|calle';

/** Endings that grow onto the name, with the number after: `Hauptstraße 5`, `Keizersgracht 12`, `Storgatan 3`. */
export const STREET_ENDING =
  'strasse|str|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|markt|graben|bruecke|brucke|pfad|straat|laan|plein|gracht|kade|singel|dijk|dreef|baan|steenweg|straatweg|plantsoen|gatan|vagen|gata|vag|torget|backen|gade|vej|straede|veien|vei|gaten|gate|vegen|katu|tie|kuja|polku|ranta|aukio|bulevardi|utca|vegur|stigur|braut';

/** Kinds that stand as a word of their own after the name: `Kossuth tér 5`, `Atatürk Caddesi No: 5`. */
export const STREET_KIND_AFTER =
  'strasse|str|weg|platz|allee|gasse|ring|damm|ufer|markt|hof|park|straat|laan|plein|alle|plads|torv|torg|boulevard|gate|vei|gata|plass|utca|u|ut|ter|krt|korut|caddesi|cad|sokak|sokagi|sok|bulvari|blv|mahallesi|mah|ulica|cesta|trg|namesti|namestie|trida|mnt|maantee|pst|puiestee|tanav|iela|bulvaris|prospekts|gatve|pr|проспект|улица|бульвар|шоссе|переулок|площадь|набережная|вулиця|площа|бульвар|булевард|площад';

/** Ways to write a post box, on bare letters. */
export const POST_BOX =
  'p\\.?\\s?o\\.?\\s?box|post(?:al)? office box|pobox|postfach|boite postale|b\\.?p\\.? \\d|apartado(?: de correos| postal)?|aptdo|casella postale|c\\.p\\. \\d|caixa postal|postbus|postboks|postbox|box \\d{2,5},? (?:s-)?\\d{3} ?\\d{2}|pl \\d+,? \\d{5}|skrytka pocztowa|skr\\. poczt|postovni prihradka|pf\\.? ?\\d|private bag|locker bag|gpo box|a/ya|а/я|ص\\.? ?ب|私書箱|郵政信箱';

/** Postcodes whose shape is rare elsewhere; on the original text. */
export const OWN_POSTCODES: Readonly<Record<string, readonly string[]>> = {
  US: [
    '\\b(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b',
    '\\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming),?\\s+\\d{5}(?:-\\d{4})?\\b',
  ],
  CA: ['\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d\\b'],
  GB: [
    '\\b(?:GIR ?0AA|[A-PR-UWYZ](?:\\d[\\dA-HJKSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRVWXY]?) ?\\d[ABD-HJLNP-UW-Z]{2})\\b',
  ],
  IE: ['\\b[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}\\b', '\\bDublin \\d{1,2}\\b'],
  AU: ['\\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|Victoria|New South Wales|Queensland|Tasmania)\\.?,?\\s+\\d{4}\\b'],
  BR: ['\\b\\d{2}\\.?\\d{3}-\\d{3}\\b', '\\bCEP:?\\s*\\d{2}\\.?\\d{3}-?\\d{3}\\b'],
  SG: ['\\b(?:Singapore|SINGAPORE|S)\\s*\\(?\\d{6}\\)?'],
  ZA: ['\\b(?:Cape Town|Johannesburg|Sandton|Pretoria|Durban|Centurion|Stellenbosch),? \\d{4}\\b'],
  JP: ['〒?\\s?\\d{3}[-－‐−]\\d{4}\\b', '(?:東京都|北海道|(?:京都|大阪)府|\\p{sc=Han}{2,3}県)'],
  IN: [
    '\\b[1-9]\\d{2} ?\\d{3}\\b(?=[.,]?\\s*(?:India|INDIA|\\(|$|[A-Z]))',
    '\\p{L}\\s*[-–]\\s*\\d{3} ?\\d{3}\\b',
  ],
};

/** Postcodes that are plain digits: they count only at the start of a line or after a mark, before a place. */
export const PLAIN_POSTCODES: Readonly<Record<string, string>> = {
  NL: '[1-9]\\d{3} ?[A-Z]{2}\\b',
  PT: '(?:\\p{Lu}\\p{L}+ )?\\d{4}-\\d{3}\\b',
  PL: '\\d{2}-\\d{3}[ ]+\\p{Lu}\\p{L}+',
  SE: '(?:SE?-)?\\d{3} \\d{2}[ ]+\\p{Lu}\\p{L}+',
  DE: '(?:[A-Z]{1,3}-)?\\d{5},?[ ](?:[a-z]{2,3} )?\\p{Lu}\\p{L}+',
  CH: '(?:[A-Z]{1,3}-)?\\d{4},?[ ](?:[a-z]{2,3} )?\\p{Lu}\\p{L}+',
  TR: '(?:\\p{Lu}\\p{L}+ ){0,2}\\p{Lu}\\p{L}+,? \\d{5}\\b(?!\\s*\\d)',
  RO: '\\p{Lu}\\p{L}+,? \\d{6}\\b',
  IS: '\\d{3} \\p{Lu}\\p{L}+',
  LV: '\\bLV-\\d{4}\\b',
  IL: '(?:\\p{L}+ ){0,2}\\p{L}+,? \\d{7}\\b',
  BG: '\\p{Lu}\\p{L}+ [1-9]\\d00\\b',
  CN: '\\d{6}\\b',
};

/** Places within a building, on bare letters; with a country or region they stand for a street. */
export const BUILDING =
  '\\b(?:\\d{1,2}(?:st|nd|rd|th) floor|floor \\d{1,3}|level \\d{1,3},|suite \\d+|suite #?\\d+|ste\\.? #?\\d+|unit \\w{1,5}|office \\d+|room \\d+|flat \\d+|building|tower|house|towers|centro empresarial|edificio|edif|torre|sala \\d+|conjunto \\d+|conj\\.? \\d+|andar|hub|complex|zone industrielle|zone d.activites?|parc d.activites?|business park|industrial estate|science park|technology park)\\b';
