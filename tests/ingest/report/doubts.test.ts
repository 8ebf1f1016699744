import { describe, expect, it } from 'vitest';
import { ingestText, type Ingested } from '#ingest/ingest-text.ts';
import { doubtWords } from '#ingest/report/doubt-words.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import { noFields, type SourceText } from '#ingest/source/source-text.ts';

const text =
  '甲市工作要点\n一、要求\n\n贯彻。\n二、任务\n落实甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未。\n三、保障\n加强。\n';
const ingested = ingestText(text, 'a.txt');

function list(
  source: Partial<SourceText> = {},
  recognition: Partial<Ingested['recognition']> = {},
  metadata: Partial<Ingested['metadata']> = {},
) {
  return listDoubts(
    {
      ...{ text, format: 'html', encoding: 'utf-8' },
      ...{ lines: [], apart: [], notes: [], fields: noFields },
      ...source,
    },
    {
      ...ingested,
      metadata: { ...ingested.metadata, ...metadata },
      recognition: { ...ingested.recognition, evidence: [], doubts: [], ...recognition },
    },
  );
}

const labelAt = (start: number, confidence: number, label = '一、') => ({
  ...{ start, end: start + 2, label, confidence },
  reasons: ['stands alone', 'nothing before it'],
});
const lineAt = (start: number, end: number, headingLevel: number | null = 2) => ({
  ...{ start, end, headingLevel, bold: false, centred: false, font: null },
  ...{ numbering: null, runs: [] },
});

describe('a label that is not sure', () => {
  it('is told with the words from it on and what speaks for it', () => {
    expect(list({}, { evidence: [labelAt(7, 0.694)] })).toEqual([
      {
        offset: 7,
        kind: 'unsure',
        context: '一、要求 贯彻。 二、任务 落实甲乙丙丁戊己庚',
        remedy:
          '一、 was taken for a label with confidence 0.69 (stands alone; nothing before it); check that it is one',
      },
    ]);
  });

  it('is none from seven in ten on, or where the recogniser doubts of itself', () => {
    expect(list({}, { evidence: [labelAt(7, 0.7), labelAt(17, 0.9)] })).toEqual([]);
    const known = { offset: 7, context: '一、', kind: 'number-jump', remedy: 'look' } as const;
    const evidence = [labelAt(7, 0.3), labelAt(17, 0.3, '二、')];
    const found = list({}, { evidence, doubts: [known] });
    expect(found.map(({ offset, kind }) => [offset, kind])).toEqual([
      [7, 'number-jump'],
      [17, 'unsure'],
    ]);
    expect(found[0]).toEqual(known);
  });
});

describe('a doubt of the reader of the format', () => {
  it('is told as it is, and no other note', () => {
    const note = { what: 'a label that is not known', text: '甲、', offset: 17 };
    const notes = (['dropped', 'restored', 'changed', 'doubt'] as const).map((kind) => ({
      ...note,
      kind,
    }));
    expect(list({ notes })).toEqual([
      { offset: 17, kind: 'format', context: '甲、', remedy: 'a label that is not known' },
    ]);
  });
});

describe('the numbers of printed pages', () => {
  const printed =
    '甲市工作要点\n\n为了推进试点工作，现就有关事项\n\n— 1 —\n\n通知如下。\n\n一、加大投入。完成投资。\n\n— 2 —\n\n二、抓好落实。按时完成。\n';

  it('are one doubt for all, with the words around the first', () => {
    const own = ingestText(printed, 'a.txt');
    const source: SourceText = {
      ...{ text: printed, format: 'html', encoding: 'utf-8' },
      ...{ lines: [], apart: [], notes: [], fields: noFields },
    };
    expect(listDoubts(source, own).filter(({ kind }) => kind === 'page-number')).toEqual([
      {
        offset: 25,
        kind: 'page-number',
        context: '点 为了推进试点工作，现就有关事项 — 1 — 通知如下。 一、加大投入。完成投',
        remedy:
          '2 line(s) such as — 1 — were left out as numbers of printed pages, and a sentence that goes on over a page was joined; see that they are',
      },
    ]);
    expect(list().filter(({ kind }) => kind === 'page-number')).toEqual([]);
  });
});

