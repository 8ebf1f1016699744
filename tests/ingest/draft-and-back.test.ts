import { describe, expect, it } from 'vitest';
import { createLabelCounter } from '#ingest/docx/count-labels.ts';
import type { Level, NumberedList } from '#ingest/docx/read-numbering.ts';
import { draftRecord } from '#ingest/draft-record.ts';
import { hasStructure, ingestText } from '#ingest/ingest-text.ts';
import { comesBack } from '#ingest/round-trip.ts';

describe('a drafted record', () => {
  it.each([
    ['甲市城市管理条例', 'law'],
    ['甲市城市管理办法（试行）', 'law'],
    ['甲市城市管理办法(试行)', 'law'],
    ['中华人民共和国民法典 物权编', 'law'],
    ['甲市发展规划（2012—2020年）', 'plan'],
    ['甲市关于乙的通知', 'notice'],
    ['甲市的文章', 'notice'],
    ['甲市城市管理办法（试行）实施通知', 'notice'],
    ['甲市（试行）城市管理条例', 'law'],
    ['民法典 物权编', 'law'],
    ['甲法物权编', 'law'],
    ['甲法典总编', 'law'],
    ['甲法编', 'notice'],
    ['甲法一二三四五六七八九编', 'notice'],
    ['《甲法》物权编', 'notice'],
    ['甲法物权编释义', 'notice'],
  ])('takes %s for a %s', (title, kind) => {
    const ingested = ingestText('甲。\n', 'a.txt', [], undefined);
    const named = { ...ingested, metadata: { ...ingested.metadata, title } };
    const file = { name: 'a.txt', format: 'text', sha256: 'a', received: '2026-11-22' } as const;
    expect(draftRecord(named, file)).toMatchObject({ kind, title, titleIsOurs: false });
  });

  it('leaves to an editor what no text prints', () => {
    const ingested = ingestText('甲。\n', 'a.txt', [], undefined);
    const file = { name: 'a.txt', format: 'text', sha256: 'b', received: '2026-11-22' } as const;
    expect(draftRecord(ingested, file)).toMatchObject({
      ...{
        title: 'a.txt',
        titleIsOurs: true,
        titleEn: null,
        shortTitle: { zh: 'a.txt', en: null },
      },
      ...{ issuersInferred: null, relations: [], aliases: [], facts: [], unknowns: [] },
      provenance: {
        ...{ seed: 'a.txt', format: 'text', sha256: 'b' },
        ...{ received: '2026-11-22', address: null },
      },
    });
  });

  it('says of each thing that it lacks that it is not printed, and of no other', () => {
    const ingested = ingestText('甲。\n', 'a.txt', [], undefined);
    const file = { name: 'a.txt', format: 'text', sha256: 'a', received: '2026-11-22' } as const;
    const absent = (changes: Partial<typeof ingested.metadata>) => {
      const metadata = { ...ingested.metadata, ...changes };
      return draftRecord({ ...ingested, metadata }, file).absent;
    };
    const none = {
      ...{ documentNumber: 'not-sought', issuers: 'not-sought', date: 'not-sought' },
      ...{ addressees: 'not-sought', indexNumber: 'not-sought', subject: 'not-sought' },
      ...{ published: 'not-sought', address: 'not-sought' },
    };
    expect(absent({})).toEqual(none);
    for (const [field, value] of [
      ['documentNumber', '甲政发〔2012〕8号'],
      ['issuers', ['甲市人民政府']],
      ['date', '2012-04-05'],
      ['addressees', ['各县人民政府']],
      ['indexNumber', '0001'],
      ['subject', '城乡建设'],
      ['published', '2012-04-06'],
      ['address', 'https://a.cn/'],
    ] as const) {
      const others = Object.entries(none).filter(([name]) => name !== field);
      expect(absent({ [field]: value })).toEqual(Object.fromEntries(others));
    }
  });
});

describe('a text', () => {
  it.each([
    ['甲。\n', false],
    ['甲市工作要点\n甲。\n', true],
    ['一、要求\n贯彻。\n二、任务\n落实。\n', true],
  ])('has a structure where it has a title or a label: %j, %s', (text, has) => {
    expect(hasStructure(ingestText(text, 'a.txt'))).toBe(has);
  });
});

