import { describe, expect, it } from 'vitest';
import { draftRecord } from '#ingest/draft-record.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { formatReport } from '#ingest/report/report.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import type { Source } from '#ingest/draft-record.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { noFields } from '#ingest/source/source-text.ts';

const text = `关于做\u200b好试点工作的通知

一、目标

完成投资\u202e001\u202c亿元\u202e以上。

二、任务

到2О12年，落实。
`;
const source: Source = {
  ...{
    text,
    encoding: 'utf-8',
    format: 'text',
    lines: [],
    apart: [],
    notes: [],
    fields: noFields,
  },
  ...{ name: 'bidi.txt', sha256: '0'.repeat(64), received: '2026-11-30', recorded: true },
};
const ingested = ingestText(text, 'bidi.txt');

describe('a text with hidden signs', () => {
  it('is doubted at the first place of each sign, by name', () => {
    expect(
      listDoubts(source, ingested).map(({ offset, kind, remedy }) => [offset, kind, remedy]),
    ).toEqual([
      [3, 'hidden-sign', expect.stringMatching(/^U\+200B ZERO WIDTH SPACE is not seen/)],
      [
        24,
        'hidden-sign',
        expect.stringMatching(
          /^U\+202E RIGHT-TO-LEFT OVERRIDE \(2 times, here first\) is not seen/,
        ),
      ],
      [28, 'hidden-sign', expect.stringMatching(/^U\+202C POP DIRECTIONAL FORMATTING is/)],
      [45, 'look-alike', expect.stringMatching(/^U\+041E, not O is another sign than it seems/)],
    ]);
  });

  it('is doubted where a font has a sign of its own', () => {
    const own = '甲镇工作要点\n1\ue010要求\n贯彻。\n2\ue010任务\n落实。';
    const [doubt, ...more] = listDoubts({ ...source, text: own }, ingestText(own, 'a'));
    expect(more).toEqual([]);
    expect(doubt).toMatchObject({ offset: 8, kind: 'private-sign' });
    expect(doubt?.remedy).toContain('U+E010 (2 times, here first)');
  });

  it('is reported without any of them', () => {
    const report = [...formatReport(source, ingested, [])].join('\n');
    expect(report).toContain('完成投资[U+202E]001[U+202C]亿元');
    expect(report).not.toMatch(/[\u200b\u202c\u202e]/);
    expect(formatPreview(source, ingested)).not.toMatch(/[\u200b\u202c\u202e]/);
  });

  it('keeps them, by their numbers, and its record does not', () => {
    const markdown = formatDocument(ingested.recognition.draft);
    expect(markdown).toContain('完成投资&#x202E;001&#x202C;亿元&#x202E;以上。');
    expect(draftRecord(ingested, source).title).toBe('关于做好试点工作的通知');
    const named = '2О12年⼯作要点\n一、要求\n贯彻。\n二、任务\n落实。';
    expect(draftRecord(ingestText(named, 'a'), source).title).toBe('2012年工作要点');
  });
});
