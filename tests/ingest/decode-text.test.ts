import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#ingest/source/decode-text.ts';

const seed = readFileSync(new URL('../../seeds/000_9413564484228989.txt', import.meta.url), 'utf8');
const wide = Buffer.from(seed, 'utf16le');
const swapped = Buffer.from(wide).swap16();
const little = Buffer.from([0xff, 0xfe]);
const big = Buffer.from([0xfe, 0xff]);
const mark = Buffer.from('\ufeff');

/** A text whose first part ends within a character of four bytes. */
const long = `一、${'甲'.repeat(32_765)}𠮷${'乙'.repeat(9)}`;

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', Buffer.from(seed), seed],
    ['utf-8', Buffer.concat([mark, Buffer.from(seed)]), `\ufeff${seed}`],
    ['utf-16le', Buffer.concat([little, wide]), `\ufeff${seed}`],
    ['utf-16be', Buffer.concat([big, swapped]), `\ufeff${seed}`],
    ['utf-16le', wide, seed],
    ['utf-16be', swapped, seed],
    ['utf-16le', Buffer.from(long, 'utf16le'), long],
    ['gb18030', Buffer.from('b9e6b6a8a1a3d2bba1a2bcd7', 'hex'), '规定。一、甲'],
    ['gb18030', Buffer.from('bcd78139ee39', 'hex'), '甲㐀'],
  ])('is found to be %s', (encoding, bytes, text) => {
    expect(decodeText(bytes, 'a.txt')).toEqual({ encoding, text });
  });

  it.each([
    ['of half a character', Buffer.concat([little, Buffer.from([0x61])]), 'utf-16le'],
    [
      'of an unpaired surrogate',
      Buffer.concat([little, Buffer.from([0, 0xd8, 0x41, 0])]),
      'utf-16le',
    ],
    ['that are no UTF-8 under its mark', Buffer.concat([mark, Buffer.from([0xbc, 0xd7])]), 'utf-8'],
    ['of private use', Buffer.from('bcd7aaa1', 'hex'), 'neither'],
    ['with a zero byte', Buffer.from('甲\0乙'), 'U+0000'],
    ['of no encoding', Buffer.from([0x80, 0xff, 0xfe, 0x81]), 'neither'],
  ])('is refused for bytes %s', (_, bytes, words) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(words);
  });
});
