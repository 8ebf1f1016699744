/** Keeps one of all values that have the same key, and gives that one for each of them. */
export function createPool<T>(): (key: string, value: T) => T {
  const known = new Map<string, T>();
  return (key, value) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    known.set(key, value);
    return value;
  };
}
