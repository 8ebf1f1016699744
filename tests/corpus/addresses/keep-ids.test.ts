import { describe, expect, it } from 'vitest';
import { keepIds } from '#corpus/addresses/keep-ids.ts';
import { toPartAddress, wordsOfPart } from '#corpus/addresses/named-addresses.ts';
import { groupPublishedParts } from '#corpus/addresses/published-parts.ts';
import { addAddresses, type Registry } from '#corpus/addresses/registry.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listNodes } from '#policy/tree/walk.ts';

const document = 'zj-2012-key-points';

function read(text: string, registry: Registry = new Map()) {
  const tree = parseDocument(`# 要点\n\n${text}\n`);
  return [...listNodes(keepIds(tree, groupPublishedParts(registry)(document)))];
}

/** The ids of a text that was published with other words, without the part that all of it is in. */
function idsAfter(before: string, now: string): string[] {
  const named = read(before).map(
    (node) => [toPartAddress(document, node.eId), wordsOfPart(node)] as const,
  );
  return read(now, addAddresses(new Map(), new Map(named), '2026-11-30'))
    .map(({ eId }) => eId)
    .filter((eId) => eId !== 'preamble');
}

/** The ids of what no other part holds. */
const tops = (ids: readonly string[]): string[] => ids.filter((id) => !id.includes('__'));

const [a, b, c, d] = ['甲镇先行试点。', '乙镇随后跟上。', '丙县抓紧落实。', '各部门密切配合。'];
const old = [a, b, c, d].join('');
const [k, l, m, n] = ['推进户籍改革。', '完善土地政策。', '加强资金扶持。', '建立考核制度。'];
const other = [k, l, m, n].join('');

/** Sentences that are not alike, and the numbers of so many. */
const ten = [...'金木水火土日月星辰云'].map((one) => `${one.repeat(3)}。`);
const upTo = (count: number): string[] => ten.slice(0, count).map((_, at) => String(at + 1));

describe('the id of a paragraph', () => {
  const first = 'preamble__p_1';

  it.each([
    ['a third of its sentences is left', a + b + c, a + k + l, ['', '1', '4', '5']],
    ['a sentence is put between', a + b, a + k + b, ['', '1', '3', '2']],
    ['sentences change places', a + b, b + a, ['', '2', '1']],
    ['a sentence is put in other words', a + b, `甲镇首先试验。${b}`, ['', '3', '2']],
    ['a sentence is corrected', a + b, `甲镇先行试验。${b}`, ['', '1', '2']],
    ['a sentence is hardly alike', a + b, `甲镇先行示范引领。${b}`, ['', '3', '2']],
    ['the second of two alike is corrected', a + a, `${k}甲镇先行试验。`, ['', '3', '2']],
    [
      'each sentence is most like the other',
      '甲乙丙丁戊。甲乙丙丁己庚。',
      '甲乙丙丁己庚辛。甲乙丙丁戊己。',
      ['', '2', '1'],
    ],
    ['the tenth of ten is another', ten.join(''), ten.with(9, k).join(''), ['', ...upTo(9), '11']],
  ])('stays where %s', (_, before, now, [, ...sentences]) => {
    const ids = [first, ...sentences.map((number) => `${first}__s_${number}`)];
    expect(idsAfter(before, now)).toEqual(ids);
  });

  it('is another where less than a third is left', () => {
    expect(idsAfter(a + b + c + d + k + l, l)[0]).toBe('preamble__p_2');
    expect(idsAfter(old, d + k + l + m)[0]).toBe('preamble__p_2');
    expect(idsAfter(a, k)).toEqual(['preamble__p_2', 'preamble__p_2__s_1']);
  });
});

