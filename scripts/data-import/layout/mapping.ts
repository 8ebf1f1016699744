import { foldHeading } from './fields.ts';
import type { Heading } from './heading-words.ts';

/** What an editor said that headings mean, and what is to be passed over. */
export interface Mapping {
  /** What a heading was said to mean; null where nothing was said of it. */
  find(heading: string): Heading | null;
  /** Whether the rows that bear a name are to be passed over. */
  skips(name: string): boolean;
  /** Whether anything was said at all. */
  readonly isEmpty: boolean;
}

/** Nothing was said. */
export const noMapping: Mapping = { find: () => null, skips: () => false, isEmpty: true };

/** Creates a mapping of headings to what they mean. */
export function createMapping(meanings: ReadonlyMap<string, Heading>): Mapping {
  const known = new Map([...meanings].map(([heading, means]) => [toKey(heading), means]));
  const find = (heading: string): Heading | null => {
    const own = known.get(toKey(heading));
    if (own) return own;
    // Whatever stands in brackets, the column is not wanted; of a column that is wanted it may be the unit.
    const bare = known.get(dropBrackets(toKey(heading)));
    return bare?.skipped ? bare : null;
  };
  return {
    find,
    skips: (name) => find(name)?.skipped === true,
    isEmpty: known.size === 0,
  };
}

/** Headings are alike that differ in width, case, blanks and lines only. */
function toKey(heading: string): string {
  return foldHeading(heading);
}

function dropBrackets(key: string): string {
  return key.replace(/[([【〔][^)\]】〕]*[)\]】〕]$/, '');
}
