import { describe, expect, it } from 'vitest';
import { checkFidelity } from '#policy/fidelity/check-draft.ts';
import { findNormalisations } from '#policy/fidelity/find-normalisations.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

/** The lines that are left of a text. */
function linesOf(text: string): string[] {
  const blanked = blankStrayMarks(text);
  expect(blanked).toHaveLength(text.length);
  return blanked.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

const one = '一、加强值守。各镇要严格执行二十四小时值班制度，主要负责人在岗带班，';
const two = '遇有险情立即上报，不得迟报、漏报、瞒报。防汛物资要备足备齐，';
const three = '并落实专人保管。汛期结束以后要做好总结，报市防汛指挥部办公室备案。';

describe('a bare page number', () => {
  it.each(['3', '  12', '３', '3/9', '· 3 ·', '•3•', 'Page 3', 'Page 3 of 9', '第3页（共9页）'])(
    'within a sentence is left out: %s',
    (number) => {
      expect(linesOf(`${one}\n${number}\n${two}\n`)).toEqual([one, two]);
    },
  );

  it('between paragraphs is left out where it counts on', () => {
    const text = [one, '3', two, three, one, two, three, '4', one, two, three, '5'].join('\n');
    const kept = [one, two, three, one, two, three, one, two, three];
    expect(linesOf(text)).toEqual(kept);
  });

  it('between paragraphs is left out where it counts on from one in dashes', () => {
    expect(linesOf([three, '2', two + three, '— 3 —', three].join('\n'))).toEqual([
      three,
      two + three,
      three,
    ]);
  });

  it.each([
    ['a year in a table', ['指标', '2012', '粮食产量', '12', '常住人口', '50']],
    ['the cells of a row', ['粮食产量（万吨）', '11', '12', '13', '常住人口，万人', '50', '51']],
    [
      'labels on their lines',
      ['1', '总则', `${three}${three}${three}${three}`, '2', '术语', three],
    ],
    ['a number that is wanted', ['全市粮食播种面积稳定，产量达到', '12', '万吨以上，比上年增长。']],
    ['a number with its unit', ['全市新增就业，城镇居民收入', '3', '万元以上，比上年增长。']],
    ['one alone between paragraphs', [three, '3', one]],
    ['an item of a list', ['办理事项如下：', '3', '换证。']],
  ])('is not %s', (_, lines) => {
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });
});

const head = '临江市防汛预案';

describe('a line printed again on each page', () => {
  it.each([
    [
      'beside the numbers of pages',
      [head, one, two, '— 1 —', head, three, one, '— 2 —', head, two],
    ],
    ['beside bare numbers', [head, one, '1', head, two, three, one, '2', head, two, three]],
    ['within sentences', [head, one, head, two, three, one, head, two, three]],
  ])('is left out but for the first: %s', (_, lines) => {
    const kept = lines.filter((line, at) => line.length > 10 || (line === head && at === 0));
    expect(linesOf(lines.join('\n'))).toEqual(kept);
  });

  it.each([
    ['a heading of each chapter', ['保障措施', three, one + three, '保障措施', three, two + three]],
    ['who signs twice', [three, '临江市人民政府', '2024年5月1日', three, '临江市人民政府', three]],
    ['cells of a table', ['甲镇', '牵头单位', '乙镇', '牵头单位', '丙镇', '牵头单位']],
    ['a label', [one, '一、总体要求', two, three, one, '一、总体要求', two]],
  ])('is not %s', (_, lines) => {
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });
});

describe('what is left out of a scan', () => {
  const text = ['关于做好防汛工作的通知', one, head, two, three, '3', one, head, two, three].join(
    '\n',
  );
  const { draft, blocks } = recogniseDocument(blankStrayMarks(text));
  const markdown = formatDocument(draft);

  it('is listed with its kind and proved', () => {
    const text = [`${head}通知`, one, '3', head, two, three, one, '4', head, two, three].join('\n');
    const read = recogniseDocument(blankStrayMarks(text));
    const normalisations = findNormalisations(text, read.blocks);
    const shown = normalisations.filter(({ removed }) => /\S/.test(removed));
    expect(shown.map(({ kind, removed }) => [kind, removed])).toEqual([
      ['page-number', '3'],
      ['running-head', head],
      ['page-number', '4'],
      ['running-head', head],
    ]);
    const markdown = formatDocument(read.draft);
    expect(checkFidelity({ seedText: text, normalisations, markdown })).toEqual([]);
  });

  it('may not be a line that stands once, nor a number within one', () => {
    const normalisations = findNormalisations(text, blocks);
    expect(checkFidelity({ seedText: text, normalisations, markdown })).toEqual([]);
    const said = (seedText: string, removed: string, kind: 'running-head' | 'page-number') => {
      const normalisation = { offset: seedText.indexOf(removed), removed, kind };
      return checkFidelity({ seedText, normalisations: [normalisation], markdown: '甲' })[0]?.kind;
    };
    expect(said('甲\n防汛预案', '防汛预案', 'running-head')).toBe('normalisation');
    expect(said('甲3', '3', 'page-number')).toBe('normalisation');
  });
});
