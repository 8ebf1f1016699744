import { describe, expect, it } from 'vitest';
import { createLabelCounter } from '#ingest/docx/count-labels.ts';
import { readNumbering } from '#ingest/docx/read-numbering.ts';
import { list, use } from '../word-file.ts';

const numbering = (xml: string) =>
  readNumbering(`<w:numbering xmlns:w="w" xmlns:mc="mc">${xml}</w:numbering>`, 'a.docx');

/** The labels of paragraphs, each by its list and level, with what follows them. */
function count(xml: string, ...steps: readonly (readonly [id: string, level: number])[]): string[] {
  const counter = createLabelCounter(numbering(xml));
  return steps.map(([id, level]) => {
    const label = counter.next(id, level);
    return label === null ? 'none' : `${label.text}${label.gap}|${label.certain ? '' : ' unsure'}`;
  });
}

const level = (at: number, more: string): string => `<w:lvl w:ilvl="${at}">${more}</w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

describe('the lists of a Word file', () => {
  it('say of each level what it says and what it leaves open', () => {
    const all =
      '<w:start w:val="4"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/><w:lvlRestart w:val="0"/>' +
      '<w:isLgl/><w:pStyle w:val="h"/><w:suff w:val="space"/><w:other w:val="x"/>';
    const found = numbering(
      abstract(7, level(0, all), level(1, '<w:suff w:val="wide"/><w:numFmt/>')) + use(3, 7),
    );
    expect([...found.keys()]).toEqual(['3']);
    expect(found.get('3')).toEqual({
      abstractId: '7',
      starts: new Map(),
      levels: new Map([
        [
          0,
          {
            ...{ start: 4, format: 'upperLetter', text: '%1)', restart: 0 },
            ...{ legal: true, style: 'h', gap: 'space' },
          },
        ],
        [
          1,
          {
            ...{ start: 1, format: 'decimal', text: null, restart: null },
            ...{ legal: false, style: null, gap: 'tab' },
          },
        ],
      ]),
    });
    const off = numbering(
      abstract(1, level(0, '<w:isLgl w:val="0"/><w:suff w:val="nothing"/>')) + use(1, 1),
    );
    expect(off.get('1')?.levels.get(0)).toMatchObject({ legal: false, gap: 'nothing' });
  });

  it('are none without their part', () => {
    expect(readNumbering(undefined, 'a.docx').size).toBe(0);
    expect(numbering('<w:num/>').get('')).toEqual({
      abstractId: '',
      starts: new Map(),
      levels: new Map(),
    });
  });

  it('set starts and levels anew for one use', () => {
    const start = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>';
    const own = `<w:lvlOverride w:ilvl="0">${level(0, '<w:lvlText w:val="甲%1"/>')}</w:lvlOverride>`;
    const found = numbering(
      abstract(1, level(0, ''), level(1, '')) + use(1, 1, start + own) + use(2, 1),
    );
    expect(found.get('1')?.starts).toEqual(new Map([[1, 5]]));
    expect(found.get('1')?.levels.get(0)?.text).toBe('甲%1');
    expect(found.get('1')?.levels.get(1)?.text).toBeNull();
    expect(found.get('2')).toMatchObject({ starts: new Map(), abstractId: '1' });
    expect(found.get('2')?.levels.get(0)?.text).toBeNull();
  });

  it('are found by the numbering style that they take', () => {
    const link = '<w:styleLink w:val="laws"/>';
    const take = '<w:numStyleLink w:val="laws"/>';
    const found = numbering(
      abstract(1, take) +
        abstract(2, '<w:styleLink w:val="other"/>', level(0, '<w:lvlText w:val="乙"/>')) +
        abstract(3, link, level(0, '<w:lvlText w:val="甲"/>')) +
        abstract(4, '<w:numStyleLink w:val="none"/>', level(0, '<w:lvlText w:val="丁"/>')) +
        abstract(5, '<w:name w:val="laws"/>', level(0, '<w:lvlText w:val="戊"/>')) +
        [1, 2, 3, 4, 5].map((id) => use(id, id)).join(''),
    );
    const shown = [...found.values()].map(({ abstractId, levels }) => [
      abstractId,
      levels.get(0)?.text,
    ]);
    expect(shown).toEqual([
      ['3', '甲'],
      ['2', '乙'],
      ['3', '甲'],
      ['4', '丁'],
      ['5', '戊'],
    ]);
  });

  it('say nothing in the form for older programs, and nothing after it is lost', () => {
    const older = '<mc:Fallback><w:lvlText w:val="乙"/></mc:Fallback>';
    const found = numbering(
      abstract(1, level(0, `<w:lvlText w:val="甲"/>${older}<w:start w:val="2"/>`)) + use(1, 1),
    );
    expect(found.get('1')?.levels.get(0)).toMatchObject({ text: '甲', start: 2 });
  });

  it('keep apart what stands in a level, in a list or in neither', () => {
    const loose = '<w:start w:val="9"/><w:lvlText w:val="丙"/><w:abstractNumId w:val="9"/>';
    const nowhere = level(0, '<w:lvlText w:val="乙"/>');
    const found = numbering(
      loose +
        nowhere +
        abstract(1, level(0, '<w:lvlText w:val="甲"/>'), loose) +
        loose +
        use(1, 1) +
        loose,
    );
    expect(found.get('1')).toMatchObject({ abstractId: '1' });
    expect(found.get('1')?.levels.get(0)).toMatchObject({ text: '甲', start: 1 });
  });
});

describe('the labels of a list', () => {
  it.each([
    ['%1、', '一、|'],
    ['%1．', '一．|'],
    ['%1.', '一.|'],
    ['%1）', '一）|'],
    ['%1)', '一)|'],
    ['%1：', '一：|'],
    ['%1:', '一:|'],
    ['%1，', '一，|'],
    ['%1,', '一,|'],
    ['、%1', '、一 |'],
    ['第%1条', '第一条 |'],
    ['第%1条 \u3000', '第一条 \u3000|'],
    ['第 %1条', '第 一条 |'],
    [' %1', '一 |'],
    ['%0%1%', '%0一% |'],
  ])('by the pattern %j are %j', (pattern, label) => {
    expect(count(list(1, [['chineseCounting', pattern]]) + use(1, 1), ['1', 0])).toEqual([label]);
  });

  it.each([
    ['decimalEnclosedCircle', '①|'],
    ['decimalEnclosedParen', '⑴|'],
    ['ideographEnclosedCircle', '㊀|'],
    ['decimal', '1 |'],
  ])('that are a sign alone need nothing after it: %s', (format, label) => {
    expect(count(list(1, [[format, '%1']]) + use(1, 1), ['1', 0])).toEqual([label]);
  });

  it('name levels that were not counted yet, by what they begin with', () => {
    const levels = abstract(
      1,
      level(0, '<w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/>'),
      level(1, '<w:lvlText w:val="%1.%2.%4"/>'),
    );
    expect(count(levels + use(1, 1), ['1', 1], ['1', 0], ['1', 1])).toEqual([
      ...['三.1.1 |', '三、|', '三.1.1 |'],
    ]);
  });

  it('are unsure in a format that is not known, and in Arabic digits where a level asks', () => {
    const levels = abstract(
      1,
      level(0, '<w:numFmt w:val="hebrew1"/><w:lvlText w:val="%1、"/>'),
      level(1, '<w:isLgl/><w:numFmt w:val="hebrew1"/><w:lvlText w:val="%1.%2"/>'),
    );
    expect(count(levels + use(1, 1), ['1', 0], ['1', 1])).toEqual(['1、| unsure', '1.1 |']);
  });

  it('begin anew below the level that they say', () => {
    const third = level(2, '<w:lvlText w:val="%3）"/><w:lvlRestart w:val="1"/>');
    const levels = abstract(1, level(0, ''), level(1, ''), third);
    const steps = [0, 1, 2, 1, 2, 0, 2].map((at) => ['1', at] as const);
    expect(count(levels + use(1, 1), ...steps)).toEqual([
      '1.|',
      '1.|',
      '1）|',
      '2.|',
      '2）|',
      '2.|',
      '1）|',
    ]);
    const lowest = abstract(1, level(0, ''), level(8, '<w:lvlText w:val="%9）"/>'));
    const far = [0, 8, 8, 0, 8].map((at) => ['1', at] as const);
    expect(count(lowest + use(1, 1), ...far).at(-1)).toBe('1）|');
  });

  it('go on from one use of a list to the next, where none begins anew', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    const lists = abstract(1, level(0, '')) + use(1, 1) + use(2, 1) + use(3, 1, start);
    expect(count(lists, ['1', 0], ['2', 0], ['3', 0], ['3', 0], ['1', 0])).toEqual([
      ...['1.|', '2.|', '7.|', '8.|', '9.|'],
    ]);
    expect(count(lists, ['9', 0], ['1', 4], ['1', 0])).toEqual(['none', 'none', '1.|']);
  });
});
