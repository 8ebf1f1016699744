/** A defect that is planted in a finished site or in content/, and the check that must tell it. */
export interface Plant {
  readonly name: string;
  /** The file that is spoilt, as it is served or under content/; `*` stands for the hash in the name of an asset. */
  readonly file: string;
  /** What it holds then; null where it is taken away. */
  readonly spoil: (text: string) => string | null;
  /** Where it is told, if not at the file. */
  readonly at?: string;
  /** The checks of which at least one must tell it, with the file or its address as the place. */
  readonly told: readonly string[];
}

/** A plant that replaces words once; throws where they are not there. */
export function swap(
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  ...told: string[]
): Plant {
  const spoil = (text: string): string => {
    const spoilt = text.replace(from, to);
    if (spoilt === text) throw new Error(`${name}: ${file} does not hold ${String(from)}`);
    return spoilt;
  };
  return { name, file, spoil, told };
}

/** A plant that takes a file away. */
export function remove(name: string, file: string, ...told: string[]): Plant {
  return { name, file, spoil: () => null, told };
}
