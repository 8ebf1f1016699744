import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';

/** What is told of lines in two languages at once. */
function mixedIn(text: string, file = 'a.txt'): { context: string; remedy: string }[] {
  const source = extractText(new TextEncoder().encode(text), file);
  const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
  return listDoubts(source, ingested).filter(({ kind }) => kind === 'mixed-languages');
}

const chinese = [
  '临江市投资促进办法',
  '第一条 为了促进投资，制定本办法。',
  '第二条 本办法适用于本市行政区域内的投资活动。',
];
const english = [
  'Measures of Linjiang City on Investment Promotion',
  'Article 1 These Measures are formulated for the purpose of promoting investment.',
  'Article 2 These Measures shall apply to investment activities within the city.',
];
const tibetan = 'བོད་རང་སྐྱོང་ལྗོངས་ཀྱི་སྲིད་གཞུང';
const beside = (parting: string): string =>
  chinese.map((line, at) => `${line}${parting}${english[at] ?? ''}`).join('\n');

describe('lines in two languages at once', () => {
  it.each([
    ['one behind the other in a paragraph', beside(''), '3 line(s)'],
    ['side by side', beside('\t\t'), '3 line(s)'],
    [
      'one paragraph alone',
      [...chinese, `第三条 本办法自公布之日起施行。${english[1] ?? ''}`].join('\n'),
      '1 line(s)',
    ],
    [
      'in other letters',
      [...chinese, `第三条 本办法自公布之日起施行。${tibetan}`].join('\n'),
      'Tibetan',
    ],
  ])('are told as a doubt: %s', (_, text, told) => {
    const [doubt, ...others] = mixedIn(text);
    expect(others).toEqual([]);
    expect(doubt?.remedy).toContain(told);
  });

  it('are told where a table sets them side by side', () => {
    const rows = chinese.map(
      (line, at) => `<tr><td>${line}</td><td>${english[at] ?? ''}</td></tr>`,
    );
    const page = `<meta charset="utf-8"><body><div id="zoom"><p>对照表</p><table border="1">${rows.join('')}</table></div></body>`;
    expect(mixedIn(page, 'a.html')).toHaveLength(1);
  });

  it.each([
    ['names of products', '第三条 推广使用ISO 9001标准，支持CPU、GPU等产品研发。'],
    [
      'a name in brackets',
      '第三条 承办展会（Linjiang Investment Promotion Fair of the People of China）。',
    ],
    [
      'a title that is cited',
      '第三条 参照《Agreement on the Application of Sanitary Measures》执行。',
    ],
    ['a list of names', '第三条 引进Acme Steel Co Ltd Linjiang Branch等企业。'],
    ['an address', '第三条 登录https://www.linjiang.gov.cn/a/b/c/in/the/of.html办理。'],
    ['a whole line', english[1] ?? ''],
  ])('are not told for %s', (_, line) => {
    expect(mixedIn([...chinese, line].join('\n'))).toEqual([]);
  });

  it('are not told where each language has its lines', () => {
    expect(mixedIn(chinese.map((line, at) => `${line}\n${english[at] ?? ''}`).join('\n'))).toEqual(
      [],
    );
  });
});
