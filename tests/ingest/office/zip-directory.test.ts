import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findBytes, readDirectory } from '#ingest/office/zip-directory.ts';
import { setInEntries, writeLong } from './archive.ts';

const words = '全面推进'.repeat(100);
const plain = zipSync({ 'word/甲.xml': strToU8(words) });
const stored = zipSync({ 'word/甲.xml': strToU8(words) }, { level: 0 });

function sourceOf(bytes: Uint8Array) {
  const read = (start: number, length: number) => bytes.subarray(start, start + length);
  return { size: bytes.length, read };
}

describe('the directory of an archive', () => {
  it.each([
    ['packed', plain, true],
    ['stored', stored, false],
    ['told in long numbers', writeLong(plain), true],
    ['after a long comment', Buffer.concat([plain.slice(0, -2), Buffer.alloc(5000)]), true],
  ])('says where a part is that is %s', (_, bytes, isDeflated) => {
    const [[name, part] = []] = [...readDirectory(sourceOf(bytes))];
    expect(name).toBe('word/甲.xml');
    expect(part).toMatchObject({ offset: 0, size: 1200, isDeflated });
    const start = part ? findBytes(sourceOf(bytes), part) : 0;
    expect(start).toBe(30 + 'word/'.length + 3 + '.xml'.length);
    if (!isDeflated) expect(stored.subarray(start, start + 1200)).toEqual(strToU8(words));
  });

  it.each([
    ['there is none', strToU8(words), 'no directory'],
    ['nothing is there', new Uint8Array(0), 'no directory'],
    ['it stands past the end', plain.slice(100), 'cut off'],
    ['it is locked', setInEntries(plain, 8, 1, 2), 'locked with a password'],
    ['it is packed by another method', setInEntries(plain, 10, 12, 2), 'method 12'],
    ['its end says of long numbers that there are none', withoutLocator(), 'no directory'],
  ])('is refused where %s', (_, bytes, message) => {
    expect(() => readDirectory(sourceOf(bytes))).toThrow(message);
  });

  it('is refused where no part stands', () => {
    const lying = sourceOf(setInEntries(plain, 42, 7));
    const [part] = readDirectory(lying).values();
    expect(() => part && findBytes(lying, part)).toThrow('not where the archive says');
  });
});

/** An end that sends the reader to long numbers, and none there. */
function withoutLocator(): Uint8Array {
  const copy = Buffer.from(plain);
  copy.writeUInt32LE(0xffffffff, copy.length - 6);
  return copy;
}
