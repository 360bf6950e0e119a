/** The model of each aim. */
import { BUY } from './buy.js';
import { CANCEL } from './cancel.js';
import { COMPLAIN } from './complain.js';
import { CONTACT } from './contact.js';
import { HELP } from './help.js';
import type { Aim, LinkModel } from './model.js';

export const LINK_MODELS: Readonly<Record<Aim, LinkModel>> = {
  contact: CONTACT,
  complain: COMPLAIN,
  buy: BUY,
  cancel: CANCEL,
  help: HELP,
};
