import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { citePlace, parseCitationFile } from '#search/hits/cited-hit.ts';
import { formatHitCsv, formatHitMarkdown, formatHitText } from '#search/hits/hit-list.ts';

const file = parseCitationFile({
  inline: '《要点》（浙政办发〔2012〕1号）{locator}',
  gbt7714: '要点: {locator}[EB/OL]. {address}',
  title: '要点',
  number: null,
  locators: { sec_1__p_1__s_1: '第一部分第1句' },
});
const words = '推行“亩产,效益”\n<img src=x onerror=alert(1)> *$&*。';
const hit = citePlace(file, 'sec_1__p_1__s_1', 'https://example.org/a/#s', words);
const list = {
  heading: '搜索“亩产”，共1项',
  address: 'https://example.org/search/?q=亩产',
  hits: [hit],
};

describe('citePlace', () => {
  it('fills place and address into the citations', () => {
    expect(hit.inline).toBe('《要点》（浙政办发〔2012〕1号）第一部分第1句');
    expect(hit.gbt7714).toBe('要点: 第一部分第1句[EB/OL]. https://example.org/a/#s');
  });

  it('cites the whole document where a place is unknown', () => {
    expect(citePlace(file, 'x', 'a', '').inline).toBe('《要点》（浙政办发〔2012〕1号）');
  });
});

describe('formatHitText', () => {
  it('gives citation, words and address of each hit', () => {
    const lines = formatHitText(list).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '搜索“亩产”，共1项',
      'https://example.org/search/?q=亩产',
      '',
      '1. 《要点》（浙政办发〔2012〕1号）第一部分第1句：',
    ]);
    expect(lines.at(-2)).toBe('   https://example.org/a/#s');
  });
});

describe('formatHitMarkdown', () => {
  it('gives each hit as an item with its words quoted', () => {
    const two = {
      ...list,
      hits: [
        { ...hit, words: '甲。' },
        { ...hit, words: '乙。' },
      ],
    };
    const item = (at: number, quoted: string) =>
      `${at}. [《要点》（浙政办发〔2012〕1号）第一部分第1句](<https://example.org/a/#s>)\n\n   > ${quoted}`;
    expect(formatHitMarkdown(two)).toBe(
      `搜索“亩产”，共1项 <https://example.org/search/?q=亩产>\n\n${item(1, '甲。')}\n\n${item(2, '乙。')}\n`,
    );
  });

  it('escapes what would be markup in the words', () => {
    const markdown = formatHitMarkdown(list);
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\> \\*$\\&\\*。');
    expect(markdown).toContain('](<https://example.org/a/#s>)');
    expect(markdown).not.toMatch(/[^\\]<img/);
  });
});

describe('formatHitCsv', () => {
  it('gives back every cell to a reader', () => {
    const rows: unknown = parse(formatHitCsv(list), { columns: true, record_delimiter: '\r\n' });
    expect(rows).toEqual([
      {
        citation: hit.inline,
        title: '要点',
        document_number: '',
        locator: '第一部分第1句',
        text: words,
        address: 'https://example.org/a/#s',
        gbt7714: hit.gbt7714,
      },
    ]);
  });

  it('gives no spreadsheet anything to run', () => {
    const running = { ...hit, words: '=1+1', title: '@SUM(1)' };
    expect(formatHitCsv({ ...list, hits: [running] })).toContain(
      `"'@SUM(1)","","第一部分第1句","'=1+1",`,
    );
  });
});
