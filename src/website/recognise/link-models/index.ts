/** The model of each intent. */
import { BUY } from './buy.js';
import { CANCEL } from './cancel.js';
import { COMPLAIN } from './complain.js';
import { CONTACT } from './contact.js';
import { HELP } from './help.js';
import type { Intent, LinkModel } from './model.js';

export const LINK_MODELS: Readonly<Record<Intent, LinkModel>> = {
  contact: CONTACT,
  complain: COMPLAIN,
  buy: BUY,
  cancel: CANCEL,
  help: HELP,
};
