import { describe, expect, it } from 'vitest';
import { joinLines, splitParagraphs } from '#policy/recognise/lines/paragraphs.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan, type Span } from '#policy/recognise/lines/spans.ts';
import { findAttachmentItems, splitClosing } from '#policy/recognise/regions/closing.ts';

const whole = (source: string) => ({ start: 0, end: source.length });
const split = (source: string): string[] =>
  splitParagraphs(source, findSpaces(source), whole(source)).map((span) => readSpan(source, span));

describe('the paragraphs of a text', () => {
  it.each([
    ['甲。\n乙。', ['甲。', '乙。']],
    ['  甲。\n\n乙。\n', ['甲。', '乙。']],
    ['甲。 乙。', ['甲。', '乙。']],
    ['甲： 5亿元', ['甲： 5亿元']],
    ['“甲。” 乙。', ['“甲。”', '乙。']],
    ['“甲” 乙。', ['“甲” 乙。']],
    ['（甲） 乙。', ['（甲） 乙。']],
    ['甲   乙', ['甲', '乙']],
    ['甲 乙', ['甲 乙']],
    ['', []],
  ])('of %j are %j', (source, paragraphs) => {
    expect(split(source)).toEqual(paragraphs);
  });

  it('are joined over their line ends as one block', () => {
    const join = (source: string) => readSpan(source, joinLines(source, whole(source)));
    expect(join('甲\n 乙\r\n\r\n丙')).toBe('甲乙丙');
    expect(join('use\nwords')).toBe('use\nwords');
    expect(join('use\n\nwords')).toBe('usewords');
    expect(join('甲')).toBe('甲');
  });
});

describe('lines that only wrap', () => {
  const line = '各地要抓好落实明确责任确保成效并且加强领导健全机制严格督查推动工作';
  const source = `${`${line}\n`.repeat(11)}推动工作。\n另起一行。\n`;
  const joined = joinSoftLines(source, findSpaces(source));

  it('are joined with the way back to where they were', () => {
    expect(joined.text).toBe(`${line.repeat(11)}推动工作。\n另起一行。\n`);
    for (const words of ['确保成效', '另起一行']) {
      const at = joined.text.lastIndexOf(words);
      const [range, ...more] = joined.toSource([{ start: at, end: at + words.length }]);
      expect(more).toEqual([]);
      expect(source.slice(range?.start, range?.end)).toBe(words);
      expect(joined.toOffset(at)).toBe(source.lastIndexOf(words));
      expect(joined.fromOffset(source.lastIndexOf(words))).toBe(at);
    }
  });

  it('leave out of a stretch the line ends that were joined', () => {
    const span = joined.toSource([{ start: 2, end: 2 * line.length + 3 }]);
    expect(span).toEqual([
      { start: 2, end: line.length },
      { start: line.length + 1, end: 2 * line.length + 1 },
      { start: 2 * line.length + 2, end: 2 * line.length + 5 },
    ]);
    const first = joined.toSource([{ start: 0, end: line.length }]);
    expect(first).toEqual([{ start: 0, end: line.length }]);
    expect(joined.toSource([{ start: 3, end: 3 }])).toEqual([{ start: 3, end: 3 }]);
    expect(joined.fromOffset(line.length)).toBe(line.length);
    expect(joined.toOffset(line.length)).toBe(line.length + 1);
  });

  it('stay as they are where nothing wraps', () => {
    const plain = joinSoftLines('甲。\n乙。', findSpaces('甲。\n乙。'));
    const span = [{ start: 0, end: 4 }];
    expect([plain.text, plain.toOffset(3), plain.fromOffset(3)]).toEqual(['甲。\n乙。', 3, 3]);
    expect(plain.toSource(span)).toBe(span);
  });
});

describe('the closing lines of a text', () => {
  const close = (source: string): string[] =>
    splitClosing(source, findSpaces(source), whole(source)).closing.map((span) =>
      readSpan(source, span),
    );

  it.each([
    ['抓好落实。\n甲市人民政府\n2012年4月5日', ['甲市人民政府', '2012年4月5日']],
    ['抓好落实。\n2012年4月5日\n甲市人民政府', ['2012年4月5日', '甲市人民政府']],
    ['抓好落实。甲市人民政府2012年4月5日', ['甲市人民政府', '2012年4月5日']],
    [
      '抓好落实。\n甲市人民政府\n2012年4月5日\n（此件公开发布）',
      ['甲市人民政府', '2012年4月5日', '（此件公开发布）'],
    ],
    ['抓好落实。\n（此件公开发布）', ['（此件公开发布）']],
    [
      '抓好落实。\n附件：1.甲名单2.乙名单\n甲市人民政府\n2012年4月5日',
      ['附件：1.甲名单', '2.乙名单', '甲市人民政府', '2012年4月5日'],
    ],
    ['抓好落实。\n附件：见表。\n再抓落实。', []],
    ['自2012年4月5日起施行。', []],
    ['抓好落实。', []],
  ])('of %j are %j', (source, lines) => {
    expect(close(source)).toEqual(lines);
  });

  it('list attachments by their numbers behind the word alone', () => {
    const items = (lines: readonly string[]) => {
      let at = 0;
      const spans = lines.map((text): Span => {
        const start = at;
        at += text.length;
        return [{ start, end: at }];
      });
      return findAttachmentItems(lines.join(''), spans).map(
        ({ label, title, start }) => `${label} ${title} ${start}`,
      );
    };
    expect(items(['附件：1.甲', '2. 乙', '３．丙'])).toEqual(['2. 乙 6', '３． 丙 10']);
    expect(items(['2.乙'])).toEqual([]);
    expect(items(['附件：1.甲', '甲市政府', '2.乙'])).toEqual([]);
    expect(items(['附 件:', '12、甲', '123、乙'])).toEqual(['12、 甲 4']);
  });
});
