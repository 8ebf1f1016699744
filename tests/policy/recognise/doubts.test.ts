import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

const kinds = (text: string): string[] => recogniseDocument(text).doubts.map(({ kind }) => kind);

describe('doubts', () => {
  it('are none about a plain document', () => {
    expect(kinds('甲镇工作要点\n一、要求\n贯彻。\n二、任务\n落实。')).toEqual([]);
  });

  it('are none about the printed head, a number or a note before the title', () => {
    const body = '甲镇工作要点\n一、要求\n贯彻。\n二、任务\n落实。';
    expect(kinds(`甲镇人民政府文件\n甲政发〔2012〕3号\n${body}`)).toEqual([]);
    expect(kinds(`（2012年4月5日印发）\n${body}`)).toEqual([]);
  });

  it.each([
    ['before-title', '栏目：政务公开\n甲镇工作要点\n一、要求\n贯彻。\n二、任务\n落实。'],
    ['no-title', '今天开会。\n一、要求\n贯彻。\n二、任务\n落实。'],
    [
      'number-jump',
      '甲镇工作要点\n一、要求\n贯彻。\n二、任务\n落实。\n四、保障\n加强。\n五、其他\n无。',
    ],
    [
      'contents-list',
      '甲市条例\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。',
    ],
    [
      'heading-end',
      '甲镇工作要点一、明确责任各单位乙丙。二、健全机制推进丁戊。三、严格督查推动己庚。',
    ],
    ['label-in-prose', '甲镇工作要点\n一、要求\n贯彻。\n二、任务\n落实。\n七、误\n十二、误'],
  ])('name %s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it('say where and what to do', () => {
    const [doubt] = recogniseDocument('今天开会。\n一、要求\n贯彻。\n二、任务\n落实。').doubts;
    expect(doubt).toEqual({
      offset: 0,
      context: '今天开会。 一、要求 贯彻。 二、任务 落实。',
      kind: 'no-title',
      remedy: 'no title was found; put # before it',
    });
  });

  it('come in the order of the text', () => {
    const offsets = recogniseDocument(
      '今天。\n三、甲\n乙。\n四、丙\n丁。\n九、戊\n己。',
    ).doubts.map(({ offset }) => offset);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  });
});

describe('confidence', () => {
  const text = '甲市条例\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。\n第九条 丙。';

  it('is as high for an article that counts on over a chapter', () => {
    const { evidence } = recogniseDocument(text);
    const found = evidence.find(({ label }) => label.startsWith('第二条'));
    expect(found?.reasons).toContain('counts on from 第一条');
    expect(found?.confidence).toBeGreaterThan(0.95);
  });

  it('is low where nothing counts up to a number', () => {
    const { evidence } = recogniseDocument(text);
    expect(evidence.at(-1)).toMatchObject({ label: '第九条' });
    expect(evidence.at(-1)?.confidence).toBeLessThan(0.8);
  });
});
