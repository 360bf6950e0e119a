/** What a text says that it costs to leave. */

/** Matches `€ 25`, `25 €`, `25,50 EUR`, `£10`, `USD 5`, `100 kr`. */
const MONEY =
  /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK))\s?\d(?:[\d.,]*\d)?|\d[\d.,]*\s?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|Kč|zł|kr)\b)/;

/** Matches `10 %`, `12.5%`, `10 percent`, `10 Prozent`. */
const SHARE =
  /\d[\d.,]*\s?(?:%|percent\b|per cent\b|Prozent\b|pour cent\b|por ciento\b|per cento\b|procent)/i;

/** Matches the words for "at no cost" in some languages: `free of charge`, `kostenlos`, `sans frais`. */
const NOTHING =
  /\b(?:free of charge|no (?:exit |cancellation |early termination )?(?:fee|charge)s?|at no cost|kostenlos|kostenfrei|ohne (?:weitere )?(?:kosten|gebühr\w*)|sans frais|gratuit\w*|gratis|sin coste|sin cargo|senza costi|sem custos|kosteloos|maksutta|bezpłatn\w*|bezplatn\w*|zdarma)\b/i;

/** The amount, share or promise of no cost in a text about leaving; null where it says none. */
export const exitCharge = (text: string): string | null =>
  (MONEY.exec(text) ?? SHARE.exec(text) ?? NOTHING.exec(text))?.[0] ?? null;
