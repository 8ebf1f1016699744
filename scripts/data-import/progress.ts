/** Tells on standard error how many rows were read. */
export interface Progress {
  readonly tell: (rows: number) => void;
  end(): void;
}

const beat = 2000;

/** Creates a progress that stays silent for the first two seconds and then speaks every two. */
export function createProgress(): Progress {
  const begin = performance.now();
  let last = begin;
  let told = 0;
  const seconds = (): string => ((performance.now() - begin) / 1000).toFixed(1);
  return {
    tell: (rows) => {
      if (performance.now() - last < beat) return;
      last = performance.now();
      told = rows;
      process.stderr.write(`已读 ${rows} 行 rows read … ${seconds()} s\n`);
    },
    end: () => {
      if (told > 0) process.stderr.write(`用时 took ${seconds()} s\n`);
    },
  };
}
