import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTree } from '#policy/tree/build-tree.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import { explain } from './explain.ts';
import { restore } from './restore.ts';

const fixtures = new URL('fixtures/', import.meta.url);

function toMarkdown(text: string): string {
  return formatDocument(recogniseDocument(blankStrayMarks(text)).draft);
}

describe('recogniseDocument', () => {
  const stems = readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace(/\.txt$/, ''));

  it('has a fixture for each layout', () => {
    expect(stems.length).toBeGreaterThanOrEqual(10);
  });

  it.each(stems)('recognises %s', (stem) => {
    const text = readFileSync(new URL(`${stem}.txt`, fixtures), 'utf8');
    const markdown = readFileSync(new URL(`${stem}.md`, fixtures), 'utf8');
    expect(toMarkdown(text)).toBe(markdown);
    expect(restore(text)).toBe(text);
  });

  it.each(stems)('says how sure it is of %s and why', (stem) => {
    const text = readFileSync(new URL(`${stem}.txt`, fixtures), 'utf8');
    expect(explain(text)).toBe(readFileSync(new URL(`${stem}.why`, fixtures), 'utf8'));
  });

  it.each([
    '司法部《甲工作若干规定》第四十一条规定 各级机关应当表彰。',
    '符合《甲管理办法》第十五条第二款规定  “变更的，办理手续。”',
    '根据《甲法》（国务院令第5号）制定本规定 乙。',
  ])('finds no title in %s', (text) => {
    expect(recogniseDocument(text).draft.title).toBeNull();
  });

  it.each([
    [
      '一、二、三产业',
      '一、总体要求\n推动一、二、三产业发展。\n二、任务\n抓落实。',
      ['一、', '二、'],
    ],
    [
      'items that begin with 项目 and 款项',
      '甲市办法\n第一条 应当公开下列内容：\n（一）项目管理情况；\n（二）款项使用情况；\n（三）项目验收情况。',
      ['第一条', '（一）', '（二）', '（三）'],
    ],
    [
      'articles that begin by citing others',
      '甲市办法第一条为了甲，制定本办法。第二条第一条所称甲，是指乙。第三条第二条第一款除外。第四条丙。',
      ['第一条', '第二条', '第三条', '第四条'],
    ],
    ['cited articles', '第一条 甲。依照第二条规定。第二条 乙。', ['第一条', '第二条']],
    [
      'cited items',
      '第一条 甲：（一）乙；（二）丙。第二条 第一条第（一）、（二）项除外。',
      ['第一条', '（一）', '（二）', '第二条'],
    ],
    ['a quoted list', '一、要求\n坚持“规划一张图、审批一支笔”。\n二、任务\n无。', ['一、', '二、']],
    ['decimal numbers', '一、目标\n增长1.5个点,达到 2.5 亿元。\n二、任务\n无。', ['一、', '二、']],
    [
      'an article that opens a sentence',
      '第一条甲。第四十三条规定的除外。第二条乙。',
      ['第一条', '第二条'],
    ],
  ])('tells labels from %s', (_, text, labels) => {
    expect(recogniseDocument(text).evidence.map(({ label }) => label)).toEqual(labels);
  });

  it('goes on counting across sections', () => {
    const text = '一、甲\n(一)乙。丙。\n二、丁\n(二)戊。己。\n(三)庚。辛。';
    const { body } = buildTree(recogniseDocument(text).draft);
    expect(body.map(({ children }) => children.map(({ eId }) => eId))).toEqual([
      ['sec_1__cl_1'],
      ['sec_2__cl_2', 'sec_2__cl_3'],
    ]);
  });
});
