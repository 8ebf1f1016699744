/** Tells how far a run over many files is. */
export interface Progress {
  next(file: string): void;
  end(failures: number): void;
}

const manyFiles = 5;
const quietFor = 2000;

/** Creates a progress line on standard error that stays silent for a few files that are done at once. */
export function createProgress(total: number, stderr: { write(words: string): unknown }): Progress {
  const begun = performance.now();
  let done = 0;
  let spoke = false;
  return {
    next(file) {
      done += 1;
      if (total < manyFiles && performance.now() - begun < quietFor) return;
      spoke = true;
      stderr.write(`[${done}/${total}] ${file}\n`);
    },
    end(failures) {
      if (!spoke) return;
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      stderr.write(`${total - failures} of ${total} files read in ${seconds} s\n`);
    },
  };
}
