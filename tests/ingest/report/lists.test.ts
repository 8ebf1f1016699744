import { describe, expect, it } from 'vitest';
import { formatNormalisations } from '#ingest/format-normalisations.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { toRecordName } from '#ingest/record-name.ts';
import { formatNormalised, formatNotes, formatOutline } from '#ingest/report/report-lists.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { IngestProblem, problemKinds } from '#ingest/source/problem.ts';
import type { PlacedTarget } from '#policy/targets/list-target-candidates.ts';
import type { DraftProvision } from '#policy/tree/draft.ts';
import { noFields, type SourceText } from '#ingest/source/source-text.ts';

const source: SourceText = {
  ...{ text: '甲', format: 'html', encoding: 'utf-8', lines: [], apart: [] },
  ...{ notes: [], fields: noFields },
};

describe('the list of what was left out', () => {
  it('is written item by item, white space by its number', () => {
    const list = [
      { offset: 3, removed: '\n\n', kind: 'block-space' },
      { offset: 9, removed: '  ', kind: 'inner-space' },
      { offset: 12, removed: "it's", kind: 'stray-mark' },
      { offset: 15, removed: '"|~', kind: 'stray-mark' },
      { offset: 20, removed: '\u3000\u00a0甲', kind: 'inner-space' },
    ] as const;
    expect([...formatNormalisations(list)].join('')).toBe(
      [
        '- offset: 3\n  removed: "\\n\\n"\n  kind: block-space\n',
        "- offset: 9\n  removed: '  '\n  kind: inner-space\n",
        '- offset: 12\n  removed: "it\'s"\n  kind: stray-mark\n',
        "- offset: 15\n  removed: '\"|~'\n  kind: stray-mark\n",
        '- offset: 20\n  removed: "\\u3000\\u00a0\\u7532"\n  kind: inner-space\n',
      ].join(''),
    );
    expect([...formatNormalisations([])]).toEqual(['[]\n']);
  });

  it('is told by kind in the report, what is no white space one by one', () => {
    const list = [
      { offset: 3, removed: '\n\n', kind: 'block-space' },
      { offset: 12, removed: '|', kind: 'stray-mark' },
      { offset: 9, removed: '\n\n', kind: 'block-space' },
    ] as const;
    expect([...formatNormalised(list)]).toEqual([
      '  整理 normalised  3 处，此外一字未删，逐处记在 normalisations.yml',
      '    3 places, nothing else was left out; normalisations.yml lists each',
      '    block-space  2 times, first at offset 3: 两段之间的空白 white space between two blocks',
      '    offset 12  stray-mark  "|"',
    ]);
  });
});

const note = (at: number, kind: 'dropped' | 'restored' | 'changed' | 'doubt', what: string) => ({
  ...{ kind, what, text: `${at}、`, offset: at },
});

describe('what the reader of a format did', () => {
  it('is told note by note, alike ones together, with place and words', () => {
    const notes = [
      { kind: 'dropped', what: 'a header', text: '页眉', offset: null },
      { kind: 'changed', what: 'the encoding', text: '', offset: null },
      { kind: 'dropped', what: 'a header', text: '别的', offset: null },
      note(7, 'doubt', 'a label'),
      note(9, 'restored', 'a label'),
    ] as const;
    expect([...formatNotes({ ...source, notes })]).toEqual([
      '  原件 html        4 处略去、补回或改动 dropped, restored or changed',
      '    略去 dropped  a header  「页眉」',
      '    略去 dropped  a header  「别的」',
      '    改动 changed  the encoding',
      '    补回 restored  offset 9  a label  「9、」',
    ]);
    expect([...formatNotes({ ...source, format: 'text', notes })]).toEqual([]);
  });

  it('is cut short after five labels put back, and nowhere else', () => {
    const many = (kind: 'dropped' | 'restored', count: number) => {
      const notes = Array.from({ length: count }, (_, at) => note(at, kind, 'a label'));
      return [...formatNotes({ ...source, format: 'docx', notes })].slice(1);
    };
    expect(many('restored', 7)).toEqual([
      ...[0, 1, 2, 3, 4].map((at) => `    补回 restored  offset ${at}  a label  「${at}、」`),
      '      另有 2 处类似的，--preview 全部列出 and 2 more like these; --preview lists all',
    ]);
    expect(many('restored', 5)).toHaveLength(5);
    expect(many('dropped', 7)).toHaveLength(7);
  });
});

describe('the outline of a document', () => {
  it('has its labels down to the second level, those attached one level lower', () => {
    const provision = (
      label: string,
      heading: string | null,
      ...children: DraftProvision['children']
    ): DraftProvision => ({ label, heading, headingEnd: '', children });
    const second = provision('（一）', null, provision('1.', null, '丙'));
    const body = [provision('一、', '要求', '乙', second)];
    const draft = { title: null, notice: [], preamble: [], closing: [], body };
    const attachments = [{ title: '要点', children: ['甲', ...body] }];
    expect([...formatOutline({ ...draft, attachments })]).toEqual([
      ...['    一、要求', '      （一）'],
      ...['    attached: 要点', '      一、要求', '        （一）'],
    ]);
  });
});

describe('the result for other programs', () => {
  it('says of each target what it asks', () => {
    const ingested = ingestText('甲市要点\n一、要求\n完成投资10亿元以上。\n', 'a.txt');
    const [found] = ingested.targets;
    if (!found) throw new Error('no target');
    const target: PlacedTarget = { ...found, value: '10.5', valueMax: null, direction: null };
    const targets: PlacedTarget[] = [
      { ...target, comparator: 'approx' },
      { ...target, comparator: 'range', valueMax: '12', direction: 'increase' },
    ];
    const json = JSON.parse(
      [...formatInterchange(source, { ...ingested, targets })].join(''),
    ) as object;
    const shown = { value: 10.5, unit: '亿元', quote: '完成投资10亿元以上' };
    expect(json).toMatchObject({
      targets: [
        { ...shown, op: '≈', change: null, value_max: null },
        { ...shown, op: 'range', change: 'increase', value_max: 12 },
      ],
    });
  });
});

describe('a problem with a file', () => {
  it.each(Object.keys(problemKinds) as (keyof typeof problemKinds)[])(
    'says what is wrong and what to do in both languages: %s',
    (kind) => {
      const [zh = '', en = '', ...rest] = new IngestProblem(kind, 'a.txt').message.split('\n');
      expect(zh).toMatch(/^a\.txt：\p{Script=Han}.{8,}。$/u);
      expect(en).toMatch(/^ {2}a\.txt: [a-z].{12,}[^)]\. To mend it: [a-z].{12,}\.$/);
      expect(rest).toEqual([]);
    },
  );

  it('may say more and ask for something else', () => {
    const problem = new IngestProblem('format', 'a.rtf', 'an RTF file', 'save it as .docx');
    expect(problem).toMatchObject({ kind: 'format', file: 'a.rtf', detail: 'an RTF file' });
    expect(problem.message).toMatch(
      /\n {2}a\.rtf: files of this kind are not read \(an RTF file\)\. To mend it: save it as \.docx\.$/,
    );
    expect(new IngestProblem('empty', 'a').detail).toBe('');
  });
});

describe('the record beside a file', () => {
  it.each([
    ['a.txt', 'a.yml'],
    ['a.b.docx', 'a.b.yml'],
    ['2012.seeds/a.html', '2012.seeds/a.yml'],
    ['2012.seeds/a', '2012.seeds/a'],
  ])('of %s is %s', (seed, record) => {
    expect(toRecordName(seed)).toBe(record);
  });
});
