import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findBytes, readDirectory } from '#ingest/office/zip-directory.ts';
import { findEntries, setInEntries, writeLong } from './archive.ts';

const two = zipSync(
  { 'a.xml': strToU8('甲'.repeat(100)), 'b/乙.xml': strToU8('b') },
  { level: 0, extra: { 7: strToU8('more') }, comment: 'of one part' },
);

function sourceOf(bytes: Uint8Array) {
  const read = (start: number, length: number) => bytes.subarray(start, start + length);
  return { size: bytes.length, read };
}

const listOf = (bytes: Uint8Array) =>
  [...readDirectory(sourceOf(bytes))].map(([name, part]) => {
    const start = findBytes(sourceOf(bytes), part);
    return [name, new TextDecoder().decode(bytes.subarray(start, start + part.packed))];
  });

const parts = [
  ['a.xml', '甲'.repeat(100)],
  ['b/乙.xml', 'b'],
];

describe('the entries of an archive', () => {
  it('are read one after the other, with what stands beside their names', () => {
    expect(listOf(two)).toEqual(parts);
    const [part] = readDirectory(sourceOf(two)).values();
    expect(part).toEqual({ offset: 0, packed: 300, size: 300, isDeflated: false });
  });

  it('are read from the last end that the archive has', () => {
    expect(listOf(Buffer.concat([two, Buffer.alloc(1)]))).toEqual(parts);
    const far = Buffer.concat([two, Buffer.alloc(65_535)]);
    expect(listOf(far)).toEqual(parts);
    expect(() => listOf(Buffer.concat([two, Buffer.alloc(65_536)]))).toThrow(
      'the archive has no directory',
    );
  });

  it('are none where there are none', () => {
    expect(readDirectory(sourceOf(zipSync({}))).size).toBe(0);
    expect(() => readDirectory(sourceOf(new Uint8Array(21)))).toThrow(
      'the archive has no directory',
    );
  });

  it('are refused where the directory stands past the end', () => {
    const { end } = findEntries(two);
    const moved = (by: number) => {
      const copy = Buffer.from(two);
      copy.writeUInt32LE(copy.readUInt32LE(end + 16) + by, end + 16);
      return sourceOf(copy);
    };
    expect(readDirectory(moved(0)).size).toBe(2);
    expect(readDirectory(moved(22)).size).toBe(0);
    expect(() => readDirectory(moved(23))).toThrow('the archive is cut off');
  });

  it('are refused where they are locked or packed in another way, by name', () => {
    expect(() => listOf(setInEntries(two, 8, 0x0801, 2))).toThrow(
      'a.xml is locked with a password',
    );
    expect(listOf(setInEntries(two, 8, 0x0800, 2))).toEqual(parts);
    expect(() => listOf(setInEntries(two, 10, 9, 2))).toThrow('a.xml is packed by method 9');
    const [packed] = readDirectory(sourceOf(setInEntries(two, 10, 8, 2))).values();
    expect(packed?.isDeflated).toBe(true);
  });

  it('are refused where no part stands', () => {
    const lying = (offset: number) => sourceOf(setInEntries(two, 42, offset));
    for (const offset of [1, two.length - 5, two.length + 5]) {
      const [part] = readDirectory(lying(offset)).values();
      expect(() => part && findBytes(lying(offset), part)).toThrow(
        'a part is not where the archive says',
      );
    }
  });
});

describe('an archive that tells its numbers in eight bytes', () => {
  const one = zipSync({ 'a.xml': strToU8('甲'.repeat(100)) }, { level: 0 });
  const long = writeLong(one);

  it('tells those that are too long for four so, and no others', () => {
    expect(listOf(long)).toEqual([parts[0]]);
    // Of the three only the place stands in eight bytes.
    const some = Buffer.from(long);
    const [entry = 0] = findEntries(long).entries;
    some.writeUInt32LE(300, entry + 24);
    some.writeUInt32LE(300, entry + 20);
    expect(() => listOf(some)).toThrow('a part is not where the archive says');
    some.writeUInt32LE(0, entry + 42);
    expect(listOf(some)).toEqual([parts[0]]);
  });

  it('is refused where they do not stand where they should', () => {
    const { end } = findEntries(long);
    const broken = (at: number) => {
      const copy = Buffer.from(long);
      copy.writeUInt32LE(0, at);
      return sourceOf(copy);
    };
    expect(() => readDirectory(broken(end - 20))).toThrow('the archive has no directory');
    expect(() => readDirectory(broken(end - 20 - 56))).toThrow('the archive has no directory');
  });

  it('may say so of one number alone', () => {
    const { end } = findEntries(long);
    for (const place of [12, 16]) {
      const copy = Buffer.from(long);
      copy.writeUInt32LE(1, end + place);
      expect(readDirectory(sourceOf(copy)).size).toBe(1);
    }
  });
});
