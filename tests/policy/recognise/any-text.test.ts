import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTree } from '#policy/tree/build-tree.ts';
import { findNormalisations } from '#policy/fidelity/find-normalisations.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { rebuildReceived } from '#policy/fidelity/received-text.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import { listNodes, treeText } from '#policy/tree/walk.ts';
import { processorSeconds } from '../../processor-seconds.ts';
import { readSamples } from '#scripts/bench/read-samples.ts';

/** ANY_TEXT_RUNS=10000 makes the long run. */
const runs = Number(process.env['ANY_TEXT_RUNS'] ?? 600);
const timeout = 20_000 + runs * 20;
const seed = readFileSync(
  new URL('../../../seeds/000_9413564484228989.txt', import.meta.url),
  'utf8',
);
const originals = [seed, ...readSamples().map(({ text }) => text)];

const pieces = [
  ...[
    '一、',
    '二、',
    '(一)',
    '（二）',
    '1.',
    '2、',
    '(1)',
    '①',
    '第一条',
    '第二条之一 ',
    '第一章 ',
  ],
  ...[
    '1.1',
    '1 总则',
    '目录',
    '附件1',
    '附件：1.',
    '（此件公开发布）',
    '2012年4月5日',
    '甲市人民政府',
  ],
  ...[
    '《',
    '》',
    '〔2012〕3号',
    '。',
    '；',
    '：',
    '，',
    ' ',
    '\n',
    '\r\n',
    '\u3000\u3000',
    '|',
    '\t',
  ],
  ...[
    '<script>',
    '{process.exit()}',
    ':::',
    '](javascript:',
    '\u202e',
    '\ufeff',
    '&amp;',
    '\\',
    '#',
  ],
  ...['𠮷', '😀', '总体要求', '以甲为指导', '的', '分别达到5%和6%'],
];
const mutation = fc.record({
  original: fc.constantFrom(...originals),
  from: fc.nat(30_000),
  length: fc.integer({ min: 0, max: 1500 }),
  edits: fc.array(
    fc.record({ at: fc.nat(1500), cut: fc.nat(6), put: fc.constantFrom(...pieces) }),
    { maxLength: 8 },
  ),
});
const mutated = mutation.map(({ original, from, length, edits }) => {
  const start = from % Math.max(1, original.length);
  const text = original.slice(start, start + length);
  return edits.reduce((now, { at, cut, put }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);
});
const random = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
/** A NUL cannot be written as text.md; reading a file refuses it before this. */
const anyText = fc.oneof(mutated, random).map((text) => text.replaceAll('\0', ''));

describe(`any text (${runs} runs; ANY_TEXT_RUNS sets how many)`, () => {
  it(
    'is accounted for and comes back the same',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { draft, blocks } = recogniseDocument(blankStrayMarks(text));
          const tree = buildTree(draft);
          const received = rebuildReceived(treeText(tree), findNormalisations(text, blocks));
          expect(received.map((piece) => piece.text).join('')).toBe(text);
          expect(parseDocument(formatDocument(draft))).toEqual(tree);
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );

  it(
    'gives evidence for each provision and doubts within it',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { draft, evidence, doubts } = recogniseDocument(blankStrayMarks(text));
          const labels = [...listNodes(buildTree(draft))].filter(
            ({ type }) => type === 'provision',
          );
          expect(evidence.length).toBe(labels.length);
          expect(evidence.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
          expect(doubts.every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );

  it.each([
    ['ten thousand nested labels', '第一章第一节一、（一）1.（1）①'.repeat(1500)],
    ['a hundred thousand short lines', '甲\n'.repeat(100_000)],
    ['a line of four million characters', '甲乙丙丁，'.repeat(800_000)],
    ['open brackets only', '（《〈'.repeat(100_000)],
    ['dates and signatures only', '甲市人民政府2012年4月5日附件1 '.repeat(5_000)],
    ['digits only', '1 2'.repeat(100_000)],
  ])('is read in time: %s', (_, text) => {
    const seconds = processorSeconds(() => {
      expect(recogniseDocument(text).blocks.length).toBeGreaterThan(0);
    });
    expect(seconds).toBeLessThan(Math.max(4, text.length / 100_000));
  });
});
