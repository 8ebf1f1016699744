const beat = 10_000;

/** Does a piece of work, saying when it begins, every ten seconds while it lasts, and how long it took. */
export async function withProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const seconds = (): string => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
  console.log(`${label} …`);
  const timer = setInterval(() => {
    console.log(`${label} … ${seconds()}`);
  }, beat);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    console.log(`${label}: ${seconds()}`);
  }
}
