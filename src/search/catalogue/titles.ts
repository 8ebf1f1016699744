import type { CatalogueEntry } from './catalogue.ts';

/** A title of entries, as it is read aloud. */
export interface Title {
  /** The address of the first entry that has it, under which its readings are kept. */
  readonly address: string;
  readonly title: string;
  /** How many entries have it. */
  readonly times: number;
}

/** Every title once, in the order of the entries; a citation is read apart from what it cites. */
export function listTitles(entries: readonly CatalogueEntry[]): Title[] {
  // The words of a task are read with its sentence.
  const own = entries.filter(({ kind }) => kind !== 'task');
  const groups = Map.groupBy(own, ({ kind, title }) => [kind === 'citation', title.zh].join(' '));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ address: first.address, title: first.title.zh, times: others.length + 1 }],
  );
}

/** Titles as search/titles.json holds them. */
export function formatTitles(titles: readonly Title[]): string {
  return JSON.stringify(titles.map(({ address, title, times }) => [address, title, times]));
}

/** Reads what search/titles.json held after JSON.parse; throws where it is not of that shape. */
export function parseTitles(value: unknown): Title[] {
  if (!Array.isArray(value)) throw new TypeError('titles.json: expected a list');
  return value.map((one: unknown) => {
    const [address, title, times] = Array.isArray(one) ? one.map(String) : [];
    if (address === undefined || title === undefined) {
      throw new TypeError(
        `titles.json: expected an address, a title and a count, got ${String(one)}`,
      );
    }
    return { address, title, times: Number(times) };
  });
}
