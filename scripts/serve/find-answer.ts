import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What a request path leads to: a file, another address, nothing, or nonsense. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly address: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad' };

/** Finds what `target` (path and query of a request) names inside a folder; never a file outside it. */
export async function findAnswer(folder: string, target: string): Promise<Answer> {
  const [path = '', query] = splitAtQuestionMark(target);
  const decoded = decodePath(path);
  if (decoded === null) return { kind: 'bad' };
  const root = resolve(folder);
  const file = join(root, decoded);
  if (file !== root && !file.startsWith(root + sep)) return { kind: 'bad' };
  if (decoded.endsWith('/')) return findFile(join(file, 'index.html'));
  if (!(await isFolder(file))) return findFile(file);
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
    return decoded.startsWith('/') && !/[\0\\]/.test(decoded) ? decoded : null;
  } catch {
    return null;
  }
}

async function findFile(file: string): Promise<Answer> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? { kind: 'file', file } : { kind: 'missing' };
}

async function isFolder(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.isDirectory() === true;
}