describe('a page that says otherwise than its text', () => {
  it.each([
    ['title', '别的 标题', '甲市工作要点', 'the title', '别的 标题', '甲市工作要点'],
    [
      'documentNumber',
      '甲政〔2012〕1号',
      '甲政〔2012〕2号',
      'the document number',
      '甲政〔2012〕1号',
      '甲政〔2012〕2号',
    ],
    ['issuers', ['甲市', '乙市'], ['甲市'], 'the issuers', '甲市、乙市', '甲市'],
    ['date', '2012-04-05', '2012-04-06', 'the date', '2012-04-05', '2012-04-06'],
    ['date', '2012-04-05', null, 'the date', '2012-04-05', ''],
  ] as const)('is a doubt about its %s', (field, page, own, name, said, context) => {
    expect(list({ fields: { ...noFields, [field]: page } }, {}, { [field]: own })).toEqual([
      {
        offset: null,
        kind: 'page-differs',
        context,
        remedy: `the page gives ${name} as ${said}, the text as ${context}; the text was believed, so see which is right`,
      },
    ]);
  });

  it('is none where it says the same, white space aside, or nothing', () => {
    const metadata = { title: '甲市 工作 要点', issuers: ['甲市'], date: '2012-04-05' };
    expect(list({ fields: noFields }, {}, metadata)).toEqual([]);
    const fields = { ...noFields, title: '甲市工作要点', issuers: ['甲市'], date: '2012-04-05' };
    expect(list({ fields }, {}, metadata)).toEqual([]);
    expect(list({ fields: { ...noFields, subject: '城乡' } }, {}, { subject: null })).toEqual([]);
  });
});

describe('a line that its format sets as a heading', () => {
  const remedy =
    'the format sets this line as a heading; it has no label, so text.md keeps it as a paragraph: see that nothing below it is under the wrong heading';
  const paragraph = text.indexOf('落实');

  it('is a doubt where it became a paragraph', () => {
    const lines = [lineAt(paragraph - 1, paragraph + 22), lineAt(13, 16)];
    expect(
      list({ lines }).map((doubt) => [doubt.offset, doubt.kind, doubt.context, doubt.remedy]),
    ).toEqual([
      [13, 'heading-without-label', '贯彻。', remedy],
      [paragraph, 'heading-without-label', '落实甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未。', remedy],
    ]);
    const long = text.replace('落实', `落实${'甲'.repeat(30)}`);
    const source = { text: long, lines: [lineAt(paragraph, paragraph + 50)] };
    const { recognition } = ingestText(long, 'a.txt');
    expect(list(source, { blocks: recognition.blocks })[0]?.context).toBe(`落实${'甲'.repeat(22)}`);
  });

  it('is none where it has a label, is the title or is no heading', () => {
    expect(list({ lines: [lineAt(0, 6, 1), lineAt(7, 11), lineAt(13, 16, null)] })).toEqual([]);
  });
});

describe('the doubts of a document', () => {
  it('stand in the order of its text, those about the whole first', () => {
    const found = list(
      {
        fields: { ...noFields, date: '2012-04-05' },
        notes: [20, 0].map((offset) => ({ kind: 'doubt' as const, what: 'it', text: '', offset })),
        lines: [lineAt(13, 16)],
        text: text.replace('加强', '加\u200b强'),
      },
      { evidence: [labelAt(7, 0.3)] },
      { date: null },
    );
    expect(found.map(({ offset, kind }) => `${offset} ${kind}`)).toEqual([
      ...['null page-differs', '0 format', '7 unsure', '13 heading-without-label', '20 format'],
      `${text.indexOf('加强') + 1} hidden-sign`,
    ]);
  });

  it('show twenty signs before a hidden one and the rest after it', () => {
    const words = `${'甲'.repeat(25)}\n\u200b${'乙'.repeat(30)}`;
    const [doubt] = list({ text: words });
    expect(doubt).toMatchObject({ offset: 26, kind: 'hidden-sign' });
    expect(doubt?.context).toBe(`${'甲'.repeat(19)} \u200b${'乙'.repeat(23)}`);
    expect(list({ text: `甲\u200b` })[0]?.context).toBe('甲\u200b');
  });

  it('have a name and a remedy in Chinese for each kind, none twice', () => {
    const words = Object.values(doubtWords);
    for (const { name, remedy } of words) {
      expect(name).toMatch(/^[^。]*\p{Script=Han}{2}[^。]*$/u);
      expect(remedy).toMatch(/^[^。]*\p{Script=Han}{4}[^。]*$/u);
    }
    expect(new Set(words.map(({ name }) => name)).size).toBe(words.length);
    expect(new Set(words.map(({ remedy }) => remedy)).size).toBe(words.length);
  });
});
