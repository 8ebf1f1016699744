import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What a request path leads to: a file, another address, nothing, or nonsense. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly address: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad' };

/**
 * Finds what `target` (path and query of a request) names inside a folder: never a file outside it, be it by `..` or by
 * a link, and none whose name or folder begins with a dot.
 */
export async function findAnswer(folder: string, target: string): Promise<Answer> {
  const [path = '', query] = splitAtQuestionMark(target);
  const decoded = decodePath(path);
  if (decoded === null) return { kind: 'bad' };
  const root = await realpath(folder).catch(() => null);
  if (root === null) return { kind: 'missing' };
  const found = await find(root, decoded);
  if (found === null) return { kind: 'missing' };
  if (!found.isFolder) {
    return decoded.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file: found.file };
  }
  if (decoded.endsWith('/')) {
    const index = await find(root, `${decoded}index.html`);
    return index?.isFolder === false ? { kind: 'file', file: index.file } : { kind: 'missing' };
  }
  // Leading slashes are joined into one, else `//host` would send the reader to another site.
  const address = `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
  return { kind: 'redirect', address };
}

function splitAtQuestionMark(target: string): string[] {
  const index = target.indexOf('?');
  return index < 0 ? [target] : [target.slice(0, index), target.slice(index + 1)];
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    const isPath = decoded.startsWith('/') && !/[\0\\]/.test(decoded);
    return isPath && !decoded.split('/').includes('..') ? decoded : null;
  } catch {
    return null;
  }
}

interface Found {
  /** Its place without any link on the way. */
  readonly file: string;
  readonly isFolder: boolean;
}

/** The file or folder at a path, where it may be shown. */
async function find(root: string, path: string): Promise<Found | null> {
  const file = await realpath(join(root, path)).catch(() => null);
  if (file === null) return null;
  const inside = relative(root, file);
  if (inside === '..' || inside.startsWith(`..${sep}`) || join(root, inside) !== file) return null;
  const names = [...path.split('/'), ...inside.split(sep)];
  if (names.some((name) => name.startsWith('.'))) return null;
  const kind = await stat(file).catch(() => null);
  if (kind === null || !(kind.isFile() || kind.isDirectory())) return null;
  return { file, isFolder: kind.isDirectory() };
}
