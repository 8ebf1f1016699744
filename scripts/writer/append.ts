import type { FileSystem } from './file-system.ts';

/** So many characters are written at once. */
const atOnce = 1 << 16;

/** Writes pieces at the end of a file, so that a long text need not be put together. */
export async function append(
  disk: FileSystem,
  path: string,
  pieces: Iterable<string>,
): Promise<void> {
  const handle = await disk.open(path, 'a');
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < atOnce) continue;
      await handle.writeFile(text);
      text = '';
    }
    if (text !== '') await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
