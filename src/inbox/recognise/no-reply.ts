/** Is an address one that nobody reads, and does the text forbid to answer? Pure. */
import { fold } from '../../language/fold.js';

/**
 * Matches local parts such as `no-reply`, `noreply-news`, `donotreply`, `DoNotUse`, `nicht-antworten`,
 * `ne-pas-repondre`, `no-responder`, `nao-responda`, `non-rispondere`, `niet-beantwoorden`, `svara-inte`.
 */
const NO_REPLY =
  /no[-_.+]?re?ply|not?[-_.]?reply|do[-_.]?no?t[-_.]?(?:reply|respond|answer|use)|dont[-_.]?(?:reply|respond)|no[-_.]?(?:response|answer|return)|never[-_.]?reply|un(?:attended|monitored|deliverable)|nicht[-_.]?(?:be)?antwort|keine?[-_.]?(?:antwort|reply)|ne[-_.]?pas[-_.]?repondre|(?:pas|sans)[-_.]?(?:de[-_.]?)?repon[sd]|no[-_.]?(?:responda?r?|contest[ae]r?)|nao[-_.]?respond[ae]r?|naoresp|non[-_.]?rispond|(?:niet|geen)[-_.]?(?:be)?antwoord|svara[-_.]?(?:inte|ej)|ej[-_.]?svar|svar[-_.]?ikke|ikke[-_.]?svar|ingen[-_.]?svar|ala[-_.]?vastaa|ei[-_.]?vastaus|nie[-_.]?odpowiada|neodpovid|nodpovid|yanitlama|bu[-_.]?mesaji/;

/** Whether the local part of an address says that answers go nowhere. */
export function isNoReply(address: string): boolean {
  const at = address.lastIndexOf('@');
  return NO_REPLY.test(fold(at < 0 ? address : address.slice(0, at)));
}

/** Matches sentences that forbid an answer, on folded text. */
const SAYS_NO_REPLY =
  /(?:please )?(?:do not|don.t|dont) (?:reply|respond|answer)|(?:replies|responses|answers)[^.]{0,40}(?:not (?:be )?(?:read|monitored|answered|delivered|received)|unmonitored|undeliverable)|(?:not|never|isn.t|is not) (?:a )?monitored|unmonitored (?:mailbox|address|account|inbox|e-?mail)|(?:cannot|can.t|can not|unable to|will not be able to) (?:reply|respond|receive (?:replies|e-?mail|messages))|nicht (?:auf diese|auf diesen|direkt)[^.]{0,40}antworten|(?:antworten sie|antworte)[^.]{0,30}nicht|antworten[^.]{0,60}nicht (?:gelesen|bearbeitet|beantwortet)|ne (?:pas|repondez pas)[^.]{0,10}(?:repondre|a ce)|merci de ne pas (?:y )?repondre|no (?:responda|respondas|conteste|contestes)|por favor,? no (?:responda|conteste)|nao (?:responda|e preciso responder)|non rispond(?:ere|ete|a)|(?:niet|niet op)[^.]{0,30}(?:beantwoorden|antwoorden|reageren)|svara inte|ala vastaa|ei voi vastata|kan (?:inte|ikke) besvar|ikke (?:besvar|svar)|(?:prosimy|prosze) nie odpowiadac|neodpovidejte|lutfen (?:bu e-?postayi )?(?:yanitlamayin|cevaplamayin)|返信(?:いただいて|頂いて|されて|でき|は(?:受け|お受け))|返信しないで|(?:请|請)(?:勿|不要)(?:直接)?(?:回复|回覆)|عدم الرد|لا ترد|لا تقم بالرد/;

/** The sentence that forbids an answer; null where there is none. */
export function noReplySentence(lines: readonly string[]): string | null {
  return lines.find((line) => SAYS_NO_REPLY.test(fold(line)))?.slice(0, 300) ?? null;
}
