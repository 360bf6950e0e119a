/** What stands in a customer's way, in a customer's words. */
import type { Obstacle } from '../model/obstacle.js';

/** Fits a cell or a list. */
export const OBSTACLE_NAMES: Readonly<Record<Obstacle, string>> = {
  'login-wall': 'a log-in',
  'forced-registration': 'having to register',
  'captcha-checkbox': '“I am not a robot”',
  'captcha-image': 'a picture puzzle',
  'captcha-text': 'letters to decipher',
  'captcha-game': 'a game to prove one is human',
  'captcha-invisible': 'an unseen robot check',
  'forced-help-articles': 'help pages one must pass',
  'forced-chatbot': 'a chat program',
  'phone-only': 'only by phone',
  'post-only': 'only by letter',
  'pdf-only': 'a form to print',
  'app-only': 'only in an app',
  'mandatory-upload': 'a file one must send along',
  'minimum-text': 'a least length of text',
  'dead-link': 'a dead link',
  'error-page': 'an error page',
  'broken-form': 'a form that does not work',
};

/** What customers are left with where this obstacle ends the way; fits after a colon. */
export const LEFT_WITH: Readonly<Partial<Record<Obstacle, string>>> = {
  'login-wall': 'customers must log in first',
  'forced-registration': 'customers must register first',
  'forced-chatbot': 'a chat program does not let customers through to a person',
  'phone-only': 'customers have to ring',
  'post-only': 'customers have to write a letter',
  'pdf-only': 'customers have to print a form',
  'app-only': 'customers have to install an app',
  'dead-link': 'the link for it leads nowhere',
  'error-page': 'the page for it shows an error',
  'broken-form': 'the form for it does not work',
};
