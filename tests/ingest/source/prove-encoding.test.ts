import { describe, expect, it } from 'vitest';
import { findMark, type Proof, proveEncoding } from '#ingest/source/prove-encoding.ts';

/** What is asked of these bytes until a proof holds, and what it proves. */
function ask(start: Uint8Array, holds: (proof: Proof) => boolean, length = start.length) {
  const asked: string[] = [];
  const proofs = proveEncoding(start, length);
  let step = proofs.next();
  while (step.done !== true) {
    const { encoding, without } = step.value;
    asked.push(without === null ? encoding : `${encoding} without ${without.source}`);
    step = proofs.next(holds(step.value));
  }
  return [asked, step.value];
}

const never = (): boolean => false;
const always = (): boolean => true;
const chinese = Buffer.from('甲镇工作要点，一、要求。', 'utf16le');
const gb = ['utf-8 without \\0', 'utf-8', 'gb18030 without \\0|\\p{Co}|\\p{Cn}'];

describe('the encoding of a file', () => {
  it('is that of its mark or none', () => {
    const marked = Uint8Array.from([0xff, 0xfe, 0x32, 0x75]);
    expect(ask(marked, always)).toEqual([['utf-16le'], 'utf-16le']);
    expect(ask(marked, never)).toEqual([['utf-16le'], null]);
  });

  it.each([
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xef, 0xbb, 0xbe], null],
    [[0xef, 0xba, 0xbf], null],
    [[0xee, 0xbb, 0xbf], null],
    [[0xff, 0xff], null],
    [[0xfe, 0xfe], null],
    [[], null],
  ])('is marked by %j as %s', (bytes, encoding) => {
    expect(findMark(Uint8Array.from(bytes))).toBe(encoding);
  });

  it('is UTF-8 where that holds, then GB18030', () => {
    const bytes = Buffer.from('abc');
    expect(ask(bytes, always)).toEqual([gb.slice(0, 1), 'utf-8']);
    expect(ask(bytes, ({ without }) => without === null)).toEqual([gb.slice(0, 2), 'utf-8']);
    expect(ask(bytes, ({ encoding }) => encoding === 'gb18030')).toEqual([gb, 'gb18030']);
    expect(ask(bytes, never)).toEqual([gb, null]);
  });

  it('is UTF-16 where nearly all characters are those of Chinese text', () => {
    expect(ask(chinese, ({ encoding }) => encoding === 'utf-16le')).toEqual([
      ['utf-8 without \\0', 'utf-16le'],
      'utf-16le',
    ]);
    const swapped = Buffer.from(chinese).swap16();
    expect(ask(swapped, ({ encoding }) => encoding === 'utf-16be')).toEqual([
      ['utf-8 without \\0', 'utf-16be'],
      'utf-16be',
    ]);
    expect(ask(chinese, never, chinese.length + 1)).toEqual([gb, null]);
    expect(ask(Buffer.from('abc, def.', 'utf16le'), never)).toEqual([gb, null]);
    const strange = Buffer.from(`${'甲'.repeat(97)}ԀԀԀ`, 'utf16le');
    expect(ask(strange, never)).toEqual([gb, null]);
    const usual = Buffer.from(`${'甲'.repeat(98)}ԀԀ`, 'utf16le');
    expect(ask(usual, never)[0]).toContain('utf-16le');
  });
});
