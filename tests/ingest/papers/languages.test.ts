import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import { checkFidelity } from '#policy/fidelity/check-draft.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';

const chinese = [
  '临江市投资促进办法',
  '第一条 为了促进投资，制定本办法。',
  '第二条 本办法适用于本市行政区域内的投资活动。',
  '第三条 本办法自2024年1月1日起施行。',
];
const english = [
  'Measures of Linjiang City on Investment Promotion',
  'Article 1 These Measures are formulated for the purpose of promoting investment.',
  'Article 2 These Measures shall apply to investment activities within the city.',
  'Article 3 These Measures shall come into force on January 1, 2024.',
];
/** Words of no meaning in letters of other scripts, as long as a translation would be. */
const uighur = chinese.map(() => 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى بەلگىلىمە');
const tibetan = chinese.map(() => 'བོད་རང་སྐྱོང་ལྗོངས་ཀྱི་སྲིད་གཞུང');

function read(text: string, file = 'a.txt') {
  const source = extractText(new TextEncoder().encode(text), file);
  const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
  const markdown = formatDocument(ingested.recognition.draft);
  const { normalisations } = ingested;
  expect(checkFidelity({ seedText: source.text, normalisations, markdown })).toEqual([]);
  const kept = normalisations.filter(({ kind }) => kind === 'other-language');
  const doubts = listDoubts(source, ingested).filter(({ kind }) => kind === 'other-language');
  return { markdown, beside: kept.map(({ removed }) => removed), doubts };
}

const alone = read(chinese.join('\n')).markdown;
const alternate = (other: readonly string[]): string =>
  chinese.map((line, at) => `${line}\n${other[at] ?? ''}`).join('\n');

describe('a text in two languages', () => {
  it.each([
    ['English below each paragraph', alternate(english), english],
    ['English behind the whole', [...chinese, '', ...english].join('\n'), english],
    ['English before the whole', [...english, '', ...chinese].join('\n'), english],
    ['Uighur below each paragraph', alternate(uighur), uighur],
    ['Tibetan before the whole', [...tibetan, ...chinese].join('\n'), tibetan],
  ])('is read as the Chinese alone, the other kept line by line: %s', (_, text, other) => {
    const { markdown, beside, doubts } = read(text);
    expect(markdown).toBe(alone);
    expect(beside).toEqual(other);
    expect(doubts).toHaveLength(1);
  });

  it('says which letters, and how much there is of them', () => {
    const [doubt] = read(alternate(english)).doubts;
    expect(doubt?.context).toBe(english[0]);
    expect(doubt?.remedy).toContain('4 line(s) in Latin letters, 234 characters');
  });

  it('is parted on a page too', () => {
    const body = alternate(english).replaceAll(/[^\n]+/g, '<p>$&</p>');
    const page = `<meta charset="utf-8"><body><div id="zoom">${body}</div></body>`;
    expect(read(page, 'a.html')).toMatchObject({ markdown: alone, beside: english });
  });
});

describe('a text in Chinese', () => {
  const clause = '第四条 本市推广使用ISO 9001标准，支持CPU、GPU等产品研发，鼓励企业参加展会。';
  it.each([
    ['names of products', [...chinese, clause]],
    ['an English title', [...chinese, clause, english[0] ?? '']],
    ['an address of a page', [...chinese, 'https://www.linjiang.gov.cn/a/b/c/d/e/f.html']],
    ['names of companies', [...chinese, 'Linjiang Steel Co., Ltd.', 'Acme (China) Inc.']],
    [
      'English words in a sentence',
      [...chinese, `${clause}（Linjiang Investment Promotion Fair of China）`],
    ],
  ])('keeps all its lines: %s', (_, lines) => {
    const { beside, doubts, markdown } = read(lines.join('\n'));
    expect(beside).toEqual([]);
    expect(doubts).toEqual([]);
    expect(markdown).toContain((lines.at(-1) ?? '').replace(/^第四条 /, '').slice(0, 8));
  });

  it('may not lose a line as one in another language', () => {
    const removed = '第二条 本办法适用于本市行政区域内的投资活动。';
    const seedText = chinese.join('\n');
    const normalisation = {
      offset: seedText.indexOf(removed),
      removed,
      kind: 'other-language' as const,
    };
    const [failure] = checkFidelity({ seedText, normalisations: [normalisation], markdown: alone });
    expect(failure?.kind).toBe('normalisation');
  });
});
