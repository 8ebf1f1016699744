import { describe, expect, it } from 'vitest';
import { formatCbor, parseCbor, type Cbor } from '#scripts/search-index/cbor.ts';
import { toWordChunks } from '#scripts/search-index/word-chunks.ts';

/** A word that stands on so many pages, as Pagefind writes it. */
function toWord(text: string, pages: number): Cbor {
  return [text, Array.from({ length: pages }, (): Cbor => [1, [-25, 3, 9], []]), []];
}

function chunk(...files: Cbor[][]): { range: string; words: Cbor }[] {
  const chunks = toWordChunks(files.map((words) => formatCbor([words])));
  return chunks.map(({ first, last, bytes }) => ({
    range: `${first}-${last}`,
    words: parseCbor(bytes),
  }));
}

describe('toWordChunks', () => {
  it('leaves out words that hold punctuation', () => {
    const words = [toWord('产', 1), toWord('产、', 1), toWord('第一条', 1), toWord('１', 1)];
    expect(chunk(words)).toEqual([{ range: '产-１', words: [[toWord('产', 1), toWord('１', 1)]] }]);
  });

  it('cuts a long file where a word begins', () => {
    const words = [toWord('一', 500), toWord('二', 300), toWord('三', 10)];
    expect(chunk(words).map(({ range }) => range)).toEqual(['一-一', '三-二']);
  });

  it('joins short files in the order of code points', () => {
    const joined = chunk(
      [toWord('产', 1)],
      [toWord('𠮷', 1)],
      [toWord('\uff10', 1), toWord('2', 1)],
    );
    expect(joined.map(({ range }) => range)).toEqual(['2-𠮷']);
    expect(joined[0]?.words).toEqual([
      [toWord('2', 1), toWord('产', 1), toWord('\uff10', 1), toWord('𠮷', 1)],
    ]);
  });

  it('has no file where there is no word', () => {
    expect(chunk([toWord('。', 4)])).toEqual([]);
  });

  it.each([
    [[1], 'CBOR: type 0 at 0, expected a list'],
    [[0x81, 0x81, 0x81, 0x01], 'pagefind: a word of another shape than version 1.5.2 writes: 1'],
  ])('refuses a file of another shape', (bytes, message) => {
    expect(() => toWordChunks([Uint8Array.from(bytes)])).toThrow(message);
  });
});
