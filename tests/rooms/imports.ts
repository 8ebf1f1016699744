import { posix } from 'node:path';
import ts from 'typescript';
import { toCode } from './code.ts';
import type { Source } from './source.ts';

/** One import, export-from or dynamic import. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The path from the project's root that a relative specifier means, else null. */
  readonly path: string | null;
}

/** All imports of a file, of types too. */
export function findImports(source: Source): Import[] {
  const found = ts.preProcessFile(toCode(source), true, true).importedFiles;
  return found.map(({ fileName }) => ({
    specifier: fileName,
    path: fileName.startsWith('.')
      ? posix.join(posix.dirname(source.path), fileName.replace(/\?.*$/, ''))
      : null,
  }));
}
