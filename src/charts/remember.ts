/** The same function, that works each answer out once for as long as its first argument lives: the page and the file of a chart share one. */
export function remember<A extends object, B, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new WeakMap<A, Map<B, T>>();
  return (a, b) => {
    const answers = known.get(a) ?? new Map<B, T>();
    known.set(a, answers);
    const answer = answers.get(b) ?? make(a, b);
    answers.set(b, answer);
    return answer;
  };
}
