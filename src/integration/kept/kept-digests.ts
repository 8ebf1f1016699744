import { hashBytes } from '#corpus/fingerprint.ts';
import type { TextDigests } from '#files/search-files.ts';
import type { Store } from './store.ts';

/** Digests of texts, each worked out once for as long as its text stays the same: to read a text aloud takes longer than to find its structure. */
export function keepDigests(
  { listCharacters, listPairs }: TextDigests,
  code: string,
  store: Store,
): TextDigests {
  const keep =
    <File, Digest>(name: string, make: (file: File) => Digest) =>
    (file: File): Digest => {
      const key = hashBytes(JSON.stringify([code, name, file]));
      const [kept] = store.find(key)?.() ?? [];
      if (kept !== undefined) return JSON.parse(Buffer.from(kept.content).toString()) as Digest;
      const digest = make(file);
      store.write(key, [{ path: `/${name}`, content: Buffer.from(JSON.stringify(digest)) }]);
      return digest;
    };
  return {
    listCharacters: keep('characters', listCharacters),
    listPairs: keep('pairs', listPairs),
  };
}
