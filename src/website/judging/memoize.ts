/** Remembers what was read from a page or a text, so that forty checks read it once. */

/** `read` must be pure; what it returned is kept as long as `key` is. */
export function memoize<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}

/** Texts remembered at the most, a few megabytes; then all are forgotten. */
const MOST_TEXTS = 10_000;

/** The same for texts within a context, such as a language. */
export function memoizeText<Value>(read: (context: string, text: string) => Value) {
  const known = new Map<string, { value: Value }>();
  return (context: string, text: string): Value => {
    const key = `${context}\n${text}`;
    const before = known.get(key);
    if (before) return before.value;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = read(context, text);
    known.set(key, { value });
    return value;
  };
}
