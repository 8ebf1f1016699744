import { enterCborList, formatCbor, readCbor, skipCbor, toCborReader } from './cbor.ts';
import { unexpected } from './shape-error.ts';

/** Words that the browser fetches together, from the first to the last in their order. */
export interface WordChunk {
  readonly first: string;
  readonly last: string;
  readonly bytes: Uint8Array;
}

/** A word with all places where it stands, as Pagefind wrote them. */
interface Word {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Bytes before compression: a phrase needs only the words of its own characters, so pieces are small. */
const enough = 3_000;
/** A query has no punctuation, so the words that Pagefind keeps with theirs are never asked for. */
const askable = /^[\p{L}\p{N}]\p{M}*$/u;

/** Cuts Pagefind's files of words anew: into smaller ones, without the words that no query asks for. */
export function toWordChunks(files: readonly Uint8Array[]): WordChunk[] {
  const words = files.flatMap(listWords).sort((a, b) => compare(a.text, b.text));
  const chunks: Word[][] = [];
  let size = enough;
  for (const word of words) {
    if (size + word.bytes.length > enough) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return chunks.map(joinWords);
}

/** A file of words is `[[[word, places, variants], …]]`. */
function listWords(file: Uint8Array): Word[] {
  const reader = toCborReader(file);
  enterCborList(reader);
  const words: Word[] = [];
  for (let left = enterCborList(reader); left > 0; left -= 1) {
    const start = reader.at;
    const parts = enterCborList(reader);
    const text = readCbor(reader);
    if (typeof text !== 'string') throw unexpected('a word', text);
    for (let part = 1; part < parts; part += 1) skipCbor(reader);
    if (askable.test(text)) words.push({ text, bytes: file.subarray(start, reader.at) });
  }
  return words;
}

function joinWords(words: readonly Word[]): WordChunk {
  const head = formatCbor([words.map(() => 0)]).subarray(0, -words.length);
  return {
    first: words.at(0)?.text ?? '',
    last: words.at(-1)?.text ?? '',
    bytes: Buffer.concat([head, ...words.map(({ bytes }) => bytes)]),
  };
}

/** Pagefind's order, by code points. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
