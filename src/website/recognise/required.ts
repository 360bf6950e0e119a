/** Whether a field must be filled in, also where only a sentence says so. */
import { fold } from '../../language/fold.js';
import type { FieldFact, FormFact } from '../../model/page-facts.js';

/** "(required)", "Pflichtfeld", "obligatoire", "campo obligatorio" in or next to a label. */
const REQUIRED =
  /\b(required|mandatory|pflichtfeld|pflichtangabe|erforderlich|obligatoire|requis|obligatori[oa]|requerid[oa]|obrigatori[oa]|verplicht|vereist|obligatorisk|kravs|pakrævet|pakraevet|paakraevet|påkrævet|pakollinen|wymagane|povinn[eay]|kotelezo|zorunlu|privaloma)\b|обязательн|задължител|必須|必填|필수|الزامی|مطلوب/u;

/** "not required", "nicht erforderlich", "(optional)", "freiwillig". */
const OPTIONAL =
  /\b(optional|not required|non[- ]required|nicht erforderlich|freiwillig|facultatif|facoltativ[oa]|opcional|optioneel|valgfri\w*|frivillig\w*|vapaaehtoinen|opcjonaln\w*|nepovinn\w*)\b|任意|選填|选填|선택/u;

/** "All fields are required", "Alle Felder sind Pflichtfelder", "Tous les champs sont obligatoires". */
const ALL =
  /\b(all fields are (required|mandatory)|all fields required|alle felder (sind|mussen|muessen)|tous les champs sont (obligatoires|requis)|todos los campos son (obligatorios|requeridos)|todos os campos sao obrigatorios|tutti i campi sono obbligatori|alle velden zijn (verplicht|vereist)|alla falt ar obligatoriska|alle felter skal|wszystkie pola sa wymagane|vsechna pole jsou povinna)\b/u;

/** `above` is the text that stands just above the form. */
export function isRequired(field: FieldFact, form: FormFact, above = ''): boolean {
  const words = fold(`${field.label} ${field.placeholder}`);
  if (OPTIONAL.test(words)) return field.requiredBy === 'attribute' || field.requiredBy === 'aria';
  if (field.required) return true;
  if (REQUIRED.test(words)) return true;
  const typed = !/^(checkbox|radio|hidden|file)$/.test(field.type);
  return typed && ALL.test(fold(`${above} ${form.text}`));
}
