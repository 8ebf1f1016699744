import { describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatReferences } from '#ingest/report/report-lists.ts';

const read = (last: string) =>
  ingestText(`临江市渔船管理办法\n\n第一条　禁止夜航。\n\n第二条　${last}\n`, 'a.txt').references;

describe('where the references of a text lead', () => {
  it.each([
    ['违反第一条的，处罚款。', { found: 1, elsewhere: 0, within: 1 }],
    ['依照《渔业法》第三条和第一条处理。', { found: 3, elsewhere: 3, within: 0 }],
    ['依照渔业法第九条处理，见第一条。', { found: 2, elsewhere: 1, within: 1 }],
    ['船长应当在岗。', { found: 0, elsewhere: 0, within: 0 }],
  ])('is counted of %s', (last, counts) => {
    expect(read(last)).toEqual({ ...counts, unresolved: [], tooLong: false });
  });

  it('is said one by one where they lead nowhere', () => {
    const references = read('违反第一条、第八条和第一条第四项的，处罚款。');
    expect(references).toMatchObject({ found: 3, within: 1 });
    expect([...formatReferences(references)]).toEqual([
      expect.stringContaining(
        '3, 0 处指别的文件 elsewhere, 1 处指本文 within, 2 处没有着落 unresolved',
      ),
      '    art_2__p_1__s_1  「第八条」',
      '    art_2__p_1__s_1  「第一条第四项」',
    ]);
  });

  it('is not looked up within a text that is too long, and said to be so', () => {
    const references = read(`违反第八条的，处罚款。${'船长应当在岗。'.repeat(300_000)}`);
    expect(references).toMatchObject({ found: 1, within: 0, unresolved: [], tooLong: true });
    expect([...formatReferences(references)].join()).toContain('too long to look within');
  });
});