describe('the id of a section', () => {
  const published = `## 一、任务\n\n${old}`;

  it.each([
    ['its heading is left', `## 一、任务\n\n${other}`, ['sec_1', 'sec_1__p_2']],
    ['all its words are left', `## 一、目标\n\n${old}`, ['sec_1', 'sec_1__p_1']],
    ['half of its words is left', `## 一、目标\n\n${c}${d}${k}${l}`, ['sec_1', 'sec_1__p_1']],
    ['it begins as it did', `## 一、目标\n\n${a}${b}${c}${other}`, ['sec_1', 'sec_1__p_1']],
    ['its number is another', `## 三、任务\n\n${old}`, ['sec_1', 'sec_1__p_1']],
  ])('stays where %s', (_, now, ids) => {
    expect(idsAfter(published, now).slice(0, 2)).toEqual(ids);
  });

  it('stays where it begins as it did, however long it is now', () => {
    expect(idsAfter(published, `## 一、目标\n\n${a}${b}${c}${other}${ten.join('')}`)[0]).toBe(
      'sec_1',
    );
  });

  it('goes with its words, not with a heading that is not alone', () => {
    const twice = `## 任务\n\n${old}\n\n## 任务\n\n${other}`;
    expect(tops(idsAfter(twice, `## 任务\n\n${other}`))).toEqual(['sec_x2']);
  });

  it('goes with its heading where nothing stands below', () => {
    const both = '## 一、任务\n\n## 二、措施';
    expect(tops(idsAfter(both, '## 一、措施\n\n## 二、任务'))).toEqual(['sec_2', 'sec_1']);
  });

  it('is no paragraph’s', () => {
    const clause = '## 一、任务\n\n### (一)加强资金扶持\n\n甲。';
    expect(idsAfter(clause, '## 一、任务\n\n加强资金扶持')).toContain('sec_1__p_1');
  });

  it('is marked as another where its words and its heading are', () => {
    expect(idsAfter(`## 一、任务\n\n${old}`, `## 一、任务分工安排\n\n${other}`)[0]).toBe('sec_1-2');
    expect(idsAfter(published, `## 一、目标\n\n${d}${m}${k}${l}`)[0]).toBe('sec_1-2');
    expect(idsAfter(published, `## 一、目标\n\n${other}`).slice(0, 2)).toEqual([
      'sec_1-2',
      'sec_1-2__p_1',
    ]);
  });

  it('goes with its words where sections change places', () => {
    const both = `${published}\n\n## 二、措施\n\n${other}`;
    const swapped = `## 一、措施\n\n${other}\n\n## 二、任务\n\n${old}`;
    expect(tops(idsAfter(both, swapped))).toEqual(['sec_2', 'sec_1']);
  });

  it('counts on where sections have no numbers', () => {
    const both = `## 任务\n\n${old}\n\n## 措施\n\n${other}`;
    const now = `## 新的\n\n别的话。\n\n## 任务\n\n${old}`;
    expect(tops(idsAfter(both, now))).toEqual(['sec_x3', 'sec_x1']);
  });
});

describe('the id of an attachment', () => {
  const write = (...parts: readonly (readonly [string, string])[]): string =>
    `甲。\n${parts.map(([title, text]) => `\n# ${title}\n\n${text}\n`).join('')}`;

  it('goes with its words', () => {
    const [first, second] = [
      ['附件1', old],
      ['附件2', other],
    ] as const;
    const now = idsAfter(write(first, second), write(second, first));
    expect(tops(now)).toEqual(['att_2', 'att_1']);
    expect(tops(idsAfter(write(['附件', old]), write(['附表', other])))).toEqual(['att_2']);
  });
});

describe('parts that keep their ids', () => {
  it('are as they are read, save for what is counted anew', () => {
    const [before, added] = [`## 一、任务\n\n${old}`, `\n\n## 二、措施\n\n${other}`];
    const named = read(before).map(
      (node) => [toPartAddress(document, node.eId), wordsOfPart(node)] as const,
    );
    const registry = addAddresses(new Map(), new Map(named), '2026-11-30');
    expect(read(before + added, registry)).toEqual(read(before + added));
  });
});

describe('the published parts of a document', () => {
  const named = read(`## 一、任务\n\n${a}`).map(
    (node) => [toPartAddress(document, node.eId), wordsOfPart(node)] as const,
  );
  const partsOf = groupPublishedParts(addAddresses(new Map(), new Map(named), '2026-11-30'));

  it('are known by what holds them', () => {
    const parts = partsOf(document);
    expect(parts.size).toBe(3);
    expect([null, 'sec_1', 'sec_1__p_1', 'sec_9'].map(parts.listUnder)).toEqual([
      ['sec_1'],
      ['sec_1__p_1'],
      ['sec_1__p_1__s_1'],
      [],
    ]);
    expect(parts.sentencesOf('sec_1').map(({ words }) => words)).toEqual([a]);
    expect(parts.sentencesOf('sec_9')).toEqual([]);
    expect([parts.wordsOf('sec_1')?.words, parts.wordsOf('sec_9')]).toEqual(['任务', null]);
    expect([parts.has('sec_1'), parts.has('sec_9')]).toEqual([true, false]);
  });

  it('are none of another', () => {
    expect(partsOf('other').size).toBe(0);
    expect(partsOf('other').listUnder(null)).toEqual([]);
  });
});
