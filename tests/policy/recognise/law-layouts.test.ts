import { describe, expect, it } from 'vitest';
import { buildTree } from '#policy/tree/build-tree.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { layouts, tightLayouts } from './layouts.ts';
import { readSamples } from '#scripts/bench/read-samples.ts';
import { listNodes } from '#policy/tree/walk.ts';

const laws = readSamples().filter(({ id, text }) => id.startsWith('law') && text.includes('\n'));
const law = [
  '甲市供水条例',
  '（2020年9月24日 甲市第十三届人民代表大会常务委员会第二十四次会议通过）',
  '第一章 总则',
  '第一条 为了保障供水安全，根据有关法律，制定本条例，适用于本市行政区域。',
  '第二条 供水单位应当遵守下列规定，保证水质水量，并且接受社会监督：',
  '（一）建立检测制度，按照国家规定的项目和频次检测水质，及时公布结果；',
  '（二）依照第三条第（一）项的规定报告。',
  '第二条之一 本条例第二条所称供水单位，包括自建设施供水的单位在内。',
  '第二章 法律责任',
  '第三条 违反本条例规定的，由市人民政府有关部门责令限期改正，并且予以通报批评。',
].join('\n');

/** Labels, headings and the place of each unit; blocks depend on the layout. */
function outline(text: string): string[] {
  const tree = buildTree(recogniseDocument(text).draft);
  return [...listNodes(tree)].flatMap((node) =>
    node.type === 'provision' ? [`${node.eId} ${node.label} ${node.heading ?? ''}`] : [],
  );
}

const cases = [{ id: 'a law of our own', text: law }, ...laws].flatMap(({ id, text }) =>
  Object.entries({ ...layouts, ...tightLayouts }).map(([layout, lay]) => ({
    id,
    text,
    layout,
    lay,
  })),
);

describe('a law', () => {
  it('has its own structure', () => {
    expect(outline(law)).toEqual([
      'chp_1 第一章 总则',
      'chp_1__art_1 第一条 ',
      'chp_1__art_2 第二条 ',
      'chp_1__art_2__item_1 （一） ',
      'chp_1__art_2__item_2 （二） ',
      'chp_1__art_2_1 第二条之一 ',
      'chp_2 第二章 法律责任',
      'chp_2__art_3 第三条 ',
    ]);
  });

  it.each(cases)('is the same in every layout: $id in $layout', ({ text, lay }) => {
    const lines = text.split('\n').map((line) => line.trim());
    expect(outline(lay(lines.filter((line) => line !== '')))).toEqual(outline(text));
  });
});
