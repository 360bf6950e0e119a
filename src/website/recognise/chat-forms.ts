/** Fields to chat in: an answer comes from a robot, and nothing that is written there is kept as a message. Pure. */
import { readText } from '../../language/reading.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import type { FormReading } from './forms.js';

/** Ids and classes of chats: chat-input, webchat, chatbot-form, conversation__composer. */
const CHAT_LIKE = /(?<![a-z])(web|live)?chat(?!eau)|(?<![a-z])bot(?![a-z])|conversation|composer/i;

/** One field and nothing about the customer: in a single line, or called a chat. */
export function isChat({ fact, fields }: Pick<FormReading, 'fact' | 'fields'>): boolean {
  const [field, ...others] = fields;
  if (!field || others.length > 0 || !/^(text|textarea|contenteditable)$/.test(field.fact.type)) return false;
  const around = [fact, field.fact].map(({ attributes }) => `${attributes.id} ${attributes.class}`);
  const said = readText(`${fact.heading} ${field.fact.label} ${field.fact.placeholder}`).matches.has('chat');
  return (field.fact.type === 'text' && field.kind === 'message') || said || CHAT_LIKE.test(around.join(' '));
}

/** What a page offers to chat with: a product known for it, fields for it, or a control that says so. */
export function offersChat(
  { widgets, controls, links }: PageFacts,
  forms: readonly FormReading[],
  languages: readonly string[],
): boolean {
  const says = ({ name, text, region, visible }: ElementFact) =>
    visible &&
    (region === 'main' || region === 'body' || region === 'dialog') &&
    (readText(name || text, { languages }).matches.get('chat')?.share ?? 0) >= 0.4;
  return (
    widgets.some(({ kind, visible }) => kind === 'chat' && visible) ||
    forms.some((form) => form.fact.visible && isChat(form)) ||
    [...controls, ...links].some(says)
  );
}
