/** Secrets that this run was given: whatever is printed or kept is cleared of them, however they are written. */

/** Stands where a secret stood; safe in addresses, JSON and Markdown. */
const HIDDEN = '***';

/** Shorter ones are ordinary words, and blanking those would spoil what was observed (our assumption). */
const SHORTEST = 6;

export interface Secrets {
  /** From now on, `secret` is hidden. */
  keep(secret: string): void;
  /** What is public, such as the address of the website: a secret that is part of it is none. */
  spare(text: string): void;
  /** The text without any secret. */
  hide(text: string): string;
  /** A copy of plain JSON with every text in it cleared; the value itself where there is nothing to hide. */
  hideIn<T>(value: T): T;
  /** Whether a secret stands in the text. */
  isIn(text: string): boolean;
  /** Nothing has to be hidden. */
  isEmpty(): boolean;
}

export function createSecrets(): Secrets {
  const known = new Map<string, readonly string[]>();
  const spared: string[] = [];
  const hidden = (): string[] =>
    [...known].flatMap(([secret, forms]) => (spared.some((text) => text.includes(secret)) ? [] : forms));
  const hide = (text: string): string => {
    let clear = text;
    for (const form of hidden()) if (clear.includes(form)) clear = clear.replaceAll(form, HIDDEN);
    return clear;
  };
  const isIn = (text: string): boolean => hidden().some((form) => text.includes(form));
  return {
    keep(secret) {
      if (secret.length < SHORTEST) return;
      known.set(secret, writtenForms(secret));
    },
    spare: (text) => void spared.push(text),
    hide,
    isIn,
    isEmpty: () => hidden().length === 0,
    hideIn: <T>(value: T): T => {
      const text = JSON.stringify(value) ?? '';
      const found = hidden().some((form) => text.includes(JSON.stringify(form).slice(1, -1)));
      return found ? (cleared(value, hide) as T) : value;
    },
  };
}

/** As it is, in addresses, in form data, in JSON, and as Basic authentication writes it. */
function writtenForms(secret: string): string[] {
  const inAddress = encodeURIComponent(secret);
  const lowerCase = inAddress.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret)));
  const all = [secret, inAddress, lowerCase, inAddress.replaceAll('%20', '+'), base64];
  const escaped = JSON.stringify(secret).slice(1, -1);
  // The longest first, so that none is left in part.
  return [...new Set([...all, escaped])].sort((a, b) => b.length - a.length);
}

function cleared(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((one) => cleared(one, hide));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [hide(key), cleared(one, hide)]));
}
