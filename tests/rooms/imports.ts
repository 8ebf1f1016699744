import { posix } from 'node:path';
import ts from 'typescript';
import { toCode } from './code.ts';
import type { Source } from './source.ts';

/** One import, export-from or dynamic import. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The path from the project's root that a relative or `#room/…` specifier means, else null for a package. */
  readonly path: string | null;
}

/** All imports of a file, of types too. */
export function findImports(source: Source): Import[] {
  const found = ts.preProcessFile(toCode(source), true, true).importedFiles;
  return found.map(({ fileName }) => ({
    specifier: fileName,
    path: toPath(source, fileName.replace(/\?.*$/, '')),
  }));
}

/** `#` stands for `src/`, as package.json says under `imports`. */
function toPath({ path }: Source, specifier: string): string | null {
  if (specifier.startsWith('#')) return posix.join('src', specifier.slice(1));
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}
