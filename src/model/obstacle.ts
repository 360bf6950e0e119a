/** What can stand in a customer's way on a website (domain terms; costs in effort.ts). */

export type Obstacle =
  | 'login-wall'
  | 'forced-registration'
  | 'captcha-checkbox'
  | 'captcha-image'
  | 'captcha-text'
  | 'captcha-game'
  | 'captcha-invisible'
  | 'forced-help-articles'
  | 'forced-chatbot'
  | 'phone-only'
  | 'post-only'
  | 'pdf-only'
  | 'app-only'
  | 'mandatory-upload'
  | 'minimum-text'
  | 'dead-link'
  | 'error-page'
  | 'broken-form';