describe('a draft', () => {
  const provision = { label: '一、', heading: '要求', headingEnd: '', children: ['贯彻。'] };
  const draft = {
    ...{ title: '通知', notice: [], preamble: ['为了试点：'], closing: [] },
    body: [provision],
    attachments: [{ title: '要点', children: [provision] }],
  };

  it('comes back from what is written of it', () => {
    expect(comesBack(draft)).toBe(true);
    expect(comesBack({ ...draft, attachments: [] })).toBe(true);
  });

  it.each([
    ['an empty paragraph', { preamble: ['甲', ''] }],
    ['an empty child', { body: [{ ...provision, children: ['甲', ''] }] }],
    ['an empty heading', { body: [{ ...provision, heading: '' }] }],
    ['an end that is no mark', { body: [{ ...provision, headingEnd: '甲' }] }],
    ['a label that is none', { body: [{ ...provision, label: '甲' }] }],
    ['an empty line of its notice', { notice: ['甲', ''] }],
    ['an empty closing line', { closing: ['', '甲'] }],
    ['a heading that begins with a space', { body: [{ ...provision, heading: ' 甲' }] }],
    ['a label that ends with one', { body: [{ ...provision, label: '一、 ' }] }],
    [
      'the end of a heading that is none',
      { body: [{ ...provision, heading: null, headingEnd: '：' }] },
    ],
    [
      'such a heading deep in an attachment',
      {
        attachments: [
          {
            title: '甲',
            children: [{ ...provision, children: [{ ...provision, heading: ' 甲' }] }],
          },
        ],
      },
    ],
    ['an empty child of an attachment', { attachments: [{ title: '甲', children: [''] }] }],
  ])('does not where it holds %s', (_, changes) => {
    expect(comesBack({ ...draft, ...changes })).toBe(false);
  });
});

describe('the labels of a list', () => {
  const level = (changes: Partial<Level> = {}): Level => ({
    ...{ start: 1, format: 'decimal', text: null, restart: null },
    ...{ legal: false, style: null, gap: 'tab' },
    ...changes,
  });
  const count = (
    levels: readonly Level[],
    steps: readonly number[],
    more: Partial<NumberedList> = {},
  ) => {
    const list = { abstractId: '1', levels: new Map(levels.entries()), starts: new Map(), ...more };
    const counter = createLabelCounter(new Map([['1', list]]));
    return steps.map((at) => counter.next('1', at)?.text ?? null).join(' ');
  };

  it('begin again below a higher level', () => {
    const levels = [level(), level({ text: '%1.%2' }), level({ text: '%3)' })];
    expect(count(levels, [0, 1, 1, 2, 2, 0, 1, 2, 1, 2])).toBe('1. 1.1 1.2 1) 2) 2. 2.1 1) 2.2 1)');
  });

  it('begin again only where their level says so', () => {
    const never = [level(), level({ restart: 0, text: '%2)' })];
    expect(count(never, [0, 1, 1, 0, 1])).toBe('1. 1) 2) 2. 3)');
    const first = [level(), level(), level({ restart: 1, text: '%3)' })];
    expect(count(first, [0, 1, 2, 1, 2, 0, 2])).toBe('1. 1. 1) 2. 2) 2. 1)');
  });

  it('begin where their list or level says', () => {
    expect(count([level({ start: 5 })], [0, 0])).toBe('5. 6.');
    expect(count([level()], [0, 0], { starts: new Map([[0, 3]]) })).toBe('3. 4.');
    expect(count([level()], [1])).toBe('');
  });

  it('are none for bullets, and doubtful in a format that is not known', () => {
    expect(count([level({ format: 'bullet' })], [0])).toBe('');
    expect(count([level({ text: ' ' })], [0])).toBe('');
    const odd = {
      abstractId: '1',
      levels: new Map([[0, level({ format: 'hebrew1' })]]),
      starts: new Map(),
    };
    const counter = createLabelCounter(new Map([['1', odd]]));
    expect(counter.next('1', 0)).toEqual({ text: '1.', gap: '', certain: false });
    expect(counter.next('2', 0)).toBeNull();
  });

  it.each([
    ['%1、', 'tab', '1、', ''],
    ['第%1条', 'tab', '第1条', ' '],
    ['第%1条', 'nothing', '第1条', ''],
    ['第%1条　', 'nothing', '第1条', '　'],
    ['（%1）', 'space', '（1）', ''],
  ] as const)('written %s with %s stand apart from their words', (text, gap, label, written) => {
    const list = {
      abstractId: '1',
      levels: new Map([[0, level({ text, gap })]]),
      starts: new Map(),
    };
    const counter = createLabelCounter(new Map([['1', list]]));
    expect(counter.next('1', 0)).toEqual({ text: label, gap: written, certain: true });
  });

  it('of a pattern longer than anyone writes are their number alone', () => {
    const long = (length: number) => count([level({ text: `${'甲'.repeat(length - 2)}%1` })], [0]);
    expect(long(100)).toHaveLength(99);
    expect(long(101)).toBe('1.');
  });
});
