import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '#policy/tree/build-tree.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { processorSeconds } from '../../processor-seconds.ts';
import { readSamples } from '#scripts/bench/read-samples.ts';
import { recogniseReceived, restore } from './restore.ts';

const samples = readSamples();

describe('recogniseDocument', () => {
  it('accounts for every character of any text', () => {
    const pieces = fc.constantFrom(
      ...['一、', '二、', '(一)', '（二）', '1.', '2.', '(1)', '①', '第一条', '第二条 ', '第一章'],
      ...['总则', '甲乙', '。', ',', '；', '：', ' ', '\n', '\u3000\u3000', '|', '\n|\n', '附件'],
      ...[
        '2012年4月5日',
        '关于甲的通知',
        '（试行）',
        '<b>',
        '# ',
        '- ',
        '\\',
        '&amp;',
        '\t',
        '\u202e',
      ],
      ...[
        '国发〔2011〕1号',
        '各市人民政府：',
        '1.1',
        '第三条之一',
        '***',
        '---',
        '\ufeff',
        '\u200b',
      ],
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        const recognised = recogniseReceived(whole);
        const { draft } = recognised;
        expect(parseDocument(formatDocument(draft))).toEqual(buildTree(draft));
        expect(restore(whole, recognised)).toBe(whole);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to length', () => {
    const unit = '第一条 甲乙丙丁戊己庚辛，依照第二条第（一）项规定办理：（一）甲；（二）乙。\n';
    const seconds = processorSeconds(() => {
      expect(recogniseDocument(unit.repeat(25_000)).evidence.length).toBeGreaterThan(0);
    });
    expect(seconds).toBeLessThan(15);
  });

  it
    .skipIf(samples.length === 0)
    .each(samples.length > 0 ? samples : [{ id: 'no samples beside this checkout', text: '' }])(
    'loses nothing of $id',
    ({ text }) => {
      const recognised = recogniseReceived(text);
      expect(restore(text, recognised)).toBe(text);
      const { draft } = recognised;
      expect(parseDocument(formatDocument(draft))).toEqual(buildTree(draft));
    },
  );
});
