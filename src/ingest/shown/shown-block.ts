/** Words that a source shows on one line or in one cell. */
export interface ShownBlock {
  /** Where they stand, for who looks for them. */
  readonly place: string;
  /** The words as the format holds them, piece by piece. */
  readonly runs: readonly string[];
}

/** Collects the words of a source, which come in the order in which it holds them. */
export interface BlockCollector {
  write(words: string): void;
  /** Ends a line or a cell. */
  end(): void;
  openTable(): void;
  closeTable(): void;
  finish(): ShownBlock[];
}

/** Creates a collector for one part of a source; tables are called by their number in it. */
export function createCollector(part: string): BlockCollector {
  const blocks: ShownBlock[] = [];
  const open: number[] = [];
  let tables = 0;
  let runs: string[] = [];
  const end = (): void => {
    const table = open.at(-1);
    const place = table === undefined ? part : `table ${table} of ${part}`;
    if (runs.length > 0) blocks.push({ place, runs });
    runs = [];
  };
  return {
    write(words) {
      if (/\S/.test(words)) runs.push(words);
    },
    end,
    openTable() {
      end();
      open.push((tables += 1));
    },
    closeTable() {
      end();
      open.pop();
    },
    finish() {
      end();
      return blocks;
    },
  };
}
