import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { noFields, type SourceFields, type SourceText } from '#ingest/source/source-text.ts';

// Pages as the systems of government sites make them, with texts of our own; beside each its document alone.
const folder = new URL('fixtures/pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));
const bytesOf = (name: string): Buffer => readFileSync(new URL(`${name}.html`, folder));
const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const read = (name: string): SourceText => extractText(bytesOf(name), `${name}.html`);

/** A page whose elements have lost their names, so that only its words and its build can tell. */
function nameless(name: string): Buffer {
  const encoding = name.endsWith('gbk') ? 'gb18030' : 'utf-8';
  const html = new TextDecoder(encoding).decode(bytesOf(name)).replace('gb2312', 'utf-8');
  const bare = html.replace(/ (?:class|id)=(?:"[^"]*"|[^\s>]+)/g, '');
  return Buffer.from(bare.replace(/<\/?ucapcontent>/g, ''));
}

describe('a saved page', () => {
  it('comes in eleven builds', () => {
    expect(names.length).toBe(11);
  });

  it.each(names)('gives exactly its document: %s', (name) => {
    expect(read(name).text).toBe(textOf(name));
  });

  it.each(names)('gives it without the names of its elements: %s', (name) => {
    expect(extractText(nameless(name), `${name}.html`).text).toBe(textOf(name));
  });

  it.each([
    ['asp-breaks', '丙县中心镇扩权强镇工作意见'],
    ['attached-text', '丙县人民政府办公室关于印发丙县试点镇考核办法的通知'],
    ['closed-early', '戊镇人民政府办公室关于做好防汛工作的通知'],
    ['fragmented-runs', '甲省人民政府关于授予中心镇部分管理权限的决定'],
    ['jpage-gbk', '丙县人民政府关于做好土地流转工作的通知'],
    ['law-with-contents', '甲省试点条例'],
    ['list-header', '丁县人民政府工作规则'],
    ['old-portal', '甲省人民政府办公厅关于开展小城市培育试点的通知'],
    ['policy-library', '甲省人民政府办公厅关于开展小城市培育试点的通知'],
    ['saved-by-word', '丁县小城市培育试点实施办法'],
    ['trs-city', '乙市人民政府关于公布中心镇名单的通知'],
  ])('has its title found: %s', (name, title) => {
    const { text, lines } = read(name);
    expect(ingestText(text, name, lines).recognition.draft.title).toBe(title);
  });
});

describe('the fields above a document', () => {
  const own: readonly [string, Partial<SourceFields>][] = [
    ['attached-text', { documentNumber: '丙政办发〔2012〕15号', indexNumber: 'BX001/2012-00012' }],
    ['list-header', { documentNumber: '丁政发〔2012〕7号', indexNumber: '6107280000/2012-001005' }],
    [
      'old-portal',
      {
        documentNumber: '甲政办发〔2012〕8号',
        issuers: ['甲省人民政府办公厅'],
        date: '2012-04-05',
        indexNumber: '000014349/2012-00041',
        subject: '城乡建设、环境保护\\其他',
        published: '2012-04-10',
      },
    ],
    [
      'policy-library',
      {
        documentNumber: '甲政办发〔2012〕8号',
        issuers: ['甲省人民政府办公厅'],
        date: '2012-04-05',
      },
    ],
    [
      'trs-city',
      { issuers: ['乙市人民政府'], date: '2012-06-11', indexNumber: '165427000/2012-32763' },
    ],
  ];

  it.each(own)('are read where they are printed: %s', (name, fields) => {
    const silent = { documentNumber: null, issuers: [], date: null, indexNumber: null };
    expect(read(name).fields).toMatchObject({ ...silent, ...fields });
  });

  it.each(['asp-breaks', 'saved-by-word', 'jpage-gbk'])('are none where none are: %s', (name) => {
    expect(read(name).fields).toEqual({ ...noFields, names: read(name).fields.names });
  });
});

describe('the looks of a saved page', () => {
  const runsOf = (name: string, words: string): [string, string | null, boolean][] => {
    const { text, lines } = read(name);
    const line = lines.find(({ start, end }) => text.slice(start, end).includes(words));
    return (line?.runs ?? []).map(({ start, end, font, bold }) => [
      text.slice(start, end),
      font,
      bold,
    ]);
  };

  it.each([
    ['in spans', 'policy-library', '（一）', ['（一）指导思想。', 'kai', false]],
    ['in <font>', 'jpage-gbk', '（一）', ['（一）扩大流转面积。', 'kai', false]],
    ['in many spans', 'fragmented-runs', '一、授予', ['一、授予权限', 'kai', true]],
  ])('tell the headings run into the text: %s', (_, name, words, first) => {
    expect(runsOf(name, words)[0]).toEqual(first);
  });

  it('tell where a heading ends with nothing after it', () => {
    const { text, lines } = read('fragmented-runs');
    const { body } = ingestText(text, 'a.html', lines).recognition.draft;
    expect(body.map(({ heading }) => heading)).toEqual(['授予权限', '承接责任']);
  });

  it('come of the typeface for Chinese, whatever stands before it', () => {
    const [, heading] = runsOf('saved-by-word', '第一章');
    expect(heading ?? runsOf('saved-by-word', '第一章')[0]).toEqual(['第一章 总则', 'hei', false]);
  });
});
