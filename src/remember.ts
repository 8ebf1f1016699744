interface Answers<T> {
  answer: { readonly value: T } | null;
  /** What is known for each value of the next argument. */
  readonly next: Map<unknown, Answers<T>>;
}

/** The same function, that works each answer out once for as long as its first argument lives; the others are told apart as keys of a map are. */
export function remember<A extends object, Rest extends readonly unknown[], T>(
  make: (first: A, ...rest: Rest) => T,
): (first: A, ...rest: Rest) => T {
  const known = new WeakMap<A, Answers<T>>();
  return (first, ...rest) => {
    let at = known.get(first) ?? noAnswers<T>();
    known.set(first, at);
    for (const argument of rest) {
      const next = at.next.get(argument) ?? noAnswers<T>();
      at.next.set(argument, next);
      at = next;
    }
    at.answer ??= { value: make(first, ...rest) };
    return at.answer.value;
  };
}

function noAnswers<T>(): Answers<T> {
  return { answer: null, next: new Map() };
}
