import type { Mutant as StrykerMutant } from '@stryker-mutator/api/core';

/** One small change to a file of the project. */
export interface Mutant {
  /** The file's path from the root of the project. */
  readonly file: string;
  /** Where the change begins, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The line on which it begins, without the white space around it. */
  readonly code: string;
  /** The code as it is. */
  readonly original: string;
  /** The code that stands there instead. */
  readonly replacement: string;
  /** What tells it from every other change to the same file. */
  readonly key: string;
}

/** A change as Stryker makes it, told with the text of its file. */
export function toMutant(file: string, text: string, mutant: StrykerMutant): Mutant {
  const { start, end } = mutant.location;
  const lines = text.split('\n');
  const toOffset = ({ line, column }: typeof start): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column);
  return {
    file,
    line: start.line + 1,
    column: start.column + 1,
    code: lines[start.line]?.trim() ?? '',
    original: text.slice(toOffset(start), toOffset(end)),
    replacement: mutant.replacement,
    key: toKey(mutant, 0),
  };
}

/** What tells a change from every other change to the same file, where its lines and columns are counted from `first`. */
export function toKey({ location, replacement }: StrykerMutant, first: 0 | 1): string {
  const { start, end } = location;
  const numbers = [start.line, start.column, end.line, end.column].map((number) => number - first);
  return `${numbers.join(':')} ${replacement}`;
}
