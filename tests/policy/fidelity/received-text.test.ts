import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rebuildReceived } from '#policy/fidelity/received-text.ts';
import { treeText } from '#policy/tree/walk.ts';
import { readRealDocument } from '../../corpus/real-content.ts';

describe('rebuildReceived', () => {
  it('puts what was removed back where it stood', () => {
    const pieces = rebuildReceived('一二三', [
      { offset: 1, removed: ' ', kind: 'block-space' },
      { offset: 4, removed: '|', kind: 'stray-mark' },
    ]);
    expect(pieces.map(({ text }) => text)).toEqual(['一', ' ', '二三', '|']);
    expect(pieces.map(({ removedBy }) => removedBy?.kind ?? null)).toEqual([
      null,
      'block-space',
      null,
      'stray-mark',
    ]);
  });

  it('ends with what is kept behind the last removal', () => {
    const pieces = rebuildReceived('一二三', [{ offset: 0, removed: '|', kind: 'stray-mark' }]);
    expect(pieces.map(({ text }) => text)).toEqual(['|', '一二三']);
    expect(rebuildReceived('一', [])).toEqual([{ text: '一', removedBy: null }]);
    expect(rebuildReceived('', [])).toEqual([]);
  });

  it('gives back the seed from the published document', () => {
    const { tree, normalisations, record } = readRealDocument();
    const seed = readFileSync(`seeds/${record.provenance?.seed ?? ''}`, 'utf8');
    const rebuilt = rebuildReceived(treeText(tree), normalisations);
    expect(rebuilt.map(({ text }) => text).join('')).toBe(seed);
  });
});
