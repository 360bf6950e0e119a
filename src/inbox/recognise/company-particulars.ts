/**
 * Particulars that tell which company writes: register number, tax number, legal form. They belong to the law of a
 * country and not to a language. Pure.
 */
import type { MessageFacts } from '../../model/inbox-evidence.js';

type Particular = MessageFacts['company'][number];

/** Matches register entries: `HRB 12345`, `Company No. 01234567`, `RCS Paris 123 456 789`, `KvK 12345678`. */
const REGISTER =
  /\b(?:HR[AB]\s?\d+|Amtsgericht\s+\p{Lu}|Handelsregister|Registergericht|FN\s?\d{4,6}\s?[a-z]\b|CHE-?\d{3}|(?:[Cc]ompany|[Rr]egistration|[Rr]egistered|[Rr]eg\.?|[Cc]o\.?)\s*(?:[Rr]eg(?:istration|\.)?\s*)?(?:[Nn]o\.?|[Nn]umber|[Nn]r\.?|#)[:\s]*(?:is )?[A-Z]{0,2}\d{5,}|[Rr]egistered (?:in|company|office|charity)|[Ii]ncorporated in|R\.?C\.?S\.?\s+\p{Lu}|SIRE[NT]\s*:?\s*\d|K\.?v\.?K\.?[\s:.-]*(?:[Nn]r\.?|[Nn]ummer)?[\s:.]*\d{8}|Registro Mercantil|Registro delle Imprese|REA\s+[A-Z]{2}|CNPJ\b|KRS\b[\s:]*\d|REGON|I[CČ]O?[\s:]+\d{8}|[Oo]rg(?:anisasjons|anisations)?\.?\s?(?:nr|nummer|number)\.?[\s:]*\d|CVR[\s:.-]*(?:nr\.?)?[\s:]*\d{8}|Y-tunnus|A[BC]N[\s:]*\d|CIN[\s:]*[UL]\d|Cégjegyzékszám|[Tt]icaret [Ss]icil|法人番号|登録番号)/u;
/** Matches tax numbers: `USt-IdNr. DE123456789`, `VAT no. GB 123`, `P. IVA 123`, `BTW NL…`. */
const TAX =
  /\b(?:USt\.?-?\s?Id\.?(?:ent)?\.?-?\s?(?:Nr)?|Umsatzsteuer-?\s?(?:ID|Identifikation)|UID[-:\s]|VAT\s*(?:reg(?:istration|\.)?\s*)?(?:no\.?|number|id|nr|#)?[:\s]*[A-Z]{0,2}\s?\d|N[°º]?\s*TVA|TVA\s+intra|P\.?\s?IVA|partita iva|N\.?I\.?[FP]\.?[\s:]*[A-Z]?-?\d|C\.?I\.?F\.?[\s:]*[A-Z]-?\d|BTW[\s:.-]*(?:nr\.?|nummer)?[\s:]*[A-Z]{2}|MVA\b|DI[CČ][\s:]+[A-Z]{2}\d|momsregistrerings|VERGİ NO)/iu;
/** Matches a name with its legal form: `Example GmbH`, `Example Ltd.`, `Example S.p.A.`. */
const LEGAL_FORM =
  /\p{Lu}[\p{L}\p{N}&.'-]*[ ,]{1,2}(?:\p{L}[\p{L}\p{N}&.'-]*[ ,]{1,2}){0,4}(?:GmbH(?: & Co\.? KG)?|mbH|AG|KGaA|SE(?=\s*(?:$|[,.|·•(]))|e\.\s?V\.|UG|Ltd|Limited|PLC|plc|LLP|LLC|L\.L\.C\.|Inc|Incorporated|Corp|Corporation|Co\.,? Ltd|Pty|S\.?A\.?S\.?|S\.A\.|SARL|S\.?à\.?\s?r\.?l\.?|S\.?L\.?U?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|AS|Oyj?|sp\. z o\.\s?o\.|S\.A|s\.r\.o\.|a\.s\.|Kft|Zrt|Ltda|S\/A|Ltd\. Şti|A\.Ş)\.?(?![\p{L}\p{N}-])|株式会社|有限公司|有限责任公司|주식회사/u;

/** One quote of each kind that is there, from the end of the mail upwards. */
export function findCompanyParticulars(lines: readonly string[]): Particular[] {
  const footer = [...lines].reverse();
  const quote = (kind: Particular['kind'], pattern: RegExp): Particular[] => {
    const line = footer.find((candidate) => pattern.test(candidate));
    return line === undefined ? [] : [{ kind, quote: near(line, pattern) }];
  };
  return [...quote('register', REGISTER), ...quote('tax', TAX), ...quote('legal-form', LEGAL_FORM)];
}

function near(line: string, pattern: RegExp): string {
  const at = pattern.exec(line)?.index ?? 0;
  return line.slice(Math.max(0, at - 40), at + 100).trim();
}
